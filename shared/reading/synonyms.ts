/**
 * Words that councils and their residents use for the same thing, then everyday English that is close in meaning, not
 * always the same. "," parts the groups, "_" joins the words of a phrase. A word belongs to the first group that names
 * it. Our own list, from general knowledge of council services; kept short, since it travels with the launch bundle.
 */
export const SYNONYMS =
  'bin wheelie dustbin,refuse rubbish waste binmen bin_lorry,collect pick_up empty,flytip fly_tip dumped,' +
  'pothole crater carriageway surfacing resurface tarmac,pavement footway footpath kerb,' +
  'lamp streetlight lamppost column lights,unlit dark pitch_black,sewer sewage,drain gully drainage,' +
  'flood floodwater surface_water,tree oak,prune cut_back trim overhang overgrown,hedge bushes,' +
  'mow grass_cutting,litter mess,dog_fouling dog_mess,graffiti daub tag vandal,' +
  'noise noisy loud racket music disturbance,nuisance antisocial anti_social asb,rat vermin mice rodent pest,' +
  'car vehicle,lorry hgv truck,speed fast racing mph,speed_limit speed_bump traffic_calming,crossing zebra,' +
  'lollipop crossing_patrol,junction roundabout turning,parking bay,pcn fine ticket,' +
  'warden enforcement_officer,bus buses,bus_stop shelter,cycle bike bicycle cyclist cycleway,' +
  'roadworks road_works closure diversion dug_up,sign signpost,bench seat,' +
  'playground play_area swings play_equipment rec,open_space green_space playing_field,fence railing barrier,' +
  'gate entrance access,toilet lavatory loo,school_place admission,pupil student children kids,' +
  'ehcp sen send special_needs,nursery childcare,school_transport school_bus,tenant tenancy leaseholder,' +
  'landlord lettings,flat apartment,house home dwelling property bungalow,damp mould condensation,' +
  'leak water_ingress,boiler heating hot_water radiator,lift elevator,repair mend fix sort patch,' +
  'broken out_of_order not_working defective bust damaged fail,roof tiles,contractor builder,' +
  'cladding fire_safety fire_door,homeless temporary_accommodation,housing_list waiting_list,' +
  'council_tax rates,rent arrears,discount rebate,refund reimburse pay_back compensation,invoice bill demand,' +
  'proposal application apply plans scheme,demolish demolition knock_down pull_down,' +
  'objection oppose opposition against,enforce breach,hmo house_in_multiple_occupation,' +
  'approve grant permission consent,rejected decline,licence license,pub bar,shop store,' +
  'market stall stallholder traders,taxi private_hire cab,air_quality pollution fumes smoke,' +
  'smell odour stink stench smelly,burning fire,consult survey engagement,petition signatures,' +
  'carer care_home social_care,elderly pensioner older_people old_people,' +
  'disabled wheelchair mobility buggy pram blue_badge,constituent householder villager locals,' +
  'neighbour next_door,councillor member,meeting session,agenda minutes papers report,' +
  'budget funding money finance cash,cost expense price spend,cuts savings reduce,close shut,' +
  'delay overdue late hold_up outstanding backlog waiting,date deadline timescale when timetable schedule,' +
  'explain explanation clarify clarification reason why,reply respond response answer hear_back come_back,' +
  'complain complaint grievance unhappy dissatisfied,' +
  'urgent asap immediately quickly soon right_away promptly,' +
  'dangerous unsafe hazard risk lethal safety hurt injured injury,fall trip,accident crash collision knocked,' +
  'inspect inspector visit assess check,replace renew new_one,remove take_away clear,' +
  'install put_in fit put_up erect,extend lengthen longer,miss forgot not_collected,fortnight two_weeks,' +
  'ask request enquire enquiry query,decide decision determine ruling,publish release,' +
  'cemetery graveyard burial churchyard grave headstone,river stream,bridge footbridge,' +
  'cctv camera surveillance,drugs dealing,youth teenager young_people,charging_point chargers,solar panels,' +
  'website portal online,phone telephone ring call line,staff employee workers,gritting icy ice salting,' +
  'weed weedkiller,event fete fair,community_centre hall,doctor gp surgery health_centre,vote election,' +
  'affordable_housing social_housing council_housing council_homes,' +
  // everyday English
  'begin start,finish end complete,help assist aid,want wish would_like,need require necessary must,' +
  'street road lane,picture photo photograph image,stop halt cease prevent,problem issue trouble matter';
