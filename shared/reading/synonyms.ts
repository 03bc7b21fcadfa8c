/**
 * Words that councils and their residents use for the same thing, then everyday English that is close in meaning, not
 * always the same. "," parts the groups, "_" joins the words of a phrase. A word belongs to the first group that names
 * it. ";" parts the matters of council service: groups of one matter are not the same, but go together ("lift" and
 * "stairs"); the first stretch is of no matter. Our own list, from general knowledge of council services; kept short,
 * since it travels with the launch bundle.
 */
export const SYNONYMS =
  'councillor member,meeting session,agenda minutes papers report,budget funding money finance cash,cost ' +
  'expense price spend fee,cuts savings reduce,close shut,delay overdue late hold_up outstanding backlog ' +
  'waiting,date deadline timescale when schedule,explain explanation clarify clarification reason why,reply ' +
  'respond response answer hear_back come_back,complain complaint grievance unhappy dissatisfied,urgent asap ' +
  'immediately quickly soon right_away promptly,dangerous unsafe hazard risk lethal safety hurt injured injury,' +
  'inspect inspector visit assess check,replace renew new_one,remove take_away clear,install put_in fit put_up ' +
  'erect,extend lengthen longer,miss forgot not_collected skip,fortnight two_weeks,ask request enquire enquiry ' +
  'query,decide decision determine ruling,publish release,website portal online,phone telephone ring call line,' +
  'staff employee workers,event fete fair,community_centre hall,constituent householder villager locals,' +
  'neighbour next_door,begin start,finish end complete,help assist aid,want wish would_like,need require ' +
  'necessary must,street road lane rd,picture photo photograph image,stop halt cease prevent,problem issue ' +
  'trouble matter,repair mend fix sort patch,broken out_of_order not_working defective bust damaged fail,home ' +
  'house dwelling property bungalow hse,flat apartment,contractor builder,enforce breach,approve grant ' +
  'permission consent,rejected decline,vote election,evening night nite,child kids little_ones toddler ' +
  'youngster,car vehicle,accident crash collision knocked,proposal application apply plans scheme,objection ' +
  'oppose opposition against,elderly pensioner older_people old_people oap,timetable;bin wheelie dustbin,' +
  'refuse rubbish waste binmen bin_lorry,collect pick_up empty,bag sack,recycle;flytip fly_tip dumped,mattress ' +
  'rubble sofa fridge,litter mess strew,dog_fouling dog_mess poo,dog;pothole crater carriageway surfacing ' +
  'resurface tarmac,tyre wheel,hole;roadworks road_works closure diversion dug_up;gritting icy ice salting ' +
  'gritter,winter snow slip slide frost;pavement footway footpath kerb,root slab tread,fall trip;lamp ' +
  'streetlight lamppost column lights,unlit dark pitch_black;sewer sewage,drain gully drainage,flood ' +
  'floodwater surface_water,barrier defence;tree oak,prune cut_back trim overhang overgrown ' +
  'vegetation,hedge bushes;mow grass_cutting grass,weed weedkiller,verge wild_flower wildflower ' +
  'bee butterfly;graffiti daub tag vandal spray;noise noisy loud racket music disturbance band,' +
  'nuisance antisocial anti_social asb,sleep awake asleep,youth teenager young_people,drugs ' +
  'dealing,motorcycle motorbike moped quad machine;rat vermin mice rodent pest;lorry hgv truck juggernaut,' +
  'speed fast racing mph,speed_limit speed_bump traffic_calming hump,crossing zebra pelican green_man,lollipop ' +
  'crossing_patrol,junction roundabout,rat_run one_way,traffic motorist;parking bay,pcn fine ticket penalty,' +
  'warden enforcement_officer,permit,meter,charging_point chargers ev;bus buses,bus_stop shelter,service_bus ' +
  'route;cycle bike bicycle cyclist cycleway;taxi private_hire cab,licence license badge;sign ' +
  'signpost signage;bench seat,sit rest;playground play_area swings play_equipment rec,fence railing;tennis ' +
  'pitch court,swim pool leisure bath;gate entrance access door,intercom buzzer;toilet ' +
  'lavatory loo convenience;school_place admission,pupil student,academy;ehcp sen send special_needs,' +
  'school_transport school_bus;nursery childcare;damp mould condensation wet,leak water_ingress drip' +
  ';boiler heating hot_water radiator warm,cold freeze;lift elevator,stair floor climb' +
  ',wheelchair;cladding fire_safety fire_door;homeless temporary_accommodation bed_and_breakfast ' +
  'hotel,housing_list waiting_list;rent arrears,evict eviction possession,landlord lettings tenant tenancy;' +
  'council_tax rates,refund reimburse pay_back compensation repay credit owe overpay,invoice bill demand,' +
  'discount rebate;benefit claim;demolish demolition knock_down pull_down,affordable_housing ' +
  'social_housing council_housing council_homes,develop;hmo house_in_multiple_occupation bedsit;shop store ' +
  'trade,market stall stallholder traders;air_quality pollution fumes smoke emission diesel,smell odour stink ' +
  'stench smelly;consult survey engagement,petition signatures;carer care_home ' +
  'social_care;disabled mobility blue_badge,dropped_kerb ramp lowered;cemetery graveyard burial churchyard ' +
  'grave headstone;bridge footbridge;cctv camera surveillance;library book reader story;' +
  'open_space green_space playing_field;doctor gp surgery health_centre;allotment plot';
