/** Written by test/bench/write-learned.ts; do not edit. The form is told in learn.ts. */
export const LEARNED_VERDICTS: string = `no yes yes-if someone-else
u <s>	20	0:37,1:56,3:-86
b <s> is	20	0:-42,1:37
t <s> is there	20	0:-33,1:35
u is	20	0:43,1:-19,3:-23
b is there	20	0:-15,1:23,2:-10
t is there anything	20	0:-9,1:12
u there	20	0:22,2:-11,3:-8
b there anything	20	0:-9,1:12
u anything	20	3:-15
b anything against	20	0:11,1:-10
u against	20	0:15,1:-28,3:10
b against me	20	1:-11,2:9
u me	20	1:45,2:-15,3:-24
u the	20	0:35,2:45,3:-85
b the same	20	0:24,1:38,2:-47,3:-14
u same	20	0:20,1:19,2:-29,3:-9
u potholes	20	0:10,1:-10
u query	20	0:9,1:-8
b query to	20	0:9
t query to six	20	0:9
u to	20	0:60,1:36,2:-28,3:-67
b to six	20	0:12,1:-9
u six	20	0:11
u different	20	0:10
u in	20	0:12,1:32,2:8,3:-52
b in the	20	0:29,3:-24
b the depot	20	0:13,1:-9
u |	20	0:37,1:56,3:-86
l is	20	0:-27,1:63,2:-25,3:-10
l is there	20	0:-40,1:38
l is there anything	20	1:11
e the depot	20	0:10
n 1	20	1:-41,2:31,3:17
c many-officers is	20	1:9
c many-officers the	20	1:17,3:-9
c many-officers same	20	3:-8
c many-officers to	20	1:11
c many-officers in	20	3:-8
m may	20	0:182,1:91,2:18,3:-285
v no	20	0:109,1:182,2:-10,3:-277
s many-officers	20	1:15,3:-8
sm many-officers may	20	0:-19,1:24
st forbidden	20	0:140,1:94,2:-27,3:-204
stm forbidden may	20	0:62,2:60,3:-124
c repeat-point is	20	0:14,1:-12
c repeat-point me	20	0:-17,1:19
c repeat-point same	20	0:19,1:-17
sm repeat-point may	20	0:13,1:-9
c chase the	20	0:13,1:14,2:-24
c chase same	20	0:11
c chase query	20	0:9,1:-8
c chase to	20	0:9,2:-10
c chase in	20	0:13,2:-16
v yes-if	20	0:39,1:15,2:104,3:-158
s chase	20	0:12,1:14,2:-19
sm chase may	20	0:23,2:-22
st conditional	20	0:-16,2:133,3:-112
stm conditional may	20	0:33,2:47,3:-78
c urgent is	20	1:-17,2:12
c urgent there	20	0:10,2:-9
c urgent me	20	2:-11
c urgent the	20	0:-17,2:16
c urgent same	20	0:17,1:-20
c urgent in	20	1:15,2:-19
s urgent	20	2:-8
sm urgent may	20	1:24,2:-16
c urgent-dispute is	20	0:8,3:-8
c urgent-dispute me	20	3:-10
c urgent-dispute the	20	0:14,3:-12
c urgent-dispute same	20	0:8
c urgent-dispute to	20	0:10,3:-15
c urgent-dispute in	20	3:-12
v someone-else	20	0:-54,1:-37,2:-107,3:199
s urgent-dispute	20	0:19,3:-21
sm urgent-dispute may	20	0:21,3:-19
st elsewhere	20	0:-50,1:-25,2:-88,3:164
stm elsewhere may	20	0:-63,1:-30,2:-56,3:149
c press-junior the	20	0:-14,1:18
c press-junior to	20	0:10,1:-8
s press-junior	20	0:-10,1:14
sm press-junior may	20	0:-13,1:17
c unapproved-work is	20	0:-20,1:15
c unapproved-work the	20	0:-11
c unapproved-work to	20	0:-8
c unapproved-work in	20	0:-14,1:10
s unapproved-work	20	0:-9
c political-steer the	20	0:12
c political-steer to	20	0:25,1:-20
v yes	20	0:230,1:143,2:-104,3:-268
s political-steer	20	1:10
sm political-steer may	20	0:9
st allowed	20	0:94,1:92,2:-89,3:-98
stm allowed may	20	0:63,1:62,2:-53,3:-71
c bully is	20	0:-13,1:17
c bully there	20	0:-14,1:14
c bully the	20	1:9
s bully	20	0:-8,1:16
c harass is	20	0:12,1:-9
c harass anything	20	1:8
c harass me	20	0:-33,1:36
c harass the	20	1:8
c harass to	20	0:-10,1:14
s harass	20	1:12
sm harass may	20	1:9
c crime-harass there	20	0:11
c crime-harass the	20	0:-12,1:15
c crime-harass to	20	0:-15,1:17
s crime-harass	20	1:12
sm crime-harass may	20	0:-8,1:11
c sexual-harass me	20	1:9
c sexual-harass the	20	0:-16,1:20
s sexual-harass	20	1:9
sm sexual-harass may	20	1:9
c workload is	20	0:9
c workload me	20	0:18,1:-16
c workload the	20	0:36,1:-31
c workload in	20	0:13,1:-10
s workload	20	0:28,1:-18
sm workload may	20	0:18,1:-12
st required	20	0:36,1:81,2:-21,3:-96
stm required may	20	0:53,1:17,3:-71
c favour is	20	0:-21,1:22
c favour me	20	0:11,1:-9
c favour to	20	1:9
c expect-members there	20	0:9,1:-9
c expect-members the	20	0:11
c expect-members in	20	0:17,1:-16
s expect-members	20	0:19,1:-15
sm expect-members may	20	0:51,1:-48
c read-papers is	20	0:8,1:-8
c read-papers the	20	0:25,1:-22
c read-papers to	20	0:-17,1:19
sm read-papers may	20	0:14,1:-13
c corporate is	20	0:13,1:-12
c corporate against	20	0:27,1:-27
c corporate the	20	0:14,1:-11
c corporate to	20	0:-17,1:18
u third	20	0:12,1:-12
u time	20	1:11
u about	20	0:-21,1:33,2:15,3:-27
b about the	20	0:-36,1:-19,2:35,3:20
t about the same	20	0:14,1:-9
u and	20	0:21,1:-23,2:40,3:-38
u still	20	0:-75,1:79
u no	20	0:66,1:-33,2:-19,3:-14
b | ok	20	0:19,3:-20
t | ok to	20	2:9,3:-9
u ok	20	0:38,1:-47,2:21,3:-12
b ok to	20	1:-24,2:32,3:-10
b to try	20	1:8
u a	20	1:39,3:-39
u officer	20	0:25,2:-9,3:-9
u with	20	0:35,3:-25
b with it	20	3:-8
t with it |	20	0:9,3:-8
u it	20	0:20,1:11,2:-10,3:-20
b it |	20	0:21,1:-8,2:-11
l ok	20	2:14,3:-20
l ok to	20	2:9,3:-9
e it	20	0:67,1:-55,2:-15
n 2	20	0:16,1:101,2:-34,3:-82
c many-officers drain	20	0:9,1:-9
c many-officers and	20	1:8,3:-8
c many-officers a	20	0:-11,1:14
c many-officers it	20	0:12
c repeat-point ive	20	0:-21,1:22
c repeat-point a	20	0:8
c repeat-point it	20	1:8
c chase time	20	1:11
c chase ive	20	0:24,1:-19
c chase and	20	1:-9
c chase no	20	2:-10
c chase it	20	0:23,1:-12,2:-9
c urgent time	20	1:20,2:-14
c urgent ive	20	2:-8
c urgent about	20	0:14,2:-14
c urgent drain	20	0:-9
c urgent and	20	1:17,2:-10
c urgent a	20	0:-14,2:14
c urgent with	20	0:-8
c urgent it	20	1:-33,2:30
c urgent-dispute about	20	0:10
c urgent-dispute and	20	0:8
c urgent-dispute no	20	0:8
c urgent-dispute a	20	0:9,3:-11
c press-junior a	20	0:12,1:-9
c press-junior with	20	0:13,1:-12
c unapproved-work ive	20	0:-12,1:12
c unapproved-work and	20	0:-10,1:11
c unapproved-work a	20	0:-15,1:13
c political-steer ive	20	0:21,1:-21
c political-steer about	20	0:13,1:-12
c political-steer ok	20	0:-10,1:11
c political-steer a	20	0:19,1:-15
c political-steer it	20	0:-8,1:10
c bully and	20	0:-13,1:15
c bully ok	20	0:11,1:-11
c bully a	20	0:12
c bully it	20	1:8
c harass ive	20	0:-14,1:15
c harass about	20	0:13,1:-12
c harass a	20	0:13,1:-9
c harass with	20	0:13,1:-13
c harass it	20	0:9
c crime-harass and	20	0:15
c crime-harass a	20	3:-8
c crime-harass with	20	0:8,1:-8
c crime-harass it	20	0:24,1:-15
c sexual-harass ive	20	0:-12,1:12
c sexual-harass about	20	0:9,1:-8
c sexual-harass and	20	1:8
c sexual-harass officer	20	0:-22,1:22
c sexual-harass with	20	0:24,1:-23
c sexual-harass it	20	0:20,1:-17
c workload a	20	1:10
c workload officer	20	0:12,1:-12
c workload it	20	0:10,1:-8
c favour ive	20	0:-13,1:13
c favour about	20	0:-11,1:11
c favour no	20	0:-10,1:11
c casework-priority time	20	0:-10,1:10
c casework-priority ive	20	0:-25,1:25
c casework-priority and	20	0:-8,1:9
c casework-priority no	20	0:-11,1:11
c casework-priority to	20	0:-17,1:22
c casework-priority with	20	0:12,1:-10
s casework-priority	20	0:10
sm casework-priority may	20	0:12,1:-8
c expect-members and	20	0:8
c expect-members ok	20	0:9,1:-9
c expect-members a	20	0:21,1:-19
c expect-members officer	20	0:11,1:-11
c expect-members with	20	0:11,1:-10
c read-papers ive	20	0:11,1:-11
c read-papers and	20	0:15,1:-14
c read-papers still	20	0:12,1:-12
c read-papers a	20	0:14,1:-13
c read-papers it	20	0:-11,1:12
c corporate ive	20	0:17,1:-17
c corporate about	20	0:9,1:-9
c corporate and	20	0:23,1:-22
c corporate a	20	0:-10,1:11
b <s> she	20	0:-16,1:12
t <s> she says	20	0:-8
b she says	20	0:8
u says	20	0:-24,1:23,2:12,3:-11
b it isnt	20	0:-24,2:18
u isnt	20	0:66,1:-33,3:-26
u i	20	0:-27,2:68,3:-45
b i say	20	1:9,2:-10
t i say it	20	0:-11
u say	20	0:-34,1:46,2:-10
b say it	20	0:-13,1:13
b it is	20	0:40,1:-43
t it is |	20	0:8,1:-13
b | who	20	0:-49,1:15,3:34
u who	20	0:-52,3:57
b who has	20	0:-13
u has	20	0:-39,1:10,2:20,3:9
b has the	20	0:-14,3:10
b the last	20	0:12
u last	20	0:29,1:-25
u word	20	0:31,1:-17,2:-13
b word |	20	0:14,1:-10
l who	20	0:-93,2:-8,3:102
l who has	20	0:-9,3:10
c many-officers i	20	1:8,3:-8
m who	20	0:-60,1:12,2:-13,3:61
stm forbidden who	20	0:71,1:-35,2:-19,3:-17
c repeat-point i	20	1:10
c repeat-point say	20	0:-11,1:10
c repeat-point has	20	0:-14,1:14
c chase she	20	0:-9
c chase i	20	1:13
c chase say	20	0:13,1:-14
c chase last	20	1:-9
stm conditional who	20	0:-22,2:30,3:-11
c urgent says	20	1:-8,2:10
c urgent urgent	20	1:-8,2:10
c urgent i	20	1:-22,2:29
c urgent say	20	0:-12,1:12
c urgent who	20	0:-11,1:8
c urgent-dispute i	20	0:10,3:-13
c urgent-dispute who	20	0:-8,3:14
c urgent-dispute has	20	1:-8
stm elsewhere who	20	0:-26,1:-19,2:-12,3:58
c press-junior she	20	0:-13,1:14
c press-junior isnt	20	0:-13,1:13
c press-junior i	20	0:12,1:-8
c press-junior who	20	0:-16,1:14
c press-junior has	20	0:-11,1:11
c unapproved-work i	20	0:8,1:-11
c unapproved-work who	20	0:-10
c political-steer she	20	0:9,1:-8
c political-steer i	20	0:-25,1:31
c political-steer say	20	0:-16,1:17
c political-steer who	20	0:14,1:-14
c political-steer has	20	0:19,1:-19
stm allowed who	20	0:-35,1:39
c harass she	20	0:-11,1:12
c harass isnt	20	0:8,1:-8
c crime-harass says	20	0:-13,1:13
c crime-harass i	20	0:16,1:-13
c sexual-harass she	20	0:9,1:-8
c sexual-harass i	20	0:19,1:-15
c workload says	20	0:8,1:-8
c workload i	20	0:17,1:-10
c workload say	20	0:-8,1:8
stm required who	20	0:-30,1:20,3:15
c favour who	20	0:-13,1:12
c expect-members who	20	1:8
c read-papers i	20	0:15,1:-12
c read-papers word	20	0:10,1:-10
c corporate says	20	0:9,1:-9
c corporate isnt	20	0:12,1:-11
c corporate i	20	0:-21,1:24
c corporate has	20	0:10,1:-9
t <s> can i	20	1:-13,3:11
u can	20	0:61,1:-15,2:-13,3:-33
b can i	20	1:11,2:10,3:-14
b i text	20	0:9,1:-8
b the parking	20	1:8
u parking	20	2:-8
u on	20	0:10,1:-15,2:63,3:-58
b on a	20	0:-25,2:25
u night	20	0:22,1:-20
b night about	20	0:10,1:-9
b about a	20	0:-20,1:10,2:8
u permit	20	0:11,1:-12
l can	20	0:-33,1:15,2:25
l can i	20	0:8,1:-25,2:19
c out-of-hours can	20	1:8
c out-of-hours i	20	0:12
c out-of-hours the	20	0:-13,1:16
c out-of-hours on	20	0:9
c out-of-hours night	20	0:10,1:-9
s out-of-hours	20	0:8
c officer-press-member can	20	0:16,1:-14
c officer-press-member i	20	0:8
c officer-press-member the	20	0:-12,1:21
c officer-press-member a	20	0:28,1:-21
sm officer-press-member may	20	0:10
c report-behaviour i	20	0:13,1:-11
c report-behaviour on	20	1:-11
s report-behaviour	20	0:21,1:-18
sm report-behaviour may	20	0:16,1:-17
c discriminate can	20	0:22,1:-10,3:-9
c discriminate i	20	3:-8
c discriminate the	20	0:-14,1:30,3:-13
c discriminate a	20	1:15
s discriminate	20	0:9,1:12,3:-14
c partnership can	20	0:35,1:-34
c partnership the	20	0:-18,1:18
c partnership a	20	0:-8
c partnership about	20	0:12,1:-10
s partnership	20	0:11,1:-9
sm partnership may	20	0:38,1:-38
c communicate can	20	1:9
c communicate i	20	0:12,1:-10
c communicate the	20	0:28,1:-28
c communicate on	20	0:25,1:-29
s communicate	20	0:24,1:-21
sm communicate may	20	0:21,1:-20
b <s> do	20	1:48,2:-10,3:-33
t <s> do i	20	0:11,1:18,3:-27
u do	20	0:-53,1:30,3:21
b do i	20	0:-29,1:-39,2:26,3:41
t do i have	20	2:18,3:-16
b i have	20	0:-40,1:-22,2:69
t i have to	20	2:20,3:-18
u have	20	0:-25,2:41,3:-24
b have to	20	0:55,1:-22,3:-35
t have to answer	20	0:26,1:-25
b to answer	20	0:-13,1:18
t to answer a	20	0:-10,1:12
u answer	20	3:-12
b answer a	20	0:-18,1:20
t answer a members	20	0:12,1:-12
b a members	20	0:21,1:-24
t a members message	20	0:12,1:-12
u members	20	0:-18,1:47,2:-20,3:-10
b members message	20	0:12,1:-12
t members message on	20	0:12,1:-12
u message	20	1:13,2:-9
b message on	20	0:12,1:-12
t message on christmas	20	0:12,1:-12
b on christmas	20	0:12,1:-12
t on christmas day	20	0:12,1:-12
u christmas	20	0:9,1:-11
b christmas day	20	0:12,1:-12
t christmas day |	20	0:12,1:-12
u day	20	0:22,1:-38,2:22
b day |	20	1:-13,2:15
l do	20	0:-25,1:82,2:-23,3:-33
l do i	20	0:44,1:-10,2:-9,3:-25
l do i have	20	0:14,3:-12
e day	20	0:9
e christmas day	20	0:12,1:-12
c out-of-hours to	20	0:22,1:-19
c out-of-hours answer	20	0:10,1:-9
c out-of-hours members	20	0:8
m must	20	0:101,1:124,2:-56,3:-169
sm out-of-hours must	20	0:20,1:-19
stm forbidden must	20	0:25,1:52,2:-41,3:-36
c officer-press-member do	20	0:-15,1:16
c officer-press-member have	20	0:-11,1:12
c officer-press-member to	20	1:14
c officer-press-member members	20	0:-8,1:9
c report-behaviour have	20	0:14,1:-12
c report-behaviour answer	20	0:18,1:-17
c report-behaviour members	20	0:8
c report-behaviour message	20	0:8,1:-8
c report-behaviour day	20	1:-11
sm report-behaviour must	20	0:17,1:-14
stm required must	20	0:-17,1:87,2:-37,3:-33
c discriminate do	20	0:-32,1:35
c discriminate have	20	0:14,1:-11
c discriminate to	20	0:27,1:-18
c discriminate day	20	0:-9
sm discriminate must	20	0:9
c partnership do	20	1:8
c partnership have	20	0:12,1:-11
c partnership to	20	1:12
c partnership answer	20	0:9,1:-8
c partnership day	20	0:12,1:-17
sm partnership must	20	0:-32,1:34
stm allowed must	20	0:81,1:-45,2:-19,3:-17
c communicate do	20	0:-14,1:15
c communicate have	20	1:8
c communicate to	20	0:-11,1:16
c communicate answer	20	0:10,1:-9
c communicate message	20	0:10,1:-9
c communicate day	20	0:8,1:-13
b <s> how	20	0:-28,2:27
u how	20	0:-39,1:51,3:-12
u should	20	0:-27,1:33,3:-10
b should an	20	0:-9
t should an officer	20	0:-9
u an	20	0:-9,2:9
b an officer	20	0:15,2:-9
t an officer get	20	0:-11,1:9
b officer get	20	0:-10
u get	20	0:-20,1:52,2:-19,3:-12
b get back	20	0:-13,1:11
t get back to	20	0:-13,1:12
u back	20	0:-9,1:16
b me |	20	3:17
l how	20	0:-51,2:40,3:8
c many-officers should	20	0:12,1:-11
m howlong	20	0:-21,2:27
c repeat-point should	20	0:-13,1:13
c chase how	20	1:-12,2:9
c chase should	20	1:10
c chase get	20	0:18,2:-12
c chase back	20	1:-9,2:12
c reply-time how	20	1:-15,2:14
c reply-time should	20	2:8
c reply-time officer	20	1:-8
c reply-time back	20	1:-9
c reply-time to	20	0:25,1:-31,2:9
c reply-time me	20	1:-8
s reply-time	20	0:18,1:-24,2:10
sm reply-time howlong	20	1:-15,2:12
stm required howlong	20	0:-16,1:-8,2:26
c ignore-enquiry how	20	0:-10,1:9
c ignore-enquiry should	20	0:13,1:-11
c ignore-enquiry back	20	1:8
c ignore-enquiry to	20	0:12,1:-9
c ignore-enquiry me	20	0:-9,1:10
s ignore-enquiry	20	0:-10,1:15
c urgent should	20	1:18,2:-10
c urgent-dispute get	20	3:-8
c press-junior get	20	0:9,1:-8
c ask-political-opinion should	20	0:-22,1:24
c ask-political-opinion an	20	0:14,1:-12
c ask-political-opinion back	20	0:-8,1:8
c ask-political-opinion to	20	0:12,3:-10
s ask-political-opinion	20	1:10,3:-8
c officer-opinion should	20	0:-13,1:15
c officer-opinion to	20	1:14
s officer-opinion	20	1:14
c unapproved-work should	20	0:-11,1:11
c unapproved-work an	20	0:8,1:-8
c unapproved-work get	20	0:9,1:-9
c political-steer how	20	0:-30,1:33
c political-steer should	20	0:-24,1:25
stm allowed howlong	20	1:10
c equal-members an	20	0:14,1:-13
c equal-members to	20	0:12,1:-9
c equal-members me	20	0:16,1:-14
s equal-members	20	0:17,1:-25,2:10
c keep-updated should	20	0:-10,1:11
c keep-updated me	20	0:-12,1:13
s keep-updated	20	0:9
c bully an	20	0:-11,1:12
c harass should	20	0:-11,1:11
c sexual-harass an	20	0:-20,1:21
c workload how	20	0:-13,1:14
c workload should	20	1:8
c workload get	20	0:13,1:-13
c workload back	20	0:-13,1:14
c favour get	20	0:10,1:-9
c expect-members should	20	1:8
c expect-members get	20	0:16,1:-16
c expect-officers should	20	0:-29,1:29
c expect-officers get	20	0:12,1:-11
c expect-officers to	20	1:9
c expect-officers me	20	0:-19,1:21
c read-papers should	20	1:8
b <s> may	20	0:11,3:-18
t <s> may i	20	0:31,1:-17,3:-12
u may	20	0:-17,2:38,3:-23
b may i	20	0:-11,2:45,3:-33
b i just	20	0:22,1:-25,2:14,3:-11
t i just bin	20	0:9,1:-8
u just	20	0:19,1:9,3:-24
b just bin	20	0:9,1:-8
t just bin a	20	0:9,1:-8
u bin	20	0:12,1:-9
b bin a	20	0:9,1:-9
t bin a councillors	20	0:9,1:-8
b a councillors	20	1:21,3:-18
u councillors	20	1:48,2:-20,3:-29
t councillors email and	20	0:9,1:-8
u email	20	0:17,1:-10
b email and	20	0:9,1:-8
t email and not	20	0:9,1:-8
b and not	20	0:-12,1:34,2:-10,3:-12
t and not answer	20	0:9,1:-8
u not	20	0:-18,1:12,2:14,3:-9
b not answer	20	0:9,1:-8
t not answer it	20	0:9,1:-8
b answer it	20	0:9,1:-8
t answer it |	20	0:9,1:-8
l may	20	0:-26,1:41,2:18,3:-32
l may i	20	0:-8,1:27,2:9,3:-28
e answer it	20	0:9,1:-8
c chase not	20	0:-20,1:13,2:9
m refuse	20	0:43,1:26,2:-39,3:-29
stm required refuse	20	0:33,1:-25
c reply-time just	20	0:10,1:-9
c reply-time a	20	1:-14,2:11
c reply-time not	20	0:-10,1:10
c reply-time answer	20	1:-13,2:9
c reply-time it	20	0:17,1:-16
c ignore-enquiry may	20	0:9
c ignore-enquiry just	20	0:8,1:-8
c ignore-enquiry a	20	1:8
c ignore-enquiry councillors	20	0:-8,1:9
c ignore-enquiry not	20	0:-13,1:14
c ignore-enquiry it	20	0:-10,1:12
stm forbidden refuse	20	0:-26,1:47,2:-11,3:-10
c ask-political-opinion may	20	0:17,1:-14
c ask-political-opinion i	20	1:9
c ask-political-opinion a	20	1:8
c ask-political-opinion answer	20	0:12,1:-12
c ask-political-opinion it	20	0:8
c officer-opinion may	20	0:27,1:-21
c officer-opinion and	20	0:9
c officer-opinion not	20	1:8
sm officer-opinion refuse	20	0:8,1:-8
c equal-members may	20	0:-16,1:17
c equal-members i	20	1:-18,2:21
c equal-members a	20	0:20,1:-16
c equal-members and	20	0:20,1:-18
c keep-updated councillors	20	0:13,1:-13
c keep-updated and	20	0:11,1:-10
c expect-officers may	20	0:19,1:-18
c expect-officers i	20	0:-11,1:16
c expect-officers and	20	0:15,1:-13
stm allowed refuse	20	1:10
b <s> should	20	0:-8,1:27,3:-13
t <s> should i	20	1:14
b should i	20	0:-41,1:27,2:13
t should i be	20	1:15,2:-11
b i be	20	0:-24,1:71,2:-40
t i be copying	20	0:13,1:-13
u be	20	0:-22,1:68,2:-25,3:-21
b be copying	20	0:11
t be copying the	20	0:13,1:-13
u copying	20	0:10
b copying the	20	0:12,1:-13
t copying the leader	20	0:13,1:-13
b the leader	20	0:39,1:-57,2:19
t the leader in	20	0:14,1:-13
u leader	20	2:8,3:-11
b leader in	20	0:11,1:-10
t leader in secretly	20	0:13,1:-13
b in secretly	20	0:13,1:-13
t in secretly when	20	0:13,1:-13
u secretly	20	0:11,1:-10
b secretly when	20	0:13,1:-13
t secretly when i	20	0:13,1:-13
u when	20	0:9,1:16,2:-19
b when i	20	1:22,2:-33,3:16
t when i email	20	0:13,1:-13
b i email	20	0:26,1:-23
t i email an	20	0:12,1:-14
b email an	20	0:12,1:-14
t email an officer	20	0:13,1:-13
t an officer |	20	0:19,1:-34,2:10
b officer |	20	0:-16,2:19
l should	20	0:-19,1:42,3:-22
l should i	20	0:-12,1:19,3:-12
l should i be	20	1:16,2:-11
e officer	20	0:-14,2:15
e an officer	20	0:15,1:-29,2:9
c bcc i	20	0:-20,2:28
c bcc in	20	0:-33,2:29
c bcc secretly	20	0:11,1:-10
c bcc when	20	0:9,1:-9
s bcc	20	0:-12,2:15
sm bcc must	20	0:-12,1:12
c share-correspondence i	20	0:-13,1:-13,2:28
c share-correspondence the	20	0:21,1:-18
c share-correspondence in	20	0:-13,1:-16,2:29
s share-correspondence	20	0:-14,2:15
c report-behaviour should	20	0:10,1:-8
c report-behaviour email	20	0:8,1:-8
c report-behaviour an	20	0:23,1:-22
c report-behaviour officer	20	0:14,1:-14
c discriminate should	20	0:13,1:-10
c discriminate be	20	0:8
c discriminate in	20	0:19,1:-21
c discriminate when	20	0:-14,1:22
c discriminate an	20	0:9
c partnership should	20	0:-20,1:20
c partnership be	20	0:-17,1:18
c partnership in	20	0:-17,1:13
c partnership an	20	0:13,1:-12
c communicate be	20	0:24,1:-22
c communicate when	20	0:9,1:-8
c communicate email	20	0:19,1:-19
c communicate an	20	0:18,1:-17
c communicate officer	20	0:21,1:-20
b <s> am	20	1:-9,2:19
t <s> am i	20	1:-9,2:19
u am	20	0:-19,1:14
b am i	20	0:-51,1:42,2:11
t am i allowed	20	0:-12,1:15
b i allowed	20	0:-15,1:19
t i allowed to	20	1:11
u allowed	20	0:12,2:-8
b allowed to	20	0:14,2:-15
b forward xname	20	0:10,1:-9
u xname	20	0:137,1:63,2:-123,3:-76
b xname email	20	0:12,1:-10
b email about	20	0:10,1:-9
b about potholes	20	1:-8
b to xname	20	0:38,1:-20,3:-12
t to xname |	20	0:24,1:-23
b xname |	20	0:11
l am	20	0:-17,1:33,3:-12
l am i	20	0:-17,1:33,3:-12
l am i allowed	20	1:11
e xname	20	0:20,1:-12
e to xname	20	0:23,1:-21
c bcc allowed	20	0:10,1:-10
c bcc to	20	0:12,1:-10
c bcc xname	20	0:-10,1:-19,2:29
sm bcc may	20	1:-14,2:15
c share-correspondence am	20	0:-9,1:9
c share-correspondence to	20	0:13,1:-10
c share-correspondence xname	20	0:-18,1:-11,2:29
sm share-correspondence may	20	0:-16,2:16
c keep-enquiry-private to	20	0:24,1:-20
c keep-enquiry-private xname	20	0:15,1:-14
c keep-enquiry-private email	20	0:9,1:-9
c keep-enquiry-private about	20	0:21,1:-20
s keep-enquiry-private	20	0:23,1:-18
sm keep-enquiry-private may	20	0:22,1:-17
c confidence-in-officer i	20	0:9
c confidence-in-officer to	20	0:11
c confidence-in-officer forward	20	0:10,1:-10
c confidence-in-officer xname	20	0:33,1:-32
c confidence-in-officer about	20	0:8
s confidence-in-officer	20	0:18,1:-13
sm confidence-in-officer may	20	0:14,1:-10
b <s> if	20	0:34,1:34,2:-25,3:-43
t <s> if i	20	0:-13,1:37,2:-14,3:-10
u if	20	0:44,1:-15,3:-25
b if i	20	0:29,1:-27
b i ask	20	0:-25,1:37,2:-14
t i ask for	20	0:25,2:-13,3:-11
u ask	20	0:-31,1:34
b ask for	20	0:31,2:-15,3:-9
u for	20	0:19,1:23,2:-17,3:-24
b for my	20	1:10
u my	20	0:-12,1:27,2:11,3:-25
u enquiry	20	0:-13,1:12
b to be	20	1:20,2:-17
t to be kept	20	0:-10,1:10
b be kept	20	0:-8,1:9
u confidential	20	0:16,2:-9
u will	20	0:21,1:20,3:-38
b will officers	20	0:-16,1:17
u officers	20	0:19,1:10,3:-26
u respect	20	0:-24,1:28
b respect that	20	0:-12,1:13
t respect that |	20	0:-12,1:13
u that	20	0:-20,1:28
l if	20	0:23,1:41,2:-25,3:-39
l if i	20	0:-23,1:44,2:-13
l if i ask	20	0:-9,1:8
e that	20	0:11,1:-12
e respect that	20	0:-12,1:13
c share-correspondence if	20	0:-18,1:18
c share-correspondence ask	20	0:-18,1:18
c share-correspondence my	20	0:-17,1:18
c share-correspondence confidential	20	0:-11,1:11
c share-correspondence officers	20	0:-14,1:14
c keep-enquiry-private kept	20	0:-15,1:16
c keep-enquiry-private that	20	0:-15,1:16
c confidence-in-officer if	20	0:-20,1:21
c confidence-in-officer ask	20	0:-11,1:12
c confidence-in-officer be	20	1:8
c confidence-in-officer will	20	0:-25,1:26
c confidence-in-officer that	20	0:-14,1:16
b <s> i	20	0:12,2:-29,3:19
t <s> i want	20	1:-25,2:13
b i want	20	0:-10,1:-36,2:26,3:20
t i want to	20	1:-9
u want	20	0:-35,2:34
b want to	20	0:-25,1:11,2:16
b to know	20	0:-26,1:18,2:9
u know	20	0:9,1:8,3:-13
u what	20	0:-46,1:47,2:10,3:-11
b what the	20	0:-14,1:19,3:-13
b the head	20	0:-30,1:18,2:10
t the head of	20	0:-26,1:20,2:10
u head	20	0:-26,1:17
b head of	20	0:-22,1:13,2:15
t head of planning	20	0:-12,2:9
u of	20	1:40,3:-32
b of planning	20	0:-17,2:9
u planning	20	0:-17,2:23,3:-8
u really	20	1:12,3:-8
u thinks	20	0:8
u bypass	20	0:-18,2:16
b bypass |	20	0:-11,2:12
b | is	20	0:22,1:25,2:-28,3:-18
t | is he	20	0:24,2:-22
b is he	20	0:10,1:19,2:-23
t is he the	20	0:16,1:-11
u he	20	1:21,2:-19
b he the	20	0:13,1:-9
t he the one	20	0:13,1:-8
b the one	20	0:17
u one	20	0:21,1:-10,2:-13
b one to	20	0:13,3:-11
b to ask	20	0:-18,1:8,2:11
b ask |	20	0:-8,1:-9,3:13
l is he	20	0:24,2:-22
l is he the	20	0:16,1:-11
e ask	20	0:-9,1:-8,3:14
c ask-facts i	20	0:-30,1:-19,2:14,3:35
c ask-facts want	20	1:-12
c ask-facts to	20	0:-20,3:16
c ask-facts the	20	0:-38,2:14,3:28
c ask-facts head	20	0:12,1:-12
c ask-facts of	20	0:-8,1:-12,3:16
c ask-facts is	20	0:-16,1:11,2:11
c ask-facts he	20	3:-10
c ask-facts ask	20	0:-13,1:12
s ask-facts	20	0:-24,2:11,3:18
sm ask-facts may	20	0:-34,2:17,3:25
c ask-junior i	20	1:-8,2:-15,3:23
c ask-junior to	20	1:10
c ask-junior know	20	1:15,3:-14
c ask-junior what	20	1:9
c ask-junior the	20	0:-30,1:-23,2:23,3:31
c ask-junior of	20	0:30,1:-13,2:-11
c ask-junior planning	20	0:17
c ask-junior is	20	1:-29,2:10,3:26
c ask-junior one	20	0:17,3:-8
c ask-junior ask	20	0:-24,1:8,2:-9,3:25
s ask-junior	20	1:-8,2:-11,3:22
sm ask-junior may	20	0:-12,1:-13,2:-11,3:36
c ask-contentious want	20	0:-8
c ask-contentious to	20	0:18,1:9,2:-16,3:-12
c ask-contentious know	20	1:9
c ask-contentious what	20	0:-19,3:13
c ask-contentious the	20	0:-31,1:-9,3:36
c ask-contentious is	20	0:-18,2:25
c ask-contentious he	20	0:-10,3:8
c ask-contentious ask	20	0:-21,1:12
sm ask-contentious may	20	2:9
c whom-unsure i	20	1:11
c whom-unsure want	20	3:8
c whom-unsure to	20	0:14,1:9,3:-19
c whom-unsure know	20	3:8
c whom-unsure what	20	0:-24,1:35,3:-9
c whom-unsure the	20	0:11,3:-13
c whom-unsure head	20	0:-8,1:17,3:-10
c whom-unsure of	20	0:-8,1:21,3:-13
c whom-unsure planning	20	0:15
c whom-unsure about	20	1:10
c whom-unsure one	20	0:26,1:-9,3:-15
c whom-unsure ask	20	1:21,3:-14
s whom-unsure	20	1:12
sm whom-unsure may	20	1:16,3:-19
b <s> not	20	1:9
t <s> not sure	20	0:-11
b not sure	20	0:-16,3:8
u sure	20	0:-19,1:13
b the right	20	0:-9,1:-11,2:12,3:8
u right	20	0:91,1:-47,2:-10,3:-34
b is for	20	0:22,2:-11
b for something	20	1:12,2:-10
u something	20	0:-14,1:51,2:-26,3:-12
b who do	20	0:-40,3:34
t who do i	20	0:-28,3:31
t do i ask	20	1:-9,3:12
t i ask |	20	1:-9,3:10
e i ask	20	1:-9,3:10
c ask-facts who	20	0:-11,3:9
c ask-facts officer	20	0:-30,3:24
c ask-facts for	20	0:-33,1:-9,3:35
c ask-facts do	20	1:10,3:-11
c ask-junior who	20	1:9
c ask-junior right	20	3:9
c ask-junior officer	20	1:-9
c ask-junior for	20	3:12
c ask-junior something	20	3:-10
c ask-junior do	20	1:11,3:-11
c ask-contentious who	20	0:-13,1:-8,3:14
c ask-contentious officer	20	0:-10,1:-11,2:11,3:10
c ask-contentious for	20	2:8
c ask-contentious something	20	1:-10,3:11
c ask-contentious do	20	0:-13,3:16
c whom-unsure who	20	0:-12,1:-8,3:23
c whom-unsure right	20	1:14,3:-9
c whom-unsure officer	20	0:9
c whom-unsure for	20	0:12
sm whom-unsure who	20	3:11
b <s> as	20	0:14,2:-9
u as	20	0:23,1:83,2:-71,3:-35
b as a	20	0:31,1:-8,3:-17
b a cabinet	20	0:-8,1:9
t a cabinet member	20	1:10
u cabinet	20	0:-18,2:26
b cabinet member	20	0:-8,2:13
u member	20	0:-10,1:-19,2:22
t can i tell	20	0:27,1:-14,2:-8
u tell	20	0:37,1:-13,2:-23
t tell an officer	20	0:-10,1:10
t an officer in	20	0:8
b officer in	20	0:15,1:-8,3:-8
b in my	20	0:-20,1:23
b what to	20	0:10,1:-9
b to do	20	0:50,1:-55
t to do |	20	0:12,1:-8
b do |	20	0:17,1:-33,2:16
l as	20	0:21,2:-18
e do	20	0:13,1:-25,2:14
e to do	20	0:11,1:-8
c instruct as	20	1:-13,2:8
c instruct a	20	0:-13,2:17
c instruct member	20	0:-9
c instruct can	20	2:13
c instruct i	20	1:-39,2:40
c instruct tell	20	0:8,1:-15,2:8
c instruct an	20	1:-10,2:8
c instruct officer	20	1:-10,2:8
c instruct in	20	2:9
c instruct my	20	1:-12
c instruct portfolio	20	0:-8
c instruct to	20	1:-26,2:38
c instruct do	20	0:-12,2:17
s instruct	20	1:-19,2:30
sm instruct may	20	0:-23,2:23
c staff-management a	20	3:-9
c staff-management cabinet	20	0:10,1:-9
c staff-management i	20	0:11
c staff-management in	20	0:18,3:-9
c staff-management my	20	0:10
c staff-management portfolio	20	0:-9,1:9
c staff-management to	20	0:10,1:-11
s staff-management	20	0:14
b <s> ive	20	1:12
u found	20	0:27,1:-24
b found a	20	0:16,1:-15
b a contractor	20	0:-10,1:10
u contractor	20	0:-8,1:8
b do the	20	0:-19,1:18
b | can	20	1:12,2:14,3:-20
t | can i	20	0:26,1:-17,2:11,3:-20
t can i just	20	0:20,1:-15
b it off	20	0:9
u off	20	0:32,1:-18,2:-12
b off |	20	0:-20,2:17
l can i just	20	0:17,1:-14
c spend the	20	0:-8,2:11
c spend for	20	0:17,1:-30,2:15
c spend can	20	1:-18,2:18
c spend i	20	0:-13,2:21
c spend just	20	1:-8
c spend sign	20	0:16,1:-21
c spend it	20	1:-12,2:10
s spend	20	1:-8,2:17
sm spend may	20	0:-9,2:17
b <s> could	20	1:24,3:-19
t <s> could i	20	0:17,1:-16,3:-8
u could	20	0:18,1:15,2:-13,3:-20
b could i	20	0:25,1:-26,2:13,3:-11
t could i get	20	0:10
b i get	20	0:22,1:14,2:-19,3:-17
t i get a	20	0:19,2:-16
b get a	20	0:19,2:-21
b a planner	20	0:-11,3:12
u planner	20	1:-23,3:10
b for me	20	0:18,1:8,2:-22
b me that	20	0:15,2:-8
b that nobody	20	0:12,1:-10
u nobody	20	0:8,1:10,2:-12
b nobody has	20	0:10,1:-10
b has agreed	20	0:8
u agreed	20	0:34,1:-26
b agreed |	20	0:29,1:-24
l could	20	1:31,3:-24
l could i	20	0:33,1:-37,2:14,3:-11
l could i get	20	0:12
e agreed	20	0:29,1:-23
c many-officers do	20	0:11,1:-10
c repeat-point for	20	0:-11,1:12
c repeat-point that	20	0:-13,1:14
c chase do	20	0:-14,1:19
c chase for	20	0:11,1:9,2:-18
c chase that	20	2:-8
c urgent do	20	0:-14,2:15
c urgent for	20	0:27,1:13,2:-37
c urgent that	20	0:-8,1:27,2:-17
c urgent-dispute do	20	0:12,3:-9
c urgent-dispute for	20	0:10,3:-11
c urgent-dispute that	20	1:-13,3:12
c press-junior for	20	0:-16,1:16
c instruct me	20	1:-8,2:12
c instruct that	20	0:-19,1:10,2:10
c instruct has	20	0:-12,1:9
c unapproved-work do	20	0:13,1:-13
c unapproved-work that	20	0:-16,1:17
c unapproved-work agreed	20	0:9,1:-9
c staff-management for	20	3:13
c staff-management me	20	1:-11,3:14
c staff-management that	20	0:-13,1:14
c political-steer do	20	0:18,1:-16
c political-steer that	20	0:-19,1:22
c bully do	20	0:-11,1:12
c bully that	20	0:-26,1:29
c harass do	20	0:10,1:-9
c harass that	20	0:-20,1:22
c crime-harass do	20	0:9
c crime-harass that	20	0:-15,1:16
c sexual-harass that	20	0:-25,1:28
c workload do	20	0:20,1:-18
c workload that	20	0:10
c favour could	20	0:11,1:-10
c favour for	20	0:-19,1:20
c favour that	20	0:-12,1:12
c expect-members some	20	0:-10,1:10
c read-papers do	20	0:9,1:-8
c read-papers that	20	0:17,1:-17
c corporate do	20	0:-16,1:17
c corporate for	20	0:-9,1:9
c corporate that	20	0:18,1:-17
c corporate agreed	20	0:16,1:-16
b <s> an	20	1:-8
t <s> an officers	20	0:10
b an officers	20	1:26,3:-15
u boss	20	0:21,1:-14
u told	20	0:21,1:-38,3:11
b told him	20	0:-24,1:29
u him	20	0:15,1:-9,2:12,3:-18
b him no	20	0:-13,1:13
u but	20	1:13
b but id	20	1:8
u id	20	0:25,1:-32
b id like	20	1:-28,2:22
u like	20	0:-13,1:28,2:-13
b him to	20	0:-18,1:30,3:-8
t to do it	20	0:31,1:-25
b do it	20	0:29,1:-26
b it anyway	20	0:-9,1:8
t it anyway |	20	0:-9,1:8
b him |	20	0:-15,2:18
e him	20	0:-20,2:15
c undermine-manager boss	20	0:9,1:-8
c undermine-manager him	20	0:-9
c undermine-manager no	20	0:10,1:-8
c undermine-manager id	20	0:8,1:-8
c undermine-manager to	20	0:9,1:-12
c undermine-manager do	20	0:19,1:-18
c undermine-manager it	20	0:20,1:-16
c undermine-manager ok	20	0:18,1:-22
b <s> would	20	1:-18,2:8,3:9
u would	20	1:8
b be out	20	1:13
t be out of	20	1:8
u out	20	0:12,1:15,2:-12,3:-15
b out of	20	1:20,2:-11,3:-8
u asking	20	0:35,1:-20,2:-8
b asking an	20	0:9
t asking an officer	20	0:9
t an officer to	20	0:10,1:-10
b officer to	20	0:15,1:-20
b the bit	20	0:29,1:-14,2:-13
u bit	20	0:27,1:-25
b bit of	20	0:34,1:-18,3:-9
b of her	20	1:13
u her	20	0:-14,2:19
b her report	20	0:-10,1:16
u report	20	0:19,1:-15
b report i	20	1:9
b i dont	20	1:12,3:-11
u dont	20	0:34,1:-19,3:-8
t dont like |	20	0:8
b like |	20	0:26,2:-10,3:-10
l would	20	0:-43,1:18,2:22
e like	20	0:19,2:-10,3:-8
e dont like	20	0:9
c press-advice would	20	0:-9,1:9
c press-advice i	20	0:-8,1:20,3:-9
c press-advice out	20	0:15,1:-14
c press-advice of	20	0:-16,1:17
c press-advice an	20	0:18,1:-16
c press-advice officer	20	0:10,1:-9
c press-advice the	20	3:-9
c press-advice dont	20	0:-8,1:8
m breach	20	0:79,1:50,2:-53,3:-76
s press-advice	20	0:16
stm forbidden breach	20	1:27,2:-15,3:-16
c press-figures i	20	0:-15,1:20
c press-figures out	20	0:20,1:-19
c press-figures of	20	0:-11,1:12
c press-figures to	20	0:-13,1:17
c press-figures dont	20	0:-10,1:10
s press-figures	20	0:8
c argue-advice i	20	0:-22,1:24
c argue-advice be	20	2:-9
c argue-advice out	20	0:19,1:-19
c argue-advice of	20	0:10,2:-9
c argue-advice asking	20	0:9,1:-11
c argue-advice officer	20	2:8
c argue-advice to	20	0:13,2:-10
c argue-advice the	20	0:-41,1:19,2:27
c argue-advice her	20	0:-9
c argue-advice report	20	1:-14,2:8
c argue-advice like	20	0:-20,1:14
s argue-advice	20	0:8
stm allowed breach	20	0:-13,1:17
c reject-advice would	20	0:9,2:-11
c reject-advice i	20	1:19,2:-24
c reject-advice be	20	1:17,2:-20
c reject-advice out	20	0:18,2:-18
c reject-advice order	20	0:11,2:-14
c reject-advice an	20	0:12,2:-12
c reject-advice officer	20	0:9,2:-9
c reject-advice to	20	0:8,1:-14,2:8
c reject-advice the	20	0:-15,2:20
c reject-advice her	20	0:10,2:-11
c reject-advice like	20	0:-8
stm conditional breach	20	0:17,2:-15
c report-who-pressure i	20	1:9
c report-who-pressure out	20	3:-8
c report-who-pressure of	20	0:11,1:8,3:-19
c report-who-pressure order	20	3:-8
c report-who-pressure an	20	0:9,3:-16
c report-who-pressure officer	20	1:11,3:-17
c report-who-pressure to	20	0:8
c report-who-pressure the	20	0:25,1:-8,3:-13
c report-who-pressure her	20	0:10,3:-14
c report-who-pressure report	20	3:9
c report-who-pressure dont	20	1:11,3:-8
s report-who-pressure	20	0:22,3:-19
stm elsewhere breach	20	0:29,3:-32
t <s> is it	20	0:-12,1:-23,2:22,3:13
b is it	20	0:-51,1:30,2:25
t is it ok	20	1:-32,2:28
b it ok	20	1:-30,2:28
t it ok to	20	1:-26,2:23
b to tell	20	1:9,2:-14
b i think	20	3:-8
u his	20	0:44,1:-27,2:-12
b is wrong	20	0:-13,1:12
t is wrong |	20	0:-8,1:8
u wrong	20	1:-9,2:8
b wrong |	20	0:-47,1:43,2:11
l is it	20	0:-53,1:33,2:19
l is it ok	20	0:8,1:-41,2:29
e wrong	20	0:-39,1:37,2:9
e is wrong	20	0:-8,1:8
c argue-advice is	20	0:15,2:-11
c argue-advice it	20	0:-12,1:17
c argue-advice think	20	0:-20,1:15
c argue-advice his	20	0:8
c argue-advice wrong	20	0:-9,2:10
c reject-advice his	20	0:11,2:-9
sm reject-advice may	20	0:9
c report-who-pressure is	20	0:9,1:16,3:-25
c report-who-pressure ok	20	3:-10
c report-who-pressure tell	20	1:17,3:-9
c report-who-pressure think	20	1:9
c report-who-pressure his	20	1:11,3:-15
c report-who-pressure recommendation	20	1:10
c report-who-pressure wrong	20	1:11
sm report-who-pressure may	20	0:29,3:-35
b <s> a	20	0:-11,1:-16,2:30
t <s> a member	20	0:-30,1:18,3:8
b a member	20	0:-20,3:12
b on me	20	0:-13,1:11
b me to	20	1:9
t | who do	20	0:-9,3:12
t do i take	20	0:-14,1:10
b i take	20	0:-9,1:-25,2:15,3:19
t i take it	20	0:-15,1:-17,2:11,3:21
u take	20	0:-32,1:25,3:12
b take it	20	0:-27,2:13,3:17
b it to	20	0:22,1:-12
b to |	20	1:-24,2:10,3:11
l who do	20	0:-12,3:18
l who do i	20	0:-11,3:16
e to	20	1:-18,2:9,3:12
c argue-advice a	20	0:28,2:-28
c argue-advice on	20	0:-24,1:20
c argue-advice my	20	0:12,1:-16
c argue-advice do	20	0:19,1:-11
c argue-advice take	20	0:9
c reject-advice on	20	0:-10,2:13
c reject-advice do	20	1:-12,2:15
c reject-advice take	20	0:8,2:-12
c report-who-pressure a	20	0:-14,3:16
c report-who-pressure member	20	3:11
c report-who-pressure on	20	0:10,1:-10
c report-who-pressure me	20	0:-11,3:9
c report-who-pressure my	20	0:20,3:-12
c report-who-pressure who	20	1:-15,3:21
c report-who-pressure do	20	0:-18,1:-8,3:28
b i make	20	0:21,1:-16
u make	20	0:8,2:-9
b make the	20	0:15,1:-12
b the chief	20	1:37,2:-26,3:-10
t the chief planner	20	0:14,1:-13
u chief	20	0:10,1:12,2:-11,3:-11
b chief planner	20	0:14,1:-13
u pull	20	0:10,1:-12
u item	20	0:-8
u from	20	0:-25,1:36,2:-11
b from the	20	1:-10
b the agenda	20	0:11
t the agenda |	20	0:9,1:-9
e the agenda	20	0:9,1:-9
c report-right can	20	0:-9,1:11
c report-right i	20	0:14,1:-11
c report-right make	20	0:16,1:-16
c report-right the	20	0:-12,1:22
c report-right pull	20	0:16,1:-16
c report-right his	20	0:8,1:-8
c report-right item	20	0:20,1:-19
c report-right from	20	0:-10,1:11
c report-right agenda	20	0:28,1:-27
s report-right	20	1:13
sm report-right may	20	0:-10,1:15
c agenda-pressure i	20	0:-15,1:18
c agenda-pressure agenda	20	0:8
sm agenda-pressure may	20	0:12,1:-10
b <s> im	20	0:12,1:-32,3:16
u im	20	0:18,1:-14
u delegated	20	0:9
b delegated powers	20	0:11,1:-15
u powers	20	1:-10
b a car	20	0:-8,2:12
t a car park	20	0:-9,2:12
b car park	20	0:-10,2:14
b park |	20	0:-8
b | do	20	0:-13,1:27,2:-14
t | do i	20	0:39,1:-34
t do i need	20	0:-20,1:30,3:-8
b i need	20	0:-33,1:41
t i need to	20	0:-34,1:40,2:-9
u need	20	1:20,2:-14,3:-8
b need to	20	0:-40,1:48,2:-13
b to speak	20	0:-21,1:25
u speak	20	0:-19,1:21
b speak to	20	0:-10,2:11
b to the	20	0:39,2:-33,3:-10
b the ward	20	2:11
t the ward councillor	20	0:12,1:-10
u ward	20	0:-10,1:-14,2:22
u councillor	20	0:23,2:-16
u first	20	0:19,1:-26
b first |	20	0:-8
l do i need	20	1:26,2:-8,3:-12
e first	20	0:-19,2:9
c delegated im	20	0:19,1:-18
c delegated delegated	20	0:-12
c delegated powers	20	1:-13,2:20
c delegated on	20	0:10,1:24,2:-23,3:-11
c delegated a	20	0:-19,1:-17,2:25,3:11
c delegated car	20	0:-18,1:-11,2:29
c delegated park	20	0:-18,1:-11,2:29
c delegated do	20	2:10
c delegated i	20	0:-12,1:9,2:11,3:-9
c delegated to	20	1:-33,2:41,3:-13
c delegated speak	20	0:-8
c delegated the	20	0:18,1:27,2:-36,3:-9
c delegated ward	20	1:-11
c delegated councillor	20	0:-14,2:10
c delegated first	20	2:8
s delegated	20	1:14,3:-10
sm delegated must	20	1:-15,2:13
t if i have	20	1:12
u consult	20	1:-8
b the cabinet	20	0:-9,1:9,2:8,3:-8
t the cabinet member	20	1:-13,2:9
t cabinet member does	20	0:9,1:-9
b member does	20	0:8,1:-8
u does	20	0:16,1:24,2:-24,3:-15
b does he	20	1:-10,2:9
u end	20	1:12,3:-8
u up	20	0:26,1:12,3:-31
u taking	20	0:14,1:-11
b taking the	20	0:12
b the decision	20	0:19,1:-16
e decision	20	0:-12
c delegated if	20	0:-11
c delegated have	20	0:8,1:-17,2:10
c delegated consult	20	1:-17
c delegated cabinet	20	0:9,1:-18,2:10
c delegated member	20	1:-10,2:20
c delegated he	20	0:37,1:-21,2:-16
c delegated decision	20	1:-14
sm delegated may	20	1:18,2:-10
t is it fine	20	0:23,1:-27
b it fine	20	0:23,1:-27
t it fine for	20	0:10,1:-10
u fine	20	0:36,1:-19,2:-14
b me and	20	0:-13,1:11
t me and the	20	0:-14,1:11
b and the	20	2:11
t and the officers	20	0:-19,1:19
b the officers	20	1:26,2:-12,3:-9
t the officers to	20	0:-18,1:21
b officers to	20	0:-27,1:34
b to meet	20	0:-12,1:9
u before	20	0:-60,1:57,2:12,3:-9
b to go	20	0:36,2:-23,3:-14
t to go through	20	1:9
u go	20	1:19,3:-19
b go through	20	0:13
t go through the	20	1:11
u through	20	0:8,1:14,2:-13,3:-9
t through the papers	20	0:-8,1:12
b the papers	20	1:14,2:-11
t the papers |	20	0:-13,1:16
u papers	20	1:16,2:-10
l is it fine	20	0:21,1:-25
e papers	20	0:-13,1:12
e the papers	20	0:-19,1:23
c premeeting it	20	0:-14,1:15
c premeeting for	20	0:-20,1:21
c premeeting me	20	0:-9,1:10
c premeeting and	20	0:15,1:-13
c premeeting officers	20	0:9
c premeeting to	20	0:-8,1:10
c premeeting cabinet	20	0:-12,1:13
c premeeting go	20	0:-17,1:19
c premeeting through	20	0:-12,1:13
c premeeting papers	20	0:-8,1:8
s premeeting	20	1:8
sm premeeting may	20	0:-10,1:14
c decide-premeeting it	20	0:11,1:-10
c decide-premeeting me	20	0:-25,1:24
c decide-premeeting the	20	0:8
c decide-premeeting officers	20	0:-10,1:10
c decide-premeeting to	20	0:-15,1:16
c decide-premeeting meet	20	0:-12,1:12
c decide-premeeting before	20	0:-13,1:13
c decide-premeeting cabinet	20	0:-13,1:14
c decide-premeeting go	20	0:-26,1:26
c decide-premeeting through	20	0:-10,1:10
c decide-premeeting papers	20	0:-12,1:12
s decide-premeeting	20	0:8
sm decide-premeeting may	20	0:-10,1:11
b <s> wed	20	0:-14,2:12
t <s> wed like	20	0:-11,1:8
u wed	20	0:-15,2:9
b wed like	20	0:-20,1:16
u at	20	0:23,1:-16,2:25,3:-31
b at our	20	1:-27,2:20,3:9
t at our group	20	0:-15,1:-18,2:23,3:10
u our	20	0:10,1:-16,2:10
b our group	20	0:-22,2:15,3:13
t our group meeting	20	0:13
u group	20	0:28,1:-15,2:-11
b group meeting	20	0:18,2:-10,3:-11
u meeting	20	1:10,2:-8,3:-9
b on thursday	20	0:-17,2:21
t on thursday |	20	0:-11
u thursday	20	1:-11,2:9
b | how	20	0:-23,1:10,2:12
t | how do	20	0:-15
b how do	20	0:-22,2:9,3:12
t how do i	20	0:-23,2:9,3:13
t do i go	20	1:-13
b i go	20	0:-12,2:21
t i go about	20	0:-8
b go about	20	0:-13,1:10
t go about it	20	0:-10
b about it	20	0:-28,1:27
t about it |	20	0:-31,1:16,2:9
l how do	20	0:-22,2:8,3:11
l how do i	20	0:-22,2:8,3:11
e about it	20	0:-31,1:16,2:10
c invite-group like	20	1:-10
c invite-group the	20	1:-12,2:11
c invite-group of	20	0:-18,1:21
c invite-group our	20	1:-30,2:19,3:9
c invite-group group	20	0:30,1:-33,2:-14,3:17
c invite-group on	20	1:-11
c invite-group how	20	1:-8,2:11
c invite-group do	20	3:8
c invite-group i	20	0:19,1:-50,2:23,3:8
c invite-group go	20	0:13,1:-15
c invite-group about	20	2:8
s invite-group	20	0:9,1:-26,2:8,3:8
c senior-attend the	20	1:13,3:-14
c senior-attend of	20	0:-15,1:20
c senior-attend at	20	1:-16,3:18
c senior-attend group	20	1:-22,3:18
c senior-attend meeting	20	0:15,3:-19
c senior-attend on	20	1:-16,3:8
c senior-attend do	20	0:26,1:-10,3:-16
c senior-attend i	20	0:26,1:-21
c senior-attend go	20	0:16,1:10,3:-28
c senior-attend about	20	1:13,3:-8
c senior-attend it	20	0:-15,3:19
s senior-attend	20	0:9
c refuse-group like	20	1:-10,2:14
c refuse-group the	20	0:-15,1:9,2:11
c refuse-group of	20	0:10
c refuse-group at	20	0:-10,2:12
c refuse-group our	20	0:-16,2:14
c refuse-group group	20	0:25,1:-30,2:8
c refuse-group meeting	20	0:-21,1:24
c refuse-group on	20	0:26,1:-37,2:11
c refuse-group thursday	20	0:-14,2:14
c refuse-group i	20	2:9
c refuse-group go	20	0:-12,1:16
c refuse-group about	20	0:-18,1:20
c refuse-group it	20	0:-18,1:23
s refuse-group	20	0:-9,1:10
sm refuse-group may	20	0:-15,1:8
c group-outsiders like	20	0:-14,2:16
c group-outsiders the	20	1:-17,2:22
c group-outsiders of	20	1:-14,2:16
c group-outsiders at	20	0:-14,1:30,2:-15
c group-outsiders our	20	1:-22,2:22
c group-outsiders group	20	0:-11,1:23,2:-9
c group-outsiders meeting	20	1:-8,2:13
c group-outsiders on	20	0:-11,1:-16,2:27
c group-outsiders thursday	20	0:-13,2:16
c group-outsiders do	20	1:-14,2:11
c group-outsiders i	20	0:-26,1:37
c group-outsiders go	20	0:12,1:-24,2:13
c group-outsiders it	20	1:-8,2:9
s group-outsiders	20	2:11
sm group-outsiders may	20	0:-16,2:21
c second-group the	20	0:15
c second-group our	20	0:-9,1:9
c second-group group	20	0:9
c second-group on	20	0:18,1:-15
c second-group do	20	0:-22,1:22
c second-group go	20	0:-12,1:12
s second-group	20	0:17,1:-10
sm second-group may	20	0:23,1:-19
t <s> our mp	20	0:8,1:-8
b our mp	20	0:8,1:-8
t our mp will	20	0:8,1:-8
b mp will	20	0:11,1:-12
t mp will be	20	0:11,1:-12
b will be	20	0:10
t be at the	20	0:11,1:-14
b at the	20	2:15,3:-20
t at the group	20	0:17,1:-10
b the group	20	2:-9
t the group meeting	20	0:24,1:-24
t group meeting ive	20	0:9,1:-9
b meeting ive	20	0:9,1:-9
t meeting ive been	20	0:9,1:-9
b ive been	20	0:15,1:-22,2:10
u been	20	0:-29,1:20
u asked	20	0:-11,1:-18,2:26
b asked to	20	0:-15,2:19
t asked to |	20	0:8,1:-8
t to | should	20	0:8,1:-8
b | should	20	3:-9
t | should i	20	2:9
t should i go	20	1:-10
t i go |	20	1:-10,2:8
l should i go	20	0:8,1:-10
e go	20	1:-10
e i go	20	1:-10,2:8
c invite-group will	20	0:22,2:-17
c invite-group to	20	0:-13,1:-11,2:11,3:12
sm invite-group must	20	0:13,1:-19
stm conditional must	20	0:-61,2:76,3:-20
c senior-attend will	20	0:26,3:-23
c senior-attend ive	20	0:10,3:-11
c senior-attend been	20	1:19,3:-14
c senior-attend to	20	0:-14,1:11
sm senior-attend must	20	0:23,1:-10,3:-12
stm elsewhere must	20	0:11,1:15,2:-16,3:-9
c refuse-group will	20	0:10,1:-10
c refuse-group ive	20	0:12,1:-11
c refuse-group been	20	0:-15,1:16
sm refuse-group must	20	0:-18,1:20
c group-outsiders mp	20	1:-14,2:10
c group-outsiders will	20	1:-18,2:20
c group-outsiders be	20	0:11,2:-11
c group-outsiders ive	20	0:-8
c group-outsiders been	20	0:-9,2:11
c group-outsiders asked	20	1:-8
c group-outsiders to	20	0:-19,1:-9,2:30
c group-outsiders should	20	1:-21,2:18
sm group-outsiders must	20	0:17,2:-12
b turning up	20	0:11,1:-8
t turning up at	20	0:8
b up at	20	0:27,1:-25
b at their	20	0:22,1:-21
t at their group	20	0:13,1:-11
u their	20	0:28,2:-10,3:-11
b their group	20	0:10
t the same as	20	2:-8
b same as	20	2:-8
b as saying	20	0:10,1:-11
u saying	20	0:11
u support	20	0:-12,1:13
u policy	20	0:-20,1:12
b policy |	20	0:-22,2:17
c party-in-room is	20	0:-11,1:12
c party-in-room up	20	0:-18,1:24
c party-in-room group	20	0:16,1:-10
c party-in-room the	20	1:9,3:-8
c party-in-room i	20	1:9,3:-9
s party-in-room	20	1:11,3:-9
c stay-at-group is	20	0:23,1:-11,2:-12
c stay-at-group up	20	1:14,2:-12
c stay-at-group at	20	0:12
c stay-at-group the	20	1:9,2:-8
c stay-at-group same	20	0:-9,1:9
c stay-at-group as	20	0:-23,1:24
c stay-at-group i	20	0:8
c stay-at-group policy	20	0:12,1:-12
s stay-at-group	20	1:8
sm stay-at-group may	20	0:18,1:-14
c group-not-support their	20	0:22,1:-20
c group-not-support group	20	0:-15,1:18
c group-not-support the	20	1:8
c group-not-support as	20	0:16,1:-15
c group-not-support saying	20	0:11,1:-10
c group-not-support support	20	0:8
c group-decision up	20	0:8
c group-decision their	20	0:16,1:-15
c group-decision as	20	0:11,1:-10
c group-decision i	20	0:-22,1:25
c group-decision policy	20	0:8,1:-8
s group-decision	20	0:-8,1:12
c full-advice-after their	20	0:20,1:-19
c full-advice-after the	20	0:20,1:-10,2:-8
c full-advice-after as	20	0:16,1:-16
c full-advice-after i	20	0:8
s full-advice-after	20	0:19,1:-11
sm full-advice-after may	20	0:35,1:-32
b briefed the	20	0:9
b the xparty	20	0:35,2:-12,3:-22
t the xparty |	20	0:10
u xparty	20	0:31,2:-11,3:-18
b xparty |	20	0:9
b | the	20	0:33,1:-22,2:-9
b xparty want	20	0:23,1:-17
b want the	20	0:13,1:-12
t want the same	20	0:18,1:-16
t same | can	20	0:10,1:-9
t can i say	20	0:16,1:-11
t i say no	20	0:-18,1:22
b say no	20	0:-42,1:42
t say no |	20	0:-20,1:18
b no |	20	0:-24,1:20,2:8
l can i say	20	0:9
e no	20	2:8
e say no	20	0:-22,1:21
n 3	20	0:21,1:-13
c second-group ive	20	0:18,1:-17
c second-group briefed	20	0:14,1:-11
c second-group want	20	0:15,1:-13
c second-group can	20	0:24,1:-20
c second-group say	20	0:13,1:-11
c second-group no	20	0:15,1:-14
sm second-group refuse	20	0:9,1:-8
u council	20	0:-19,1:42,2:-25
t what the officer	20	0:-8
b the officer	20	0:-11,1:11
b in private	20	0:14,1:-12
t in private |	20	0:11,1:-8
u private	20	0:25,1:-18
e private	20	0:-9
c quote-group-advice can	20	0:18,1:-16
c quote-group-advice at	20	0:10
c quote-group-advice council	20	0:17,1:-15
c quote-group-advice what	20	0:14,1:-9
c quote-group-advice the	20	1:9
c quote-group-advice officer	20	1:8
c quote-group-advice told	20	0:11,1:-8
c quote-group-advice our	20	0:8
c quote-group-advice group	20	0:11
c quote-group-advice in	20	0:15,1:-12
sm quote-group-advice may	20	0:8
b <s> the	20	0:10,3:-8
t <s> the group	20	0:-21,1:19
t the group has	20	1:15,2:-8
b group has	20	0:15
u started	20	1:10
u its	20	0:71,1:-51,2:-18
u election	20	0:38,1:-32,3:-8
b election tactics	20	0:-11,1:12
u tactics	20	0:-9,1:9
b tactics |	20	0:-10,1:11
b slip out	20	0:-14,1:15
b out |	20	0:-11,1:12,2:8,3:-9
e out	20	0:-17,1:21
c party-in-room started	20	1:11
c party-in-room election	20	0:-12,1:15
c party-in-room tactics	20	0:-13,1:13
c party-in-room out	20	0:-21,1:24
sm party-in-room refuse	20	0:-9,1:9
c stay-at-group about	20	0:-28,1:28
c stay-at-group its	20	0:18,1:-17
c stay-at-group can	20	0:20,1:-16
c stay-at-group slip	20	0:-16,1:17
c stay-at-group out	20	0:-8,1:10
sm stay-at-group refuse	20	0:-19,1:20
c full-advice-after has	20	0:-15,1:15
c full-advice-after arguing	20	0:-8,1:9
c full-advice-after slip	20	0:-9,1:9
sm full-advice-after refuse	20	0:-11,1:11
t <s> a councillor	20	1:-14,2:8
b a councillor	20	0:13,1:39,2:-37,3:-15
t a councillor has	20	0:-10,1:8
b councillor has	20	0:-14,1:10
b has asked	20	0:15,1:-19
b asked me	20	0:9,1:-22,2:16
t asked me to	20	1:-8
u constituency	20	0:8
u party	20	0:61,1:-39,2:-16
u talk	20	0:-24,1:22
b talk about	20	0:8
b recycling |	20	0:9,1:-9
l do i go	20	0:13,1:-10
c party-event a	20	0:12
c party-event has	20	0:10,1:-10
c party-event asked	20	0:8
c party-event me	20	0:-14,1:18
c party-event constituency	20	0:21,1:-20
c party-event party	20	0:18,1:-16
c party-event supper	20	0:16,1:-16
c party-event about	20	0:-12,1:13
c party-event i	20	0:-11,1:17
c party-event go	20	0:-16,1:17
s party-event	20	0:-9,1:15
c surgery a	20	0:25,1:-15
c surgery councillor	20	1:-9
c surgery has	20	0:10,1:-10
c surgery asked	20	0:9,1:-12
c surgery me	20	2:8
c surgery to	20	0:-21,1:-15,2:39
c surgery do	20	0:8,1:-12
c surgery i	20	0:-13,1:-22,2:37
s surgery	20	0:-9,1:-19,2:32
sm surgery may	20	0:-21,2:28
u help	20	0:-11,1:10
b out at	20	0:16,1:-16
b at a	20	0:13
u hall	20	1:-9,2:17
u open	20	0:9
b open to	20	0:-12,1:8
u everyone	20	0:11,2:-10
b everyone |	20	0:11,2:-12
e everyone	20	0:13,2:-11
c surgery may	20	2:8
c surgery help	20	0:8,1:-11
c surgery at	20	1:-17,2:17
c surgery surgery	20	0:35,1:-28
c surgery the	20	0:-38,2:42
b have i	20	0:-76,1:67
b i a	20	1:8
t right to see	20	0:-10,1:16
b to see	20	0:31,1:-20,3:-10
t to see the	20	2:9
u see	20	1:-15,2:23
b see the	20	0:-12,2:10
u file	20	0:-14,1:11,2:11,3:-8
b for a	20	0:-23,1:-18,2:37
b a resident	20	2:8
u resident	20	0:-11,2:12
b my ward	20	0:-40,1:11,2:22
t my ward |	20	1:-9
l have	20	0:-42,1:43
l have i	20	0:-49,1:42
e ward	20	0:17,1:-22
e my ward	20	0:8,1:-11
c see-document have	20	0:-15,2:16
c see-document a	20	0:-14,1:30,2:-14
c see-document right	20	0:-11,1:-8,2:19
c see-document to	20	0:11
c see-document the	20	1:13
c see-document file	20	0:10,1:-19,2:9
c see-document for	20	0:-14,1:12
c see-document in	20	0:11,2:-16
c see-document my	20	0:-10,2:17
s see-document	20	1:14,2:-17
sm see-document may	20	1:19,2:-13
c need-to-know have	20	0:-8,3:13
c need-to-know i	20	2:13,3:-12
c need-to-know a	20	1:30,3:-29
c need-to-know see	20	2:16,3:-23
c need-to-know the	20	0:16,1:8,3:-19
c need-to-know file	20	1:8,2:16,3:-25
c need-to-know for	20	0:17,3:-19
c need-to-know in	20	0:20,3:-14
c need-to-know my	20	2:17,3:-9
s need-to-know	20	3:-12
sm need-to-know may	20	0:11,1:9,3:-25
c fishing have	20	0:-9,1:11
c fishing i	20	1:-27,2:24
c fishing a	20	0:-28,1:21
c fishing right	20	0:-9,1:10
c fishing to	20	0:-8,2:8
c fishing see	20	2:8
c fishing the	20	0:-13,2:8
c fishing file	20	0:-29,1:27
c fishing for	20	0:-14,2:8
c fishing my	20	0:-10,1:10
s fishing	20	0:-22,2:18
sm fishing may	20	0:-12,2:18
c need-assumed have	20	0:10,1:-8
c need-assumed i	20	0:-13,1:-12,2:27
c need-assumed a	20	0:18,1:-25,2:8
c need-assumed right	20	0:18,1:-18
c need-assumed to	20	0:54,1:-60,2:8
c need-assumed see	20	0:-9,2:9
c need-assumed the	20	2:8
c need-assumed for	20	1:-10
c need-assumed in	20	0:-8,1:9
c need-assumed my	20	0:-21,1:22
c need-assumed ward	20	0:-20,1:22
s need-assumed	20	1:-20,2:20
sm need-assumed may	20	1:-17,2:20
c exempt-see i	20	0:8,1:15,2:-19
c exempt-see a	20	0:-14,1:37,2:-21
c exempt-see the	20	1:17,2:-16
c exempt-see file	20	0:19,2:-14
c exempt-see for	20	0:-15,1:9
c exempt-see in	20	0:9,2:-16
c exempt-see my	20	0:-8,1:-10,2:19
s exempt-see	20	1:14,2:-17
sm exempt-see may	20	1:19,2:-12
c foi have	20	0:-10,1:17
c foi i	20	0:16,1:-10
c foi a	20	0:-22,1:31
c foi right	20	0:-11,1:12
c foi to	20	1:12
c foi for	20	0:-9,1:15
c foi resident	20	0:-8,1:8
s foi	20	1:16,2:-8
sm foi may	20	0:-28,1:31
c represent i	20	0:-24,1:28
c represent a	20	0:8
c represent to	20	1:11
c represent for	20	0:-27,1:31
c represent in	20	0:43,1:-41
c represent my	20	0:-8,1:9
s represent	20	0:-11,1:16
t <s> im just	20	0:9
b im just	20	0:13
u curious	20	0:11
u whats	20	0:-11,1:10
b whats in	20	0:8
u enforcement	20	2:12
b for the	20	0:-15,2:22
b the pub	20	0:9,1:-14
u pub	20	0:8,1:-11
t can i see	20	0:-14,2:23
b i see	20	0:-16,1:-12,2:32
t i see it	20	2:10
b see it	20	0:-8
t see it |	20	1:-8
l can i see	20	0:-13,2:23
c need-to-know im	20	0:8,3:-11
c need-to-know just	20	0:12
c need-to-know can	20	0:-13,1:9,2:14,3:-11
c need-to-know it	20	0:-11,1:-8,3:20
c fishing just	20	0:8
c fishing curious	20	0:8
c fishing can	20	0:-10,2:16
c fishing it	20	0:-26,1:13,2:9
b <s> id	20	0:12,1:-30,2:13
t <s> id like	20	1:-18,2:14
t id like the	20	0:8,1:-9
u next	20	0:13,1:-10
b next to	20	0:15,1:-12
b to my	20	0:-8,1:12
b my own	20	0:14,1:8,2:-14
u own	20	1:24,2:-8,3:-12
t i have it	20	1:-8
b have it	20	0:23,1:-33
t have it |	20	0:12,1:-15
e have it	20	1:-10
c own-interest-docs like	20	0:10,1:-10
c own-interest-docs for	20	0:-10,1:13
c own-interest-docs my	20	0:26,1:-23
c own-interest-docs can	20	0:11,1:-9
c own-interest-docs i	20	0:29,1:-25
c own-interest-docs it	20	0:-24,1:25
c third-party-data id	20	2:14,3:-9
c third-party-data like	20	3:-9
c third-party-data the	20	0:51,2:-19,3:-25
c third-party-data to	20	0:18,1:15,2:-31
c third-party-data my	20	0:27,2:-28
c third-party-data own	20	1:8,2:-12
c third-party-data can	20	0:16,2:-8
c third-party-data i	20	0:16,2:-10,3:-8
c third-party-data have	20	0:9,3:-15
c third-party-data it	20	1:-16,2:32,3:-11
s third-party-data	20	0:25,2:-14,3:-13
sm third-party-data may	20	0:29,1:-11,2:-15
c private-address id	20	1:-8
c private-address like	20	0:8,1:-9
c private-address to	20	0:-10,1:13
c private-address my	20	0:11,1:-9
c private-address i	20	0:-22,1:21
s private-address	20	0:-12,1:13
t the exempt report	20	2:-8
u exempt	20	0:8,1:-13
b exempt report	20	2:-8
b report to	20	0:19,1:-17
b a friend	20	0:11,1:-9
u friend	20	0:13,1:-12
b who is	20	0:-9
b is a	20	0:35,1:-16,2:-8,3:-11
u wont	20	0:-18,1:24
t tell anyone |	20	1:13
b anyone |	20	3:-9
e anyone	20	3:-9
e tell anyone	20	1:13
c leak can	20	0:27,1:-26
c leak i	20	0:-15,1:20
c leak the	20	0:-12,1:17
c leak report	20	0:13,1:-12
c leak to	20	0:11,1:-9
c leak a	20	0:25,1:-23
c leak who	20	0:-8,1:8
c leak is	20	0:27,1:-26
c leak he	20	0:9,1:-9
c leak tell	20	0:19,1:-18
c leak-public-interest can	20	0:19,1:-18
c leak-public-interest i	20	0:-40,2:35
c leak-public-interest the	20	0:9,1:-41,2:35
c leak-public-interest report	20	0:16,1:-14
c leak-public-interest a	20	1:8
c leak-public-interest he	20	0:12,1:-11
c leak-public-interest tell	20	0:-27,1:-11,2:38
s leak-public-interest	20	0:-12,1:-10,2:25
sm leak-public-interest may	20	0:-8,1:-15,2:25
c doubt-confidential i	20	0:-15,1:8,3:14
c doubt-confidential the	20	1:-18,3:23
c doubt-confidential to	20	1:-8,3:14
c doubt-confidential a	20	3:8
c doubt-confidential is	20	0:-12,3:13
c doubt-confidential tell	20	0:12,1:-13,3:8
s doubt-confidential	20	2:-13,3:18
sm doubt-confidential may	20	0:9,1:-13,2:-11,3:15
c use-information can	20	0:9,1:-9
c exploit-information i	20	0:18,1:-9
c exploit-information the	20	0:10,3:-14
c exploit-information a	20	3:-8
c exploit-information who	20	1:12
s exploit-information	20	0:8,3:-10
sm exploit-information may	20	0:17,1:-14
t <s> a councillors	20	1:9
u three	20	1:11
u days	20	0:-13,1:18
t it | can	20	0:-15,1:9
t can i turn	20	0:16,2:-14
b i turn	20	0:15,2:-13
u turn	20	1:12
b it down	20	0:-20,1:22
u down	20	0:-39,1:46
b down |	20	0:-21,1:20
l can i turn	20	0:13,2:-14
c refuse-request a	20	0:-11,1:22,2:-9
c refuse-request would	20	0:-17,1:19
c refuse-request take	20	0:-10,1:12
c refuse-request to	20	0:12,2:-9
c refuse-request answer	20	0:-11,1:12
c refuse-request isnt	20	0:-8,1:9
c refuse-request worth	20	0:-10,1:11
c refuse-request it	20	1:10,2:-8
c refuse-request can	20	0:-14,1:15
c refuse-request i	20	1:10
c refuse-request turn	20	0:-9,1:10
c refuse-request down	20	0:-11,1:12
s refuse-request	20	0:-8,1:17
sm refuse-request refuse	20	0:-16,1:18
b i stay	20	0:-8,1:10
t in the room	20	1:-8,2:8
b the room	20	1:-10,2:8
b when the	20	2:16
b the public	20	0:24,1:-17,3:-9
u public	20	1:11
b public are	20	1:10
u are	20	0:-27,1:28,2:9,3:-9
u sent	20	0:17,1:-18
b of a	20	0:24,2:-18
b a committee	20	0:-19,1:20
u committee	20	0:-11,1:39,3:-29
b im not	20	0:-17
t im not on	20	1:8
b not on	20	3:-9
b on |	20	0:23,1:-22,2:-8
e on	20	0:20,1:-18,2:-9
c excluded-public i	20	0:9
c excluded-public stay	20	0:-12,1:14
c excluded-public in	20	0:-22,1:24
c excluded-public the	20	0:-8,1:15
c excluded-public room	20	0:-9,1:10
c excluded-public public	20	0:13,1:-10
c excluded-public are	20	0:-8,1:9
c excluded-public sent	20	0:-9,1:10
c excluded-public out	20	0:-8,1:12
c excluded-public a	20	0:-8,1:10
c excluded-public committee	20	0:17,1:-15
c excluded-public not	20	0:12,1:-10
s excluded-public	20	1:8
sm excluded-public may	20	0:-8,1:12
t i have a	20	0:-14,2:8,3:12
b have a	20	0:-13,2:15
u look	20	0:-26,1:22,2:13,3:-9
b look at	20	0:-40,1:20,2:25
t look at the	20	0:-14,1:8
t at the xparty	20	0:-9,1:10
t the xparty groups	20	0:11,1:-10
b xparty groups	20	0:18,1:-13
u groups	20	0:10
u budget	20	0:8
c other-group-papers can	20	0:-13,1:14
c other-group-papers i	20	0:12
c other-group-papers have	20	0:29,1:-27
c other-group-papers a	20	0:19,1:-15
c other-group-papers the	20	1:11
c other-group-papers xparty	20	0:21,1:-19
c other-group-papers budget	20	0:15,1:-14
c other-group-papers papers	20	0:8
s other-group-papers	20	0:-8,1:13
sm other-group-papers may	20	0:-20,1:24
b to say	20	0:-10,1:16,2:-8
t to say on	20	0:9
b say on	20	0:12
b that the	20	0:17,2:-12
b the housing	20	1:15
b manager is	20	0:14,1:-8
u useless	20	0:9,1:-8
b useless |	20	0:14,1:-13
l i	20	0:18,1:-37,3:21
e useless	20	0:12,1:-12
c criticise-officer i	20	0:-15,1:19
c criticise-officer say	20	0:25,1:-23
c criticise-officer is	20	0:-21,1:24
s criticise-officer	20	1:8
sm criticise-officer may	20	0:9
c criticise-member to	20	0:8
c criticise-member on	20	0:13,1:-10
c criticise-member the	20	0:-10,1:16
s criticise-member	20	1:11
c rude to	20	0:-9,1:16
c rude say	20	0:8
c rude the	20	0:10
c rude is	20	1:9
s rude	20	1:9
sm rude may	20	0:-9,1:16
c robust i	20	0:11
c robust want	20	0:9,1:-9
c robust to	20	1:20,2:-17
c robust say	20	0:-13,1:9
c robust on	20	0:-28,1:19,2:11
c robust that	20	0:14,1:-16
c robust the	20	0:-20,2:18
c robust housing	20	0:15,1:-10
c robust manager	20	0:14,1:-14
c robust is	20	0:-12,2:10
c robust useless	20	0:12,1:-12
s robust	20	0:9,2:-8
t <s> im fed	20	0:-20,1:17
b im fed	20	0:-20,1:17
t im fed up	20	0:-20,1:17
u fed	20	0:-12,1:10
b fed up	20	0:-21,1:17
t fed up with	20	0:-15,1:11
b up with	20	0:29,1:-23
t an officers attitude	20	0:-9
b officers attitude	20	0:-13,3:8
t officers attitude |	20	0:-9
u attitude	20	0:-13,1:9
b attitude |	20	0:-9
b | what	20	0:-39,2:24,3:11
t | what do	20	0:-15,1:-9,2:12,3:12
b what do	20	0:-25,1:-10,2:16,3:19
t what do i	20	0:-18,1:-16,2:15,3:19
t do i do	20	1:-15,3:12
b i do	20	1:-51,2:32,3:15
t i do |	20	1:-23,2:14
l what	20	0:-57,1:-13,2:53,3:18
l what do	20	0:-24,2:14,3:13
l what do i	20	0:-17,1:-9,2:13,3:13
e i do	20	1:-23,2:14
c criticise-officer im	20	0:-11,1:11
c criticise-officer up	20	1:8
c criticise-officer with	20	0:-12,1:12
c criticise-officer an	20	0:15,1:-13
c criticise-officer attitude	20	0:-21,1:21
c criticise-officer do	20	0:-18,1:18
c complain-officer up	20	1:-9,3:13
c complain-officer with	20	3:11
c complain-officer an	20	1:-24,3:27
c complain-officer attitude	20	0:-17,3:14
c complain-officer what	20	3:10
c complain-officer do	20	1:-14,3:11
c complain-officer i	20	1:9
c complain-head up	20	0:9
c complain-head with	20	0:-14,1:9
c complain-head an	20	0:19,1:-8,3:-9
c complain-head officers	20	0:8
c complain-head attitude	20	0:-8,1:9
c complain-head do	20	0:-8,1:-9,3:18
c complain-head i	20	0:-9,1:8
c breach-officer im	20	0:-9,3:12
c breach-officer with	20	0:26,1:11,3:-35
c breach-officer an	20	0:11,1:-18,3:10
c breach-officer what	20	0:-22,1:19
c breach-officer do	20	0:-9,1:-18,3:28
c breach-officer i	20	0:-28,1:22,3:8
s breach-officer	20	0:12,3:-15
sm breach-officer may	20	1:20,3:-19
b <s> its	20	0:25,1:-16,2:-12
b its the	20	0:11,1:-15
t the chief executive	20	0:-20,1:29,2:-11
b chief executive	20	0:-22,1:26
u executive	20	0:-9,1:11
u complain	20	0:-13,3:9
b complain about	20	0:-14,1:10
b about |	20	1:10
b who gets	20	1:-12,3:12
u gets	20	0:11,1:-15
b the letter	20	0:-8
t the letter |	20	0:-9,1:8
u letter	20	0:-10,3:8
b letter |	20	0:-8
c complain-ce the	20	0:-21,1:12,3:12
c complain-ce chief	20	0:-19,3:17
c complain-ce executive	20	0:-17,3:21
c complain-ce i	20	0:-15,1:18
c complain-ce about	20	0:-9,1:22,3:-10
c complain-ce gets	20	0:8
s complain-ce	20	0:-15,1:15
c complain-outcome the	20	0:-8
c complain-outcome to	20	1:-10
c complain-outcome complain	20	0:-8
c complain-outcome about	20	0:-11,3:9
s complain-outcome	20	3:8
sm complain-outcome who	20	3:9
c complain-outcome-ce the	20	0:-8,3:15
c complain-outcome-ce chief	20	0:8
c complain-outcome-ce to	20	0:13
c complain-outcome-ce about	20	1:8
sm complain-outcome-ce who	20	0:-9,1:14
b the problem	20	0:-9
b a group	20	2:-8
b group leader	20	1:20,2:-8,3:-11
b leader |	20	1:-9,2:20
t do i complain	20	0:-10,3:10
b i complain	20	0:-26,1:13,3:15
t i complain to	20	0:-9
b complain to	20	0:-9
c complain-group-leader the	20	0:9
c complain-group-leader is	20	1:12,3:-9
c complain-group-leader a	20	1:31,3:-21
c complain-group-leader group	20	3:8
c complain-group-leader who	20	1:-8,3:13
c complain-group-leader do	20	0:-11,3:15
c complain-group-leader complain	20	1:-8,3:9
c complain-group-leader to	20	0:14,1:10,3:-22
s complain-group-leader	20	1:12,3:-12
b one of	20	0:-29,1:25,3:10
t one of my	20	0:-12
b of my	20	0:-51,1:19,2:28
b my councillors	20	0:-8,1:8
u was	20	0:-43,1:15,2:16,3:12
b to an	20	0:-11,3:8
t to an officer	20	0:-10,3:9
b | must	20	0:-29,1:40,3:-9
t | must i	20	1:15,3:-11
u must	20	0:-17,1:32,3:-17
b must i	20	0:-8,1:20,2:8,3:-20
t must i tell	20	0:-12,1:17
t i tell the	20	0:22,1:-20
b tell the	20	0:26,1:-26
t tell the officer	20	0:-8
b ive done	20	0:9
l must	20	0:-28,1:48,3:-22
l must i	20	1:15,3:-16
l must i tell	20	1:12
c group-leader-duty one	20	0:-8,1:11
c group-leader-duty my	20	0:12,1:-8
c group-leader-duty to	20	0:8
c group-leader-duty an	20	0:11,1:-9
c group-leader-duty i	20	0:-8,1:14
c group-leader-duty what	20	0:8
c group-leader-duty about	20	0:14,1:-12
t can i still	20	0:-26,1:25
b i still	20	0:-47,1:51
u even	20	0:-20,1:49,3:-21
b even though	20	0:-28,1:27
u though	20	0:-18,1:19
u theres	20	0:30,1:-16,3:-8
u protocol	20	0:-21,1:26
b protocol |	20	0:-11
l can i still	20	0:-24,1:22
e protocol	20	0:-19,1:11,3:10
c whistle can	20	0:-22,1:23
c whistle i	20	0:-16,1:18
c whistle still	20	0:-31,1:32
c whistle a	20	0:-11,1:14
c whistle protocol	20	0:12,1:-11
b <s> will	20	0:-10,1:23,3:-15
b will the	20	1:12,3:-23
b the council	20	2:-12,3:16
b committee |	20	0:-10,1:24,3:-11
l will	20	1:31,3:-30
l will the	20	0:18,3:-15
e committee	20	0:-21,1:32,2:-8
c private-resources the	20	0:10
c private-resources council	20	0:16,1:-15
c private-resources do	20	0:24,1:-22
c private-resources for	20	0:19,1:-15
c private-resources my	20	0:18,1:-13
sm private-resources may	20	0:17,1:-12
c outside-body the	20	1:-28,2:32
c outside-body council	20	2:13
c outside-body do	20	0:21,1:-35,2:17
c outside-body for	20	1:-22,2:17
c outside-body my	20	0:27,1:-37,2:13
s outside-body	20	1:-18,2:26
sm outside-body may	20	1:-22,2:25
c another-council the	20	0:14,1:-10
c another-council do	20	0:28,1:-26
c another-council for	20	0:13,1:-9
c another-council my	20	0:33,1:-29
sm another-council may	20	0:17,1:-13
t <s> could the	20	0:14,1:-9
b could the	20	0:14
u by	20	0:-16,2:17
b by election	20	0:8
u campaign	20	0:9,1:-11
l could the	20	0:12
c party-resources could	20	0:11,1:-10
c party-resources the	20	0:21,1:-15
c party-resources do	20	1:8
c party-resources for	20	0:26,1:-21
c party-resources my	20	0:25,1:-22
c party-resources by	20	0:-10,1:10
c election-resources could	20	0:10,1:-9
c election-resources the	20	0:12
c election-resources print	20	0:8
c election-resources for	20	1:8
c election-resources my	20	0:14,1:-10
sm election-resources may	20	0:10
c private-resources could	20	0:11,1:-10
c outside-body could	20	1:-9
c another-council could	20	0:8
u type	20	0:10,1:-13
b my private	20	0:8,1:-9
u letters	20	0:21,1:-20
b letters |	20	0:12,1:-10
c party-resources support	20	0:-11,1:11
c party-resources type	20	0:12,1:-11
c election-resources can	20	0:10,1:-8
c election-resources up	20	0:-8,1:9
c private-resources support	20	0:-11,1:11
c private-resources type	20	0:8,1:-8
c private-resources up	20	0:-17,1:17
c private-resources private	20	0:8
c outside-body can	20	0:-9
c outside-body type	20	1:-11,2:9
c another-council can	20	0:-9,1:11
c another-council type	20	0:9,1:-9
t can i take	20	0:-25,1:-12,2:15,3:22
u phone	20	0:17,1:-15
b about his	20	0:-23,1:32
b shop |	20	1:-10
l can i take	20	0:-23,1:-13,2:14,3:22
c take-messages can	20	0:-10
c take-messages i	20	1:-10,2:15
c take-messages take	20	1:-16,2:10
c take-messages messages	20	1:-8,2:10
c take-messages for	20	0:-35,1:45,2:-8
c take-messages a	20	0:-12,1:13
c take-messages councillor	20	0:9,1:-19,2:11
c take-messages about	20	0:-24,1:43,2:-17
c take-messages his	20	2:-10
c take-messages shop	20	1:-15,2:12
s take-messages	20	0:-8
sm take-messages may	20	0:-24,1:27
b <s> does	20	0:-34,1:59,2:-10,3:-14
u post	20	0:10,1:-8
b to us	20	0:19,1:-9
u us	20	0:-14,1:50,2:-11,3:-25
u come	20	0:-27,1:28,3:-8
l does	20	0:-20,1:57,2:-17,3:-20
c postage post	20	1:9
c postage to	20	0:11
sm postage may	20	0:-21,1:24
st optional	20	0:23,1:-27,2:10
stm optional may	20	0:-20,1:11,2:13
b me for	20	1:12,2:-12
t | what should	20	1:-9
b what should	20	1:-11
t what should i	20	1:-15
t should i do	20	1:-10
l what should	20	1:-8
l what should i	20	1:-11
c other-ward a	20	0:-16,2:14
c other-ward in	20	0:-25,1:12,2:16
c other-ward the	20	0:-9
c other-ward next	20	2:8
c other-ward ward	20	0:-19,1:10,2:11
c other-ward has	20	2:8
c other-ward asked	20	2:11
c other-ward me	20	0:-11,1:-9,2:22
c other-ward help	20	2:11
c other-ward with	20	2:12
c other-ward damp	20	2:8
c other-ward i	20	0:-14,1:-21,2:39
c other-ward do	20	0:-9,2:14
s other-ward	20	0:-19,2:26
sm other-ward may	20	0:-15,2:13
b <s> were	20	0:-21,1:24,2:-8
u were	20	0:-11,1:12
b about to	20	1:-14
b to start	20	1:9
b must the	20	0:11
b ward members	20	1:-9
b told |	20	1:-8
l must the	20	0:11
c inform-ward were	20	0:-17,1:18
c inform-ward to	20	0:-17,1:21
c inform-ward in	20	1:8
c inform-ward must	20	0:-10,1:12
c inform-ward the	20	0:27,1:-19
c inform-ward be	20	0:-21,1:23
c inform-ward told	20	0:-14,1:16
sm inform-ward must	20	0:-13,1:16
b <s> theres	20	0:19,3:-9
b a public	20	0:-24,1:28
b the local	20	0:-25,2:20
t the local councillor	20	0:-11
u local	20	0:-8,2:9
b local councillor	20	0:-11
b councillor |	20	0:-24,1:-8,2:10,3:22
e councillor	20	0:-15
c inform-ward a	20	0:-8,1:10
c inform-ward public	20	1:8
c inform-ward area	20	1:8
c inform-ward i	20	0:-10,1:16
c inform-ward councillor	20	0:-10,1:11
u plan	20	0:-9,1:10
b to hold	20	0:-18,2:11
u hold	20	0:-14,1:15
t a public meeting	20	0:-14,1:12
u closures	20	0:-11,1:17
b closures |	20	0:-9,1:11
b tell officers	20	0:-9,1:8
b officers |	20	0:-13,2:10
e officers	20	0:-14,2:12
c public-meeting i	20	0:-15,1:-10,2:26
c public-meeting to	20	0:-13,1:12
c public-meeting a	20	0:-14,1:11
c public-meeting public	20	1:20,2:-19
c public-meeting meeting	20	2:10
c public-meeting about	20	0:-16,1:13
c public-meeting the	20	0:-14,1:-12,2:29
c public-meeting do	20	0:-10,1:15
c public-meeting officers	20	2:9
s public-meeting	20	0:-16,2:15
sm public-meeting must	20	2:10
c purdah i	20	0:13,1:-10
c purdah to	20	0:13,1:11,2:-22
c purdah a	20	1:8
c purdah about	20	2:-13
c purdah the	20	1:-13,2:24
c purdah do	20	0:-10,2:13
c purdah tell	20	0:12,2:-13
s purdah	20	0:15,2:-10
sm purdah must	20	0:-8
t <s> a reporters	20	0:-10,1:14
b a reporters	20	0:-11,1:12
t a reporters rung	20	0:-8,1:13
b reporters rung	20	0:-8,1:13
u rung	20	0:-14,1:14
b rung me	20	0:-11,2:8
b me about	20	0:16,1:-22,2:9
t me about the	20	0:-13,2:9
b the leisure	20	0:-20,2:21
t the leisure centre	20	0:-19,2:21
u leisure	20	0:-12,2:12
b leisure centre	20	0:-19,2:21
u centre	20	0:-23,2:20
b centre |	20	0:-14,1:13
u ring	20	0:14,1:-19
u comms	20	0:24,1:-14
c member-press a	20	1:-11,2:8
c member-press me	20	0:-11,2:12
c member-press about	20	1:-14,2:9
c member-press the	20	1:-23,2:21
c member-press i	20	1:-15,2:12
c member-press comms	20	0:17,1:-14
s member-press	20	0:20,1:-20
sm member-press must	20	2:8
c party-press a	20	2:11
c party-press rung	20	0:-9
c party-press me	20	0:-13,1:-10,2:22
c party-press about	20	0:-11,2:13
c party-press the	20	0:-35,2:34
c party-press leisure	20	0:-9,2:8
c party-press centre	20	0:-9,2:8
c party-press should	20	0:-20,1:21
c party-press i	20	1:-38,2:36
c party-press ring	20	1:-13,2:8
c party-press comms	20	0:23,1:-20
s party-press	20	0:-13,1:-12,2:27
sm party-press must	20	0:-21,1:23
stm optional must	20	0:32,1:-27
c media-capacity me	20	0:-17,2:11
c media-capacity the	20	1:-9,2:10
c media-capacity i	20	0:-15,2:11
sm media-capacity must	20	1:8
c media-promise a	20	0:-14,2:12
c media-promise me	20	0:-18,2:20
c media-promise about	20	0:-16,2:13
c media-promise the	20	0:-40,2:33
c media-promise leisure	20	2:8
c media-promise centre	20	2:8
c media-promise i	20	0:-22,1:-11,2:33
c media-promise ring	20	2:8
s media-promise	20	0:-25,2:27
sm media-promise must	20	0:-16,1:17
c media-others a	20	0:10,1:22,2:-31
c media-others reporters	20	2:-8
c media-others me	20	0:-11,2:13
c media-others the	20	2:12
c media-others should	20	1:11
c media-others i	20	0:13,2:-8
s media-others	20	0:16,2:-21
sm media-others must	20	0:-9,1:14
c purdah reporters	20	2:-9
c purdah comms	20	0:8
t <s> when i	20	0:-15,1:20
t when i talk	20	1:12
b i talk	20	0:-16
t i talk to	20	0:-14
b talk to	20	0:-22,1:10
t talk to the	20	1:-9
u radio	20	0:13,1:-10
b im speaking	20	1:9,2:-13
u speaking	20	1:9,2:-8
l when	20	0:-14,1:12
l when i	20	0:-22,1:27
c member-press to	20	0:18,1:-20
c member-press do	20	1:-8,2:10
c party-press when	20	0:-10,1:10
c party-press talk	20	0:-9,1:9
c party-press to	20	0:23,1:-33,2:11
c party-press do	20	0:-15,2:13
c party-press have	20	1:-18,2:13
c party-press say	20	0:-23,1:24
c party-press im	20	0:-20,1:21
c media-capacity to	20	0:-12,1:16
c media-capacity do	20	0:-17,1:11
c media-capacity have	20	0:-8
c media-capacity say	20	0:-12,1:16
c media-capacity im	20	0:11,1:-8
c media-promise when	20	0:-12,1:12
c media-promise to	20	0:-19,1:8,2:12
c media-promise do	20	0:-12,2:13
c media-promise have	20	0:-25,1:12,2:13
c media-promise say	20	0:10,1:-8
c media-promise im	20	0:-14,1:14
c media-others when	20	1:9,2:-8
c media-others talk	20	2:8
c media-others say	20	1:17,2:-16
c purdah when	20	2:-8
c purdah radio	20	2:-8
c purdah say	20	1:9,2:-12
t <s> the mercury	20	2:9
b the mercury	20	2:9
b has been	20	0:-14,1:9,3:9
b in one	20	0:10,1:-10
c tell-members-press the	20	0:9
c tell-members-press asking	20	0:-8,1:9
c tell-members-press about	20	0:-15,1:17
c tell-members-press should	20	0:-14,1:16
c tell-members-press members	20	0:-16,1:17
b a letter	20	0:-17,3:9
t a letter that	20	1:-8
b letter that	20	0:9,1:-10
t letter that commits	20	1:-8
b that commits	20	1:-8
b a payment	20	1:8,2:-9
c spend that	20	1:-12
c spend council	20	1:-14,2:12
c spend to	20	0:-9,2:18
c spend payment	20	1:20,2:-19
c official-letter can	20	1:-44,2:30,3:16
c official-letter i	20	1:-33,2:26,3:10
c official-letter sign	20	1:16,3:-9
c official-letter a	20	0:-32,1:-20,2:27,3:25
c official-letter letter	20	0:-50,1:-9,2:27,3:32
c official-letter that	20	1:-46,2:30,3:18
c official-letter commits	20	0:14,1:-18
c official-letter the	20	0:-16,2:-14,3:30
c official-letter council	20	0:22,1:-37,2:-8,3:23
c official-letter to	20	1:-11,2:-8,3:21
s official-letter	20	0:-20,1:-24,2:17,3:27
sm official-letter may	20	0:-21,1:-25,2:19,3:27
u offices	20	0:9,1:-10
b offices |	20	0:8,1:-10
e offices	20	0:8,1:-10
c visit from	20	0:19,1:-11,2:-8
c visit offices	20	0:9,1:-9
s visit	20	0:-11,2:20
sm visit may	20	0:-24,1:14,2:13
c visit-bar can	20	0:12,1:-11
c visit-bar council	20	0:-17,1:18
c visit-bar offices	20	0:19,1:-19
s visit-bar	20	0:-11,2:11
sm visit-bar may	20	0:-22,1:11,2:11
b my badge	20	0:10
u badge	20	0:15,1:-8
t when i visit	20	2:-10
u visit	20	0:11,2:-14
c visit-vulnerable do	20	1:30,2:-22
c visit-vulnerable i	20	1:13,2:-13
c visit-vulnerable need	20	1:8,2:-15
c visit-vulnerable to	20	0:-9,2:9
c visit-vulnerable wear	20	1:11,2:-9
c visit-vulnerable my	20	0:10,2:-9
c visit-vulnerable badge	20	1:11,2:-13
c visit-vulnerable when	20	0:9,2:-9
c visit-vulnerable visit	20	0:18,2:-18
c visit-rules do	20	0:-25,1:27
c visit-rules i	20	0:8
c visit-rules to	20	0:-9,1:9
c visit-rules my	20	0:12,1:-9
c visit-rules badge	20	0:19,1:-18
c visit-rules when	20	1:8
c visit-rules depot	20	0:-11,1:10
c visit-disrupt do	20	0:-23,1:24
c visit-disrupt i	20	0:-37,1:13,2:25
c visit-disrupt to	20	0:-10
c visit-disrupt my	20	0:-11,1:12
c visit-disrupt the	20	0:-45,1:13,2:33
c visit-disrupt depot	20	0:-11,1:11
s visit-disrupt	20	0:-29,1:8,2:22
sm visit-disrupt must	20	0:-14,1:14
c visit-desk do	20	0:14,2:-13
c visit-desk i	20	1:13
c visit-desk to	20	2:13
c visit-desk wear	20	1:11,2:-9
c visit-desk my	20	0:8
c visit-desk badge	20	1:10,2:-13
c visit-desk when	20	0:10,2:-13
c visit-desk visit	20	0:16,2:-15
c visit-desk the	20	0:17,1:14,2:-29
s visit-desk	20	1:9
c visit-safety do	20	1:11
c visit-safety i	20	2:8
c visit-safety to	20	0:-8
c visit-safety my	20	0:-9,1:12
c visit-safety when	20	0:8,1:-10
c visit-safety visit	20	0:8,1:-8
c visit-safety the	20	1:-8,2:13
t <s> is the	20	0:30,1:-32
b is the	20	0:64,1:-49,2:-8
b the protocol	20	0:-37,1:42
u law	20	0:-18,1:27
b law |	20	0:-24,1:29
l is the	20	0:38,1:-39
e law	20	0:-24,1:26
c breach-member is	20	0:44,1:-45
c breach-member the	20	0:44,1:-55,3:17
c breach-member protocol	20	1:-28,3:28
c breach-member law	20	0:16,1:-16
s breach-member	20	3:11
sm breach-member may	20	0:-24,1:15,3:13
c status-binding is	20	1:9
c status-binding the	20	0:8
c status-binding protocol	20	0:-10,1:13
sm status-binding may	20	1:14
u questions	20	1:18,2:-12
b up that	20	0:-8
t the protocol doesnt	20	0:-11,1:10
b protocol doesnt	20	0:-11,1:10
u doesnt	20	0:55,1:-43
t can i go	20	2:8
b go by	20	0:-11,1:10
b its principles	20	0:-9
t its principles |	20	0:-8
b principles |	20	0:-8
l can i go	20	1:-9
e principles	20	0:-8
e its principles	20	0:-8
c status-silent that	20	0:10,1:-13
c status-silent the	20	1:13,2:-12
c status-silent protocol	20	0:-25,1:23
c status-silent doesnt	20	0:-21,1:19
c status-silent can	20	0:-10,1:12
c status-silent i	20	0:-47,1:51
c status-silent go	20	0:10,1:-12
c status-silent by	20	0:11,1:-13
c status-silent its	20	0:-27,1:23
c status-silent principles	20	0:-23,1:19
s status-silent	20	0:9,1:9,2:-16
sm status-silent may	20	0:15,2:-16
b <s> my	20	0:-9,1:-33,2:9,3:34
b my neighbour	20	1:-8
t is a councillor	20	1:20,2:-11
b and we	20	0:14
u we	20	0:23,2:-12,3:-10
b go on	20	0:21,1:-16
u holiday	20	2:8
t | is that	20	0:29,1:-42,3:8
b is that	20	0:-40,2:38
t is that all	20	0:10,1:-11
b that all	20	0:8,1:-13
t that all right	20	1:-11
u all	20	0:9,3:-9
b all right	20	0:12,3:-12
t all right |	20	0:-18,1:15
b right |	20	0:133,1:-58,2:-15,3:-61
l is that	20	0:29,1:-40
l is that all	20	0:9,1:-9
e right	20	0:140,1:-64,2:-15,3:-60
e all right	20	0:-18,1:15
c relationship my	20	0:-22,1:30,2:-8
c relationship a	20	0:-12,1:22,2:-9
c relationship right	20	0:9
s relationship	20	1:12,2:-12
sm relationship may	20	1:16,2:-11
c friendship my	20	1:19,3:-11
c friendship is	20	0:-25,1:24
c friendship a	20	0:-14,1:-15,2:42,3:-12
c friendship councillor	20	0:33,1:-28
c friendship and	20	0:11,3:-11
c friendship we	20	1:-13
c friendship on	20	0:23,1:-9,3:-10
c friendship holiday	20	0:8
c friendship together	20	0:8,1:-9
c friendship that	20	1:20,2:-11
s friendship	20	0:24,2:-15,3:-13
sm friendship may	20	0:27,1:-20
c business-link my	20	0:-8,1:9
c business-link councillor	20	0:17,1:-15
c business-link and	20	0:13,1:-9
s business-link	20	1:9
sm business-link may	20	0:-9,1:15
c conflict my	20	0:-21,1:27
c conflict a	20	0:16,1:-14
c conflict and	20	0:15,1:-11
c conflict on	20	0:-11,1:16
c conflict that	20	0:-12,1:15
c conflict all	20	0:12,1:-10
s conflict	20	1:9
c conflict-decision my	20	0:-27,1:30
c conflict-decision a	20	0:-11,1:11
c conflict-decision and	20	0:9
c conflict-decision go	20	0:-10,1:10
s conflict-decision	20	0:-13,1:16
sm conflict-decision may	20	0:15,1:-13
t <s> ive a	20	0:23,1:-10,2:-9
b ive a	20	0:36,1:-16,2:-12
t ive a problem	20	0:8
b problem with	20	2:-10
t problem with my	20	0:9
b with my	20	1:18,3:-8
t with my regrading	20	0:9
b my regrading	20	0:8
t my regrading |	20	0:16
b regrading |	20	0:23,1:-11,2:-9
t regrading | can	20	0:8
t can i get	20	1:15,2:-9
t get a councillor	20	0:10
t a councillor involved	20	0:8
b councillor involved	20	0:8
t councillor involved |	20	0:8
b involved |	20	0:9
e involved	20	0:9
e councillor involved	20	0:8
c employee-constituent a	20	1:-8
c employee-constituent problem	20	0:8
c employee-constituent with	20	0:13,2:-15
c employee-constituent my	20	0:15,1:-13
c employee-constituent regrading	20	0:10
c employee-constituent can	20	0:18,1:-13
c employee-constituent get	20	0:14,2:-17
c employee-constituent councillor	20	0:22,2:-20
s employee-constituent	20	0:12
sm employee-constituent may	20	0:11
c own-job ive	20	0:-8,1:8
c own-job a	20	0:22,1:-20
c own-job with	20	0:12,1:-10
c own-job my	20	0:10
c own-job regrading	20	0:-14,2:17
c own-job can	20	0:-8,1:-8,2:17
c own-job i	20	0:-10,2:16
s own-job	20	1:-11,2:12
sm own-job may	20	0:-8,2:13
c officer-constituent ive	20	0:8
c officer-constituent a	20	1:-10,2:8
c officer-constituent problem	20	0:10,2:-8
c officer-constituent with	20	0:32,2:-27
c officer-constituent my	20	1:-9,2:11
c officer-constituent regrading	20	0:8
c officer-constituent can	20	0:16,2:-12
c officer-constituent i	20	0:11,1:-9
c officer-constituent get	20	0:14,2:-13
t i tell a	20	0:11
b what i	20	0:34,1:-22
l may i tell	20	0:18,2:-20
c about-colleague i	20	0:15,3:-11
c about-colleague tell	20	0:14,1:-13
c about-colleague a	20	0:32,1:-18,3:-11
c about-colleague councillor	20	0:13,1:-11
c about-colleague what	20	0:16,1:-11
c about-colleague of	20	0:-8,1:10
s about-colleague	20	0:17,3:-8
t one of the	20	2:-10
b of the	20	0:15,1:-20,2:11
t of the officers	20	0:-13,1:14
t must i let	20	0:-8,1:9
b i let	20	0:13,1:-12
u give	20	0:28,1:-33
u advice	20	1:31,2:-15,3:-13
l must i let	20	0:-8,1:9
c chairing the	20	0:20,1:-15
c chairing my	20	0:10,1:-9
c chairing i	20	0:9
c chairing their	20	0:9,1:-8
s chairing	20	0:11
sm chairing must	20	1:8
c chair-officers the	20	0:32,1:-27
c chair-officers officers	20	0:8
c chair-officers in	20	0:-31,1:33
c chair-officers my	20	0:16,1:-14
c chair-officers committee	20	0:13,1:-12
c chair-officers i	20	1:9
c chair-officers let	20	0:-15,1:17
s chair-officers	20	0:20,1:-16
t <s> how long	20	2:11
b how long	20	1:8
t how long have	20	0:-8,1:10
u long	20	0:11,1:9,2:-14
b long have	20	0:-8,1:10
u got	20	0:9,2:-8
b got to	20	0:24,1:-9,3:-8
b my email	20	0:-8,1:9
b email |	20	0:11
l how long	20	0:-8,2:12
l how long have	20	0:-8,1:10
e email	20	0:10
c chase long	20	0:10,1:-19,2:10
c chase officers	20	2:-8
c chase got	20	0:-8,1:9
c chase my	20	0:9
c reply-time officers	20	0:16,1:-22,2:8
c ignore-enquiry have	20	0:-23,1:24
c urgent have	20	1:11,2:-10
c urgent got	20	2:-10
c urgent answer	20	1:-11,2:8
c urgent my	20	0:11,2:-13
c urgent email	20	1:-9
t <s> i cant	20	0:-10,1:14
b i cant	20	0:-24,1:25
t i cant answer	20	0:-9,1:8
u cant	20	0:71,1:-17,2:-42,3:-12
t answer xname in	20	0:-9,1:8
b xname in	20	0:-16,1:31,3:-12
t xname in ten	20	0:-9,1:8
t days | what	20	0:-9,1:8
t i send him	20	0:-10,1:8
u send	20	0:23,1:-13,2:-10
b send him	20	0:-8
t send him |	20	0:-8
e send him	20	0:-8
c chase xname	20	0:32,1:-11,2:-20
c chase ten	20	0:-9
c chase days	20	0:-22,1:13,2:10
c chase what	20	0:-22,1:30
c chase send	20	0:-28,1:22
c reply-time ten	20	0:-8,1:9
c reply-time days	20	0:-16,1:16
c reply-time what	20	0:-15,1:16
c ignore-enquiry cant	20	0:-13,1:12
c ignore-enquiry ten	20	0:-10,1:10
c ignore-enquiry days	20	0:-10,1:9
c ignore-enquiry what	20	0:-14,1:14
c ignore-enquiry send	20	0:-17,1:17
sm ignore-enquiry may	20	0:-26,1:29
c urgent xname	20	0:22,1:26,2:-48
c urgent days	20	1:8,2:-13
c urgent must	20	0:9,1:-25,2:17
c urgent him	20	1:-8
t <s> its been	20	0:-15,1:15
b its been	20	0:-11,1:12
u working	20	0:10,2:-11
b working days	20	2:-8
u silence	20	0:-10,1:9
b | may	20	0:-40,1:36,2:23,3:-20
t | may i	20	0:-43,1:43,2:22,3:-22
b i chase	20	0:-13,1:10
t i chase |	20	0:-13,1:10
b chase |	20	0:-13,1:10
e chase	20	0:-13,1:10
e i chase	20	0:-13,1:10
c chase its	20	0:-8,1:11
c chase been	20	1:10
c chase 12	20	0:8
c chase chase	20	0:-11,2:9
c reply-time been	20	0:-22,1:22
c reply-time working	20	0:-9,1:9
c ignore-enquiry been	20	0:-14,1:14
c ignore-enquiry silence	20	0:-13,1:13
c urgent been	20	0:10,1:9,2:-19
c urgent working	20	0:12
c urgent may	20	0:-9
c urgent chase	20	0:10,2:-8
u every	20	0:23,1:-9
u count	20	1:12
b count as	20	0:29,1:-26
b as harassment	20	0:-9,1:10
t as harassment |	20	0:-9,1:10
u harassment	20	0:-8,1:11
b harassment |	20	0:-24,1:28
e harassment	20	0:-24,1:28
e as harassment	20	0:-9,1:10
c harass would	20	0:-10,1:10
c harass harassment	20	1:9
c crime-harass harassment	20	1:8
c sexual-harass harassment	20	1:10
t can i ask	20	0:-26,1:33
b ask an	20	0:-10
t ask an officer	20	0:-10
u rewrite	20	0:13,1:-10
b his report	20	0:8
t his report so	20	0:10
b report so	20	0:13,1:-8
u so	20	0:158,1:-72,2:-52,3:-35
b so it	20	0:8
l can i ask	20	0:-26,1:30
c out-of-hours officer	20	1:8
c out-of-hours it	20	0:-8,1:9
c out-of-hours me	20	0:-17,1:19
c instruct ask	20	0:-8
c instruct it	20	0:-9
c staff-management so	20	0:10
c staff-management it	20	3:9
c press-advice ask	20	0:-14,1:16
c press-advice rewrite	20	0:8,1:-8
c press-advice me	20	0:18,1:-11
sm press-advice may	20	0:-9,1:12
c press-figures ask	20	0:-12,1:14
c press-figures so	20	0:11,1:-10
sm press-figures may	20	0:-9,1:11
c argue-advice ask	20	0:-24,1:11,2:15
c argue-advice so	20	0:9
c break-procedure can	20	0:11,1:10,3:-18
c break-procedure i	20	0:-10,2:-9,3:17
c break-procedure ask	20	1:-14,3:11
c break-procedure an	20	3:15
c break-procedure officer	20	3:9
c break-procedure to	20	1:-17,2:-9,3:23
c break-procedure it	20	0:10,1:-18,3:11
c break-procedure me	20	0:9
s break-procedure	20	1:-17,2:-9,3:19
sm break-procedure may	20	0:31,1:-35,3:11
t am i free	20	0:-9,1:9
b i free	20	0:-9,1:9
t i free to	20	0:-9,1:9
u free	20	0:9,1:-8
b free to	20	0:8
t free to challenge	20	1:8
b to challenge	20	0:-13,1:13
t to challenge the	20	1:8
u challenge	20	0:-8
b challenge the	20	1:8
t challenge the reasoning	20	1:8
b the reasoning	20	0:-9,1:9
t the reasoning in	20	0:-9,1:9
u reasoning	20	0:-9
b reasoning in	20	0:-9,1:9
t reasoning in an	20	1:8
t an officers report	20	1:8
t officers report |	20	1:8
b report |	20	0:-14,1:13
l am i free	20	0:-10,1:10
e report	20	0:-16,1:11
e officers report	20	1:8
c press-advice am	20	0:-11,1:11
c press-advice free	20	0:-15,1:15
c press-advice reasoning	20	0:-12,1:12
c press-advice in	20	0:-9,1:10
c press-advice officers	20	0:-11,1:12
c press-figures am	20	0:-8,1:8
c press-figures free	20	0:-10,1:10
c press-figures reasoning	20	0:-10,1:10
c press-figures in	20	0:-12,1:13
c argue-advice challenge	20	0:-8
c argue-advice reasoning	20	0:-12,2:8
c argue-advice officers	20	0:-9
c robust in	20	2:-8
c robust an	20	0:8
c robust officers	20	0:26,1:-24
c robust report	20	0:-9,1:10
t a councillor asked	20	0:9,1:-10
b councillor asked	20	0:12,1:-13
t councillor asked me	20	0:10,1:-11
u needs	20	0:-17,1:18
t needs to know	20	0:-10,1:9
t to know |	20	1:8
b know |	20	0:-16,1:17
e know	20	0:-27,1:30
e to know	20	0:-12,1:14
c keep-enquiry-private a	20	0:12,1:-10
c keep-enquiry-private asked	20	0:9,1:-8
c keep-enquiry-private me	20	0:-15,1:17
c keep-enquiry-private know	20	0:8
c confidence-in-officer a	20	0:16,1:-15
c confidence-in-officer councillor	20	0:18,1:-18
c confidence-in-officer asked	20	0:24,1:-23
c expect-officers know	20	0:-11,1:11
t a councillor to	20	0:8
b councillor to	20	0:20,1:-14
b me with	20	0:-8,1:8
c own-job ask	20	0:9,1:-8
c own-job help	20	0:10,1:-10
c own-job me	20	0:27,1:-42,2:16
c own-job promotion	20	0:11,1:-11
c about-colleague can	20	0:15,1:-9
c about-colleague to	20	0:-10,1:13
c about-colleague me	20	0:13,1:-11
c about-colleague with	20	0:10
t tell the leader	20	0:-8
u things	20	0:-29,1:29
u another	20	0:-16,2:9
b told me	20	0:51,1:-41,3:-10
t told me in	20	0:9
b me in	20	0:-13,1:11
b in confidence	20	0:20,1:-16
u since	20	0:17,1:-13
b since we	20	0:9,1:-8
b we work	20	0:11,1:-10
u work	20	1:10,2:-14
b work so	20	0:12,1:-8
t work so closely	20	0:9
b so closely	20	0:9
c keep-enquiry-private tell	20	0:27,1:-26
c keep-enquiry-private the	20	0:46,1:-41
c keep-enquiry-private leader	20	0:17,1:-17
c keep-enquiry-private member	20	0:11,1:-10
c keep-enquiry-private told	20	0:10,1:-9
c keep-enquiry-private in	20	0:16,1:-15
c keep-enquiry-private confidence	20	0:8
c keep-enquiry-private we	20	0:8
c keep-enquiry-private so	20	0:8
c report-who-pressure should	20	0:-10,3:8
c report-who-pressure in	20	0:25,1:-8,3:-18
c report-who-pressure we	20	0:10
c report-who-pressure so	20	0:10
sm report-who-pressure must	20	1:-9,3:15
c break-procedure tell	20	1:12,3:-8
c break-procedure the	20	1:-20,2:-11,3:28
c break-procedure leader	20	0:16,3:-12
c break-procedure member	20	0:-11,3:8
c break-procedure told	20	0:11,1:-8
c break-procedure in	20	0:15,3:-12
c break-procedure we	20	0:8
sm break-procedure must	20	0:-22,1:15,3:9
c close-working should	20	0:21,1:-13
c close-working i	20	0:21,1:26,2:-43
c close-working tell	20	0:10,2:-15
c close-working the	20	2:-9
c close-working leader	20	0:-10,1:17
c close-working member	20	0:-29,1:15,2:14
c close-working told	20	0:19,1:-10,2:-9
c close-working me	20	0:60,1:-30,2:-28
c close-working in	20	0:9,1:-15
c close-working since	20	0:9
c close-working we	20	0:-17,1:20
c close-working so	20	0:29,2:-30
c close-working closely	20	0:8
s close-working	20	0:23,1:10,2:-28
sm close-working must	20	0:9,2:-9
c senior-confide i	20	0:-31,1:13,2:19
c senior-confide tell	20	0:8
c senior-confide the	20	0:-34,1:17,2:19
c senior-confide leader	20	0:-14,2:20
c senior-confide things	20	0:24,1:-23
c senior-confide told	20	0:23,1:-22
c senior-confide me	20	0:9,1:-8
c senior-confide in	20	0:20,1:-20
c senior-confide confidence	20	0:-9,1:8
s senior-confide	20	0:-9,2:10
sm senior-confide must	20	0:-9,1:10
c equal-members the	20	1:-15,2:21
c equal-members leader	20	0:-10,1:-12,2:23
c equal-members member	20	0:-24,1:25
c equal-members in	20	0:19,1:-18
c equal-members so	20	0:17,1:-16
c confidence-in-officer should	20	0:17,1:-16
c confidence-in-officer the	20	0:14,1:-10
c confidence-in-officer another	20	0:12,1:-11
c confidence-in-officer told	20	0:8
c confidence-in-officer in	20	0:27,1:-26
c confidence-in-officer confidence	20	0:10,1:-9
c expect-officers leader	20	0:9,1:-8
c expect-officers in	20	0:9,1:-8
sm expect-officers must	20	0:-69,1:71
t <s> may our	20	0:-10,1:11
b may our	20	0:-9,1:10
t may our group	20	1:8
u invite	20	1:9
b the director	20	0:14
u director	20	0:-19,1:21
u place	20	0:-9
b place to	20	0:-27,1:31
b about bins	20	0:10,1:-8
t about bins |	20	0:9
l may our	20	0:-9,1:10
l may our group	20	1:8
e bins	20	1:9
c invite-group may	20	1:-9,2:9
c invite-group invite	20	0:9,2:-9
c invite-group talk	20	0:-8,2:16
c senior-attend may	20	0:-17,3:11
c senior-attend invite	20	1:15,3:-8
c senior-attend director	20	1:12
c senior-attend place	20	0:-15,3:8
c senior-attend talk	20	1:11,3:-13
c senior-attend bins	20	3:-8
c tell-other-groups our	20	0:-36,1:13,2:18
c tell-other-groups group	20	1:-24,2:13
c tell-other-groups of	20	0:-10,1:-10,2:18
sm tell-other-groups may	20	0:-21,1:23
b going to	20	0:13
t to a group	20	1:-12
t a group mean	20	0:15,1:-9
b group mean	20	0:15,1:-9
u agree	20	0:-14,1:15
b agree with	20	0:-13,1:12
b with them	20	0:-10,1:12
u them	20	0:18,1:14,2:-16,3:-16
b them |	20	1:16,3:-15
e them	20	0:12,3:-15
c group-not-support does	20	0:23,1:-22
c group-not-support going	20	0:10,1:-9
c group-not-support a	20	0:-9,1:10
c group-not-support mean	20	0:10,1:-10
c group-not-support agree	20	0:8
c group-not-support with	20	0:8
c group-not-support them	20	0:10,1:-9
b i leave	20	0:14,1:-11
u leave	20	0:19,2:-11
t a group meeting	20	0:-16,1:26
b if im	20	0:-9
c stay-at-group leave	20	0:-23,1:26
c stay-at-group a	20	0:24,1:-20
c stay-at-group meeting	20	0:-18,1:32,2:-12
c stay-at-group if	20	0:-12,1:13
c stay-at-group im	20	0:-26,1:28
c stay-at-group uneasy	20	0:-19,1:21
t <s> i went	20	0:19,1:-22
b i went	20	0:18,1:-22
t i went to	20	0:9,1:-8
u went	20	0:-20,1:-9,2:22
b went to	20	1:-12
t went to the	20	1:-11
t to the xparty	20	0:23,1:-19
t the xparty group	20	0:18,1:-9
b xparty group	20	0:23,3:-12
b group about	20	0:8,1:-10
t group about the	20	0:8
t about the budget	20	0:17,1:-17
b the budget	20	0:16,1:-16
b | xparty	20	0:11,1:-11
u now	20	0:-12,1:25,3:-13
b me on	20	1:-16,2:9
t me on the	20	0:-12
b on the	20	0:-44,1:-8,2:72,3:-20
t on the same	20	0:20,1:-14
t the same thing	20	0:28,1:-24
b same thing	20	0:28,1:-24
t same thing |	20	0:11,1:-9
u thing	20	0:19,1:-8,2:-11
b thing |	20	0:14,2:-9
c refuse-group went	20	0:16,1:-16
c refuse-group xparty	20	0:12,1:-9
c refuse-group now	20	0:25,1:-24
c refuse-group ask	20	0:14,1:-14
c refuse-group me	20	1:9
c refuse-group same	20	0:13,1:-11
c refuse-group thing	20	0:16,1:-15
c refuse-group may	20	1:-11,2:13
c refuse-group refuse	20	0:-13,1:14
sm refuse-group refuse	20	0:23,1:-20
c second-group to	20	0:24,1:-17
c second-group now	20	0:9,1:-8
c second-group thing	20	0:17,1:-15
c second-group may	20	0:9,1:-8
c second-group refuse	20	0:11,1:-10
b <s> they	20	1:8
u they	20	0:12,1:23,2:-13,3:-21
u wrote	20	0:-9,1:9
b down what	20	0:-9,1:9
b i said	20	0:-10
u said	20	2:11
t their group |	20	1:8
b group |	20	0:-17,1:12,2:-11,3:16
t group | may	20	0:14,1:-10
t may i check	20	1:9
b i check	20	0:-19,1:24
u check	20	0:-16,1:22
l may i check	20	1:9
c group-minutes they	20	0:-9,1:9
c group-minutes wrote	20	0:-13,1:14
c group-minutes down	20	0:-27,1:29
c group-minutes what	20	0:-23,1:26
c group-minutes i	20	0:-19,1:23
c group-minutes said	20	0:11,1:-9
c group-minutes to	20	0:-15,1:19
c group-minutes their	20	0:-22,1:23
c group-minutes group	20	0:8
c group-minutes may	20	0:-9,1:10
c group-minutes it	20	0:-15,1:18
s group-minutes	20	0:-8,1:12
sm group-minutes may	20	0:-16,1:18
t group meeting |	20	0:-8
b meeting |	20	1:17
l can i tell	20	0:24,1:-16
e meeting	20	1:11
b <s> some	20	0:11,1:-12
b party helpers	20	0:8
u arent	20	0:18,1:-17
b there |	20	0:41,1:-11,2:-17,3:-13
t should i watch	20	0:-8,1:8
b i watch	20	0:-9,1:9
u watch	20	1:8
c group-outsiders party	20	0:27,1:-8,2:-17
c group-outsiders helpers	20	0:14,1:-11
c group-outsiders who	20	1:-13,2:8
c group-outsiders councillors	20	1:23,2:-17
c group-outsiders there	20	1:-16,2:16
t <s> does our	20	0:10
b our groups	20	1:13
u vote	20	0:48,1:-35,3:-9
u bind	20	0:8
b bind the	20	0:12,1:-12
t bind the council	20	0:12,1:-12
t the council |	20	0:12,1:-19,3:9
b council |	20	1:-8,3:8
e council	20	0:-11,1:12,2:-8
e the council	20	1:-11,3:8
c group-decision does	20	0:16,1:-14
c group-decision our	20	0:-13,1:15
c group-decision groups	20	1:8
c group-decision vote	20	0:-9,1:10
c full-advice-after does	20	0:12,1:-11
c full-advice-after our	20	0:21,1:-14
c full-advice-after groups	20	0:10,1:-10
c full-advice-after vote	20	0:12,1:-11
c full-advice-after bind	20	0:12,1:-12
c full-advice-after council	20	0:16,1:-15
b in a	20	1:15,2:-10
b a planning	20	1:-10
u matter	20	0:17,1:-28
b matter |	20	0:13,1:-15
b | will	20	3:-14
u decide	20	0:16,1:-9
b decide for	20	0:9
t me whether to	20	0:-8,1:9
t whether to declare	20	0:-9,1:9
c interest-advice have	20	0:-11,1:12
c interest-advice an	20	0:10,1:-8
c interest-advice interest	20	0:11,1:-9
c interest-advice a	20	0:23,1:-21
c interest-advice officer	20	1:8,3:-8
c interest-advice me	20	0:-24,1:27
c interest-advice whether	20	0:19,1:-22
c interest-advice to	20	0:9
c interest-advice declare	20	0:15,1:-9
sm interest-advice may	20	1:9
t can i use	20	0:16,1:-11
b i use	20	0:30,1:-13,2:-17
u use	20	0:40,1:-21,2:-14
u figures	20	0:-10
u given	20	0:10
t in my own	20	0:13,1:-9
b business |	20	0:10,1:-8
l can i use	20	0:15,1:-10
e business	20	0:8
c own-interest-docs as	20	0:9,1:-9
c own-interest-docs in	20	0:-22,1:23
c third-party-data use	20	0:18,2:-16
c third-party-data was	20	1:11
c third-party-data a	20	0:13,1:-11,2:-8
c third-party-data councillor	20	1:-8,2:15
c third-party-data in	20	1:14,2:-9
c third-party-data business	20	0:14,2:-13
c leak use	20	0:11,1:-10
c leak in	20	0:13,1:-11
c leak my	20	0:-22,1:25
c leak own	20	0:-22,1:22
c leak-public-interest was	20	0:8,1:-8
c leak-public-interest councillor	20	0:-16,1:16
c use-information use	20	0:20,1:-19
c use-information was	20	0:13,1:-12
c use-information in	20	0:9,1:-9
c use-information my	20	0:10,1:-8
c exploit-information use	20	0:8,1:-8
c exploit-information was	20	1:8
c exploit-information in	20	0:15,1:-8
b i copy	20	0:-15,1:-9,2:24
u copy	20	2:14
b the background	20	0:-10,1:11
c meeting-papers can	20	0:-11,1:14
c meeting-papers i	20	1:9
c meeting-papers copy	20	0:-10,1:11
c meeting-papers the	20	0:-10,1:17
c meeting-papers background	20	0:-21,1:24
c meeting-papers papers	20	0:-17,1:20
c meeting-papers for	20	0:-13,1:17
c meeting-papers tuesdays	20	1:8
c meeting-papers agenda	20	0:-24,1:27
s meeting-papers	20	0:-8,1:14
sm meeting-papers may	20	0:-29,1:34
c see-document do	20	0:10
c see-document an	20	1:11,2:-16
c see-document papers	20	0:11,2:-8
c fishing an	20	0:-16,2:16
c fishing exempt	20	1:-10,2:17
c fishing papers	20	0:10,1:-11
c need-assumed do	20	0:34,1:-32
c need-assumed an	20	1:-14,2:19
c need-assumed exempt	20	1:-21,2:19
c need-assumed papers	20	0:11,1:-10
c exempt-see do	20	0:9,2:-8
c exempt-see an	20	2:-10
c exempt-see exempt	20	1:-9,2:11
c exempt-see papers	20	1:-18,2:16
b <s> who	20	0:-44,1:-16,3:68
u tells	20	0:9,3:-9
b tells me	20	0:19,3:-15
b me what	20	0:11
u documents	20	0:10,1:-9
c need-to-know who	20	0:-14,1:-15,3:31
c need-to-know me	20	0:-18,3:11
c need-to-know what	20	0:8
sm need-to-know who	20	3:9
b a paper	20	0:-11,1:17,2:-8
u paper	20	0:-14,2:16
b paper is	20	0:-11,1:10
b confidential |	20	0:-13,1:8
t confidential | what	20	0:-9
c doubt-confidential not	20	1:-11,3:15
c doubt-confidential sure	20	0:-9
c doubt-confidential paper	20	1:-8
c doubt-confidential confidential	20	0:10,1:-25,3:23
c doubt-confidential do	20	0:-17,1:14
u works	20	0:-15,1:20
u team	20	0:-22,1:41,3:-16
b team |	20	0:-34,1:26,2:13
b say |	20	0:21,1:-19
e say	20	0:24,1:-22
c relationship the	20	0:14,2:-8
c relationship i	20	1:10,2:-8
c relationship have	20	0:19,1:-11
c relationship to	20	0:40,1:-32,2:-9
sm relationship must	20	0:10,1:-8
c friendship the	20	0:-23,1:37,3:-12
c friendship housing	20	0:-18,1:14
c friendship team	20	0:-22,1:15
c friendship do	20	0:18,2:-14,3:-11
c friendship i	20	0:17,2:-9,3:-14
c friendship have	20	0:-15,2:15
c friendship to	20	0:12,1:-8
sm friendship must	20	0:-12,1:24,2:-11
c business-link do	20	0:-12,1:11
c business-link i	20	1:8
c business-link have	20	0:17,1:-15
c business-link to	20	0:19,1:-20
sm business-link must	20	0:10,1:-9
b i vote	20	0:22,1:-19
b vote on	20	0:23,1:-21
t vote on the	20	0:20,1:-17
u pay	20	0:9,1:-13
b of an	20	1:-8
b out with	20	1:-9
b with |	20	0:17,1:-25,3:8
e with	20	0:10,1:-16
c conflict-decision may	20	0:21,1:-20
c conflict-decision vote	20	0:27,1:-25
c conflict-decision of	20	0:-12,1:12
c conflict-decision an	20	0:-12,1:12
c conflict-decision im	20	0:10,1:-9
c conflict-decision out	20	0:-23,1:24
t could the council	20	0:-8,1:9
u leaflets	20	0:11,1:-12
b leaflets for	20	0:12,1:-12
u parish	20	0:9,1:-8
b parish council	20	0:14,1:-8
b seat |	20	0:-9,1:9
l could the council	20	0:-8,1:9
e seat	20	0:-10,1:10
c party-resources council	20	0:-20,1:23
c election-resources council	20	0:-12,1:14
c another-council parish	20	0:10,1:-9
c another-council seat	20	0:-9,1:9
t will the officers	20	0:10
t the officers help	20	0:8,1:-8
b officers help	20	0:9,1:-10
b christmas cards	20	0:8,1:-8
u friends	20	0:12,1:-8
l will the officers	20	0:10
c party-resources help	20	0:9,1:-8
c party-resources me	20	0:-8,1:9
c party-resources with	20	0:9,1:-8
c party-resources to	20	0:-8,1:12
c election-resources me	20	0:11,1:-9
c election-resources to	20	0:10
c private-resources officers	20	0:-12,1:12
c private-resources help	20	0:-13,1:14
c outside-body help	20	2:11
c outside-body me	20	0:-17,2:11
c outside-body with	20	1:-15,2:8
c outside-body to	20	2:14
c another-council me	20	0:-21,1:22
c another-council with	20	0:11,1:-10
c take-messages the	20	0:20,1:-23
c take-messages me	20	1:10,2:-8
c take-messages my	20	0:-11,2:14
t <s> i thought	20	0:-11,1:8
b i thought	20	0:11,1:-11
u thought	20	0:19,1:-18
u where	20	0:-11
b where do	20	1:-9
t where do i	20	1:-9
t take it |	20	0:10,1:-19
l where	20	1:-12
l where do	20	1:-8
l where do i	20	1:-8
e take it	20	0:8,1:-15
c complain-officer the	20	0:24,3:-24
c complain-officer officer	20	1:-19,3:15
c complain-officer it	20	0:8,1:-18,3:12
sm complain-officer who	20	0:-8,3:8
c complain-head the	20	0:10
c complain-head officer	20	1:-9
c complain-head it	20	0:25,1:-11,3:-12
c complain-outcome was	20	3:8
c complain-outcome do	20	0:10,1:-11
c complain-outcome it	20	0:10,1:-15
b with how	20	0:-13,1:13
t with how the	20	0:-10,1:9
b how the	20	0:-20,1:18
b my complaint	20	0:-14,1:20
t my complaint |	20	1:9
u complaint	20	0:-13,1:16
c complain-officer how	20	0:-9,1:-11,3:20
c complain-officer complaint	20	1:13,3:-17
c complain-officer can	20	1:13,3:-11
c complain-officer for	20	3:-9
c complain-head how	20	3:-8
c complain-head director	20	0:-14,3:21
c complain-head my	20	3:9
c complain-head complaint	20	1:8
c complain-head can	20	1:19,3:-21
c complain-head for	20	3:-8
c complain-outcome with	20	0:8,1:-12
c complain-outcome my	20	0:-22,1:16
c complain-outcome complaint	20	0:-12,1:8
c complain-outcome can	20	0:-14,1:14
c complain-outcome ask	20	0:-11,1:11
c complain-outcome look	20	0:-9,1:8
b at me	20	0:-28,1:28
t do i tell	20	0:-26,1:8,3:14
t i tell |	20	0:-14,3:9
b tell |	20	0:-13,3:10
e tell	20	0:-13,3:10
e i tell	20	0:-14,3:9
c complain-member a	20	0:-17,3:26
c complain-member councillor	20	0:-22,1:-32,3:49
c complain-member me	20	0:-13,3:11
c complain-member who	20	3:10
c complain-member i	20	0:-9,1:-34,3:39
s complain-member	20	0:-17,3:16
sm complain-member who	20	3:8
c complain-group-leader me	20	1:16,3:-15
c breach-member a	20	1:34,3:-23
c breach-member councillor	20	0:-15,1:16
c breach-member me	20	1:-8,3:11
c breach-member who	20	0:-14,1:9
c breach-member do	20	0:34,3:-31
c breach-member i	20	1:-11,3:16
c breach-member tell	20	0:-15,1:11
b a word	20	0:22,1:-10,2:-13
t a word with	20	0:-13,1:13
b word with	20	0:-12,1:21
b with the	20	0:-53,1:33,2:16
u whos	20	0:13,1:10,3:-18
u giving	20	0:14,2:-10
b giving evidence	20	0:11,1:-11
u standards	20	0:12,3:-16
u case	20	2:-9
c intimidate-witness can	20	0:16,1:-16
c intimidate-witness have	20	0:-11,1:12
c intimidate-witness word	20	0:13,1:-12
c intimidate-witness with	20	0:18,1:-17
c intimidate-witness officer	20	0:10,1:-9
c intimidate-witness whos	20	0:11,1:-10
c intimidate-witness against	20	0:17,1:-15
c intimidate-witness me	20	0:17,1:-10
c intimidate-witness standards	20	0:8
t say at full	20	0:10
b at full	20	0:13
t at full council	20	0:13
u full	20	1:13,2:-14
t full council that	20	0:12,1:-9
b council that	20	0:8,2:-10
c criticise-officer at	20	0:29,1:-26
c criticise-officer full	20	0:14,1:-13
c criticise-officer council	20	0:12,1:-10
c criticise-officer officer	20	0:8
c criticise-member can	20	0:9,1:-8
c criticise-member at	20	0:-10,1:12
c criticise-member an	20	0:14,1:-12
c criticise-member officer	20	0:-9,1:11
b all the	20	0:-12,1:14
b bullying |	20	0:-16,1:19
e bullying	20	0:-15,1:18
c undermine-manager is	20	0:9,1:-12
c undermine-manager off	20	0:-9,1:10
c undermine-manager all	20	0:-9
c undermine-manager the	20	0:-12,1:9
c undermine-manager bullying	20	0:-11,1:13
sm undermine-manager breach	20	0:-18,1:20
c abuse-online is	20	1:10
c abuse-online me	20	0:-16,1:18
c abuse-online all	20	0:-8,1:8
c abuse-online the	20	1:8
c abuse-online meeting	20	0:-8,1:8
c abuse-online bullying	20	1:8
s abuse-online	20	1:10
sm abuse-online breach	20	0:-11,1:13
c bully meeting	20	0:-8,1:9
c bully bullying	20	1:9
sm bully breach	20	0:-10,1:13
b with a	20	0:35,1:-34
b in it	20	0:-25,1:23
t in it |	20	0:-27,1:25
c repeat-point can	20	0:27,1:-25
c undermine-manager i	20	0:-9,1:9
c undermine-manager officer	20	0:9,1:-8
c undermine-manager in	20	0:-30,1:24
c abuse-online i	20	0:8
c abuse-online in	20	0:-32,1:35
c bully joke	20	0:-11,1:11
c harass can	20	0:28,1:-27
c crime-harass can	20	0:23,1:-21
c sexual-harass can	20	0:23,1:-22
c discriminate with	20	0:22,1:-19
c discriminate it	20	0:26,1:-12,3:-10
c rude can	20	0:-13,1:15
c rude an	20	0:-14,1:16
c rude a	20	0:13,1:-8
c rude with	20	0:-9,1:12
t <s> who can	20	3:8
b who can	20	0:-11,3:12
u explain	20	0:-26,1:17
u this	20	0:20,1:-16
l who can	20	0:-8,3:11
c whom-unsure can	20	0:-13,1:11
c whom-unsure this	20	1:-12,3:8
c whom-unsure protocol	20	3:12
c whom-unsure me	20	1:11,3:-11
b as chair	20	0:-17,1:20
u chair	20	0:-10,1:25,2:-12
b i speak	20	0:-14,1:11
c delegated as	20	1:25,2:-10,3:-11
c delegated chair	20	0:-8,1:19,2:-8
c delegated can	20	0:-26,1:17,2:18,3:-10
c delegated my	20	0:-13,2:12
c delegated committee	20	0:11,3:-9
c chair-speaks chair	20	0:-16,1:18
c chair-speaks can	20	0:-19,1:20
c chair-speaks i	20	0:14,1:-12
c chair-speaks for	20	0:-21,1:22
c chair-speaks my	20	0:-12,1:13
c chair-speaks committee	20	0:-19,1:20
s chair-speaks	20	1:8
t when i ask	20	1:16,2:-13
b a school	20	0:-14,1:16
u school	20	0:-19,1:8,2:17
b school transport	20	0:-12,2:11
b a bus	20	1:14
u bus	20	0:-23,1:19
u form	20	0:-9,1:10
b form |	20	1:11
c copy-manager do	20	0:17,1:-15
c copy-manager i	20	0:-20,2:11
c copy-manager to	20	2:11
c copy-manager copy	20	0:-8,2:8
c copy-manager ask	20	1:-10
c copy-manager a	20	1:-37,2:31
c copy-manager about	20	0:14,1:-12
s copy-manager	20	0:-10,1:-14,2:22
sm copy-manager must	20	0:13,1:-11
c ask-facts need	20	3:9
c ask-facts copy	20	1:8
c ask-facts anyone	20	0:8
c ask-facts when	20	0:-18,1:17
c ask-facts a	20	0:-25,2:10,3:12
c ask-facts school	20	1:8
c ask-facts pass	20	1:10
sm ask-facts must	20	0:14,3:-11
c ask-junior a	20	0:12,1:-22,2:-14,3:24
sm ask-junior must	20	0:11,3:-16
c ask-contentious copy	20	3:-8
c ask-contentious anyone	20	0:10,3:-12
c ask-contentious a	20	0:-37,2:22,3:10
c ask-contentious bus	20	0:-11,1:8
b go straight	20	1:11,2:-9
t go straight to	20	1:11,2:-9
u straight	20	0:8,2:-8
b straight to	20	1:16,2:-12
b a junior	20	0:11,1:-25,3:11
t a junior officer	20	1:-9
u junior	20	1:-13
b junior officer	20	1:-9
u dispute	20	1:-8
u over	20	1:23,2:-12,3:-11
u care	20	0:-24,1:13,2:12
u home	20	0:-15,2:13
b home |	20	0:-13
e home	20	0:-9
c copy-manager go	20	0:8,1:-8
c copy-manager straight	20	0:12,1:-12
c copy-manager junior	20	0:11,1:-11
c copy-manager officer	20	1:-14,2:9
c copy-manager care	20	0:8,1:-9
sm copy-manager may	20	0:-21,2:24
c ask-junior can	20	1:-12,2:-10,3:23
c ask-junior go	20	0:-19,1:8,2:10
c ask-junior junior	20	1:-16,2:12,3:10
c ask-contentious can	20	1:8
c ask-contentious over	20	1:-10,3:12
t <s> who decides	20	3:8
b who decides	20	0:-10,3:10
b what staff	20	0:-15,1:14
u staff	20	0:-8
l who decides	20	0:-9,3:10
c urgent work	20	0:-12,1:14
c urgent on	20	0:11
c urgent first	20	0:-15,1:11
c urgent-dispute on	20	0:12,3:-11
c instruct work	20	0:8,1:-8
c instruct on	20	0:-11
c work-order who	20	1:-10,3:18
c work-order what	20	0:12,1:-20,3:11
c work-order staff	20	1:-9,3:12
c work-order work	20	3:11
c work-order on	20	1:10
c work-order first	20	1:-22,3:29
s work-order	20	0:13,1:14,3:-19
c unapproved-work staff	20	0:-13,1:13
c unapproved-work work	20	0:16,1:-15
c unapproved-work on	20	0:-11,1:12
c undermine-manager who	20	0:-12
c undermine-manager on	20	1:9
u you	20	0:20,1:-16
b get my	20	0:12
t for me |	20	0:-12,1:8
c favour my	20	0:47,1:-42
c casework-priority could	20	0:9,1:-8
c casework-priority get	20	0:8,1:-8
c casework-priority my	20	0:19,1:-16
c casework-priority for	20	0:10
c casework-priority me	20	0:8
b a constituent	20	0:-25,1:21
u constituent	20	0:-23,1:16
b works for	20	0:-8
t for the council	20	0:-13,1:9
b council is	20	0:-8
b is being	20	1:8,2:-10
u being	20	1:14,2:-17
b i put	20	1:8
u put	20	1:9,3:-9
l may i put	20	1:13
c employee-constituent constituent	20	1:-10,2:11
c employee-constituent who	20	1:-9
c employee-constituent for	20	0:16,1:-19
c employee-constituent council	20	0:-14,1:8
c employee-constituent is	20	1:-15,2:10
c employee-constituent being	20	0:10,1:-10
c employee-constituent may	20	0:-12,2:12
c employee-constituent put	20	0:-10,2:9
u mates	20	1:8
b work |	20	0:-28,1:30
b | need	20	0:-10,1:16
t | need i	20	0:-12,1:17
b need i	20	1:12,2:-13
l need	20	0:-15,1:31,2:-12
l need i	20	0:-16,1:32,2:-12
c relationship im	20	1:9
c relationship with	20	0:8
c relationship an	20	0:-13,1:16
c relationship need	20	0:-10,1:11
c relationship it	20	0:11,1:-8
c friendship mates	20	0:10,2:-10
c friendship an	20	2:11
c friendship officer	20	0:-12,2:15
c friendship work	20	2:9
c friendship need	20	1:15,2:-9
c friendship it	20	0:-31,1:36
c business-link with	20	0:-16,1:16
c business-link officer	20	0:-9,1:11
c conflict with	20	0:-13,1:16
c conflict an	20	0:-10,1:11
c conflict-decision work	20	0:-9,1:8
c conflict-decision need	20	0:-11,1:11
c conflict-decision it	20	0:-14,1:14
sm conflict-decision must	20	0:-20,1:21
b a chat	20	0:-11,2:12
u chat	20	0:31,1:-20,3:-10
c openplan ok	20	0:14,1:-14
c openplan over	20	0:31,1:-30
c openplan for	20	1:8
c openplan a	20	0:-17,1:14
c openplan chat	20	0:9,1:-8
sm openplan may	20	0:-17,1:19
c visit-desk is	20	0:-23,1:12,2:12
c visit-desk it	20	0:-16,1:13
c visit-desk wander	20	0:11,1:-12
c visit-desk over	20	2:9
c visit-desk an	20	0:-11,2:18
c visit-desk desk	20	1:-18,2:18
c visit-desk for	20	0:20,1:-11,2:-8
c visit-desk chat	20	0:11
sm visit-desk may	20	0:-10,1:10
t <s> i fancy	20	0:-10,1:13
b i fancy	20	1:9
b dropping in	20	2:10
t dropping in on	20	2:9
b in on	20	0:17,1:-15
t in on the	20	1:-10,2:14
t on the library	20	0:-8
b the library	20	0:-28,1:9,2:18
u library	20	0:-18,1:11,2:9
b see how	20	0:-12,2:12
b its going	20	0:-8,1:10
b going |	20	0:-9,1:10
c visit i	20	0:-23,2:30
c visit on	20	0:-13,2:17
c visit the	20	0:-29,1:12,2:22
c visit to	20	0:-15,2:22
c visit see	20	0:-12,2:15
c visit how	20	0:-16,1:9,2:8
c visit going	20	0:12,1:-14
c visit should	20	1:-11
c visit do	20	0:12,1:-24,2:13
c visit first	20	0:16,1:-21
c visit-vulnerable fancy	20	1:9
c visit-vulnerable on	20	0:-9,2:14
c visit-vulnerable see	20	0:-12,2:16
c visit-vulnerable what	20	2:10
c visit-vulnerable should	20	1:-8,2:12
sm visit-vulnerable may	20	0:8
c visit-disrupt fancy	20	0:-14,1:14
c visit-disrupt dropping	20	0:-15,2:16
c visit-disrupt in	20	0:-32,1:17,2:16
c visit-disrupt on	20	0:-28,2:33
c visit-disrupt see	20	0:-24,1:8,2:16
c visit-disrupt how	20	0:-22,2:16
c visit-disrupt going	20	0:-8,1:8
c visit-disrupt should	20	0:-10,1:10
c visit-disrupt first	20	0:-12,1:11
sm visit-disrupt may	20	0:-14,2:22
c argue-advice may	20	0:-36,1:20,2:18
c argue-advice committee	20	0:-11,1:10
c argue-advice go	20	0:-9,1:11
c reject-advice may	20	0:-14,1:17
c reject-advice committee	20	1:-9,2:14
c reject-advice go	20	0:-9,2:10
c reject-advice against	20	0:-12,2:16
c reject-advice officers	20	0:-18,1:-12,2:31
b <s> must	20	1:8,3:-13
b my report	20	0:16,1:-8
t to the executive	20	0:-8,1:9
c exec-report i	20	0:9
c exec-report my	20	0:-9,1:13
c exec-report report	20	0:-12,1:14
c exec-report to	20	0:-18,1:22
c exec-report executive	20	0:12,1:-10
c exec-report member	20	0:20,1:-18
s exec-report	20	0:-9,1:12
sm exec-report must	20	0:-10,1:11
t <s> can we	20	0:20,1:-26
b can we	20	0:-27,1:20
b we get	20	0:-13
t get the officer	20	0:8,1:-9
u professional	20	0:-10,1:15
b professional view	20	1:8
u view	20	1:10
b a bit	20	0:14,1:-9
l can we	20	0:-12,1:8
c press-advice we	20	0:20,1:-19
c press-advice get	20	0:14,1:-13
c press-advice change	20	0:11,1:-10
c press-advice view	20	0:-10,1:12
c press-figures we	20	0:15,1:-14
c press-figures change	20	0:11,1:-11
c press-figures view	20	1:9
u brief	20	0:-16,1:19
t our group |	20	0:-12,3:10
e group	20	0:-14,1:-15,3:23
e our group	20	1:-8,3:9
c invite-group a	20	0:-13,1:-8,2:13,3:9
c invite-group officer	20	0:17,1:-9,2:-17,3:9
c invite-group brief	20	1:-8,2:8
c senior-attend a	20	0:-8,1:9
c senior-attend junior	20	0:-9,1:-8,3:17
c senior-attend brief	20	0:-12,3:9
b of our	20	0:20,1:-19
b our party	20	0:22,1:-14
b party volunteers	20	0:10,1:-10
b can a	20	0:10
b a chief	20	1:-8
t a chief officer	20	1:-8
b come |	20	1:-14,2:11
l can a	20	1:-8
e come	20	1:-14,2:11
c group-outsiders volunteers	20	1:-8
c group-outsiders can	20	0:-14,1:24,2:-9
c group-outsiders a	20	1:10
c group-outsiders chief	20	1:-10,2:9
c group-outsiders officer	20	0:-10,1:-9,2:20
c group-outsiders still	20	1:-10,2:12
c group-outsiders come	20	1:-10,2:12
c party-in-room our	20	0:8
c party-in-room will	20	0:-8,1:8
c party-in-room be	20	0:10,1:-9
c party-in-room a	20	0:12,1:-8
c party-in-room officer	20	0:10,1:-9
c party-in-room still	20	1:11
c group-not-support of	20	0:17,1:-17
c group-not-support still	20	0:-11,1:11
c group-not-support come	20	0:-16,1:16
c policy-advice of	20	0:-15,1:16
c policy-advice be	20	0:17,1:-16
c policy-advice the	20	0:-18,1:20
c policy-advice group	20	0:16,1:-15
c policy-advice a	20	0:-9,1:10
c policy-advice chief	20	0:12,1:-11
s policy-advice	20	1:11
sm policy-advice may	20	0:-16,1:18
c party-event of	20	0:9,1:-8
c party-event our	20	0:8
c party-event will	20	0:-16,1:16
c party-event be	20	0:-9,1:9
c party-event at	20	0:17,1:-12
c party-event the	20	0:-8,1:10
c party-event meeting	20	0:23,1:-19
c party-event come	20	0:-8,1:8
c surgery be	20	0:-14,1:-8,2:22
c surgery can	20	1:-8
c surgery come	20	1:-8,2:8
c political-assistant of	20	1:21,2:-20
c political-assistant our	20	1:9
c political-assistant party	20	1:-16,2:11
c political-assistant volunteers	20	0:8,1:-8
c political-assistant will	20	0:14,1:-15
c political-assistant be	20	0:13,1:-15
c political-assistant at	20	1:22,2:-17
c political-assistant the	20	0:-19,2:16
c political-assistant group	20	1:-13,2:17
c political-assistant can	20	1:14,2:-12
c political-assistant a	20	0:-10,1:14,2:-9
c political-assistant still	20	0:12,1:-12
c political-assistant come	20	0:9,1:-12
s political-assistant	20	0:-10
sm political-assistant may	20	1:8
t i use the	20	0:16,1:-13
t the council laptop	20	0:10,1:-11
b council laptop	20	0:16,1:-20
c it-private can	20	0:8,1:-13
c it-private i	20	0:-8,2:16
c it-private use	20	0:17,1:-25,2:9
c it-private the	20	1:-15,2:20
c it-private council	20	1:-23,2:26
c it-private laptop	20	0:-20,1:12,2:9
c it-private for	20	0:-26,1:16,2:11
c it-private my	20	0:-18,2:23
c it-private firms	20	0:12,1:-12
s it-private	20	0:-10,1:-10,2:23
sm it-private may	20	1:-14,2:19
t have to give	20	0:18,1:-17
b to give	20	0:22,1:-21
t to give the	20	0:21,1:-20
b give the	20	0:26,1:-25
b the laptop	20	0:-9,1:10
t i stand down	20	1:8
u stand	20	0:12
b stand down	20	0:-13,1:14
t stand down |	20	1:8
e stand down	20	1:8
c it-return do	20	0:-20,1:16
c it-return have	20	0:-11,1:12
c it-return to	20	0:35,1:-33
c it-return give	20	0:-15,1:16
c it-return back	20	0:-9,1:11
c it-return stand	20	0:-15,1:16
c it-return down	20	0:-15,1:16
sm it-return must	20	0:-12,1:13
b i drop	20	0:-24,2:29
u drop	20	0:-9,1:-25,2:35
c it-lost is	20	0:-8,1:8
c it-lost my	20	0:-36,3:38
c it-lost council	20	0:-8
c it-lost tablet	20	0:-11,3:14
c it-lost insured	20	3:9
c it-lost i	20	0:-29,3:29
c it-lost it	20	0:18,1:-17
s it-lost	20	0:-18,3:26
sm it-lost may	20	0:-12,3:22
t do i get	20	3:-8
t as a new	20	0:11,1:-9
b a new	20	1:12,2:-9
u new	20	2:13
b new councillor	20	0:13,1:-8
c it-support i	20	0:8
c training i	20	0:-9,1:10
c training get	20	0:-10,1:11
c training training	20	0:-9,1:9
c training a	20	0:-20,1:21
c training new	20	0:-9,1:9
c training councillor	20	0:-11,1:12
s training	20	0:-21,1:23
u chamber	20	0:-14,1:11
b rally |	20	1:8
c chamber-party use	20	0:8,1:-8
c chamber-party the	20	1:-9,3:8
c chamber-party chamber	20	3:8
c chamber-party for	20	0:-26,1:20
c chamber-party a	20	0:-12,3:8
c chamber-party rally	20	0:11,1:-17
b the town	20	0:-34,1:32
u town	20	0:-11,1:11
t town hall |	20	0:-9
b hall |	20	0:-8
c group-room may	20	0:-11,1:11
c group-room our	20	0:-27,1:28
c group-room group	20	0:-28,1:32
c group-room meet	20	1:8
c group-room the	20	0:-10,1:13
c group-room town	20	0:-30,1:33
c group-room hall	20	0:-17,1:19
s group-room	20	0:-19,1:22
sm group-room may	20	0:-15,1:18
t <s> would it	20	0:-24,1:-14,2:21,3:16
b would it	20	0:-27,1:-22,2:35,3:14
t would it be	20	1:-22,2:19
b it be	20	0:-16,1:-13,2:22
b be all	20	0:10
t be all right	20	0:9
b right for	20	0:8
b for our	20	0:13
u political	20	0:-26,1:20
b political assistant	20	0:-13
u assistant	20	0:-23,1:16
b with us	20	0:10,1:-8
t with us |	20	0:10
b us |	20	0:-11,1:9,2:9
l would it	20	0:-36,1:-12,2:34,3:15
l would it be	20	0:-11,1:-14,2:19
e us	20	0:-25,1:29
c political-assistant it	20	2:9
c political-assistant political	20	1:-11,2:14
c political-assistant assistant	20	0:-15,1:8
c political-assistant to	20	0:-21,1:37,2:-13
c political-assistant go	20	0:11,1:-11
c political-assistant leafleting	20	0:8,1:-8
c political-assistant us	20	1:-12,2:9
c election-resources would	20	0:11,1:-10
c election-resources it	20	0:-13,1:15
c election-resources our	20	0:13,1:-12
c election-resources assistant	20	0:11,1:-10
c private-resources would	20	0:10,1:-9
c private-resources it	20	1:8
c private-resources be	20	0:10,1:-9
c private-resources all	20	0:-8,1:8
b an foi	20	1:10
u foi	20	0:8,1:9,2:-16
c foi how	20	0:-8,1:16
c foi long	20	1:14
sm foi howlong	20	1:9
c foi-time how	20	2:8
c foi-time long	20	2:8
c foi-time an	20	0:-8,1:9
c foi-time foi	20	1:-13
t i go through	20	0:13
t go through any	20	0:13
b through any	20	0:13
t through any file	20	0:13
u any	20	0:-8,1:11
b any file	20	0:13
t any file i	20	0:13
b file i	20	0:13
t file i like	20	0:13
b i like	20	0:20,2:-13,3:-8
t i like |	20	0:12,2:-8
e i like	20	0:15,2:-8
c see-document can	20	2:-8
c see-document go	20	1:22,2:-25
c see-document through	20	0:17,2:-19
c see-document any	20	2:-9
c see-document like	20	0:13,1:20,2:-32
c need-to-know go	20	3:-8
c need-to-know through	20	0:25,1:-12,3:-13
c need-to-know like	20	0:14,3:-16
c fishing through	20	0:8
c fishing any	20	1:-12,2:8
c fishing like	20	0:18,1:-17
c exempt-see can	20	1:13,2:-16
c exempt-see go	20	1:20,2:-21
c exempt-see through	20	0:15,2:-15
c exempt-see any	20	1:8,2:-9
c exempt-see like	20	0:12,1:19,2:-30
t <s> i have	20	0:-8,3:11
u stuff	20	0:21,1:-15
b in mind	20	0:-17,1:21
u mind	20	0:11,2:-11
b mind the	20	0:8,1:-8
b contract |	20	0:10,1:-12
l i have	20	1:-9,3:11
e contract	20	0:12,1:-16
c keep-enquiry-private have	20	0:27,1:-26
c leak about	20	0:19,1:-18
c leak-public-interest know	20	0:12,1:-11
c leak-public-interest about	20	0:-32,2:38
c exploit-information about	20	0:-12,1:12
c confidence-in-officer have	20	0:22,1:-21
c confidence-in-officer public	20	0:9,1:-9
b on my	20	0:30,1:-23
t on my desk	20	0:-12,1:12
b my desk	20	3:-10
b over lunch	20	0:8,1:-8
t over lunch |	20	0:8,1:-8
e over lunch	20	0:8,1:-8
c clear-desk may	20	0:-8,1:8
c clear-desk i	20	0:26,1:-23
c clear-desk case	20	0:8
c clear-desk papers	20	0:-29,1:30
c clear-desk on	20	0:-12,1:14
c clear-desk my	20	0:22,1:-19
c clear-desk over	20	0:8
sm clear-desk may	20	0:-25,1:28
t the chief officer	20	0:-13
t i go to	20	0:-30,1:26
b go to	20	0:-27,1:39
c complain-head treated	20	0:-9,3:12
c complain-head me	20	0:-12,3:15
c complain-head who	20	0:-10
c complain-head to	20	1:-13,3:11
c complain-mo the	20	0:12,3:-9
c complain-mo chief	20	0:16,3:-15
sm complain-mo who	20	0:10,3:-9
t <s> the chief	20	0:9
t the chief execs	20	0:17,3:-12
b chief execs	20	0:17,3:-12
u execs	20	0:10
b answer to	20	0:30,1:-21
c complain-outcome-ce answer	20	0:-20,3:15
c complain-outcome-ce my	20	0:-34,1:11,3:23
c complain-outcome-ce complaint	20	0:-14,3:8
c complain-outcome-ce is	20	0:8,3:-8
c complain-outcome-ce no	20	0:11,3:-15
c complain-outcome-ce good	20	0:-14,3:9
c complain-outcome-ce what	20	0:9,3:-15
t <s> can the	20	0:8
b can the	20	0:-17,1:22
t can the standards	20	1:8
b the standards	20	0:22,3:-20
t the standards committee	20	0:15,3:-18
b standards committee	20	0:12,1:11,3:-22
b committee settle	20	0:8
u settle	20	0:18,1:-22
b my row	20	0:18,2:-8
t my row with	20	0:18,2:-8
u row	20	0:9
b row with	20	0:20,1:-9
l can the	20	1:10,3:-8
l can the standards	20	1:8
c complain-about-member-m can	20	3:-9
c complain-about-member-m the	20	0:22,1:-16
c complain-about-member-m standards	20	0:16,3:-19
c complain-about-member-m committee	20	0:13,3:-13
c complain-about-member-m my	20	1:-9,3:11
c complain-about-member-m an	20	0:11,3:-9
c complain-about-member-m officer	20	0:13,3:-10
sm complain-about-member-m may	20	0:-12,3:18
c breach-member standards	20	0:13,1:-12
c breach-member committee	20	0:12,1:-12
c breach-member my	20	1:23,3:-16
c breach-member row	20	0:11,1:-11
c breach-member with	20	0:9,3:-9
c breach-member officer	20	0:14,1:-16
c standards can	20	0:-18,1:19
c standards the	20	0:10
c standards standards	20	0:-22,1:32
c standards committee	20	0:16,1:-11
c standards officer	20	1:11
s standards	20	1:9
c arbitrate standards	20	1:10
c arbitrate committee	20	1:9
c oversee the	20	0:34,3:-25
c oversee standards	20	0:9,1:19,3:-27
c oversee committee	20	0:22,1:10,3:-31
c oversee my	20	0:9
c oversee row	20	0:9
c oversee with	20	0:9
c oversee an	20	0:9
c oversee officer	20	0:10
s oversee	20	0:16,3:-15
sm oversee may	20	0:11,3:-12
b have the	20	0:8
b to call	20	1:-23,2:18
u call	20	0:10,1:-15,2:9
t a junior like	20	0:12,1:-13
b junior like	20	0:12,1:-13
t junior like me	20	0:12,1:-13
b like me	20	1:9,2:-10
t like me |	20	0:13,1:-16
e like me	20	0:13,1:-16
c scrutiny-summon scrutiny	20	0:-9,1:13
c scrutiny-summon right	20	0:13,1:-13
c scrutiny-summon to	20	0:24,1:-19
c scrutiny-summon call	20	0:10,1:-11
c scrutiny-summon a	20	0:14,1:-12
c scrutiny-summon junior	20	0:20,1:-21
c scrutiny-summon like	20	0:15,1:-16
c scrutiny-summon me	20	0:33,1:-32
sm scrutiny-summon may	20	0:-13,1:16
c scrutiny-junior the	20	0:19,1:-18
c scrutiny-junior to	20	1:9
c scrutiny-junior junior	20	0:12,1:-12
c scrutiny-explain have	20	0:16,1:-15
c scrutiny-explain the	20	0:14,1:-11
c scrutiny-explain right	20	0:22,1:-23
c scrutiny-explain to	20	0:-12,1:15
c scrutiny-explain a	20	0:14,1:-14
b to our	20	0:-10,2:14
b our own	20	0:-24,1:16,2:10
u draft	20	0:15,1:-10
l can my	20	0:-8
c scrutiny-report can	20	0:-19,1:20
c scrutiny-report my	20	0:-15,1:16
c scrutiny-report committee	20	0:-14,1:15
c scrutiny-report ask	20	0:-18,1:19
c scrutiny-report our	20	0:-20,1:23
c scrutiny-report draft	20	0:-24,1:26
c scrutiny-report report	20	0:-16,1:20
s scrutiny-report	20	0:-8,1:12
sm scrutiny-report may	20	0:-17,1:20
b ceremony |	20	0:-8,1:8
c ceremony who	20	0:-13,1:14
c ceremony the	20	0:-11,1:15
c ceremony remembrance	20	0:-9,1:10
c ceremony sunday	20	0:-15,1:15
c ceremony ceremony	20	0:-20,1:20
t to follow the	20	0:-10,1:9
b follow the	20	0:-18,1:14
t follow the protocol	20	0:-10,1:8
c consultant-bound do	20	0:-9,1:12
c consultant-bound the	20	0:32,1:-28
s consultant-bound	20	0:21,1:-16
sm consultant-bound may	20	0:23,1:-20
c applies-to to	20	0:14,1:-11
c applies-to the	20	0:13,1:-9
c applies-to protocol	20	0:-12,1:15
s applies-to	20	0:12
sm applies-to may	20	0:28,1:-24
t ask a planning	20	0:-9,1:8
t a planning assistant	20	0:-9,1:8
t planning assistant a	20	0:-9,1:8
b assistant a	20	0:-9,1:8
t assistant a simple	20	0:-9,1:8
b a simple	20	3:-12
t a simple factual	20	0:-9,1:8
u simple	20	1:8
b simple factual	20	0:-9,1:8
t simple factual question	20	0:-9,1:8
b factual question	20	0:-9,1:8
t factual question |	20	0:-9,1:8
b question |	20	0:-19,1:15
e question	20	0:-23,1:19
e factual question	20	0:-9,1:8
c ask-facts can	20	0:-15,3:16
c ask-junior assistant	20	3:8
c ask-contentious assistant	20	0:-11
c ask-contentious simple	20	0:11,3:-9
c undermine-manager planning	20	0:-9
c delegated ask	20	0:-8,1:8
c delegated planning	20	1:21,2:-19
c role-officers ask	20	0:-19,1:20
c role-officers a	20	0:-15,1:19
sm role-officers may	20	0:15,1:-10
t <s> im not	20	0:-12
b sure what	20	0:-10
u here	20	0:-10,1:8
u best	20	0:33,1:-21,2:-12
l im	20	1:-16,3:12
c whom-unsure im	20	0:8,1:-18,3:12
c whom-unsure allowed	20	0:-8,3:9
c group-difficulty im	20	1:-13,3:17
c group-difficulty not	20	0:-8,3:9
c group-difficulty sure	20	0:-8,3:9
c group-difficulty what	20	1:9
c group-difficulty allowed	20	1:8
c group-difficulty to	20	0:23,1:-9,3:-11
s group-difficulty	20	0:8,3:-12
sm group-difficulty may	20	0:15,3:-15
t may i ask	20	0:18,1:-21
b an employee	20	1:8
u employee	20	0:-8,1:8
u which	20	0:12,1:-12
b which party	20	0:9,1:-8
u votes	20	0:8
b for |	20	0:-18,1:28
l may i ask	20	0:22,1:-21
e for	20	0:-8,1:15
c ask-political-opinion ask	20	0:29,1:-27
c ask-political-opinion party	20	0:-9,1:10
c ask-political-opinion she	20	0:8
c ask-political-opinion for	20	0:16,3:-10
t i say what	20	0:8
t say what i	20	0:13,1:-13
c ignore-enquiry say	20	0:9,1:-8
c ignore-enquiry at	20	0:8,1:-8
c officer-opinion say	20	0:25,1:-20
c officer-opinion of	20	0:-12,1:13
c officer-opinion at	20	0:12,1:-11
c officer-opinion committee	20	0:10,1:-10
c work-order can	20	0:-13,1:26,3:-10
c work-order i	20	0:8
c work-order say	20	1:-22,3:26
c work-order the	20	0:10,3:-11
c work-order policy	20	1:18,3:-15
c work-order at	20	3:-10
sm work-order may	20	1:28,3:-17
c staff-management at	20	0:-32,1:32
c staff-management committee	20	0:-15,1:16
c press-advice say	20	0:19,1:-18
c press-advice committee	20	0:-9,1:10
c press-figures say	20	0:16,1:-15
c press-figures at	20	0:-9,1:9
c statutory-advice can	20	0:-10,1:11
c statutory-advice the	20	0:19,1:-11
s statutory-advice	20	0:20,1:-13
sm statutory-advice may	20	0:26,1:-23
c break-procedure what	20	3:-9
c break-procedure of	20	1:9,3:-14
c break-procedure policy	20	1:-18,3:21
c officer-press-member at	20	0:-12,1:13
c block-information can	20	0:11,1:-10
c block-information i	20	0:23,1:-18
c block-information the	20	0:15
s block-information	20	0:16,1:-9
sm block-information may	20	0:8
c rude at	20	0:9,1:-9
c casework-priority can	20	0:8
t <s> does the	20	0:-21,1:22
b does the	20	0:-36,1:48
t does the chief	20	1:8
b to come	20	1:8
b come to	20	0:-17,1:24
t to our group	20	1:-15
b we ask	20	0:-13,1:9
l does the	20	0:-28,1:38,2:-9
c invite-group chief	20	0:-22,1:27
c invite-group have	20	1:-10
c invite-group come	20	1:-17,2:23
c invite-group if	20	1:10,2:-8
c invite-group we	20	0:11
c invite-group ask	20	1:-11,2:10
c invite-group and	20	0:11,1:-10
c senior-attend does	20	3:8
c senior-attend chief	20	0:-13,1:25,3:-12
c senior-attend have	20	1:-12,3:9
c senior-attend if	20	0:-9,1:15
c senior-attend we	20	0:15,3:-8
c senior-attend ask	20	0:9
c senior-attend and	20	0:18,1:-8,3:-9
t when the group	20	1:8,2:-8
b to decide	20	0:23,1:-15
c party-in-room to	20	0:-25,1:33
c party-in-room do	20	0:13,1:-12
c party-in-room stay	20	0:15,1:-14
c stay-at-group to	20	1:12,2:-9
c stay-at-group do	20	0:9,1:-14
c stay-at-group stay	20	0:22,1:-25
u voted	20	0:23,1:-21
b to shut	20	0:-10,1:10
t to shut the	20	0:-8,1:8
u shut	20	0:-20,1:20
b shut the	20	0:-10,1:10
b the pool	20	0:12,1:-14
u pool	20	0:9,1:-8
b i start	20	0:17,1:-17
b on it	20	1:18
t on it |	20	1:8
c decide-advice group	20	0:9,1:-8
c decide-advice to	20	0:-13,1:16
c decide-advice can	20	0:-12,1:14
c decide-advice i	20	1:8
c decide-advice on	20	0:11,1:-8
c decide-advice it	20	0:13,1:-11
c decide-premeeting group	20	0:8
c decide-premeeting has	20	0:-10,1:11
c decide-premeeting i	20	0:-11,1:12
c decide-premeeting on	20	0:23,1:-22
c stay-at-group voted	20	0:11,1:-10
c stay-at-group start	20	0:-9,1:9
c stay-at-group on	20	0:18,1:-16
c stay-at-group it	20	1:20,2:-11
c group-decision voted	20	0:13,1:-12
c group-decision to	20	0:-12,1:14
c group-decision start	20	0:10,1:-10
c group-decision on	20	0:9
t <s> the other	20	0:8
b the other	20	0:38,1:-23,3:-10
u other	20	0:19,3:-11
b asked the	20	0:-18,1:9
b for advice	20	0:-17,1:27
t advice | can	20	0:12,1:-12
t i find out	20	0:11,1:-8
u find	20	1:10
b find out	20	0:10
b what |	20	0:20,1:-17
e what	20	0:16,1:-13
c share-correspondence other	20	0:21,1:-20
c share-correspondence asked	20	0:8,1:-8
c share-correspondence can	20	0:13,1:-12
c share-correspondence what	20	0:28,1:-26
c keep-enquiry-private other	20	0:8,1:-8
c keep-enquiry-private group	20	0:14,1:-14
c keep-enquiry-private out	20	0:11,1:-10
c keep-enquiry-private what	20	0:-13,1:16
c relay-group the	20	0:-10,1:-13,2:28
c relay-group asked	20	0:-17,1:14
c relay-group can	20	0:-17,2:11
c relay-group i	20	0:-10,2:10
c relay-group what	20	0:-11,1:-15,2:32
s relay-group	20	0:-12,2:18
sm relay-group may	20	0:-14,2:14
c written-to-group the	20	1:15
c written-to-group asked	20	0:15,1:-15
c written-to-group i	20	0:10
sm written-to-group may	20	1:10
c quote-group-advice advice	20	0:-12,1:13
c quote-group-advice out	20	0:-17,1:18
c draft-alternatives other	20	0:10,1:-10
c draft-alternatives group	20	0:-26,1:25
c draft-alternatives asked	20	0:-26,1:26
c draft-alternatives chief	20	0:11,1:-11
c draft-alternatives can	20	0:-16,1:16
c draft-alternatives what	20	0:-29,1:30
s draft-alternatives	20	0:9
c other-group-papers group	20	0:-11,1:12
c other-group-papers asked	20	0:-19,1:19
c other-group-papers for	20	1:9
c leak for	20	0:-21,1:22
c confidence-in-officer other	20	0:11,1:-11
c confidence-in-officer group	20	0:19,1:-19
c confidence-in-officer out	20	0:8,1:-8
c confidence-in-officer what	20	0:12,1:-10
t can the ce	20	0:9
b the ce	20	0:9
t the ce advise	20	0:9
b ce advise	20	0:9
t ce advise our	20	0:9
u advise	20	0:16
b advise our	20	0:9
t advise our group	20	0:9
t our group what	20	0:9
b group what	20	0:13,1:-10
t group what policy	20	0:9
b what policy	20	0:10
t what policy to	20	0:10
b policy to	20	0:9
t policy to adopt	20	0:10
b to adopt	20	0:10
t to adopt |	20	0:10
b adopt |	20	0:10
l can the ce	20	0:9
e adopt	20	0:10
e to adopt	20	0:10
c policy-advice advise	20	0:10,1:-10
c policy-advice what	20	0:34,1:-26
c policy-advice policy	20	0:16,1:-15
c policy-advice to	20	1:10
c ce-tells-leader can	20	0:20,2:-25
c ce-tells-leader the	20	2:9
c ce-tells-leader our	20	0:14,2:-17
c ce-tells-leader group	20	0:8,1:12,2:-19
c ce-tells-leader what	20	0:10,1:-15
c ce-tells-leader policy	20	0:22,1:-8,2:-14
c ce-tells-leader to	20	0:15,2:-17
s ce-tells-leader	20	0:12
sm ce-tells-leader may	20	1:14,2:-14
c ce-minority can	20	0:14,1:-13
c ce-minority our	20	0:8
c ce-minority what	20	0:15,1:-15
c ce-minority policy	20	0:18,1:-18
sm ce-minority may	20	0:-15,1:17
c ce-relations can	20	0:9,1:-8
c ce-relations the	20	0:-11,1:15
c ce-relations our	20	0:9,1:-8
c ce-relations group	20	0:18,1:-18
c ce-relations policy	20	0:14,1:-14
sm ce-relations may	20	0:16,1:-14
t <s> can any	20	1:11
b can any	20	1:11
t can any councillor	20	1:11
b any councillor	20	1:10
t any councillor go	20	1:10
b councillor go	20	1:10
t councillor go straight	20	1:9
t to the chief	20	0:-9,1:20,2:-10
t chief executive |	20	3:8
b executive |	20	0:-14,1:10
l can any	20	1:11
l can any councillor	20	1:11
e executive	20	0:-8,3:12
e chief executive	20	3:12
c ce-contact can	20	0:-15,2:23
c ce-contact any	20	0:-14,1:14
c ce-contact straight	20	0:-8,1:8
c ce-contact to	20	0:-14,1:16
c ce-contact the	20	0:8
c ce-contact chief	20	0:-17,1:19
c ce-contact executive	20	0:-13,1:14
s ce-contact	20	2:9
sm ce-contact may	20	2:9
c see-document straight	20	1:18,2:-11
c see-document chief	20	1:28,2:-31
c see-document executive	20	1:20,2:-15
c need-to-know councillor	20	3:-8
c need-to-know straight	20	1:11
c need-to-know chief	20	1:18,3:-10
c need-to-know executive	20	1:12
c exempt-see councillor	20	1:8
c exempt-see straight	20	1:17,2:-10
c exempt-see chief	20	1:26,2:-28
c exempt-see executive	20	1:18,2:-13
b say so	20	0:-31,1:33
c criticise-officer public	20	0:-13,1:13
c complain-officer say	20	0:19,1:-9,3:-10
c complain-officer so	20	0:12
c complain-officer at	20	0:17,1:-11
c complain-officer public	20	0:13,3:-8
c complain-officer meeting	20	0:10
c complain-head say	20	0:14,1:-8
c complain-head so	20	0:10
c complain-head at	20	0:12,1:-8
c complain-head public	20	0:12
c complain-head meeting	20	0:9
u conduct	20	0:-17,1:17
b conduct |	20	0:-12,1:11
c complain-officer who	20	0:-8
c complain-officer about	20	1:11,3:-9
c complain-head about	20	3:-10
t i report it	20	0:-18,1:13
b report it	20	0:-13,3:8
c complain-member it	20	1:-10
c complain-member to	20	0:10
c complain-group-leader it	20	0:8
c group-leader-duty a	20	1:10
c group-leader-duty me	20	0:24,1:-22
c group-leader-duty do	20	0:8
c breach-member report	20	0:27,3:-22
c breach-member it	20	0:-9,3:12
c breach-member to	20	0:8,1:11,3:-17
c report-behaviour swore	20	0:-9,1:9
c status-binding a	20	1:13
c status-binding councillor	20	1:8
c status-binding who	20	0:-8,1:8
c status-binding do	20	0:23,1:-21
c status-binding i	20	1:13
c status-binding it	20	0:22,1:-11
t i ask the	20	0:-9,1:8
b ask the	20	0:-19,1:11
t head of service	20	0:-15,1:10
b of service	20	0:-11
u service	20	0:-23,1:19
b to explain	20	0:-47,1:36,2:10
t to explain the	20	0:-17,2:16
b explain the	20	0:-13,2:18
b the advice	20	0:23,1:-25
u gave	20	2:8
b cabinet |	20	0:-37,1:16,2:23
e cabinet	20	0:-21,1:23
c scrutiny-explain may	20	0:-10,1:11
c scrutiny-explain i	20	0:28,1:-26
c scrutiny-explain ask	20	0:-18,1:19
c scrutiny-explain head	20	0:-12,1:13
c scrutiny-explain of	20	0:9,1:-8
c scrutiny-explain service	20	0:-12,1:13
c scrutiny-explain advice	20	0:-13,1:13
c scrutiny-explain he	20	0:-11,1:11
c scrutiny-explain gave	20	0:-19,1:19
c scrutiny-explain cabinet	20	0:-10,1:13
b to scrutiny	20	0:9,1:-8
b if the	20	0:-20,1:26,3:-10
t if the chair	20	0:10,1:-10
b the chair	20	1:16,2:-12
u calls	20	0:10,1:-10
c scrutiny-summon can	20	0:-14,1:17
c scrutiny-summon refuse	20	0:8
c scrutiny-summon if	20	0:14,1:-12
c scrutiny-summon chair	20	0:-24,1:26
c scrutiny-summon calls	20	0:12,1:-10
c scrutiny-summon them	20	0:14,1:-13
u run	20	0:16,1:-19,2:9
c party-resources off	20	0:-13,1:14
c private-resources run	20	0:-9,1:9
c outside-body run	20	0:-17,1:15
c it-private could	20	0:8
t the local paper	20	1:-9
b local paper	20	1:-9
u wants	20	0:9,1:-24,3:9
b wants a	20	0:-11,1:8,3:8
u handles	20	1:8
c member-press for	20	0:8,2:-8
c member-press council	20	0:20,2:-22
c party-press paper	20	0:16,1:-16
c party-press wants	20	0:-9,1:10
c party-press council	20	0:24,1:-23
c press-release the	20	1:-15,3:24
c press-release a	20	1:-16,3:20
c press-release for	20	3:8
c press-release council	20	1:-9,3:12
c press-release that	20	3:9
s press-release	20	1:-19,3:24
c official-letter for	20	1:10
t a councillor be	20	1:8
b councillor be	20	1:8
b be sued	20	0:-9,1:11
b for what	20	1:11,2:-10
t for what he	20	0:-11,1:13
b what he	20	0:-8,1:14
u someone	20	0:-35,1:31
b someone |	20	1:-10
c liability a	20	1:8
c liability be	20	0:-13,1:15
c liability for	20	1:8
c liability what	20	0:-10,1:11
c liability he	20	0:-10,1:11
c liability says	20	0:-8,1:9
t ok to leave	20	0:12,1:-10
b to leave	20	0:-23,1:29
b out the	20	0:-16,1:27,2:-8
b the bits	20	0:8,1:-8
t the bits of	20	0:9,1:-9
c ignore-enquiry is	20	0:-31,1:32
c ignore-enquiry leave	20	0:10,1:-9
c officer-opinion out	20	0:-16,1:16
c work-order is	20	0:16,1:16,3:-32
c work-order it	20	0:10
c work-order to	20	3:8
c work-order out	20	0:17,3:-20
c work-order advice	20	1:12,3:-13
c work-order leader	20	1:-12,3:8
c staff-management is	20	0:-12,3:12
c staff-management out	20	0:8
c press-advice advice	20	0:14,1:-14
c press-advice wont	20	0:-8,1:8
c statutory-advice is	20	0:9,1:-8
c statutory-advice it	20	0:19,1:-17
c statutory-advice to	20	0:-15,1:19
c statutory-advice out	20	0:19,1:-18
c break-procedure is	20	0:-18,1:13
c break-procedure ok	20	0:8,3:-9
c break-procedure leave	20	0:-8
c break-procedure out	20	0:-23,1:12,3:11
c officer-press-member out	20	0:-10,1:10
c officer-press-member like	20	0:-9,1:9
c quality-advice ok	20	0:10,1:-9
c quality-advice to	20	0:8
c quality-advice out	20	0:-27,1:30
c quality-advice the	20	0:-19,1:30
c quality-advice of	20	0:11,1:-9
c quality-advice advice	20	0:20,1:-18
c quality-advice like	20	0:16,1:-13
s quality-advice	20	0:12
sm quality-advice may	20	0:-15,1:20
c block-information is	20	0:10,1:-9
c block-information to	20	0:12,1:-8
c criticise-member ok	20	0:9,1:-9
c criticise-member leader	20	0:-16,1:16
c casework-priority leave	20	0:-12,1:12
c casework-priority out	20	0:11,1:-10
c whole-council is	20	0:10,1:-8
c whole-council out	20	0:12,1:-12
c whole-council the	20	0:-32,1:35
c whole-council of	20	0:-9,1:8
c whole-council advice	20	0:-10,1:11
c whole-council leader	20	0:10,1:-9
s whole-council	20	0:-9
sm whole-council may	20	0:-22,1:24
t i see my	20	1:-10,2:19
b see my	20	1:-11,2:19
t see my neighbours	20	1:-10,2:18
b my neighbours	20	1:-14,2:16
t my neighbours planning	20	1:-10,2:18
u neighbours	20	2:10
b neighbours planning	20	1:-10,2:18
t neighbours planning file	20	1:-10,2:18
b planning file	20	0:-10,2:19
t planning file |	20	1:-10,2:18
b file |	20	0:-26,1:8,2:29,3:-12
e file	20	0:-14,2:20,3:-8
e planning file	20	1:-10,2:18
c ce-contact i	20	0:-29,1:8,2:22
c ce-contact see	20	0:-9,1:-14,2:23
c ce-contact my	20	1:-23,2:23
c need-to-know planning	20	2:18,3:-9
b who should	20	0:18,1:-19
c complain-officer should	20	1:-8,3:14
c complain-officer go	20	3:-11
c complain-officer to	20	0:18,1:-16
c complain-officer ive	20	3:-10
c complain-officer a	20	0:14
c complain-head a	20	0:8,3:-11
c complain-head problem	20	3:10
c breach-officer who	20	0:12,3:-11
c breach-officer to	20	0:11,1:-19,3:10
c breach-officer if	20	1:24,3:-28
c breach-officer ive	20	1:11
c breach-officer a	20	0:9
c breach-officer officer	20	0:32,1:-23
sm breach-officer who	20	0:10,3:-8
u facebook	20	1:-9
b facebook |	20	0:8,1:-8
e facebook	20	0:8,1:-8
c criticise-officer may	20	0:26,1:-25
c criticise-officer off	20	1:8
c criticise-officer facebook	20	0:11,1:-10
c criticise-member may	20	0:21,1:-19
c abuse-online may	20	0:12,1:-11
b to email	20	0:-8
b email a	20	0:9
b a residents	20	1:-16,2:8
u residents	20	0:19,1:-25,2:10
u details	20	0:-10
b to his	20	0:11
l a	20	0:10,1:-42,2:27
l a councillor	20	1:-11,2:12
c break-procedure a	20	3:13
c break-procedure councillor	20	0:-14,1:9
c break-procedure asked	20	1:-11,3:13
c break-procedure medical	20	0:-8
c third-party-data asked	20	0:-9,2:8
c third-party-data me	20	1:-15,2:12
c third-party-data details	20	0:-13,1:11
c private-address a	20	0:9,1:-8
c private-address asked	20	0:8,1:-8
c private-address me	20	0:8
c private-address email	20	0:9,1:-8
c private-address residents	20	0:-15,1:16
c private-address details	20	0:-15,1:15
c private-address gmail	20	0:10,1:-9
c favour his	20	0:9,1:-8
c casework-priority councillor	20	0:10,1:-9
c casework-priority residents	20	0:-11,1:12
c casework-priority his	20	0:9,1:-8
t have to listen	20	0:11,1:-9
b to listen	20	0:14,1:-12
b to what	20	0:-21,1:21
b tell me	20	1:10
c heed-advice do	20	0:13,1:-10
c heed-advice i	20	0:16,1:-10
c heed-advice have	20	0:-10,1:12
c heed-advice to	20	0:-9,1:13
c heed-advice officers	20	0:20,1:-16
sm heed-advice must	20	0:22,1:-18
c statutory-advice do	20	0:-25,1:27
c statutory-advice listen	20	0:-8,1:9
c statutory-advice officers	20	0:16,1:-13
c statutory-advice me	20	0:-8,1:9
sm statutory-advice must	20	0:10,1:-8
b how a	20	0:12
b a scheme	20	0:8
b go down	20	0:-13,1:12
c political-steer may	20	0:-25,1:27
c political-steer tell	20	0:-54,1:57
c political-steer officers	20	0:-17,1:19
c political-steer would	20	0:-19,1:21
c political-steer go	20	1:8
c political-steer down	20	0:-20,1:22
c political-steer politically	20	0:-18,1:19
t to what a	20	0:-10,1:11
b what a	20	0:-29,1:32
t a councillor wants	20	0:-11
b councillor wants	20	1:-12
b wants |	20	1:9
e wants	20	1:10
c listen i	20	0:18,1:-15
c listen a	20	0:21,1:-19
c listen wants	20	1:8
s listen	20	0:23,1:-19
sm listen must	20	0:-9,1:10
u whom	20	0:-14,3:11
c who-issued when	20	0:-17,1:16
c who-issued this	20	0:19,1:-18
c who-issued issued	20	0:-15,1:15
c who-issued and	20	0:-13,1:13
s who-issued	20	0:8
sm who-issued who	20	0:-10,1:10
b <s> half	20	0:10
u half	20	0:12,1:-9
b half the	20	0:13,1:-14
u highways	20	0:14,1:-11
u had	20	0:-24,1:18
b had my	20	1:10
u note	20	0:-25,1:21
t note about the	20	0:9
t about the zebra	20	0:10
b the zebra	20	0:10
t the zebra crossing	20	0:10
b zebra crossing	20	0:8
t zebra crossing |	20	0:11
u too	20	0:-54,1:55
u many	20	1:9
c repeat-point had	20	0:-17,1:18
c repeat-point my	20	1:8
c chase note	20	0:-16,1:20
c urgent note	20	1:22,2:-18
c urgent too	20	0:-14,1:30,2:-15
c urgent-dispute my	20	0:10
c press-junior my	20	0:13,1:-13
c unapproved-work my	20	0:-9,1:9
c political-steer my	20	0:-21,1:23
c bully my	20	0:-21,1:23
c bully too	20	0:-15,1:15
c harass my	20	0:-11,1:12
c crime-harass my	20	0:-22,1:31
c crime-harass note	20	0:-10,1:10
c sexual-harass my	20	0:-15,1:17
c workload half	20	0:10,1:-9
c workload my	20	0:21,1:-18
c expect-members my	20	0:19,1:-17
c corporate my	20	0:9,1:-8
b <s> xname	20	0:58,1:77,2:-90,3:-45
t <s> xname wants	20	0:26,1:-8,2:-17
b xname wants	20	0:20,2:-21
t xname wants my	20	0:14,1:-13
b wants my	20	0:10,1:-12
b by lunchtime	20	1:-8
b and i	20	0:9,2:10,3:-17
t and i dont	20	0:-14,1:11
b think its	20	0:14,1:-14
b to drop	20	0:21,1:-42,2:19
b drop what	20	0:8,1:-9
t drop what im	20	0:8,1:-9
t what im doing	20	0:8,1:-9
u doing	20	1:-9,2:8
c many-officers have	20	0:9,1:-8
sm many-officers must	20	0:12,1:-11
c repeat-point by	20	0:-9,1:9
c repeat-point its	20	0:11,1:-11
c repeat-point have	20	0:-16,1:16
c repeat-point what	20	0:8
sm repeat-point must	20	0:-12,1:13
c urgent wants	20	2:9
c urgent by	20	0:32,1:-28
c urgent drop	20	1:-12,2:14
c urgent im	20	1:-8
c urgent doing	20	0:8,1:-14
sm urgent must	20	0:10,1:-11
c urgent-dispute xname	20	0:20,3:-16
c urgent-dispute pressing	20	3:8
c press-junior im	20	0:11,1:-10
c unapproved-work wants	20	0:8,1:-9
c unapproved-work have	20	0:9
c unapproved-work im	20	0:10,1:-10
c political-steer what	20	0:-11,1:12
c political-steer im	20	0:19,1:-18
sm political-steer must	20	0:-12,1:12
c bully think	20	0:10,1:-10
c bully its	20	0:11,1:-10
c harass reply	20	0:-14,1:14
c harass its	20	0:15,1:-14
c crime-harass by	20	0:-9,1:9
c crime-harass its	20	0:14,1:-13
c crime-harass what	20	0:32,1:-25
c crime-harass im	20	0:10,1:-10
c sexual-harass by	20	0:-12,1:13
c sexual-harass its	20	0:14,1:-13
c sexual-harass have	20	0:-11,1:11
c sexual-harass what	20	0:9,1:-8
c workload by	20	0:8
c workload think	20	1:9
c workload im	20	0:-19,1:20
sm workload must	20	0:10
c casework-priority wants	20	0:-10,1:11
c casework-priority by	20	0:-16,1:17
c casework-priority pressing	20	1:8
sm casework-priority must	20	1:8
c expect-members have	20	0:-8,1:8
c expect-members im	20	0:8
sm expect-members must	20	0:-35,1:36
sm read-papers must	20	0:-8,1:9
c corporate have	20	0:-10,1:10
c corporate what	20	0:26,1:-25
t it be rude	20	0:-8
b to ring	20	0:9,1:-11
b ring xname	20	0:9,1:-10
b xname at	20	0:8,1:-20,2:12
b at home	20	2:8
u after	20	0:-32,1:32
c out-of-hours be	20	0:8
c out-of-hours xname	20	0:-8,1:8
c out-of-hours at	20	0:11,1:-8
c officer-press-member be	20	0:10,1:-9
c officer-press-member xname	20	0:15,1:-13
c discriminate xname	20	0:-19,1:22
c discriminate at	20	0:15,1:-18
c partnership it	20	0:-9,1:11
c communicate would	20	0:14,1:-13
c communicate it	20	0:17,1:-13
b of mine	20	1:10
b is in	20	1:-9
b in for	20	0:-10,1:23,2:-12
b | could	20	0:-10,1:11
t | could i	20	0:10,1:-15,2:9
b a quiet	20	1:11
u quiet	20	0:20,2:-8
t quiet word with	20	1:12,3:-9
b with hr	20	0:11
u hr	20	0:15
c appoint-friend a	20	0:13,1:-12
c appoint-friend is	20	0:-11,1:12
c appoint-friend in	20	0:10,1:-9
c appoint-friend the	20	0:-8,1:12
c appoint-friend post	20	0:-15,1:15
s appoint-friend	20	1:9
sm appoint-friend may	20	0:14,1:-12
c appoint-lobby of	20	0:-11,1:12
c appoint-lobby for	20	0:16,1:-16
c appoint-lobby the	20	1:10
c appoint-lobby i	20	0:10
c appoint-lobby have	20	1:8
c appoint-info for	20	0:15,1:-13
c appoint-info i	20	0:-11,1:14
c appoint-info have	20	0:-26,1:26
sm appoint-info may	20	0:14,1:-12
c appoint-know for	20	0:21,1:-20
c appoint-know the	20	0:-12,1:15
c appoint-know i	20	0:-9,1:11
c appoint-know with	20	0:10,1:-10
sm appoint-know may	20	0:19,1:-17
t <s> as an	20	0:12
b as an	20	1:11
b an ordinary	20	0:10,1:-10
b the planners	20	0:14,1:-9
l as an	20	0:8
c repeat-point first	20	0:-8,1:8
c chase as	20	0:11
c chase tell	20	0:15,2:-9
c urgent as	20	0:-11,1:21,2:-9
c press-junior may	20	0:8
c instruct may	20	1:-9
c instruct the	20	0:-21,2:27
c unapproved-work tell	20	0:8
c staff-management may	20	0:22,1:-12,3:-9
c political-steer as	20	0:9
c workload may	20	0:12,1:-12
c workload tell	20	0:-10,1:10
c workload first	20	0:-10,1:10
c favour as	20	0:-10,1:11
c read-papers may	20	0:-8,1:9
c corporate as	20	0:9,1:-9
c corporate may	20	0:-12,1:13
t <s> my ward	20	0:-11
t my ward councillor	20	0:-13,1:11
u also	20	0:-14,1:14
u sit	20	0:9
b sit on	20	0:12,2:-8,3:-8
t on the committee	20	0:20,1:-21
b the committee	20	1:-9,2:14
b over my	20	0:-17,1:31
b her about	20	0:-12,1:-8,3:15
b bins at	20	1:9
c employee-constituent ward	20	0:-9
c employee-constituent to	20	0:-9,1:21,2:-10
c employee-constituent on	20	0:-14,1:-16,2:31
c employee-constituent over	20	0:11,2:-13
c employee-constituent service	20	2:8
c employee-constituent her	20	0:-25,1:12,2:13
c employee-constituent about	20	0:-20,1:28
c employee-constituent at	20	0:-9,2:11
c own-job ward	20	0:-37,1:19,2:18
c own-job happens	20	0:-15,1:15
c own-job sit	20	0:-12,1:12
c own-job on	20	0:-12,1:12
c own-job service	20	0:-21,1:20
c own-job her	20	0:-23,2:18
c own-job about	20	0:-24,1:8,2:17
c own-job bins	20	0:-11,1:11
c own-job at	20	0:-15,1:15
c own-job home	20	0:-21,1:21
c officer-constituent ward	20	0:-13,2:18
c officer-constituent on	20	2:8
c officer-constituent the	20	1:-10
c officer-constituent over	20	0:15,2:-13
c officer-constituent her	20	0:-10
c officer-constituent about	20	2:12
c officer-constituent bins	20	1:8
c officer-constituent at	20	0:-8
t <s> the officers	20	0:-9,1:10
b officers advice	20	0:-13,1:16
b is dead	20	0:-12,2:17
u dead	20	2:10
b my opinion	20	0:8
u opinion	20	1:-9
b opinion |	20	0:-12,1:12
b | am	20	1:38,2:-23,3:-8
t | am i	20	1:38,2:-23,3:-8
t am i stuck	20	0:8
b i stuck	20	0:8
t i stuck with	20	0:8
b stuck with	20	0:9
u keeping	20	1:9
b quiet |	20	0:11,1:-9
l am i stuck	20	0:8
c argue-advice opinion	20	0:8,1:-13
c argue-advice with	20	2:9
c reject-advice with	20	1:12
c report-who-pressure advice	20	3:-8
c report-who-pressure with	20	1:14,3:-11
t could the chair	20	0:10
t the chair order	20	0:9
b chair order	20	0:9
t chair order me	20	0:9
b order me	20	0:9
t order me to	20	0:9
t me to take	20	0:8,2:-11
b to take	20	1:25,2:-27
t to take out	20	0:9
b take out	20	0:10
t take out the	20	0:9
t out the paragraph	20	0:8
t the paragraph on	20	0:8
b paragraph on	20	0:8
t paragraph on flood	20	0:8
b on flood	20	0:8
t on flood risk	20	0:8
u flood	20	0:14,1:-14
b flood risk	20	0:10
t flood risk |	20	0:8
u risk	20	0:10
b risk |	20	0:10
l could the chair	20	0:10
e risk	20	0:8
e flood risk	20	0:8
c press-advice on	20	0:-20,1:23
c press-figures chair	20	0:8,1:-8
c press-figures on	20	0:-28,1:30
c argue-advice paragraph	20	0:9,1:-9
c argue-advice flood	20	0:19,1:-22
c argue-advice risk	20	0:10,1:-9
c reject-advice paragraph	20	0:13,2:-11
c reject-advice flood	20	0:13,2:-11
c reject-advice risk	20	0:11,2:-10
c report-who-pressure could	20	0:11
c agenda-pressure order	20	0:-16,1:16
c agenda-pressure to	20	0:13,1:-10
c agenda-pressure on	20	0:-13,1:14
b the finance	20	0:-16,1:24,2:-8
u finance	20	1:11
c heed-advice need	20	0:21,1:-20
c heed-advice the	20	0:-8,1:15
c heed-advice before	20	0:9
c statutory-advice chief	20	0:17,1:-16
c statutory-advice vote	20	0:9,1:-8
c break-procedure do	20	0:-22,3:26
c break-procedure finance	20	0:-10,1:11
c break-procedure chief	20	0:-10,1:10
c break-procedure before	20	0:-31,1:28
c break-procedure vote	20	0:14,3:-13
c decide-advice we	20	0:22,1:-22
t <s> i gave	20	0:9,1:-12
t the xparty a	20	0:-9,1:10
b xparty a	20	0:-9,1:10
t the local plan	20	0:-22,1:19
b local plan	20	0:-14,1:11
t local plan |	20	0:-10,1:11
b | would	20	0:-25,1:23,2:9,3:-8
t | would the	20	0:-16,1:19
b would the	20	0:-28,1:33
t would the same	20	1:9
t have to be	20	0:-16,1:13
b the rest	20	1:18,2:-10
t the rest |	20	1:11,2:-8
u rest	20	1:14
b rest |	20	1:11,2:-8
l would the	20	0:-24,1:29
l would the same	20	1:9
e rest	20	1:15,2:-8
e the rest	20	1:15,2:-8
c tell-other-groups i	20	1:15,2:-11
c tell-other-groups xparty	20	1:8,2:-13
c tell-other-groups a	20	1:8
c tell-other-groups on	20	1:-15,2:13
c tell-other-groups same	20	1:10,2:-13
c tell-other-groups have	20	1:12
c tell-other-groups offer	20	0:-11,1:11
c tell-other-groups rest	20	0:-10,1:11
sm tell-other-groups must	20	0:20,1:-17
c second-group have	20	0:-22,1:23
sm second-group must	20	0:-15,1:17
c equal-groups xparty	20	0:18,1:-16
c equal-groups would	20	0:-10,1:10
c equal-groups same	20	0:11,1:-8
c equal-groups to	20	0:16,1:-12
b <s> weve	20	0:-13,1:16
u weve	20	0:-14,1:18
t weve had a	20	0:17,1:-17
b had a	20	1:-8
t had a group	20	0:10,1:-10
t a group in	20	0:10,1:-10
t group in fits	20	0:10,1:-10
b in fits	20	0:10,1:-10
t in fits of	20	0:10,1:-10
b fits of	20	0:10,1:-10
t fits of politics	20	0:10,1:-10
b of politics	20	0:12,1:-12
t of politics for	20	0:10,1:-10
u politics	20	0:17
b politics for	20	0:10,1:-10
t politics for half	20	0:10,1:-10
b for half	20	1:-8
t for half an	20	1:-8
b an hour	20	0:13,1:-10
t an hour and	20	0:13,1:-14
b hour and	20	0:9,1:-10
t hour and im	20	0:10,1:-10
b and im	20	1:-19,2:25
t and im still	20	0:14,1:-14
b im still	20	0:11,1:-14
t im still sat	20	0:11,1:-11
b still sat	20	0:9
t still sat there	20	0:9
u sat	20	0:13,1:-13
b sat there	20	0:9,1:-8
t there | am	20	0:10,1:-10
t am i meant	20	0:19,1:-15
b i meant	20	0:33,1:-27
t i meant to	20	0:33,1:-26
u meant	20	1:11
b meant to	20	1:20,2:-8,3:-8
t meant to be	20	0:32,1:-17,3:-8
t to be |	20	0:9,1:-11
b be |	20	0:20,1:-23
l am i meant	20	0:21,1:-16
e be	20	0:19,1:-21
e to be	20	0:9,1:-11
c written-to-group in	20	0:21,1:-20
c written-to-group to	20	0:11
c party-in-room in	20	1:10
c party-in-room for	20	0:9,1:-8
c party-in-room an	20	0:17,1:-16
c party-in-room and	20	0:-17,1:26,3:-8
sm party-in-room must	20	0:15,1:-13
c stay-at-group weve	20	0:10,1:-9
c stay-at-group of	20	0:17,1:-15
c stay-at-group for	20	0:-9,1:11
c stay-at-group an	20	1:-13
c stay-at-group and	20	0:-58,1:59
c stay-at-group still	20	0:-11,1:12
c stay-at-group sat	20	0:8,1:-8
c group-not-support for	20	0:17,1:-16
c group-not-support and	20	0:-22,1:23
c group-decision had	20	1:8
c group-decision and	20	0:-19,1:20
c group-decision still	20	0:-11,1:11
sm group-decision must	20	0:-9,1:9
c full-advice-after weve	20	0:11,1:-10
c full-advice-after a	20	0:25,1:-24
c full-advice-after in	20	0:10,1:-9
c full-advice-after for	20	0:20,1:-15
c full-advice-after half	20	0:8
c full-advice-after an	20	0:10,1:-9
c full-advice-after still	20	0:-8,1:9
c full-advice-after sat	20	0:9,1:-9
c full-advice-after there	20	0:12,1:-11
c full-advice-after am	20	0:13,1:-13
c full-advice-after to	20	0:-12,1:19
c full-advice-after be	20	0:9,1:-8
sm full-advice-after must	20	0:-9,1:10
c draft-alternatives in	20	0:13,1:-13
c draft-alternatives of	20	0:8
c draft-alternatives half	20	0:21,1:-20
c draft-alternatives im	20	0:12,1:-12
c draft-alternatives to	20	0:11,1:-10
sm draft-alternatives must	20	0:18,1:-18
t what the xparty	20	0:13,1:-13
t the xparty are	20	0:11,1:-8
b xparty are	20	0:11,1:-8
b cooking up	20	0:10,1:-8
b up in	20	0:9
t may i let	20	0:15,1:-13
t let the leader	20	0:8,1:-9
l may i let	20	0:15,1:-13
c relay-group has	20	0:-9
c relay-group of	20	1:-12,2:8
c relay-group xparty	20	0:12,1:-16
c relay-group up	20	1:10,2:-8
c relay-group in	20	2:12
c relay-group their	20	0:-10,1:17
c relay-group budget	20	0:12,1:-13
c relay-group may	20	0:-9
c relay-group leader	20	0:-8
c written-to-group may	20	0:9,1:-8
c draft-alternatives cooking	20	0:12,1:-12
c draft-alternatives up	20	0:19,1:-19
c draft-alternatives their	20	0:-10,1:10
c draft-alternatives alternative	20	0:-22,1:23
c draft-alternatives budget	20	0:10,1:-9
c draft-alternatives let	20	0:9,1:-9
c draft-alternatives leader	20	0:23,1:-21
c group-difficulty has	20	1:18,3:-11
c group-difficulty out	20	0:17,3:-12
c group-difficulty of	20	0:26,1:-14,3:-11
c group-difficulty the	20	0:35,3:-39
c group-difficulty xparty	20	0:26,3:-23
c group-difficulty up	20	0:-12,1:24,3:-12
c group-difficulty in	20	0:16,1:-16
c group-difficulty their	20	0:9,3:-8
c group-difficulty alternative	20	0:12
c group-difficulty budget	20	0:23,1:-14,3:-9
c group-difficulty i	20	0:8,1:-16,3:11
c group-difficulty leader	20	0:8
c group-difficulty know	20	1:8
b <s> which	20	0:-15,1:12
b the planning	20	0:18,3:-8
b my constituents	20	0:-12,1:13
u constituents	20	0:-16,1:16
u extension	20	1:-8
t may i look	20	0:-9
b i look	20	0:-17,2:20
t i look at	20	0:-14,2:18
l which	20	0:-21,1:18
c see-document of	20	0:-13,2:8
c see-document may	20	0:-10,1:17
c see-document look	20	1:-9,2:17
c see-document at	20	0:-9,1:-10,2:20
c fishing may	20	1:-11,2:8
c fishing look	20	0:-21,2:17
c fishing at	20	0:-14,2:16
c need-assumed of	20	1:-8,2:9
c need-assumed may	20	2:9
c need-assumed look	20	1:-18,2:20
c need-assumed at	20	1:-18,2:20
c exempt-see of	20	1:9
c exempt-see may	20	0:-9,1:17,2:-8
c foi of	20	0:-15,1:21
c foi may	20	0:-9,1:9
c represent may	20	0:-10,1:11
b a client	20	0:9,1:-8
t i have the	20	0:15,2:-8
b the licensing	20	0:15,1:-11
u licensing	20	1:18,3:-11
c own-interest-docs pub	20	0:-15,1:15
c own-interest-docs is	20	0:-11,1:12
c own-interest-docs client	20	0:9,1:-9
c own-interest-docs could	20	0:-9,1:10
c own-interest-docs licensing	20	0:-14,1:14
c own-interest-docs him	20	0:-21,1:22
c third-party-data is	20	0:-14,2:11
c third-party-data of	20	1:-14,2:16
c third-party-data could	20	0:11
c third-party-data papers	20	0:16,1:11,2:-26
c third-party-data on	20	0:12,1:-15,2:26,3:-23
c third-party-data him	20	0:18,2:-15
c private-address of	20	0:9,1:-9
t <s> xname keeps	20	1:11
b xname keeps	20	1:11
b that will	20	0:8
u weeks	20	0:-15,1:16
t must i |	20	0:8
b i |	20	0:126,1:-92,2:-15,3:-19
e i	20	0:120,1:-88,2:-12,3:-19
e must i	20	0:8
c refuse-request that	20	1:9
c refuse-request must	20	0:18,1:-10
sm refuse-request must	20	0:14,1:-13
t let slip to	20	1:8
b slip to	20	0:-11,1:12
u blog	20	0:12,1:-9
c leak confidential	20	0:-21,1:23
c leak me	20	0:11,1:-10
c leak officer	20	1:8
c leak it	20	0:8
c leak-public-interest let	20	0:8
c leak-public-interest me	20	0:-25,1:26
c leak-public-interest it	20	0:29,1:-27
c use-information me	20	0:-22,1:22
c use-information it	20	0:-15,1:17
t the deputy leader	20	0:9
b deputy leader	20	0:13,1:-9
b leader wants	20	0:13,1:-12
u briefing	20	0:-10,1:20,2:-8
b briefing notes	20	0:11
u hand	20	1:10
b opposition |	20	0:-13,1:14
t do i |	20	0:28,1:-18,2:-9
e do i	20	0:28,1:-18,2:-9
c chase wants	20	0:11
c chase id	20	0:11,1:-11
c reply-time the	20	0:10,1:-14
c reply-time wants	20	0:8,1:-8
c ignore-enquiry wants	20	0:11,1:-11
c ask-political-opinion the	20	0:-10,1:24,3:-11
c ask-political-opinion do	20	0:8
c officer-opinion do	20	0:-15,1:16
c senior-confide deputy	20	0:12,1:-11
c senior-confide notes	20	0:11,1:-11
c senior-confide id	20	0:15,1:-14
c senior-confide not	20	0:20,1:-19
c senior-confide do	20	0:13,1:-12
sm senior-confide may	20	2:11
c equal-members opposition	20	0:8,1:-8
c equal-members do	20	0:14,1:-12
sm equal-members may	20	0:18,1:-27,2:11
c keep-updated the	20	0:16,1:-12
sm keep-updated may	20	0:10,1:-8
c expect-officers wants	20	0:-8,1:8
c expect-officers do	20	0:-20,1:21
sm expect-officers may	20	0:73,1:-69
t and id like	20	1:-10,2:8
t id like to	20	1:-10,2:9
t full council |	20	0:-9,1:13
u yes	20	0:14,2:-10
b yes |	20	0:35,1:-17,2:-14
e yes	20	0:31,1:-13,2:-14
c criticise-officer a	20	0:-12,1:16
b with me	20	0:34,1:-17,2:-18
t about that |	20	0:-8,1:8
e about that	20	0:-8
c complain-ce with	20	0:-13,3:14
c complain-outcome me	20	0:-8,1:9
c complain-outcome all	20	0:9,1:-12
c complain-outcome that	20	1:-8
c complain-outcome-ce has	20	0:-9
c complain-outcome-ce been	20	0:-8
c complain-outcome-ce with	20	0:17,3:-8
c complain-outcome-ce me	20	0:-8
b a meeting	20	1:-15
b with that	20	0:11,1:-10
t with that |	20	0:10,1:-9
e with that	20	0:10,1:-9
c complain-member in	20	1:-11,3:15
c complain-member with	20	0:9,3:-10
u street	20	1:-12
b says the	20	1:-8
t tell her |	20	0:-10
b her |	20	0:-17,1:-20,2:36
e her	20	0:-23,1:-14,2:36
e tell her	20	0:-10
c resident-complaint my	20	0:-10,3:15
c resident-complaint street	20	0:-8,3:11
c resident-complaint says	20	3:9
c resident-complaint the	20	0:-20,3:18
c resident-complaint council	20	0:-12,3:20
c resident-complaint up	20	3:12
c resident-complaint her	20	3:11
c resident-complaint and	20	0:18,1:-13
c resident-complaint to	20	0:8
c resident-complaint complain	20	1:12,3:-15
c resident-complaint what	20	0:-12,3:18
c resident-complaint do	20	0:-15,1:-10,3:26
c resident-complaint tell	20	0:13
s resident-complaint	20	1:-13,3:11
sm resident-complaint may	20	0:13,1:-22,3:11
t <s> ive been	20	1:-13
b anything i	20	0:11,1:-11
b i should	20	0:-17,1:11
b should do	20	0:-8,1:9
l anything	20	0:-8
c other-ward ive	20	2:10
c other-ward been	20	2:9
c other-ward to	20	0:-13,1:8
c other-ward mine	20	2:8
t on the council	20	0:-24,1:21
c inform-ward car	20	0:-9,1:9
c inform-ward park	20	0:-17,1:17
c inform-ward anyone	20	0:-8,1:8
c inform-ward warn	20	0:-10,1:10
sm inform-ward may	20	0:16,1:-12
t on the new	20	0:-9
b the new	20	1:-32,2:35
u two	20	0:-17,1:17
b weeks before	20	0:-9
t weeks before polling	20	0:-11,1:9
b before polling	20	0:-24,2:19
u polling	20	0:-16,2:14
b to bear	20	0:-10,1:12
t to bear in	20	0:-8,1:8
u bear	20	0:-9,1:10
b bear in	20	0:-13,1:13
t bear in mind	20	0:-13,1:13
e mind	20	0:-8,1:11
c public-meeting calling	20	2:11
c public-meeting residents	20	0:-8,2:16
c public-meeting together	20	2:10
c public-meeting on	20	2:14
c public-meeting in	20	2:8
sm public-meeting may	20	0:-10
c member-press on	20	0:8
c member-press before	20	2:9
c member-press in	20	2:8
sm member-press may	20	0:22,1:-14
c party-press get	20	0:-9
c party-press on	20	1:-17,2:12
c party-press new	20	0:-9,2:11
c party-press before	20	0:-14,2:13
c party-press in	20	0:-18,2:12
sm party-press may	20	1:-30,2:28
c media-capacity on	20	1:-9
c media-capacity before	20	0:-8,2:8
c media-promise on	20	0:-14,2:11
c media-promise new	20	0:-11,2:10
c media-promise before	20	0:-18,2:12
c media-promise polling	20	0:-10
c media-promise in	20	0:-10,2:11
sm media-promise may	20	0:-9,1:-18,2:27
c media-others two	20	2:10
c media-others before	20	0:-9,1:-17,2:27
c media-others in	20	1:8,2:-8
sm media-others may	20	0:26,2:-17
c purdah on	20	0:14
c purdah weeks	20	0:-12,2:15
c purdah before	20	0:-9,2:14
c purdah polling	20	0:-10,2:15
c purdah in	20	0:-21,2:25
sm purdah may	20	0:23,2:-17
b the line	20	0:-11
u line	20	0:-15,2:27,3:-12
t about the flood	20	1:-11
b the flood	20	0:10,1:-14
b games |	20	1:-8
b chat to	20	0:14,1:-11
c officer-press radio	20	1:-11
c officer-press has	20	3:11
c officer-press got	20	3:11
c officer-press me	20	1:-11,3:19
c officer-press on	20	0:10
c officer-press the	20	1:-20,2:-8,3:27
c officer-press line	20	0:9,3:-14
c officer-press about	20	0:-8,3:11
c officer-press do	20	0:-9
c officer-press i	20	0:-20,3:29
c officer-press to	20	0:-11,1:-8,3:22
c officer-press them	20	0:11,1:-12
s officer-press	20	1:-9,3:21
sm officer-press may	20	1:-13,3:23
c press-release radio	20	0:11
c press-release has	20	1:-11,3:14
c press-release on	20	0:9
c press-release line	20	0:11
c press-release about	20	0:11,1:-15
c press-release chat	20	0:8
c press-release to	20	0:17,1:-8
c press-release them	20	0:12,1:-9
sm press-release may	20	3:16
t tell the paper	20	0:17,2:-12
b the paper	20	0:12,1:-25
t the paper the	20	0:11,2:-12
b paper the	20	0:11,2:-15
t paper the council	20	0:16,2:-12
t the council will	20	0:23,1:-8,2:-16
b council will	20	0:20,2:-15
t council will compensate	20	0:16,2:-12
b will compensate	20	0:16,2:-12
t will compensate everyone	20	0:16,2:-12
u compensate	20	0:10
b compensate everyone	20	0:16,2:-12
t compensate everyone |	20	0:16,2:-12
e compensate everyone	20	0:16,2:-12
c member-press may	20	0:12,2:-9
c member-press will	20	0:13,2:-12
c party-press may	20	0:-15,2:16
c party-press tell	20	2:10
c media-capacity council	20	1:9
c media-promise may	20	1:-17,2:15
c media-promise tell	20	1:-9,2:10
c media-promise council	20	0:8
c media-promise will	20	0:15,1:-14
c media-promise everyone	20	0:9,1:-8
c media-others may	20	0:12,2:-11
c media-others tell	20	2:-8
c media-others council	20	0:10,1:17,2:-27
c media-others will	20	0:11,2:-10
c purdah paper	20	0:13,2:-17
c purdah will	20	0:13,2:-12
t <s> im a	20	0:13,2:-11
b im a	20	0:10,2:-12
b and my	20	0:12,1:-21
b against us	20	0:-14,1:16
t against us |	20	1:10
t i say |	20	0:10,1:-8
e i say	20	0:10,1:-8
c act-against im	20	0:-20,2:20
c act-against a	20	0:-26,1:10,2:17
c act-against and	20	0:21,1:-28,2:8
c act-against my	20	0:-16,1:25
c act-against firm	20	0:9
c act-against is	20	0:8,2:-10
c act-against on	20	0:-26,1:12,2:15
c act-against claim	20	0:-11,1:15
c act-against against	20	0:-10,1:15
c act-against us	20	0:-26,1:37,2:-10
c act-against i	20	0:-11,2:8
s act-against	20	1:9
sm act-against must	20	0:11,1:-9
t it ok for	20	1:-10
b ok for	20	0:9
t for me to	20	1:10,2:-16
b to write	20	0:-30,1:28
u write	20	0:-17,1:16
b on council	20	0:-24,1:28
c official-letter is	20	0:10,1:-18,3:9
c official-letter it	20	0:17,1:-25,3:9
c official-letter ok	20	0:-19,1:16
c official-letter me	20	0:8
c official-letter write	20	0:13,1:-25,3:17
c official-letter on	20	0:-10,1:-46,2:30,3:27
c official-letter in	20	0:26,1:-35,3:14
c official-letter my	20	0:-25,1:-14,2:29,3:10
c ward-letter is	20	0:15,1:-14
c ward-letter for	20	0:14,1:-13
c ward-letter council	20	0:22,1:-20
c ward-letter in	20	0:8
c ward-letter my	20	0:-14,1:15
c ward-letter ward	20	0:-21,1:22
t thought id take	20	0:-10,1:8
b id take	20	0:-10,1:8
t id take a	20	0:-10,1:8
b take a	20	0:-16,1:14
t take a look	20	0:-10,1:8
t at the new	20	0:-15,1:13
t the new depot	20	0:-10,1:8
b new depot	20	0:-10,1:8
t new depot on	20	0:-8
b depot on	20	0:-9
t depot on saturday	20	0:-8
u saturday	20	0:13,1:-15
t saturday | anything	20	0:-8
t | anything first	20	0:-8
b anything first	20	0:-9
t anything first |	20	0:-9
l anything first	20	0:-8
e anything first	20	0:-9
c visit id	20	0:-11
c visit a	20	0:-12,2:15
c visit look	20	0:-16,1:8,2:9
c visit at	20	0:-16,2:17
c visit-bar i	20	0:-24,1:14,2:10
c visit-bar a	20	1:-11,2:10
c visit-bar at	20	0:9,1:-8
c visit-bar the	20	0:-13,2:19
c visit-bar on	20	0:-19,2:20
c visit-bar first	20	0:-11,1:11
c visit-vulnerable a	20	0:9
c visit-vulnerable look	20	2:11
c visit-rules take	20	0:-11,1:11
c visit-rules a	20	0:26,1:-28
c visit-rules look	20	0:-8
c visit-rules at	20	0:-9,1:9
c visit-rules on	20	1:-9,2:9
c visit-disrupt id	20	0:-10,1:10
c visit-disrupt take	20	0:-15,1:15
c visit-disrupt a	20	1:-13,2:9
c visit-desk at	20	0:-8
c visit-desk on	20	0:-29,1:26
c visit-desk first	20	0:-16,1:16
c visit-safety take	20	0:-13,1:11
c visit-safety a	20	1:-9
c visit-safety at	20	0:8,1:-9
c visit-safety on	20	0:-22,2:17
b the admin	20	1:-9
u partys	20	1:9,2:-9
c party-resources staff	20	1:8
c private-resources staff	20	0:9,1:-8
c another-council staff	20	0:11,1:-10
c another-council our	20	0:12,1:-11
u allotment	20	0:9,1:-10
u minutes	20	0:9,1:-11
c private-resources office	20	0:-13,1:14
c outside-body minutes	20	1:-9,2:9
c another-council need	20	0:-15,1:15
t am i obliged	20	0:13,1:-10
b i obliged	20	0:13,1:-10
t through the agenda	20	0:-8,1:8
b papers before	20	0:-15,1:16
b before committee	20	0:-14,1:15
t before committee |	20	0:-11,1:12
l am i obliged	20	0:12,1:-8
e before committee	20	0:-12,1:13
c many-officers before	20	0:-11,1:11
c repeat-point before	20	0:-12,1:12
sm chase must	20	0:-20,1:20
c urgent before	20	0:-14,1:11
c urgent-dispute before	20	1:12
c press-junior before	20	0:-18,1:18
c unapproved-work committee	20	0:-12,1:12
c political-steer before	20	0:-16,1:17
c bully papers	20	0:-8,1:9
c bully before	20	0:-11,1:11
c harass before	20	0:-11,1:11
c crime-harass through	20	0:-13,1:13
c crime-harass before	20	0:-12,1:12
c sexual-harass before	20	0:-13,1:13
c workload before	20	0:10,1:-10
c expect-members before	20	0:-11,1:11
c read-papers agenda	20	0:8,1:-8
c read-papers papers	20	0:8,1:-8
c read-papers before	20	0:-10,1:10
b to let	20	2:-11
b when im	20	0:20,1:-17
t when im in	20	0:12,1:-10
t im in the	20	0:-17,1:15
b chair |	20	0:10,1:-12
e chair	20	0:-9
c chairing do	20	0:-14,1:15
c chairing have	20	0:-8,1:9
c chairing to	20	0:-13,1:16
c chairing im	20	0:9,1:-8
c chairing chair	20	0:14,1:-11
c chair-officers to	20	0:27,1:-24
c chair-officers when	20	0:15,1:-14
c chair-officers im	20	0:-14,1:15
b the vote	20	0:26,1:-22
t the vote on	20	0:13,1:-11
t on the leisure	20	0:-17,2:18
t the leisure contract	20	1:9
b leisure contract	20	1:9
t leisure contract |	20	1:8
u nothing	20	0:26,1:-12,2:-14
b nothing to	20	0:23,1:-15
t nothing to do	20	0:14,1:-8
t to do with	20	0:12
t do with me	20	0:10
e with me	20	0:-22,1:25
c many-officers on	20	3:-8
c repeat-point we	20	0:10,1:-10
c repeat-point on	20	0:14,1:-12
c chase we	20	2:-10
c chase on	20	0:8
c chase nothing	20	0:15,2:-8
c urgent we	20	1:11,2:-9
c urgent nothing	20	0:14,1:-8
c press-junior on	20	0:-17,1:19
c political-steer on	20	0:15,1:-12
c crime-harass on	20	0:11
c workload on	20	0:18,1:-15
c read-papers vote	20	0:17,1:-17
c read-papers on	20	0:18,1:-17
c read-papers contract	20	0:10,1:-10
c corporate we	20	0:-11,1:12
c corporate on	20	0:32,1:-31
c corporate residents	20	0:-11,1:11
t is it proper	20	0:-10,1:11
b it proper	20	0:-10,1:11
t it proper for	20	0:-9,1:13
u proper	20	1:9
b proper for	20	0:-18,1:20
t proper for me	20	0:-15,1:17
b to have	20	0:28,1:-39,2:9
t to have a	20	0:14,1:-11
l is it proper	20	0:-10,1:11
c relationship me	20	0:13,1:-11
c relationship ive	20	0:13,1:-14
c friendship proper	20	0:18,1:-9,2:-8
c friendship for	20	0:11
c friendship me	20	0:29,1:-9,2:-10,3:-11
c friendship pint	20	2:8
c business-link ive	20	0:-12,1:11
c conflict me	20	1:8
c conflict have	20	0:-9,1:11
c conflict-decision me	20	0:-12,1:12
c conflict-decision to	20	0:-11,1:13
c conflict-decision have	20	0:-39,1:39
c conflict-decision years	20	0:-9,1:9
t <s> does breaking	20	0:-9
b does breaking	20	0:-9
t does breaking this	20	0:-12,1:10
t get me in	20	0:-12,1:10
t me in trouble	20	0:-12,1:10
b in trouble	20	0:-28,1:20
t in trouble under	20	0:-12,1:10
u trouble	20	0:-9,1:9
u under	20	0:-8,1:17
t under the code	20	0:-8
b the code	20	0:15,1:-10
u code	20	0:-26,1:35
l does breaking	20	0:-9
l does breaking this	20	0:-12,1:10
e code	20	0:-14,1:9
c breach-member does	20	1:-27,3:23
c breach-member breaking	20	0:-13,3:21
c breach-member get	20	0:-8
c breach-member in	20	0:-10,3:10
c breach-member trouble	20	0:-10,3:12
c breach-member code	20	0:-15,3:21
c status-binding breaking	20	0:-8,1:10
c status-binding this	20	1:10
c status-binding trouble	20	1:8
c status-binding under	20	0:-13,1:14
c status-binding code	20	0:-28,1:30
t can a councillor	20	0:11,1:-9
b sit in	20	0:9
t sit in on	20	0:15,1:-9
l can a councillor	20	0:11,1:-9
c urgent can	20	0:9,1:-18,2:10
c urgent councillor	20	1:-25,2:23
c urgent sit	20	0:13,2:-12
c urgent-dispute can	20	1:-8
c press-junior can	20	0:17,1:-16
c press-junior councillor	20	0:-19,1:20
c instruct councillor	20	0:14,1:-21
c staff-management on	20	0:12,1:-8
c appoint can	20	0:9,1:-9
c appoint sit	20	0:23,1:-11,2:-11
c appoint on	20	0:15,1:-21
c appoint my	20	1:-8
s appoint	20	0:17,1:-16,3:-8
sm appoint may	20	0:16,2:-8
c crime-harass councillor	20	0:10
c sexual-harass councillor	20	0:-11,1:12
c workload can	20	0:13,1:-12
c favour can	20	0:16,1:-14
c expect-members can	20	0:23,1:-22
c read-papers can	20	0:-14,1:14
c corporate can	20	0:-14,1:15
u four	20	0:-10,1:9
b weeks and	20	0:-8
t and not a	20	1:9
b from xname	20	0:-32,1:40,3:-9
t from xname |	20	0:-11,1:11
b | has	20	1:9
t | has he	20	1:8
t has he broken	20	0:-8,1:8
b he broken	20	0:-8,1:8
u broken	20	0:-13,1:10
b broken anything	20	0:-12,1:12
t broken anything |	20	0:-12,1:12
b anything |	20	0:-12,1:16
l has he	20	1:8
l has he broken	20	0:-10,1:10
e anything	20	0:-10,1:10
e broken anything	20	0:-12,1:12
c chase weeks	20	0:-16,1:9,2:8
c chase from	20	0:-8,2:15
c chase he	20	0:15,1:-10
c reply-time weeks	20	0:-18,1:19
c ignore-enquiry weeks	20	0:-19,1:19
c ignore-enquiry from	20	0:-20,1:20
c ignore-enquiry anything	20	0:-23,1:23
c urgent weeks	20	0:-11,1:24,2:-12
c urgent not	20	2:-10
c urgent peep	20	0:9,2:-8
b does a	20	0:-12
u owe	20	0:-14,1:17
b an answer	20	1:-11,2:12
u within	20	0:-14,1:8
b time |	20	0:-24,1:22
e time	20	0:-18,1:16
c chase does	20	1:9
c chase any	20	0:-8
c reply-time time	20	0:-15,1:15
c ignore-enquiry does	20	0:-11,1:11
c ignore-enquiry councillor	20	0:-11,1:11
c ignore-enquiry owe	20	0:-15,1:15
c ignore-enquiry any	20	0:-8,1:8
c ignore-enquiry time	20	0:-25,1:25
c urgent does	20	0:8,1:8,2:-16
c urgent within	20	0:12,1:-14
t xname wants me	20	0:-9,1:12
b wants me	20	0:-20,2:15
t wants me to	20	0:-15,2:11
b the rules	20	0:-8,1:14
u rules	20	0:-20,1:25
b grant |	20	0:-8
t i tell anyone	20	1:8
c keep-enquiry-private wants	20	0:12,1:-12
c report-who-pressure xname	20	1:14,3:-21
c report-who-pressure wants	20	1:-9
c report-who-pressure anyone	20	3:11
c confidence-in-officer must	20	0:-11,1:11
c expect-officers xname	20	0:-8,1:9
c expect-officers must	20	0:-15,1:15
u might	20	0:-21,1:27
t an officer suggest	20	1:13,2:-9
b officer suggest	20	1:13,2:-9
t i vote for	20	0:10
b vote for	20	0:25,1:-15
b for his	20	0:10,1:-13
u job	20	0:-12,1:9
b job |	20	0:-12,1:19
l might	20	0:-19,1:27
c own-job officer	20	0:9,1:-9
c own-job his	20	0:14,1:-13
c own-job job	20	0:9,1:-9
c about-colleague officer	20	0:8,1:-8
c about-colleague for	20	0:10
c about-colleague restructure	20	0:10
c officer-press-member an	20	0:11,1:-9
c officer-press-member officer	20	0:8
c officer-press-member his	20	0:8
b director |	20	0:-11
b that too	20	2:8
c close-working with	20	2:9
c close-working director	20	0:-18,1:16
c close-working is	20	2:8
c close-working that	20	2:12
c close-working too	20	1:-12,2:14
sm close-working may	20	0:10,1:10,2:-15
c senior-confide with	20	0:-32,1:12,2:21
c senior-confide is	20	0:-8,1:8
c equal-members with	20	0:19,1:-40,2:22
c equal-members director	20	0:13,1:-12
t <s> the officer	20	1:-8
u better	20	0:-8,1:11
u than	20	0:10,2:-12
b | fair	20	0:17,1:-12
u fair	20	0:-8,1:11
l fair	20	0:17,1:-12
e fair	20	0:14,1:-15
c equal-groups us	20	0:11,1:-9
c equal-groups fair	20	0:9,1:-8
sm equal-groups may	20	1:12
t me to leave	20	0:-24,1:25
b minutes |	20	0:15,1:-12
e minutes	20	0:-10,1:10
e ten minutes	20	0:-11,1:11
c stay-at-group may	20	0:-30,1:31
c stay-at-group tell	20	0:10,1:-9
c stay-at-group me	20	0:15,1:-12
c stay-at-group after	20	0:-12,1:13
u setting	20	0:11,1:-10
b setting in	20	0:18,1:-17
t on the group	20	0:8
t the group |	20	0:10,1:-9
b i hold	20	1:10,2:-14
b back |	20	0:9
e back	20	0:9
c group-outsiders two	20	0:-14,1:21
c group-outsiders candidates	20	1:-9
c group-outsiders are	20	0:12,2:-11
c group-outsiders setting	20	1:-8
c group-outsiders in	20	1:-24,2:31
c group-outsiders hold	20	1:20,2:-13
c group-outsiders back	20	0:-13,1:33,2:-19
t <s> if the	20	0:19
t the chief exec	20	1:17,2:-14
b chief exec	20	1:12,2:-9
t chief exec says	20	1:10
b exec says	20	1:10
t exec says yes	20	1:10
b says yes	20	1:9
t says yes to	20	1:10
t yes to briefing	20	1:10
b to briefing	20	1:10
t to briefing us	20	1:10
b briefing us	20	1:10
t briefing us do	20	1:10
b us do	20	0:-12,1:17
t us do others	20	1:10
b do others	20	1:10
t do others hear	20	1:10
b others hear	20	1:10
t others hear of	20	1:10
u hear	20	0:-12,1:19
b hear of	20	0:-14,1:19
t hear of it	20	0:-12,1:17
b of it	20	0:-37,1:48,2:-9
t of it |	20	0:-58,1:58
l if the	20	0:19
l if the chief	20	1:10
e of it	20	0:-50,1:54
c invite-group says	20	1:10
c invite-group yes	20	1:9
c invite-group briefing	20	1:12,2:-9
c invite-group us	20	1:14,2:-13
c senior-attend exec	20	1:8
c senior-attend says	20	1:13,3:-12
c tell-other-groups chief	20	0:13,1:-13
c tell-other-groups briefing	20	0:-24,1:26
b make a	20	0:14,1:-12
b if he	20	0:15,1:-10
b he knew	20	0:8
u knew	20	0:11,1:-10
b knew the	20	0:11,1:-8
b i hint	20	0:8
b hint |	20	0:8
e hint	20	0:8
c own-interest-docs if	20	0:-11,1:11
c own-interest-docs he	20	0:-8,1:9
c own-interest-docs may	20	1:8
c third-party-data make	20	0:10,2:-9
c third-party-data if	20	0:9
c third-party-data he	20	0:24,1:-8,2:-16
c third-party-data may	20	0:38,1:-14,2:-10,3:-14
c third-party-data hint	20	0:11,2:-10
c leak could	20	0:-22,1:22
c leak if	20	0:-18,1:19
c leak may	20	0:30,1:-28
c leak-public-interest if	20	0:22,1:-20
c leak-public-interest may	20	0:-36,2:37
c exploit-information price	20	1:15
b <s> are	20	0:-30,1:34
t <s> are the	20	0:-10
b the minutes	20	1:-8
b the private	20	0:20,1:-16
t open to me	20	0:-11,1:8
t to me as	20	0:9,1:-8
b me as	20	0:-9,1:25,2:-9
l are	20	0:-62,1:72
l are the	20	0:-10
c see-document private	20	0:8,2:-9
c see-document me	20	0:-17,1:16
c see-document as	20	2:-9
c fishing me	20	0:-19,1:18
c fishing as	20	1:-12,2:8
c need-assumed me	20	0:26,1:-25
c need-assumed as	20	1:-10,2:9
c exempt-see minutes	20	2:9
c exempt-see private	20	1:-14,2:21
c exempt-see bit	20	0:-8,2:14
c exempt-see open	20	2:9
c exempt-see me	20	0:-16,1:17
b members |	20	0:-20,1:35,2:-16
e members	20	0:-21,1:37,2:-18
c mark-confidential i	20	1:12,3:-10
c mark-confidential need	20	1:8
c mark-confidential to	20	0:-24,1:27
c mark-confidential confidential	20	1:8
c mark-confidential on	20	0:18,3:-10
c mark-confidential before	20	0:-13,1:14
c mark-confidential it	20	0:22,1:-10,3:-10
s mark-confidential	20	0:12,3:-8
sm mark-confidential must	20	0:-14,1:15
t <s> an officer	20	1:-8,3:9
b might be	20	1:-8
b | was	20	0:-59,1:36,2:19
t | was that	20	0:-17,2:12
b was that	20	0:-46,1:25,2:19
b that allowed	20	1:-8
t that allowed |	20	1:-13
b allowed |	20	0:26,1:-22
l was	20	0:-50,1:27,2:19
l was that	20	0:-17,2:12
e allowed	20	0:29,1:-25
e that allowed	20	1:-13
c interest-advice that	20	0:-10,1:12
c interest-advice my	20	0:-23,1:26
c interest-advice might	20	0:-14,1:15
u bridge	20	1:-9
b the monitoring	20	0:9,1:9,2:-9,3:-9
u monitoring	20	1:10
u week	20	1:-12,2:19
b week |	20	0:11,1:-8
e matter	20	0:12,1:-14
c relationship each	20	0:-11,1:12
c friendship play	20	1:-8,2:10
c friendship officers	20	0:9,1:-9
c friendship week	20	1:-9,2:12
c business-link week	20	0:9,1:-8
t <s> would the	20	0:-8,1:10
b the place	20	0:8,1:-8
u wedding	20	1:-9
c election-resources on	20	0:15,1:-14
c outside-body on	20	1:-8,2:10
c outside-body and	20	2:8
c another-council on	20	1:9
c another-council and	20	0:11,1:-9
u somebody	20	1:-14,3:8
c party-resources i	20	0:-10,1:14
c private-resources a	20	0:8
c outside-body i	20	0:-12,2:16
c outside-body get	20	1:-8
c outside-body a	20	2:11
c outside-body charity	20	2:9
c another-council i	20	0:-11,1:15
c abuse-online at	20	0:11,1:-10
t front of everyone	20	1:8
b of everyone	20	0:-8
c discriminate me	20	0:-8,1:12
c discriminate front	20	0:8
c discriminate everyone	20	0:-8,1:9
c discriminate was	20	0:-19,1:22
c discriminate is	20	0:-40,1:48
c discriminate that	20	0:-31,1:37
sm discriminate breach	20	0:-18,1:23
b hard on	20	0:-9
b a policy	20	0:-14,1:11
u without	20	0:36,1:-31
b without being	20	0:-18,1:17
b the person	20	0:-27,1:23
u person	20	0:-27,2:12,3:9
b person |	20	0:-11
c robust it	20	0:10
c robust ok	20	0:-17,1:16
c robust be	20	0:-31,1:32
c robust hard	20	0:-41,1:29,2:13
c robust a	20	0:27,1:-13,2:-10
c robust policy	20	0:-27,1:11,2:16
c robust without	20	1:-13
u turns	20	0:9
b could it	20	0:-9,1:14
b be a	20	0:-21,1:23
t a crime |	20	0:-10,1:11
b crime |	20	0:-10,1:11
e crime	20	0:-10,1:11
e a crime	20	0:-10,1:11
c repeat-point be	20	1:8
c harass up	20	0:8
c crime-harass be	20	0:-13,1:16
c crime-harass crime	20	0:-8,1:9
b to whom	20	0:-8
b whom do	20	0:-8,3:10
t whom do i	20	3:8
c breach-officer this	20	0:-12,1:14
c breach-officer protocol	20	0:20,3:-12
c breach-officer report	20	0:-9,3:17
c breach-officer it	20	0:33,1:-41,3:11
u rather	20	1:8
u bother	20	0:20,1:-15
b a director	20	0:-14,1:10
b fine |	20	0:31,1:-11,2:-13
b staff |	20	0:9,1:-26,2:9,3:8
e staff	20	1:-12,2:9
c copy-manager id	20	0:-10,1:11
c copy-manager rather	20	0:-9,1:9
c copy-manager not	20	2:9
c copy-manager fine	20	1:8
c copy-manager the	20	0:-9
c ask-facts staff	20	3:-10
c ask-contentious id	20	0:-15,3:8
t councillor keeps coming	20	0:9
b keeps coming	20	0:10
u coming	20	0:-11,1:17
b coming to	20	0:9
b to stand	20	0:11,1:-12
b desk |	20	0:8,1:-15
c openplan councillor	20	0:-8
c openplan he	20	0:-13,1:13
c visit-desk keeps	20	1:-12
c visit-desk by	20	1:-16,2:10
c visit-desk he	20	0:-12,2:10
b must my	20	0:-8,1:8
b nobody will	20	0:-8,1:13
l must my	20	0:-8,1:8
c quality-advice my	20	0:21,1:-16
c quality-advice spill	20	1:8
c quality-advice nobody	20	0:9,1:-8
c quality-advice will	20	0:9
sm quality-advice must	20	0:27,1:-23
t take my son	20	0:-11,1:9
t my son round	20	0:-11,1:9
b son round	20	0:-11,1:9
t son round the	20	0:-11,1:9
u round	20	0:20,1:-14
b round the	20	0:20,1:-24
t round the depot	20	0:-12,1:10
c visit my	20	0:10
c visit round	20	0:-10
c visit-vulnerable round	20	0:-11,1:11
c visit-vulnerable with	20	0:10,2:-10
c visit-rules can	20	0:-8,1:10
c visit-disrupt can	20	0:-8,2:15
c visit-disrupt round	20	0:-13,1:13
c visit-disrupt with	20	0:-17,1:10
c visit-disrupt me	20	0:11,1:-11
c visit-safety can	20	0:-8
c visit-safety son	20	0:-10,1:9
c visit-safety with	20	2:8
b groups own	20	0:10
b copy of	20	0:9
b kept off	20	0:9,1:-8
t kept off the	20	0:8
b off the	20	0:26,1:-15
t the other lot	20	0:8
b other lot	20	0:8
u lot	20	0:15,1:-12
b lot |	20	0:23,1:-18
b can it	20	0:36,1:-27
t it be |	20	0:11,1:-10
e it be	20	0:11,1:-10
c tell-other-groups wed	20	1:-19,2:19
c tell-other-groups off	20	0:8,1:-8
c tell-other-groups other	20	0:-24,1:27
c tell-other-groups can	20	1:-19,2:10
c relay-group own	20	0:12,1:-15
c relay-group off	20	0:14,1:-15
c relay-group it	20	0:-10,2:12
c written-to-group like	20	0:-8,1:9
c written-to-group briefing	20	0:-13,1:15
c written-to-group it	20	1:8
c draft-alternatives groups	20	0:10,1:-9
c draft-alternatives own	20	0:10,1:-9
c draft-alternatives off	20	0:9,1:-8
c draft-alternatives lot	20	0:12,1:-12
c other-group-papers it	20	0:-12,1:14
b draft our	20	0:13,1:-10
c group-outsiders may	20	0:-9
c group-outsiders officers	20	0:11
c group-outsiders partys	20	1:13,2:-11
c party-in-room may	20	0:11,1:-10
c party-in-room on	20	0:13,3:-9
c party-event may	20	0:24,1:-23
c party-event partys	20	0:-8,1:9
c party-event on	20	1:12
c surgery partys	20	0:16,2:-20
c surgery on	20	0:14,1:-19
c surgery budget	20	0:-12,1:12
b council phone	20	1:-11
b phone |	20	0:-8
c it-lost for	20	1:-14,3:8
c it-lost phone	20	1:-17,3:18
u hasnt	20	0:12,1:-12
b three weeks	20	0:-23,1:22
b weeks |	20	0:9
b | whats	20	0:-22,1:18
t | whats the	20	0:-10,1:9
l whats	20	0:-17,1:8
c foi-time the	20	0:-13,1:8
t like to see	20	0:12,2:-10
t see the childrens	20	0:9
b the childrens	20	0:21,1:-11,2:-8
t the childrens case	20	0:10
u childrens	20	0:15,1:-9
b childrens case	20	0:10
t childrens case file	20	0:10
t case file out	20	0:10
b file out	20	0:12
t file out of	20	0:12
t out of nosiness	20	0:12
b of nosiness	20	0:12
t of nosiness |	20	0:12
b nosiness |	20	0:12
e nosiness	20	0:12
e of nosiness	20	0:12
c see-document case	20	0:17,1:-8,2:-9
c need-to-know id	20	0:24,1:-12,3:-10
c fishing id	20	0:14,1:-14
c own-interest-docs see	20	0:9,1:-8
c own-interest-docs case	20	0:-15,1:14
c exempt-see id	20	2:-9
c exempt-see case	20	0:16,2:-9
b as portfolio	20	0:-11,1:8
t as portfolio holder	20	0:-11,1:8
b portfolio holder	20	0:8,1:-13
u holder	20	1:-8
t i need the	20	0:12
b the file	20	1:-9
t the file |	20	0:8,1:-10
e the file	20	0:8,1:-9
c need-assumed portfolio	20	0:11,1:-11
c need-assumed holder	20	0:9,1:-9
c need-assumed prove	20	0:11,1:-10
c need-assumed need	20	0:-22,1:24
sm need-assumed must	20	0:-8,1:9
c third-party-data do	20	0:-10,2:10
c third-party-data file	20	2:9,3:-9
sm third-party-data must	20	1:16,2:-8
u panel	20	0:-8,1:10
u nasty	20	0:-10,1:8
b they meant	20	0:-11,1:8
t they meant to	20	0:-11,1:8
b like that	20	0:26,1:-19
t like that |	20	0:20,1:-17
l were	20	1:10,2:-10
e like that	20	0:25,1:-21
c scrutiny-questions a	20	0:13,3:-10
c scrutiny-questions panel	20	0:-16,1:-11,2:29
c scrutiny-questions with	20	0:-16,1:18
c scrutiny-questions me	20	0:-9,2:14
c scrutiny-questions they	20	1:-12,2:9
c scrutiny-questions to	20	0:-9,2:16,3:-11
c scrutiny-questions ask	20	1:-19,2:22
c scrutiny-questions that	20	0:10,1:-9
s scrutiny-questions	20	0:13,1:-10,3:-10
sm scrutiny-questions may	20	0:9,1:-8
c scrutiny-hostile member	20	0:12,1:-13
c scrutiny-hostile nasty	20	0:12,1:-12
c scrutiny-hostile were	20	0:15,1:-15
c scrutiny-hostile they	20	0:17,1:-17
c scrutiny-hostile meant	20	0:17,1:-17
c scrutiny-hostile to	20	0:18,1:-17
c scrutiny-hostile ask	20	0:16,1:-16
c scrutiny-hostile that	20	0:-12,1:12
s scrutiny-hostile	20	0:20,1:-18
sm scrutiny-hostile may	20	0:21,1:-19
t the finance directors	20	0:-9,1:9
b finance directors	20	0:-9,1:9
u directors	20	1:8,3:-12
b who stands	20	1:8
t who stands in	20	1:8
b in |	20	0:12,1:-10
c statutory-posts the	20	0:-11,1:15
c statutory-posts directors	20	0:18,1:-17
c statutory-posts off	20	0:-18,1:18
c statutory-posts who	20	0:-26,1:26
c statutory-posts stands	20	0:-9,1:9
s statutory-posts	20	0:-10,1:13
sm statutory-posts who	20	0:-22,1:22
b get to	20	0:17,1:-12
b to hire	20	0:8
l do i get	20	0:16,1:-12
c staff-management and	20	0:30,1:-18,3:-11
c appoint do	20	0:27,1:-20
c appoint i	20	0:9
c appoint to	20	1:-19,2:22,3:-9
c appoint hire	20	0:8
c appoint and	20	0:11,1:-14,2:10
c appoint-friend do	20	0:-8,1:8
c appoint-friend to	20	0:-8,1:10
c appoint-friend and	20	0:-12,1:13
c appoint-lobby do	20	0:16,1:-11
c appoint-lobby to	20	0:11
c appoint-lobby hire	20	0:11
u cousin	20	0:10
b put in	20	0:8,2:-10
t put in a	20	2:-8
t in a word	20	0:8
t word about my	20	0:8
c own-job in	20	0:-13,2:17
c own-job word	20	0:14,1:-13
c own-job pay	20	0:13,1:-12
c casework-priority in	20	1:9
b so i	20	0:84,1:-45,2:-17,3:-22
b her what	20	0:11,1:-10
t | was i	20	0:-23,1:23
b was i	20	0:-40,1:40
t was i wrong	20	0:-8
b i wrong	20	0:-11
l was i	20	0:-23,1:23
c press-junior junior	20	0:13,1:-13
c press-junior clerk	20	0:14,1:-14
c press-junior her	20	0:15,1:-14
c press-junior was	20	0:-18,1:18
c officer-opinion her	20	0:-9,1:9
c officer-opinion was	20	0:-17,1:17
c work-order a	20	1:22,3:-25
c work-order her	20	0:8,1:-11
c work-order for	20	1:34,3:-34
c staff-management was	20	1:8
c press-advice for	20	0:11,1:-9
c press-figures for	20	0:12,1:-11
c statutory-advice a	20	0:9
c statutory-advice was	20	0:13,1:-13
c break-procedure for	20	0:-10,3:16
c break-procedure wrong	20	0:-8,3:8
c officer-press-member wrong	20	0:-8,1:13
c block-information a	20	0:9
c criticise-member a	20	0:25,1:-21
c criticise-member was	20	1:8
c criticise-member wrong	20	0:-25,1:25
c abuse-online her	20	0:8
c abuse-online what	20	0:18,1:-18
c bully her	20	0:-17,1:18
c bully so	20	0:9,1:-8
c crime-harass her	20	0:19,1:-12
c rude her	20	0:-11,1:12
c rude for	20	0:8
c rude was	20	0:13,1:-11
c casework-priority was	20	0:-10,1:11
t <s> i never	20	0:8
b i never	20	0:11
u never	20	0:23,1:-13,3:-8
t is that a	20	0:-22,2:19
b that a	20	0:-29,1:9,2:25
l is that a	20	0:-9
c reply-time that	20	1:8
c ignore-enquiry never	20	0:11,1:-10
c ignore-enquiry that	20	0:19,1:-18
c officer-opinion that	20	0:-13,1:15
c work-order xname	20	0:30,1:-9,3:-19
c press-advice that	20	0:12,1:-11
c press-figures round	20	0:10,1:-9
c press-figures xname	20	0:11,1:-10
c argue-advice never	20	0:8,1:-11
c argue-advice xname	20	0:41,2:-35
c argue-advice that	20	1:-13,2:9
c heed-advice never	20	0:-8,1:8
c heed-advice is	20	0:-9,1:12
c heed-advice that	20	1:8
sm heed-advice may	20	0:-17,1:21
c break-procedure xname	20	0:25,1:-11,3:-13
c break-procedure that	20	0:-20,1:16
c block-information got	20	0:-12,1:12
c block-information xname	20	0:8
c block-information that	20	0:8
c criticise-member xname	20	0:14,1:-12
c robust xname	20	0:45,1:-10,2:-33
c casework-priority that	20	0:-8,1:9
c expect-officers is	20	0:19,1:-17
t to go |	20	0:10
e to go	20	0:12
c work-order manager	20	1:13,3:-8
c work-order how	20	1:18,3:-17
c staff-management manager	20	1:8
c staff-management how	20	0:9
c appoint could	20	0:8,2:-12
c appoint the	20	0:32,1:-18,3:-11
c appoint manager	20	2:8
c appoint like	20	0:-8,2:9
c press-advice how	20	0:-11,1:11
c press-advice recommendation	20	0:11,1:-10
c press-figures how	20	0:-10,1:10
c statutory-advice how	20	0:-10,1:10
c break-procedure could	20	0:14,1:-15
c break-procedure how	20	0:-31,1:28
b xparty had	20	0:-11,1:11
b had the	20	1:11
u along	20	0:17,1:-13
c group-outsiders if	20	1:-19,2:17
c group-outsiders exec	20	1:-9
c group-outsiders along	20	0:10,2:-10
c group-outsiders must	20	0:9,1:-8
c group-outsiders told	20	0:9,1:-9
c tell-other-groups along	20	0:14,1:-13
c tell-other-groups we	20	0:10
t is the chief	20	0:8,1:-8
t chief executive on	20	0:9,1:-8
t executive on the	20	0:9,1:-8
b the administrations	20	0:9,1:-9
t the administrations side	20	0:9,1:-8
b administrations side	20	0:9,1:-8
t administrations side |	20	0:9,1:-8
u side	20	0:23,1:-31
b side |	20	0:16,1:-14
l is the chief	20	0:8,1:-8
e side	20	0:15,1:-14
e administrations side	20	0:9,1:-8
c close-working chief	20	2:14
c close-working executive	20	1:-15,2:12
c close-working on	20	0:35,1:-13,2:-21
c close-working side	20	0:11,1:-11
c ce-neutral chief	20	0:14,1:-12
c ce-neutral on	20	0:-10,1:11
c ce-neutral side	20	0:17,1:-17
sm ce-neutral may	20	0:-18,1:19
c ce-admin is	20	0:-12,1:13
c ce-admin executive	20	0:8
c ce-admin on	20	0:-9,1:10
c ce-admin side	20	0:11,1:-11
s ce-admin	20	0:-19,1:20
sm ce-admin may	20	0:-26,1:27
c impartial is	20	0:9
c impartial the	20	0:21,1:-15
c impartial chief	20	0:14,1:-13
c impartial executive	20	0:15,1:-14
c impartial side	20	0:13,1:-13
s impartial	20	1:12
sm impartial may	20	0:-28,1:32
t <s> may scrutiny	20	0:9,1:-8
b may scrutiny	20	0:9,1:-8
t may scrutiny sack	20	0:9,1:-8
b scrutiny sack	20	0:9,1:-8
t scrutiny sack or	20	0:9,1:-8
u sack	20	1:-8
b sack or	20	0:9,1:-8
t sack or punish	20	0:9,1:-8
u or	20	0:-32,1:31,2:10,3:-9
b or punish	20	0:9,1:-8
t or punish an	20	0:9,1:-8
b punish an	20	0:9,1:-8
t punish an officer	20	0:9,1:-8
l may scrutiny	20	0:9,1:-8
l may scrutiny sack	20	0:9,1:-8
c scrutiny-hostile officer	20	0:11,1:-10
c scrutiny-discipline may	20	0:10,1:-9
c scrutiny-discipline scrutiny	20	0:-17,1:15
c scrutiny-discipline punish	20	0:8
b my constituent	20	0:-8
u streets	20	0:10,1:-8
b and is	20	0:-10
b a disciplinary	20	0:-13,1:18
u disciplinary	20	1:17
b i argue	20	1:10
u argue	20	1:8
e there	20	0:38,2:-22,3:-11
c employee-constituent our	20	2:8
c employee-constituent up	20	0:12,2:-12
c employee-constituent before	20	1:16,2:-12
c employee-constituent disciplinary	20	1:14,2:-12
c own-job and	20	0:-10,2:17
c own-job up	20	0:13,1:-12
c favour up	20	0:13,1:-12
u else	20	0:12
b else |	20	2:-9
e else	20	1:16,2:-9
c planning-code do	20	0:-18,1:19
c planning-code members	20	0:-10,1:11
c planning-code follow	20	0:-11,1:12
c planning-code or	20	0:-12,1:12
c planning-code something	20	0:-15,1:15
s planning-code	20	0:-8,1:12
sm planning-code may	20	1:9
b i reckon	20	0:11
u ill	20	0:21,1:-13
b to cut	20	0:-10,1:8
u cut	20	0:10,1:-18
t | ok |	20	0:32,1:-18,2:-10
b ok |	20	0:47,1:-30,2:-16
e ok	20	0:47,1:-30,2:-16
c instruct just	20	0:-8
c work-order just	20	0:11
c undermine-manager tell	20	0:22,1:-21
c staff-management just	20	0:-11,1:11
l the	20	0:13,1:-30,2:17
c ask-junior apprentice	20	0:-9,1:-18,2:10,3:17
c ask-junior on	20	0:18,1:-18,2:-14,3:14
c ask-junior her	20	1:-9
c ask-junior details	20	1:-9
b it was	20	0:-9
c complain-group-leader with	20	0:15,1:9,3:-22
c breach-member serious	20	1:10
b i break	20	1:13
t if i get	20	0:12,1:-11
b to look	20	1:8
t to look at	20	0:-17,1:12
e drain	20	0:13,1:-9
c many-officers one	20	0:20,1:-16
c repeat-point if	20	0:14,1:-13
c repeat-point at	20	1:8
c urgent if	20	0:14
c urgent at	20	1:-12,2:9
c urgent one	20	1:15,2:-11
c press-junior if	20	0:9,1:-8
c unapproved-work if	20	0:8
c unapproved-work at	20	0:-9,1:10
c unapproved-work one	20	0:-13,1:14
c harass if	20	0:15,1:-14
c sexual-harass if	20	0:26,1:-24
c sexual-harass at	20	0:-10,1:11
c workload if	20	0:16,1:-15
c workload officers	20	0:33,1:-31
stm required breach	20	0:13,1:-9
c favour look	20	0:8
c expect-members officers	20	0:11,1:-10
c read-papers if	20	0:23,1:-23
c read-papers at	20	0:12,1:-12
c corporate if	20	0:19,1:-18
c corporate at	20	0:-12,1:12
c corporate one	20	0:10,1:-10
t a councillor writes	20	0:9,1:-9
b councillor writes	20	0:9,1:-9
t councillor writes to	20	0:9,1:-8
u writes	20	0:10,1:-10
b writes to	20	0:11,1:-11
t writes to me	20	0:9,1:-8
t to me on	20	0:18,1:-18
t me on boxing	20	0:9,1:-8
b on boxing	20	0:9,1:-9
t on boxing day	20	0:9,1:-9
b boxing day	20	0:9,1:-9
t boxing day expecting	20	0:9,1:-9
b day expecting	20	0:9,1:-9
t day expecting an	20	0:9,1:-9
b expecting an	20	0:9,1:-9
t expecting an answer	20	0:9,1:-9
t an answer |	20	0:9
b answer |	20	0:16,1:-13
t answer | must	20	0:9,1:-8
t must i give	20	0:8,1:-8
b i give	20	1:-14,2:14
t give one |	20	1:-8
b one |	20	0:9,1:-14
l must i give	20	0:9,1:-9
e one	20	1:-12
e give one	20	1:-8
c out-of-hours councillor	20	0:15,1:-14
c out-of-hours must	20	0:20,1:-19
c report-behaviour must	20	0:9,1:-8
c discriminate councillor	20	1:8
c discriminate must	20	0:10,1:-9
c partnership councillor	20	0:8
c partnership must	20	0:-8,1:9
c communicate give	20	0:-12,1:12
b i disagree	20	0:-17,1:12
u disagree	20	0:-17,1:14
b disagree with	20	0:-18,1:13
t with the officers	20	0:-11,1:15,2:-8
b officers view	20	0:10
b that it	20	2:-9
b it can	20	0:-12,1:8
u wait	20	0:-10,1:12
b wait |	20	0:-11,1:12
b rules |	20	3:10
e rules	20	3:10
c chase can	20	0:24,1:-8,2:-13
c chase wait	20	0:-8
c urgent wait	20	0:-13,1:8
c urgent-dispute disagree	20	3:9
c urgent-dispute rules	20	3:8
t can i let	20	0:16,1:-13
b see what	20	0:16,1:-8
b what xname	20	0:9
b xname wrote	20	0:9,1:-8
t xname wrote to	20	0:14,1:-13
b wrote to	20	1:-11
t wrote to me	20	1:-8
c bcc see	20	0:-10,1:10
c share-correspondence wrote	20	0:11,1:-10
c confidence-in-officer let	20	0:8,1:-8
t is there any	20	0:-16,1:12
b there any	20	0:-16,1:12
u rule	20	0:24,1:-18,3:-8
u having	20	0:13,1:-14
b a go	20	0:13,1:-10
t a go at	20	0:12,1:-9
b go at	20	0:11,1:-8
b at an	20	0:-18,2:19
b line manager	20	1:9
c criticise-officer go	20	0:8,1:-8
c criticise-officer in	20	0:10,1:-8
c criticise-officer front	20	0:9,1:-9
c criticise-officer of	20	1:8
c criticise-member front	20	0:13,1:-12
c robust any	20	0:-10
c robust go	20	0:8
c robust of	20	0:-13,1:18
t <s> will officers	20	0:-8,1:9
b officers on	20	0:-10,1:8
t on the front	20	1:8
b me the	20	0:-9
t the number of	20	0:-8
u number	20	0:-20,2:8
b number of	20	0:-16,1:8
l will officers	20	0:-8,1:9
c ask-junior will	20	1:12,3:-12
c ask-junior me	20	0:8,1:18,2:-9,3:-17
c ask-contentious on	20	0:-19,3:24
c ask-contentious line	20	1:12,2:12,3:-19
c ask-contentious me	20	1:19,3:-13
c ask-contentious missed	20	2:17,3:-18
c whom-unsure on	20	3:9
c whom-unsure tell	20	0:-11,1:17
c represent officers	20	0:9,1:-8
c represent on	20	0:-13,1:15
b ring |	20	0:-9
e ring	20	0:-10
c ask-facts up	20	0:13,3:-14
c ask-facts ring	20	0:-13
c ask-junior with	20	0:-16,1:-13,2:12,3:18
c ask-junior should	20	1:12,3:-14
c ask-contentious complicated	20	1:-9
c ask-contentious has	20	1:-12,2:11
c ask-contentious cropped	20	1:-8
c ask-contentious up	20	1:-11
c ask-contentious contract	20	1:-11
c ask-contentious should	20	0:-10,3:12
c ask-contentious ring	20	1:-9
c whom-unsure with	20	0:13,1:-8
b here |	20	0:-18,1:13
t can i sit	20	0:13,1:-13
b i sit	20	0:13,2:-12
t i sit on	20	0:10,2:-11
t on the panel	20	1:-12
b the panel	20	0:9,1:-12
t the panel |	20	0:13,1:-17
b panel |	20	1:-8
l can i sit	20	0:12,1:-11
e panel	20	1:-11
e the panel	20	0:14,1:-16
c appoint-friend my	20	0:-11,1:14
c appoint-friend can	20	0:19,1:-18
c appoint-friend sit	20	0:-16,1:17
c appoint-friend on	20	0:13,1:-11
c appoint-friend panel	20	0:-8,1:10
c appoint-lobby my	20	0:19,1:-18
c appoint-lobby can	20	0:13,1:-12
c appoint-lobby panel	20	1:8
c appoint-info can	20	0:11,1:-10
c appoint-info on	20	0:-9,1:10
c appoint-know can	20	0:14,1:-14
b is looking	20	0:11,1:-8
u looking	20	1:11,2:-8
c appoint-friend what	20	0:13,1:-13
c appoint-lobby an	20	0:-12,1:12
c appoint-info applicant	20	0:9,1:-9
c appoint-info what	20	0:13,1:-12
t is it my	20	0:-10,1:14
b it my	20	0:-9,1:12
t it my job	20	0:8
b my job	20	1:11
b as leader	20	0:-25,1:24
b leader to	20	0:17,1:-10
b to stop	20	1:13,2:-10
u stop	20	0:-9,1:27,2:-13
b to council	20	0:8
l is it my	20	0:-10,1:14
c report-right is	20	0:10,1:-9
c report-right it	20	0:15,1:-12
c report-right job	20	0:8,1:-8
c report-right as	20	0:12,1:-11
c report-right leader	20	0:9
c report-right stop	20	0:-8,1:9
c report-right an	20	0:8,1:-8
c report-right unwelcome	20	0:8,1:-8
c report-right council	20	0:-13,1:15
c agenda-pressure it	20	0:11,1:-10
c agenda-pressure my	20	0:19,1:-18
c agenda-pressure report	20	0:18,1:-17
u consulted	20	0:-9,1:11
t the ward member	20	0:-21,1:13,2:9
b ward member	20	0:-18,2:12
b member and	20	1:-8
b and she	20	0:-19,1:13
b my decision	20	0:-8
t decision | is	20	0:11,1:-11
t | is it	20	0:-35,1:51,3:-12
b hers to	20	0:-8
b take |	20	0:8,1:-9
l is it hers	20	0:8,1:-8
e take	20	1:-8
c delegated consulted	20	0:-21,1:13,2:9
c delegated and	20	1:-10,2:15
c delegated she	20	0:11,2:-8
c delegated hates	20	0:14,1:-16
c delegated is	20	0:11,3:-11
c delegated it	20	1:14,2:9,3:-21
c delegated hers	20	0:10,1:-8
c delegated take	20	0:8,1:-10
b we want	20	1:-8
b a housing	20	1:-9
b housing officer	20	0:15,1:-15
b we settle	20	0:10,1:-10
b line |	20	0:-15,2:14
b | allowed	20	0:10,1:-9
t | allowed |	20	0:8
l allowed	20	0:10,1:-9
c written-to-group we	20	0:-13,1:14
c written-to-group our	20	1:8
c party-in-room line	20	0:13,1:-12
c stay-at-group housing	20	0:-8,1:8
c stay-at-group bit	20	0:12,1:-11
c stay-at-group settle	20	0:9,1:-9
c stay-at-group our	20	1:16,2:-12
c stay-at-group line	20	0:13,1:-13
c group-not-support we	20	0:-13,1:13
c full-advice-after officer	20	0:11,1:-10
c draft-alternatives officer	20	0:-13,1:13
c draft-alternatives our	20	1:8
b tell my	20	0:18,1:-11
t what i heard	20	0:-17,1:17
b i heard	20	0:-8
t i heard at	20	0:-14,1:14
b heard at	20	0:-14,1:14
t at a group	20	1:10
b she needs	20	0:-10,1:9
b needs it	20	1:9
b it for	20	0:-10,1:13
t for work |	20	1:8
e work	20	0:-21,1:29
e for work	20	1:8
c relay-group tell	20	1:8
c relay-group my	20	0:-8,1:12
c relay-group heard	20	1:-14,2:10
c relay-group at	20	0:-8,1:11
c relay-group a	20	0:-14,1:19
c relay-group if	20	0:-9
c group-difficulty tell	20	0:-13,1:9
c group-difficulty my	20	1:20,3:-19
c group-difficulty own	20	0:9,3:-12
c group-difficulty heard	20	1:12
c group-difficulty at	20	1:14,3:-12
c group-difficulty a	20	0:-26,1:13,3:15
c group-difficulty group	20	1:-11,3:13
c group-difficulty if	20	0:-23,1:25
c group-difficulty she	20	1:10
c group-difficulty it	20	1:18,3:-18
c group-difficulty for	20	1:10,3:-8
c group-difficulty work	20	0:-10,1:23,3:-13
b <s> what	20	0:-13,1:-23,2:29
t <s> what do	20	0:-9
t have to show	20	0:-12,1:14
b to show	20	0:-18,1:19
t to see a	20	0:-13,1:17
b see a	20	0:-13,1:16
b a contract	20	0:-16,1:15
c see-document what	20	1:-8,2:9
c see-document show	20	2:9
c see-document contract	20	1:-9,2:17
c need-to-know do	20	1:-10,3:13
c fishing what	20	1:-13,2:8
c fishing contract	20	0:-8
c need-assumed what	20	2:9
c need-assumed contract	20	0:-11,1:11
c foi do	20	1:10
c represent what	20	0:-14,1:15
t <s> if xname	20	1:-8
t if xname says	20	0:-8
b xname says	20	0:27,1:-33
b says i	20	0:-16
t says i cant	20	0:-11
l if xname	20	1:-8
c need-to-know xname	20	0:-10,1:14
c need-to-know says	20	0:-8,3:10
c fishing if	20	0:-8
c fishing xname	20	0:-29,1:17,2:9
c fishing says	20	0:-12,2:8
t have the same	20	1:15,2:-10
t the same foi	20	1:14,2:-10
b same foi	20	1:14,2:-10
t same foi rights	20	1:14,2:-10
b foi rights	20	1:16,2:-10
t foi rights as	20	1:14,2:-10
b rights as	20	1:17,2:-10
t rights as anyone	20	1:14,2:-10
b as anyone	20	1:14,2:-10
t as anyone else	20	1:14,2:-10
b anyone else	20	1:12,2:-10
t anyone else |	20	1:9,2:-10
e anyone else	20	1:14,2:-10
c see-document foi	20	0:9,1:14,2:-23
c see-document rights	20	1:14,2:-19
c see-document else	20	1:25,2:-22
c exempt-see foi	20	0:9,1:12,2:-20
c exempt-see rights	20	1:11,2:-16
c exempt-see else	20	1:22,2:-18
c foi same	20	0:-9,1:9
c foi as	20	0:-24,1:26
c foi else	20	0:-9,1:10
u legally	20	0:8,1:-8
u entitled	20	1:10
b entitled to	20	0:-16,1:21
t to it |	20	1:8
c block-information may	20	0:11,1:-9
c block-information whos	20	0:8
c block-information legally	20	0:9,1:-8
c block-information entitled	20	0:-13,1:18
t on a letter	20	0:-10,2:16
b my agent	20	1:-8
u agent	20	0:14,1:-15
c leak private	20	0:13,1:-12
c leak on	20	0:-17,1:18
c leak agent	20	0:8,1:-8
c leak-public-interest private	20	0:9,1:-8
c leak-public-interest and	20	0:18,1:-17
c leak-public-interest on	20	0:-13,1:-24,2:37
c doubt-confidential private	20	3:9
c doubt-confidential and	20	1:-14,3:13
c doubt-confidential on	20	0:15,1:-16,2:-10,3:11
c doubt-confidential it	20	0:-33,1:31
c doubt-confidential my	20	0:12,2:-10
c use-information and	20	0:16,1:-15
c exploit-information and	20	0:10,3:-12
t can i write	20	0:-10
b i write	20	3:8
t i write to	20	0:-25,1:23
b write to	20	0:-24,1:24
t write to the	20	0:-11
b the secretary	20	0:-8
u secretary	20	0:-12,1:10
l can i write	20	0:-10
c official-letter secretary	20	0:-11,1:9
c official-letter of	20	0:-8,3:9
c official-letter state	20	0:-11,1:9
c official-letter behalf	20	0:9,1:-18,3:13
b <s> whose	20	0:-9,3:14
u whose	20	3:10
u name	20	0:-14,2:10
u goes	20	0:19,1:-15
u official	20	1:-9,2:9
l whose	20	0:-13,3:17
c official-letter name	20	0:-49,1:-9,2:27,3:30
c official-letter goes	20	3:8
c official-letter official	20	0:-28,1:-13,2:35
c official-letter letters	20	1:-11,3:10
t ive a ribbon	20	0:-8
t a ribbon to	20	0:-8
b ribbon to	20	0:-8
t ribbon to cut	20	0:-8
t to cut and	20	0:-8
t cut and cameras	20	0:-8
b and cameras	20	0:-8
t and cameras coming	20	0:-8
b cameras coming	20	0:-8
t cameras coming three	20	0:-8
b coming three	20	0:-8
t coming three weeks	20	0:-8
t before polling day	20	0:-19,2:17
b polling day	20	0:-26,1:8,2:18
t polling day |	20	0:-25,1:9,2:17
t day | any	20	0:-8
b | any	20	0:22,1:-32,2:12
t | any care	20	0:-8
b any care	20	0:-8
t any care needed	20	0:-8
b care needed	20	0:-8
t care needed |	20	0:-8
b needed |	20	0:-9,1:8
l any	20	0:18,1:-33,2:13
l any care	20	0:-8
l any care needed	20	0:-8
e needed	20	0:-9,1:8
e care needed	20	0:-8
c report-behaviour ive	20	0:8,1:-8
c report-behaviour polling	20	0:-9
c discriminate ive	20	0:-8,1:10
c discriminate and	20	0:-11,1:23,3:-9
c discriminate before	20	0:-13,1:8
c discriminate polling	20	0:-14,1:9
c discriminate any	20	0:-10,1:11
c member-press care	20	0:8,2:-8
c party-press ive	20	0:13,1:-13
c media-capacity ive	20	0:9,1:-9
c media-promise ive	20	0:-12,1:12
c media-promise and	20	0:-14,1:9
c media-others any	20	0:8
c purdah and	20	2:11
c purdah any	20	0:9
c partnership and	20	0:-15,1:16
c partnership care	20	0:13,1:-13
c communicate before	20	0:-9
c communicate polling	20	0:-9
b the councils	20	0:-20,1:-16,2:34
t the councils press	20	0:9
u councils	20	1:-15,2:21
b councils press	20	0:9
t councils press release	20	0:8
b press release	20	0:9,3:-9
u release	20	0:-12,1:18
b the ruling	20	0:36,1:-24,2:-16
t the ruling group	20	0:10
u ruling	20	0:21,1:-14,2:-9
b ruling group	20	0:10
t ruling group |	20	1:11
t group | fine	20	0:8
b | fine	20	0:39,1:-18,2:-14
t | fine |	20	0:29,1:-14,2:-9
l fine	20	0:39,1:-18,2:-14
e fine	20	0:40,1:-18,2:-13,3:-9
c officer-press councils	20	0:18,3:-12
c officer-press press	20	0:21,3:-25
c officer-press release	20	0:15,1:10,3:-24
c press-release councils	20	0:-15,3:16
c press-release press	20	1:-17,3:16
c press-release release	20	3:16
c press-release ruling	20	0:-20,3:19
c press-release group	20	1:-9,3:13
t do i just	20	0:8,1:-10
t i just go	20	1:-9
b just go	20	0:8,1:-11
c visit like	20	0:-8
c visit crematorium	20	0:-12,1:9
c visit just	20	0:-8
c visit go	20	0:-18,1:12
c visit-vulnerable like	20	1:10
c visit-rules like	20	0:-10,1:10
c visit-rules just	20	0:15,1:-15
c visit-disrupt like	20	0:-14,1:13
c visit-desk see	20	1:-15,2:12
c visit-desk round	20	1:13,2:-9
c visit-desk just	20	1:-9,2:12
c visit-safety just	20	0:20,1:-20
t may i stop	20	0:12,2:-8
b i stop	20	2:-8
t i stop for	20	0:13,2:-8
b stop for	20	0:17,1:-10
t stop for a	20	0:13,2:-8
t for a natter	20	0:11,2:-9
b a natter	20	0:12,2:-10
t a natter with	20	0:13,2:-8
u natter	20	0:8
b natter with	20	0:14,2:-8
t natter with the	20	0:13,2:-8
t with the bin	20	0:13,2:-8
t the bin crews	20	0:13,2:-8
b bin crews	20	0:13,2:-8
t bin crews while	20	0:13,2:-8
b crews while	20	0:13,2:-8
t crews while theyre	20	0:13,2:-8
u while	20	0:23,1:-13
b while theyre	20	0:15,2:-8
t while theyre loading	20	0:13,2:-8
u theyre	20	0:12
b theyre loading	20	0:13,2:-8
t theyre loading |	20	0:13,2:-8
u loading	20	0:10
b loading |	20	0:13,2:-8
l may i stop	20	0:9,2:-8
e loading	20	0:13,2:-8
e theyre loading	20	0:13,2:-8
c visit-vulnerable stop	20	0:18,2:-17
c visit-vulnerable for	20	0:9,1:-9
c visit-vulnerable crews	20	0:12,2:-11
c visit-vulnerable while	20	0:11,2:-10
c visit-rules may	20	1:9
c visit-disrupt may	20	0:8
c visit-disrupt stop	20	0:18,1:-17
c visit-disrupt while	20	0:17,1:-16
c visit-disrupt theyre	20	0:16,1:-15
c visit-disrupt loading	20	0:11,1:-10
c visit-desk may	20	0:14,1:-8
c visit-desk stop	20	0:24,1:-8,2:-16
c visit-desk natter	20	0:10,2:-8
c visit-desk with	20	1:18,2:-12
c visit-desk crews	20	0:14,2:-12
c visit-desk while	20	0:10,2:-8
c visit-desk theyre	20	0:10,2:-8
c visit-safety stop	20	0:11,1:-11
c visit-safety crews	20	0:9,1:-9
b send my	20	1:-12,3:8
c private-resources councils	20	0:-9,1:9
c private-resources post	20	0:8
c outside-body councils	20	0:-9,1:9
c another-council councils	20	0:-8,1:8
b members get	20	0:-11,1:16
b get |	20	0:-11
e get	20	0:-10
c support-arrange who	20	3:11
c support-arrange what	20	0:-9,1:13
c support-arrange members	20	0:-17,1:8,3:12
c support-arrange get	20	0:-8,1:9
s support-arrange	20	0:-16,3:20
b heard a	20	0:-8
b a senior	20	0:-18,1:24,3:-8
u senior	20	0:-24,1:16,2:9
b junior |	20	0:-9
b speak up	20	0:-19,1:24
b up |	20	0:-17,1:11,2:17,3:-11
e up	20	0:-14,2:17
c report-behaviour heard	20	0:10,1:-9
c discriminate heard	20	0:-11,1:11
c discriminate speak	20	0:-9,1:9
c discriminate up	20	0:-16,1:16
c partnership heard	20	0:-8,1:8
c partnership member	20	0:8,1:-8
c partnership up	20	0:9
c communicate member	20	0:11,1:-10
t <s> xname told	20	0:31,1:-19,3:-9
b xname told	20	0:23,1:-10,3:-9
t xname told me	20	0:25,1:-16,3:-8
t me to keep	20	0:10,1:-9
b to keep	20	0:-43,1:56,3:-9
u keep	20	0:-19,1:51,2:-21,3:-12
b quiet about	20	0:21,1:-12
u then	20	0:19,1:-16
b then |	20	0:11,1:-10
e then	20	0:11,1:-10
c statutory-advice about	20	0:-12,1:13
c statutory-advice something	20	0:-14,1:15
c break-procedure keep	20	0:-10,1:13
c break-procedure about	20	0:13,3:-10
c break-procedure something	20	1:-8
c whistle me	20	0:11,1:-9
c whistle to	20	0:16,1:-14
c whistle about	20	0:24,1:-23
b the three	20	0:16,1:-13
c statutory-posts are	20	0:-11,1:11
c statutory-posts statutory	20	0:-8,1:8
c statutory-posts officers	20	0:-23,1:23
t there anything to	20	0:-8,1:11
t to say i	20	1:8
b say i	20	0:-16,1:18
u treat	20	0:-21,1:21
u whatever	20	0:25,1:-15
c report-behaviour is	20	0:9,1:-8
c report-behaviour say	20	0:-8,1:9
c discriminate say	20	0:11,1:-9
c discriminate race	20	0:8
c rude must	20	0:19,1:-18
c partnership say	20	0:-13,1:14
c partnership officers	20	0:-20,1:21
c communicate is	20	0:12,1:-10
c communicate officers	20	0:18,1:-17
b i know	20	0:19,2:-11
b something that	20	0:-8,1:14
u patch	20	0:-9,2:9
b patch |	20	0:-8
c chase their	20	0:12,2:-10
sm reply-time must	20	0:9
c ignore-enquiry tell	20	0:15,1:-15
c ignore-enquiry something	20	0:-16,1:16
sm ignore-enquiry must	20	0:18,1:-16
c ask-political-opinion that	20	1:9,3:-8
sm ask-political-opinion must	20	0:-14,1:16
c officer-opinion tell	20	0:14,1:-13
sm officer-opinion must	20	0:-19,1:20
c equal-members if	20	0:-11,1:-12,2:23
c keep-updated that	20	0:17,1:-17
c inform-ward councillors	20	0:-9,1:12
c inform-ward if	20	0:21,1:-20
c inform-ward know	20	0:-10,1:9
c inform-ward that	20	0:25,1:-23
c inform-ward their	20	0:-15,1:16
c inform-ward patch	20	1:8
c expect-officers something	20	0:-9,1:9
t can i wear	20	0:8
t i wear a	20	0:8
b wear a	20	0:17,1:-13
t wear a campaign	20	0:8
t a campaign badge	20	0:8
b campaign badge	20	0:8
t campaign badge on	20	0:8
b badge on	20	0:8
t badge on dress	20	0:8
b on dress	20	0:8
t on dress down	20	0:8
b dress down	20	0:8
t dress down friday	20	0:8
b down friday	20	0:8
t down friday |	20	0:8
u friday	20	0:8
l can i wear	20	0:8
e friday	20	0:11,1:-10
e down friday	20	0:8
c reply-time can	20	0:14,1:-13
c reply-time on	20	0:9,1:-14
c ask-political-opinion on	20	0:10
c officer-opinion on	20	0:-14,1:17
c equal-members on	20	0:12,1:-11
c keep-updated on	20	0:-9,1:11
c role-officers down	20	0:11,1:-10
c impartial can	20	0:-37,1:40
c impartial wear	20	0:8
c impartial a	20	0:8
c impartial badge	20	0:8
c expect-officers can	20	0:11,1:-9
t i tell xname	20	0:26,1:-17,2:-9
b tell xname	20	0:28,1:-19,2:-10
t tell xname off	20	0:10,1:-9
b xname off	20	0:15,1:-15
t xname off for	20	0:10,1:-9
b off for	20	0:12,1:-12
t off for taking	20	0:10,1:-10
b for taking	20	0:10,1:-10
t for taking eight	20	0:10,1:-10
b taking eight	20	0:10,1:-10
t taking eight working	20	0:10,1:-10
b eight working	20	0:10,1:-10
t eight working days	20	0:10,1:-10
t working days |	20	0:9
e days	20	0:9
e working days	20	0:9
c chase off	20	0:12,2:-8
c reply-time off	20	0:8,1:-8
c ignore-enquiry off	20	0:12,1:-11
c urgent off	20	0:18,1:-12
b to work	20	0:-10,1:12
u bank	20	2:11
b bank holiday	20	0:-13,2:19
t bank holiday |	20	0:-14,2:19
b holiday |	20	1:-10,2:13
c out-of-hours asked	20	0:-12,1:12
c out-of-hours work	20	0:9,1:-8
c out-of-hours say	20	0:-9,1:9
c out-of-hours no	20	0:-11,1:11
sm out-of-hours refuse	20	0:-12,1:13
c unapproved-work asked	20	0:-11,1:11
c staff-management no	20	0:-15,1:16
sm staff-management refuse	20	0:-8,1:8
t <s> are officers	20	0:12
t are officers expected	20	0:13,1:-13
b officers expected	20	0:13,1:-13
t officers expected to	20	0:13,1:-13
b expected to	20	0:-14,1:15
t expected to carry	20	0:13,1:-13
b to carry	20	0:14,1:-11
t to carry out	20	0:13,1:-13
u carry	20	0:9
b carry out	20	0:17,1:-13
t carry out my	20	0:13,1:-13
b out my	20	0:13,1:-13
t out my personal	20	0:13,1:-13
t my personal wishes	20	0:13,1:-13
u personal	20	0:-8
b personal wishes	20	0:13,1:-13
t personal wishes |	20	0:13,1:-13
u wishes	20	0:9,1:-8
b wishes |	20	0:11,1:-11
l are officers expected	20	0:13,1:-13
e wishes	20	0:11,1:-11
e personal wishes	20	0:13,1:-13
c press-junior out	20	0:11,1:-10
c workload expected	20	0:8,1:-8
c workload carry	20	0:10,1:-10
c workload out	20	0:8,1:-8
c favour out	20	0:10,1:-9
c casework-priority officers	20	0:11,1:-10
c whole-council are	20	1:-14,3:10
c whole-council officers	20	1:-19,3:15
c whole-council expected	20	0:10,1:-10
c whole-council my	20	0:10,1:-9
c whole-council wishes	20	0:12,1:-12
sm whole-council must	20	0:15,1:-15
c expect-members out	20	0:8
b able to	20	0:-12,1:12
t against what the	20	1:8
c quality-advice should	20	0:10
c quality-advice a	20	0:10
c quality-advice be	20	0:15,1:-12
c quality-advice advise	20	0:9,1:-8
c quality-advice against	20	0:12,1:-11
c quality-advice wants	20	0:10,1:-9
c close-working a	20	1:37,2:-27
c close-working be	20	0:14,2:-16
c close-working to	20	0:-10,2:9
c close-working advise	20	1:12,2:-14
c close-working against	20	1:11,2:-14
c close-working what	20	0:23,2:-21
c close-working wants	20	0:8
c senior-confide a	20	0:-11,1:13
c senior-confide be	20	0:13,1:-12
c senior-confide what	20	0:9,1:-8
c equal-members be	20	0:8
c role-officers should	20	0:-12,1:13
c role-officers be	20	0:-19,1:21
c role-officers to	20	0:-10,1:16
c role-officers the	20	1:13
sm role-officers must	20	0:-18,1:20
c invite-group who	20	3:10
c invite-group an	20	2:-12
sm invite-group who	20	3:12
c senior-attend who	20	1:-14,3:13
c senior-attend an	20	0:22,3:-17
c tell-other-groups officer	20	0:13,1:-13
t will the officer	20	0:-12,1:12
b officer who	20	1:-9
u advised	20	0:-12,1:11
b keep it	20	0:-21,1:37,3:-13
b it from	20	1:10,2:-8
t it from the	20	0:-9
l will the officer	20	0:-12,1:12
e others	20	0:-12,1:10
e the others	20	0:-13,1:11
c relay-group officer	20	0:-9,2:9
c relay-group our	20	0:16,1:-19
c draft-alternatives will	20	0:-11,1:11
c draft-alternatives keep	20	0:-13,1:13
c draft-alternatives from	20	0:-24,1:24
c other-group-papers will	20	0:-8,1:8
c other-group-papers officer	20	0:-9,1:9
c other-group-papers who	20	0:-13,1:12
c other-group-papers keep	20	0:-15,1:15
c other-group-papers from	20	0:-8,1:9
b group on	20	0:17,1:-37,2:16
b on how	20	1:12,2:-10
b how to	20	0:23,3:-10
u leaflet	20	0:11
b leaflet |	20	0:11,1:-9
e leaflet	20	0:13,1:-9
c party-in-room how	20	0:19,1:-18
c party-in-room leaflet	20	0:-10,1:10
c stay-at-group how	20	0:10,1:-10
c party-event how	20	0:-18,1:17
c party-event its	20	0:9,1:-8
c party-event election	20	0:10,1:-10
c outside-body its	20	1:-9,2:9
t <s> is a	20	0:24,1:-8,2:-12
t is a member	20	0:8
u data	20	0:-10,1:8
b to run	20	0:10
l is a	20	0:16,2:-12,3:-9
l is a member	20	0:8
c own-interest-docs member	20	0:-17,1:17
c use-information data	20	0:11,1:-11
b <s> somebody	20	0:-8
b me a	20	0:-24,1:23
t and i cant	20	0:8,1:-8
t do i treat	20	0:-10,1:11
t i treat it	20	0:-12,1:9
b treat it	20	0:-13,1:12
c doubt-confidential somebody	20	1:-8
c doubt-confidential cant	20	0:10,1:-12,3:8
c doubt-confidential its	20	1:-14,3:12
c doubt-confidential secret	20	0:-9,3:8
c doubt-confidential how	20	0:-10
c doubt-confidential treat	20	0:-22,1:26
u information	20	0:-11,1:16
b help a	20	0:-9,1:10
c leak information	20	0:9,1:-8
c leak help	20	0:9,1:-8
t have a go	20	0:10,1:-8
t go at the	20	0:11,1:-8
t front of the	20	0:22,1:-21
t the committee |	20	0:8
c criticise-officer it	20	0:-9,1:11
c criticise-officer ok	20	0:18,1:-17
c criticise-officer have	20	0:-18,1:19
c criticise-officer spelling	20	0:8,1:-8
c criticise-officer committee	20	0:8
c criticise-member me	20	0:-14,1:15
b me twice	20	0:-12,1:18
u twice	20	0:-11,1:19
b on purpose	20	0:-10,1:11
c harass twice	20	0:-11,1:12
c crime-harass member	20	0:-8,1:9
c sexual-harass member	20	0:8
t an officer because	20	0:-8,1:8
t officer because shes	20	0:-8,1:8
u because	20	0:30,1:-30
u shes	20	0:22,1:-17
c discriminate ignoring	20	0:-12,1:13
c discriminate because	20	0:-16,1:19
b name |	20	1:12
e name	20	0:-9,1:14
c bias i	20	0:19,1:-15
c bias a	20	1:9,3:-9
c bias applicant	20	0:-11,1:12
c bias name	20	0:-11,1:12
s bias	20	0:20,3:-15
sm bias must	20	0:20,1:-18
t the monitoring officer	20	0:16,2:-9,3:-10
b monitoring officer	20	0:9,1:10,2:-9,3:-10
b when a	20	0:9
t when a councillor	20	0:11,1:-9
b breaks the	20	3:-8
t breaks the protocol	20	0:10,3:-9
c complain-member the	20	1:-31,3:23
c complain-member when	20	1:-25,2:8,3:24
c breach-member monitoring	20	0:15,1:-11
c breach-member involved	20	0:9,1:-15
c breach-member when	20	0:15,1:-16
sm breach-member breach	20	0:24,1:-18
c take-messages council	20	0:-33,1:34
c party-resources party	20	0:14,1:-12
c party-resources branch	20	0:-11,1:12
t on my own	20	0:22,1:-18
e this protocol	20	0:-13,1:10
c whom-unsure my	20	0:8,1:-10
c whom-unsure own	20	0:8,1:-10
c whom-unsure if	20	1:-12,3:13
c whom-unsure advice	20	3:8
b social worker	20	0:11,1:-10
u worker	20	1:-9
b without telling	20	1:-8,2:16
u telling	20	0:-8
b her boss	20	0:14,1:-8
b boss |	20	0:14,1:-10
e boss	20	0:15,1:-10
c copy-manager without	20	0:13,1:-13
c copy-manager her	20	1:-9,2:8
c copy-manager boss	20	0:-18,1:20
c ask-contentious just	20	0:16,3:-13
c ask-contentious phone	20	0:11,3:-8
c ask-contentious social	20	0:11,3:-8
c ask-contentious worker	20	0:11,3:-8
c ask-contentious without	20	0:21,3:-19
c ask-contentious telling	20	0:15,3:-10
c ask-contentious her	20	2:8,3:-11
c ask-contentious boss	20	0:14,3:-12
t is my ward	20	0:-8,1:8
t ward councillor hat	20	0:-8,1:8
b councillor hat	20	0:-8,1:8
t councillor hat enough	20	0:-8,1:8
u hat	20	1:12
b hat enough	20	0:-8,1:8
t hat enough to	20	0:-8,1:8
u enough	20	0:22,1:-14
b enough to	20	0:12
b to get	20	0:13,1:-19,2:9
b data on	20	0:-11
t data on a	20	0:-9
t on a constituent	20	0:-8,1:8
t a constituent |	20	0:-14,1:12
b constituent |	20	0:-16,1:13
l is my ward	20	0:-8,1:8
e constituent	20	0:-14,1:12
e a constituent	20	0:-14,1:12
c see-document enough	20	0:8
c see-document housing	20	1:9
c see-document on	20	1:11,2:-10
c need-to-know is	20	1:12
c need-to-know get	20	1:9,3:-14
c need-to-know on	20	1:11,3:-13
c fishing is	20	0:-20,1:11,2:8
c fishing councillor	20	0:-14,1:14
c fishing on	20	0:-20,1:12,2:9
c own-interest-docs enough	20	0:-13,1:14
c own-interest-docs get	20	0:8
c own-interest-docs housing	20	0:-9,1:9
c need-assumed is	20	0:-20,1:12,2:8
c need-assumed on	20	0:-9,2:9
c third-party-data ward	20	2:9
c third-party-data get	20	0:-10,1:10
c third-party-data housing	20	2:8
c exempt-see housing	20	1:9
c exempt-see on	20	0:-9
b my group	20	0:8
b group wants	20	0:-9
b someone from	20	0:-17,1:10
b from finance	20	0:-12
b do they	20	1:8,2:-9
l whom	20	0:-9,3:10
c invite-group someone	20	0:-11,2:15
c invite-group finance	20	0:-17,1:10
c senior-attend my	20	0:-13,3:14
c senior-attend someone	20	3:11
c senior-attend send	20	0:-13,1:-10,3:24
b has a	20	1:-10
b any right	20	0:12,1:-13
c openplan i	20	0:-20,1:15
c visit-desk any	20	0:11
c visit-desk me	20	0:10,1:-12
b it right	20	0:11
t it right to	20	1:-8
t to keep asking	20	0:8
b keep asking	20	0:13,1:-11
u bend	20	0:-8
u till	20	0:33,1:-24
b till he	20	0:17,1:-13
b he does	20	1:-9
b does |	20	0:10,1:-11
e does	20	0:11,1:-11
c press-advice keep	20	0:9,1:-9
c press-advice judgement	20	0:8,1:-8
c press-advice till	20	0:8
b i keep	20	1:17,3:-11
t i keep my	20	1:10
b keep my	20	0:-19,1:22
t my council ipad	20	1:9
b council ipad	20	1:8
c it-return keep	20	0:12,1:-11
c it-return my	20	0:21,1:-25
sm it-return may	20	0:20,1:-18
c it-hardware what	20	0:9,1:-9
c it-hardware about	20	0:8
c it-hardware plugging	20	0:8
c it-hardware usb	20	0:8
c it-hardware in	20	0:13,1:-12
s it-hardware	20	0:-11,1:13
sm it-hardware may	20	1:8
b i book	20	1:-9
u book	20	1:-9
b book a	20	0:-8
b a town	20	0:13,1:-9
c group-room can	20	0:-25,1:26
c group-room i	20	0:-12,1:12
c group-room book	20	0:-12,1:13
c group-room a	20	0:-24,1:26
c group-room room	20	0:-30,1:32
c group-room meeting	20	0:-14,1:15
b my brother	20	1:11
t my brother in	20	1:8
b in law	20	0:-19,1:22
b runs the	20	0:-10,1:13
b that be	20	0:-10,1:13
b out in	20	1:-8
t in the open	20	0:10
b the open	20	0:12
c relationship brother	20	0:-21,1:22
c relationship law	20	0:-10,1:10
c relationship out	20	0:-8
c friendship should	20	0:-19,1:11,2:9
c friendship be	20	0:27,2:-33
c friendship open	20	1:15,2:-11
c business-link out	20	0:-18,1:17
c conflict brother	20	0:-14,1:14
c conflict the	20	1:10
c conflict should	20	0:-8,1:9
c conflict be	20	0:10,1:-10
c conflict out	20	0:-9,1:9
c conflict-decision brother	20	0:-10,1:10
c conflict-decision in	20	0:-8,1:9
c conflict-decision law	20	0:-15,1:15
u workers	20	0:9
b this |	20	1:15
e this	20	0:-9,1:15
c consultant-bound social	20	0:10,1:-9
c applies-to agency	20	0:-9,1:10
u raise	20	0:10,1:-8
b raise it	20	0:11,1:-9
t raise it with	20	0:11,1:-9
b it with	20	0:24,1:-12
c complain-mo it	20	0:13,3:-11
u witnesses	20	0:-8
b witnesses |	20	0:-13,1:12
e witnesses	20	0:-8
c scrutiny-questions may	20	1:12,2:-10
c scrutiny-questions be	20	0:-11,1:19
c scrutiny-questions witnesses	20	0:-9
c scrutiny-hostile witnesses	20	0:-9,1:9
t is there a	20	0:-26,1:18
b there a	20	0:-26,1:18
b wait for	20	1:11
l is there a	20	0:-19,1:14
c foi is	20	1:9,2:-10
c foi on	20	1:10
c foi we	20	1:13
c foi answer	20	0:10,2:-10
c foi-time is	20	0:8
c foi-time a	20	1:-10,2:8
c foi-time answer	20	2:8
b the mayor	20	0:11,1:-11
u mayor	20	0:8,1:-8
t out of the	20	0:-10,1:9
c ceremony could	20	0:9,1:-9
c ceremony be	20	0:19,1:-18
c ceremony left	20	0:12,1:-12
c ceremony out	20	0:12,1:-12
c ceremony of	20	0:-10,1:11
b to pass	20	0:-10
u plans	20	1:-13,2:10
t to another |	20	1:-8
b another |	20	2:10
e to another	20	1:-8
c share-correspondence it	20	0:-18,1:19
c keep-enquiry-private ok	20	0:11,1:-11
c keep-enquiry-private one	20	0:11,1:-10
c keep-enquiry-private plans	20	0:8,1:-8
c relay-group is	20	1:-8
c relay-group ok	20	0:-13,1:10
c relay-group to	20	0:-21,1:19
c relay-group pass	20	0:-18,1:14
c relay-group one	20	1:-10
c quote-group-advice to	20	0:8
c draft-alternatives is	20	0:13,1:-12
c draft-alternatives ok	20	0:-9,1:8
c draft-alternatives pass	20	0:-15,1:15
c other-group-papers ok	20	0:-10,1:10
c other-group-papers to	20	0:-9,1:12
c other-group-papers pass	20	0:-13,1:13
c other-group-papers one	20	0:-9,1:9
c leak another	20	0:-9,1:9
c confidence-in-officer is	20	0:9,1:-8
c confidence-in-officer it	20	0:-26,1:29
c confidence-in-officer ok	20	0:17,1:-17
c confidence-in-officer pass	20	0:8,1:-8
c confidence-in-officer one	20	0:15,1:-14
b group get	20	0:10
b as much	20	0:8
u much	20	0:-14,1:12
b as the	20	1:11
c second-group does	20	0:-11,1:12
c second-group get	20	1:8
c second-group others	20	0:-14,1:15
c equal-groups group	20	0:-9,1:12
c equal-groups as	20	0:8
c equal-groups much	20	0:12,1:-10
c equal-groups of	20	0:15,1:-12
c equal-groups officers	20	0:-12,1:15
t tell a clerk	20	0:8
b a clerk	20	0:13
t a clerk directly	20	0:8
b clerk directly	20	0:8
t clerk directly to	20	0:8
u directly	20	0:8
t directly to stop	20	0:8
t to stop a	20	0:9
b stop a	20	0:10
t stop a parking	20	0:8
e parking fine	20	0:8
c ask-facts may	20	0:-17,3:23
c ask-facts tell	20	0:10,1:-22,3:9
c ask-facts directly	20	0:11,3:-10
c ask-facts parking	20	0:11,1:-17
c ask-junior may	20	1:-9,3:13
c ask-contentious may	20	0:12,3:-8
c ask-contentious parking	20	0:11,2:-10
c instruct clerk	20	0:-8
c undermine-manager stop	20	0:-10,1:10
c undermine-manager parking	20	1:8
c abuse-online to	20	0:11,1:-8
c harass stop	20	0:-28,1:28
b an email	20	0:-10,1:12
c chase right	20	2:-8
c ignore-enquiry right	20	0:-21,1:22
c officer-opinion in	20	0:-16,1:17
c officer-opinion all	20	0:-17,1:18
c work-order councillor	20	0:9,1:-10
c work-order an	20	1:15,3:-11
c work-order in	20	1:-32,3:27
c work-order all	20	3:-9
c staff-management all	20	0:-15,1:15
c argue-advice right	20	0:9
c statutory-advice councillor	20	0:-8,1:8
c break-procedure right	20	0:9
c officer-press-member all	20	0:-9,1:9
c block-information an	20	0:-8,1:10
c block-information all	20	0:-14,1:15
c block-information right	20	0:10
c criticise-member councillor	20	0:-12,1:13
c criticise-member all	20	0:-8,1:8
c rude calling	20	1:8
c rude idiot	20	1:8
c rude email	20	0:-15,1:16
c robust councillor	20	0:10,1:-8
c robust email	20	0:9
c expect-members all	20	0:15,1:-14
c expect-officers right	20	0:18,1:-17
b i might	20	0:10,1:-10
u protected	20	1:8
c liability i	20	0:15,1:-11
c liability have	20	0:11,1:-10
b hear about	20	0:13,1:-12
b plans |	20	0:11,1:-10
e plans	20	0:8
c breach-officer about	20	0:-17,1:40,3:-22
c breach-officer one	20	1:-15,3:18
t complain to the	20	0:-8
u services	20	0:-16,1:15
b boss if	20	0:-8
t boss if the	20	0:-8
t if the head	20	0:-10
t the head is	20	0:-8
b head is	20	0:-8
t head is the	20	0:-8
t is the problem	20	0:-8
t the problem |	20	0:-8
l do i complain	20	0:-8
e the problem	20	0:-8
c criticise-officer head	20	0:-16,1:16
c criticise-officer problem	20	0:-10,1:10
c complain-officer complain	20	0:-10,3:15
c complain-officer of	20	3:-9
c complain-officer boss	20	3:8
c complain-officer is	20	1:-11,3:9
c complain-head complain	20	0:-10,3:16
c complain-head head	20	3:9
c complain-head of	20	0:10,3:-11
c complain-head services	20	3:9
c complain-head boss	20	3:10
c complain-head is	20	1:-18,3:14
u only	20	0:55,1:-39,2:-9
b only the	20	1:-15
b the biggest	20	1:-9
b party |	20	0:-8
c second-group advise	20	0:9,1:-9
c second-group only	20	0:14,1:-14
c second-group party	20	0:10,1:-9
c equal-groups only	20	0:-11,1:12
c whole-council advise	20	0:13,1:-13
u square	20	0:16,1:-12
b give him	20	0:12,1:-11
b instructions |	20	0:10,1:-12
l may i give	20	0:-10,1:11
e instructions	20	0:10,1:-12
c consultant a	20	3:16
c consultant consultant	20	0:-12,3:17
c consultant is	20	1:-15,3:17
c consultant our	20	1:-16,3:16
c consultant may	20	1:-9,3:10
c consultant i	20	0:-15,1:-37,3:58
c consultant him	20	0:-14,3:15
c consultant my	20	1:-15,3:21
c consultant instructions	20	1:-9,3:9
s consultant	20	0:-21,1:-24,3:50
sm consultant may	20	0:-13,1:-26,3:43
c consultant-bound consultant	20	0:10,1:-9
c consultant-bound is	20	0:-11,1:13
c consultant-bound our	20	0:24,1:-23
c consultant-bound square	20	0:12,1:-13
c consultant-bound may	20	0:11,1:-11
c consultant-bound i	20	0:13,1:-13
c consultant-bound give	20	0:22,1:-22
c consultant-bound him	20	0:-8,1:8
c consultant-bound instructions	20	0:17,1:-17
b director and	20	0:-10
t and i have	20	0:-26,1:29
u badly	20	0:-11,1:9
c complain-officer and	20	1:-8,3:9
c complain-officer have	20	0:9
c complain-head and	20	1:-9,3:15
c complain-head have	20	0:13,3:-13
c complain-head badly	20	0:-10,3:16
c breach-officer my	20	0:20,3:-14
c breach-officer director	20	0:-8,1:15
c breach-officer and	20	0:26,1:-23
c breach-officer have	20	0:9,1:-12
t <s> do the	20	0:-8
b each other	20	0:-22,1:21
t each other |	20	0:-12,1:13
b other |	20	0:-14,1:20
l do the	20	0:-26,1:28
e other	20	0:-14,1:20
e each other	20	0:-12,1:13
c crime-harass respect	20	0:-8,1:8
c discriminate respect	20	0:-9,1:10
c rude do	20	0:9
c rude codes	20	0:9,1:-9
c rude we	20	0:9,1:-8
c rude each	20	0:9,1:-9
c rude other	20	0:9,1:-8
c nolan do	20	1:9
c nolan the	20	1:11
s nolan	20	0:9
sm nolan may	20	0:13,1:-10
c role-members the	20	0:11,1:-8
sm role-members may	20	0:16,1:-13
c role-officers do	20	0:-28,1:30
c role-officers must	20	0:-9,1:10
c role-officers other	20	0:13,1:-12
t is it all	20	0:10
b it all	20	0:33,1:-31
t it all right	20	0:8
t all right if	20	0:15,1:-12
b right if	20	0:15,1:-12
u nine	20	0:9,1:-10
b staff in	20	0:8
u roof	20	0:10,1:-8
c many-officers right	20	0:-11,1:11
c repeat-point nine	20	0:-8,1:8
c chase staff	20	0:8
c urgent right	20	1:8
c press-junior of	20	0:9,1:-9
c unapproved-work nine	20	0:8,1:-8
c unapproved-work of	20	0:11,1:-12
c political-steer right	20	0:9,1:-9
c political-steer of	20	0:25,1:-24
c bully right	20	0:13,1:-12
c bully of	20	0:9
c bully staff	20	0:8
c sexual-harass of	20	0:15,1:-14
c workload of	20	0:16,1:-12
c workload staff	20	0:12,1:-11
c read-papers of	20	0:10,1:-10
c corporate of	20	0:9,1:-9
t a member wants	20	0:-22,1:22
b member wants	20	1:8
t me to answer	20	0:-16,1:17
t to answer him	20	0:-10,1:10
b answer him	20	0:-9,1:9
t answer him before	20	0:-10,1:10
t him before ive	20	0:-10,1:10
t before ive even	20	0:-10,1:10
b ive even	20	0:-10,1:10
t ive even had	20	0:-10,1:10
b even had	20	0:-10,1:10
t even had my	20	0:-10,1:10
t had my lunch	20	0:-10,1:10
b my lunch	20	0:-11,1:11
t my lunch |	20	0:-10,1:10
t lunch | can	20	0:-10,1:10
t i tell him	20	0:-20,1:19
b tell him	20	1:12
t tell him itll	20	0:-10,1:10
b him itll	20	0:-10,1:10
t him itll wait	20	0:-10,1:10
u itll	20	0:-15,1:12
b itll wait	20	0:-10,1:10
t itll wait |	20	0:-10,1:10
e wait	20	0:-10,1:10
e itll wait	20	0:-10,1:10
c repeat-point answer	20	0:-10,1:11
c urgent itll	20	0:-13,1:11
c press-junior answer	20	0:-14,1:15
c press-junior him	20	0:-22,1:22
c political-steer member	20	0:-8,1:9
c political-steer itll	20	0:-10,1:10
c bully member	20	0:11,1:-10
c harass him	20	0:-19,1:20
c harass lunch	20	0:-9,1:9
c sexual-harass him	20	1:8
c casework-priority member	20	0:-10,1:10
c casework-priority before	20	0:-12,1:13
c casework-priority wait	20	0:-10,1:10
b say in	20	0:23,1:-18
b that xname	20	0:48,1:-31,3:-10
c criticise-officer xname	20	0:19,1:-17
c criticise-member my	20	0:-11,1:12
c robust my	20	0:21,1:-23
c robust cant	20	0:16,1:-10
t the licensing team	20	0:-12,1:12
b licensing team	20	0:-10,1:10
b in her	20	0:31,1:-23,2:-9
b i feel	20	0:-11
u feel	20	0:-12,1:9
c report-who-pressure feel	20	0:-9,1:12
c report-who-pressure may	20	1:19,3:-13
b leader of	20	0:-8,1:8
t leader of the	20	0:-8,1:8
b a briefing	20	0:-17,1:20
b on monday	20	0:13,1:-33,2:15
t on monday |	20	1:-14,2:12
u monday	20	0:25,1:-31
b monday |	20	0:8,1:-23,2:9
c invite-group xparty	20	0:8
c invite-group whose	20	3:9
c invite-group need	20	0:-18,2:14
c senior-attend xparty	20	1:17,3:-23
c senior-attend need	20	1:14,3:-10
c refuse-group leader	20	0:8,1:-8
c refuse-group wants	20	0:-10,1:11
c refuse-group a	20	0:8
c group-outsiders monday	20	0:10,1:-11
c group-outsiders leave	20	0:-11,1:9
c group-outsiders need	20	0:-9,1:38,2:-28
t could i be	20	0:-19,1:18
t i be asked	20	0:8,1:-8
b be asked	20	1:-12,2:8
t be asked to	20	1:-9,2:8
b meeting to	20	0:8
c party-event could	20	0:-12,1:12
t an officer for	20	0:-20,1:18
b officer for	20	0:-16,1:11
t officer for advice	20	0:-10,1:14
t about a constituents	20	1:11
b a constituents	20	0:-9
b housing |	20	1:9
e housing	20	0:-14,1:14
c ask-facts am	20	0:-8
c ask-facts an	20	0:-27,3:18
c ask-facts housing	20	0:-10
c ask-junior am	20	0:8
c ask-junior an	20	3:9
c ask-contentious am	20	3:-8
c ask-contentious an	20	0:-12,2:10
c ask-contentious housing	20	0:-9
c represent ask	20	0:-13,1:14
c represent an	20	0:-12,1:13
c represent officer	20	0:-12,1:13
c represent about	20	0:-9,1:10
c represent housing	20	0:-8,1:8
b bid for	20	0:14,1:-10
t bid for the	20	0:14,1:-10
t may i have	20	0:16,1:-27,2:13
l may i have	20	0:9,1:-24,2:11
c own-interest-docs them	20	0:9,1:-9
c third-party-data wife	20	0:12,2:-9
c third-party-data work	20	1:9
c private-address may	20	0:12,1:-11
b residents the	20	0:-9,1:9
b | it	20	0:14,1:-18
b was in	20	0:9
t was in the	20	0:13,1:-13
u pages	20	0:-11,1:9
l it	20	0:18,1:-23
c leak residents	20	0:9,1:-9
c leak council	20	0:-11,1:12
c leak-public-interest residents	20	0:8
c leak-public-interest for	20	0:8
c use-information may	20	0:9,1:-9
b xname letter	20	0:10,1:-9
b letter to	20	0:-12,1:8
t letter to the	20	0:-18,1:11
t to the other	20	1:-8
t as a matter	20	0:16,1:-12
b a matter	20	0:12,1:-8
t a matter of	20	0:16,1:-12
b matter of	20	0:16,1:-12
t matter of course	20	0:14,1:-10
b of course	20	0:14,1:-11
t of course |	20	0:13,1:-9
u course	20	0:9
b course |	20	0:13,1:-9
e course	20	0:13,1:-9
e of course	20	0:13,1:-9
c bcc copy	20	0:-10,1:-19,2:29
c bcc member	20	0:-20,1:20
c bcc of	20	1:8
c share-correspondence copy	20	0:-17,1:-12,2:30
c share-correspondence a	20	0:-12,1:13
c share-correspondence of	20	0:9,1:-9
c keep-enquiry-private do	20	0:14,1:-13
c keep-enquiry-private of	20	0:13,1:-13
c confidence-in-officer do	20	0:-20,1:21
c confidence-in-officer copy	20	0:16,1:-16
c confidence-in-officer of	20	0:15,1:-15
b if an	20	1:11,3:-13
t if an officer	20	0:15,3:-9
u short	20	0:12,1:-15
b short with	20	0:11,1:-12
c complain-officer me	20	0:-21,1:-13,3:37
c breach-officer me	20	0:31,3:-37
b by the	20	0:-12,2:15
b the way	20	0:-9,1:8
u way	20	1:-15,2:15
u spoke	20	0:-8
b spoke to	20	0:-15
t me | may	20	0:-13,1:14
t line manager |	20	1:10
b manager |	20	1:17,3:-8
e manager	20	1:14
e line manager	20	1:10
c complain-member im	20	0:-10
c complain-member way	20	0:-8
c complain-member my	20	0:-8,1:-17,3:19
c complain-member line	20	0:-8,1:8
c complain-member manager	20	0:-22,1:-9,2:8,3:23
sm complain-member may	20	0:-18,1:-17,3:33
b do before	20	0:-17,1:8,2:9
b on air	20	0:-10,1:12
c party-press from	20	0:-9,1:10
c media-promise what	20	0:-14
c media-promise air	20	0:-13,1:13
b the office	20	2:9
b election |	20	0:21,1:-15
e election	20	0:15,1:-9
t ok to call	20	0:-8,1:-8,2:16
t to call on	20	0:-10,2:16
b call on	20	1:-16,2:18
t call on the	20	0:-9,2:16
t on the day	20	0:-13,2:17
b the day	20	1:-19,2:15
t the day centre	20	0:-17,2:15
b day centre	20	0:-17,2:16
t day centre for	20	0:-8,1:-10,2:18
b centre for	20	1:-12,2:18
t centre for adults	20	0:-10,2:17
b for adults	20	0:-8,1:-9,2:17
t for adults with	20	0:-10,2:17
b adults with	20	0:-13,2:11
t adults with learning	20	0:-13,2:11
b with learning	20	0:-13,2:11
t with learning disabilities	20	0:-13,2:11
u learning	20	0:-9
b learning disabilities	20	0:-13,2:11
t learning disabilities |	20	0:-10,2:17
u disabilities	20	0:-8
b disabilities |	20	0:-10,2:17
e disabilities	20	0:-10,2:17
e learning disabilities	20	0:-10,2:17
c visit it	20	0:-11,1:9
c visit centre	20	2:13
c visit for	20	0:10,1:-8
c visit-bar is	20	0:20,1:-28,2:8
c visit-bar it	20	0:11,1:-19,2:9
c visit-bar to	20	0:-30,1:22,2:8
c visit-bar day	20	2:9
c visit-bar centre	20	2:9
c visit-bar for	20	0:-11,2:9
c visit-bar with	20	2:9
c visit-vulnerable is	20	0:9
c visit-rules is	20	0:12,1:-15
c visit-rules it	20	0:11,1:-15
c visit-disrupt is	20	1:-11,2:8
c visit-disrupt it	20	0:-11,1:-12,2:22
c visit-disrupt ok	20	0:-12,2:8
c visit-disrupt day	20	0:-9,2:8
c visit-disrupt centre	20	0:-12,1:-11,2:23
c visit-disrupt adults	20	2:8
c visit-disrupt learning	20	2:8
c visit-disrupt disabilities	20	2:8
c visit-desk centre	20	0:14,2:-11
c visit-safety is	20	1:-10
c visit-safety it	20	1:-8
c visit-safety call	20	1:-10,2:9
c visit-safety day	20	1:-11,2:9
c visit-safety centre	20	1:-16,2:9
c visit-safety adults	20	2:9
c visit-safety learning	20	2:9
c visit-safety disabilities	20	2:9
b ward councillors	20	1:8
b councillors get	20	0:-10
c inform-ward do	20	0:-33,1:35
c inform-ward get	20	1:8
c inform-ward before	20	0:-13,1:11
c inform-ward starts	20	0:-10,1:11
t not on the	20	0:14,1:-13
t may i still	20	0:-10,1:10
b still get	20	0:-14,1:13
l may i still	20	0:-9,1:9
c see-document im	20	1:16,2:-20
c meeting-papers im	20	0:-15,1:16
c meeting-papers not	20	0:20,1:-17
c meeting-papers on	20	1:10
c meeting-papers committee	20	0:35,1:-32
c meeting-papers may	20	0:21,1:-20
c meeting-papers get	20	0:-10,1:10
c meeting-papers its	20	0:15,1:-14
c exempt-see im	20	1:10,2:-9
c exempt-see not	20	0:-8,2:13
c foi its	20	0:12,1:-10
t am i entitled	20	0:-9
b i entitled	20	0:-13,1:12
t i entitled to	20	0:-14,1:13
t entitled to be	20	0:-9,1:10
t in confidence that	20	0:9,1:-8
b members may	20	0:12,1:-12
b have |	20	0:33,1:-37
e have	20	0:33,1:-36
c senior-confide entitled	20	0:8,1:-8
c senior-confide other	20	0:14,1:-13
b if my	20	0:-8,1:17
b a candidate	20	0:8
u candidate	20	0:22,1:-16
b candidate |	20	0:10
c appoint-friend if	20	0:9,1:-8
c appoint-friend law	20	0:8,1:-8
c appoint-friend candidate	20	0:14,1:-14
c appoint-lobby if	20	0:-8,1:8
c appoint-lobby candidate	20	0:8
u set	20	0:-15,1:20
b to reply	20	0:-13,1:14
c chase reply	20	2:9
c reply-time there	20	0:9,1:-14
c ignore-enquiry there	20	0:-10,1:10
t must i put	20	0:14,1:-16
t i put up	20	0:18,1:-17
b put up	20	0:41,1:-30,3:-10
t put up with	20	0:35,1:-26,3:-9
t from a councillor	20	0:15,1:-15
t a councillor on	20	0:9,1:-11
b councillor on	20	0:11,1:-13
b evenings |	20	0:8,1:-8
l must i put	20	0:11,1:-14
sm instruct must	20	0:17,1:-24,2:8
c unapproved-work up	20	1:-9
c undermine-manager up	20	0:-14,1:9
c undermine-manager councillor	20	0:8
sm undermine-manager must	20	0:13,1:-12
c abuse-online councillor	20	0:-16,1:17
c bully put	20	0:11,1:-10
c bully from	20	0:8
b the planner	20	0:10,1:-19,2:9
u objection	20	0:9
c out-of-hours could	20	0:-10,1:11
c argue-advice get	20	0:9
c argue-advice planner	20	0:8,1:-10
c break-procedure get	20	0:9,1:-16,3:8
b <s> xparty	20	1:12
b with their	20	1:8
c party-in-room xparty	20	0:-21,1:21
c party-in-room asked	20	1:10
c party-in-room me	20	0:9
c stay-at-group with	20	0:-20,1:21
c party-event xparty	20	0:-17,1:18
c party-event their	20	0:15,1:-15
c outside-body asked	20	0:-8
t <s> after i	20	0:-8,1:8
b after i	20	0:-12,1:16
t after i briefed	20	0:-8,1:8
t i briefed the	20	0:-12,1:13
t the xparty the	20	0:-14,1:14
b xparty the	20	0:-14,1:14
t xparty the xparty	20	0:-8,1:8
t same | must	20	0:-8,1:8
t must i go	20	0:-11,1:14
l must i go	20	0:-8,1:10
c refuse-group want	20	0:11,1:-10
c refuse-group must	20	0:-19,1:20
c second-group must	20	0:-14,1:15
b ask about	20	0:-9,1:8
t right to look	20	0:-10,1:11
c need-to-know ask	20	0:-15,1:25,3:-9
c need-to-know papers	20	0:15,1:-13
t can i pass	20	0:8
b i pass	20	0:13,2:-8
l can i pass	20	0:9
c third-party-data confidential	20	0:15,2:-13
c third-party-data paper	20	0:8
c leak-public-interest paper	20	0:-26,1:-11,2:37
t i ask xname	20	1:14,2:-10
b ask xname	20	0:-10,1:24,2:-9
t ask xname to	20	0:16,1:-13
b xname to	20	0:21,1:-9,2:-8
t xname to put	20	0:8
b to put	20	0:17,2:-15
t my job |	20	0:-17,1:20
e my job	20	0:-13,1:16
c own-job xname	20	0:-27,1:10,2:17
c about-colleague xname	20	0:19,1:-12
c about-colleague in	20	0:9,3:-9
b office |	20	0:16,1:-13
c relationship just	20	1:10
c relationship started	20	0:-14,1:12
c business-link just	20	0:-9,1:8
c business-link started	20	0:-19,1:15
b a breach	20	1:9
t a breach |	20	0:-8,1:9
u breach	20	1:8
b breach |	20	0:-17,1:17
e breach	20	0:-15,1:16
e a breach	20	0:-8,1:9
c abuse-online would	20	0:8,1:-8
c bully his	20	0:12,1:-11
c bully be	20	0:-11,1:13
c discriminate age	20	0:-15,1:16
u club	20	0:9
b club |	20	0:9
t <s> how do	20	3:10
t i report a	20	0:10
b report a	20	1:10
t report a councillor	20	0:-18,1:15
t a councillor who	20	0:-9
c complain-group-leader how	20	1:-10
sm complain-group-leader may	20	1:12,3:-13
t i email a	20	0:8
t email a caseworker	20	0:8
t a caseworker about	20	0:8
b caseworker about	20	0:8
t caseworker about a	20	0:8
t about a simple	20	0:8
t a simple repair	20	0:8
b simple repair	20	0:8
t simple repair without	20	0:8
b repair without	20	0:8
t repair without copying	20	0:8
b without copying	20	0:8
t without copying anyone	20	0:8
b copying anyone	20	0:8
t copying anyone |	20	0:8
e copying anyone	20	0:8
c copy-manager may	20	0:-15,2:9
c ask-contentious email	20	0:13,3:-11
c ask-contentious copying	20	0:9,3:-11
b before i	20	0:-38,1:35,2:16,3:-12
t up at the	20	0:27,1:-22
t the housing office	20	0:-11
b housing office	20	0:-11
e office	20	1:-8
c visit ring	20	0:17,1:-20
c visit before	20	0:14,1:-18
c visit up	20	1:-8
c visit office	20	0:-8
sm visit must	20	0:13,1:-19
c visit-disrupt before	20	0:-9,1:8
c visit-disrupt turn	20	0:-9,1:9
c visit-disrupt up	20	0:-18,1:18
c visit-disrupt housing	20	0:-12,1:11
c visit-disrupt office	20	0:-15,1:14
c visit-desk ring	20	1:10
c visit-desk before	20	0:-10
c visit-desk turn	20	0:-9
c visit-desk up	20	1:-23,2:24
c visit-desk office	20	0:-9
b look again	20	0:8,1:-8
u again	20	0:20,1:-18
b a favour	20	0:10,1:-8
c own-job as	20	0:-12,1:12
b who goes	20	0:8,1:-11
b goes to	20	0:-9
c group-outsiders an	20	1:-9,2:9
c group-outsiders talk	20	0:15,1:-10
c group-outsiders with	20	0:-11,1:14
c group-outsiders us	20	0:17,2:-11
c stay-at-group who	20	0:13,1:-19
c stay-at-group goes	20	0:10,1:-9
c stay-at-group us	20	1:13,2:-11
c policy-advice with	20	0:-14,1:14
c policy-advice us	20	0:19,1:-18
c surgery an	20	0:-29,2:27
t it for the	20	0:9,1:-8
t officer to say	20	0:-8
t to say if	20	0:-8
t say if i	20	0:-8
t if i can	20	0:-8
b i can	20	0:84,1:-22,2:-30,3:-32
t i can see	20	0:-14,1:17
b can see	20	0:-14,1:18
t can see a	20	0:-8
t see a file	20	0:-11,1:12
b a file	20	0:-9,1:10
c see-document it	20	0:-15,2:17
c need-to-know officer	20	0:-12,1:18
c need-to-know say	20	0:-9,3:12
c fishing say	20	0:-10,2:8
c own-interest-docs say	20	0:-30,1:30
c exempt-see it	20	0:-20,2:15
b school |	20	0:10,1:-11
c it-private may	20	0:8,1:-11
c it-private to	20	1:-8,2:9
c it-hardware my	20	0:-13,1:14
c it-hardware to	20	0:20,1:-17
b rewrite the	20	0:8
t can i complain	20	0:-15,1:9
t i complain about	20	0:-16,1:10,3:8
c complain-outcome an	20	0:17,1:-17
c breach-officer how	20	0:16,3:-13
c breach-officer can	20	0:18,1:-8,3:-9
c breach-officer complain	20	0:-9
c staff-management sack	20	0:-14,3:13
c appoint councillors	20	0:13,1:-11
c appoint chief	20	2:12
t <s> do officers	20	0:-13,1:16
b do officers	20	0:-16,1:15
t have to turn	20	0:-10,1:9
b to turn	20	0:-16,1:13
b my scrutiny	20	0:-12,1:12
b committee wants	20	0:14,1:-13
b wants them	20	0:-8
l do officers	20	0:-13,1:15
c scrutiny-summon do	20	0:-12,1:13
c scrutiny-summon committee	20	0:10,1:-9
c scrutiny-summon wants	20	0:-9,1:9
c scrutiny-junior turn	20	0:-12,1:12
c scrutiny-junior my	20	1:8
c scrutiny-junior committee	20	0:-13,1:13
c scrutiny-explain officers	20	0:-12,1:12
c scrutiny-explain turn	20	0:-16,1:17
c scrutiny-explain up	20	0:-12,1:13
c scrutiny-explain if	20	0:-16,1:16
c scrutiny-explain my	20	0:-10,1:11
c scrutiny-explain committee	20	0:-11,1:11
c scrutiny-explain wants	20	0:-26,1:26
t ask for an	20	0:16,1:-10
t for an officers	20	0:15
t an officers view	20	0:15
t officers view on	20	0:15
b view on	20	0:8
t view on who	20	0:15
b on who	20	0:13,3:-16
t on who should	20	0:15
t who should win	20	0:15
b should win	20	0:16,1:-8
t should win the	20	0:15
u win	20	0:17,1:-12
b win the	20	0:16,1:-9
t win the election	20	0:15
b the election	20	0:24,1:-20,3:-9
t the election |	20	0:14,1:-8
e the election	20	0:14,1:-8
c ask-political-opinion who	20	0:15,3:-9
sm ask-political-opinion who	20	0:10
c officer-opinion officers	20	1:8
sm officer-opinion who	20	0:8
c work-order ask	20	1:22,3:-14
c work-order officers	20	0:9,1:25,3:-30
c staff-management who	20	0:25,1:-24
c staff-management should	20	0:20,1:-14
sm staff-management who	20	0:11,1:-8
sm press-advice who	20	0:9
c statutory-advice on	20	0:40,1:-37
c statutory-advice should	20	0:12,1:-9
c break-procedure may	20	0:15,1:-15
c break-procedure officers	20	0:11,3:-8
c break-procedure on	20	0:37,1:-17,3:-18
c break-procedure who	20	0:-19,1:20
c break-procedure election	20	0:11,3:-9
c officer-press-member may	20	0:10,1:-8
c block-information who	20	0:-8,1:10
c criticise-member who	20	0:9,1:-8
c casework-priority ask	20	0:10,1:-9
t what i want	20	0:11,1:-11
c ask-facts service	20	0:12,1:-12
c ask-facts done	20	0:8,1:-14
c ask-facts in	20	0:15
c ask-facts my	20	0:12,1:-10
c ask-facts ward	20	0:12,1:-12
c ask-contentious in	20	1:13,2:8,3:-15
c ask-contentious my	20	0:10,2:-11
c instruct of	20	0:11,1:-12
c instruct ward	20	0:-8
c undermine-manager head	20	0:-8,1:8
c undermine-manager of	20	0:-12,1:13
c undermine-manager service	20	1:8
t <s> if an	20	1:8,3:-15
b one group	20	0:14,1:-12
b may he	20	0:18,1:-21
b tell us	20	0:18,1:-14
b us what	20	0:8
b what they	20	1:13,3:-9
b they asked	20	1:-8
b asked |	20	0:18,1:-11
l if an	20	1:8,3:-15
l if an officer	20	0:16,3:-11
e asked	20	0:13
c share-correspondence may	20	0:-9,1:-20,2:29
c keep-enquiry-private an	20	0:-16,1:17
c keep-enquiry-private officer	20	0:-15,1:17
c keep-enquiry-private may	20	0:8,1:-8
c keep-enquiry-private he	20	0:-15,1:15
c keep-enquiry-private us	20	0:23,1:-22
c relay-group us	20	0:-8
c written-to-group if	20	0:-14,1:15
c quote-group-advice us	20	0:10,1:-9
c draft-alternatives he	20	0:8,1:-8
c draft-alternatives tell	20	0:-20,1:20
c other-group-papers us	20	0:8,1:-8
c other-group-papers they	20	0:-8,1:9
c confidence-in-officer an	20	0:-11,1:12
c confidence-in-officer officer	20	0:-27,1:28
c confidence-in-officer may	20	0:25,1:-25
c confidence-in-officer he	20	0:9,1:-8
t a councillor is	20	0:-13,1:9
b councillor is	20	0:-10,1:12
b figures |	20	0:9
t is he allowed	20	0:10,1:-9
b he allowed	20	0:21,1:-21
t he allowed |	20	1:-9
l is he allowed	20	0:11
e he allowed	20	1:-9
c ignore-enquiry allowed	20	0:11,1:-11
c officer-opinion my	20	0:-14,1:15
c officer-opinion allowed	20	0:12,1:-11
c work-order me	20	0:17,1:-8,3:-8
c work-order he	20	3:8
c appoint is	20	0:25,2:-25
c appoint me	20	0:34,1:-9,2:-25
c appoint he	20	0:8,2:-11
c appoint-lobby councillor	20	0:8
c appoint-lobby me	20	0:17,1:-13
c press-advice my	20	0:-10,1:12
c press-figures my	20	0:-13,1:14
c statutory-advice my	20	0:23,1:-22
c break-procedure my	20	0:29,3:-23
c break-procedure allowed	20	1:-8
c criticise-member allowed	20	0:8,1:-8
c rude he	20	1:8
t it fine to	20	1:-8
b fine to	20	0:19,1:-18
b work with	20	0:8
c friendship fine	20	1:20,2:-25
c friendship friends	20	0:21,1:-10,2:-10
c conflict fine	20	0:9,1:-9
t panel | is	20	0:-8,1:8
t is it up	20	1:13
b it up	20	0:-10,1:17
t it up to	20	0:-16,1:21
b up to	20	0:24,1:-9,3:-15
t up to me	20	0:-13,1:14
t to me to	20	0:-13,1:15
b stop that	20	0:-8,1:8
l is it up	20	1:14
c scrutiny-hostile is	20	0:-27,1:27
c scrutiny-hostile being	20	0:-10,1:10
c scrutiny-hostile at	20	0:10,1:-10
c scrutiny-hostile my	20	0:13,1:-11
c scrutiny-hostile it	20	0:-16,1:15
c scrutiny-hostile up	20	0:9,1:-9
c scrutiny-discipline is	20	0:-24,1:23
c scrutiny-discipline at	20	0:-16,1:14
c scrutiny-discipline my	20	0:-18,1:19
c scrutiny-discipline panel	20	0:9,1:-8
c scrutiny-discipline to	20	0:14,1:-14
c scrutiny-discipline me	20	1:8
c scrutiny-discipline that	20	0:-9,1:10
u approved	20	0:11,1:-10
c statutory-advice get	20	0:-8,1:9
t of the team	20	0:14,1:-14
b the team	20	0:26,1:-15,3:-9
t some figures |	20	1:-8
e figures	20	0:10,1:-16
e some figures	20	1:-8
u ignore	20	0:9
c break-procedure ignore	20	0:10
c break-procedure must	20	0:-8,1:9
sm private-address must	20	0:-10,1:11
c casework-priority must	20	0:8
c criticise-officer local	20	0:13,1:-12
c criticise-member local	20	0:11,1:-10
c criticise-member are	20	0:8,1:-8
c abuse-online that	20	0:-13,1:17
c abuse-online officers	20	0:16,1:-15
b rather than	20	1:10
t the lot about	20	0:-8,1:8
b lot about	20	0:-12,1:12
t lot about the	20	0:-10,1:10
c political-steer lot	20	1:8
b wants sight	20	0:9
t wants sight of	20	0:9
b sight of	20	1:-9
t sight of my	20	0:8
b goes in	20	0:13
t goes in and	20	0:8
b in and	20	0:21,1:-10
b and says	20	0:-8,1:18,3:-8
t i give in	20	0:8
b give in	20	0:16,1:-13
t give in |	20	0:14,1:-11
e give in	20	0:14,1:-11
c press-advice and	20	0:-9,1:16
c press-advice must	20	0:9,1:-9
c press-advice do	20	0:11,1:-10
c press-figures wants	20	0:10,1:-9
c press-figures before	20	0:11,1:-10
c press-figures and	20	0:-14,1:16
c press-figures do	20	0:9,1:-8
c argue-advice before	20	0:13,1:-13
c argue-advice goes	20	0:12,1:-8
c argue-advice and	20	0:-8
c argue-advice says	20	2:12
c argue-advice must	20	0:12,1:-17
c argue-advice approval	20	0:9,1:-9
c reject-advice xname	20	0:26,1:12,2:-37
c reject-advice wants	20	0:8
c reject-advice before	20	0:9,2:-8
c reject-advice goes	20	0:9,2:-8
c reject-advice and	20	0:-15,2:17
c report-who-pressure says	20	3:-9
b along to	20	0:-10,1:11
b my advice	20	0:20,1:-16
c surgery along	20	0:-18,1:-8,2:27
c surgery my	20	1:-30,2:34
c surgery advice	20	0:-24,2:27
c surgery library	20	0:-18,1:-11,2:29
b do my	20	1:8
b my groups	20	0:26,1:-24
b with officers	20	0:11,1:-9
b passed to	20	0:8,1:-8
c relay-group with	20	0:-14,1:10
c written-to-group get	20	0:-8,1:8
c draft-alternatives do	20	0:15,1:-14
c draft-alternatives my	20	0:18,1:-18
c draft-alternatives get	20	0:-15,1:16
c group-difficulty with	20	1:11
c group-difficulty officers	20	0:8,1:8,3:-15
c group-difficulty get	20	0:11
b a press	20	0:-11
b ward without	20	0:10
c member-press can	20	0:13,2:-9
c member-press press	20	0:11,2:-9
c member-press my	20	0:8,1:-13
c member-press ward	20	0:8
c party-press can	20	1:-10,2:8
c party-press issue	20	0:-9,1:9
c party-press press	20	0:-13,1:15
c party-press release	20	0:-25,1:26
c party-press my	20	0:-16,1:11
c party-press communications	20	0:-14,1:14
c media-capacity without	20	0:14,1:-13
c media-promise can	20	1:-13
c media-promise my	20	0:-8
c media-others can	20	0:16,2:-14
c media-others my	20	1:8
c purdah can	20	0:15,2:-12
c purdah my	20	0:8,2:-10
c purdah ward	20	2:-10
c purdah without	20	0:8
t the leader get	20	1:-10
b leader get	20	1:-10
b keep a	20	1:10
b report off	20	0:8,1:-8
u cabinets	20	0:10
u list	20	0:10,1:-13
e list	20	0:10,1:-9
c report-right could	20	0:8,1:-8
c report-right get	20	0:22,1:-22
c report-right off	20	0:26,1:-26
c report-right cabinets	20	0:14,1:-14
c report-right list	20	0:15,1:-15
c agenda-pressure keep	20	0:10,1:-9
b use of	20	0:24,1:-18
b of council	20	0:13,1:-12
c party-resources of	20	0:-8,1:9
c private-resources is	20	0:-8,1:9
c outside-body use	20	0:-9
c visit of	20	0:18,1:-15
c visit-bar my	20	0:-14,1:14
c visit-bar of	20	0:-13,1:13
b i post	20	0:8,1:-8
u waste	20	0:-11,1:10
c abuse-online of	20	0:14,1:-12
b told to	20	0:9,1:-9
t a councillors work	20	0:8
u tonight	20	0:18,1:-14
b tonight |	20	0:17,1:-13
t i obliged |	20	0:8,1:-8
b obliged |	20	0:10,1:-10
e obliged	20	0:10,1:-10
e i obliged	20	0:8,1:-8
c out-of-hours am	20	0:10,1:-10
c instruct im	20	0:9,1:-10
c instruct told	20	0:12,1:-19,2:8
c instruct am	20	0:14,1:-18
u takes	20	0:8
b a delegated	20	0:11,1:-11
t a delegated decision	20	0:10,1:-9
t delegated decision |	20	0:9,1:-10
c delegated word	20	2:-10
c delegated when	20	0:-10
c delegated officer	20	0:-20,1:17
c close-working word	20	0:8
c close-working when	20	0:10,2:-17
c close-working an	20	0:17,2:-21
c close-working officer	20	0:13,2:-17
c close-working takes	20	0:8
c close-working delegated	20	0:13,2:-17
c close-working decision	20	2:-9
c chair-speaks a	20	0:-9,1:10
c chair-speaks delegated	20	0:20,1:-19
c chair-speaks decision	20	0:18,1:-17
b the party	20	1:-11
c group-outsiders someone	20	0:-8
c group-outsiders from	20	0:-15,2:13
c group-outsiders am	20	0:-18,1:11
c group-outsiders right	20	0:-13,1:10
b a private	20	0:13,1:-9
b quiet from	20	0:10,1:-10
b scrutiny |	20	0:9
e scrutiny	20	0:13,1:-18
c block-information officer	20	0:-10,1:10
c block-information keep	20	0:9,1:-9
c scrutiny-conceal can	20	0:17,1:-16
c scrutiny-conceal an	20	0:-11,1:11
c scrutiny-conceal to	20	0:-8,1:11
c scrutiny-conceal a	20	0:12,1:-11
c scrutiny-conceal scrutiny	20	0:15,1:-13
sm scrutiny-conceal may	20	1:8
c it-lost computer	20	3:8
c it-support who	20	0:-9
c it-support my	20	0:10
t i give my	20	0:8,1:-8
b give my	20	0:10,1:-10
b paper |	20	0:10,1:-22,2:19
e paper	20	1:-15,2:20
c own-job council	20	0:-10,1:10
c postage my	20	0:16,1:-12
c postage a	20	0:9
c postage on	20	0:14,1:-13
c postage council	20	0:-11,1:12
c favour council	20	0:-9,1:9
c casework-priority job	20	0:-10,1:10
b family is	20	0:-8
b is on	20	0:-14,1:12
t is on the	20	0:-8,1:9
t on the councils	20	0:-18,2:17
u payroll	20	0:-13,1:10
b payroll |	20	0:-8
t say so |	20	0:-15,1:12
b so |	20	0:19,3:-16
e so	20	0:12,3:-14
e say so	20	0:-20,1:16
c friendship member	20	2:15,3:-10
c friendship of	20	1:23,2:-20
c friendship so	20	0:21,2:-21
c business-link member	20	0:-12,1:12
c conflict-decision member	20	0:-8,1:8
c conflict-decision payroll	20	0:-14,1:14
t i have words	20	0:9
b have words	20	0:8
t have words with	20	0:9
u words	20	0:11
t words with a	20	0:9
t with a journalist	20	0:9
b a journalist	20	0:9,1:-8
t a journalist about	20	0:9
b journalist about	20	0:9
t journalist about how	20	0:9
b about how	20	0:23,1:-14
t about how poor	20	0:9
b how poor	20	0:9
t how poor the	20	0:9
u poor	20	0:8
b poor the	20	0:9
t poor the parks	20	0:9
b the parks	20	0:10,1:-10
t the parks manager	20	0:15,1:-11
u parks	20	0:15,1:-15
b parks manager	20	0:14,1:-12
t parks manager is	20	0:9
t manager is |	20	0:9
e is	20	1:8
e manager is	20	0:9
c criticise-officer about	20	0:-16,1:17
c complain-officer may	20	3:-11
c complain-officer parks	20	0:9
c complain-head may	20	3:-9
c complain-head parks	20	0:9
c complain-head manager	20	3:-8
b one party	20	0:-11,1:10
u those	20	0:-22,1:26
u facts	20	0:-20,1:13
b too |	20	0:-36,1:40
e too	20	0:-35,1:39
c second-group one	20	0:-10,1:12
c second-group too	20	0:-10,1:10
c policy-advice me	20	0:-11,1:18
c policy-advice get	20	0:-16,1:16
c policy-advice facts	20	0:-11,1:11
c ce-tells-leader asked	20	1:-18,2:17
c ce-tells-leader me	20	0:-16,1:32,2:-16
c ce-tells-leader for	20	0:-9
c ce-tells-leader would	20	2:-8
c ce-tells-leader get	20	0:-10,2:8
c ce-tells-leader facts	20	0:-8,2:8
c ce-minority asked	20	0:20,1:-20
c ce-minority me	20	0:-9,1:10
c ce-minority for	20	0:-17,1:18
c ce-relations party	20	0:20,1:-20
c ce-relations me	20	0:-15,1:16
c ce-relations get	20	0:-11,1:11
c ce-relations too	20	0:-11,1:11
c other-group-papers me	20	0:-11,1:12
c other-group-papers get	20	0:-13,1:14
t it right for	20	0:10,1:-10
t me to shout	20	0:11,1:-11
b to shout	20	0:11,1:-11
t to shout at	20	0:11,1:-11
b shout at	20	0:13,1:-12
t shout at staff	20	0:11,1:-11
b at staff	20	0:12,1:-12
t at staff |	20	0:11,1:-11
e at staff	20	0:11,1:-11
c abuse-online right	20	0:9,1:-8
c discriminate right	20	0:10,1:-9
c discriminate for	20	0:9,3:-8
c discriminate staff	20	0:-8,1:9
c nolan it	20	0:12,1:-10
c nolan for	20	1:8
c nolan to	20	0:8
c nolan at	20	0:10,1:-10
c role-members is	20	0:11,1:-10
c role-members right	20	0:-10,1:11
c role-members to	20	0:-29,1:30
c role-members staff	20	0:-8,1:8
c role-officers is	20	0:16,1:-14
c role-officers it	20	0:17,1:-13
c role-officers me	20	0:10,1:-10
c role-officers at	20	0:14,1:-13
u deal	20	0:-11,1:16
b deal with	20	0:-14,1:20
c report-who-pressure can	20	0:19,3:-12
c report-who-pressure line	20	0:-8
c report-who-pressure manager	20	0:-8,1:11
c complain-member can	20	0:-18,1:-22,3:33
c complain-group-leader can	20	0:-8,1:9
c complain-group-leader my	20	1:11
c complain-group-leader manager	20	0:-9
c breach-member manager	20	1:11
t obliged to accept	20	0:10
t to accept when	20	0:10
b accept when	20	0:10
t accept when a	20	0:10
t when a party	20	0:10
b a party	20	0:20,1:-18
t a party group	20	1:-9
t party group asks	20	0:10
b group asks	20	0:8
u asks	20	1:15
b asks me	20	0:9,3:-8
t asks me along	20	0:10
b me along	20	0:16,1:-12
t me along |	20	0:8
b along |	20	1:-13,2:9
e along	20	1:-12,2:10
e me along	20	0:8
c invite-group when	20	0:11,1:-14
c invite-group party	20	0:10,1:-11
c invite-group me	20	1:-18,2:22
c invite-group along	20	0:16,2:-9
c senior-attend when	20	0:19,1:-8,3:-11
c senior-attend party	20	0:13
c senior-attend asks	20	0:8
c senior-attend along	20	0:14,3:-11
c refuse-group am	20	0:23,1:-22
c refuse-group obliged	20	0:13,1:-12
c refuse-group when	20	0:17,1:-16
c refuse-group party	20	1:8
c group-outsiders when	20	0:12,2:-9
c group-outsiders me	20	2:10
t <s> the xparty	20	0:-13,1:18
t xparty want me	20	0:10,1:-8
b want me	20	1:-8
b me at	20	0:-21,2:20
t me at their	20	0:9
c invite-group attend	20	1:-8
c senior-attend want	20	0:11,1:-13
c refuse-group their	20	0:14,1:-14
c refuse-group tuesday	20	1:8
c refuse-group have	20	1:-11,2:13
c group-outsiders their	20	0:11,1:-18,2:8
c group-outsiders tuesday	20	0:9,1:-8
c group-outsiders have	20	0:-22,2:30
t <s> does an	20	0:16,1:-11
b does an	20	0:17,1:-11
t does an invitation	20	0:11
b an invitation	20	0:9
t an invitation from	20	0:11
b invitation from	20	0:10
t invitation from a	20	0:11
t from a group	20	0:11
t group mean ive	20	0:11
b mean ive	20	0:15,1:-8
t mean ive got	20	0:15,1:-8
b ive got	20	0:57,1:-48,2:-8
t ive got to	20	0:19,1:-13
t got to go	20	0:16
l does an	20	0:16,1:-11
l does an invitation	20	0:11
c refuse-group an	20	1:12
c group-outsiders does	20	1:-12,2:8
b turn down	20	0:-9,1:10
b down the	20	0:-20,1:21
b invite |	20	0:-12,1:12
e invite	20	0:-12,1:12
c refuse-group can	20	0:-25,1:31
c refuse-group invite	20	0:-13,1:13
c senior-attend can	20	0:8,1:-8
c senior-attend down	20	1:8
b is an	20	2:8
b officer allowed	20	0:-8,1:9
t officer allowed to	20	0:-9,1:10
t to say no	20	0:-16,1:15
t say no to	20	0:-20,1:20
b no to	20	0:-29,1:25
t a group |	20	0:-17,1:11
e a group	20	0:-17,1:11
c refuse-group officer	20	0:-9,1:12
c refuse-group say	20	0:18,1:-13
c refuse-group no	20	0:20,1:-17
c senior-attend is	20	3:10
c senior-attend say	20	3:-8
c senior-attend no	20	0:11
c group-outsiders is	20	1:-14,2:17
c group-outsiders say	20	0:-21,1:29,2:-9
t <s> must officers	20	0:12,1:-11
b must officers	20	0:12,1:-11
t must officers turn	20	0:11,1:-10
b officers turn	20	0:11,1:-10
t officers turn up	20	0:9
t turn up when	20	0:9
b up when	20	0:17,1:-14
t up when the	20	0:16,1:-13
t when the groups	20	0:9
t the groups ask	20	0:9
b groups ask	20	0:9
t groups ask for	20	0:9
b for them	20	0:8
t for them |	20	0:12
l must officers	20	0:12,1:-11
l must officers turn	20	0:11,1:-10
e for them	20	0:14,1:-11
c invite-group must	20	0:16,1:-16
c invite-group turn	20	1:-10,2:8
c invite-group up	20	0:14,1:-17
c invite-group groups	20	2:10
c invite-group for	20	0:8,1:-9
c invite-group them	20	0:19,1:-11,2:-8
c senior-attend must	20	0:18,1:-9,3:-9
c senior-attend up	20	0:20,1:-15
c senior-attend them	20	0:19,3:-13
c refuse-group up	20	0:-12,1:12
c group-outsiders them	20	2:8
b at xname	20	0:17,1:-16
b xname and	20	0:21,3:-15
b go and	20	1:-9
b fair game	20	0:8
b isnt it	20	0:113,1:-74,2:-13,3:-26
t isnt it |	20	0:116,1:-78,2:-13,3:-25
e isnt it	20	0:105,1:-68,2:-12,3:-25
c repeat-point never	20	0:8
c repeat-point thing	20	0:8,1:-8
c chase was	20	0:-10,2:8
c chase see	20	0:-11
c urgent was	20	0:-12,1:11
c urgent fair	20	1:11,2:-14
c urgent-dispute was	20	0:-9,3:14
c urgent-dispute go	20	3:8
c political-steer never	20	0:-11,1:12
c political-steer was	20	0:21,1:-20
c workload never	20	0:14,1:-12
c workload thats	20	0:-8,1:8
c expect-members thats	20	0:-8,1:8
c read-papers was	20	0:8,1:-8
c read-papers thing	20	0:10,1:-10
b just had	20	0:-16,1:13
b ten at	20	0:14,1:-8
t ten at night	20	0:14,1:-8
b at night	20	0:28,1:-22
u drive	20	1:-8
b any reason	20	0:-13,1:-10,2:15
t any reason i	20	0:-9,1:-10,2:14
u reason	20	0:-13,2:8
b reason i	20	0:-10,1:-9,2:14
t reason i shouldnt	20	0:-8,1:-12,2:14
b i shouldnt	20	0:-9,1:-11,2:14
u shouldnt	20	0:-11
b shouldnt give	20	0:8,1:-8
b give xname	20	0:12,1:-11
t give xname a	20	0:10,1:-9
b xname a	20	0:16,1:-9
b now |	20	1:8,3:-8
l any reason	20	1:-14,2:13,3:8
l any reason i	20	1:-14,2:13
e now	20	1:11,3:-9
c many-officers any	20	1:11
c repeat-point her	20	0:9,1:-8
c repeat-point now	20	0:-19,1:20
c chase give	20	1:-9
c urgent resident	20	1:-16,2:14
c urgent her	20	1:17,2:-12
c out-of-hours her	20	0:-14,1:15
c out-of-hours now	20	0:-10,1:10
c press-junior now	20	0:-10,1:10
c political-steer just	20	0:13,1:-13
c political-steer now	20	1:8
c report-behaviour her	20	0:17,1:-16
c harass night	20	0:-20,1:20
c crime-harass just	20	0:-14,1:14
c crime-harass home	20	0:9,1:-9
c crime-harass now	20	0:15,1:-8
c sexual-harass her	20	0:14,1:-13
c discriminate her	20	0:19,1:-16
c workload resident	20	0:10,1:-10
c workload reason	20	0:-9,1:10
c favour any	20	0:10,1:-9
c favour now	20	0:-8,1:8
c corporate just	20	0:22,1:-22
c corporate any	20	0:9,1:-9
c corporate reason	20	0:9,1:-9
c partnership just	20	0:12,1:-12
c communicate half	20	0:-8,1:8
c communicate her	20	0:9,1:-9
u lane	20	0:-9,1:11
b to sort	20	0:-9
u foundry	20	0:13,1:-11
b they go	20	0:10,1:-8
u church	20	0:-11,2:12
b crack on	20	1:-9
c other-ward over	20	2:11
c other-ward lane	20	0:8
c other-ward row	20	0:10
c other-ward about	20	0:-8,1:-10,2:19
c other-ward im	20	2:9
c other-ward foundry	20	2:8
c other-ward they	20	2:9
c other-ward my	20	0:-11,2:19
c other-ward on	20	0:-15,1:12
b <s> gazette	20	2:10
t <s> gazette are	20	2:10
b gazette are	20	2:10
t gazette are after	20	2:10
b are after	20	2:10
t are after me	20	2:10
b after me	20	2:10
t after me for	20	2:10
t me for a	20	0:-8,2:11
t for a line	20	2:10
b a line	20	0:-33,2:31
b line on	20	0:8
t line on the	20	1:-11,2:11
t leisure centre shutting	20	2:10
b centre shutting	20	2:10
t centre shutting xname	20	2:10
b shutting xname	20	2:10
t shutting xname deadline	20	2:10
b xname deadline	20	2:10
t xname deadline is	20	2:10
b deadline is	20	2:10
t deadline is 4	20	2:10
b is 4	20	2:10
t is 4 |	20	2:10
u 4	20	1:-9
b 4 |	20	2:10
t 4 | can	20	2:10
t i just have	20	2:12,3:-9
b just have	20	2:12,3:-9
t just have a	20	2:10
t have a chat	20	0:-14,2:13
t a chat with	20	0:-8,2:12
b chat with	20	0:10,1:-13
t chat with her	20	2:10
t with her |	20	1:-15,2:8
e with her	20	1:-13,2:10
c member-press gazette	20	0:12,1:-9
c member-press xname	20	0:14,2:-13
c member-press chat	20	1:-9
c party-press gazette	20	1:-10,2:8
c party-press are	20	2:14
c party-press line	20	1:-12,2:19
c party-press xname	20	1:-18,2:14
c party-press is	20	0:10,1:-16
c party-press just	20	1:-13,2:8
c party-press chat	20	2:8
c party-press with	20	0:-9,2:8
c party-press her	20	1:-11,2:14
c media-capacity line	20	2:10
c media-capacity her	20	0:-12
c media-promise are	20	0:-10,2:13
c media-promise for	20	0:-31,1:25
c media-promise line	20	0:-14,2:18
c media-promise xname	20	0:-8,2:13
c media-promise is	20	1:-10
c media-promise just	20	0:-9
c media-promise her	20	2:13
c media-others for	20	0:15,2:-17
c media-others xname	20	0:9
c media-others is	20	0:19,2:-18
c media-others just	20	1:8,2:-10
c media-others her	20	1:9,2:-13
c purdah for	20	0:16,2:-17
c purdah xname	20	0:10,2:-9
c purdah is	20	0:12,2:-9
c purdah with	20	0:-10,2:16
c purdah her	20	2:-10
b thursday to	20	1:-15,2:13
b the crews	20	0:-11,1:11
u anybody	20	0:-13
b put on	20	0:14,1:-13
b a show	20	0:9,1:-9
c visit out	20	0:14,1:-11
c visit-bar go	20	0:-19,1:19
c visit-rules not	20	0:10,1:-10
c visit-disrupt not	20	0:-8,1:8
c visit-disrupt telling	20	0:-10,2:15
c visit-desk fancy	20	1:8
c visit-desk fine	20	0:12
c visit-safety up	20	0:15,1:-15
c visit-safety not	20	0:13,1:-8
c visit-safety anybody	20	0:17,1:-17
t at the back	20	1:8
b the back	20	0:-10,1:16
b when they	20	0:-9,1:10
u into	20	1:10,2:-9
b me out	20	0:12,1:-10
t out with the	20	1:-8
t with the public	20	0:8
b public |	20	0:-8
t | was he	20	0:8,1:-8
b was he	20	0:9,1:-10
b he right	20	0:-9,1:14
l was he	20	0:8,1:-8
c excluded-public at	20	0:8
c excluded-public and	20	0:13,1:-10
c excluded-public private	20	0:11,1:-9
c excluded-public with	20	0:18,1:-16
t like a look	20	0:8,1:-9
t at the file	20	1:-8
b the old	20	0:13,1:-16
u old	20	0:16,1:-17
b lease |	20	1:-8
b | i	20	0:25,1:-39,2:19
b i own	20	0:14,1:-15
u cafe	20	0:9,1:-8
b next door	20	1:-8
b in case	20	0:10,1:-11
b case that	20	0:9,1:-11
b that matters	20	0:8,1:-9
t that matters |	20	1:-8
u matters	20	0:8
c own-interest-docs at	20	0:-13,1:12
c own-interest-docs do	20	0:8,1:-9
c need-assumed old	20	0:10,1:-11
c need-assumed own	20	0:15,1:-14
c need-assumed next	20	0:10,1:-11
c need-assumed door	20	0:10,1:-11
c need-assumed case	20	0:15,1:-15
c need-assumed that	20	2:9
c need-assumed who	20	0:20,1:-20
c need-assumed ask	20	0:11,1:-11
sm need-assumed who	20	0:15,1:-15
c third-party-data at	20	0:16,3:-13
c third-party-data case	20	1:9
c third-party-data that	20	0:-23,1:11,2:12
c third-party-data who	20	1:-17,2:24,3:-14
sm third-party-data who	20	2:8,3:-9
c private-address look	20	0:-10,1:8
c private-address in	20	0:-18,1:17
c private-address do	20	0:-21,1:19
c private-address ask	20	0:8,1:-9
b <s> so	20	0:9,2:-8
u did	20	0:-8,1:12
b a copy	20	0:12,1:-10
t a copy |	20	1:-10,2:9
b copy |	20	1:-10,2:9
c relay-group am	20	1:10,2:-11
c written-to-group did	20	1:8
c draft-alternatives were	20	0:13,1:-12
c other-group-papers let	20	0:8
c other-group-papers am	20	0:20,1:-19
c other-group-papers entitled	20	0:21,1:-20
c group-difficulty am	20	0:16,3:-10
c group-difficulty entitled	20	0:11
u himself	20	1:10
t ive got the	20	0:20,1:-16
b got the	20	0:27,1:-21
u formal	20	0:8
b who does	20	1:9
b does it	20	0:28,1:-9,2:-13
b it go	20	0:-11,1:14
b to and	20	1:8
b and does	20	0:14,1:-13
c complain-ce xname	20	1:16,3:-17
c complain-ce himself	20	0:8
c complain-ce ive	20	1:16,3:-10
c complain-ce it	20	1:-11
c complain-ce and	20	1:18,3:-11
c complain-ce get	20	1:22,3:-16
c complain-ce a	20	1:-11,3:19
c complain-outcome xname	20	1:-8
c complain-outcome and	20	0:-12
c complain-outcome get	20	0:-12,1:11
c complain-outcome a	20	0:13,1:-12
c complain-outcome-ce and	20	0:-13,3:8
b to her	20	0:-34,1:31,2:8
b the phone	20	0:-9,1:19,2:-8
u hes	20	0:39,1:-22,3:-12
u minute	20	0:11
b over |	20	0:-12,1:8
b ok if	20	1:-16,2:20
t ok if i	20	1:-13,2:19
t i just leave	20	0:11,2:-8
b just leave	20	0:15,2:-8
t just leave it	20	0:11,2:-8
b leave it	20	0:37,1:-16,2:-14
l ok if	20	0:-8,1:-8,2:20
l ok if i	20	0:-8,1:-8,2:20
c group-leader-duty group	20	0:19,1:-16
c group-leader-duty on	20	0:12,1:-10
c group-leader-duty over	20	0:10,1:-8
c group-leader-duty if	20	0:10,1:-9
b <s> only	20	0:12,3:-8
t <s> only want	20	0:-11,1:12
b only want	20	0:-23,1:22
t only want the	20	0:-10,1:11
t want the date	20	0:-11,1:12
b the date	20	0:-9,1:14
t the date the	20	0:-8,1:13
u date	20	0:-12,1:13
b date the	20	0:-8,1:13
t date the oak	20	0:-11,1:12
b the oak	20	0:-11,1:13
t the oak on	20	0:-11,1:12
b oak on	20	0:-11,1:12
t oak on mill	20	0:-11,1:12
b on mill	20	0:-11,1:12
t on mill st	20	0:-11,1:12
b mill st	20	0:-11,1:12
t mill st is	20	0:-11,1:12
u st	20	1:8
b st is	20	0:-11,1:12
t st is coming	20	0:-11,1:12
b is coming	20	0:-12,1:16
t is coming down	20	0:-11,1:12
b coming down	20	0:-11,1:12
t coming down |	20	0:-11,1:12
t down | xname	20	0:-11,1:12
t | xname direct	20	0:-11,1:12
b xname direct	20	0:-11,1:12
t xname direct |	20	0:-11,1:12
u direct	20	0:-16,1:12,2:9
b direct |	20	0:-18,1:14
l xname	20	0:-13,1:21
l xname direct	20	0:-11,1:12
e direct	20	0:-18,1:14
e xname direct	20	0:-11,1:12
c urgent want	20	0:-15,2:22
c ask-junior xname	20	0:40,2:-37
c ask-contentious xname	20	0:12,3:-14
c ask-contentious direct	20	2:16,3:-18
c press-junior date	20	0:-11,1:11
c crime-harass down	20	0:-9,1:10
c workload only	20	0:13,1:-12
c workload down	20	0:-12,1:13
c represent is	20	0:15,1:-13
c represent xname	20	0:-17,1:18
u thursdays	20	0:-10,1:12
t us look daft	20	0:8
b look daft	20	0:8
t look daft |	20	0:8
u daft	20	0:9
t take it i	20	0:12
b it i	20	0:19,1:-10
c report-right thursdays	20	0:8,1:-8
c report-right chair	20	0:20,1:-20
c report-right xname	20	0:-11,1:11
c report-right them	20	0:-12,1:12
t council over the	20	0:8,1:-8
b in court	20	0:-8,1:9
u court	20	0:-14,1:17
b | does	20	1:8
c act-against the	20	0:17,1:-18
c act-against council	20	0:-20,1:22
c act-against over	20	0:-11,1:17
c act-against in	20	0:8
c act-against have	20	1:8
c act-against to	20	0:-17,1:8,2:10
b been |	20	1:-8
c meeting-papers licensing	20	0:-11,1:11
c meeting-papers over	20	1:8
c meeting-papers it	20	0:-9,1:10
c meeting-papers have	20	0:-27,1:30
c meeting-papers been	20	1:8
c represent over	20	0:10,1:-10
c represent it	20	0:-19,1:21
c represent been	20	0:-13,1:14
u lady	20	0:11,1:-9
t to speak up	20	0:-10,1:15
b up for	20	0:-14,1:9
b for her	20	0:8,2:-10
b the hearing	20	0:8,1:-9
b hearing |	20	1:15,3:-9
c represent-against my	20	0:-15,1:16
c represent-against is	20	0:-10,1:11
c represent-against housing	20	0:-11,1:12
c represent-against and	20	0:-11,1:12
c represent-against to	20	0:-9,1:11
c represent-against speak	20	0:-10,1:11
c represent-against up	20	0:-13,1:14
c represent-against for	20	0:-15,1:17
c represent-against at	20	0:-10,1:12
c represent-against the	20	0:-26,1:28
c represent-against us	20	0:-13,1:14
c represent-against allowed	20	0:-9,1:10
s represent-against	20	0:-10,1:13
sm represent-against may	20	0:-23,1:25
u stood	20	0:9
b to him	20	0:8,3:-11
b him at	20	2:11
u itd	20	0:8
b be my	20	0:-9
u weekend	20	1:-9
u running	20	0:11,1:-9
b my lad	20	1:11
u market	20	1:15
t have to go	20	0:33,1:-18,3:-13
t could i ask	20	0:-21,1:31
b for it	20	0:13,1:-9
c surgery xname	20	1:-10
c surgery his	20	0:-13,1:14
c surgery saturday	20	1:-11
c surgery and	20	0:-14,1:-12,2:28
c surgery that	20	0:17,2:-16
c surgery its	20	1:-8
c surgery xparty	20	0:-8,1:-13,2:22
c surgery club	20	0:16,1:-17
c surgery street	20	1:-9
c surgery have	20	0:-17,1:-9,2:27
c surgery ask	20	0:-9,1:-14,2:23
c surgery for	20	0:-11,1:-14,2:26
c surgery it	20	0:-21,2:24
sm surgery must	20	0:15,1:-18
b <s> been	20	0:-17,1:15
u weds	20	2:9
c refuse-group chief	20	0:-24,1:24
c refuse-group has	20	0:-11,1:12
c refuse-group but	20	0:-21,1:21
c refuse-group id	20	0:-23,1:10,2:13
c refuse-group rather	20	0:-17,1:18
c senior-attend has	20	0:-8,1:15,3:-8
c senior-attend not	20	1:12
c group-outsiders has	20	1:16,2:-16
c group-outsiders but	20	2:-9
c group-outsiders id	20	0:-14,1:31,2:-17
t to me about	20	0:15,1:-13
t to keep it	20	0:-18,1:27
b the two	20	0:23,1:-19
t two of us	20	1:8
b of us	20	0:-21,1:20,2:8
t of us |	20	0:-12,2:8
b | now	20	0:10,1:-8
t | now xname	20	0:9,1:-9
c bcc it	20	0:13,1:-12
c share-correspondence keep	20	0:-9,1:9
c share-correspondence between	20	1:8
c keep-enquiry-private tree	20	0:11,1:-11
c keep-enquiry-private and	20	0:-10,1:11
c keep-enquiry-private keep	20	0:-22,1:22
c keep-enquiry-private now	20	0:13,1:-13
c leak-public-interest keep	20	0:-11,1:11
c leak-public-interest of	20	0:9,1:-9
c confidence-in-officer and	20	0:19,1:-18
c confidence-in-officer keep	20	0:-20,1:22
c confidence-in-officer between	20	0:-9,1:10
c confidence-in-officer now	20	0:11,1:-11
t xname wants the	20	0:8
b wants the	20	0:22,1:-21
b report on	20	1:-13
t report on the	20	1:-9
b i asked	20	0:-36,1:34
b asked what	20	0:17,1:-13
u nosy	20	0:13,1:-9
b nosy |	20	0:8
t do i send	20	1:-8
t i send it	20	0:8
b send it	20	0:22,1:-14,2:-10
c need-to-know land	20	0:8
c fishing asked	20	2:8
c fishing and	20	1:-12,2:8
c fishing she	20	0:-9,1:9
c fishing nosy	20	0:14,1:-13
c need-assumed xname	20	0:-21,1:13,2:8
c need-assumed wants	20	0:21,1:-20
c need-assumed asked	20	2:8
c need-assumed and	20	0:14,1:-22,2:8
c need-assumed said	20	0:9,1:-9
c need-assumed just	20	0:11,1:-10
c need-assumed nosy	20	0:10,1:-10
c need-assumed it	20	0:-32,1:25,2:8
b flats |	20	1:-8
t i give them	20	0:-14,1:8
b give them	20	0:-21,1:15
c officer-press just	20	3:9
c officer-press my	20	0:-12,3:20
c officer-press a	20	0:-26,1:17,3:13
c officer-press of	20	1:-8,3:12
c press-release have	20	0:9,1:-12
c press-release my	20	0:8,1:-18,3:11
c press-release if	20	1:-8,3:9
c press-release of	20	1:11
t <s> i was	20	0:-18,1:16
t i was in	20	0:9
b group when	20	0:-8,1:8
u talked	20	0:-9,1:10
b talked about	20	0:-12,1:13
b the bus	20	0:-24,1:16,2:10
t the bus gate	20	0:-11,1:9
b bus gate	20	0:-14,1:12
u gate	20	0:-14,1:12
b | my	20	0:-22,1:25
t | my team	20	1:8
b my team	20	0:-52,1:60
b knowing what	20	1:8
t can i fill	20	0:-10,1:10
b i fill	20	0:-10,1:10
u fill	20	0:-8,1:8
t xname in |	20	0:-8,1:10
l can i fill	20	0:-10,1:10
c relay-group about	20	1:-8
c relay-group plan	20	1:-9
c group-difficulty was	20	0:-8
c group-difficulty they	20	3:-8
c group-difficulty about	20	1:17,3:-18
c group-difficulty cant	20	1:10
c group-difficulty came	20	3:-9
c group-difficulty xname	20	0:-8,1:16,3:-9
t <s> i live	20	1:11
b i live	20	0:-13,2:8
t i live in	20	0:-16,1:8,2:9
b live in	20	0:-16,1:8,2:9
t live in dovehouse	20	1:8
b in dovehouse	20	1:9
t in dovehouse |	20	1:8
b dovehouse |	20	1:8
t dovehouse | bins	20	1:8
b | bins	20	1:8
t | bins at	20	1:8
t bins at my	20	1:8
t at my own	20	1:8
t own house keep	20	1:8
b house keep	20	1:8
t house keep being	20	1:8
b keep being	20	1:8
t keep being missed	20	1:8
b being missed	20	1:8
t being missed |	20	1:8
b missed |	20	1:8
t missed | am	20	1:8
t allowed to message	20	1:8
b to message	20	1:13
t to message my	20	1:8
b message my	20	1:8
t message my councillor	20	1:8
t my councillor about	20	1:8
t councillor about it	20	1:8
t about it from	20	1:10
t it from my	20	0:10,2:-12
b from my	20	0:10,2:-9
t from my gmail	20	1:11
t my gmail after	20	1:8
b gmail after	20	1:8
t gmail after work	20	1:8
t after work |	20	1:8
e after work	20	1:8
c employee-constituent in	20	2:-9
c employee-constituent own	20	0:13,2:-15
c employee-constituent it	20	1:11,2:-12
c employee-constituent from	20	2:-10
c employee-constituent work	20	2:-11
c own-job live	20	0:-25,2:18
c own-job being	20	0:-12,1:12
c own-job it	20	0:-31,1:15,2:16
c own-job gmail	20	0:-9,1:9
c officer-constituent in	20	0:-10
c officer-constituent missed	20	1:8
c officer-constituent am	20	1:8
c officer-constituent allowed	20	1:8
c officer-constituent message	20	1:8
c officer-constituent it	20	1:12,2:-11
c officer-constituent from	20	0:10,2:-13
c officer-constituent gmail	20	1:9
c officer-constituent after	20	1:8,2:-8
b im only	20	0:-16,1:11
t im only a	20	0:-11,1:14
b only a	20	0:-11,1:11
t a backbencher |	20	0:10
b backbencher |	20	2:-8
t to xname or	20	1:9
t xname or is	20	1:9
b or is	20	0:-26,1:20,2:13
t or is he	20	1:9
t is he off	20	1:9
b he off	20	1:9
t he off limits	20	1:9
b off limits	20	1:9
u limits	20	1:9
t limits to the	20	1:9
t to the likes	20	1:9
b of me	20	0:-11,1:13
t of me |	20	1:8
c ce-contact im	20	0:-13,1:14
c ce-contact a	20	0:-33,1:35
c ce-contact backbencher	20	0:-8,1:9
c ce-contact or	20	0:-11,1:11
c ce-contact is	20	0:34,1:-33
c see-document only	20	1:12,2:-9
c see-document backbencher	20	1:16,2:-12
c see-document xname	20	0:9,1:17,2:-25
c see-document or	20	1:12
c see-document limits	20	2:-8
c need-to-know only	20	1:10
c need-to-know backbencher	20	1:9
c need-to-know or	20	1:8
c exempt-see only	20	1:11
c exempt-see backbencher	20	0:-10,1:10
c exempt-see xname	20	0:9,1:15,2:-23
c exempt-see or	20	1:12
b were not	20	1:8
b not in	20	2:-8
t not in the	20	1:8,2:-8
b administration |	20	0:-9,1:8
t to the leader	20	0:10
t the leader |	20	0:-19,2:21
e leader	20	0:-30,1:9,2:22
e the leader	20	0:-33,1:11,2:23
c policy-advice not	20	0:-19,1:19
c policy-advice in	20	0:-19,1:25
c policy-advice i	20	0:8
c policy-advice ask	20	0:9,1:-8
c policy-advice xname	20	0:-17,1:17
c policy-advice figures	20	0:-13,1:12
c policy-advice back	20	0:-8,1:8
c ce-tells-leader administration	20	0:-10,2:16
c ce-tells-leader i	20	0:11
c ce-tells-leader xname	20	1:12,2:-19
c ce-tells-leader will	20	1:-9
c ce-tells-leader back	20	1:-8
c ce-tells-leader leader	20	0:-16,1:-21,2:39
c ce-minority i	20	0:13,1:-12
c ce-minority xname	20	0:9,1:-8
c ce-minority will	20	0:8,1:-8
c ce-minority back	20	0:10,1:-10
c ce-minority leader	20	0:-16,1:17
c ce-relations in	20	0:-24,1:25
c ce-relations if	20	0:-13,1:13
c ce-relations i	20	0:-10,1:11
c ce-relations figures	20	0:-8
c ce-relations leader	20	0:-11,1:12
b sat in	20	0:14,1:-14
t xparty group on	20	0:10
t group on monday	20	1:-11,2:10
b told us	20	0:19,1:-19
b | shouldnt	20	0:-11,1:17
u leaders	20	0:9
l shouldnt	20	0:-19,1:22
c group-outsiders xname	20	1:-8,2:14
c group-outsiders sat	20	0:8
c group-outsiders and	20	2:8
c group-outsiders she	20	0:18,1:-8,2:-10
c tell-other-groups xname	20	0:-10,1:17
c tell-other-groups in	20	0:22,1:-20
c tell-other-groups monday	20	1:-20,2:19
c tell-other-groups and	20	0:21,1:-13
c tell-other-groups she	20	1:-15,2:19
c tell-other-groups let	20	0:11,1:-10
b constitution gives	20	0:-10,1:13
b gives me	20	0:11
b sign off	20	0:8
b the small	20	0:-8
u small	20	0:14,1:-15
u lean	20	0:8
b and tell	20	0:34,1:-26,2:-8
u quick	20	2:9
b quick word	20	0:9
e done	20	1:-14
c ask-facts me	20	0:9
c ask-facts on	20	1:-13,3:16
c ask-facts and	20	0:-14,1:9
c ask-facts desk	20	0:16,1:-9,3:-8
c ask-facts it	20	0:-22,3:17
c ask-facts quick	20	0:9,1:-14
c ask-junior and	20	1:-19,3:21
c ask-junior at	20	1:13,3:-10
c ask-junior it	20	1:-9,2:-18,3:22
c ask-contentious at	20	3:9
c ask-contentious it	20	3:11
c ask-contentious quick	20	2:11
c instruct over	20	0:11,1:-12
c instruct at	20	0:-11,1:10
c undermine-manager sign	20	0:-8,1:8
c undermine-manager and	20	1:8
b <s> bit	20	0:15,1:-11
t <s> bit of	20	0:12,1:-8
t cant be done	20	0:-18,1:22
b be done	20	0:-17,2:12
b done for	20	0:-9,1:9
b when its	20	0:16,1:-15
b council business	20	0:-11,1:13
c liability with	20	0:14,1:-13
c liability cant	20	0:11,1:-10
c liability though	20	0:8
b is one	20	1:-12,2:10
u man	20	0:13
b years in	20	0:-8,1:8
u sick	20	1:8
b | he	20	0:34,1:-29
b he wants	20	0:15,1:-19
u fighting	20	0:-10,1:10
t | i said	20	0:-11,1:10
b said i	20	1:9
b would |	20	2:-12
c ignore-enquiry one	20	0:-13,1:13
c ignore-enquiry our	20	0:8,1:-8
c ignore-enquiry sick	20	0:-8
c ignore-enquiry would	20	0:9,1:-9
c officer-opinion his	20	0:10,1:-9
c work-order and	20	1:-16,3:12
c work-order hes	20	0:8
c work-order up	20	3:-15
c work-order wants	20	0:8,1:-8
c work-order his	20	1:-19,3:20
c staff-management wants	20	0:8
c appoint next	20	0:17,2:-13
c appoint of	20	1:-12,2:19
c appoint our	20	2:9,3:-8
c appoint for	20	0:-15,2:17
c appoint wants	20	0:10,2:-8
c appoint would	20	2:14,3:-8
c appoint-lobby one	20	0:-9,1:10
c employee-constituent me	20	0:28,1:-15,2:-12
c employee-constituent one	20	1:-11,2:18
c employee-constituent of	20	0:9,1:-21,2:13
c employee-constituent hes	20	1:16,2:-8
c employee-constituent man	20	0:13,2:-8
c employee-constituent wants	20	2:10
c employee-constituent would	20	0:12,2:-9
c employee-constituent ok	20	2:-11
c own-job one	20	0:10,1:-10
c own-job wants	20	0:9,1:-9
c own-job would	20	0:11,1:-10
c press-advice one	20	0:-19,1:20
c press-advice our	20	0:10,1:-10
c press-advice up	20	0:9
c press-figures one	20	0:-17,1:17
c press-figures up	20	0:8
c statutory-advice our	20	0:10,1:-9
c statutory-advice and	20	0:21,1:-19
c statutory-advice does	20	1:8
c statutory-advice wants	20	0:12,1:-11
c statutory-advice said	20	0:22,1:-22
c break-procedure one	20	1:-8,3:9
c break-procedure up	20	0:-11,1:12
c break-procedure wants	20	0:-20,3:21
c break-procedure would	20	0:14,1:-21
c block-information and	20	0:15,1:-11
c criticise-member our	20	0:8,1:-8
c criticise-member and	20	0:-21,1:22
c criticise-member does	20	0:-8,1:8
c rude does	20	0:-10,1:10
c favour would	20	0:13,1:-12
c casework-priority would	20	0:14,1:-14
c liability to	20	0:10,1:-9
c liability me	20	0:14,1:-12
c liability is	20	0:-11,1:12
c liability and	20	0:-8,1:9
t works for us	20	0:-8
t for us in	20	0:-8
b us in	20	0:-21,1:23
b says hes	20	0:8
b about on	20	0:-10,2:9
t could i drop	20	0:-16,2:20
t i drop a	20	0:-8,2:8
b drop a	20	0:-9,2:8
t drop a line	20	0:-8,2:8
t a line to	20	0:-8,2:8
b with his	20	0:-21,1:17
l could i drop	20	0:-16,2:20
c employee-constituent us	20	1:-11,2:9
c employee-constituent head	20	1:-8
c employee-constituent side	20	0:-11,2:10
c own-job who	20	0:-8,1:8
c own-job works	20	0:-10,1:9
c own-job us	20	0:-10,1:10
c own-job says	20	0:-10,1:9
c own-job head	20	0:-13,1:12
c favour works	20	0:-10,1:9
c favour us	20	0:-19,1:19
c favour being	20	0:-9,1:9
c favour head	20	0:-13,1:12
c favour service	20	0:-12,1:12
b i call	20	1:8
t i call the	20	0:8
t chief executive in	20	0:-12,1:12
b executive in	20	0:-10,1:11
u top	20	0:-9
b they only	20	0:-11,1:11
b if they	20	0:-17,1:18
c scrutiny-summon i	20	0:-17,1:19
c scrutiny-summon chief	20	0:-16,1:17
c scrutiny-summon executive	20	0:-12,1:13
c scrutiny-summon in	20	0:-27,1:28
c scrutiny-summon front	20	0:-8,1:8
c scrutiny-summon of	20	1:9
c scrutiny-summon and	20	0:10,1:-9
c scrutiny-summon only	20	0:11,1:-12
t | hes the	20	0:-10,1:9
b hes the	20	0:-9,1:9
t in the car	20	0:-12,1:13
t have to step	20	0:-8,1:8
b to step	20	0:-11,1:11
t to step in	20	0:-9,1:9
c scrutiny-questions of	20	2:13
c scrutiny-questions my	20	0:-13,1:9
c scrutiny-questions committee	20	1:19,2:-11
c scrutiny-questions the	20	0:23,2:-13
c scrutiny-questions in	20	0:-12,1:10
c scrutiny-questions do	20	1:8,3:-10
c scrutiny-questions i	20	0:20,3:-12
c scrutiny-questions have	20	0:8,3:-10
c scrutiny-questions step	20	0:-12,1:12
c scrutiny-hostile committee	20	0:35,1:-34
c scrutiny-hostile the	20	0:18,1:-17
c scrutiny-hostile in	20	0:15,1:-14
c scrutiny-hostile do	20	1:8
c scrutiny-hostile i	20	0:11,1:-10
c scrutiny-hostile have	20	0:-13,1:14
c scrutiny-discipline of	20	0:-13,1:14
c scrutiny-discipline committee	20	0:10,1:-9
c scrutiny-discipline with	20	0:-12,1:11
c scrutiny-discipline the	20	0:27,1:-27
c scrutiny-discipline in	20	0:-10,1:11
c scrutiny-discipline be	20	0:12,1:-11
c scrutiny-discipline step	20	0:-11,1:11
b an official	20	0:14,1:-8
u statement	20	0:9
b about what	20	0:-13,1:26,3:-8
b the post	20	0:8,1:-10
u read	20	1:-13
t to her |	20	0:-13,1:9,2:10
e to her	20	0:-12,1:9,2:10
c member-press tonight	20	0:8
c member-press it	20	0:23,1:-11,2:-11
c party-press id	20	2:8
c party-press statement	20	0:16,1:-15
c party-press by	20	0:9,1:-9
c party-press at	20	1:-13,2:10
c party-press it	20	1:-11,2:9
c press-release like	20	3:9
c press-release an	20	0:9,1:-8
c press-release statement	20	3:-8
c press-release out	20	0:-8,1:13
c press-release ring	20	0:10
c press-release xname	20	1:11,3:-15
c press-release and	20	0:8,1:-22,3:16
c press-release it	20	0:-18,1:11,3:8
c official-letter an	20	0:-20,1:15
c official-letter out	20	0:-12
c official-letter about	20	0:-30,2:36
c official-letter at	20	0:-15,1:12
c official-letter and	20	1:-19,3:17
b <s> branch	20	0:9
b potholes |	20	0:8
t | does it	20	0:19,1:-13
b it have	20	0:11,1:-11
t to go past	20	0:12
b go past	20	0:12
u past	20	0:23,1:-16
c member-press other	20	0:9
c member-press lot	20	0:8
c member-press does	20	0:16,2:-10
c member-press go	20	0:11
c member-press past	20	0:9
c party-press other	20	0:10,1:-10
c party-press potholes	20	0:10,1:-10
c party-press does	20	0:20,1:-19
c party-press past	20	0:15,1:-15
c press-release lot	20	3:-11
c press-release does	20	0:12,3:-9
c press-release go	20	0:11,3:-8
c press-release comms	20	0:9
sm press-release must	20	0:9,1:-13
c official-letter over	20	1:9
c official-letter does	20	0:8
c official-letter comms	20	0:17,3:-12
b he is	20	0:11
b to knock	20	0:8,1:-9
l he	20	0:22,1:-22
c complain-officer xname	20	0:8,1:10,3:-18
b if something	20	0:13
b something i	20	0:11
b i did	20	1:-8
c group-difficulty ok	20	3:-11
b how i	20	0:-13,1:19
b i behave	20	0:-9,1:14
u site	20	1:-8
b site visit	20	1:8
b dealt with	20	0:11,3:-11
b in this	20	0:13,1:-15
c planning-code how	20	0:16,1:-15
c planning-code i	20	0:10
c planning-code behave	20	0:16,1:-15
c planning-code on	20	0:8
c planning-code site	20	0:16,1:-15
c planning-code visit	20	0:8
c planning-code with	20	0:10,1:-9
c planning-code in	20	0:15,1:-15
c planning-code one	20	0:29,1:-27
b <s> 3	20	0:8
t <s> 3 weeks	20	0:8
b 3 weeks	20	0:10,1:-8
t 3 weeks |	20	0:8
t weeks | 2	20	0:8
b | 2	20	0:8
t | 2 emails	20	0:8
u 2	20	0:8
b 2 emails	20	0:8
t 2 emails |	20	0:8
u emails	20	0:8,1:-8
t emails | nothing	20	0:8
b | nothing	20	0:11
t | nothing from	20	0:8
b nothing from	20	0:8
t nothing from housing	20	0:8
t housing | are	20	0:8
b | are	20	0:-32,1:38
t allowed to just	20	0:8
t to just blank	20	0:8
b just blank	20	0:8
t just blank me	20	0:8
b blank me	20	0:8
t blank me |	20	0:8
e blank me	20	0:8
c chase housing	20	0:-9,2:8
c chase they	20	0:8
c chase allowed	20	1:-8
c reply-time nothing	20	0:10,1:-10
c reply-time they	20	0:13,1:-12
c ignore-enquiry nothing	20	0:10,1:-10
c ignore-enquiry housing	20	0:-15,1:15
c work-order are	20	1:8,3:-8
c work-order they	20	0:9,3:-8
c staff-management are	20	0:-15,1:15
c press-advice from	20	0:-17,1:17
c press-advice they	20	0:-13,1:13
c press-figures from	20	0:-9,1:9
c press-figures they	20	0:-9,1:9
c argue-advice from	20	0:13
c argue-advice they	20	2:-8
c heed-advice from	20	0:8
c heed-advice they	20	0:8
c statutory-advice are	20	0:16,1:-16
c statutory-advice they	20	0:14,1:-13
c statutory-advice just	20	0:8,1:-8
c break-procedure housing	20	0:-8
c break-procedure are	20	0:10
c break-procedure they	20	0:-9
c break-procedure just	20	1:-9,3:15
c officer-press-member are	20	1:8
c block-information are	20	0:-10,1:10
c block-information just	20	0:-9,1:10
c criticise-member just	20	0:-8,1:8
c robust from	20	2:-8
c robust they	20	0:9
c robust allowed	20	0:-13,2:8
c robust just	20	0:12
c robust me	20	0:16,1:-14
c expect-officers are	20	0:12,1:-12
t <s> xparty group	20	0:11
u coffee	20	0:13,1:-9
u machine	20	0:-8,1:8
u harm	20	0:27,1:-20
b harm in	20	0:32,1:-20
b the gist	20	1:8
c share-correspondence xparty	20	0:-12,1:12
c share-correspondence on	20	1:8
c share-correspondence her	20	0:-14,1:14
c keep-enquiry-private has	20	0:12,1:-11
c keep-enquiry-private at	20	0:8,1:-8
c relay-group told	20	1:-9
c relay-group on	20	0:-10,2:10
c written-to-group on	20	1:10
c stay-at-group told	20	0:-10,1:10
c stay-at-group room	20	0:-12,1:13
c stay-at-group what	20	0:-26,1:26
c stay-at-group theyre	20	0:-9,1:10
c stay-at-group budget	20	0:10,1:-10
c stay-at-group her	20	0:-17,1:18
c quote-group-advice xparty	20	0:-11,1:11
c quote-group-advice on	20	0:-14,1:15
c quote-group-advice xname	20	0:16,1:-14
c quote-group-advice her	20	0:11,1:-11
c draft-alternatives told	20	0:10,1:-10
c draft-alternatives me	20	0:10,1:-10
c draft-alternatives on	20	0:-8,1:9
c draft-alternatives xname	20	0:-11,1:11
c other-group-papers in	20	0:13,1:-13
c other-group-papers doing	20	0:-11,1:11
c other-group-papers on	20	0:-8,1:10
c other-group-papers her	20	0:-9,1:9
c confidence-in-officer at	20	0:-9,1:9
t xparty group a	20	1:8
t group a note	20	1:8
b a note	20	1:8
t a note on	20	0:-9,1:10
b note on	20	0:-19,1:24
t note on parking	20	0:-8,1:9
b on parking	20	0:-13,1:13
t on parking income	20	0:-8,1:9
b parking income	20	0:-9,1:9
t parking income and	20	1:8
b income and	20	1:8
t income and now	20	1:8
b and now	20	0:-22,1:30
t and now the	20	0:-11,1:12
b now the	20	0:-12,1:12
t now the xparty	20	1:8
t want the numbers	20	1:8
t the numbers underneath	20	1:8
b numbers underneath	20	1:8
t numbers underneath it	20	1:8
b underneath it	20	1:8
t underneath it |	20	1:8
t it | do	20	0:-32,1:34
t | do they	20	1:11
t do they get	20	0:-15,1:16
b they get	20	0:-15,1:18
t they get them	20	1:8
t get them |	20	0:-8,1:10
l do they get	20	0:-15,1:16
e get them	20	0:-8,1:10
c share-correspondence note	20	0:-26,2:29
c share-correspondence parking	20	0:-15,1:15
c keep-enquiry-private want	20	0:-11,1:12
c written-to-group them	20	0:11,1:-11
c group-not-support did	20	0:-13,1:13
c group-not-support parking	20	0:-8,1:8
c group-not-support now	20	0:-14,1:14
c group-not-support numbers	20	0:9,1:-9
c group-not-support it	20	0:14,1:-12
c group-not-support get	20	0:-16,1:17
c quote-group-advice a	20	0:-19,1:20
c quote-group-advice do	20	0:-29,1:29
c quote-group-advice them	20	0:-8,1:8
c second-group parking	20	0:-11,1:12
c second-group and	20	0:14,1:-13
c equal-groups now	20	0:8,1:-8
c equal-groups want	20	0:9,1:-9
c equal-groups it	20	0:16,1:-15
c equal-groups they	20	0:10,1:-9
c policy-advice xparty	20	0:-21,1:21
c policy-advice and	20	1:12
c policy-advice do	20	0:12
c policy-advice they	20	0:18,1:-12
c policy-advice them	20	0:-11,1:12
c ce-tells-leader xparty	20	0:8,1:14,2:-22
c ce-tells-leader a	20	0:-12,2:9
c ce-tells-leader on	20	0:-10,1:27,2:-17
c ce-tells-leader and	20	1:16,2:-15
c ce-tells-leader want	20	2:-11
c ce-tells-leader it	20	0:-9,1:11
c ce-tells-leader they	20	2:-8
c ce-tells-leader them	20	0:8
c ce-minority a	20	0:-18,1:19
c ce-minority on	20	0:-16,1:17
c ce-minority and	20	0:-14,1:15
c ce-minority it	20	0:-12,1:11
c ce-relations on	20	0:-12,1:13
c ce-relations and	20	0:-17,1:18
c ce-relations it	20	0:-21,1:22
c other-group-papers and	20	0:-17,1:18
c confidence-in-officer did	20	0:13,1:-13
c impartial xparty	20	0:25,1:-24
c impartial parking	20	0:-17,1:17
c impartial and	20	0:22,1:-21
c impartial it	20	0:-12,1:15
c impartial do	20	0:-27,1:28
c impartial get	20	0:-14,1:15
b school places	20	1:-8
b and a	20	0:-10
t will be sat	20	0:10
b be sat	20	0:10
b there as	20	0:12
t there as well	20	0:12,1:-8
b as well	20	0:-17,1:40,2:-18
u well	20	0:12,1:11,2:-20
b or not	20	0:9,1:-8
c group-outsiders invited	20	0:-10,1:9
c group-outsiders as	20	0:39,1:14,2:-52
c group-outsiders well	20	1:15,2:-15
c tell-other-groups will	20	0:-12,1:14
t im at group	20	0:8
t at group done	20	0:8
b group done	20	0:8
t group done my	20	0:8
t done my slides	20	0:8
b my slides	20	0:9,1:-9
t my slides and	20	0:8
b slides and	20	0:8
t slides and now	20	0:8
t now theyre squabbling	20	0:8
b theyre squabbling	20	0:8
t theyre squabbling over	20	0:8
b squabbling over	20	0:8
t squabbling over which	20	0:8
b to vote	20	0:11,1:-9
t to vote |	20	0:10,1:-9
b vote |	20	0:40,1:-31
t must i sit	20	0:8
t i sit through	20	0:11,1:-11
b sit through	20	0:19,1:-19
t sit through this	20	0:8
b through this	20	0:8
t through this |	20	0:8
l must i sit	20	0:11,1:-10
e through this	20	0:8
c party-in-room my	20	0:-15,1:18
c party-in-room slides	20	0:8
c party-in-room theyre	20	0:-14,1:15
c party-in-room over	20	0:10,1:-9
c party-in-room which	20	0:9
c party-in-room vote	20	0:12,1:-11
c party-in-room sit	20	0:13,1:-12
c party-in-room through	20	0:8
c stay-at-group done	20	0:12,1:-12
c stay-at-group my	20	0:-14,1:16
c stay-at-group slides	20	0:11,1:-11
c stay-at-group now	20	0:-17,1:16
c stay-at-group which	20	0:15,1:-14
c stay-at-group sit	20	0:25,1:-24
c stay-at-group this	20	0:10,1:-10
b somebody asks	20	0:9,1:-8
b get away	20	0:12,1:-11
t get away with	20	0:12,1:-11
u away	20	0:34,1:-22,2:-10
b away with	20	1:-10
u story	20	0:17,1:-12
b | its	20	0:25,1:-19
b its not	20	0:18,1:-15
b and ive	20	0:-36,1:23,2:9
b with xname	20	0:-15,1:35,2:-10,3:-10
l its	20	0:55,1:-35,2:-15
c ignore-enquiry them	20	0:-11,1:11
c ignore-enquiry ive	20	0:16,1:-15
c ignore-enquiry same	20	0:-10,1:10
c officer-opinion about	20	0:-14,1:19
c press-advice if	20	0:12,1:-12
c press-advice about	20	0:8
c press-advice its	20	0:17,1:-11
c press-figures if	20	0:14,1:-13
c press-figures them	20	0:9,1:-8
c press-figures its	20	0:10,1:-10
c press-figures ive	20	0:-8,1:8
c statutory-advice if	20	0:9,1:-8
c statutory-advice with	20	0:9,1:-8
c statutory-advice ive	20	0:9,1:-9
c break-procedure if	20	1:-8
c break-procedure with	20	1:-11
c break-procedure ive	20	0:-9
c officer-press-member if	20	0:11,1:-10
c officer-press-member them	20	0:-8,1:8
c officer-press-member ive	20	0:-11,1:11
c officer-press-member week	20	0:-9,1:9
c quality-advice could	20	0:8,1:-8
c quality-advice get	20	0:9,1:-8
c quality-advice with	20	0:-8,1:9
c quality-advice half	20	0:-9,1:10
c quality-advice xname	20	0:13,1:-13
c block-information ive	20	0:-9,1:10
c criticise-member about	20	0:-21,1:22
c criticise-member meeting	20	0:-8,1:8
c rude if	20	0:-12,1:13
c rude about	20	0:-19,1:20
c rude them	20	0:-9,1:9
c scrutiny-questions and	20	0:10,1:-13,2:13,3:-10
c scrutiny-questions scrutiny	20	0:22,1:-9,2:-11
c scrutiny-questions about	20	0:25,1:-8,2:-16
c scrutiny-questions them	20	2:-8
c scrutiny-questions its	20	0:8
c scrutiny-conceal overview	20	0:-22,1:22
c scrutiny-conceal with	20	0:12,1:-11
c scrutiny-conceal not	20	0:18,1:-18
c scrutiny-conceal look	20	0:-8,1:8
c scrutiny-conceal ive	20	0:-10,1:10
c scrutiny-conceal xname	20	0:-16,1:16
c casework-priority not	20	0:-12,1:12
b a cllr	20	0:-9,2:9
u cllr	20	0:-16,2:16
b its just	20	0:10,1:-9
c press-junior be	20	0:-12,1:12
c officer-opinion be	20	0:-9,1:10
c work-order be	20	1:8
c statutory-advice be	20	0:9,1:-9
c break-procedure be	20	0:17,1:-17
c criticise-member cllr	20	0:-8,1:8
c abuse-online just	20	0:-11,1:12
c abuse-online ok	20	0:9,1:-9
c bully he	20	0:11,1:-9
c harass he	20	1:9
c harass said	20	0:10,1:-10
c crime-harass saying	20	0:-10,1:10
c crime-harass out	20	0:-15,1:15
c crime-harass he	20	0:8
c sexual-harass he	20	0:8
c sexual-harass said	20	0:8
c discriminate he	20	0:11,1:-8
c discriminate said	20	0:-8,1:9
c discriminate its	20	0:14,1:-13
c discriminate ok	20	0:11,1:-10
c rude be	20	0:14,1:-12
c nolan ok	20	0:12,1:-12
c communicate out	20	0:-12,1:13
c communicate he	20	0:-8,1:9
c communicate ok	20	0:22,1:-21
b <s> whod	20	0:-8
b complaint about	20	1:13,3:-9
t complaint about xname	20	0:11,3:-9
b about xname	20	0:28,2:-9,3:-12
t about xname |	20	0:-10,1:14
t what he did	20	0:-11,1:14
b he did	20	0:-11,1:14
b a code	20	0:-11,1:9
c complain-member take	20	0:-26,2:8,3:11
c complain-member about	20	1:-26,3:20
c complain-member xname	20	0:-16,1:25,3:-10
c complain-member did	20	0:8,1:-8
c complain-member is	20	1:-11,3:14
c complain-group-leader take	20	3:9
c complain-group-leader complaint	20	1:9,3:-9
c complain-group-leader about	20	0:11
c complain-group-leader xname	20	1:9,3:-10
c complain-group-leader what	20	1:10,3:-10
c group-leader-duty he	20	0:-10,1:11
sm group-leader-duty breach	20	0:-12,1:13
c breach-member about	20	1:9
c breach-member xname	20	1:9
c breach-member what	20	0:-47,1:21,3:27
c breach-member did	20	1:-10
c breach-member breach	20	0:15,1:9,3:-23
c report-behaviour take	20	0:-8,1:8
c status-binding take	20	0:-11,1:12
c status-binding what	20	0:-15,1:16
b says so	20	0:19,1:-14
t says so |	20	0:17,1:-11
t | i thought	20	0:15,1:-11
b id ring	20	1:-9,2:9
b of them	20	0:14,1:-9
b them over	20	0:-11,1:11
b the weekend	20	0:8,1:-11
b and talk	20	0:-19,1:11
t and talk them	20	0:-8,1:8
t | any harm	20	0:26,1:-17,2:-8
b any harm	20	0:21,1:-15
t any harm in	20	0:18,1:-8
l any harm	20	0:22,1:-13,2:-9
l any harm in	20	0:20,1:-8,2:-9
c work-order team	20	1:10
c work-order over	20	1:-8,3:8
c work-order weekend	20	3:8
c staff-management team	20	0:13,3:-10
c press-figures team	20	0:-15,1:15
c statutory-advice says	20	0:-9,1:10
c break-procedure says	20	1:-8
c break-procedure harm	20	3:9
c criticise-member over	20	0:-10,1:10
c casework-priority team	20	0:-9,1:9
t to come and	20	0:-11
b come and	20	0:-14,1:9
t come and talk	20	0:-23,1:16
b his group	20	0:-14,1:12
t his group |	20	0:-9
c invite-group xname	20	0:17,1:-11
c invite-group has	20	0:-13,2:12
c invite-group that	20	0:-9,2:9
c invite-group through	20	1:-16,2:12
c senior-attend xname	20	0:14,1:-19
c senior-attend that	20	0:-13,3:14
t a bit of	20	0:12
b not to	20	1:8
b it only	20	0:19,1:-15
u sits	20	0:8
l any reason not	20	0:8
c it-private do	20	2:8
c it-private a	20	2:8
c it-private of	20	0:-15,1:12
c it-private on	20	0:11,1:-25,2:17
c it-private ipad	20	1:-8
c it-private an	20	0:8
c it-private it	20	2:12
u printer	20	0:-8,1:9
t to the council	20	0:16,1:-15
t council laptop |	20	0:11,1:-11
b laptop |	20	0:8,1:-8
e laptop	20	0:11,1:-10
e council laptop	20	0:10,1:-9
c it-hardware can	20	0:-14,1:14
c it-hardware plug	20	0:16,1:-15
c it-hardware own	20	0:9
c it-hardware the	20	0:-9,1:10
u gone	20	0:-25,1:21
b it on	20	0:-14,1:8,2:8
c it-lost left	20	1:13
c it-lost on	20	0:-15,1:18
c it-lost the	20	0:-18,3:27
c it-lost to	20	0:-12
c it-lost and	20	0:-8,3:14
c it-lost do	20	0:-20,3:27
t <s> our group	20	0:9,1:-8
b group would	20	0:-9,1:9
t group would like	20	0:-9,1:9
b would like	20	0:-24,1:32,2:-13
t | can we	20	0:-32,1:34
b we |	20	0:30,1:-17,2:-12
e we	20	0:30,1:-17,2:-12
c group-room like	20	1:8
c group-room committee	20	0:-10,1:11
c group-room one	20	0:-10,1:10
c group-room evening	20	0:-12,1:13
c group-room just	20	0:-9,1:9
c group-room of	20	0:-8,1:8
c group-room training	20	0:-9,1:10
c group-room we	20	0:-22,1:24
b our campaign	20	0:8,1:-9
b chamber |	20	0:-8
c election-resources in	20	0:-18,1:19
c chamber-party do	20	1:-9
c chamber-party our	20	0:20,1:-19
c chamber-party in	20	0:21,1:-22
c chamber-party look	20	0:8
t i dont agree	20	0:-12,1:13
b dont agree	20	0:-13,1:14
t it can i	20	0:-10,1:11
t can i put	20	0:-11
t i put in	20	1:13,2:-8
t of my own	20	0:-16
u alongside	20	0:-9,1:10
c press-advice agree	20	0:-9,1:9
c press-advice wrote	20	0:-8,1:8
c press-advice put	20	0:-22,1:22
c press-advice own	20	0:-17,1:18
c press-figures wrote	20	0:-9,1:9
c press-figures put	20	0:-18,1:18
c press-figures own	20	0:-10,1:10
c exec-report wants	20	0:-8,1:8
c exec-report and	20	0:11,1:-10
c exec-report agree	20	0:-8,1:8
c exec-report on	20	0:-18,1:20
c exec-report it	20	0:-21,1:23
c exec-report put	20	0:-11,1:11
c exec-report one	20	1:8
c exec-report of	20	0:-16,1:17
c exec-report own	20	0:-24,1:25
b asks for	20	0:-18,1:17
b up or	20	0:-8
t or is that	20	0:-29,1:21,2:15
c scrutiny-report of	20	0:-10,1:11
c scrutiny-report is	20	0:8
c scrutiny-report mush	20	0:-8,1:9
c scrutiny-report it	20	0:8
c scrutiny-report be	20	1:8
c scrutiny-report up	20	0:-9,1:10
c scrutiny-report that	20	0:15,1:-14
c scrutiny-report leaning	20	0:14,1:-13
c scrutiny-report allowed	20	1:8
b <s> asked	20	0:-11,1:16
b asked for	20	1:-11,2:8
u closure	20	0:-11,1:9
b thats not	20	0:-11,1:11
t my ward and	20	0:-8,1:10
b ward and	20	1:9
b as foi	20	1:10
t as foi |	20	1:10
b foi |	20	1:8,2:-10
b | have	20	0:-41,1:48,2:-10
t | have they	20	0:11,2:-8
b have they	20	0:16,2:-10
b they got	20	0:-13,1:14
b that right	20	0:-25,1:11,2:9
t that right |	20	0:-28,1:14,2:9
c foi they	20	0:-11,1:16
c foi got	20	1:10
c foi-time in	20	0:-10,1:10
c foi-time they	20	0:-10,1:11
c foi-time about	20	0:15,1:-15
c not-my-ward-info asked	20	0:-14,1:18
c not-my-ward-info for	20	1:11,2:-15
c not-my-ward-info on	20	0:-19,2:15
c not-my-ward-info a	20	1:-13,2:22
c not-my-ward-info school	20	0:-9,2:10
c not-my-ward-info not	20	0:-19,1:8,2:11
c not-my-ward-info my	20	1:-12,2:12
c not-my-ward-info ward	20	0:-8,2:9
c not-my-ward-info and	20	0:-16,2:15
c not-my-ward-info its	20	0:9,2:-11
c not-my-ward-info done	20	0:22,2:-15
c not-my-ward-info as	20	0:-17,1:38,2:-20
c not-my-ward-info foi	20	1:11,2:-15
c not-my-ward-info that	20	1:20,2:-14
c not-my-ward-info right	20	0:-11
c not-my-ward-info is	20	0:27,1:10,2:-35
c not-my-ward-info about	20	0:-27,1:13,2:16
s not-my-ward-info	20	0:-14,1:19
sm not-my-ward-info may	20	0:-11,1:19
b this council	20	0:9,1:-9
u safety	20	0:-8,1:9
b lives in	20	1:11
u block	20	0:9,1:-9
u people	20	0:-8,2:14
t it to xname	20	0:10
c keep-enquiry-private been	20	0:20,1:-19
c leak that	20	0:-20,1:20
c leak-public-interest ive	20	0:-11,1:12
c leak-public-interest before	20	0:-8,1:9
c leak-public-interest that	20	0:11,1:-10
c leak-public-interest people	20	0:-27,1:-10,2:38
c leak-public-interest at	20	0:-12,1:13
c leak-public-interest interest	20	0:-14,1:14
c leak-public-interest all	20	0:-15,1:16
c confidential-seek the	20	0:-28,1:31
c confidential-seek to	20	0:-10,1:11
c confidential-seek i	20	0:-19,1:21
c confidential-seek it	20	0:-10,1:11
s confidential-seek	20	0:-20,1:22
sm confidential-seek may	20	0:-19,1:21
c exploit-information at	20	0:10
c confidence-in-officer something	20	0:-10,1:10
b xname isnt	20	0:15,1:-10
u myself	20	1:9,3:-15
c openplan xname	20	0:25,1:-24
c openplan so	20	0:9,1:-9
c openplan going	20	0:-8,1:9
c openplan go	20	0:11,1:-11
c openplan at	20	0:11,1:-10
c openplan her	20	0:20,1:-19
c visit-desk and	20	1:-8,2:11
c visit-desk her	20	0:-9
c visit-desk till	20	0:-11
t into the housing	20	0:-9,1:8
u unannounced	20	0:-11,1:9
b myself |	20	0:-19,1:34,2:-8
b down from	20	0:-12,1:11
b | all	20	1:9
c visit into	20	0:-24,1:16,2:8
c visit unannounced	20	0:-9
c visit-disrupt into	20	0:-10,1:9
c visit-disrupt shes	20	0:-9,1:9
c visit-disrupt all	20	0:-8,1:8
c visit-disrupt right	20	0:-9,1:9
c visit-safety what	20	0:-14,1:13
u most	20	0:-22,2:15
c relationship one	20	0:18,1:-17
c friendship was	20	0:-9
c friendship at	20	0:-11,2:14,3:-9
c friendship tell	20	1:9
c conflict one	20	0:8,1:-8
c conflict do	20	0:9,1:-8
c conflict-decision do	20	0:-29,1:30
u met	20	0:16,1:-12
c complain-outcome-ce met	20	3:-8
c complain-outcome-ce against	20	0:-8
c complain-outcome-ce still	20	0:-12,3:14
c complain-outcome-ce not	20	0:17,3:-9
c complain-outcome-ce now	20	1:11,3:-8
b <s> ade	20	2:16
t <s> ade direct	20	2:16
u ade	20	2:9
b ade direct	20	2:16
t ade direct for	20	2:16
b direct for	20	2:16
t direct for a	20	2:16
t for a missed	20	2:16
b a missed	20	2:16
t a missed collection	20	2:16
b missed collection	20	2:16
t missed collection or	20	2:16
u collection	20	2:9
b collection or	20	2:16
t collection or is	20	2:16
t that a no	20	0:-8,2:16
b a no	20	2:16
t a no |	20	0:-8,2:16
l ade	20	2:16
l ade direct	20	2:16
l ade direct for	20	2:16
e a no	20	0:-8,2:16
c copy-manager direct	20	0:-9,1:-10,2:19
c copy-manager for	20	1:-24,2:19
c copy-manager missed	20	0:-10,1:-9,2:19
c copy-manager collection	20	0:-10,1:-9,2:19
c copy-manager is	20	0:-13,1:-19,2:32
c copy-manager that	20	1:-25,2:18
c copy-manager no	20	1:-20,2:19
c ask-facts direct	20	0:-8
c ask-junior or	20	0:-8,1:12,3:-12
c ask-junior that	20	0:12,1:-15
c ask-contentious that	20	1:-18,2:14
c ask-contentious no	20	2:16,3:-11
b could xname	20	0:11,1:-11
b give it	20	0:20,1:-22
b it a	20	0:16,1:-14
l could xname	20	0:10,1:-9
b im the	20	0:-23,1:25
c political-assistant me	20	1:23,2:-15
c political-assistant on	20	0:9,1:-18,2:9
c political-assistant xparty	20	0:14,1:-14
c political-assistant groups	20	1:16,2:-12
c election-resources wants	20	0:-11,1:12
c private-resources wants	20	0:-15,1:16
c private-resources out	20	0:9,1:-8
c private-resources thats	20	0:-9,1:10
b <s> thursdays	20	0:-8,1:8
t <s> thursdays group	20	0:-8,1:8
b thursdays group	20	0:-14,1:16
t thursdays group will	20	0:-8,1:8
t group will have	20	0:-8,1:8
t will have ordinary	20	0:-8,1:8
b have ordinary	20	0:-8,1:8
t have ordinary party	20	0:-8,1:8
b ordinary party	20	0:-8,1:8
t ordinary party members	20	0:-8,1:8
b party members	20	0:-15,1:13
t party members in	20	0:-8,1:8
b members in	20	0:-8
t members in not	20	0:-8,1:8
b in not	20	0:-8,1:8
t in not just	20	0:-8,1:8
b not just	20	0:-28,1:29
t not just cllrs	20	0:-8,1:8
b just cllrs	20	0:-8,1:8
t just cllrs |	20	0:-8,1:8
t cllrs | im	20	0:-8,1:8
t im the political	20	0:-8,1:8
t the political assistant	20	0:-9
t political assistant |	20	0:-15,1:13
b assistant |	20	0:-13,1:22,2:-11
t assistant | can	20	0:-8,1:8
t i still sit	20	0:-8,1:8
b still sit	20	0:-8,1:8
t still sit in	20	0:-8,1:8
t sit in |	20	0:-8,1:8
e sit in	20	0:-8,1:8
c group-outsiders members	20	1:9
c group-outsiders im	20	1:14,2:-12
c party-in-room just	20	0:-9,1:9
c party-in-room political	20	0:-9,1:10
c group-not-support have	20	0:-8,1:9
c group-not-support not	20	0:-9,1:9
c group-not-support just	20	0:-22,1:23
c group-not-support political	20	0:-18,1:18
c policy-advice just	20	0:-13,1:13
c policy-advice im	20	0:-8,1:8
c party-event in	20	0:-10,1:11
c party-event im	20	0:-18,1:21
c surgery members	20	0:-12,1:10
c surgery not	20	0:-22,2:23
c surgery just	20	0:-14,1:13
c political-assistant in	20	1:-9,2:10
c political-assistant i	20	1:-14,2:11
b <s> wrote	20	0:-11,1:10
b wrote a	20	0:-10,1:11
t paper for one	20	1:8
t for one of	20	0:-9,1:9
t of the groups	20	0:-13,1:12
b last month	20	0:-8,1:11
t last month |	20	0:-19,1:26
b month |	20	0:-19,1:25
b partys asked	20	0:-8,1:8
t partys asked for	20	0:-8,1:8
t do i hand	20	0:-9
b i hand	20	0:-16,1:13
b hand it	20	0:13
t hand it over	20	0:13
e over	20	0:-9
c tell-other-groups wrote	20	1:8
c tell-other-groups paper	20	0:-11,1:11
c tell-other-groups one	20	0:16,1:-11
c tell-other-groups from	20	0:-13,1:18
c relay-group paper	20	0:-8,1:8
c written-to-group paper	20	0:-9,1:12
c written-to-group from	20	0:-16,1:17
c draft-alternatives paper	20	0:-10,1:10
c other-group-papers wrote	20	1:8
c other-group-papers paper	20	0:-13,1:14
u worst	20	0:9,1:-8
b | shes	20	1:9,3:-10
b and its	20	0:-9
u lying	20	0:13,1:-12
b go along	20	0:14,1:-16
t go along with	20	1:-9
b along with	20	1:-9
c block-information has	20	0:-8,1:9
c block-information do	20	0:8
c scrutiny-conceal told	20	0:-8,1:9
c scrutiny-conceal me	20	0:-8,1:9
c scrutiny-conceal leave	20	0:8,1:-8
c scrutiny-conceal out	20	0:8,1:-8
c scrutiny-conceal what	20	0:10,1:-9
c scrutiny-conceal it	20	0:25,1:-24
t of the members	20	0:10,1:-10
u lads	20	0:-11,1:9
b | dont	20	0:-11,1:11
b dont want	20	0:-16,1:16
c complain-member of	20	3:9
c complain-member members	20	0:-9,1:17
c complain-member front	20	1:10
c whistle of	20	0:26,1:-26
c whistle in	20	0:-16,1:17
b <s> cllr	20	0:-24,2:16,3:8
b me direct	20	1:8
t may i copy	20	0:-18,2:24
b shes my	20	0:-10,1:11
b my manager	20	0:-17,1:13
t my manager |	20	0:-12,1:19
l may i copy	20	0:-18,2:24
e my manager	20	1:13
c urgent cllr	20	0:-9
c copy-manager me	20	0:16,1:-14
c copy-manager and	20	2:8
c copy-manager never	20	2:9
c copy-manager xname	20	0:-8,2:9
c copy-manager in	20	0:-11,2:13
c copy-manager my	20	0:-31,1:35
c ask-facts her	20	0:-18,3:10
c ask-facts manager	20	0:-16,1:10
c ask-contentious manager	20	1:8
c undermine-manager quiet	20	0:-13,1:13
c undermine-manager manager	20	0:-11,1:12
u files	20	1:9
u supposed	20	1:21,2:-15
b supposed to	20	0:-10,1:35,2:-25
b to check	20	0:-9,1:11
l am i supposed	20	0:10
c foi am	20	1:8
sm foi must	20	0:24,1:-21
b any of	20	1:9
b of this	20	0:-19,1:20
u apply	20	0:-15,1:23
b apply to	20	1:11
b not one	20	0:-8
l shes	20	0:9,3:-10
e of us	20	0:-9,1:9
c consultant-bound does	20	0:8
c consultant-bound of	20	0:-25,1:27
c consultant-bound xname	20	0:-14,1:14
c applies-to does	20	0:-14,1:17
c applies-to of	20	0:16,1:-14
c applies-to xname	20	0:-9,1:10
c applies-to not	20	0:-10,1:10
c applies-to one	20	0:-8,1:9
b out for	20	0:10
b its only	20	0:43,1:-37
b mins |	20	2:9
c clear-desk nipping	20	0:-9,1:10
c clear-desk for	20	0:-11,1:13
c clear-desk a	20	0:30,1:-27
c clear-desk ok	20	0:-14,1:15
c clear-desk to	20	0:10
c clear-desk the	20	0:-8,1:10
c clear-desk its	20	0:17,1:-17
c clear-desk only	20	0:-8,1:9
t i want the	20	0:14,1:-15
t to ask xname	20	0:-9,1:8
u hed	20	0:11,1:-10
c ask-junior does	20	0:-10,1:19,3:-12
c ask-junior so	20	0:22,1:-13
c ask-contentious was	20	1:-13
c ask-contentious so	20	0:10
c press-junior know	20	0:-10,1:10
b likely to	20	0:-11,1:11
t i hold the	20	1:12,2:-9
b hold the	20	1:9,2:-11
b the portfolio	20	0:13,1:-12
c political-steer bus	20	0:-16,1:17
c political-steer hold	20	0:-13,1:14
c heed-advice briefings	20	0:9,1:-8
c heed-advice of	20	0:18,1:-16
c heed-advice and	20	0:-9,1:12
t | ok for	20	1:8
t to tell her	20	0:-13,1:11
b her to	20	0:-23,1:32
u more	20	1:9,2:-10
l ok for	20	1:8
l ok for me	20	1:8
c consultant xname	20	0:-17,1:13
c consultant the	20	0:-23,1:-29,3:58
c consultant me	20	0:-8
c consultant to	20	0:-22,1:-16,3:42
c consultant tell	20	1:-9,3:11
c consultant with	20	3:9
c consultant-bound doing	20	0:14,1:-14
c consultant-bound masterplan	20	0:-9,1:9
c consultant-bound for	20	0:10,1:-9
c consultant-bound me	20	0:16,1:-15
c consultant-bound tell	20	0:10,1:-10
c consultant-bound with	20	0:12,1:-11
c undermine-manager for	20	0:8,1:-8
b the call	20	0:15,1:-10
b he isnt	20	0:11
u hired	20	0:-8
t so i can	20	0:44,1:-20,2:-14,3:-9
b can be	20	0:16,1:-30,2:13
b as i	20	0:16,1:-14
t i like to	20	1:8
u surely	20	0:27,1:-38,2:13
b surely |	20	0:53,1:-40,3:-8
e surely	20	0:53,1:-40,3:-8
c consultant staff	20	3:10
c consultant hired	20	3:11
c consultant in	20	3:11
c consultant so	20	3:8
c consultant can	20	1:-13,3:19
c consultant-bound was	20	0:12,1:-11
c consultant-bound he	20	0:-41,1:41
c consultant-bound isnt	20	0:-15,1:15
c consultant-bound staff	20	0:11,1:-10
c consultant-bound hired	20	0:9,1:-8
c consultant-bound so	20	0:-28,1:29
c consultant-bound can	20	0:-10,1:10
c consultant-bound as	20	0:9
c consultant-bound surely	20	0:9,1:-8
c criticise-officer was	20	1:8
c criticise-officer he	20	0:13,1:-12
c criticise-officer be	20	0:10,1:-9
c criticise-officer him	20	0:-8,1:8
c criticise-member isnt	20	0:-13,1:13
c criticise-member as	20	0:-8,1:9
c abuse-online xname	20	0:10,1:-8
c abuse-online call	20	0:-17,1:18
c abuse-online isnt	20	0:15,1:-14
c abuse-online as	20	0:-15,1:16
c abuse-online surely	20	0:13,1:-13
c bully call	20	0:-17,1:18
c bully surely	20	0:13,1:-13
c crime-harass surely	20	0:-11,1:11
c discriminate call	20	0:8,1:-8
c discriminate isnt	20	0:12,1:-11
c discriminate hes	20	0:13,1:-12
c discriminate so	20	0:16,1:-14
c discriminate as	20	0:-23,1:25
c rude him	20	1:8
c nolan xname	20	0:22,1:-21
c nolan in	20	0:-12,1:14
c nolan i	20	0:38,1:-36
c nolan can	20	0:9,1:-9
c role-members xname	20	0:10,1:-10
c role-members isnt	20	0:10,1:-10
c role-members so	20	0:-9,1:10
c role-members i	20	0:29,1:-27
c role-members be	20	0:-14,1:15
c role-members as	20	0:19,1:-19
c role-officers xname	20	0:16,1:-15
c role-officers isnt	20	0:15,1:-15
c role-officers hes	20	0:8,1:-8
c role-officers in	20	0:16,1:-15
t | can xname	20	0:20,1:-12
b can xname	20	0:18,2:-15
l can xname	20	0:14,1:8,2:-15
c break-procedure send	20	0:8
c third-party-data council	20	1:10
c third-party-data xname	20	0:8,1:19,2:-27
c third-party-data constituents	20	0:-9
c third-party-data its	20	0:11,2:-16
c private-address send	20	0:12,1:-11
c private-address its	20	0:-15,1:16
c casework-priority cant	20	0:-13,1:14
c casework-priority constituents	20	0:8
u notice	20	1:-12,2:13
b its daft	20	0:10,1:-9
u walk	20	0:14,1:-14
b end |	20	0:-8
t | would it	20	0:-9,2:13
b wrong to	20	0:12,1:-25
b to skip	20	0:9,1:-12
u skip	20	0:20,1:-20
b skip it	20	1:-8
b this once	20	0:-16,1:11
t this once |	20	0:-15,1:11
u once	20	0:-20,1:15,2:8
b once |	20	0:-22,1:19
e once	20	0:-12,1:9
c break-procedure rules	20	1:-16,3:20
c break-procedure shes	20	0:9,3:-8
c break-procedure skip	20	1:-8,3:16
c break-procedure this	20	0:-9,3:17
c break-procedure once	20	0:-11,3:13
c private-address be	20	0:10,1:-10
c private-address wrong	20	0:-13,1:13
c favour ask	20	0:14,1:-13
b <s> did	20	0:10,1:-10
b xname from	20	0:11
b from parking	20	0:11
t it up |	20	0:12,1:-12
e it up	20	0:8,1:-8
c criticise-member did	20	0:-15,1:15
c harass leave	20	0:-19,1:20
c crime-harass from	20	0:-10,1:10
c crime-harass got	20	0:-9,1:10
c sexual-harass from	20	0:-11,1:12
c discriminate from	20	0:24,1:-22
c discriminate leave	20	0:12,1:-11
c nolan did	20	0:8
c nolan from	20	0:10,1:-10
c role-members a	20	0:-9,1:11
b hes a	20	0:12,1:-13
b | so	20	0:27,1:-15,2:-8
l so	20	0:34,1:-13,2:-13,3:-8
c breach-officer xname	20	1:13,3:-11
c breach-officer hes	20	0:27,3:-25
c breach-officer so	20	0:15,3:-12
c complain-officer in	20	1:11,3:-12
c breach-officer the	20	0:25,3:-16
c breach-officer on	20	0:11,3:-13
c breach-officer in	20	0:-13,1:22,3:-9
c breach-officer that	20	1:-21,3:20
t <s> im the	20	0:-16,1:20
b had it	20	0:-11,1:9
t can i give	20	0:-9
t i give the	20	0:-9
u fell	20	0:10
c instruct ive	20	0:-8
c instruct order	20	0:8,1:-11
c work-order im	20	0:12
c work-order ward	20	1:-8,3:12
c work-order member	20	1:12,3:-11
c work-order order	20	1:-18,3:24
c undermine-manager ive	20	0:-19,1:19
c staff-management give	20	0:-11,1:10
b <s> being	20	0:23,1:-13,2:-9
b cant |	20	0:-13,1:9
l being	20	0:22,1:-17
c work-order cabinet	20	0:15,3:-11
c undermine-manager being	20	0:-11,1:11
b weve got	20	0:-14,1:14
t this one pager	20	0:-9,1:10
b one pager	20	0:-9,1:10
b member officer	20	0:-8,1:9
b protocol still	20	0:-10,1:10
t protocol still count	20	0:-8,1:8
b still count	20	0:-8,1:8
c status-binding pager	20	0:-10,1:11
c status-binding still	20	0:-12,1:13
c applies-to weve	20	0:-13,1:14
c applies-to pager	20	0:-12,1:13
c applies-to still	20	0:-13,1:14
t to my desk	20	0:8
b stuff i	20	0:14
u havent	20	0:27,1:-19
b and say	20	0:11,3:-8
b say anything	20	0:8
t anything | is	20	0:8
t | is she	20	0:27,1:-28
b is she	20	0:24,1:-28
t is she meant	20	0:8
b be coming	20	0:9
t be coming to	20	0:9
l is she	20	0:26,1:-28
l is she meant	20	0:8
c ask-facts councillor	20	0:25,1:-11,3:-14
c ask-facts keeps	20	0:8,3:-8
c ask-facts asking	20	0:9
c ask-facts say	20	0:12,3:-10
c ask-facts anything	20	0:19,3:-20
c ask-facts she	20	0:17,3:-10
c ask-facts be	20	0:15,3:-14
c ask-junior councillor	20	1:-8
c ask-junior keeps	20	0:-8
c ask-junior my	20	0:19,2:-23
c ask-junior asking	20	0:14,1:-9,2:-10
c ask-junior she	20	2:-11
c ask-junior meant	20	0:8,1:-8
c ask-junior be	20	0:24,2:-11,3:-12
c press-junior up	20	0:9,1:-8
c press-junior desk	20	0:-13,1:14
b the estate	20	0:-13,1:19
u yesterday	20	0:-8
c report-who-pressure had	20	3:9
c report-who-pressure right	20	0:8
c report-who-pressure over	20	1:9
c complain-member right	20	1:-8
c complain-member on	20	0:-10,1:13
c complain-group-leader right	20	0:15
c breach-member right	20	0:15,1:-14
c breach-member go	20	0:-13,1:24,3:-10
c breach-member on	20	0:11,1:-13
c breach-member of	20	0:-18,1:20
c breach-member over	20	0:8,1:-8
b | a	20	1:11
t to my team	20	1:10
t team | xname	20	0:-8,1:10
b has it	20	0:-11,1:12
b it in	20	0:19,1:-16
b can he	20	0:-11,1:8
b he get	20	0:-12,1:10
b get advice	20	0:-8,1:15
b advice from	20	0:-18,1:24
c report-who-pressure he	20	0:-8,3:9
c report-who-pressure about	20	0:12
c report-who-pressure what	20	1:11,3:-11
c complain-member made	20	0:14,3:-11
c complain-member up	20	0:20,1:12,3:-32
c complain-group-leader this	20	1:8
c complain-group-leader advice	20	1:8
c complain-group-leader up	20	1:8,3:-10
c breach-member has	20	0:-10
c breach-member advice	20	1:10
b skip the	20	0:23,1:-17
b letters on	20	0:-9,1:9
b and nobody	20	0:-16,1:24
t and nobody will	20	1:9
sm break-procedure refuse	20	1:8
c private-address cllr	20	0:-11,1:11
t am i ok	20	0:8,1:-11
u guess	20	0:14,1:-9
c criticise-member am	20	0:8,1:-8
c abuse-online name	20	0:-8,1:9
c abuse-online well	20	0:-16,1:16
c bully name	20	0:-9,1:9
c harass not	20	0:9,1:-8
c discriminate not	20	0:16,1:-14
c rude am	20	0:16,1:-16
c nolan her	20	0:10,1:-10
c nolan well	20	0:-9,1:9
c role-members well	20	0:19,1:-18
b | whos	20	3:-11
b he supposed	20	0:-8,1:17,2:-8
t he supposed to	20	0:-8,1:17,2:-8
b from |	20	0:-11,1:10
l whos	20	1:8,3:-10
e from	20	0:-11,1:9
c consultant what	20	1:-10,3:16
c consultant take	20	3:9
c consultant orders	20	0:-13,3:15
c consultant from	20	0:-13,3:17
c consultant-bound councillors	20	0:14,1:-14
c consultant-bound been	20	0:9,1:-9
c consultant-bound orders	20	0:-8,1:8
c consultant-bound from	20	0:-21,1:22
u zone	20	0:11,1:-11
b out when	20	0:-9,1:10
t do i really	20	0:-12,1:12
t to the whole	20	0:-11,1:13
b the whole	20	0:14,2:-11
u whole	20	0:16,1:-10
b what hes	20	0:8
c communicate work	20	0:-11,1:11
c listen out	20	0:-14,1:16
c listen do	20	0:-16,1:17
c listen the	20	0:8
u slot	20	0:-10,1:11
u times	20	1:11
b shes got	20	0:12,1:-10
b got a	20	0:-17,1:19
t a day job	20	0:-8,1:10
b day job	20	0:-10,2:8
b be thinking	20	1:8
t be thinking about	20	1:8
u thinking	20	0:-17,1:25
b thinking about	20	1:15
u diary	20	1:11
t as well as	20	0:-16,1:26
b well as	20	0:-16,1:26
t well as mine	20	1:9
b as mine	20	1:8
t as mine |	20	1:9
c urgent day	20	0:9
c urgent be	20	1:14,2:-9
c urgent thinking	20	1:11,2:-8
c urgent diary	20	1:9
c urgent well	20	1:14,2:-11
c urgent mine	20	1:14,2:-11
c workload day	20	0:14,1:-13
c workload job	20	0:-13,1:14
t its been 4	20	0:8
b been 4	20	0:8
t been 4 working	20	0:8
b 4 working	20	0:8
t 4 working days	20	0:8
t days and not	20	0:8
t peep from parking	20	0:8
t from parking |	20	0:8
b parking |	20	0:13,2:-9
t parking | chase	20	0:8
b | chase	20	0:8
t | chase em	20	0:8
b chase em	20	0:8
t chase em again	20	0:8
b em again	20	0:8
t em again |	20	0:8
l chase	20	0:8
l chase em	20	0:8
l chase em again	20	0:8
e em again	20	0:8
c urgent again	20	0:11,2:-9
b <s> three	20	1:9
t <s> three weeks	20	0:-11,1:13
t three weeks no	20	0:-11,1:14
b weeks no	20	0:-11,1:14
t weeks no answer	20	0:-11,1:14
b no answer	20	0:-15,1:17
t no answer no	20	0:-11,1:14
b answer no	20	0:-11,1:14
t answer no holding	20	0:-11,1:14
b no holding	20	0:-11,1:14
t no holding note	20	0:-11,1:14
u holding	20	0:-12,1:18
b holding note	20	0:-21,1:30,2:-9
t holding note zilch	20	0:-11,1:14
b note zilch	20	0:-11,1:14
t note zilch |	20	0:-11,1:14
u zilch	20	1:8
b zilch |	20	0:-11,1:14
t zilch | one	20	0:-11,1:14
b | one	20	0:-12,1:15
t | one polite	20	0:-11,1:14
b one polite	20	0:-11,1:14
t one polite nudge	20	0:-11,1:14
u polite	20	1:14
b polite nudge	20	0:-11,1:14
t polite nudge all	20	0:-11,1:14
b nudge all	20	0:-11,1:14
t nudge all right	20	0:-11,1:14
l one	20	0:-8,1:9
l one polite	20	0:-11,1:14
l one polite nudge	20	0:-11,1:14
c chase three	20	0:-18,1:10,2:9
c chase holding	20	1:13
c chase nudge	20	0:-24,1:17,2:8
c reply-time three	20	0:-20,1:20
c reply-time holding	20	0:-14,1:14
c reply-time note	20	0:-24,1:24
c reply-time polite	20	0:-9,1:9
c ignore-enquiry three	20	0:-18,1:18
c ignore-enquiry holding	20	0:-17,1:17
c ignore-enquiry note	20	0:-31,1:31
c ignore-enquiry polite	20	0:-9,1:9
c urgent three	20	1:25,2:-18
c urgent holding	20	1:22,2:-16
c urgent polite	20	1:15,2:-10
t the pink papers	20	0:8
b pink papers	20	0:8
t a word |	20	0:9,1:-9
c third-party-data pink	20	0:11,2:-10
c third-party-data never	20	0:12,2:-10
c leak papers	20	0:-9,1:9
c use-information have	20	0:-10,1:11
b and it	20	0:-12,2:10
b it doesnt	20	0:11,1:-8
b it round	20	0:12,1:-10
c third-party-data and	20	1:-11,2:25,3:-10
c third-party-data say	20	3:-10
c third-party-data or	20	0:12,2:-10
c third-party-data while	20	0:9,2:-8
c third-party-data out	20	0:13,2:-19
c leak sent	20	0:-8,1:8
c leak-public-interest out	20	0:10,1:-9
c doubt-confidential if	20	2:-9,3:8
b me if	20	0:-18,1:16
t me if i	20	0:-11,1:11
c interest-advice on	20	0:17,1:-15
c interest-advice xname	20	0:14,1:-13
t <s> my husbands	20	0:11
b my husbands	20	0:11
b its all	20	0:8
u knows	20	0:-11,1:12
t | so i	20	0:11
l so i	20	0:17,1:-11
l so i can	20	0:9
e vote	20	0:21,1:-16
c conflict-decision regrading	20	0:12,1:-11
c conflict-decision can	20	0:17,1:-16
b in licensing	20	0:-9,2:9
b at work	20	0:11,1:-10
b who ought	20	0:-15,1:14
t who ought to	20	0:-15,1:13
u ought	20	0:-13,1:18
b ought to	20	0:38,1:-33
c relationship been	20	1:11
c relationship licensing	20	0:15,1:-15
c friendship know	20	0:9
c business-link anyone	20	0:11,1:-12
t on the spot	20	0:-9,1:8
b the spot	20	0:-9,1:8
u why	20	0:-23,1:18,2:9
b why the	20	0:-8
b says what	20	0:-12,1:12
b what it	20	0:-18,1:25
b i wont	20	0:-15,1:16
t i wont be	20	0:-13,1:13
b wont be	20	0:-13,1:13
b be asking	20	0:9,2:-10
b to alter	20	0:-13,1:12
u alter	20	0:-9,1:12
c press-advice why	20	0:-34,1:34
c press-advice word	20	0:-11,1:11
c press-figures why	20	0:-31,1:31
c press-figures word	20	0:-8,1:8
c argue-advice put	20	0:-14,1:10
c argue-advice about	20	0:12,2:-9
c argue-advice why	20	0:-25,1:18,2:8
c argue-advice what	20	0:-10
c argue-advice him	20	0:9,1:-12
c robust can	20	1:16,2:-9
c robust about	20	0:-10,1:8
c robust what	20	1:9
c robust him	20	0:39,1:-35
t <s> so an	20	1:8
b so an	20	1:8
t so an officers	20	1:8
t officers been cleared	20	1:9
b been cleared	20	1:9
t been cleared to	20	1:9
b cleared to	20	1:9
t cleared to go	20	1:9
t to go to	20	0:-10,1:19,2:-11
t go to xparty	20	1:9
t to xparty group	20	1:9
t group on the	20	0:12,1:-9
t budget | do	20	1:8
t | do the	20	0:-18,1:22
t do the rest	20	0:-10,1:13
t us get offered	20	1:9
b get offered	20	1:9
t get offered the	20	1:9
b offered the	20	0:-9,1:16
t offered the same	20	0:-9,1:16
l do the rest	20	0:-8,1:11
e same	20	1:15,2:-9
e the same	20	1:15,2:-9
c invite-group so	20	1:12,2:-10
c invite-group get	20	1:8,2:-10
c invite-group offered	20	1:18,2:-14
c invite-group same	20	1:19,2:-14
c senior-attend get	20	0:12,3:-9
c senior-attend offered	20	1:8
c senior-attend same	20	3:-9
c tell-other-groups been	20	0:9,1:-8
c tell-other-groups budget	20	0:-10,1:14
c tell-other-groups get	20	0:-9,1:11
c second-group so	20	0:-9,1:9
c second-group us	20	0:17,1:-16
c equal-groups budget	20	1:8
b the chamber	20	0:-22,1:21
e wednesday	20	0:11
c quote-group-advice dynamite	20	0:8
c quote-group-advice chamber	20	0:-20,1:21
b came to	20	0:8,1:-13,2:8
b from him	20	0:-9,1:8
t i let him	20	0:10,1:-9
b let him	20	0:26,1:-25
t let him |	20	0:18,1:-17
e let him	20	0:18,1:-17
c group-minutes we	20	0:11,1:-10
c group-minutes notes	20	0:12,1:-10
c group-minutes of	20	0:-14,1:16
c group-minutes our	20	0:28,1:-26
c group-minutes the	20	1:8
c group-minutes and	20	0:-21,1:22
c group-minutes see	20	0:-8,1:9
c group-minutes put	20	0:-15,1:16
c group-minutes let	20	0:12,1:-12
t <s> im on	20	0:15,1:-10
u page	20	0:11,1:-10
b page |	20	0:9,1:-11
c party-resources ive	20	0:-9,1:9
c election-resources xname	20	1:8
c election-resources ive	20	0:-13,1:13
c private-resources xname	20	1:8
c private-resources ive	20	0:-12,1:13
c outside-body im	20	0:-12
c outside-body ive	20	0:-16,1:13
c outside-body in	20	1:-8
c another-council ive	20	0:-9,1:9
c another-council in	20	0:8
c take-messages im	20	0:-13
c take-messages on	20	1:11,2:-8
c take-messages as	20	1:-8
c take-messages well	20	0:10,1:-13
c take-messages xname	20	1:44,2:-45
c take-messages and	20	1:-16,2:11
c take-messages done	20	0:-19,1:19
c take-messages in	20	1:17,2:-13
t it to the	20	0:14,1:-11
b and shes	20	0:-12,1:8
u decided	20	0:9,1:-8
b decided it	20	0:10
b was all	20	0:12,1:-13
b for that	20	0:-17,1:23
b as it	20	0:-9,1:13
b the end	20	0:-11,1:26,3:-11
t the end of	20	1:15,3:-15
b end of	20	0:8,1:11,3:-16
t end of the	20	0:10,3:-11
t of the road	20	0:13,3:-11
b the road	20	3:-10
l is that the	20	0:9,1:-9
c complain-officer shes	20	1:8
c complain-officer all	20	0:10
c complain-officer else	20	1:10
c complain-head shes	20	1:8
c complain-head end	20	0:18,3:-15
c complain-head road	20	0:15,3:-13
c complain-head else	20	1:9
c complain-outcome officers	20	0:10,1:-12
c complain-outcome is	20	0:20,1:-23
b say the	20	0:8,1:-9
b | no	20	0:38,1:-25,2:-11
b that gets	20	1:8
b doesnt it	20	0:39,1:-28
t doesnt it |	20	0:39,1:-28
b and three	20	0:9,1:-8
c criticise-officer just	20	0:-22,1:22
c criticise-member gets	20	0:-12,1:13
b <s> officers	20	0:35,1:-27
u refusal	20	0:10,1:-10
b me first	20	0:9
b because i	20	0:10,1:-13
b licensing |	20	1:10
b if it	20	0:29,1:-27
c delegated past	20	1:-11
c delegated me	20	1:23,3:-20
c delegated licensing	20	1:25,2:-13,3:-11
u rang	20	0:-13,2:12
t him no |	20	0:-13,1:14
t no | do	20	0:-9,1:9
c keep-enquiry-private rang	20	0:-9,1:8
c keep-enquiry-private his	20	0:17,1:-16
c keep-enquiry-private him	20	0:21,1:-21
c report-who-pressure no	20	1:-9,3:17
c confidence-in-officer no	20	0:-11,1:12
b every time	20	0:9,1:-10
b time i	20	1:-8
b i walk	20	0:12,1:-12
b walk in	20	1:-8
b says its	20	0:-28,1:26
e it is	20	0:11,1:-14
c abuse-online does	20	0:-23,1:26
c abuse-online my	20	0:-8,1:10
c discriminate who	20	0:9
c discriminate does	20	0:10,1:-8
c discriminate my	20	1:11
c discriminate all	20	0:11
c workload does	20	0:10,1:-9
t by a member	20	0:-13,1:12
b things |	20	0:-18,1:16
b to report	20	3:11
c complain-member member	20	1:-9,3:8
c breach-member member	20	0:-15,3:23
c breach-member went	20	1:-14
c breach-member am	20	0:12,1:-24,3:12
b and said	20	0:9,1:-12
b think about	20	0:-8,1:21,2:-12
b do that	20	0:40,1:-39
t do that |	20	0:31,1:-29
e do that	20	0:31,1:-29
c abuse-online and	20	0:-15,1:16
c abuse-online do	20	0:-18,1:19
c intimidate-witness he	20	0:-9,1:11
c intimidate-witness on	20	0:-21,1:23
c intimidate-witness and	20	0:8
c intimidate-witness said	20	0:-12,1:12
b <s> was	20	0:9,1:-8
c party-in-room was	20	0:-11,1:16
c party-in-room candidates	20	0:9,1:-9
c stay-at-group was	20	0:-20,1:22
c party-event theyre	20	0:-9,1:9
c party-event candidates	20	0:9,1:-9
sm party-event refuse	20	0:-8,1:8
b last week	20	0:9,1:-17,2:8
t last week |	20	0:8,1:-8
b swamped |	20	0:8
c ask-political-opinion did	20	0:18,1:-9,3:-8
c officer-opinion last	20	0:9,1:-9
c officer-opinion im	20	0:13,1:-8
c refuse-group did	20	0:13,1:-13
c refuse-group and	20	0:13
c refuse-group im	20	0:15,1:-15
c second-group last	20	0:8
c second-group week	20	0:8
c equal-groups week	20	0:-11,1:11
c equal-groups can	20	0:16,1:-14
c equal-groups turn	20	0:8,1:-8
c equal-groups down	20	0:9,1:-9
c impartial im	20	0:36,1:-35
t <s> xname does	20	0:-10,1:10
b xname does	20	0:-8,1:8
t xname does the	20	0:-10,1:9
t does the forecast	20	0:-10,1:9
t the forecast and	20	0:-10,1:9
b forecast and	20	0:-10,1:9
t forecast and needs	20	0:-10,1:9
b and needs	20	0:-10,1:9
t and needs what	20	0:-10,1:9
b needs what	20	0:-10,1:9
t needs what i	20	0:-10,1:9
t heard at the	20	0:-11,1:10
t xparty group |	20	0:-13,1:12
t group | ok	20	0:-9,1:8
c draft-alternatives does	20	0:-14,1:14
c draft-alternatives forecast	20	0:-8,1:8
c draft-alternatives needs	20	0:-8
c other-group-papers needs	20	0:-17,1:17
u shift	20	0:8
u seeing	20	0:-10,1:14
c about-colleague is	20	0:23,1:-15
c about-colleague on	20	0:11,3:-9
c about-colleague was	20	0:-13,1:13
c about-colleague the	20	0:-8,1:14
t not on that	20	0:10,1:-10
b on that	20	0:13,1:-14
t on that committee	20	0:10,1:-10
b that committee	20	0:10,1:-10
u everything	20	0:40,1:-31
b everything |	20	0:19,1:-16
b she |	20	0:65,1:-50,2:-9
e she	20	0:65,1:-50,2:-9
c see-document that	20	2:-8
c see-document says	20	0:-8,2:14
c see-document every	20	0:9
c see-document has	20	2:12
c see-document she	20	0:-10,2:14
c fishing not	20	0:-10,2:8
c fishing that	20	0:-19,1:11,2:8
c fishing committee	20	2:8
c fishing has	20	0:-13,2:8
c fishing everything	20	0:10,1:-10
c need-assumed not	20	1:-13,2:9
c need-assumed committee	20	0:-12,2:9
c need-assumed says	20	2:9
c need-assumed has	20	2:9
c exempt-see that	20	2:11
u today	20	0:8,1:-8
b sign for	20	1:9
c spend on	20	1:-10,2:8
c spend new	20	1:-9
c spend finance	20	1:21,2:-20
b get it	20	0:-17,1:11
b it dropped	20	0:10,1:-10
c statutory-advice take	20	0:-19,1:19
c break-procedure as	20	1:8
c quality-advice council	20	0:10,1:-9
c report-right dropped	20	0:16,1:-16
c whole-council on	20	0:-22,1:12,3:10
c whole-council council	20	0:8
b <s> chair	20	0:8
t wont let the	20	0:8,1:-8
b before the	20	0:-14
t before the vote	20	0:9,1:-10
t vote | is	20	0:10
t is that on	20	0:13,1:-11
b that on	20	0:9,1:-8
t that on |	20	0:16,1:-13
l is that on	20	1:-8
e that on	20	0:16,1:-13
c heed-advice say	20	0:9,1:-9
c report-right that	20	0:-12,1:13
c decide-advice that	20	0:-13,1:15
c chairing had	20	0:17,1:-16
c chairing and	20	0:28,1:-27
c chairing his	20	0:-13,1:13
c chairing before	20	0:15,1:-15
c chairing is	20	0:12,1:-11
c chairing that	20	0:36,1:-35
c chairing on	20	0:-18,1:19
sm chairing may	20	0:16,1:-13
c chair-officers and	20	0:32,1:-31
c chair-officers wont	20	0:13,1:-13
c chair-officers that	20	0:38,1:-37
sm chair-officers may	20	0:24,1:-22
b in xname	20	0:-11,2:12
b i carry	20	1:-10
t i carry on	20	1:-8
b carry on	20	0:19,1:-8,2:-8
t do i owe	20	0:-14,1:14
b i owe	20	0:-11,1:13
e call	20	1:-8
c other-ward her	20	2:13
c other-ward xname	20	0:-8,1:22,2:-14
c other-ward patch	20	0:-8,1:-9,2:18
b need a	20	0:9,1:-10
u heads	20	0:-11,1:10
b as its	20	0:-13,1:14
c inform-ward out	20	0:14,1:-13
c inform-ward up	20	0:-8,1:10
c inform-ward as	20	0:-8,1:8
c inform-ward its	20	0:19,1:-18
c inform-ward of	20	0:-11,1:13
c tell-members-press do	20	0:-26,1:27
c tell-members-press xname	20	0:-9,1:10
c tell-members-press a	20	0:-25,1:27
c tell-members-press up	20	0:-9,1:10
c tell-members-press its	20	0:-10,1:10
c tell-members-press of	20	0:10,1:-9
b the tip	20	0:-15,2:20
t the tip on	20	0:-15,2:19
u tip	20	1:-14,2:10
b tip on	20	0:-15,2:19
b | which	20	0:-9,1:9
t do i invite	20	0:8,1:-8
b i invite	20	0:13,1:-9
c several-wards on	20	0:16,1:-16
c several-wards in	20	0:-16,1:16
c several-wards all	20	0:-19,1:20
c several-wards do	20	0:-14,1:15
c public-meeting-invite open	20	0:-10,1:11
c public-meeting-invite evening	20	0:-13,1:14
c public-meeting-invite the	20	0:9
c public-meeting-invite in	20	0:-10,1:11
c public-meeting-invite do	20	0:-21,1:22
c public-meeting-invite i	20	0:19,1:-17
sm public-meeting-invite may	20	0:9
b <s> regrading	20	0:-8,2:11
t <s> regrading went	20	0:-8,2:11
b regrading went	20	0:-8,2:11
t regrading went against	20	0:-8,2:11
b went against	20	1:-13,2:10
t went against me	20	2:10
t against me and	20	2:11
t me and im	20	0:-8,2:11
t and im fuming	20	0:-8,2:11
b im fuming	20	0:-8,2:11
t im fuming |	20	0:-8,2:11
b fuming |	20	0:-8,2:11
t fuming | i	20	0:-8,2:11
t | i live	20	0:-8,2:11
t live in xname	20	0:-11,2:12
t in xname ward	20	0:-11,2:12
b xname ward	20	0:-11,2:12
t xname ward any	20	0:-8,2:11
b ward any	20	0:-8,2:11
t ward any way	20	0:-8,2:11
b any way	20	0:-28,2:27
t any way i	20	0:-14,2:12
b way i	20	0:-16,2:12
t way i can	20	0:-8,2:11
t i can bend	20	0:-8,2:11
b can bend	20	0:-8,2:11
t can bend her	20	0:-8,2:11
b bend her	20	0:-8,2:11
t bend her ear	20	0:-8,2:11
b her ear	20	0:-8,2:11
t her ear about	20	0:-8,2:11
b ear about	20	0:-9,2:11
t ear about it	20	0:-8,2:11
l i live	20	0:-8,2:11
l i live in	20	0:-8,2:11
c employee-constituent im	20	0:8
c employee-constituent xname	20	0:19,1:29,2:-47
c employee-constituent any	20	0:9
c own-job im	20	0:-22,2:17
c own-job any	20	0:-9,1:-8,2:17
c own-job way	20	0:-13,2:17
c own-job ear	20	0:-14,2:17
c officer-constituent me	20	0:9
c officer-constituent im	20	2:8
c officer-constituent xname	20	0:10,1:8,2:-17
b lad from	20	0:8
b from highways	20	0:9
t told me over	20	0:9
b me over	20	0:15,1:-14
b whole team	20	0:13,1:-8
b team is	20	0:8
b apart |	20	0:12
t | should he	20	0:20,1:-26
b should he	20	0:22,1:-26
t should he be	20	0:16,1:-9
b he be	20	2:-8
b telling me	20	1:8
t telling me that	20	1:9
b sort of	20	1:13
t sort of thing	20	1:13
b of thing	20	1:13
l should he	20	0:20,1:-26
l should he be	20	0:13,1:-8
e thing	20	2:-9
c employee-constituent whole	20	0:18,2:-14
c employee-constituent team	20	0:8
c employee-constituent apart	20	0:8
c employee-constituent should	20	0:8
c employee-constituent be	20	0:8,2:-13
c own-job team	20	0:9,1:-8
sm own-job must	20	0:9,1:-8
c officer-constituent team	20	0:9
c officer-constituent is	20	0:10,2:-13
c officer-constituent apart	20	0:9
c officer-constituent should	20	0:8
c officer-constituent thing	20	0:12,2:-10
sm officer-constituent must	20	0:8
c about-colleague told	20	0:-12,1:12
c about-colleague team	20	0:14,1:-9
c about-colleague should	20	0:14,1:-13
c about-colleague be	20	0:11,1:-10
b the summer	20	0:8
b we have	20	0:-26,1:31
b it or	20	0:-14,1:14
c relationship seeing	20	1:9
c relationship xname	20	0:-10,1:9
c relationship about	20	0:16,1:-16
c relationship own	20	0:9,1:-8
c friendship xname	20	1:11,2:-8
c friendship getting	20	0:-10
c friendship about	20	0:-13,1:18
c business-link xname	20	0:-12,1:11
c conflict own	20	0:20,1:-19
c conflict-decision xname	20	0:-12,1:12
c conflict-decision own	20	0:-8,1:8
t the panel for	20	1:-8
b panel for	20	1:-8
u woman	20	0:-13,1:14
b woman |	20	0:-10,1:13
t i put a	20	0:-8,1:13
b put a	20	0:16,3:-14
b beforehand |	20	0:-8,1:9
c appoint-friend im	20	0:-12,1:13
c appoint-friend one	20	0:-19,1:20
c appoint-know one	20	0:8
c appoint-know put	20	0:-12,1:13
t ask for the	20	0:9,1:-11
c need-to-know old	20	0:10
c need-to-know so	20	0:8
c need-to-know reason	20	0:8
c fishing lot	20	0:8
c own-interest-docs reason	20	0:11,1:-11
c need-assumed so	20	0:10,1:-9
c need-assumed any	20	1:-10,2:9
c third-party-data so	20	0:11,2:-10
c third-party-data any	20	2:9
c private-address everything	20	0:-8,1:8
u audit	20	0:-12,1:18
b the secret	20	1:-9,2:10
t the secret bit	20	0:-16,2:17
b secret bit	20	0:-16,2:17
b my seat	20	0:17,1:-17
c excluded-public press	20	0:-21,1:23
c excluded-public secret	20	0:-15,1:16
c excluded-public watching	20	0:-11,1:12
c excluded-public from	20	0:-12,1:13
c excluded-public ok	20	0:-9,1:9
c excluded-public seat	20	0:-8,1:9
t <s> xparty have	20	0:-8,1:9
b note of	20	0:10,1:-9
t note of what	20	0:10,1:-9
b at there	20	0:8
b somewhere |	20	1:-8
b to dig	20	0:17,1:-13
t to dig it	20	0:10,1:-9
u dig	20	0:13,1:-12
b dig it	20	0:10,1:-9
b it out	20	0:17,1:-20
c relay-group have	20	0:9,1:-10
c relay-group said	20	0:-8
c relay-group its	20	0:13,1:-13
c other-group-papers said	20	0:-12,1:12
c other-group-papers its	20	0:9,1:-8
c other-group-papers services	20	0:-8,1:8
c group-difficulty have	20	1:8
c group-difficulty said	20	0:25,1:-14,3:-10
c group-difficulty its	20	0:13,1:-8
b has rung	20	2:8
t has rung me	20	0:-9,2:8
b before anything	20	0:-13,1:18
t before anything else	20	0:-13,1:18
b anything else	20	0:-13,1:18
t anything else |	20	0:-13,1:18
b i told	20	1:-20,3:12
t i told her	20	0:-18,3:13
b told her	20	0:-8,1:-8,3:13
b her my	20	0:-10,1:13
u sets	20	0:-12,1:10
b sets the	20	0:-8
b wont change	20	0:-8,1:9
b change it	20	0:-10,1:11
t off my own	20	0:-18,1:16
t my own bat	20	0:-18,1:16
b own bat	20	0:-19,1:13
t own bat |	20	0:-9
u bat	20	0:-10
b bat |	20	0:-9
c repeat-point times	20	0:-13,1:13
c urgent else	20	1:-9
c urgent told	20	0:-14,2:12
c copy-manager has	20	2:9
c copy-manager anything	20	2:9
c copy-manager else	20	0:-10,2:8
c copy-manager it	20	0:-8,2:8
c copy-manager off	20	0:-14,1:15
c copy-manager ok	20	0:-13,1:8
c press-junior off	20	0:-10,1:10
c instruct was	20	0:-12,1:9
c work-order do	20	1:-12,3:19
c work-order potholes	20	3:10
c work-order before	20	1:-17,3:17
c work-order told	20	0:10
c work-order sets	20	3:10
c work-order list	20	1:-8,3:16
c unapproved-work own	20	0:-8,1:8
c undermine-manager was	20	0:-11,1:11
c staff-management off	20	0:10
c political-steer told	20	0:22,1:-21
c political-steer manager	20	0:11,1:-10
c bully own	20	0:-9,1:9
c harass told	20	0:-9,1:10
c harass wont	20	0:-11,1:11
c workload wont	20	0:8,1:-8
c workload off	20	0:12,1:-11
c role-officers has	20	0:-9,1:10
c role-officers my	20	0:12,1:-10
c role-officers and	20	0:13,1:-12
c impartial xname	20	0:15,1:-15
c impartial me	20	0:12,1:-11
c impartial before	20	0:8,1:-8
c impartial told	20	0:13,1:-13
c impartial her	20	0:14,1:-13
c impartial manager	20	0:-9,1:10
c impartial own	20	0:-8,1:8
c expect-members own	20	0:-8,1:8
c corporate told	20	0:22,1:-21
t the mercury rang	20	2:9
b mercury rang	20	2:9
t mercury rang me	20	2:9
b rang me	20	0:8,1:-18
t rang me about	20	2:11
t about the sea	20	2:9
b the sea	20	2:9
t the sea wall	20	2:9
b sea wall	20	2:9
t sea wall said	20	2:9
u wall	20	1:-12
b wall said	20	2:9
t wall said id	20	2:9
b said id	20	1:-12,2:9
t said id ring	20	2:9
t id ring back	20	2:9
b ring back	20	2:9
t ring back in	20	2:9
b back in	20	2:9
t back in 20	20	2:9
b in 20	20	2:9
t in 20 mins	20	2:9
b 20 mins	20	2:9
t 20 mins |	20	2:9
t mins | what	20	2:9
t to do before	20	2:9
t do before i	20	2:9
t before i do	20	2:9
c member-press need	20	0:13,1:-11
c party-press mercury	20	1:-8,2:8
c party-press rang	20	1:-13,2:8
c party-press said	20	1:-16,2:8
c party-press back	20	1:-12,2:8
c party-press need	20	0:23,1:-31
c media-capacity need	20	1:-10
c media-promise rang	20	1:-10
c media-promise wall	20	1:-9
c media-promise said	20	0:-9
c media-promise need	20	1:-9
c media-others need	20	1:-11
b <s> fancy	20	1:-10,2:15
t <s> fancy doing	20	0:-11,2:15
b fancy doing	20	0:-11,2:15
t fancy doing a	20	0:-11,2:15
b doing a	20	0:-19,2:15
t doing a drop	20	0:-11,2:15
b a drop	20	0:-14,2:15
t a drop in	20	0:-14,2:15
b drop in	20	0:-10,2:11
t drop in at	20	0:-21,2:16
b in at	20	0:-13,1:8,2:8
t in at the	20	0:-11,2:15
t at the church	20	0:-17,2:16
b the church	20	0:-17,2:17
t the church hall	20	0:-13,2:18
b church hall	20	0:-13,2:18
t church hall on	20	0:-11,2:15
b hall on	20	1:-10,2:15
t hall on the	20	1:-12,2:15
t the councils bypass	20	0:-11,2:15
b councils bypass	20	0:-11,2:15
t councils bypass plans	20	0:-11,2:15
b bypass plans	20	0:-11,2:15
t bypass plans weds	20	0:-11,2:15
b plans weds	20	0:-11,2:15
t plans weds before	20	0:-11,2:15
b weds before	20	0:-11,2:15
t weds before polling	20	0:-11,2:15
t day | could	20	0:-11,2:15
t could i |	20	0:-11,2:15
e could i	20	0:-11,2:15
c discriminate drop	20	0:-18,1:13
c discriminate councils	20	0:-11
c discriminate could	20	0:8,1:-12
c public-meeting hall	20	0:-8
c party-press councils	20	0:-10,1:-10,2:21
c party-press could	20	1:-9
c media-capacity councils	20	0:-18,1:8,2:11
c media-promise doing	20	0:-11
c media-promise at	20	0:-17,1:8,2:9
c media-promise councils	20	0:-25,2:20
c media-promise could	20	1:-10
c purdah councils	20	2:8
c partnership councils	20	1:-9
c partnership could	20	0:-20,1:15
c communicate could	20	1:-8
b bringing me	20	0:10
b me his	20	0:13,1:-10
b letters to	20	0:16,1:-15
b my chair	20	0:16,1:-12
t to be doing	20	0:10
b be doing	20	0:15,1:-11
c party-resources be	20	0:9,1:-8
sm party-resources must	20	0:11,1:-11
c election-resources he	20	0:-17,1:17
c election-resources am	20	0:8,1:-8
sm election-resources must	20	0:12,1:-12
sm outside-body must	20	1:-8
c another-council his	20	0:8
c another-council just	20	1:8
c take-messages them	20	0:9,1:-10
c take-messages am	20	0:8,1:-13
c take-messages meant	20	0:9,1:-9
c take-messages be	20	2:-11
sm take-messages must	20	0:16,1:-21
b <s> want	20	0:-10,1:12
b a nose	20	0:-9
t a nose round	20	0:-9
u nose	20	0:-8
b nose round	20	0:-9
t nose round the	20	0:-9
u tomorrow	20	0:-12,1:13
c visit want	20	0:-10,1:8
c visit-bar do	20	0:-16,1:16
c visit-vulnerable want	20	2:8
c visit-desk want	20	0:-16,1:16
b xname herself	20	1:8
t xname herself |	20	1:8
u herself	20	1:17,3:-9
b herself |	20	0:-18,1:29,3:-9
t and i want	20	0:-9
c complain-ce herself	20	1:14
c complain-ce on	20	1:16,3:-11
c complain-outcome-ce herself	20	0:15,3:-10
c complain-outcome-ce on	20	1:-11,3:10
u called	20	0:-9
b called me	20	0:-21,1:21
t called me a	20	0:-11,1:10
b that to	20	0:25,1:-24
b <s> day	20	1:-12,2:9
b im an	20	0:8,1:-15
t im an architect	20	2:9
b an architect	20	2:9
u architect	20	0:-15,1:9
b client wants	20	2:9
t client wants me	20	2:9
t me to fight	20	2:9
b to fight	20	2:12
u fight	20	2:8
b for him	20	2:13
t him at the	20	2:9
t at the inquiry	20	0:-11,2:9
b the inquiry	20	2:9
t the inquiry |	20	0:-11,2:9
b inquiry |	20	0:-11,2:9
t take it on	20	0:-8,2:10
b on and	20	0:-12,2:12
c act-against day	20	0:-9,1:-11,2:21
c act-against an	20	1:-16,2:21
c act-against architect	20	0:-9,1:-11,2:21
c act-against client	20	0:-15,2:21
c act-against wants	20	0:-9,1:-11,2:21
c act-against me	20	0:10,1:-26,2:17
c act-against fight	20	0:-9,1:-11,2:21
c act-against our	20	1:-17,2:21
c act-against own	20	0:-17,2:17
c act-against notice	20	0:-18,2:15
c act-against for	20	0:-14,2:21
c act-against at	20	1:-21,2:21
c act-against can	20	1:-13,2:9
c act-against take	20	0:-16,2:15
c act-against it	20	1:-12,2:17
sm act-against may	20	0:-18,1:19
b to make	20	0:-20,1:22
b make it	20	0:8
t i write it	20	0:10,1:-13
c resident-complaint it	20	0:18,1:-27,3:10
c resident-complaint about	20	0:-19,3:22
c resident-complaint how	20	0:20,1:-10,3:-9
c resident-complaint over	20	0:13
c resident-complaint can	20	0:27,1:-13,3:-13
c resident-complaint write	20	1:-8
c resident-complaint myself	20	0:28,1:-16,3:-11
c resident-complaint at	20	1:15,3:-12
b but ive	20	0:-13,1:9
b | she	20	0:13,1:-11
t does that mean	20	0:12,1:-9
b that mean	20	0:12,1:-9
l does that mean	20	0:9
c delegated under	20	1:-12,2:13
c delegated but	20	0:14,2:-8
c delegated ive	20	1:-12
c delegated run	20	0:10,1:-16
c delegated xname	20	1:9,3:-9
c delegated its	20	0:14,2:-12
c delegated her	20	1:12,3:-9
b <s> doing	20	0:-11,1:11
t to the minister	20	0:-8
b the minister	20	0:-8
b money |	20	0:-12,1:12
b ok with	20	0:-9,1:8
b my name	20	0:-21,1:11,2:12
b name at	20	0:-8
t name at the	20	0:-8
b the bottom	20	0:-8,1:8
u bottom	20	0:-9,1:11
c official-letter minister	20	0:-18,1:12
c official-letter rather	20	0:-19,1:16
c official-letter than	20	0:-19,1:16
c official-letter officers	20	0:-24,1:21
b officers and	20	0:17,1:-17
b and what	20	0:-21,1:22
c whom-unsure in	20	0:10
c whom-unsure and	20	0:-8
c whom-unsure isnt	20	0:13,3:-8
c whom-unsure when	20	0:14,1:-12
c group-difficulty and	20	1:-10
b where i	20	0:-8,1:9
c whom-unsure off	20	0:10
c report-who-pressure request	20	3:9
c group-difficulty off	20	0:14,1:-8
t our group voted	20	0:14,1:-10
b group voted	20	0:14,1:-10
b parking charges	20	1:8
b get going	20	0:8
c ask-facts get	20	1:-15
c ask-junior last	20	1:12,2:-13
c instruct down	20	0:-8
c decide-premeeting at	20	0:17,1:-16
c decide-premeeting down	20	0:-11,1:11
c stay-at-group get	20	0:-35,1:35
c stay-at-group down	20	0:13,1:-13
c group-decision get	20	0:-10,1:11
t group | do	20	0:9,1:-9
c invite-group in	20	0:16,1:-18
c invite-group just	20	0:11,1:-9
c senior-attend in	20	0:23,1:-17
c senior-attend there	20	0:8
c senior-attend just	20	0:16,1:-10
c party-event want	20	0:-10,1:11
c surgery want	20	0:-12,1:12
c surgery say	20	0:-13,1:15
b to group	20	0:14,1:-14
t to group monday	20	0:8
b group monday	20	0:8,1:-8
b i hear	20	1:15,3:-10
b would be	20	0:16,1:-12
u elected	20	0:18,1:-11
c group-outsiders would	20	0:15,1:-21
c group-outsiders elected	20	1:-9
c group-outsiders yet	20	1:-8
c tell-other-groups independents	20	0:15,1:-10
c tell-other-groups should	20	0:9,1:-9
b the full	20	0:-15,1:19
c policy-advice know	20	0:-9,1:9
c ce-tells-leader gave	20	0:-8,2:11
c ce-tells-leader of	20	2:8
c ce-tells-leader when	20	0:9
c ce-tells-leader know	20	2:8
sm ce-tells-leader must	20	0:10,1:-17
c ce-minority need	20	0:-8,1:8
c ce-minority lot	20	0:8,1:-8
sm ce-minority must	20	0:20,1:-19
c ce-relations of	20	0:-12,1:12
c ce-relations let	20	0:-8,1:8
c ce-relations lot	20	0:-9,1:9
c ce-relations know	20	0:-13,1:13
sm ce-relations must	20	0:-13,1:14
t constitution gives xname	20	1:9
b gives xname	20	1:9
t gives xname a	20	1:9
t xname a say	20	1:9
b a say	20	0:13
t say on road	20	1:9
b on road	20	1:8
t on road closures	20	1:9
b road closures	20	1:9
t road closures fair	20	1:9
b closures fair	20	1:9
t closures fair enough	20	1:9
b fair enough	20	1:10
t enough | but	20	1:9
t | but he	20	1:9
b but he	20	1:8
t but he went	20	1:9
b he went	20	1:11
t he went straight	20	1:9
b went straight	20	1:9
t went straight to	20	1:9
t straight to my	20	1:9
t to my lad	20	1:9
t my lad with	20	1:9
t lad with the	20	1:9
t with the barrow	20	1:9
b the barrow	20	1:9
t the barrow and	20	1:9
b barrow and	20	1:9
t barrow and told	20	1:9
b and told	20	0:-12,1:11
t and told him	20	1:10
t told him |	20	1:9
t him | shouldnt	20	1:9
t | shouldnt that	20	1:9
b shouldnt that	20	1:9
t shouldnt that have	20	1:9
t that have come	20	1:9
t come to me	20	1:10
t me as head	20	1:10
b as head	20	1:12
t as head |	20	1:9
b head |	20	0:-23,1:24
l shouldnt that	20	1:9
l shouldnt that have	20	1:9
e head	20	0:-8,1:11
e as head	20	1:9
c ask-facts road	20	0:-8
c ask-facts lad	20	0:8
c ask-facts have	20	0:11,3:-19
c ask-facts as	20	0:8
c ask-junior lad	20	3:10
c ask-junior have	20	1:10,3:-13
c ask-junior as	20	0:13,3:-13
c ask-contentious as	20	1:11,3:-10
c instruct he	20	1:-11
c instruct him	20	0:-8
c instruct have	20	0:13,1:-22,2:11
t <s> want to	20	1:8
t want to move	20	1:8
b to move	20	1:9
t to move an	20	1:14
b move an	20	1:14
t move an amendment	20	1:15
b an amendment	20	1:15
t an amendment on	20	1:8
t amendment on beach	20	1:8
b on beach	20	1:8
t on beach huts	20	1:8
b beach huts	20	1:8
t beach huts n	20	1:8
b huts n	20	1:8
t huts n im	20	1:8
b n im	20	1:8
t n im lost	20	1:8
b im lost	20	1:8
t im lost on	20	1:8
t lost on how	20	1:8
t on how its	20	1:8
b its done	20	0:-10,1:14
t done | can	20	1:8
t i get victoria	20	1:8
b get victoria	20	1:8
t get victoria to	20	1:8
b victoria to	20	1:8
t victoria to talk	20	1:8
t to talk me	20	1:16
b talk me	20	1:16
t talk me through	20	1:16
b me through	20	0:-9,1:18
t me through it	20	1:8
b through it	20	0:-8,1:12
t through it on	20	1:8
t on the quiet	20	1:12
b the quiet	20	1:12
t the quiet were	20	1:8
b quiet were	20	1:8
t quiet were not	20	1:8
t in the ruling	20	1:8
e ruling group	20	0:-11,1:12
c policy-advice its	20	0:-9,1:9
c ce-contact on	20	0:-20,1:21
c ce-tells-leader how	20	1:10
c ce-minority im	20	1:8
c ce-minority its	20	0:-8,1:8
c see-document move	20	1:9
c see-document amendment	20	1:9
c see-document how	20	1:11
c see-document group	20	1:9
c need-to-know want	20	1:-11,3:12
c need-to-know how	20	1:16,3:-9
c need-to-know group	20	1:8
c exempt-see move	20	1:8
c exempt-see amendment	20	1:8
c exempt-see how	20	1:11
c exempt-see group	20	1:8
t can a nobody	20	1:8
b a nobody	20	1:8
t a nobody like	20	1:8
b nobody like	20	1:8
t nobody like me	20	1:8
t like me pick	20	1:8
b me pick	20	1:8
t me pick up	20	1:8
b pick up	20	1:8
t pick up the	20	1:8
t the phone to	20	1:8
t phone to the	20	1:8
t chief exec or	20	1:8
b exec or	20	1:8
t exec or is	20	1:8
t is that leaders	20	1:8
t that leaders only	20	1:8
b leaders only	20	1:8
t leaders only |	20	1:8
b only |	20	0:-8,1:10
l can a nobody	20	1:8
e only	20	0:-11,1:13
e leaders only	20	1:8
c ce-contact that	20	0:30,1:-29
c see-document up	20	1:8,2:-11
c see-document exec	20	1:10,2:-12
c see-document leaders	20	2:-8
c need-to-know that	20	0:-8,3:14
c exempt-see up	20	2:-10
c exempt-see exec	20	1:9,2:-10
t on friday |	20	0:-8,1:8
b to stick	20	0:-24,1:25
t can i |	20	0:-21,1:18
e can i	20	0:-21,1:18
c employee-constituent asked	20	0:8
c own-job asked	20	0:10,1:-9
c liability can	20	0:10,1:-9
b the top	20	0:-13,3:11
t the top of	20	0:-10,1:10
b top of	20	0:-11,1:16
u point	20	0:-10,1:13
c complain-officer her	20	3:8
c complain-head her	20	0:-10,3:12
t <s> cllr sends	20	0:-9,1:8
b cllr sends	20	0:-9,1:8
t cllr sends me	20	0:-9,1:8
u sends	20	1:9
b sends me	20	0:-20,1:19
t sends me an	20	0:-9,1:8
t me an email	20	0:-9,1:8
t an email at	20	0:-9,1:8
b email at	20	0:-10,1:9
t email at lunch	20	0:-9,1:8
b at lunch	20	0:-12,1:11
t at lunch saying	20	0:-9,1:8
b lunch saying	20	0:-9,1:8
t lunch saying my	20	0:-9,1:8
t saying my team	20	0:-9,1:8
t my team are	20	0:-9,1:8
t team are clowns	20	0:-9,1:8
t are clowns who	20	0:-9,1:8
b clowns who	20	0:-9,1:8
t clowns who cant	20	0:-9,1:8
b who cant	20	0:-9,1:8
t who cant add	20	0:-9,1:8
t up | im	20	0:-9,1:8
t | im only	20	0:-8
t only a caseworker	20	0:-9,1:8
t a caseworker am	20	0:-9,1:8
b caseworker am	20	0:-9,1:8
t caseworker am i	20	0:-9,1:8
t allowed to report	20	0:-9,1:8
l im only a	20	0:-8
c ignore-enquiry sends	20	0:-8,1:8
c statutory-advice am	20	0:-10,1:10
c break-procedure im	20	0:-14,1:18
c criticise-member im	20	0:-12,1:12
c criticise-member report	20	0:-13,1:13
c abuse-online team	20	0:-8,1:8
c abuse-online only	20	0:10,1:-9
c complain-member cant	20	1:19,3:-16
c complain-member only	20	0:9,1:-11
c complain-group-leader only	20	0:11,3:-9
c group-leader-duty am	20	0:-18,1:19
sm group-leader-duty may	20	0:14,1:-11
c breach-member only	20	3:-8
c report-behaviour my	20	0:9
c report-behaviour only	20	0:-13,1:14
c bully allowed	20	0:11,1:-11
c harass cant	20	0:9,1:-9
c harass allowed	20	0:10,1:-10
c crime-harass cant	20	0:11,1:-11
c rude im	20	0:-8,1:9
c rude report	20	0:-16,1:16
c status-binding are	20	0:8,1:-8
c status-binding cant	20	0:8
c status-binding im	20	0:9,1:-9
c status-binding only	20	0:14,1:-11
b scrutiny to	20	0:-14,1:13
b he told	20	0:-9,1:9
t for that |	20	0:-12,1:15
e for that	20	0:-12,1:15
c scrutiny-summon us	20	0:-9,1:9
c scrutiny-summon cabinet	20	0:-11,1:12
c scrutiny-summon for	20	0:16,1:-15
c scrutiny-explain us	20	0:-12,1:13
c scrutiny-explain what	20	1:9
c scrutiny-explain that	20	0:-21,1:21
t with a witness	20	1:14,2:-8
b a witness	20	0:-19,1:28
u witness	20	1:8
b my meeting	20	1:8
b run |	20	0:-19,1:19
t is it down	20	0:-9,1:13
t it down to	20	0:-9,1:13
b down to	20	1:9
l is it down	20	0:-9,1:13
c scrutiny-questions witness	20	1:15,2:-11,3:-10
c scrutiny-questions at	20	0:26,1:-24
c scrutiny-questions run	20	0:-8
c scrutiny-questions is	20	1:15,2:-11
c scrutiny-hostile witness	20	0:-12,1:13
c scrutiny-hostile and	20	0:30,1:-30
c scrutiny-hostile sort	20	0:13,1:-12
c scrutiny-discipline and	20	0:8,1:-8
u repairs	20	0:11,1:-10
b repairs |	20	0:10,1:-9
b been told	20	0:9,1:-12
b the bad	20	0:13,1:-11
t to leave it	20	0:9
t leave it out	20	0:12,1:-11
c officer-opinion front	20	0:-12,1:12
c officer-opinion told	20	0:10,1:-9
c officer-opinion keep	20	0:-15,1:15
c work-order been	20	1:8
c press-figures told	20	0:-9,1:9
c break-procedure been	20	1:-8
c break-procedure bad	20	0:-11,1:8
c officer-press-member been	20	0:-13,1:13
c quality-advice up	20	0:-13,1:14
c quality-advice in	20	0:17,1:-15
c quality-advice keep	20	0:9,1:-8
c quality-advice bad	20	0:8
c quality-advice they	20	0:-10,1:11
c rude keep	20	0:10,1:-9
c scrutiny-conceal up	20	0:12,1:-12
c scrutiny-conceal bad	20	0:10,1:-9
c casework-priority front	20	0:-8,1:8
c nolan been	20	0:8,1:-8
c nolan told	20	0:14,1:-14
c whole-council front	20	0:-12,1:12
c whole-council been	20	0:-9,1:9
c communicate been	20	0:-9,1:9
c communicate told	20	0:9,1:-9
c communicate keep	20	0:15,1:-14
c communicate ask	20	0:-8,1:8
c communicate twice	20	0:-8,1:8
l could we have	20	1:8
c party-resources have	20	0:13,1:-12
c election-resources have	20	0:-15,1:16
c another-council have	20	0:9,1:-9
c another-council put	20	0:-12,1:13
c it-private have	20	0:-13,1:9
c it-private put	20	0:11,1:-10
c it-private in	20	0:-21,1:18
b <s> any	20	0:-8
b asking xname	20	0:13,1:-11
b do about	20	1:12,2:-8
b the late	20	0:8
u late	20	0:10
b man himself	20	1:10
b himself |	20	0:-10,1:9
c ask-political-opinion in	20	0:-12,1:13
c ask-political-opinion xname	20	0:-11,1:11
c ask-political-opinion what	20	0:9
c ask-political-opinion about	20	0:-15,1:15
c ask-political-opinion as	20	0:-10,1:11
c officer-opinion as	20	0:-8,1:9
c work-order as	20	1:11
c appoint any	20	0:-14,2:10
c appoint xname	20	0:35,2:-34
c appoint as	20	0:24,2:-27
c appoint-lobby about	20	0:-11,1:12
c press-advice as	20	0:-10,1:11
c break-procedure xparty	20	0:8
c group-not-support over	20	0:-8,1:8
c group-not-support what	20	0:-14,1:14
c criticise-member do	20	0:-15,1:16
c impartial in	20	0:31,1:-29
c impartial as	20	0:14,1:-13
b better |	20	1:9
b into it	20	0:10
c quality-advice option	20	0:27,1:-26
c quality-advice can	20	0:-13,1:14
c quality-advice committee	20	0:16,1:-15
c whole-council better	20	0:10,1:-10
c whole-council can	20	0:-31,1:31
t an official line	20	0:10,3:-8
b official line	20	0:10,3:-8
t the council on	20	0:-8,1:8
b council on	20	0:-8
c party-press want	20	0:-12
c party-press was	20	0:12,1:-11
c party-press give	20	1:-11
c press-release want	20	0:-9,1:18,3:-10
c press-release from	20	1:10
c press-release was	20	0:-8,1:10
c press-release can	20	0:10,1:-16,3:8
c official-letter want	20	0:-29,1:-11,2:35
t <s> our lot	20	0:-13,1:11
b our lot	20	0:-15,1:13
t our lot want	20	0:-12,1:12
t lot want to	20	0:-11,1:12
t to put out	20	0:-9,1:10
b put out	20	0:-20,1:19
b out our	20	0:-9,1:10
t to the gazette	20	0:12
b the gazette	20	1:10,2:-8
u ourselves	20	0:8
e team	20	0:-19,1:13,2:9
c member-press our	20	0:18,2:-16
c member-press own	20	0:10,1:-11
c member-press budget	20	0:-9,2:10
c member-press not	20	0:-8,2:8
c party-press our	20	0:9
c party-press put	20	0:-10,1:10
c party-press own	20	0:-32,1:28
c party-press not	20	1:-9
c press-release our	20	0:10,3:-8
c press-release put	20	1:16,3:-11
c press-release gazette	20	3:-8
c press-release not	20	0:-16,1:16
c press-release via	20	3:-8
c press-release team	20	3:-9
c official-letter our	20	0:-28,1:-9,2:35
c official-letter put	20	1:-8
c official-letter own	20	0:9
t me in private	20	0:11,1:-8
t for advice on	20	0:-11,1:11
b advice on	20	1:25,2:-13,3:-8
b i wrote	20	0:-12,1:11
b him a	20	2:15
b a page	20	0:10,1:-8
c share-correspondence him	20	0:-9,1:-20,2:29
c keep-enquiry-private private	20	0:-16,1:17
c keep-enquiry-private send	20	0:11,1:-11
c relay-group that	20	0:-9
c written-to-group that	20	0:-11,1:13
c quote-group-advice of	20	0:-13,1:13
c other-group-papers him	20	0:14,1:-13
c other-group-papers wants	20	0:10,1:-9
c leak him	20	0:8,1:-8
c leak do	20	0:-11,1:12
t a councillor i	20	0:21,1:-13
b councillor i	20	0:20,1:-13
t councillor i cant	20	0:8
b that can	20	1:-9,2:16
t what i like	20	0:8
l bit	20	0:10,1:-8
l bit of	20	0:10,1:-8
c press-junior our	20	0:-20,1:20
c criticise-officer our	20	0:-15,1:15
c abuse-online car	20	0:-9,1:9
c complain-officer be	20	0:11
c bully bit	20	0:13,1:-13
c harass put	20	0:10,1:-9
c crime-harass put	20	0:14
c crime-harass car	20	0:12
c liability that	20	0:14,1:-12
c relationship not	20	0:8
c friendship has	20	0:11,2:-14
c friendship asked	20	2:10
c friendship dinner	20	0:9
c friendship just	20	2:-8
c friendship any	20	2:10
c conflict has	20	0:-8,1:8
b <s> told	20	0:-20,1:20
t <s> told the	20	0:-13,1:11
b told the	20	2:8
b she was	20	0:-9,1:10
c ignore-enquiry thats	20	0:-15,1:15
c officer-opinion thats	20	0:-11,1:11
c work-order isnt	20	0:13
c press-figures she	20	0:-8,1:8
c argue-advice told	20	0:11,1:-14
c argue-advice was	20	0:22,1:-25
c argue-advice for	20	0:-11,1:15
c heed-advice isnt	20	0:-13,1:13
c break-procedure she	20	0:11
c break-procedure isnt	20	0:8
c officer-press-member isnt	20	0:-12,1:12
c bully she	20	0:10,1:-10
c discriminate told	20	1:8
c discriminate she	20	0:-8,1:9
c robust was	20	1:-12
c robust for	20	0:24,1:-15,2:-9
c expect-officers too	20	1:8
c expect-officers for	20	0:16,1:-15
c expect-officers ok	20	0:12,1:-12
b outside the	20	0:8,1:-10
t while i was	20	1:8
b in cabinet	20	0:-13,1:-13,2:26
t in cabinet |	20	0:-9,1:-15,2:24
b away |	20	0:11
e away	20	0:8,1:-8
b wrong with	20	0:9,1:-8
b few councillors	20	1:9,2:-9
c officer-press-member councillors	20	0:-8,1:8
c favour councillors	20	0:-15,1:16
c casework-priority councillors	20	0:-12,1:13
t i drop the	20	0:-10,1:9
b drop the	20	0:-16,1:13
u decent	20	1:10
c employee-constituent lives	20	0:-12,1:11
c employee-constituent been	20	1:10
c employee-constituent hearing	20	2:9
t me and xname	20	0:-8,1:10
b xname have	20	0:-16,1:15
b an item	20	0:-9,1:8
b item |	20	0:-15,1:15
t man on the	20	0:-8
b the bypass	20	0:-16,2:12
b thats my	20	0:-10,1:8
b i come	20	0:-8,1:9
c friendship become	20	0:10
c friendship hes	20	0:-12,1:9
c friendship come	20	1:11,2:-18
c friendship off	20	0:-8
t xname wants to	20	0:14,1:-10
t me at my	20	1:-8,2:10
t at my desk	20	0:13,1:-11
u hot	20	1:-10
b that ok	20	0:8
t that ok |	20	1:8
e that ok	20	1:8
c clear-desk through	20	0:15,1:-15
c clear-desk were	20	0:10,1:-10
c clear-desk is	20	0:-19,1:20
c clear-desk that	20	0:15,1:-14
c openplan wants	20	0:12,1:-11
c openplan through	20	0:10,1:-9
c openplan the	20	0:14,1:-11
c openplan with	20	0:18,1:-16
c openplan were	20	0:20,1:-19
c openplan floor	20	0:-11,1:12
c openplan of	20	0:-41,1:42
c openplan that	20	0:-16,1:17
b <s> kojo	20	0:-10,2:16
t <s> kojo in	20	0:-10,2:16
u kojo	20	2:10
b kojo in	20	0:-10,2:16
t kojo in planning	20	0:-10,2:16
b in planning	20	0:-15,2:14
t in planning is	20	0:-11,2:16
b planning is	20	0:-11,2:16
t planning is dead	20	0:-10,2:16
t is dead quick	20	0:-10,2:16
b dead quick	20	0:-10,2:16
t dead quick |	20	0:-10,2:16
b quick |	20	0:-10,2:16
t quick | ok	20	0:-10,2:16
t ok to drop	20	1:-9,2:17
t to drop him	20	0:-11,2:17
b drop him	20	0:-11,2:17
t drop him a	20	0:-11,2:17
t him a line	20	0:-11,2:17
t a line myself	20	0:-10,2:16
b line myself	20	0:-10,2:16
t line myself all	20	0:-10,2:16
b myself all	20	0:-10,2:16
t myself all i	20	0:-10,2:16
b all i	20	0:-17,2:16
t all i want	20	0:-18,2:17
t i want is	20	0:-18,2:17
b want is	20	0:-18,2:17
t want is when	20	0:-10,2:16
b is when	20	2:8
t is when the	20	0:-10,2:16
t when the site	20	0:-10,2:16
b the site	20	1:-9,2:11
t the site notice	20	2:16
b site notice	20	2:16
t site notice went	20	0:-10,2:16
b notice went	20	0:-10,2:16
t notice went up	20	0:-10,2:16
b went up	20	0:-9,2:17
t went up |	20	0:-10,2:16
l ok to drop	20	0:-10,2:16
e went up	20	0:-10,2:16
c urgent when	20	0:9
c copy-manager quick	20	1:-12,2:14
c copy-manager drop	20	0:-9,2:14
c copy-manager line	20	0:-13,2:14
c copy-manager all	20	1:-12
c ask-facts drop	20	0:-12,3:8
c ask-facts line	20	0:-15,3:13
c ask-facts all	20	0:-13,3:10
c ask-junior in	20	0:-21,1:34,2:-14
c ask-junior ok	20	1:-9,3:10
c ask-contentious drop	20	2:11,3:-12
c instruct is	20	2:8
c undermine-manager notice	20	1:-8
b <s> fancied	20	2:8
t <s> fancied dropping	20	2:8
b fancied dropping	20	2:8
t fancied dropping in	20	2:8
t leisure centre front	20	2:8
b centre front	20	2:8
t centre front desk	20	2:8
b front desk	20	2:9
t front desk sat	20	2:8
b desk sat	20	2:8
t desk sat morning	20	2:8
b sat morning	20	2:8
t sat morning without	20	2:8
u morning	20	2:9
b morning without	20	2:9
t morning without telling	20	2:8
t without telling anyone	20	2:8
b telling anyone	20	2:8
t telling anyone see	20	2:8
b anyone see	20	2:8
t anyone see how	20	2:8
t see how it	20	0:-8,2:9
t how it really	20	2:8
b it really	20	0:-25,1:20,2:8
t it really runs	20	2:8
b really runs	20	2:8
t really runs |	20	2:8
b runs |	20	0:-10,2:9
t runs | can	20	2:8
c visit morning	20	0:-20,1:15
c visit without	20	0:11,1:-13
c visit-vulnerable without	20	2:8
c visit-disrupt desk	20	0:-8,2:15
c visit-disrupt sat	20	1:-9,2:15
c visit-disrupt morning	20	0:-15,2:15
c visit-disrupt without	20	0:-10,2:15
c visit-disrupt anyone	20	0:-15,2:16
u fees	20	0:11
b is going	20	0:-8,1:8
t is going to	20	0:-8,1:8
t going to cabinet	20	0:-9
t dont agree with	20	0:-8,1:8
b word of	20	1:11
l can i put	20	1:-9
c press-advice paper	20	0:-9,1:10
c press-figures going	20	0:-15,1:15
c exec-report is	20	0:11,1:-10
c exec-report a	20	0:-12,1:14
b settle the	20	0:14,1:-13
c spend and	20	1:-19,2:20
c decide-advice me	20	0:-20,1:21
c premeeting can	20	0:10,1:-8
c premeeting settle	20	0:22,1:-21
c premeeting new	20	0:8,1:-8
c premeeting between	20	0:9,1:-9
c decide-premeeting vice	20	0:-15,1:15
c close-working can	20	1:16,2:-14
c close-working and	20	1:-10,2:13
c close-working us	20	0:12,1:-11
c group-decision meeting	20	0:-11,1:12
c group-decision new	20	0:11,1:-11
t | im just	20	0:11,1:-9
t im just a	20	0:10,1:-8
b just a	20	0:8
c invite-group theirs	20	1:10,2:-9
c invite-group whether	20	0:8,2:-8
c senior-attend whether	20	0:8
t two of our	20	0:8
u comes	20	0:19,1:-25
b talk |	20	0:13,1:-14
e talk	20	0:10,1:-8
c group-outsiders comes	20	1:-8,2:12
c group-not-support if	20	0:9,1:-9
c policy-advice is	20	0:-21,1:21
c party-event is	20	0:-11,1:11
c party-event and	20	0:-20,1:24
c party-event his	20	0:9,1:-8
c surgery are	20	0:-19,2:24
c surgery is	20	2:10
c surgery ok	20	0:23,2:-16
c surgery if	20	1:-9
c political-assistant is	20	0:-12,2:17
c political-assistant and	20	1:-18,2:13
b | as	20	0:17,1:-10
b as im	20	0:22,1:-16
t as im the	20	0:9,1:-10
l as im	20	0:9
c private-resources own	20	0:-10,1:11
b could our	20	0:-9,1:14
b have one	20	0:-16,1:18
u usual	20	1:13,2:-8
c group-room have	20	0:-18,1:20
c group-room night	20	0:-8,1:8
c chamber-party who	20	3:9
c chamber-party i	20	3:9
c chamber-party ask	20	1:-9
c chamber-party of	20	1:-9
c chamber-party done	20	0:-11
c chamber-party before	20	1:-9
b left my	20	1:9
u someones	20	0:-9,1:8
c it-lost laptop	20	0:-22,3:18
c it-lost bus	20	1:12
c it-lost tell	20	0:-8,1:17,3:-8
b a big	20	0:-11,1:8
t it in the	20	0:22,1:-16
c it-hardware drive	20	0:10,1:-10
c it-hardware home	20	0:-11,1:11
c it-hardware ok	20	0:10,1:-10
c it-hardware it	20	0:-9,1:10
t to keep the	20	0:8
b keep the	20	0:18,1:-17
c it-return it	20	0:8
c it-return in	20	0:-13,1:10
c it-return may	20	0:9,1:-8
c it-return its	20	0:11,1:-11
t asked for the	20	0:-9
b the museum	20	1:10
b just want	20	1:10
b they say	20	1:9
b say its	20	1:13
b going through	20	2:-8
t im a councillor	20	1:10
t a councillor not	20	0:-9,1:11
b councillor not	20	0:-9,1:11
t to do that	20	0:26,1:-24
c foi any	20	0:-15,1:16
c foi say	20	0:10,1:-10
c foi councillor	20	0:-12,1:13
c foi public	20	0:-9,1:9
c foi-time any	20	0:-10,1:10
c foi-time to	20	0:8
c not-my-ward-info the	20	0:-50,1:18,2:34
c not-my-ward-info nothing	20	0:-9,1:21,2:-12
c not-my-ward-info any	20	1:23,2:-17
c not-my-ward-info want	20	0:-10,1:9
c not-my-ward-info im	20	0:-14,1:9
c not-my-ward-info allowed	20	1:11,2:-8
c not-my-ward-info to	20	0:11,1:10,2:-20
c not-my-ward-info do	20	0:-23,1:41,2:-16
t <s> scrutiny want	20	0:11,1:-11
b scrutiny want	20	0:11,1:-11
t scrutiny want me	20	0:11,1:-11
b i serve	20	0:10,1:-8
c scrutiny-summon want	20	0:30,1:-30
c scrutiny-summon on	20	1:9
c scrutiny-junior ive	20	0:-11,1:11
c scrutiny-explain want	20	0:8,1:-8
c scrutiny-explain ive	20	0:11,1:-11
b it and	20	0:-15,1:18
b group leaders	20	1:-11
c ceremony is	20	0:-13,1:13
c ceremony a	20	0:11,1:-10
c ceremony do	20	0:14,1:-14
c ceremony and	20	0:-9,1:9
c ceremony it	20	0:-32,1:34
c ceremony leaders	20	0:13,1:-13
c ceremony told	20	0:16,1:-16
u looks	20	0:14,1:-9
b looks at	20	0:15,1:-9
b about him	20	1:12,2:-8
t about him |	20	1:12
e about him	20	1:12
c complain-head its	20	0:-8,1:-8,3:17
c complain-mo a	20	0:16,3:-15
u ever	20	0:12,2:-10
c review does	20	0:-14,1:14
c review anyone	20	0:-8,1:9
c review this	20	0:9,1:-8
c review protocol	20	0:-9
c review a	20	0:-15,1:16
c review over	20	0:-10,1:11
c review or	20	0:-8,1:9
c review is	20	0:-25,1:17,2:8
c review it	20	0:-19,1:12,2:8
s review	20	0:-8
b members on	20	0:-19,1:19
t members on the	20	0:-17,1:17
b he still	20	0:-16,1:16
b still have	20	0:-11,1:12
t still have to	20	0:-8,1:9
t have to stick	20	0:-24,1:25
t to stick to	20	0:-33,1:33
b stick to	20	0:-12,1:15
b to this	20	0:-14,1:14
c consultant-bound members	20	0:-16,1:16
sm consultant-bound must	20	0:-9,1:11
c applies-to from	20	0:-13,1:13
c applies-to is	20	0:-20,1:23
c applies-to he	20	0:-19,1:19
sm applies-to must	20	0:-12,1:13
b <s> officer	20	0:14,3:-9
b officer and	20	1:12
t officer and me	20	0:10
b and me	20	1:8
b decide which	20	0:-11,1:14
b which of	20	0:12
b us is	20	0:16,1:-14
c complain-officer right	20	0:17,1:-12
c complain-outcome will	20	0:-15,1:16
c complain-outcome never	20	0:8,1:-8
c complain-outcome what	20	0:-12,1:9
c complain-outcome right	20	0:12,1:-12
c complain-about-member-m and	20	3:-9
c complain-about-member-m me	20	0:-14,1:-8,3:24
c complain-about-member-m will	20	1:13,3:-19
c complain-about-member-m on	20	1:11,3:-16
c complain-about-member-m i	20	1:-15,3:23
c complain-about-member-m to	20	0:-11,1:-8,3:20
c complain-about-member-m us	20	0:13,3:-12
c complain-about-member-m is	20	1:-9,3:12
c complain-about-member-m right	20	0:15,3:-13
c breach-officer could	20	1:8
c breach-officer decide	20	1:15,3:-8
c breach-officer of	20	1:-18,3:24
c breach-officer right	20	0:31,1:-10,3:-21
c breach-member and	20	1:-8
c breach-member will	20	0:12,1:-12
c breach-member never	20	0:19,3:-11
c breach-member could	20	0:-21,1:39,3:-17
c breach-member us	20	0:13,1:-23,3:10
c standards me	20	0:-17,1:21
c standards on	20	1:9
c standards who	20	0:-8,1:11
c standards right	20	0:9
c arbitrate will	20	0:9
c oversee and	20	0:11,3:-10
c oversee will	20	0:15,3:-11
c oversee on	20	0:11,3:-14
c oversee to	20	0:9,1:-14
c oversee is	20	0:8,3:-10
c oversee right	20	0:15,3:-12
b this morning	20	1:-11,2:8
t to do the	20	1:-14
t have to do	20	0:26,1:-24
t to do what	20	0:13,1:-12
b do what	20	0:17,1:-17
e says	20	0:9,1:-9
sm work-order must	20	0:13
c undermine-manager this	20	0:10,1:-10
b even when	20	0:-14,1:20
u plain	20	0:-19,1:19
c criticise-officer wrong	20	0:-14,1:14
sm criticise-officer must	20	0:-11,1:11
c criticise-member when	20	0:-10,1:10
sm criticise-member must	20	1:8
c abuse-online we	20	0:-8,1:8
c bully members	20	0:-11,1:12
c discriminate wrong	20	0:9,1:-8
c rude have	20	0:10,1:-9
c role-members have	20	0:-17,1:18
c role-members members	20	0:-13,1:14
c role-officers have	20	0:-11,1:12
c role-officers members	20	0:-16,1:17
c role-officers when	20	0:-10,1:11
t the portfolio holder	20	0:17,1:-17
c ask-junior than	20	0:-8,3:9
c ask-contentious than	20	0:9
b <s> need	20	1:12
b the repairs	20	0:18,1:-24
b the girl	20	0:-9
t the girl who	20	0:-8
b girl who	20	0:-8
b who runs	20	0:-9,1:12
t who runs the	20	0:-10,1:14
b the spreadsheet	20	1:8
c ask-facts if	20	0:11
c ask-junior if	20	0:9,3:-9
c ask-junior spreadsheet	20	1:12,3:-11
c ask-contentious if	20	2:-9
c press-junior not	20	0:-15,1:15
t <s> officers are	20	1:8
b weeks on	20	0:-9,1:10
t weeks on a	20	0:-9,1:10
t i tell them	20	0:19,1:-13
b tell them	20	0:21,2:-13
c political-steer are	20	0:-19,1:21
c political-steer our	20	0:-14,1:15
c political-steer will	20	0:-11,1:13
c political-steer wear	20	0:-16,1:16
b they have	20	0:23,1:-16
t they have to	20	0:15,1:-8
c instruct officers	20	0:10,1:-15
c unapproved-work does	20	0:10,1:-10
c unapproved-work they	20	0:-12,1:12
c undermine-manager they	20	0:-8,1:8
c political-steer they	20	0:20,1:-20
e here	20	0:-24,1:23
c heed-advice can	20	0:-10,1:12
t <s> xname rings	20	0:12,1:-8
b xname rings	20	0:12,1:-9
u rings	20	0:8
b at once	20	0:-11,1:12
b switch off	20	0:9,1:-9
b send the	20	1:-10
c discriminate if	20	0:21,1:-9,3:-9
c discriminate off	20	0:8
c nolan and	20	0:-8,1:9
c nolan bins	20	0:10,1:-10
c nolan off	20	0:9,1:-8
c role-members and	20	0:14,1:-12
c role-members all	20	0:-15,1:15
c role-members once	20	0:-14,1:14
c communicate all	20	0:23,1:-22
c communicate if	20	0:15,1:-15
c listen all	20	0:9,1:-9
c listen off	20	0:11,1:-10
sm listen may	20	0:31,1:-30
t | any problem	20	0:15,1:-10
b any problem	20	0:12
b get her	20	0:9
b my way	20	0:14,1:-11
b way |	20	0:10,1:-15
l any problem	20	0:11
e way	20	0:12,1:-15
c consultant ring	20	3:8
c consultant and	20	1:-12,3:14
c consultant-bound at	20	0:-16,1:16
c unapproved-work way	20	0:-10,1:10
c undermine-manager if	20	0:9,1:-8
c undermine-manager one	20	0:-9,1:9
b me who	20	0:19,3:-19
u actually	20	0:-11,1:14
c consultant asked	20	0:-10
c consultant who	20	0:-11
c consultant-bound run	20	0:9,1:-10
c consultant-bound who	20	0:11,1:-11
c consultant-bound his	20	0:-9,1:9
b <s> that	20	0:9,1:-8
l that	20	0:14,1:-13
c consultant that	20	0:-10,3:9
c consultant them	20	3:10
c consultant-bound that	20	0:11,1:-10
c consultant-bound lot	20	0:11,1:-11
c consultant-bound council	20	0:-11,1:12
c consultant-bound them	20	0:12,1:-12
c abuse-online lot	20	0:-8,1:8
c abuse-online if	20	0:-12,1:13
c private-address mail	20	0:-8,1:9
b the affordability	20	0:-8,1:8
t the affordability check	20	0:-8,1:8
b affordability check	20	0:-8,1:8
t affordability check for	20	0:-8,1:8
b check for	20	0:-12,1:11
t | should she	20	0:14,1:-13
b should she	20	0:17,1:-18
t should she be	20	0:21,1:-20
b she be	20	0:16,1:-16
t she be asking	20	0:8,1:-8
t be asking me	20	0:11,1:-10
b asking me	20	0:10,1:-11
l should she	20	0:14,1:-13
l should she be	20	0:20,1:-19
c break-procedure check	20	0:-19,1:15
c break-procedure family	20	3:9
c private-address should	20	0:-16,1:16
b what she	20	2:-9
b order |	20	0:9,1:-16
c breach-officer its	20	0:19,3:-15
c breach-officer top	20	0:-11,3:13
b <s> young	20	1:9
t <s> young chap	20	1:9
b young chap	20	1:9
t young chap in	20	1:9
b chap in	20	1:9
t chap in the	20	1:9
t in the contact	20	1:10
t the contact centre	20	1:8
b contact centre	20	1:8
t contact centre put	20	1:9
b centre put	20	1:9
t centre put the	20	1:9
b put the	20	0:12,1:-15
t the phone down	20	1:9
b phone down	20	1:9
t phone down on	20	1:9
t down on me	20	1:9
t on me twice	20	1:9
t me twice |	20	1:13
t word with pally	20	1:9
b with pally	20	1:9
t with pally who	20	1:9
b pally who	20	1:9
t pally who runs	20	1:9
t runs the team	20	1:9
e the team	20	1:9
c complain-officer chap	20	0:-12,1:19,3:-8
c complain-officer quiet	20	0:-8,1:9
c complain-officer word	20	0:-10
c complain-head chap	20	0:-12,1:18
c complain-head quiet	20	0:-10,1:11
c complain-head word	20	0:-10,1:11
c breach-officer chap	20	0:-13,1:16
t the car |	20	0:8
b car |	20	0:9
c complain-member her	20	0:-11,1:-21,2:8,3:24
c complain-group-leader her	20	3:10
b isnt just	20	0:-11,1:13
b and theres	20	1:8
t and theres a	20	1:8
t monitoring officer |	20	0:-16,1:19
l on	20	0:16,2:-12
e monitoring officer	20	0:-10,1:14
c complain-member isnt	20	0:13,1:-8
c complain-member just	20	0:19,3:-10
c complain-group-leader just	20	1:8
c complain-group-leader something	20	1:9
c breach-member isnt	20	0:-14,1:14
c breach-member just	20	0:11,3:-9
c breach-member theres	20	1:10
c breach-member that	20	0:-14,1:14
b <s> on	20	0:13,2:-8
b on local	20	0:13,1:-9
t on local radio	20	0:13,1:-9
b local radio	20	0:20,1:-16
c discriminate our	20	0:13,1:-12
c nolan planners	20	0:8,1:-8
b xname doesnt	20	0:8
b from his	20	0:-8,1:11
l cant	20	1:-8
c criticise-officer his	20	0:-8,1:8
c criticise-member own	20	0:8
c abuse-online know	20	0:-9,1:9
c abuse-online park	20	0:-8,1:8
c bully doesnt	20	0:14,1:-13
c harass his	20	0:16,1:-16
c sexual-harass cant	20	0:10,1:-10
c discriminate know	20	0:12
c discriminate over	20	0:15,1:-14
c discriminate cant	20	0:30,1:-22
c nolan doesnt	20	0:10,1:-9
c nolan know	20	0:8,1:-8
c role-members know	20	0:20,1:-20
c role-officers his	20	0:10,1:-9
t <s> xname is	20	0:-9,1:32,2:-23
b xname is	20	1:19,2:-24
b say to	20	1:15
c urgent every	20	0:-8,1:17,2:-9
c urgent visit	20	1:11,2:-8
c urgent more	20	1:13,2:-9
c urgent after	20	1:8
c urgent full	20	2:-9
c workload more	20	0:-16,1:17
c workload after	20	0:-8,1:8
u rulebook	20	0:11,1:-11
c status-binding or	20	0:8
c applies-to it	20	0:41,1:-37
b count on	20	0:-35,1:35
b or just	20	0:-12,1:12
t the chamber |	20	0:-10,1:10
e chamber	20	0:-10,1:9
e the chamber	20	0:-11,1:12
c criticise-member still	20	0:-20,1:20
c abuse-online protocol	20	0:-12,1:12
c abuse-online count	20	0:-12,1:14
c status-binding on	20	0:10
c status-binding just	20	0:10
c applies-to in	20	0:8
c applies-to just	20	0:16,1:-15
t <s> xname phoned	20	0:9
b xname phoned	20	0:9
t xname phoned me	20	0:9
b phoned me	20	0:9
t phoned me direct	20	0:9
t me direct on	20	0:9
b direct on	20	0:9
t direct on day	20	0:9
b on day	20	0:14
t on day three	20	0:9
b day three	20	0:9
t day three of	20	0:9
b three of	20	0:11,1:-8
t three of my	20	0:9
t of my apprenticeship	20	0:9
b my apprenticeship	20	0:11,1:-8
t my apprenticeship i	20	0:9
b apprenticeship i	20	0:9
t apprenticeship i panicked	20	0:9
b i panicked	20	0:9
t i panicked and	20	0:9
b panicked and	20	0:9
t panicked and guessed	20	0:9
b and guessed	20	0:9
t and guessed |	20	0:9
b guessed |	20	0:9
t guessed | am	20	0:9
t to be getting	20	0:9
t be getting calls	20	0:9
t getting calls like	20	0:9
b calls like	20	0:9
t calls like that	20	0:9
c ask-junior phoned	20	0:9
c ask-junior three	20	0:12
c ask-junior apprenticeship	20	0:9
c ask-junior panicked	20	0:9
c ask-junior guessed	20	0:9
c ask-junior getting	20	0:9
c ask-junior calls	20	0:9
c ask-junior like	20	0:14,1:-8
c ask-contentious day	20	3:-8
c ask-contentious meant	20	0:8
c ask-contentious be	20	0:14,2:-12
c ask-contentious like	20	0:-9,3:8
t ok to give	20	0:9,1:-9
c chase thursday	20	0:8
c chase tuesday	20	0:-8
c reply-time thursday	20	0:9,1:-9
c urgent thursday	20	0:8
c urgent them	20	0:-9,1:16
b till the	20	0:14,1:-10
b the surveyors	20	0:-8,1:16,2:-8
c chase till	20	0:19,1:-12
c chase leave	20	0:9
c urgent till	20	0:13
u leant	20	1:9
b to backdate	20	0:-11,1:8
t to backdate a	20	0:-11,1:8
b backdate a	20	0:-11,1:8
t a licence |	20	0:-10,1:10
b licence |	20	0:-9,1:9
t i said no	20	0:-17,1:14
b said no	20	0:-30,1:26
t said no |	20	0:-20,1:19
t it go |	20	0:-8
e it go	20	0:-8
c out-of-hours cllr	20	0:-14,1:14
c out-of-hours that	20	0:-9,1:10
c out-of-hours let	20	0:-13,1:13
c report-who-pressure said	20	0:-8,3:9
c report-who-pressure have	20	0:8
c break-procedure backdate	20	1:-8
c break-procedure no	20	1:13
c confidence-in-officer said	20	1:8
c confidence-in-officer just	20	0:-8,1:8
c expect-officers have	20	0:-19,1:20
b my cousin	20	0:18,1:-10,2:-8
b next week	20	0:-8,1:14,2:-8
b week and	20	0:-15,2:9
c conflict-decision panel	20	0:9,1:-8
c conflict-decision his	20	0:10,1:-9
b side with	20	0:13,1:-15
c relationship are	20	0:-10,1:10
c friendship as	20	1:19,2:-16
c friendship are	20	0:13,2:-8
u pack	20	0:11
t hush hush |	20	0:9
b hush |	20	0:9
c third-party-data tell	20	0:9
c third-party-data about	20	0:14,1:-15
c third-party-data with	20	1:13,2:-9
c doubt-confidential this	20	1:-8,3:12
c doubt-confidential whats	20	0:19,1:-8,2:-10
c doubt-confidential hush	20	0:8,1:10,2:-9,3:-10
c doubt-confidential about	20	3:8
c doubt-confidential with	20	1:-9
t going to the	20	0:10
t need to put	20	1:8
t to put a	20	0:8
c mark-confidential put	20	0:13,3:-9
c mark-confidential a	20	0:29,1:-17,3:-10
c doubt-confidential members	20	0:15,2:-9
sm doubt-confidential must	20	0:-8,1:10
b committee but	20	0:21,1:-13
u part	20	0:-23,1:24
b part of	20	0:-16,1:18
c meeting-papers like	20	0:-9,1:10
c meeting-papers open	20	0:-18,1:19
c meeting-papers of	20	0:-20,1:23
c meeting-papers am	20	0:-8,1:9
b a third	20	0:8,1:-8
b are on	20	0:9,1:-11
t are on the	20	1:-9
c interest-advice ive	20	0:16,1:-16
c interest-advice share	20	0:11,1:-10
c interest-advice and	20	0:-19,1:28
c interest-advice is	20	0:16,1:-13
c interest-advice up	20	0:-9,1:10
t can i do	20	0:-13
t i do it	20	1:-8
t do it |	20	0:20,1:-22
e do it	20	0:21,1:-23
c delegated talk	20	2:8
c delegated taxi	20	1:8,3:-9
c delegated so	20	0:23,1:-8,2:-15
c chair-speaks to	20	0:-17,1:18
c chair-speaks talk	20	0:-17,1:17
c chair-speaks taxi	20	0:-11,1:11
c chair-speaks fares	20	0:-11,1:11
t chief exec is	20	0:10,1:-8
b exec is	20	0:10,1:-8
b be in	20	1:-12,2:9
t be in the	20	2:8
b room |	20	0:-8
t i still go	20	0:9,1:-9
c group-outsiders same	20	0:26,2:-20
c group-outsiders couple	20	1:-9
c group-outsiders room	20	0:-9,1:-9,2:19
b like xname	20	0:-17,2:13
t like xname at	20	1:-9,2:13
b to that	20	0:13,1:-8
c tell-other-groups at	20	1:-16,2:20
c tell-other-groups thursday	20	1:-8
c tell-other-groups that	20	0:10,1:-8
b notes and	20	0:-8,1:8
b we can	20	1:17,2:-17
t ok to ask	20	0:-19,1:24
b ask to	20	0:-11,1:9
c group-minutes xparty	20	0:-9,1:10
c group-minutes groups	20	0:-19,1:21
c group-minutes theyre	20	0:-17,1:18
c group-minutes me	20	0:-19,1:20
c group-minutes can	20	0:-21,1:23
c group-minutes never	20	1:8
c group-minutes ask	20	0:-14,1:15
c quote-group-advice was	20	0:10,1:-9
b <s> still	20	0:-8,1:9
b group and	20	1:-9
b theyre moved	20	0:-9,1:9
u standing	20	0:-13,1:11
u nobodys	20	0:16,1:-11
t i just get	20	0:-9,1:10
b just get	20	0:-9,1:10
t just get up	20	0:-9,1:10
b get up	20	0:-11,1:14
e leave	20	0:-9,1:9
c party-in-room go	20	0:-22,1:22
c party-in-room get	20	0:-26,1:29
c party-in-room leave	20	0:-16,1:17
c stay-at-group moved	20	0:-8,1:8
c stay-at-group go	20	0:-34,1:35
c party-event get	20	1:9
c party-event leave	20	0:-11,1:12
b the parish	20	0:10,2:-9
b that as	20	1:9
c party-resources wants	20	1:8
c party-resources that	20	0:-35,1:35
c election-resources that	20	0:-14,1:14
c private-resources that	20	0:-16,1:16
c outside-body wants	20	0:-14,1:9
c outside-body that	20	0:-20,1:16
c another-council wants	20	1:8
c another-council that	20	0:-20,1:21
c another-council diary	20	0:-12,1:12
c take-messages wants	20	0:14,1:-13
c take-messages do	20	1:-10,2:16
c take-messages that	20	0:-9,2:8
c take-messages her	20	0:14,1:-13
c take-messages diary	20	0:13,2:-10
t <s> im being	20	0:9
b im being	20	0:9
u looked	20	0:-8
b with him	20	0:21,1:-13
c intimidate-witness into	20	0:8
c intimidate-witness at	20	0:-10,1:10
c intimidate-witness if	20	0:-10,1:11
b cafe |	20	0:14,1:-11
b that estate	20	0:8,1:-8
b are all	20	0:-12,1:12
t all the same	20	0:11,1:-8
b dont need	20	0:18,1:-11
t dont need a	20	0:8,1:-8
t to tell me	20	0:10
e enough	20	0:8,1:-8
c discriminate same	20	0:9
c discriminate dont	20	0:16,1:-8
c discriminate need	20	0:15
c discriminate report	20	0:-9,1:9
c bias down	20	0:24,1:-23
c bias the	20	0:43,1:-28,3:-13
c bias off	20	0:8,1:-8
c bias that	20	0:25,1:-15,3:-9
c bias estate	20	0:15,1:-15
c bias all	20	0:8
c bias to	20	0:13,1:-10
c bias me	20	0:12,1:-11
c bias enough	20	0:10,3:-9
t to me and	20	0:-12,1:9
u shrugged	20	3:9
b nothing |	20	0:17,1:-16
b stop |	20	0:-23,1:23
e stop	20	0:-18,1:19
c complain-member told	20	0:-16,1:-8,2:9,3:14
c complain-member said	20	0:-10,1:15
c complain-member shrugged	20	0:-10,1:-22,2:8,3:24
c complain-group-leader told	20	3:10
c complain-group-leader shrugged	20	3:9
t to xname about	20	0:-9,1:12
b xname about	20	0:-9,1:38,2:-25
b any further	20	1:8
t any further |	20	1:8
u further	20	0:-17,1:8,3:10
b further |	20	0:-22,3:17
e further	20	0:-20,3:17
e any further	20	0:-10,1:12
b hes not	20	0:13,1:-13
b ive sent	20	0:8
b harm |	20	0:18,1:-17
e harm	20	0:18,1:-16
c repeat-point since	20	0:-14,1:14
c repeat-point monday	20	0:8
c chase so	20	0:8,2:-8
c chase sent	20	0:17,1:-8,2:-9
c chase monday	20	0:9,2:-11
c reply-time sent	20	0:10,1:-10
c urgent hes	20	0:21,1:-8,2:-13
c urgent sent	20	0:15,2:-11
c urgent monday	20	0:14,2:-12
c workload hes	20	0:14,1:-14
c favour not	20	0:-13,1:13
c favour since	20	0:8
c expect-members not	20	0:-10,1:10
c expect-members so	20	0:8
b committee in	20	0:-12,1:11
b on earth	20	0:-8
b went for	20	0:-8
c argue-advice at	20	1:10,2:-11
c robust committee	20	0:-10,1:10
c robust ask	20	0:-12,1:10
c robust went	20	1:-11
b a colleague	20	0:-17,2:17
u colleague	20	0:-26,1:10,2:14
t mention it to	20	0:8,1:-11
t when i see	20	0:10
u idea	20	0:17,1:-15
b idea |	20	0:12,1:-10
e idea	20	0:13,1:-13
c officer-press-member when	20	0:-8,1:9
b whether we	20	0:-8,1:9
c standards we	20	0:16,1:-16
c standards stick	20	0:16,1:-16
sm standards who	20	1:10
c oversee whether	20	1:15,3:-8
c oversee we	20	0:13,1:-10
c oversee stick	20	0:14,1:-9
c oversee this	20	0:-8,1:9
t <s> the leader	20	0:19,1:-12
t the leader and	20	1:8
t and some of	20	1:8
t it | is	20	0:-17,1:11
u close	20	0:13,1:-17
e close	20	0:-12
c close-working speak	20	1:9,2:-11
c close-working of	20	1:8,2:-8
c close-working are	20	0:-16,2:19
c close-working about	20	0:14,1:-10
c close-working it	20	0:-10,1:19
c close-working ok	20	0:-16,2:11
c close-working close	20	0:-12,2:10
c senior-confide and	20	0:10,1:-9
c senior-confide speak	20	0:-11,1:11
c senior-confide most	20	0:-19,2:21
c senior-confide of	20	0:-21,2:20
c senior-confide are	20	0:-11,1:11
c senior-confide it	20	0:-28,1:28
c senior-confide ok	20	0:-18,2:21
c equal-members most	20	0:-18,2:24
c equal-members of	20	1:-21,2:23
c equal-members backbenchers	20	0:-11,1:11
c equal-members are	20	0:-19,1:19
c equal-members ok	20	0:-15,1:-8,2:24
u community	20	0:10,1:-10
b community hall	20	0:8
t | i am	20	0:9,1:-9
b i am	20	0:19,1:-19
b with no	20	0:20,1:-15
b to sign	20	2:-11
b comes to	20	1:-9
b a small	20	1:-8
b | shall	20	0:29,1:-23
t | shall i	20	0:29,1:-23
u shall	20	0:12,1:-12
b shall i	20	0:25,1:-18
t i go ahead	20	1:-9,2:12
l shall	20	0:25,1:-18
l shall i	20	0:25,1:-18
c spend was	20	0:-9
c spend am	20	1:18,2:-18
c spend an	20	1:-9
c spend with	20	2:9
c spend portfolio	20	1:23,2:-20
c spend xname	20	0:8,1:-8
u chairs	20	0:27,1:-16,2:-9
b sit down	20	0:-13,1:13
t sit down with	20	0:-18,1:18
b down with	20	0:-19,1:19
b and his	20	0:-13,1:12
b vice chair	20	0:-13,1:13
b and go	20	0:-16,1:18
t | a resident	20	0:-8
t | are we	20	0:-27,1:31
b are we	20	0:-37,1:34
t to hold it	20	0:-10,2:10
b hold it	20	2:10
l are we	20	0:-33,1:35
c premeeting xname	20	0:11,1:-11
c premeeting would	20	0:-14,1:15
c premeeting with	20	0:-17,1:19
c premeeting nothing	20	0:-8,1:8
c premeeting all	20	0:-10,1:10
c premeeting right	20	0:8,1:-8
c decide-premeeting planning	20	0:-10,1:10
c decide-premeeting sit	20	0:-11,1:11
c decide-premeeting chair	20	0:-28,1:28
c decide-premeeting afternoon	20	0:-10,1:10
c decide-premeeting committee	20	0:-15,1:15
c decide-premeeting that	20	0:18,1:-17
c decide-premeeting are	20	0:-15,1:15
c decide-premeeting we	20	0:9,1:-8
c decide-premeeting right	20	0:-11,1:12
c close-working xname	20	0:20,1:-17
c close-working who	20	0:12,2:-8
c close-working sit	20	1:10
c close-working down	20	1:9,2:-8
c close-working his	20	0:15,2:-10
c close-working chair	20	1:16,2:-10
c close-working before	20	1:19,2:-14
c close-working committee	20	0:-17,1:12
c close-working go	20	1:15,2:-20
c close-working through	20	1:9,2:-10
c close-working papers	20	1:10
c close-working nobody	20	1:9
c close-working out	20	1:13,2:-9
c close-working up	20	0:-17,1:26,2:-8
c close-working all	20	0:-9,1:16
c close-working right	20	1:11,2:-9
t <s> i wrote	20	0:-18,1:18
t i wrote to	20	0:-8,1:8
b xname after	20	0:-11,1:11
b before she	20	0:-15,1:15
t she tells me	20	0:9
b turn |	20	0:-11,1:9
c chase wrote	20	2:9
c chase because	20	0:8
c chase take	20	0:9
c urgent because	20	0:8,1:-10
c urgent heels	20	0:9
c urgent-dispute because	20	3:8
c unapproved-work us	20	0:-9,1:9
c political-steer said	20	0:-12,1:12
c political-steer us	20	0:-11,1:12
c harass take	20	0:10,1:-10
c sexual-harass because	20	0:9,1:-9
b crossing and	20	0:-11,1:12
b is to	20	0:8,1:-8
b case to	20	0:9,1:-8
b a time	20	0:-19,1:17
b that is	20	1:8
u acceptable	20	0:16,1:-14
b acceptable |	20	0:14,1:-13
e acceptable	20	0:14,1:-13
c many-officers put	20	0:9
c repeat-point write	20	0:-8,1:8
c chase will	20	0:8
c chase his	20	0:-16,1:14
c chase would	20	0:-13,1:10
c urgent-dispute his	20	1:-10,3:14
c urgent-dispute so	20	0:8
c press-junior case	20	0:-10,1:10
c unapproved-work write	20	0:8,1:-8
c political-steer so	20	0:10,1:-9
c workload plan	20	0:10,1:-10
c workload would	20	0:-11,1:11
c expect-members would	20	0:8,1:-8
c read-papers he	20	0:-10,1:10
c read-papers would	20	0:8
c corporate would	20	0:14,1:-14
b our monitoring	20	0:-8,1:8
t our monitoring officer	20	0:-8,1:8
u already	20	0:-13,1:14
b already told	20	0:-10,1:9
b so in	20	0:-9,1:8
b in plain	20	0:-8
u terms	20	0:-8,1:10
b she would	20	0:-9,1:9
t would be on	20	0:-8,1:8
t is it in	20	0:-9,1:9
t me to send	20	0:13,1:-12
b to send	20	0:19,1:-13
t send it to	20	0:9
l is it in	20	0:-9,1:9
c bcc note	20	0:-19,1:-11,2:30
c bcc on	20	0:-9,1:10
c bcc our	20	0:-11,1:11
c bcc has	20	0:-15,1:14
c bcc must	20	0:-13,1:13
c bcc already	20	0:-11,1:11
c bcc told	20	0:-10,1:11
c bcc so	20	0:-16,1:16
c bcc line	20	0:-8,1:8
c bcc is	20	0:13,1:-13
c bcc her	20	0:-13,1:12
c share-correspondence must	20	0:-19,1:19
c share-correspondence so	20	0:-13,1:13
c share-correspondence order	20	0:-15,1:15
t i know from	20	0:8
b know from	20	0:8
u flat	20	0:-8,1:9
b as they	20	0:-17,1:21
t to take the	20	2:-8
b take the	20	1:8
b the case	20	0:-14
c other-ward know	20	2:8
c other-ward from	20	2:10
c other-ward and	20	0:-8,2:13
c other-ward have	20	2:8
c other-ward up	20	2:11
c other-ward it	20	1:-9
c other-ward is	20	0:-10,1:20,2:-10
c other-ward who	20	0:10,2:-8
c other-ward there	20	1:22,2:-15
c other-ward before	20	2:9
c other-ward take	20	2:11
c other-ward case	20	0:-8,1:22,2:-14
t <s> i should	20	0:8
t on whether the	20	0:9
b whether the	20	0:18,1:-18
u wise	20	0:9,1:-8
t to me before	20	0:-8,1:8
b me before	20	0:-14,1:14
b thought of	20	0:9,1:-9
u makes	20	0:22,1:-10,2:-10
c repeat-point asking	20	0:8
c chase council	20	0:8
c chase asking	20	0:-8
c chase be	20	0:-14,2:11
c urgent much	20	0:-10,1:11
c urgent asking	20	1:10
c ask-contentious judgement	20	0:-9
c ask-contentious thought	20	0:-13,3:9
c ask-contentious asking	20	0:8,2:-8
c ask-contentious would	20	0:-8
c whom-unsure have	20	1:14,3:-13
c whom-unsure it	20	1:16,3:-17
c whom-unsure all	20	1:16,3:-8
c whom-unsure would	20	0:-10,1:13
c whom-unsure be	20	1:13
c unapproved-work be	20	0:-8,1:8
c political-steer much	20	0:-8,1:8
c political-steer like	20	1:8
c political-steer council	20	0:-13,1:14
c political-steer let	20	0:-15,1:16
c political-steer land	20	0:-13,1:14
c political-steer up	20	0:18,1:-17
c bully makes	20	0:-14,1:14
c crime-harass council	20	0:-11,1:11
c sexual-harass makes	20	0:16,1:-15
c workload much	20	0:-13,1:13
c workload like	20	0:-8,1:9
c favour let	20	0:-10,1:10
c expect-members be	20	0:-9,1:10
c read-papers up	20	0:9,1:-8
c corporate be	20	0:9,1:-9
b | nobody	20	0:15,1:-11
b ought i	20	0:-40,1:39
t ought i to	20	0:-29,1:25
b i to	20	0:-30,1:22,2:8
c ask-junior how	20	1:21,2:-22
c ask-contentious how	20	1:9
c whom-unsure how	20	1:9
b that i	20	0:-57,1:64
t | i have	20	0:-10,1:-9,2:16
u taken	20	0:-18,1:19
b | with	20	0:-8
c complain-member there	20	1:-10
c complain-member desk	20	1:16,3:-12
c complain-member have	20	0:14,1:-10
c complain-member further	20	0:-12,1:-15,2:8,3:20
b the school	20	0:-10,1:9
b i rang	20	0:-17,1:12
b asked him	20	0:-8,1:11
t a councillor may	20	0:-10,1:12
b councillor may	20	0:-9,1:11
b within the	20	0:-17,1:16
b hour |	20	0:-8,2:14
b i within	20	0:-12
c repeat-point gate	20	0:-8,1:8
c repeat-point asked	20	1:8
c chase come	20	0:-10,2:9
c urgent hour	20	0:8
c political-steer gate	20	0:-10,1:11
c political-steer out	20	0:29,1:-29
c bully were	20	0:-11,1:11
c harass asked	20	0:-18,1:19
c workload asked	20	0:12,1:-12
c workload once	20	0:-12,1:12
c expect-members were	20	0:-8,1:8
c read-papers come	20	0:-9,1:9
c corporate school	20	0:8,1:-8
c corporate asked	20	0:-11,1:11
c corporate were	20	0:-13,1:13
c corporate once	20	0:-8,1:8
b the residents	20	0:18,1:-16
t that xname is	20	0:11,1:-10
t | i can	20	0:29,1:-17,2:-9
b he has	20	0:13,1:-10
b the facts	20	0:-10
b facts |	20	0:-8
b since it	20	0:8
t it is all	20	0:10,1:-10
b is all	20	0:10,1:-9
u true	20	0:10,1:-14,2:8
l since	20	0:22,1:-20
c abuse-online once	20	0:-8,1:8
c robust with	20	0:-8,1:10
c robust have	20	0:8,1:-13
c robust not	20	0:-8,1:11
c robust up	20	0:10
c robust parking	20	0:9,1:-8
c robust he	20	0:18,1:-18
c robust may	20	0:8,1:-15,2:8
c applies-to i	20	0:35,1:-33
c applies-to for	20	0:17,1:-16
c applies-to parking	20	0:-9,1:10
c applies-to and	20	0:20,1:-18
c applies-to never	20	0:9,1:-9
c applies-to all	20	0:18,1:-18
c applies-to true	20	0:14,1:-14
t write to her	20	0:-14,1:12
t from my own	20	0:-10,1:9
t a colleague says	20	0:-12,1:14
b colleague says	20	0:-15,1:21,3:-8
b says that	20	0:-9,2:11
c employee-constituent has	20	1:-10
c employee-constituent like	20	0:17,2:-13
c employee-constituent write	20	1:12,2:-8
c own-job write	20	0:-11,1:11
c own-job right	20	0:-12,1:12
c officer-constituent as	20	2:10
c officer-constituent may	20	2:12
u bought	20	0:8
b xname as	20	1:11
b boss and	20	0:10,1:-11
b true that	20	0:-18
t | she does	20	0:10
b she does	20	0:15,2:-12
t ought to be	20	0:19,1:-15
c copy-manager of	20	0:19,1:-18
c copy-manager as	20	2:9
c copy-manager whether	20	2:9
c copy-manager true	20	0:12,1:-11
c copy-manager she	20	0:8,1:-16,2:8
c copy-manager so	20	0:-8,2:9
c copy-manager be	20	1:-10
c copy-manager with	20	2:9
c copy-manager should	20	0:21,1:-22
c undermine-manager team	20	0:19,1:-18
c undermine-manager she	20	0:16,1:-15
c undermine-manager so	20	0:-11,1:12
c undermine-manager should	20	0:10,1:-9
c employee-constituent tell	20	0:14,2:-11
c officer-constituent she	20	1:9,2:-9
c officer-constituent tell	20	0:16,2:-13
c about-colleague coffee	20	0:8
c about-colleague boss	20	0:10,1:-9
c about-colleague she	20	0:8
c about-colleague portfolio	20	0:-8,1:9
c about-colleague her	20	0:8,1:-8
t three weeks ago	20	1:8
b i may	20	0:8,1:-8
t i may go	20	0:-10,1:9
u clear	20	0:-23,1:27
c invite-group anybody	20	0:-10,1:8
c senior-attend would	20	3:8
c senior-attend councillors	20	0:8
c senior-attend only	20	3:11
c senior-attend before	20	1:10
c refuse-group xname	20	0:8,1:-23,2:14
c refuse-group talk	20	0:21,1:-21
c refuse-group in	20	0:9,1:-9
c refuse-group that	20	0:11,1:-8
c refuse-group they	20	0:-8,1:9
c refuse-group we	20	1:8
c refuse-group who	20	0:18,1:-17
c group-outsiders present	20	0:-9
c group-outsiders they	20	0:11,2:-14
c tell-other-groups before	20	0:-10,1:14
c tell-other-groups turn	20	0:13,1:-8
c tell-other-groups am	20	0:-9,1:9
c written-to-group same	20	0:-9,1:10
c party-in-room councillors	20	0:-8,1:8
c party-in-room before	20	0:-9,1:9
c party-in-room they	20	1:15,3:-8
c stay-at-group local	20	0:8,1:-8
c stay-at-group plan	20	0:9,1:-9
c stay-at-group that	20	0:18,1:-17
c stay-at-group before	20	0:13,1:-13
c group-not-support that	20	0:10,1:-9
c group-decision that	20	0:-13,1:15
c group-decision may	20	0:-12,1:12
c group-decision go	20	0:-13,1:13
c group-decision they	20	0:-9,1:9
c group-decision do	20	0:-8,1:8
c second-group we	20	0:-11,1:12
c equal-groups may	20	0:-13,1:15
c full-advice-after would	20	0:11,1:-11
c full-advice-after that	20	0:13,1:-12
c full-advice-after may	20	0:11,1:-11
c full-advice-after go	20	0:-11,1:12
c full-advice-after only	20	0:8,1:-8
c full-advice-after will	20	0:8,1:-8
c draft-alternatives before	20	0:9,1:-8
b <s> in	20	0:18,1:-14
b in match	20	0:18,1:-15
u match	20	0:15,1:-14
b i took	20	0:12,1:-12
t at their meeting	20	0:12,1:-12
b their meeting	20	0:18,1:-18
t their meeting |	20	0:10,1:-11
b xname people	20	0:-8,1:10
b people have	20	0:12,1:-14
b now asked	20	0:10,1:-10
u sharp	20	0:8
b to read	20	1:-11,2:10
b read the	20	1:-10
c tell-other-groups rather	20	0:9,1:-9
c tell-other-groups with	20	0:11,1:-11
c tell-other-groups them	20	0:10,1:-10
c tell-other-groups down	20	0:12
c equal-groups were	20	0:12,1:-12
c draft-alternatives have	20	0:27,1:-26
t came to our	20	0:17,1:-13
b little group	20	0:-8,1:9
b across the	20	0:10
b the table	20	0:-10,1:11
u table	20	0:-9,1:10
u bare	20	0:-8,1:8
t i have not	20	0:-9,2:17
b have not	20	0:-9,2:18
b i mean	20	0:-14,1:14
b say as	20	2:8
t | is there	20	0:-14,1:10
c quote-group-advice she	20	0:9,1:-8
c quote-group-advice bare	20	0:-8,1:8
c quote-group-advice have	20	0:-23,1:24
c quote-group-advice full	20	0:12,1:-10
b without a	20	0:28,1:-25
t without a word	20	0:14,1:-10
t a word to	20	0:22,1:-10,2:-11
b word to	20	0:24,1:-12,2:-11
b it as	20	0:-11,1:16,3:-8
c visit one	20	0:-9,1:8
c visit would	20	0:-8
c visit may	20	0:-19,1:13
c visit-bar that	20	0:25,1:-24
c visit-bar and	20	0:13,1:-13
c visit-vulnerable are	20	2:8
c visit-vulnerable one	20	1:8
c visit-vulnerable as	20	2:-10
c visit-rules that	20	0:22,1:-21
c visit-rules and	20	0:14,1:-11
c visit-rules only	20	0:-12,1:12
c visit-rules in	20	0:10,1:-8
c visit-rules without	20	0:35,1:-35
c visit-disrupt that	20	0:9,1:-9
c visit-desk simply	20	0:-11,1:10
c visit-desk in	20	0:-16,1:19
c visit-desk one	20	1:8
c visit-desk without	20	0:10,1:-14
c visit-desk word	20	1:-8
c visit-desk would	20	0:-17,1:16
c visit-safety that	20	0:18,1:-18
c visit-safety without	20	0:15,1:-15
t xname and i	20	0:8
b there is	20	1:-11,2:10
b let xname	20	0:-13,1:14
b know it	20	0:-12,1:13
c inform-ward will	20	0:-8,1:8
c inform-ward it	20	0:33,1:-30
c inform-ward is	20	0:18,1:-16
c inform-ward so	20	0:10,1:-10
c inform-ward and	20	0:13,1:-11
c inform-ward any	20	0:8
c inform-ward people	20	0:-12,1:13
c inform-ward let	20	0:-15,1:17
c inform-ward coming	20	0:-13,1:13
b cut |	20	1:-8
b and they	20	1:-10,2:9
b have no	20	1:-9
b wish to	20	1:-8
b hot water	20	1:-10
b but i	20	1:-8,2:8
t i do not	20	0:-14
b do not	20	0:-14
t do not want	20	0:-10
b not want	20	0:-10
t i give her	20	0:9,1:-15
b give her	20	1:-13,2:8
b an interview	20	0:-13
b interview |	20	2:11
e interview	20	2:10
c party-press of	20	1:-10
c party-press bus	20	0:9,1:-15
c party-press anybody	20	1:-11
c party-press into	20	1:-8
c media-capacity own	20	0:8,1:-10
c media-promise own	20	0:-10
c media-promise but	20	0:-9
c media-promise want	20	0:-10
c media-promise an	20	0:-10
c media-promise interview	20	0:-10
c media-others of	20	0:8,1:10,2:-17
c media-others no	20	0:9
c purdah no	20	0:8
b a pensioner	20	0:8
t a pensioner in	20	0:8
b pensioner in	20	0:8
b against our	20	0:12,1:-11
t against our refusal	20	0:9,1:-8
b our refusal	20	0:9,1:-8
t councillor to speak	20	0:8
b writing to	20	2:9
b going against	20	0:12,1:-14
b own council	20	0:8,1:-8
c represent-against a	20	0:12,1:-10
c represent-against pensioner	20	0:8
c represent-against our	20	0:15,1:-13
c represent-against refusal	20	0:9,1:-9
c represent-against as	20	0:14,1:-13
c represent-against councillor	20	0:12,1:-12
c represent-against i	20	0:-8,1:11
c represent-against have	20	0:22,1:-21
sm represent-against must	20	0:12,1:-11
c act-against refusal	20	0:10,1:-10
c act-against house	20	0:10,1:-10
c act-against her	20	0:9,1:-9
c act-against has	20	0:9,1:-9
c act-against asked	20	0:10,1:-10
c act-against councillor	20	0:9,1:-9
c act-against speak	20	0:9,1:-8
c act-against up	20	0:9,1:-9
c act-against that	20	0:18,1:-17
c act-against must	20	0:9,1:-8
c act-against first	20	0:10,1:-10
c act-against report	20	0:12,1:-12
c act-against myself	20	0:10,1:-10
c act-against going	20	0:21,1:-21
t <s> i asked	20	0:-25,1:24
t on the market	20	0:-20,1:28,3:-9
b the market	20	0:-8,1:15
t the panel that	20	0:-14,1:18
b panel that	20	0:-13,1:18
b after it	20	0:-8
t after it |	20	0:-8
b is not	20	0:-15,2:8
t i am not	20	0:-10
b am not	20	0:-10
t is there anybody	20	0:-8
b there anybody	20	0:-8
l is there anybody	20	0:-8
c need-to-know lease	20	0:-12,1:21,3:-8
c need-to-know told	20	3:12
c need-to-know am	20	1:8
c fishing because	20	0:-14,1:14
c fishing sit	20	0:-10,1:10
c fishing panel	20	0:-19,1:18
c fishing after	20	0:-8,1:8
c fishing with	20	0:-9,1:8
c fishing him	20	0:-10,1:10
c fishing there	20	0:-15,2:8
b something |	20	0:-14,1:13
b and our	20	0:8,1:-9
u putting	20	0:-20,1:22
t the list of	20	0:-9
b list of	20	0:-24,1:10
b to close	20	1:-17,2:14
u odd	20	0:-9
b whom should	20	0:-8
c relationship am	20	0:16,1:-16
c friendship something	20	0:13,2:-13
c friendship best	20	0:43,2:-42
c friendship wedding	20	1:-8,2:9
c friendship away	20	0:18,1:-9,2:-9
c friendship am	20	0:-9
c friendship close	20	2:-10
c friendship his	20	0:-9
c friendship nobody	20	2:-8
c friendship look	20	0:14,2:-9
c friendship over	20	0:-9
c business-link his	20	0:-12,1:12
c conflict-decision close	20	0:10,1:-10
u strongly	20	0:-8,1:9
b my view	20	0:-19,1:17
t xname says that	20	0:-8,2:8
c argue-advice how	20	0:-12,1:8
c argue-advice argue	20	0:-9
c reject-advice view	20	0:15,2:-14
c reject-advice what	20	0:-12,2:16
c reject-advice that	20	1:13,2:-12
c reject-advice allowed	20	1:16,2:-10
c reject-advice argue	20	1:16,2:-13
c report-who-pressure allowed	20	1:12
c report-who-pressure argue	20	1:12
t me as a	20	0:8,1:-8
b and would	20	0:10,1:-12
b is daft	20	0:-8,1:10
t is daft |	20	1:9
c leak sale	20	0:-11,1:11
c leak would	20	0:-12,1:12
c leak them	20	0:13,1:-12
c leak-public-interest over	20	0:-15,1:16
c exploit-information of	20	1:8
b <s> with	20	0:-11,2:10
t <s> with the	20	0:-11,2:10
t with the new	20	0:-9,2:11
b home care	20	2:10
u starting	20	0:-10
t i should be	20	0:-11
b should be	20	0:-11,1:11
t to have xname	20	2:10
b beside me	20	2:10
t beside me at	20	2:10
u monthly	20	0:-9
b advice session	20	0:-9,2:10
b session for	20	2:10
t an hour |	20	2:8
b where to	20	2:8
t it be proper	20	0:-8,2:10
b be proper	20	0:-13,2:10
t be proper to	20	2:10
b proper to	20	2:12
t to ask her	20	0:-19,1:15
b ask her	20	0:-39,1:36
b her along	20	2:10
c surgery should	20	1:-21,2:25
c surgery beside	20	0:-15,1:-9,2:24
c surgery session	20	0:-19,2:25
c surgery where	20	0:-15,1:-9,2:24
c surgery hold	20	0:-16,1:-8,2:24
c surgery one	20	0:-18,2:24
c surgery local	20	0:-19,2:23
c surgery rooms	20	0:-23,2:23
c surgery which	20	0:-12,1:-12,2:24
c surgery proper	20	0:-29,2:23
c surgery her	20	1:-11
b a council	20	0:9
b me i	20	1:-10
b i cannot	20	2:8
t out what i	20	0:9,1:-8
b may and	20	0:-11,1:10
b have read	20	0:-8
b that could	20	0:17,1:-16
b put me	20	0:-10,1:8
c whom-unsure could	20	0:-8,1:19,3:-10
c group-difficulty me	20	1:17,3:-10
c group-difficulty her	20	1:8
t a planning technician	20	0:8,1:-8
b planning technician	20	0:8,1:-8
t xname asked me	20	0:10,1:-10
b whether this	20	1:8
b the document	20	0:-9
u document	20	0:10,1:-10
b to behave	20	0:10,1:-9
t to behave towards	20	0:8,1:-8
b behave towards	20	0:8,1:-8
u towards	20	1:-9
u visits	20	0:8
l is this	20	0:11
c planning-code the	20	0:-9,1:11
c planning-code document	20	0:20,1:-19
c planning-code applicants	20	0:14,1:-14
c planning-code visits	20	0:8,1:-8
c planning-code lobbying	20	0:8,1:-8
c planning-code when	20	0:8
c planning-code all	20	0:14,1:-14
b me so	20	0:15,1:-11
u safe	20	0:-8,1:8
c work-order street	20	1:-8,3:8
c work-order people	20	1:13
c press-advice firm	20	0:-8,1:8
c statutory-advice but	20	0:9,1:-9
c criticise-officer told	20	0:-20,1:20
c criticise-member but	20	0:-12,1:12
c rude should	20	0:11,1:-10
c liability it	20	0:9,1:-8
c liability told	20	0:9,1:-8
b night the	20	0:12,1:-12
b to bring	20	0:8,1:-12
b run the	20	0:22,1:-22
b decided |	20	0:15,1:-15
b on with	20	0:9,1:-8
c decide-advice council	20	1:-8
c decide-advice xname	20	0:8,1:-8
c decide-advice for	20	1:-9
c delegated in	20	0:20,1:-10,2:-10
c delegated has	20	2:-8
c delegated decided	20	1:8
c delegated not	20	0:20,2:-14
c delegated with	20	0:13,2:-11
c decide-premeeting asked	20	0:-8,1:8
c decide-premeeting does	20	0:11,1:-10
c stay-at-group monday	20	0:15,1:-14
c stay-at-group council	20	0:17,1:-16
c stay-at-group away	20	0:-11,1:12
c stay-at-group cabinet	20	0:-13,1:13
c stay-at-group does	20	0:17,1:-16
c stay-at-group not	20	0:19,1:-19
c group-decision monday	20	0:10,1:-9
c group-decision her	20	0:8,1:-8
c group-decision decided	20	0:10,1:-10
c group-decision cabinet	20	0:-12,1:13
c group-decision not	20	0:-8,1:8
c role-officers they	20	0:10,1:-9
c role-officers run	20	0:19,1:-18
c role-officers council	20	1:8
b one another	20	0:-11,1:11
b i felt	20	0:-8,1:8
u felt	20	0:-9,1:11
t i have answered	20	0:8
b have answered	20	0:8
u answered	20	0:9,1:-9
b i normally	20	0:15,2:-9
t get up and	20	0:-15,1:15
b up and	20	0:-11,1:9
t up and go	20	0:-14,1:15
t and go |	20	0:-14,1:15
e and go	20	0:-14,1:15
c party-in-room been	20	0:-9,1:9
c party-in-room time	20	0:-18,1:18
c party-in-room while	20	0:14,1:-13
c party-in-room felt	20	0:-11,1:11
c stay-at-group have	20	1:-11
c stay-at-group stayed	20	0:-8,1:8
c stay-at-group while	20	0:-14,1:16
c stay-at-group once	20	0:-12,1:14
c stay-at-group questions	20	0:-17,1:18
t me to come	20	0:-16,1:18
b scheme |	20	1:10
b | in	20	0:9
b told all	20	0:-8,1:8
b all of	20	0:-12,1:12
b each time	20	0:11,1:-8
c invite-group one	20	0:-13
c invite-group each	20	0:9,1:-9
c invite-group time	20	0:9,1:-9
c invite-group is	20	0:-8,1:-12,2:19
c senior-attend take	20	1:8
c senior-attend told	20	0:-11,3:9
c senior-attend one	20	1:17,3:-10
c senior-attend each	20	0:10
c senior-attend time	20	0:19,3:-14
c second-group is	20	0:12,1:-11
c second-group just	20	0:14,1:-14
c equal-groups support	20	0:-8,1:9
c equal-groups told	20	0:8
c equal-groups each	20	0:10,1:-9
c party-event all	20	0:-8,1:8
c party-event that	20	0:-18,1:18
u friendly	20	0:-13,1:10
b and ask	20	0:-10,1:9
t ask her to	20	0:-15,1:17
t an hour with	20	1:10
b hour with	20	1:10
t | is a	20	0:-8,1:14
t the way to	20	1:8
c invite-group was	20	0:-11,1:13
c invite-group her	20	0:16,1:-15
c invite-group with	20	0:8
c senior-attend are	20	0:-8,1:-9,3:18
c senior-attend with	20	3:-11
t xname is coming	20	0:8
b in opposition	20	0:-11,1:13
u cuts	20	0:10,1:-11
u choose	20	0:12,1:-8
t of the three	20	0:9
b shots |	20	0:8
c close-working xparty	20	0:13,1:-13
c close-working he	20	0:16,1:-11
c close-working have	20	0:-15,2:11
c close-working from	20	0:14,2:-10
c close-working if	20	0:-15,2:11
c close-working our	20	0:13,1:-15
c policy-advice three	20	0:-10,1:11
c policy-advice should	20	0:16,1:-15
c ce-neutral to	20	1:8
c ce-neutral see	20	0:10,1:-10
c ce-neutral us	20	0:-12,1:12
c ce-neutral budget	20	0:-8,1:8
c ce-neutral he	20	1:8
c ce-neutral and	20	0:-8,1:9
c ce-neutral in	20	0:-20,1:20
c ce-neutral have	20	0:-8,1:8
c ce-neutral i	20	0:21,1:-21
c ce-neutral should	20	0:9,1:-8
c ce-neutral like	20	0:-11,1:11
c ce-neutral would	20	0:-11,1:11
c ce-neutral get	20	0:-10,1:10
c ce-neutral be	20	0:-17,1:17
c ce-neutral able	20	0:-8,1:8
c ce-admin to	20	0:-9,1:10
c ce-admin he	20	0:-27,1:27
c ce-admin and	20	0:-17,1:18
c ce-admin we	20	0:-14,1:14
c ce-admin in	20	0:-17,1:17
c ce-admin have	20	0:-8,1:8
c ce-admin from	20	0:10,1:-10
c ce-admin him	20	0:-8,1:8
c ce-admin just	20	0:-8,1:8
c ce-admin would	20	0:15,1:-15
c ce-admin were	20	0:-9,1:9
c ce-admin our	20	0:-19,1:19
c ce-admin be	20	0:8,1:-8
c ce-admin tell	20	0:-10,1:10
c ce-tells-leader is	20	0:-15,1:20
c ce-tells-leader us	20	0:15,1:-11
c ce-tells-leader about	20	0:10
c ce-tells-leader we	20	2:10
c ce-tells-leader opposition	20	0:-9
c ce-tells-leader should	20	0:16,1:-8
c ce-tells-leader which	20	0:8,1:-8
c ce-tells-leader be	20	0:20,1:-8,2:-12
c ce-tells-leader tell	20	0:19,1:-9,2:-10
c ce-minority see	20	0:8,1:-8
c ce-minority us	20	0:12,1:-12
c ce-minority from	20	0:9,1:-8
c ce-minority which	20	0:10,1:-10
c ce-minority be	20	0:12,1:-11
c ce-relations opposition	20	0:-18,1:19
c ce-relations from	20	0:8,1:-8
c ce-relations like	20	0:-14,1:15
c ce-relations which	20	0:11,1:-11
c ce-relations be	20	0:23,1:-22
c ce-relations tell	20	0:11,1:-10
c impartial to	20	0:-11,1:14
c impartial us	20	0:-15,1:16
c impartial have	20	0:15,1:-13
c impartial from	20	0:10,1:-10
c impartial like	20	0:-11,1:11
c impartial ask	20	0:-13,1:13
c impartial just	20	0:10,1:-9
c impartial if	20	0:17,1:-16
c impartial our	20	0:18,1:-17
c impartial will	20	0:11,1:-11
c impartial be	20	0:22,1:-20
b and thought	20	0:9,1:-8
b what was	20	0:10,1:-9
b she has	20	0:-14,1:14
c close-working week	20	0:-22,2:17
c close-working her	20	1:11,2:-8
c close-working cabinet	20	0:-38,1:18,2:21
c close-working now	20	0:11
c close-working was	20	0:11,2:-10
c close-working she	20	0:8
c close-working not	20	0:15,2:-11
c close-working may	20	0:-10,1:27,2:-16
c close-working let	20	0:10
c ce-neutral week	20	0:-10,1:10
c ce-neutral asked	20	0:-12,1:12
c ce-neutral was	20	0:-10,1:11
c ce-neutral not	20	0:-18,1:18
c ce-neutral told	20	0:13,1:-13
c ce-neutral may	20	0:9,1:-8
c ce-neutral any	20	0:-9,1:9
c ce-admin asked	20	0:9,1:-9
c ce-admin told	20	0:17,1:-17
c ce-admin that	20	0:-16,1:16
c ce-admin further	20	0:-24,1:24
c impartial council	20	0:8
c impartial cabinet	20	0:18,1:-18
c impartial she	20	0:17,1:-17
c impartial may	20	0:-17,1:18
c impartial know	20	0:13,1:-13
b was elected	20	0:8,1:-9
t in may and	20	0:-10,1:9
b that only	20	0:-10
b cabinet members	20	0:10,1:-12
b should go	20	0:-12,1:14
e myself	20	0:-13,1:28,3:-9
c ce-contact was	20	0:-8,1:9
c ce-contact elected	20	0:-8,1:8
c ce-contact cabinet	20	0:14,1:-14
c ce-contact members	20	0:13,1:-13
c ce-contact ask	20	0:-10,1:10
c ce-contact leader	20	0:11,1:-10
c ce-contact approach	20	0:13,1:-13
c ce-contact myself	20	0:8,1:-8
c see-document was	20	2:10
c see-document elected	20	0:11,2:-10
c see-document members	20	0:11,2:-9
c see-document leader	20	1:12,2:-9
c need-to-know leader	20	1:8
c exempt-see cabinet	20	2:12
c exempt-see members	20	0:11,2:-9
c exempt-see should	20	2:8
c exempt-see leader	20	1:11,2:-8
b a cleaner	20	0:-10,1:8
b us and	20	0:11
b for being	20	0:-8,1:8
b the first	20	0:-12,1:11
b to set	20	0:-16,1:16
t may i |	20	0:-34,1:31
e may i	20	0:-34,1:31
c employee-constituent do	20	0:-13,2:13
c employee-constituent fight	20	1:-8,2:8
c own-job do	20	0:-10,1:10
c favour set	20	0:-8,1:8
b the constitution	20	0:-8
u power	20	0:-9,1:12
b party and	20	0:10
b from me	20	0:12,1:-11
t from me |	20	0:-9,1:8
c ask-junior many	20	1:22,2:-18
c ask-junior order	20	1:10,3:-10
c ask-junior month	20	1:9,2:-8
c ask-junior out	20	0:8,1:-9
c ask-contentious many	20	1:8
c ask-contentious from	20	2:8
b parking appeals	20	0:-13,1:13
u appeals	20	0:-10,1:15
b how many	20	0:-11,1:21
b has to	20	0:36,1:-27
t would like to	20	0:-14,1:13
c ask-junior appeals	20	1:12,2:-9
c ask-junior rather	20	3:8
c ask-junior asked	20	1:9,3:-8
c ask-junior friendly	20	0:-15,2:8,3:12
c ask-contentious asked	20	0:-11,3:12
c press-junior line	20	0:-11,1:12
c undermine-manager junior	20	0:-10,1:10
c undermine-manager right	20	0:10,1:-9
c delegated no	20	0:-11
c delegated one	20	0:17,1:9,2:-26
c delegated would	20	0:-9
c delegated line	20	1:18,2:-16
c delegated be	20	3:-9
c delegated right	20	0:9
c bully line	20	0:-10,1:10
t to say that	20	0:8,1:-8
b say that	20	0:14,1:-11
t that i have	20	0:-8
b she is	20	0:-10,1:11
b on her	20	0:-14,1:16
c complain-officer shall	20	0:8
c complain-head shall	20	0:8
t each time i	20	0:8
t and i am	20	0:9
t i am told	20	0:8
b am told	20	0:8
b is only	20	0:18,1:-15
t is he entitled	20	0:9
b he entitled	20	0:8
t he entitled to	20	0:8
c reply-time with	20	0:9,1:-8
c work-order carry	20	0:9,3:-8
c press-advice way	20	0:17,1:-11
c argue-advice should	20	0:-22,1:24
c heed-advice should	20	0:10,1:-9
c statutory-advice carry	20	0:8,1:-8
c break-procedure way	20	0:11
c sexual-harass winks	20	0:-17,1:17
c robust way	20	0:11
c robust his	20	2:-10
c robust like	20	0:-9
c casework-priority case	20	0:8,1:-8
c expect-officers case	20	0:-8,1:9
c expect-officers he	20	0:-10,1:11
c expect-officers am	20	0:-9,1:10
b last weeks	20	0:9,1:-8
b never mind	20	0:14,1:-10
b against |	20	0:12,1:-11
b that she	20	0:-10
t and would like	20	0:8,1:-9
t should i give	20	1:-9
l should i give	20	0:9,1:-11
c ask-political-opinion you	20	0:13,3:-8
c ask-political-opinion would	20	0:8,1:-8
c ask-political-opinion her	20	0:-12,1:12
c work-order answer	20	1:13,3:-9
sm press-advice must	20	0:14,1:-12
sm press-figures must	20	0:12,1:-11
c statutory-advice last	20	0:8,1:-8
c statutory-advice cabinet	20	0:15,1:-14
c statutory-advice against	20	0:11,1:-11
c break-procedure against	20	1:-10
c break-procedure tells	20	0:10,3:-8
c quality-advice never	20	0:12,1:-12
c quality-advice for	20	0:17,1:-16
c quality-advice or	20	0:14,1:-13
c quality-advice that	20	0:9
c quality-advice would	20	0:-13,1:14
c quality-advice give	20	0:21,1:-19
c quality-advice one	20	0:-10,1:11
c group-not-support paper	20	0:-9,1:9
c group-not-support she	20	0:-9,1:10
c group-not-support one	20	0:11,1:-10
c equal-members cabinet	20	1:8
c equal-members give	20	0:21,1:-20
c equal-members one	20	0:11,1:-11
c whole-council cabinet	20	0:-14,1:14
c whole-council xname	20	0:26,1:-25
c whole-council me	20	0:-20,1:20
c whole-council for	20	0:-11,1:11
c whole-council or	20	0:8,1:-8
c whole-council against	20	0:8,1:-8
c whole-council that	20	0:-18,1:18
c whole-council will	20	0:-9,1:8
c whole-council would	20	0:-9,1:10
c whole-council answer	20	1:-10
c whole-council one	20	0:-23,1:23
c impartial at	20	0:29,1:-28
c impartial you	20	0:8,1:-8
c impartial for	20	0:8
c impartial next	20	0:8,1:-8
c impartial answer	20	0:-14,1:14
sm impartial must	20	0:30,1:-29
b i run	20	1:-14
b and in	20	0:-19,1:14
t is in the	20	0:-10,1:9
b chair of	20	0:-13,1:12
t he allowed to	20	0:15,1:-13
c scrutiny-summon who	20	0:12,1:-13
c scrutiny-summon is	20	0:34,1:-33
c scrutiny-questions on	20	0:19,1:-8,3:-10
c scrutiny-questions who	20	0:9,1:-8,2:8,3:-9
c scrutiny-questions chair	20	1:18,2:-14
c scrutiny-questions explain	20	1:15,2:-10
c scrutiny-questions why	20	0:8,1:-10,2:11,3:-9
c scrutiny-questions what	20	1:-13,2:10
c scrutiny-explain is	20	0:16,1:-15
c scrutiny-explain chair	20	0:-10,1:10
c scrutiny-explain come	20	0:9,1:-9
c scrutiny-explain said	20	0:9,1:-9
c scrutiny-conceal professional	20	0:-18,1:18
c scrutiny-conceal on	20	0:-8,1:9
c scrutiny-conceal explain	20	0:-19,1:19
c scrutiny-conceal his	20	0:-18,1:18
c scrutiny-conceal that	20	0:-8,1:8
b my daughter	20	0:-15,1:15
u daughter	20	0:-9,1:9
b so the	20	0:31,1:-20
c private-resources printer	20	0:-9,1:9
c private-resources no	20	0:-14,1:15
c private-resources there	20	0:-10,1:10
c outside-body there	20	0:-9,1:9
c another-council sixty	20	0:-9,1:9
c another-council no	20	0:-15,1:16
c another-council there	20	0:-8,1:8
c it-private is	20	0:-27,1:16,2:11
c it-private has	20	0:11,1:-10
c it-private would	20	0:9,1:-9
c it-private be	20	0:16,1:-16
b in market	20	1:10,2:-8
t i know the	20	0:11,1:-8
b know the	20	0:13
b out and	20	0:23,1:-23
c officer-press xname	20	1:11,3:-8
c officer-press and	20	1:-9
c officer-press market	20	1:11,3:-8
c party-press got	20	0:10,1:-10
c party-press would	20	0:-14,1:15
c party-press we	20	0:-9,1:10
c press-release would	20	3:8
c press-release in	20	0:-14,1:21
c press-release market	20	1:14,3:-10
c press-release we	20	3:10
c official-letter councils	20	1:-9,3:10
c official-letter should	20	0:-15,1:11
b for xname	20	2:-8
b and there	20	1:-8
t my advice on	20	0:9
t of them |	20	0:9
c share-correspondence from	20	0:-8,1:8
c keep-enquiry-private whatever	20	0:8,1:-8
c keep-enquiry-private others	20	0:-19,1:19
c relay-group them	20	1:11,2:-10
c quote-group-advice keep	20	0:-24,1:25
c draft-alternatives cost	20	0:-9,1:9
c other-group-papers my	20	0:-9,1:9
c leak keep	20	0:-17,1:17
c leak from	20	0:-8,1:9
c confidence-in-officer are	20	0:13,1:-13
c confidence-in-officer from	20	1:8
t to our team	20	0:8
b our team	20	0:8
t our team seven	20	0:8
b team seven	20	0:8
t team seven weeks	20	0:8
u seven	20	0:-9,1:9
b seven weeks	20	0:8
t seven weeks ago	20	0:8
t weeks ago with	20	0:8
b ago with	20	0:8
t ago with a	20	0:8
t with a perfectly	20	0:8
b a perfectly	20	0:8
t a perfectly fair	20	0:8
b perfectly fair	20	0:8
t perfectly fair question	20	0:8
t fair question that	20	0:8
t question that happens	20	0:8
b that happens	20	0:8
t that happens to	20	0:8
t happens to be	20	0:10
t to be awkward	20	0:8
b be awkward	20	0:8
t be awkward for	20	0:8
b awkward for	20	0:8
t awkward for us	20	0:8
t us | somebody	20	0:8
t | somebody above	20	0:8
b somebody above	20	0:8
t somebody above me	20	0:8
t above me suggests	20	0:8
b me suggests	20	0:8
t me suggests we	20	0:8
b suggests we	20	0:8
t suggests we simply	20	0:8
b we simply	20	0:8
t we simply leave	20	0:8
b simply leave	20	0:8
t simply leave it	20	0:8
t leave it lying	20	0:8
b it lying	20	0:8
t it lying until	20	0:8
b lying until	20	0:8
t lying until she	20	0:8
u until	20	0:27,1:-22
b until she	20	0:13,1:-12
t until she forgets	20	0:8
b she forgets	20	0:8
t she forgets |	20	0:8
b forgets |	20	0:8
t forgets | i	20	0:8
t i am uneasy	20	0:8
b am uneasy	20	0:8
t am uneasy |	20	0:8
t uneasy | is	20	0:8
t is it acceptable	20	0:9,1:-8
b it acceptable	20	0:9,1:-8
t it acceptable to	20	0:9,1:-8
b acceptable to	20	0:13,1:-11
t acceptable to let	20	0:8
t it go without	20	0:8
t go without a	20	0:8
t without a reply	20	0:8
t a reply |	20	0:9,1:-11
l is it acceptable	20	0:9,1:-8
e a reply	20	0:9,1:-11
c reply-time we	20	1:-11
c ignore-enquiry us	20	0:-8,1:8
c ignore-enquiry let	20	0:13,1:-13
c ignore-enquiry without	20	0:-10,1:10
c work-order us	20	1:21,3:-21
c work-order we	20	1:-11
c work-order let	20	0:9,1:-8
sm work-order refuse	20	0:9,1:-9
c staff-management seven	20	0:-10,1:10
c staff-management us	20	0:-21,1:20
c press-advice until	20	0:15,1:-15
c argue-advice fair	20	0:-12,1:9
c argue-advice question	20	2:8
c argue-advice us	20	0:9
c argue-advice we	20	0:12,1:-12
c argue-advice leave	20	0:8
c argue-advice reply	20	1:8,2:-8
stm conditional refuse	20	0:18,1:-9
c heed-advice without	20	0:-10,1:12
c statutory-advice seven	20	0:-9,1:9
c statutory-advice without	20	0:10,1:-10
c break-procedure without	20	0:-18,3:22
c robust us	20	0:9
c robust reply	20	1:9,2:-8
u ringing	20	0:-9
t | would that	20	0:11,1:-10
b would that	20	0:13,1:-11
t would that be	20	0:13,1:-11
b proper |	20	0:11,1:-13
l would that	20	0:11,1:-10
l would that be	20	0:11,1:-10
e proper	20	0:12,1:-13
c ignore-enquiry members	20	0:12,1:-12
c ignore-enquiry everything	20	0:8,1:-8
c officer-opinion members	20	0:13,1:-12
c work-order members	20	0:-9,1:25,3:-15
c quality-advice am	20	0:12,1:-12
c quality-advice right	20	0:-8,1:8
c casework-priority first	20	0:9,1:-8
t the xparty had	20	0:-10,1:9
b just be	20	0:9
b left |	20	0:-9
t who has to	20	0:-9,1:9
t has to be	20	0:12,1:-12
c draft-alternatives by	20	0:12,1:-12
c draft-alternatives no	20	0:-9,1:9
c leak be	20	0:-52,1:52
c breach-officer gave	20	0:12,1:-12
c breach-officer councillors	20	1:8
c breach-officer at	20	0:14,1:-18
c breach-officer just	20	0:16,1:-14
c breach-officer be	20	0:-14,1:24,3:-8
c breach-officer has	20	0:-11,3:8
c breach-officer told	20	0:-18,3:14
u weekends	20	0:9
b when we	20	0:13,1:-9
t is it really	20	0:-19,1:21
l is it really	20	0:-19,1:21
c relationship carry	20	0:10
c friendship by	20	0:8,1:-8,2:9,3:-9
c friendship weekends	20	0:19,2:-14
c friendship really	20	0:19,2:-16
c friendship carry	20	0:20,2:-17
c business-link every	20	0:14,1:-14
c conflict by	20	0:9,1:-9
c conflict next	20	0:9,1:-8
c officer-press-member back	20	0:-9,1:10
b whether a	20	0:-19,1:17
t so i have	20	1:-9
c copy-manager from	20	0:-9,2:9
c copy-manager who	20	2:9
c copy-manager an	20	1:-15,2:9
c copy-manager on	20	0:-10
c copy-manager small	20	2:9
c copy-manager everyday	20	1:-15,2:9
c copy-manager run	20	2:9
c copy-manager out	20	1:-9,2:9
c copy-manager have	20	1:-9,2:8
c copy-manager anybody	20	2:9
c copy-manager writing	20	2:9
c ask-contentious licensing	20	3:-8
b years of	20	0:12,2:-8
u bills	20	0:8
u far	20	0:-14,1:17
t it out with	20	1:-9
c urgent years	20	0:9,2:-8
c urgent-dispute over	20	3:10
c copy-manager one	20	0:9,1:-9
c copy-manager write	20	0:8
c ask-junior bills	20	2:-9
c work-order business	20	0:-10,1:11
c work-order rather	20	1:8
t my desk and	20	1:10
b desk and	20	1:9
b can hear	20	0:11
t it be better	20	0:-16,1:17
b be better	20	0:-16,1:16
t him to fix	20	0:-12,1:14
b to fix	20	0:-15,1:15
t to fix a	20	0:-14,1:14
u fix	20	0:-12,1:12
b fix a	20	0:-14,1:14
t fix a time	20	0:-12,1:14
c openplan corner	20	0:-12,1:12
c openplan this	20	0:-14,1:14
c openplan case	20	0:-13,1:14
c openplan but	20	0:-15,1:15
c openplan can	20	0:-11,1:12
c openplan him	20	0:-13,1:13
c openplan in	20	0:10,1:-16
c openplan proper	20	0:-8,1:9
c visit-desk most	20	0:-13,1:10
c visit-desk of	20	1:-10
c visit-desk be	20	0:-27,1:28
c visit-desk better	20	0:-19,1:20
c visit-desk him	20	0:-13,2:14
c visit-desk time	20	0:-25,1:16,2:10
t i leave the	20	0:11,1:-11
b the care	20	0:-19,1:16
b up on	20	0:10,1:-15
b on top	20	1:8
b shall be	20	2:8
b is what	20	0:-9,1:9
t what i do	20	0:21,1:-22
l is what	20	0:-9,1:9
c clear-desk when	20	0:15,1:-14
c clear-desk nip	20	0:13,1:-13
c clear-desk care	20	1:8
c clear-desk face	20	0:-16,1:16
c clear-desk up	20	0:-14,1:15
c clear-desk because	20	0:-11,1:12
c clear-desk back	20	0:11,1:-10
c clear-desk in	20	0:-9,1:9
c clear-desk and	20	0:32,1:-31
c clear-desk about	20	0:12,1:-11
c clear-desk has	20	0:18,1:-18
c clear-desk it	20	0:-8,1:9
c clear-desk what	20	0:-12,1:13
c clear-desk do	20	0:21,1:-20
u reports	20	0:-21,1:21
b drop by	20	1:-13,2:17
t it is not	20	2:9
t may i go	20	2:8,3:-8
c visit next	20	0:11,2:-9
c visit week	20	0:11,2:-9
c visit inspection	20	0:11,2:-9
c visit-vulnerable about	20	0:8
c visit-vulnerable next	20	2:-9
c visit-vulnerable week	20	2:-9
c visit-disrupt counter	20	0:-8,1:8
c visit-disrupt drop	20	0:-8,2:10
c visit-disrupt by	20	0:-11,2:10
c visit-disrupt an	20	0:-8,1:8
b paper on	20	0:-23,1:22
t on the town	20	0:-13,1:12
t the town centre	20	0:-28,1:27
b town centre	20	0:-28,1:27
b xname would	20	1:17,2:-14
b it at	20	0:13,1:-12
t at all |	20	0:-9,1:8
t have to put	20	0:23,1:-20
t to put it	20	0:-16,1:19
t put it in	20	0:-9
e it in	20	0:-8,1:8
c press-advice did	20	0:-9,1:9
c press-figures did	20	0:-8,1:9
c quality-advice put	20	0:-8,1:8
c quality-advice which	20	0:-8,1:9
c quality-advice all	20	0:9,1:-8
c quality-advice do	20	0:8
t the committee to	20	1:-8
b committee to	20	0:16,1:-11
b it wrong	20	0:17,1:-20
b a long	20	1:8
c argue-advice have	20	0:19,1:-20
c argue-advice has	20	0:-12,1:12
c argue-advice opposite	20	0:-11,1:8
c argue-advice long	20	2:-12
c reject-advice have	20	1:-13,2:12
c reject-advice should	20	0:-12,1:24,2:-11
b his opinion	20	0:8,1:-9
b said that	20	0:-9,1:9
t is that fair	20	0:9,1:-12
b that fair	20	0:18,1:-21
c discriminate nobody	20	0:-8,1:9
t me to explain	20	0:-10,1:10
t the xparty on	20	0:14,1:-13
b xparty on	20	0:21,1:-19
b that their	20	0:-11,1:15
b none of	20	0:12,1:-13
c group-outsiders explain	20	0:-12,2:14
c group-outsiders agent	20	1:-10,2:13
c party-in-room he	20	0:-12,1:12
c policy-advice that	20	0:-17,1:18
c policy-advice their	20	0:9,1:-9
c party-event invited	20	1:8
c surgery he	20	1:-8
b as she	20	0:-11,1:14
c invite-group as	20	0:14,2:-12
c senior-attend as	20	0:11,1:11,3:-22
b we xparty	20	1:8
b xparty would	20	0:-12,1:13
t xparty would like	20	0:-11,1:12
u swears	20	0:-9,1:9
b may we	20	0:-22,1:29
l may we	20	0:-19,1:23
c group-room to	20	0:-16,1:17
c group-room on	20	0:-11,1:11
b we shall	20	2:8
t we shall be	20	2:8
u choosing	20	1:8
b choosing our	20	1:11,2:-10
t and the council	20	0:9
b otherwise |	20	0:8
c chamber-party and	20	0:-13,1:13
c chamber-party it	20	0:-16,1:16
b on its	20	0:12,1:-12
c it-private online	20	1:-9
c it-private that	20	0:-20,1:13,2:8
c it-private me	20	0:13,1:-16
c it-private casework	20	0:-24,1:25
c it-private xname	20	0:8,1:-8
c it-hardware and	20	0:-19,1:19
c it-hardware do	20	0:14,1:-13
c it-hardware on	20	0:-33,1:32
c it-hardware that	20	0:-14,1:15
c it-hardware has	20	0:9,1:-9
b has put	20	0:-14,2:16
t may we ask	20	0:-11,1:12
t to do so	20	0:-11,1:12
b do so	20	0:-11,1:12
t do so |	20	0:-11,1:12
l may we ask	20	0:-10,1:10
e do so	20	0:-11,1:12
c scrutiny-report put	20	0:10,1:-10
c scrutiny-report the	20	0:11,1:-8
c scrutiny-report bus	20	0:-13,1:13
c scrutiny-report and	20	1:8
c scrutiny-report would	20	0:-9,1:9
c scrutiny-report like	20	0:-15,1:16
c scrutiny-report in	20	0:12,1:-11
c scrutiny-report out	20	0:-12,1:12
c scrutiny-report may	20	0:-15,1:16
c scrutiny-report we	20	0:-23,1:24
b the scrutiny	20	0:13
t like to hear	20	0:13,1:-13
b | ought	20	0:-18,1:17
b goes |	20	0:23,1:-19
l ought	20	0:-54,1:60
e goes	20	0:21,1:-19
c scrutiny-junior send	20	0:8
c scrutiny-junior and	20	0:-9,1:10
c scrutiny-junior be	20	0:-33,1:34
c scrutiny-explain asked	20	0:17,1:-17
c scrutiny-explain send	20	0:8,1:-8
c scrutiny-explain has	20	0:-8,1:8
c scrutiny-explain they	20	0:10,1:-10
c scrutiny-explain ought	20	0:-8,1:8
c scrutiny-explain be	20	0:-11,1:11
b a tribunal	20	0:-17,1:18
u tribunal	20	0:-10,1:11
t to stop |	20	0:-12,1:14
c report-who-pressure if	20	0:13,1:-8
c complain-member or	20	1:14
c complain-member should	20	1:9,3:-13
c complain-member if	20	1:-12
sm complain-member must	20	0:10,1:11,3:-21
c complain-group-leader should	20	0:14
c whistle on	20	0:18,1:-17
c whistle am	20	0:-16,1:16
c whistle not	20	0:15,1:-14
c whistle stop	20	0:-23,1:24
c whistle be	20	0:-10,1:10
c whistle without	20	0:-9,1:9
u grievance	20	0:-10,3:10
b is with	20	0:-14,1:10
t is with xname	20	0:-8,1:11
t the whole of	20	0:-8
b whole of	20	0:-8
b nobody in	20	0:-9
t to talk to	20	0:12,1:-11
t talk to her	20	0:-11,1:9
b | at	20	0:-8
b should the	20	0:-17,1:21
c complain-head person	20	3:9
c complain-mo is	20	0:13,3:-13
c complain-mo of	20	0:12,3:-13
u complained	20	1:8
b complained about	20	1:11,3:-8
t complained about xname	20	1:8
t my group leader	20	1:12,3:-11
b paper in	20	0:8
c complain-outcome-ce in	20	0:11,3:-10
c complain-outcome-ce reply	20	0:16,3:-11
c complain-outcome-ce have	20	0:13,1:-12
c complain-outcome-ce do	20	0:23,1:-13,3:-8
t <s> xname and	20	0:20,3:-13
b to lead	20	0:-10,1:12
t to lead the	20	0:8,1:-8
u lead	20	1:10
b lead the	20	0:16,1:-13
b the councillor	20	1:-24,2:12,3:15
b be working	20	0:13,1:-11
b stay on	20	0:9,1:-9
c relationship told	20	0:11
c friendship told	20	0:-8,1:8
c friendship members	20	1:21,2:-21
c friendship there	20	1:23,2:-28
c friendship no	20	0:27,1:-12,2:-14
c friendship she	20	0:12,3:-9
t supposed to be	20	1:9
c review i	20	0:-8,1:8
c review dust	20	1:8
c review and	20	0:-8,1:9
c review to	20	0:-16,1:15
c review look	20	0:-14,1:15
c review again	20	0:10,1:-9
c review year	20	0:-13,1:14
b the confidential	20	1:13
u engineers	20	0:10,1:-10
b wall and	20	0:9,1:-10
b it before	20	0:16,1:-14
b somebody is	20	0:11,1:-11
b members of	20	0:12,1:-12
b to nobody	20	0:12
c leak am	20	0:-13,1:13
c leak-public-interest hand	20	0:-16,1:16
c exploit-information now	20	0:-8,1:15
sm exploit-information must	20	0:-12,1:12
c confidence-in-officer members	20	1:-8
t <s> the council	20	0:-10,1:8
t the council appointed	20	0:-11,1:11
b council appointed	20	0:-11,1:11
t council appointed me	20	0:-11,1:11
u appointed	20	0:-16,1:14
b appointed me	20	0:-11,1:11
b for councillors	20	0:8
b come in	20	0:-13,1:14
c outside-body-code the	20	0:-8,1:11
c outside-body-code council	20	0:-12,1:12
c outside-body-code me	20	0:-17,1:17
c outside-body-code which	20	0:-8,1:8
c outside-body-code for	20	0:14,1:-13
c outside-body-code says	20	0:-9,1:10
c outside-body-code that	20	0:-13,1:13
c outside-body-code trusts	20	0:-10,1:11
c outside-body-code door	20	0:17,1:-17
c outside-body-code our	20	0:-17,1:19
c outside-body-code come	20	0:-9,1:9
c outside-body-code with	20	0:-20,1:20
t do with any	20	1:11
b with any	20	1:9
t with any meeting	20	1:10
b any meeting	20	1:10
t will be run	20	0:-11,1:12
b be run	20	0:-11,1:12
u freedom	20	0:-11,1:21,2:-8
b freedom of	20	0:-23,1:36,2:-13
t freedom of information	20	0:-16,1:29,2:-13
b of information	20	0:-17,1:31,2:-13
b those |	20	0:-17,1:17
e those	20	0:-17,1:17
c foi need	20	0:16,1:-15
c foi freedom	20	0:-14,1:20
c foi information	20	1:13
c foi-time xname	20	0:15,1:-14
c foi-time i	20	1:8
c foi-time freedom	20	0:-12,2:8
c foi-time of	20	0:-12,2:8
c foi-time information	20	0:-12,2:8
c not-my-ward-info xname	20	1:17,2:-13
c not-my-ward-info has	20	1:16,2:-13
c not-my-ward-info it	20	2:-8
c not-my-ward-info with	20	0:-9,1:13
c not-my-ward-info meeting	20	0:-8,1:14
c not-my-ward-info i	20	0:-9,1:22,2:-11
c not-my-ward-info tell	20	2:8
c not-my-ward-info be	20	1:12
c not-my-ward-info freedom	20	1:19,2:-14
c not-my-ward-info of	20	0:-10,1:18,2:-8
c not-my-ward-info information	20	0:-20,1:19
t is he right	20	0:-11,1:17
b right that	20	0:-11,1:19,2:-8
b only one	20	0:10,1:-10
b one way	20	1:-11,2:10
t one way |	20	0:9,1:-9
l is he right	20	0:-8,1:11
e one way	20	0:9,1:-9
c harass way	20	1:8
c status-binding and	20	0:15,1:-13
c status-binding conduct	20	0:-19,1:20
c status-binding him	20	0:-8,1:9
c status-purpose at	20	0:10,1:-10
c status-purpose the	20	0:-17,1:21
c status-purpose up	20	0:15,1:-15
c status-purpose and	20	0:-35,1:37
c status-purpose to	20	0:31,1:-27
c status-purpose that	20	0:12,1:-11
c status-purpose it	20	0:38,1:-35
c status-purpose how	20	0:8
c status-purpose conduct	20	0:-8,1:8
c status-purpose is	20	0:-17,1:20
c status-purpose he	20	0:-23,1:23
c status-purpose right	20	0:-8,1:10
s status-purpose	20	0:8
sm status-purpose may	20	0:21,1:-16
c applies-to at	20	0:12,1:-11
c nolan room	20	0:8
c nolan elected	20	0:10,1:-10
c nolan only	20	0:10,1:-9
c role-members how	20	0:19,1:-19
c role-officers people	20	0:-11,1:12
b told my	20	0:-8
b there but	20	0:10
b but not	20	0:10
t that it was	20	0:9,1:-8
c criticise-officer job	20	0:8
c abuse-online evening	20	0:12,1:-12
c abuse-online job	20	0:8,1:-8
c bully job	20	0:9,1:-9
c nolan has	20	0:9,1:-9
c role-members my	20	0:19,1:-19
c role-officers scheme	20	0:-13,1:14
c role-officers job	20	0:21,1:-20
t have it out	20	1:-8
t in the corridor	20	0:9
b the corridor	20	0:9
b under her	20	0:-15,1:15
b my hands	20	0:8,1:-8
b hands and	20	0:-8,1:8
b can go	20	0:10
c complain-officer raise	20	3:10
c breach-officer under	20	0:-8,1:22,3:-13
u thirty	20	0:9
b now but	20	0:-16,1:13
c report-who-pressure only	20	0:8
c report-who-pressure for	20	0:18,1:-15
c report-who-pressure say	20	1:-9,3:10
c complain-member his	20	0:-8,1:8
c complain-member say	20	0:9
c complain-member would	20	0:-9,3:8
c complain-group-leader for	20	3:-8
c complain-group-leader say	20	0:9
c breach-member comes	20	3:8
c breach-member for	20	0:-23,3:19
c breach-member laughs	20	1:-8
c breach-member know	20	1:-14
b her out	20	0:8
t front of her	20	0:8
b so she	20	0:9,1:-9
c report-who-pressure she	20	1:-9
c complain-member so	20	1:-11
c breach-member done	20	0:8,1:-14
b two on	20	1:8
b more |	20	0:-9,1:9
u early	20	0:-15,1:18
u committees	20	0:-14,1:15
b committees |	20	0:-11,1:11
t it my place	20	0:-11,1:12
b my place	20	0:-12,1:14
t my place to	20	0:-13,1:15
b to think	20	1:21,2:-15
t to think about	20	1:15,2:-11
c urgent keep	20	1:16,2:-12
b nothing but	20	0:-13,1:13
b is at	20	0:9,1:-9
t me and i	20	0:10,1:-12
u charge	20	0:19,1:-19
b him the	20	0:-9,1:9
e order	20	0:8,1:-10
c work-order no	20	0:8
c work-order by	20	1:9
c undermine-manager by	20	0:-16,1:16
c undermine-manager take	20	0:8,1:-8
t and the leader	20	0:15,1:-15
t to come down	20	0:8
b come down	20	0:8
b xname with	20	0:9
c work-order come	20	3:8
c undermine-manager leader	20	0:16,1:-15
c undermine-manager not	20	0:13,1:-12
c private-address am	20	0:-11,1:11
c private-address with	20	0:-9,1:9
t the cabinet |	20	0:-17,1:18
c political-steer team	20	0:-12,1:12
c political-steer know	20	0:-17,1:18
c political-steer colleagues	20	0:-15,1:15
c political-steer proper	20	1:8
b made up	20	1:-8
b thought to	20	0:8
u catch	20	0:-12
c ask-junior are	20	2:-9
c ask-contentious cabinet	20	0:8
c ask-contentious his	20	0:9
c ask-contentious gate	20	0:-10
c press-junior made	20	0:-9,1:9
b much |	20	0:-17,1:13
t is it true	20	0:-42,1:22,2:15
b it true	20	0:-42,1:22,2:15
t it true that	20	0:-21,2:9
l is it true	20	0:-42,1:22,2:15
c ask-junior nearest	20	0:9
t <s> i hold	20	2:-9
t has asked for	20	0:11,1:-11
t it | am	20	0:-10,1:9
c heed-advice him	20	1:8
t it for me	20	1:-10
u properly	20	0:-12,1:14
c communicate we	20	0:-8,1:9
c communicate was	20	0:11,1:-10
c communicate my	20	0:19,1:-17
c listen about	20	0:11,1:-11
c listen that	20	0:15,1:-14
c listen asking	20	0:14,1:-13
c listen my	20	0:10,1:-9
c listen me	20	0:15,1:-14
c listen hear	20	0:-12,1:13
b system |	20	2:10
b a lady	20	0:8
t like to read	20	0:-8
c third-party-data full	20	1:12
c third-party-data lady	20	0:-9
c third-party-data her	20	0:-22,1:12,2:10
c third-party-data should	20	1:8
c third-party-data before	20	1:8
c third-party-data which	20	1:9,2:-9
c third-party-data only	20	1:9,2:-9
t <s> xname says	20	0:26,1:-26
u tenant	20	0:-9,1:11
u later	20	0:14
t is that something	20	0:-13,1:13
b that something	20	0:-13,1:13
t to be asking	20	0:12
c break-procedure issue	20	0:-10
c break-procedure call	20	0:14,3:-11
c private-address put	20	0:-8,1:8
b the architect	20	0:-8,1:8
t the architect on	20	0:-8,1:8
b architect on	20	0:-14,1:14
t architect on the	20	0:-8,1:8
u paid	20	0:21,1:-17
b has no	20	1:8
t are we meant	20	0:-8,1:9
b we meant	20	0:-8,1:9
t we meant to	20	0:-8,1:9
l are we meant	20	0:-8,1:9
c consultant has	20	0:-9,3:9
c consultant say	20	0:-13,3:8
c consultant-bound architect	20	0:-35,1:36
c consultant-bound talk	20	0:-13,1:14
c consultant-bound they	20	0:-25,1:25
c consultant-bound are	20	0:13,1:-13
c consultant-bound own	20	0:11,1:-10
c consultant-bound we	20	0:14,1:-14
c consultant-bound same	20	0:15,1:-14
c sexual-harass meant	20	0:-8,1:8
c discriminate they	20	0:-11,1:13
c nolan those	20	1:8
c role-members they	20	0:9,1:-8
c role-members meant	20	0:-16,1:16
t i look after	20	0:-8,1:9
b a message	20	1:10
t xname the fire	20	0:-12,1:11
b the fire	20	0:-17,1:16
t the fire consultant	20	0:-12,1:11
b fire consultant	20	0:-12,1:11
b the tower	20	0:-8,1:8
c consultant since	20	0:-8
c consultant after	20	0:-8
c consultant fire	20	0:-14,1:13
c consultant she	20	0:-8
c consultant wants	20	0:-10,1:9
c consultant-bound since	20	0:-9,1:10
c consultant-bound fire	20	0:-15,1:15
c consultant-bound she	20	0:-18,1:18
c consultant-bound am	20	0:10,1:-10
u guidance	20	0:-8
b of one	20	0:13,1:-12
t of one of	20	0:8,1:-8
b was it	20	0:-20,1:16
c who-issued from	20	0:-11,1:11
c who-issued that	20	0:-11,1:11
c who-issued the	20	0:21,1:-19
c who-issued note	20	0:-22,1:22
c who-issued it	20	0:19,1:-18
t to know when	20	0:-8
b know when	20	0:-8
t to him |	20	1:12,3:-8
e to him	20	0:-13,1:13
c ask-facts put	20	0:-11
c ask-contentious person	20	1:-8
c press-junior find	20	0:-10,1:10
b is now	20	0:8
t to tell him	20	0:12,1:-10
u waiting	20	0:-9,1:10
c reply-time about	20	0:-8,1:9
c reply-time waiting	20	0:-9,1:9
b only for	20	0:-8,1:15,2:-8
b a certain	20	0:-9
c chase replied	20	0:-11,1:8
c ignore-enquiry read	20	0:-11,1:11
b to forget	20	0:-9,1:9
t | ought i	20	0:-10,1:8
b to mention	20	3:8
t to mention it	20	0:-11,3:8
l ought i	20	0:-28,1:29
l ought i to	20	0:-20,1:19
c keep-enquiry-private with	20	0:-11,1:12
c keep-enquiry-private was	20	0:15,1:-14
c keep-enquiry-private anybody	20	0:-12,1:12
c report-who-pressure ought	20	3:10
c report-who-pressure mention	20	3:12
c confidence-in-officer anybody	20	0:-13,1:13
c expect-officers anybody	20	0:-8,1:8
b how she	20	0:-17,1:20
t how she got	20	0:-11,1:10
b she got	20	0:-12,1:11
b take us	20	0:-10,1:12
b look like	20	0:-13,1:13
c press-advice conclusion	20	1:8
c press-figures conclusion	20	0:-9,1:9
c robust do	20	0:15,1:-10
c robust figures	20	0:-9,2:9
c robust but	20	0:-11
c robust take	20	0:8
c robust would	20	0:-9,1:8
t xname would like	20	1:14,2:-14
t would like me	20	0:-9,1:16
b committee on	20	2:8
b my contract	20	0:-18,1:18
b councillors are	20	1:9
b ask anything	20	0:-9,1:9
t ask anything of	20	0:-9,1:9
t to ask me	20	0:-10,1:11
c out-of-hours seven	20	0:-9,1:9
c out-of-hours in	20	0:-10,1:11
c out-of-hours of	20	0:-10,1:10
c instruct licensing	20	0:-12,1:11
c instruct seven	20	0:-9,1:9
c instruct committee	20	0:-14,1:14
c instruct are	20	0:-10,1:12
c instruct us	20	0:-13,1:12
c unapproved-work seven	20	0:-8,1:8
c staff-management deputy	20	0:-15,1:15
t <s> i own	20	0:10,1:-10
t i own a	20	0:10,1:-9
b own a	20	0:8,1:-8
b shares in	20	0:-8,1:12
t that it is	20	1:-9,2:8
t does it |	20	0:43,1:-22,2:-19
e does it	20	0:43,1:-22,2:-19
c interest-advice own	20	0:8
c interest-advice shares	20	0:-17,1:18
c interest-advice asked	20	0:-14,1:15
c interest-advice ought	20	0:18,1:-18
c interest-advice mention	20	1:8
c interest-advice his	20	0:18,1:-17
c interest-advice told	20	0:14,1:-13
c interest-advice now	20	0:16,1:-9
c interest-advice decision	20	0:18,1:-17
c interest-advice with	20	0:16,1:-15
u handed	20	0:-8,1:8
b site |	20	0:10
t it has no	20	0:8
b stamp on	20	0:8
t the residents association	20	0:9
b residents association	20	0:9
b i wait	20	0:12
l while	20	0:8
c third-party-data site	20	0:11,2:-10
c third-party-data no	20	0:9,2:-10
c third-party-data go	20	0:9,2:-15
c third-party-data association	20	0:11,2:-10
c third-party-data what	20	0:8,1:-8
c leak-public-interest has	20	0:-29,1:-9,2:38
c leak-public-interest what	20	0:-22,1:23
c leak-public-interest says	20	0:-16,1:17
c doubt-confidential no	20	1:-11,3:13
c doubt-confidential have	20	1:-8
c doubt-confidential asked	20	1:-8
c doubt-confidential until	20	0:15,1:-9,2:-10
c doubt-confidential may	20	1:-9
c doubt-confidential says	20	1:15,3:-8
t for the committee	20	0:9,1:-8
b alone |	20	1:10
c meeting-papers next	20	0:-12,1:13
c meeting-papers report	20	0:-13,1:14
c meeting-papers and	20	0:-11,1:12
c meeting-papers they	20	0:10,1:-10
c meeting-papers copies	20	0:-14,1:14
b <s> there	20	0:-10
t <s> there is	20	2:8
t there is a	20	2:8
t is a very	20	2:8
b a very	20	2:8
t a very delicate	20	2:8
b very delicate	20	2:8
t very delicate paper	20	2:8
b delicate paper	20	2:8
t delicate paper going	20	2:8
b paper going	20	2:8
t paper going about	20	2:8
b going about	20	2:8
t going about on	20	2:8
t about on a	20	2:8
t on a former	20	2:8
b a former	20	2:8
t a former directors	20	2:8
b former directors	20	2:8
t former directors pay	20	2:8
b directors pay	20	2:8
t directors pay off	20	2:8
b pay off	20	2:8
t pay off |	20	2:8
t off | i	20	2:8
t | i joined	20	2:8
b i joined	20	2:8
t i joined the	20	2:8
b joined the	20	0:-9,2:8
t joined the committee	20	2:8
t the committee on	20	2:8
t committee on senior	20	2:8
b on senior	20	2:8
t on senior staffing	20	2:8
b senior staffing	20	2:8
t senior staffing only	20	2:8
b staffing only	20	2:8
t staffing only last	20	2:8
b only last	20	2:8
t only last week	20	2:8
t last week and	20	0:-9,2:8
t week and i	20	2:8
t and i cannot	20	2:8
t i cannot say	20	2:8
b cannot say	20	2:8
t cannot say as	20	2:8
t say as yet	20	2:8
b as yet	20	2:8
t as yet whether	20	2:8
b yet whether	20	2:8
t yet whether the	20	2:8
t whether the paper	20	2:8
t the paper has	20	2:8
b paper has	20	2:8
t paper has any	20	2:8
b has any	20	0:-11,2:8
t has any bearing	20	2:8
b any bearing	20	2:8
t any bearing on	20	2:8
b bearing on	20	1:-9,2:8
t bearing on what	20	2:8
b on what	20	0:-11,1:10,2:8,3:-8
t on what we	20	0:-14,2:8
b what we	20	0:-28,1:21
t what we shall	20	2:8
t shall be asked	20	2:8
t asked to settle	20	2:8
b to settle	20	1:-10,2:9
t to settle |	20	2:8
b settle |	20	2:8
t settle | xname	20	2:8
t says that it	20	2:8
t is not for	20	2:8
b not for	20	0:-15,1:9,2:8
t not for the	20	2:8
t for the likes	20	2:8
t likes of us	20	2:8
t us | may	20	2:8
t may i see	20	2:13
l may i see	20	0:-8,2:11
c see-document going	20	2:-9
c see-document about	20	2:-9
c see-document asked	20	1:-9
c fishing very	20	0:-9,2:8
c fishing paper	20	0:-17,1:-8,2:25
c fishing going	20	2:8
c fishing about	20	1:-9,2:8
c fishing only	20	2:8
c fishing last	20	2:8
c fishing whether	20	2:8
c fishing we	20	0:-14,2:8
c fishing be	20	0:-10,2:8
c fishing likes	20	2:8
c need-assumed there	20	0:-10,2:9
c need-assumed very	20	0:-10,2:9
c need-assumed paper	20	0:-11,1:-16,2:28
c need-assumed about	20	2:8
c need-assumed only	20	2:9
c need-assumed say	20	0:-8,2:9
c need-assumed we	20	0:-8,2:9
c need-assumed be	20	0:-10,2:9
c exempt-see there	20	2:8
c exempt-see paper	20	2:8
b ahead |	20	0:-11,1:12
b view is	20	0:10
t view is that	20	0:8
t that since i	20	0:8
b her opinion	20	1:10
t he right |	20	0:-14,1:19
e he right	20	0:-14,1:19
c delegated small	20	0:11,1:-9
c delegated was	20	0:-9,1:9
c delegated what	20	0:10,2:-12
c delegated of	20	0:11,1:-11
c delegated go	20	0:-11,1:-12,2:24
c delegated ahead	20	0:-10,1:-14,2:24
c delegated being	20	1:18,2:-20
c close-working as	20	2:-11
c close-working ahead	20	2:-10
c chair-speaks and	20	0:-13,1:14
c chair-speaks that	20	0:-14,1:14
c chair-speaks he	20	0:18,1:-17
c senior-confide on	20	0:12,1:-11
c senior-confide as	20	0:12,1:-11
c senior-confide chair	20	0:-8,1:8
c senior-confide go	20	0:-9,1:9
c equal-members chair	20	0:13,1:-12
c equal-members was	20	0:12,1:-12
c equal-members he	20	0:12,1:-12
c equal-members right	20	0:8
t xname at our	20	1:-13,2:13
c invite-group never	20	0:10,2:-10
c senior-attend or	20	3:10
c tell-other-groups council	20	0:-8,1:13
c tell-other-groups nobody	20	0:8
c tell-other-groups but	20	0:-9,1:9
b me when	20	0:-12,1:10
b i simply	20	0:-11
b picked up	20	1:12
e left	20	0:-8
c party-in-room make	20	0:-8,1:8
c party-in-room could	20	0:-8,1:8
c party-in-room uncomfortable	20	1:8
c stay-at-group said	20	0:-10,1:11
c stay-at-group she	20	0:-16,1:18
c stay-at-group uncomfortable	20	0:-8,1:9
c party-event school	20	0:-10,1:11
c party-event when	20	1:8
c party-event they	20	0:-14,1:17
c party-event would	20	0:11,1:-10
c party-event tell	20	0:-10,1:10
c party-event uncomfortable	20	1:8
c party-event left	20	0:-10,1:10
b a plan	20	0:-12,1:12
b care |	20	1:10
t at the end	20	0:-14,1:18
b them all	20	2:-8
t let the xparty	20	0:-13,1:12
t i pass it	20	0:12
b pass it	20	0:12
c other-group-papers all	20	1:8
u both	20	0:-16,1:13
t group on thursday	20	1:-9,2:13
t on thursday to	20	1:-12,2:13
t thursday to explain	20	1:-12,2:13
b been elected	20	0:-10,1:10
t to let him	20	0:8,1:-8
c group-outsiders my	20	2:8
b ago and	20	0:9,1:-8
c relationship council	20	0:-23,1:25
c relationship wife	20	0:-8,1:10
c relationship up	20	0:11,1:-10
c relationship declared	20	0:9,1:-8
c conflict-decision ago	20	0:-9,1:9
c conflict-decision take	20	0:13,1:-12
b once a	20	0:-8,1:8
c private-resources clerk	20	0:-8,1:8
c outside-body it	20	2:8
c another-council it	20	0:-16,1:18
c take-messages this	20	1:-9
c take-messages much	20	1:-8
c take-messages of	20	1:-12,2:12
c take-messages it	20	1:9
c take-messages may	20	0:-8,1:20,2:-12
c take-messages him	20	2:9
t xname about the	20	1:11
b left off	20	0:11
b the christmas	20	0:-10
t be bullying |	20	0:-8,1:9
c undermine-manager there	20	0:-8,1:8
c undermine-manager been	20	0:-11,1:11
c bully amount	20	0:11,1:-11
b <s> for	20	0:14,1:-11
t to stop and	20	0:10
b stop and	20	0:10
b keeps me	20	1:11,2:-9
b clear of	20	0:-10,1:15
b charge of	20	0:12,1:-9
l i take	20	0:16
l i take it	20	0:11
c sexual-harass keeps	20	0:9,1:-8
c workload weeks	20	0:8,1:-8
c workload keeps	20	0:-10,1:10
c expect-members more	20	0:8
b give a	20	0:-23,1:20
b a statement	20	0:10,1:-10
b have said	20	0:-10,1:8
u remind	20	0:-10,1:8
b long |	20	0:8,1:-8
b any objection	20	0:11,1:-8
c abuse-online something	20	0:-12,1:12
c abuse-online any	20	0:10,1:-9
c intimidate-witness is	20	0:-9,1:10
c intimidate-witness to	20	0:27,1:-20
c intimidate-witness told	20	0:-12,1:12
c intimidate-witness she	20	0:-13,1:13
c intimidate-witness her	20	0:-13,1:15
c intimidate-witness would	20	0:13,1:-8
c intimidate-witness be	20	0:15,1:-10
c intimidate-witness any	20	1:8
b well |	20	1:16,2:-9
c complain-officer his	20	1:13,3:-9
c complain-head his	20	1:16,3:-9
c complain-head somebody	20	0:-8,3:11
c complain-outcome told	20	0:-13,1:13
c complain-outcome he	20	0:-8,1:8
b the things	20	0:-15,1:15
b things that	20	0:-14,1:14
b to someone	20	0:9,3:-9
b and nothing	20	0:13,1:-16
b her back	20	0:-8,1:8
b it there	20	0:16,1:-11
c complain-group-leader there	20	0:9
b that how	20	0:22,1:-22
t the council should	20	0:-8,1:8
b council should	20	0:-8,1:8
b be with	20	1:11
b with its	20	0:-11,1:10
t have no say	20	0:-8,1:8
b no say	20	0:-11,1:11
c political-steer councillors	20	0:-13,1:13
c governance us	20	0:-10,1:12
c governance that	20	0:-21,1:22
c governance or	20	0:-11,1:12
c governance should	20	0:-11,1:12
c governance be	20	0:-9,1:9
c governance is	20	0:-19,1:21
c governance a	20	0:-9,1:11
c governance for	20	0:-10,1:11
c governance say	20	0:-10,1:11
c governance in	20	0:-17,1:18
c governance me	20	0:9,1:-8
c governance to	20	0:25,1:-23
sm governance must	20	0:-10,1:10
t <s> i chair	20	1:11
t that only the	20	0:-8
t may i be	20	1:10,2:-10
l may i be	20	1:11,2:-11
c delegated post	20	1:8,3:-9
c delegated may	20	0:-27,1:35
c chair-speaks would	20	0:-8,1:8
c chair-speaks may	20	0:-10,1:11
c chair-speaks be	20	1:8
b on group	20	0:11
b be right	20	0:-8
u explained	20	0:-11,1:12
u authority	20	0:-10,1:9
b authority |	20	0:-20,1:20
b my election	20	0:8,1:-8
b this document	20	0:22,1:-18
b is just	20	0:13,1:-10
b can come	20	0:17,1:-13
t of it if	20	0:8
b it if	20	0:9,1:-9
b notice |	20	0:8
c breach-member come	20	0:9,1:-15
c breach-member if	20	0:-42,1:33,3:11
c status-binding document	20	0:14,1:-12
c status-binding can	20	0:-33,1:38
c status-binding of	20	1:8
c status-binding if	20	0:11,1:-8
c status-binding no	20	0:23,1:-21
b <s> theyre	20	0:-9,1:11
t go out with	20	0:10,1:-9
c excluded-public that	20	0:12,1:-10
c excluded-public must	20	0:13,1:-12
c excluded-public go	20	0:10,1:-8
c spend could	20	1:19,2:-17
c spend invoice	20	1:-12
t <s> the councillor	20	0:-11,1:8
b grievance about	20	3:9
u legal	20	0:16,2:-9
u democratic	20	1:10
l somebody	20	0:-9,1:8
c statutory-posts which	20	0:-27,1:27
c statutory-posts is	20	0:9,1:-8
c statutory-posts monitoring	20	0:-22,1:23
c statutory-posts under	20	0:-13,1:13
c statutory-posts me	20	0:-12,1:12
c statutory-posts and	20	0:-18,1:18
u splash	20	0:-8,1:8
t have to take	20	1:-8
b hold off	20	0:-18,1:17
c party-press notice	20	0:8,1:-8
c party-press if	20	0:-26,1:27
c media-promise if	20	0:8
c partnership if	20	0:12,1:-11
t in writing |	20	0:-10
b writing |	20	0:-10
u blessing	20	0:12
b blessing |	20	0:14,1:-9
t | does the	20	1:16
c about-colleague out	20	0:-19,1:20
c about-colleague managers	20	1:8
c about-colleague keep	20	0:-8,1:8
c whistle does	20	0:23,1:-21
c whistle colleagues	20	0:14,1:-13
c whistle ive	20	0:19,1:-18
c whistle got	20	0:26,1:-26
c group-leader-duty sorry	20	0:-9,1:9
c group-leader-duty how	20	1:8
c group-leader-duty ended	20	0:-8,1:9
b on licensing	20	1:13,3:-8
u extra	20	2:-8
b us at	20	0:-9,1:10
t as well |	20	0:-16,1:25
e well	20	0:-10,1:12
e as well	20	0:-13,1:15
c planning-code sit	20	0:-16,1:17
c planning-code licensing	20	0:-24,1:26
c planning-code have	20	0:-15,1:16
c planning-code guidance	20	0:-12,1:13
sm planning-code must	20	0:-9,1:10
t <s> a chap	20	0:-9
b a chap	20	0:-8
t take it up	20	0:-8,1:8
c other-ward his	20	2:9
c other-ward without	20	0:8
t what xname says	20	0:8,1:-8
c repeat-point keep	20	0:24,1:-23
c urgent mind	20	1:16,2:-10
c political-steer keep	20	0:21,1:-20
t <s> were the	20	0:13,1:-13
b were the	20	0:13,1:-12
b seems to	20	0:-9
u talking	20	0:8
t is for the	20	0:16,1:-14
t for the xparty	20	0:13,1:-12
t entitled to see	20	0:12,1:-10
c ask-political-opinion is	20	3:-9
c ask-political-opinion side	20	0:19,1:-19
c quality-advice xparty	20	0:13,1:-13
c block-information were	20	0:-12,1:16
c equal-members only	20	0:9,1:-9
c keep-updated is	20	0:11,1:-9
c whole-council opposition	20	0:-9,1:9
c whole-council xparty	20	0:-16,1:16
c whole-council side	20	1:-10,3:10
e hour	20	0:9,1:-8
c officer-constituent council	20	2:8
t our group on	20	0:-8,1:-21,2:23
t any objection to	20	0:10
b objection to	20	0:10
u afterwards	20	0:8
b while we	20	0:10,1:-9
l any objection	20	0:9
l any objection to	20	0:10
c stay-at-group any	20	0:13,1:-12
c stay-at-group well	20	0:-10,1:10
c group-decision any	20	0:-9,1:10
c full-advice-after on	20	0:24,1:-23
c full-advice-after any	20	0:-12,1:12
c full-advice-after while	20	0:9,1:-9
b panel and	20	2:-11
c appoint panel	20	0:25,1:-15,2:-9
c appoint help	20	0:12
c appoint choose	20	0:10,1:-9
t may i get	20	0:18,1:-14
t i get xname	20	0:17,1:-13
b get xname	20	0:22,1:-16
t get xname to	20	0:21,1:-13
b back from	20	0:22,1:-13,2:-8
l as leader	20	0:-14,1:15
c agenda-pressure may	20	0:9,1:-8
b the vice	20	0:-8,1:8
t the vice chair	20	0:-8,1:8
t chair and i	20	1:8
t i sit down	20	0:-9,1:9
t down with xname	20	0:-9,1:9
b order of	20	0:-8
b of things	20	0:-15,1:15
e things	20	0:-12,1:11
c premeeting i	20	0:-18,1:21
c premeeting just	20	0:8,1:-8
c decide-premeeting of	20	1:8
c decide-premeeting things	20	0:-18,1:17
t <s> i can	20	0:18,2:-11
b can shut	20	0:-9,1:9
b under my	20	1:-11
t in market ward	20	1:12,2:-8
b market ward	20	1:10,2:-12
t market ward |	20	1:12,2:-8
c chase ward	20	0:9
c ask-political-opinion be	20	0:-12,1:12
c ask-political-opinion councillor	20	0:-12,1:13
c delegated about	20	2:20,3:-10
c equal-members my	20	0:-18,2:23
c equal-members councillor	20	0:8
c keep-updated my	20	0:-16,1:17
c keep-updated in	20	0:-8,1:9
c keep-updated about	20	0:-11,1:12
c keep-updated councillor	20	0:9,1:-9
b a lad	20	0:-8,1:9
b says no	20	1:8
b she right	20	0:-15,1:10
t she right |	20	0:-12
e she right	20	0:-12
c senior-attend invited	20	1:-8
c senior-attend night	20	0:9
c senior-attend right	20	0:-10,3:14
c refuse-group night	20	0:9,1:-9
c refuse-group as	20	0:14,1:-14
c refuse-group right	20	0:8
t told me what	20	1:10
u drinking	20	0:-8,1:8
b draw up	20	0:8
b fees |	20	0:10
b repeat what	20	0:8
b along the	20	0:8,1:-8
b ive told	20	0:-13
c inform-ward ive	20	0:16,1:-16
c inform-ward done	20	0:17,1:-17
c several-wards runs	20	0:11,1:-10
c several-wards ive	20	0:19,1:-19
c several-wards told	20	0:10,1:-9
t one way system	20	0:-10,2:10
b way system	20	0:-10,2:10
t way system |	20	2:10
b the councillors	20	1:11,2:-13
c public-meeting-invite a	20	0:23,1:-24
c public-meeting-invite at	20	0:-8,1:9
c public-meeting-invite one	20	0:19,1:-18
c public-meeting-invite for	20	0:-10,1:11
c public-meeting-invite there	20	0:-10,1:10
c public-meeting-invite have	20	0:-14,1:14
c public-meeting-invite to	20	0:-13,1:12
c public-meeting-invite be	20	0:-23,1:21
t talk about the	20	0:8
b cuts |	20	0:13,1:-13
t have to mention	20	0:-9
c public-meeting and	20	2:10
c public-meeting have	20	2:12
b her advice	20	0:13,1:-11
b me there	20	0:-18,1:18
t me there to	20	0:-11,1:11
c surgery no	20	0:-14,1:16
t <s> would xname	20	0:14
b would xname	20	0:14
b and give	20	0:10,1:-10
l its only	20	0:19,1:-10,2:-8
c party-event give	20	0:8,1:-8
c take-messages from	20	1:-13,2:11
c take-messages club	20	0:-15,1:24,2:-9
c take-messages rang	20	2:8
c take-messages message	20	0:-10,1:40,2:-30
c take-messages pass	20	1:10,2:-8
u insurance	20	0:9
b | id	20	0:11,1:-8
t | id like	20	0:8
t the papers on	20	0:16,1:-15
t papers on the	20	0:-8,1:8
t on the depot	20	0:10,1:-9
t get to see	20	0:-10,1:8
c need-to-know depot	20	0:10
c own-interest-docs depot	20	0:13,1:-13
c need-assumed with	20	0:-8,1:8
c need-assumed them	20	0:-12,1:13
b after every	20	0:-8
u somebodys	20	0:-8,1:16
c fishing hes	20	0:-9,1:9
c fishing thats	20	0:-14,2:17
c refuse-request is	20	0:-9,1:10
c refuse-request every	20	0:-10,1:11
c refuse-request since	20	0:-9,1:10
b dont they	20	0:19,1:-14
t dont they |	20	0:17,1:-12
b they |	20	0:124,1:-95,2:-19,3:-10
e they	20	0:107,1:-80,2:-19,3:-8
e dont they	20	0:16,1:-11
c postage the	20	1:8
c postage letters	20	0:19,1:-16
c postage for	20	0:-15,1:18
c postage me	20	0:-16,1:17
c postage as	20	0:8
sm postage breach	20	0:9,1:-8
t <s> ive just	20	0:-25,1:12,2:8
b ive just	20	0:-19
l this	20	0:9,1:-11
c planning-code just	20	0:17,1:-16
c planning-code need	20	0:8
c group-difficulty myself	20	0:12
c group-difficulty be	20	0:-9
b anything goes	20	0:16,1:-11
c status-silent in	20	0:18,2:-15
c status-silent there	20	0:14
c status-silent about	20	0:29,1:-17,2:-11
c status-silent whatsapp	20	2:-8
c status-silent groups	20	1:8
c status-silent with	20	0:18,2:-16
c status-silent officers	20	0:27,1:-15,2:-11
c status-silent so	20	2:-9
c status-silent anything	20	0:21,1:-13,2:-8
c status-silent goes	20	0:14,1:-10
c status-silent on	20	0:-10,1:17
b or does	20	0:-15,1:16
b councillors |	20	0:14,2:-9
c role-officers may	20	1:8
c role-officers or	20	0:-8,1:8
c role-officers go	20	0:-10,1:10
u green	20	0:8
b the solar	20	0:8,1:-10
b on their	20	0:20,1:-15
b their side	20	0:8,1:-8
c quality-advice id	20	0:15,1:-15
c quality-advice come	20	0:17,1:-17
c quality-advice down	20	0:14,1:-14
c quality-advice anything	20	0:12,1:-12
c whole-council id	20	0:15,1:-14
c whole-council down	20	0:10,1:-10
t for the bus	20	0:-8
t it when i	20	0:-13,1:14
t i advise members	20	0:-9,1:9
b advise members	20	0:-9,1:9
t advise members |	20	0:-9,1:9
e advise members	20	0:-9,1:9
c ignore-enquiry when	20	0:-11,1:11
c officer-opinion when	20	0:-8,1:8
c work-order advise	20	3:-9
c statutory-advice when	20	0:-9,1:9
c officer-press-member bus	20	0:-13,1:13
t i told the	20	0:11,1:-14
c quality-advice hear	20	0:27,1:-26
c quality-advice tell	20	1:8
c group-not-support told	20	0:-10,1:10
c impartial match	20	0:15,1:-15
t | so its	20	0:8
b so its	20	0:17,1:-10
b xname can	20	0:12,1:-9
b can get	20	0:23,1:-13,2:-8
l so its	20	0:8
e going	20	0:-10,1:12
c stay-at-group so	20	0:10,1:-9
t <s> there are	20	1:12
b help than	20	1:-8
t give the xparty	20	0:11,1:-9
e xparty	20	1:8
c equal-groups there	20	0:10,1:-10
c equal-members than	20	0:21,1:-20
c impartial officers	20	0:-32,1:34
b let on	20	0:9,1:-9
c breach-officer our	20	0:-11,3:14
c breach-officer for	20	1:-9,3:10
c breach-officer group	20	3:-11
c breach-officer not	20	3:8
c breach-officer does	20	3:-9
b to back	20	0:25,1:-23
b | being	20	0:10
t being a councillor	20	0:13,1:-11
l being a	20	0:9
l being a councillor	20	0:9
c liability meeting	20	0:9,1:-8
c liability was	20	0:13,1:-12
c liability surely	20	0:10,1:-9
b for breaking	20	0:-9
b the bosses	20	0:-9
c group-leader-duty can	20	0:8
c group-leader-duty that	20	0:-9,1:9
c report-behaviour or	20	0:-9,1:9
b leaflet about	20	0:8
t leaflet about the	20	0:8
b the bins	20	0:11,1:-12
c member-press xparty	20	0:11,2:-10
c member-press leaflet	20	0:13,1:-8
c press-release says	20	0:8
c press-release xparty	20	0:9,1:-9
c press-release leaflet	20	0:9
c official-letter leader	20	0:-12,3:8
c official-letter leaflet	20	0:11
c relationship weve	20	0:12,1:-9
c friendship weve	20	0:16,2:-13
c conflict ok	20	0:-8,1:9
t the leader told	20	0:10,1:-10
b leader told	20	0:10,1:-10
t leader told me	20	0:12,1:-11
t told me something	20	0:14,1:-13
b me something	20	0:21,1:-11,3:-11
c close-working something	20	1:12,2:-12
c close-working could	20	0:9,1:-8
c close-working cllr	20	0:8,1:-11
c ce-neutral me	20	0:19,1:-18
c ce-admin leader	20	0:-24,1:25
c ce-admin me	20	0:18,1:-17
c ce-admin something	20	0:9,1:-9
b just me	20	0:-15,1:22
b me no	20	1:9
t about how to	20	1:8
b a motion	20	0:-10,1:14
t a motion |	20	0:-12,1:16
b motion |	20	0:-12,1:16
c ce-contact with	20	0:-13,1:14
c ce-contact just	20	0:-14,1:15
c see-document with	20	0:-10
c see-document no	20	0:10,2:-10
c see-document am	20	0:-8,2:9
c exempt-see no	20	0:11,2:-11
c exempt-see am	20	0:-9,2:12
t figures | do	20	1:10
b do those	20	0:-18,1:18
t the council get	20	0:-16,1:17
b council get	20	0:-16,1:17
t get to know	20	0:-9
c ce-relations council	20	0:15,1:-14
b a groups	20	0:-8
t asked me along	20	0:8
b who isnt	20	0:13,1:-8
t who isnt a	20	0:12
b isnt a	20	0:13
t isnt a councillor	20	0:12
t councillor | should	20	0:8,1:-12
c group-outsiders isnt	20	0:22,1:-10,2:-12
c group-outsiders councillor	20	0:20,2:-13
t to go in	20	0:11,1:-11
b go in	20	0:14,1:-17
t not to |	20	0:-13
e not to	20	0:-12
c employee-constituent reason	20	0:9
c ask-junior im	20	2:13
b every day	20	0:17,1:-12
t allowed to |	20	0:8
e allowed to	20	0:8
b come from	20	0:-8,1:14
sm statutory-advice breach	20	0:-19,1:19
u botched	20	0:9,1:-9
b botched the	20	0:11,1:-12
t up to the	20	0:16,1:-16
b the job	20	1:11
c criticise-officer gazette	20	0:-12,1:12
c complain-officer parking	20	0:-8,1:9
c complain-head parking	20	1:8
u love	20	1:-8
b thinks of	20	0:9,1:-8
c ask-political-opinion we	20	0:-8,1:9
c ask-political-opinion vote	20	0:18,1:-9,3:-8
c ask-political-opinion our	20	0:9,1:-8
c work-order know	20	0:8
c staff-management know	20	0:8
c press-advice know	20	0:10
c statutory-advice know	20	0:8,1:-8
c break-procedure line	20	1:-8
c block-information know	20	0:-11,1:11
c block-information him	20	0:8
b had advice	20	0:-13,1:13
t had advice from	20	0:-15,1:15
b want that	20	0:-10
b the bare	20	0:-11,1:11
c share-correspondence had	20	0:-9,1:9
c share-correspondence bare	20	0:-9,1:9
c share-correspondence over	20	0:-12,1:12
c keep-enquiry-private dont	20	0:-17,1:17
c quote-group-advice had	20	0:-18,1:18
c confidence-in-officer dont	20	0:-13,1:14
b just ring	20	0:10
b book it	20	0:8,1:-9
t book it |	20	0:8,1:-9
e book it	20	0:8,1:-9
c invite-group ring	20	0:12
c senior-attend ring	20	0:9
t <s> once ive	20	0:8,1:-8
b once ive	20	0:9,1:-8
t group meeting and	20	0:12
t do i normally	20	0:18,1:-9,2:-9
c stay-at-group ive	20	0:22,1:-20
c stay-at-group stop	20	0:10,1:-9
c stay-at-group seat	20	0:11,1:-11
b my rights	20	1:-9
b as scrutiny	20	0:-10,1:10
t as scrutiny chair	20	0:-10,1:10
b scrutiny chair	20	0:-13,1:14
t scrutiny chair to	20	0:-9,1:9
b chair to	20	0:-17,1:18
l am i within	20	1:-9
c scrutiny-summon as	20	0:-8,1:9
c scrutiny-summon overspend	20	0:-15,1:15
t <s> im in	20	0:-16,1:14
b they want	20	0:-18,1:18
t must i be	20	0:8
c scrutiny-questions im	20	0:9,1:-9,2:9,3:-9
c scrutiny-questions should	20	1:-8
c scrutiny-conceal want	20	0:-15,1:15
c scrutiny-conceal should	20	0:-8,1:9
c scrutiny-conceal must	20	0:15,1:-14
c scrutiny-conceal be	20	0:17,1:-16
b why |	20	0:-11,1:9
e why	20	0:-15,1:13
c scrutiny-explain went	20	0:-8,1:9
c scrutiny-explain with	20	0:8,1:-8
c scrutiny-explain could	20	0:-9,1:10
c scrutiny-explain our	20	0:-9,1:9
c scrutiny-explain him	20	0:-8,1:8
c scrutiny-explain through	20	0:-13,1:13
b ive left	20	0:9
u shell	20	0:12
c robust so	20	0:12
c robust ive	20	0:20,1:-21
c expect-officers ive	20	0:-9,1:9
b one thing	20	0:-9,1:10
b by this	20	0:10,1:-9
c status-binding thing	20	0:-11,1:13
c status-binding by	20	0:13,1:-12
b contract to	20	1:8
b these rules	20	0:-9
t these rules bite	20	0:-8,1:9
b rules bite	20	0:-8,1:9
u bite	20	0:-10,1:10
l do these	20	0:8
c applies-to contract	20	0:-10,1:10
c applies-to local	20	0:-10,1:11
c applies-to an	20	0:-18,1:19
b council put	20	0:-9,1:8
t council put me	20	0:-9,1:8
t put me on	20	0:-9,1:8
u ours	20	0:-8
b cant i	20	0:67,1:-37,2:-24
t cant i |	20	0:67,1:-37,2:-24
l theyre	20	0:22,1:-18
e cant i	20	0:60,1:-33,2:-21
c outside-body-code board	20	0:21,1:-20
c outside-body-code of	20	0:13,1:-13
c outside-body-code when	20	0:15,1:-15
c outside-body-code im	20	0:25,1:-25
b | true	20	0:46,1:-34,3:-11
t | true |	20	0:46,1:-34,3:-11
b true |	20	0:51,1:-40,3:-12
l true	20	0:46,1:-34,3:-11
e true	20	0:51,1:-40,3:-12
b ordinary councillors	20	0:9,1:-9
b second |	20	0:12,1:-11
t | does he	20	1:-8
b he have	20	1:-13,2:10
t it right |	20	0:13,1:-8
l does he	20	1:-8
e it right	20	0:13,1:-8
c senior-confide for	20	0:-22,1:22
c equal-members portfolio	20	0:8,1:-8
c equal-members first	20	0:9,1:-9
c equal-members ordinary	20	0:18,1:-18
c represent help	20	0:-8,1:9
c represent councillors	20	0:16,1:-15
c role-members officers	20	0:17,1:-17
c role-members councillors	20	0:-18,1:18
t | are officers	20	0:-11,1:11
c second-group any	20	0:9,1:-8
c equal-groups more	20	0:-9,1:10
c keep-updated any	20	0:-9,1:10
c role-officers officers	20	0:-9,1:11
c whole-council just	20	0:-11,1:11
c expect-officers any	20	0:12,1:-12
c expect-officers officers	20	1:8
c expect-officers keep	20	0:-11,1:12
t head of paid	20	0:21,1:-16
b of paid	20	0:21,1:-16
t of paid service	20	0:21,1:-16
b paid service	20	0:26,1:-21
c statutory-posts laid	20	0:9,1:-8
c statutory-posts as	20	0:38,1:-36
c statutory-posts head	20	0:17,1:-15
c statutory-posts of	20	0:30,1:-28
c statutory-posts paid	20	0:22,1:-20
c statutory-posts service	20	0:22,1:-20
c statutory-posts when	20	0:9,1:-9
sm statutory-posts may	20	0:12,1:-9
t the protocol who	20	0:-9
b protocol who	20	0:-9
u covers	20	0:8
b off sick	20	1:9
t off sick |	20	1:9
b sick |	20	0:-9,1:12
c statutory-posts for	20	0:-18,1:19
c statutory-posts sick	20	0:-10,1:10
t lives in my	20	1:10
t <s> xname my	20	1:10
b xname my	20	1:10
b and half	20	0:-12,1:12
t and half my	20	1:9
b half my	20	0:-9,1:11
b tell people	20	0:-11,2:15
c friendship from	20	1:11
c conflict-decision from	20	0:-8,1:9
b was only	20	1:-8
b the once	20	0:8,1:-8
b it cant	20	0:25,1:-11,2:-8
t can it |	20	0:36,1:-29
e can it	20	0:36,1:-29
c bully count	20	1:8
c robust think	20	1:-8
c robust as	20	1:11,2:-17
c robust bullying	20	0:16,1:-16
u culvert	20	0:-8,1:10
b say which	20	0:-9
b top |	20	0:-8
c work-order which	20	1:-15,3:19
c work-order comes	20	1:-9,3:14
t over my desk	20	1:8
t leave it |	20	1:8
e leave it	20	1:8
c clear-desk all	20	0:14,1:-13
t <s> were in	20	0:-8,1:9
b started on	20	0:13,1:-9
u listening	20	0:11,1:-10
b listening |	20	0:10,1:-9
t should i have	20	1:-25,2:14
b there and	20	0:18,1:-20
t there and then	20	0:16,1:-16
b and then	20	0:12,1:-8
l should i have	20	0:16,1:-34,2:11
c openplan now	20	0:10,1:-10
c openplan about	20	0:13,1:-12
c openplan twenty	20	0:9,1:-9
c openplan people	20	0:14,1:-13
c openplan there	20	0:26,1:-25
sm openplan must	20	0:10,1:-9
t <s> xname would	20	1:8,2:-14
t like me to	20	0:-13,1:13
b can do	20	0:-9,1:18,3:-8
t i to be	20	1:8
c break-procedure helpful	20	0:11,1:-10
b tell someone	20	0:-20,1:19
c visit they	20	0:-8,1:9
c visit-vulnerable ought	20	2:9
b lookout not	20	0:8
t lookout not mine	20	0:8
b not mine	20	0:10,1:-9
t not mine |	20	0:9,1:-8
c visit-rules if	20	0:24,1:-23
c visit-rules about	20	0:8
c visit-rules thats	20	0:10,1:-10
c visit-rules lookout	20	0:10,1:-10
c visit-safety he	20	0:9
c visit-safety about	20	0:8
c visit-safety thats	20	0:10
b nobody on	20	0:13,1:-8
t to hear |	20	0:11,1:-14
t the place |	20	1:-8
b place |	20	0:15,1:-16
e place	20	0:14,1:-15
c quality-advice from	20	0:8,1:-8
c quality-advice place	20	0:17,1:-16
b most of	20	0:-15,2:21
u allow	20	0:-8
b allow it	20	0:-8,1:8
t allow it |	20	0:-8,1:8
b we say	20	0:-10,1:10
c argue-advice say	20	0:-29,1:20,2:9
c reject-advice say	20	0:-10,2:13
c reject-advice us	20	2:10
c reject-advice we	20	1:-16,2:18
t the executive |	20	1:8
c exec-report have	20	0:-12,1:13
t isnt on the	20	0:8
c group-outsiders treasurer	20	1:17,2:-15
c group-not-support brief	20	0:-8,1:8
c surgery like	20	0:23,2:-20
t wrote the xparty	20	0:-8,1:8
t xparty a four	20	0:-8,1:8
t a four page	20	0:-8,1:8
b four page	20	0:-8,1:8
t four page note	20	0:-8,1:8
t note on the	20	0:-8,1:8
t on the splash	20	0:-8,1:8
t the splash park	20	0:-8,1:8
b splash park	20	0:-8,1:8
t splash park |	20	0:-8,1:8
t park | now	20	0:-8,1:8
t now xname group	20	0:-8,1:8
t xname group would	20	0:-8,1:8
t they get it	20	0:-8,1:8
t get it |	20	0:-12,1:8
e get it	20	0:-13,1:8
c party-resources us	20	0:-12,1:12
c postage not	20	0:13,1:-12
b <s> every	20	0:13
l every	20	0:12
c support-arrange group	20	0:8,1:-22,3:14
c support-arrange the	20	1:-10,3:9
c support-arrange of	20	0:-8,3:10
c support-arrange money	20	0:21,1:-25
c support-arrange for	20	1:-19,3:24
c support-arrange support	20	0:16,1:-11
c support-arrange small	20	1:-9
sm support-arrange may	20	0:-20,3:20
b xparty in	20	0:-11,1:12
c political-assistant my	20	1:-10
t meeting | should	20	1:10
e foi	20	0:11,2:-8
e as foi	20	1:8
c not-my-ward-info figures	20	1:19,2:-14
c not-my-ward-info should	20	1:12
b the committees	20	0:-10,1:9
t the right person	20	0:-9,1:-10,2:16
b right person	20	0:-9,1:-10,2:16
t to put up	20	0:23,1:-17
c scrutiny-summon repairs	20	0:18,1:-19
t on the bus	20	0:10,1:-11
c scrutiny-report change	20	0:-12,1:13
c ceremony may	20	0:-11,1:11
c ceremony would	20	0:-15,1:16
c complain-head unhappy	20	3:9
b my letter	20	0:-11
c complain-outcome-ce im	20	0:-8,1:10
t i are at	20	0:8
b are at	20	0:12,3:-11
t are at loggerheads	20	0:15,3:-10
b at loggerheads	20	0:15,3:-10
t at loggerheads over	20	0:15,3:-10
u loggerheads	20	0:9
b loggerheads over	20	0:15,3:-10
t loggerheads over a	20	0:8
t over a takeaway	20	0:8
b a takeaway	20	0:8
t a takeaway |	20	0:8
t takeaway | will	20	0:8
t | will the	20	0:17,3:-11
t will the standards	20	0:21,1:-9,3:-11
t standards committee step	20	0:8
b committee step	20	0:8
t committee step in	20	0:8
t step in and	20	0:8
t in and rule	20	0:8
b and rule	20	0:8
t and rule on	20	0:8
b rule on	20	0:10,3:-12
t rule on whos	20	0:15,3:-10
b on whos	20	0:20,3:-18
t on whos right	20	0:15,3:-10
b whos right	20	0:17,3:-18
t whos right |	20	0:17,3:-18
l will the standards	20	0:21,1:-9,3:-11
e whos right	20	0:17,3:-18
c complain-about-member-m xname	20	0:11,3:-10
c complain-about-member-m are	20	1:13,3:-19
c complain-about-member-m at	20	1:8,3:-10
c complain-about-member-m loggerheads	20	0:11,3:-10
c complain-about-member-m over	20	0:9,3:-16
c complain-about-member-m in	20	1:-14,3:21
c complain-about-member-m rule	20	0:11,3:-10
c complain-about-member-m whos	20	0:11,3:-10
sm complain-about-member-m who	20	0:8
c standards a	20	0:-13,1:16
c standards rule	20	1:9
c arbitrate a	20	0:-10,1:8
c oversee xname	20	0:14,3:-11
c oversee at	20	3:-11
c oversee loggerheads	20	0:10,3:-9
c oversee over	20	3:-9
c oversee a	20	1:10,3:-9
c oversee rule	20	0:10,3:-9
c oversee whos	20	0:9,3:-8
t <s> whats the	20	1:-12
b the idea	20	0:8,1:-8
t this note is	20	0:9,1:-9
b to hand	20	0:15,1:-8
b hand out	20	0:17,1:-16
c status-purpose idea	20	0:8,1:-8
c status-purpose note	20	0:14,1:-13
c status-purpose there	20	0:24,1:-23
c status-purpose out	20	0:21,1:-21
t am i right	20	0:-16,1:17
b i right	20	0:-15,1:16
t right that the	20	0:9
b help us	20	1:8
l am i right	20	0:-16,1:17
c status-purpose thing	20	0:10,1:-9
c status-purpose meant	20	0:-23,1:25
c status-purpose help	20	0:-9,1:11
c status-purpose along	20	0:-26,1:27
t officers are hired	20	0:-8,1:8
b are hired	20	0:-8,1:8
t are hired hands	20	0:-8,1:8
b hired hands	20	0:-8
t hired hands and	20	0:-8,1:8
t hands and ive	20	0:-8,1:8
t and ive never	20	0:-8
b ive never	20	0:-12,1:11
t ive never rated	20	0:-8,1:8
b never rated	20	0:-8,1:8
t never rated them	20	0:-8,1:8
b rated them	20	0:-8,1:8
t rated them |	20	0:-8,1:8
t them | do	20	0:-12,1:13
t to be respectful	20	0:-8,1:8
b be respectful	20	0:-8,1:8
t be respectful to	20	0:-8,1:8
b respectful to	20	0:-8,1:8
t respectful to them	20	0:-8,1:8
t them all the	20	0:-8,1:8
c nolan ive	20	0:10,1:-10
c role-members ive	20	0:10,1:-10
b could be	20	0:11,1:-10
t be rude back	20	0:9
b rude back	20	0:9
c discriminate im	20	0:-11,1:13
c role-members im	20	0:-11,1:12
c role-officers im	20	0:10,1:-10
c role-officers could	20	0:11,1:-10
t <s> any reason	20	1:-11,2:14
t on the foundry	20	0:9,1:-9
b the foundry	20	0:9,1:-9
c bully couldnt	20	0:-8,1:8
c criticise-officer ive	20	0:-11,1:11
c abuse-online twitter	20	0:-9,1:9
t <s> i need	20	0:-11,1:9
b today for	20	0:8
c urgent need	20	0:10,1:-14
c urgent today	20	0:13
c urgent snowed	20	0:9
c urgent under	20	0:9
c workload need	20	0:12,1:-11
c workload today	20	0:14,1:-14
b got |	20	0:-11,1:11
u means	20	1:11
l surely	20	0:-26,2:28
c instruct got	20	0:9,1:-8
c unapproved-work got	20	0:10,1:-10
c undermine-manager got	20	0:10,1:-9
t to close the	20	0:9,1:-9
b close the	20	0:9,1:-9
t | have i	20	0:-46,1:45
t got to do	20	0:11,1:-11
b xname how	20	1:19,2:-8
t of the chamber	20	0:-9,1:10
b us which	20	0:17,1:-16
b winds blowing	20	0:9,1:-9
b on hostels	20	0:9,1:-8
t on hostels |	20	0:9,1:-8
b hostels |	20	0:9,1:-8
c political-steer housing	20	0:8,1:-8
c political-steer political	20	0:19,1:-18
c political-steer winds	20	0:21,1:-21
c political-steer blowing	20	0:21,1:-21
b the member	20	0:13,1:-14
b off when	20	0:15,1:-10
b ribbon cutting	20	0:9,1:-8
u cutting	20	0:9,1:-10
t on a saturday	20	0:11,1:-11
b a saturday	20	0:11,1:-11
c applies-to im	20	0:27,1:-26
c applies-to as	20	0:-12,1:13
b relations protocol	20	0:10,1:-10
c status-binding relations	20	0:15,1:-14
c status-binding isnt	20	0:-21,1:22
c applies-to relations	20	0:9,1:-8
b to chat	20	0:14,1:-10
c ask-junior always	20	0:-13,1:-10,2:8,3:15
t is that how	20	0:26,1:-26
t that how its	20	0:8,1:-11
l is that how	20	0:22,1:-21
c ask-junior questions	20	2:8
t be asking |	20	0:9
b asking |	20	0:11
e asking	20	0:8
e be asking	20	0:9
t <s> xname after	20	0:-8,1:8
b the bridge	20	0:9,1:-14
b for cabinet	20	0:-10,1:10
b instead |	20	0:-11,1:12
e instead	20	0:-12,1:13
c ask-contentious scheme	20	0:-8,3:12
c third-party-data phone	20	3:8
c private-address notes	20	0:10,1:-10
t out the affordability	20	0:-11,1:11
t check for a	20	0:-11,1:11
t for a lad	20	0:-11,1:11
t a lad he	20	0:-11,1:11
b lad he	20	0:-11,1:11
t lad he knows	20	0:-11,1:11
b he knows	20	0:-12,1:12
t he knows this	20	0:-11,1:11
b knows this	20	0:-11,1:11
t knows this once	20	0:-11,1:11
t once | can	20	0:-11,1:11
t tell him no	20	0:-11,1:11
e him no	20	0:-11,1:11
c break-procedure knows	20	0:-9,1:9
c private-address out	20	0:-15,1:16
c private-address no	20	0:-9,1:9
t the finance portfolio	20	1:8,2:-9
b finance portfolio	20	1:8,2:-9
c statutory-advice loan	20	0:-9,1:9
b i cut	20	0:12,1:-12
b off and	20	0:10,1:-9
c communicate so	20	0:21,1:-19
c listen ive	20	0:11,1:-10
c listen can	20	0:9,1:-8
c listen cut	20	0:10,1:-9
c listen him	20	0:8
c listen they	20	0:-10,1:10
c listen officers	20	0:8,1:-8
c listen take	20	0:8,1:-8
c listen im	20	0:11,1:-10
c consultant have	20	0:-11
c consultant-bound traffic	20	0:19,1:-20
c consultant-bound im	20	0:21,1:-20
c consultant-bound again	20	0:14,1:-14
t with us as	20	0:-9,1:9
b us as	20	0:-9,1:10
t wants to know	20	1:8
b ours |	20	0:-14,1:14
t tell him |	20	0:8,1:-8
e tell him	20	0:8,1:-8
c consultant do	20	3:14
c consultant-bound or	20	0:22,1:-21
c consultant-bound ours	20	0:-14,1:15
c complain-officer him	20	0:8
b with is	20	0:9
c breach-officer trouble	20	0:9
c complain-group-leader may	20	0:10,3:-10
c breach-member badly	20	0:-14,1:16
c who-issued who	20	0:12,1:-11
c who-issued put	20	0:-11,1:11
c who-issued out	20	0:10,1:-9
sm who-issued may	20	0:18,1:-17
b | correct	20	0:17,1:-11
t | correct |	20	0:17,1:-11
u correct	20	0:19,1:-11
b correct |	20	0:33,1:-19,3:-9
l correct	20	0:17,1:-11
e correct	20	0:33,1:-19,3:-9
c status-binding every	20	0:8
c status-binding line	20	0:8
c status-binding correct	20	0:8
c status-silent my	20	0:-8,1:12
c status-silent me	20	0:17,1:-16
c status-silent every	20	0:28,1:-24
c status-silent this	20	0:36,1:-28
c status-silent thing	20	0:31,1:-23
c status-silent is	20	2:-10
c status-silent it	20	0:-33,1:44,2:-10
c status-silent covers	20	0:16,1:-16
c status-silent correct	20	0:13,1:-10
c status-draft it	20	0:-13,1:13
t to make |	20	0:-13,1:13
b make |	20	0:-13,1:13
t be done |	20	0:-15,2:12
e be done	20	0:-15,2:12
c quality-advice portfolio	20	0:-8,1:8
c quality-advice may	20	0:-12,1:14
c quality-advice cant	20	0:-8,1:9
c role-officers weve	20	1:8
c role-officers make	20	0:-10,1:11
b my patch	20	0:-8,2:13
t for me as	20	0:-13,1:16
c whole-council so	20	0:18,1:-16
c whole-council he	20	0:22,1:-22
t me about her	20	0:8,1:-8
t the other members	20	0:8
c report-who-pressure when	20	0:9
c report-who-pressure them	20	0:8
c expect-officers when	20	0:-13,1:14
u making	20	0:-9,1:9
b we and	20	0:-17,1:17
t we and the	20	0:-17,1:17
b councillors do	20	0:-12,1:12
sm governance may	20	0:8
b the hospital	20	1:-9
t do i as	20	0:-9,1:8
b i as	20	0:-21,1:22
t as the member	20	0:12,1:-12
t the member have	20	0:9,1:-9
b member have	20	0:8,1:-8
t on the staff	20	0:8,1:-8
t the staff and	20	0:9,1:-9
c partnership were	20	0:10,1:-10
c partnership teaming	20	0:10,1:-10
c partnership with	20	0:12,1:-11
c partnership hospital	20	0:25,1:-25
c partnership trust	20	0:10,1:-10
c partnership work	20	0:9,1:-8
c partnership out	20	0:9,1:-9
c partnership itll	20	0:10,1:-10
c conflict advising	20	0:-17,1:19
b back me	20	0:-8,1:8
c own-job appeal	20	0:-10,1:10
b came in	20	1:11,2:-11
t ok to say	20	0:10
b nothing at	20	0:9
t nothing at all	20	0:9
b till ive	20	0:11,1:-8
t till ive got	20	0:10
t got the full	20	0:10
t the full answer	20	0:10
b full answer	20	0:8
c chase fortnight	20	2:8
c chase full	20	0:9
c ignore-enquiry letter	20	0:18,1:-18
sm urgent refuse	20	0:9,1:-11
b and ought	20	0:8,1:-8
t and ought to	20	0:8,1:-8
t is it his	20	0:11,1:-11
b it his	20	0:11,1:-11
l is it his	20	0:11,1:-11
c interest-advice reckons	20	0:15,1:-15
c interest-advice item	20	0:11,1:-11
c interest-advice say	20	0:15,1:-8
c interest-advice do	20	0:32,1:-31
b i showed	20	1:10
u showed	20	1:8
b my mate	20	0:-13,1:14
t my mate the	20	0:-9,1:10
b mate the	20	0:-9,1:10
t i be disciplined	20	0:-15,1:15
b be disciplined	20	0:-15,1:15
t be disciplined for	20	0:-10,1:10
b disciplined for	20	0:-10,1:10
c leak showed	20	0:-18,1:19
c leak mate	20	0:-9,1:10
c leak disciplined	20	0:-36,1:36
b my brothers	20	0:8
t i make use	20	0:11
b make use	20	0:11
t make use of	20	0:11
c third-party-data contract	20	1:8,2:-9
c third-party-data group	20	0:11,2:-9
t do i carry	20	0:8
b as if	20	0:12,1:-9
l do i carry	20	0:8
c doubt-confidential ive	20	0:18,1:-21,2:-8,3:11
c doubt-confidential as	20	1:16,2:-8,3:-11
c doubt-confidential open	20	0:15,1:-10
c doubt-confidential tells	20	1:10,3:-9
c meeting-papers stuff	20	1:8
c meeting-papers thursdays	20	0:-13,1:14
b shes about	20	0:16,1:-9
c close-working every	20	2:8
c close-working day	20	0:12,1:-10
c close-working well	20	0:8
c close-working does	20	0:9,1:9,2:-17
c close-working back	20	0:8
c close-working think	20	2:-8
c close-working shes	20	2:-8
c close-working make	20	0:10
c senior-confide get	20	0:8,1:-8
c equal-members day	20	0:8
c equal-members shes	20	0:8,1:-8
b about our	20	0:-25,1:12,2:13
c delegated who	20	1:14
sm delegated who	20	1:10
c chair-speaks about	20	0:-11,1:12
c chair-speaks our	20	0:-12,1:12
t officers advice on	20	0:-12,1:16
c premeeting im	20	1:8
c premeeting have	20	0:18,1:-17
c premeeting on	20	0:-17,1:18
c premeeting as	20	0:-9,1:10
c represent im	20	0:-17,1:18
c represent no	20	0:8,1:-8
c represent as	20	0:-23,1:24
t want me on	20	1:-9
t xname | can	20	0:15,1:-15
b just turn	20	0:-8
c invite-group can	20	0:18,1:-20
c tell-other-groups just	20	1:-8
b so we	20	0:-10,1:11
c group-not-support came	20	0:13,1:-12
c group-not-support so	20	0:10,1:-9
c group-not-support people	20	0:9,1:-9
c group-not-support yes	20	0:11,1:-11
sm party-in-room who	20	1:10
c stay-at-group walk	20	1:8
c stay-at-group though	20	0:13,1:-13
t about the permit	20	0:8
t the permit zone	20	0:8
b permit zone	20	0:8
b zone |	20	0:15,1:-15
t on it as	20	0:10,1:-8
b well and	20	0:8
c refuse-group well	20	0:19,1:-19
c refuse-group cant	20	0:14,1:-13
c refuse-group face	20	0:8
b thinks i	20	0:-10,1:13
t about the tower	20	0:-10,1:10
t should i get	20	0:-15,1:16
b look to	20	0:-15,1:17
b its right	20	0:-8,1:8
l should i get	20	0:-9,1:10
c group-minutes secretary	20	0:-16,1:16
c group-minutes tower	20	0:-8,1:9
c group-minutes get	20	0:-17,1:17
c group-minutes a	20	0:8
c group-minutes look	20	0:18,1:-17
c group-minutes if	20	0:-16,1:17
c group-minutes its	20	0:-12,1:12
b the partys	20	1:10
b organiser will	20	2:-8
t organiser will be	20	2:-8
t when i brief	20	0:-8,1:13
b i brief	20	0:-25,1:30
t i brief the	20	0:-20,1:24
b brief the	20	0:-15,1:17
t need i be	20	1:15,2:-12
b in what	20	0:-10,1:12
l need i be	20	1:15,2:-12
c group-outsiders organiser	20	0:13,2:-19
t at the christmas	20	0:-9
t the christmas do	20	0:-9
b christmas do	20	0:-9
l my	20	0:-34,2:16,3:14
c friendship having	20	0:-14,2:10
b has taken	20	1:8
b taken to	20	0:-27,1:32
t by my car	20	0:-9,1:9
b my car	20	0:-12,1:13
t ive told him	20	0:-9,1:9
b him i	20	0:-11,1:12
t does that count	20	0:12,1:-10
b that count	20	0:14,1:-12
t that count as	20	0:11,1:-10
t to be a	20	0:11,1:-9
b go for	20	0:-23,1:19
c intimidate-witness reason	20	0:8,1:-8
t <s> xname been	20	1:11,2:-8
b xname been	20	1:11,2:-8
u foul	20	0:-9,1:9
c breach-member first	20	0:32,1:-8,3:-23
u fairly	20	0:-17,1:16
b broken this	20	3:8
t <s> if a	20	0:14,3:-9
b if a	20	0:38,1:-26,3:-13
t if a councillor	20	0:15,3:-12
b go as	20	0:-12,1:17
b as far	20	3:-9
t as far as	20	3:-9
b far as	20	3:-9
t far as a	20	3:-9
t as a hearing	20	3:-9
b a hearing	20	0:9,3:-9
t a hearing |	20	3:-9
l if a	20	0:14,3:-9
l if a councillor	20	0:10,3:-9
e hearing	20	0:-10,1:11
e a hearing	20	0:-8,1:9
c breach-member as	20	0:22,1:-17
c breach-member far	20	0:8,1:14,3:-20
c breach-member hearing	20	1:22,3:-20
b times and	20	0:-13,1:12
b back on	20	0:-9
b code of	20	0:-27,1:27
t code of conduct	20	0:-19,1:19
b of conduct	20	0:-19,1:19
t of conduct |	20	0:-10,1:9
c status-binding could	20	0:-13,1:13
b group with	20	0:-17,1:18
b two councillors	20	0:-13,1:9
c abuse-online reach	20	0:-15,1:16
c abuse-online whatsapp	20	0:-15,1:16
c abuse-online two	20	0:-8,1:9
c applies-to whatsapp	20	0:8,1:-8
c applies-to my	20	0:-25,1:26
c applies-to team	20	0:-28,1:29
c spend contract	20	0:10,1:-13
t do i work	20	0:8,1:-10
t i work for	20	0:21,1:-14
b work for	20	0:8
t work for the	20	0:8
t the xparty administration	20	0:9,1:-8
b xparty administration	20	0:9,1:-8
t xparty administration first	20	0:9,1:-8
b administration first	20	0:9,1:-8
t administration first and	20	0:9,1:-8
b first and	20	0:23,1:-16
t first and everyone	20	0:9,1:-8
t and everyone else	20	0:9,1:-8
b everyone else	20	0:9
t everyone else second	20	0:9,1:-8
b else second	20	0:9,1:-8
t else second |	20	0:9,1:-8
l do i work	20	0:8,1:-10
e second	20	0:9,1:-8
e else second	20	0:9,1:-8
c reply-time first	20	0:10,1:-9
c quality-advice else	20	0:11,1:-11
c whole-council do	20	0:29,1:-32
c whole-council else	20	0:11,1:-11
c impartial work	20	0:9,1:-8
c expect-officers first	20	0:8,1:-8
c heed-advice leisure	20	0:8
c decide-advice about	20	0:15,1:-15
c decide-advice leisure	20	0:18,1:-18
c argue-advice off	20	0:11
t to come round	20	0:12,1:-9
b come round	20	0:12,1:-9
t come round to	20	0:9
b thinking |	20	0:9,1:-9
e thinking	20	0:9,1:-8
c argue-advice differently	20	0:9,1:-11
sm argue-advice must	20	1:9,2:-8
sm reject-advice must	20	2:14
c report-who-pressure come	20	3:-9
c report-who-pressure round	20	0:16,1:-11
b into an	20	0:11
b <s> purdah	20	0:8
t <s> purdah starts	20	0:8
b purdah starts	20	0:8
t purdah starts monday	20	0:8
b starts monday	20	0:12
t starts monday can	20	0:8
b monday can	20	0:8
t monday can i	20	0:8
t can i shrug	20	0:8
b i shrug	20	0:8
t i shrug off	20	0:8
b shrug off	20	0:10
t shrug off whatever	20	0:8
b off whatever	20	0:8
t off whatever note	20	0:8
b whatever note	20	0:8
t whatever note comms	20	0:8
b note comms	20	0:8
t note comms sends	20	0:8
b comms sends	20	0:8
t comms sends round	20	0:8
b sends round	20	0:8
t sends round about	20	0:8
t round about it	20	0:8
l purdah	20	0:8
l purdah starts	20	0:8
l purdah starts monday	20	0:8
c media-capacity it	20	0:9,1:-9
c media-promise it	20	0:11,1:-21,2:9
c media-others it	20	0:13,1:-8
c purdah it	20	0:9
b <s> heard	20	0:-9,1:8
b or keep	20	0:-8
b my head	20	0:-16,1:11
l do i report	20	0:10
c report-behaviour being	20	0:-8,1:10
c report-behaviour keep	20	0:18,1:-17
c discriminate keep	20	0:-9,1:10
c partnership being	20	0:10,1:-9
c partnership report	20	0:-8,1:8
c partnership keep	20	0:22,1:-21
c partnership down	20	0:-8,1:8
t that xname isnt	20	0:11,1:-8
t xname isnt up	20	0:14,1:-9
b isnt up	20	0:14,1:-9
t isnt up to	20	0:14,1:-9
c robust job	20	0:10,2:-9
l can i be	20	0:8,1:-8
t <s> ive got	20	0:14,1:-13
b gag me	20	0:11,1:-11
c whistle proof	20	0:16,1:-15
c whistle fiddle	20	0:16,1:-15
c whistle depot	20	0:23,1:-23
c whistle contract	20	0:14,1:-13
c whistle gag	20	0:26,1:-26
b become proper	20	0:12
t become proper mates	20	0:12
b proper mates	20	0:12
b weekends away	20	0:12
b nothing wrong	20	0:12
l nothing	20	0:9,1:-8
c friendship nothing	20	0:25,1:-13,2:-12
c friendship wrong	20	2:-8
c conflict nothing	20	1:9
c group-leader-duty leader	20	1:10
c group-leader-duty word	20	0:-15,1:15
c breach-member group	20	0:-9,1:17,3:-8
c breach-member leader	20	0:-9,1:17,3:-8
c breach-member word	20	1:15,3:-8
b <s> nobody	20	1:9
t <s> nobody wades	20	0:-16,1:16
b nobody wades	20	0:-16,1:16
t nobody wades through	20	0:-16,1:16
u wades	20	0:-9,1:10
b wades through	20	0:-16,1:16
t wades through 300	20	0:-16,1:16
b through 300	20	0:-16,1:16
t through 300 pages	20	0:-16,1:16
b 300 pages	20	0:-16,1:16
t 300 pages before	20	0:-16,1:16
b pages before	20	0:-17,1:17
t pages before planning	20	0:-16,1:16
b before planning	20	0:-10,1:10
t before planning |	20	0:-9,1:9
t planning | must	20	0:-16,1:16
c expect-members must	20	0:-8,1:8
c read-papers must	20	0:-8,1:8
c chase keep	20	1:10
c casework-priority tree	20	0:-9,1:9
t draw up a	20	0:9
b skate park	20	0:9
b scheme that	20	0:10,1:-9
t that no committee	20	0:10
b no committee	20	0:9,1:-8
c urgent parks	20	0:-15,1:11
c unapproved-work scheme	20	0:11,1:-10
b now that	20	3:-8
b that im	20	0:16,1:-18
b bound by	20	0:-12,1:17
t <s> xname happens	20	0:-8
b xname happens	20	0:-8
t xname happens to	20	0:-8
t to be my	20	0:-8
t be my own	20	0:-8
t ward councillor |	20	0:-15,1:12
t councillor | can	20	0:-12,3:14
t can i catch	20	0:-8
b i catch	20	0:-8
t i catch her	20	0:-8
b catch her	20	0:-8
t catch her at	20	0:-8
t her at home	20	0:-8
t at home off	20	0:-8
b home off	20	0:-8
t home off duty	20	0:-8
b off duty	20	0:-8
t off duty about	20	0:-8
b duty about	20	0:-8
t duty about a	20	0:-8
t about a personal	20	0:-8
t a personal thing	20	0:-8
b personal thing	20	0:-8
t personal thing |	20	0:-8
l can i catch	20	0:-8
e personal thing	20	0:-8
c employee-constituent off	20	0:-9,1:12
c own-job catch	20	0:-9,1:9
c own-job off	20	0:-22,1:22
c officer-constituent off	20	1:11
t and the xparty	20	0:11
b a peek	20	0:16,1:-12
u peek	20	0:10
b before its	20	0:8
c draft-alternatives peek	20	0:9,1:-8
t get a say	20	0:10
t a say in	20	0:16,1:-12
c appoint which	20	0:14,2:-12
c appoint lad	20	0:9
c appoint they	20	3:-8
b for head	20	0:9,1:-8
t for head of	20	0:9,1:-8
b the candidate	20	0:16,1:-12
e questions	20	0:13
c appoint-info questions	20	0:10,1:-9
t | does she	20	1:10
b does she	20	0:-10,1:18
l does she	20	1:10
c report-right does	20	1:8
c report-right she	20	0:-10,1:11
b meet the	20	1:8
t the day before	20	0:16,1:-15
b day before	20	0:17,1:-16
b the quarry	20	0:9
c premeeting there	20	0:23,1:-22
c premeeting then	20	0:16,1:-15
c decide-premeeting day	20	0:10,1:-9
c decide-premeeting then	20	0:8
c delegated had	20	1:-9
c delegated his	20	0:-9,1:9
b wards |	20	0:8,1:-8
t just the one	20	0:10,1:-10
l do i invite	20	0:11,1:-11
c several-wards wards	20	0:12,1:-11
c several-wards just	20	0:19,1:-19
c several-wards one	20	0:23,1:-22
c several-wards of	20	0:9
c several-wards councillors	20	0:-12,1:14
c public-meeting-invite meeting	20	0:12,1:-13
c public-meeting-invite three	20	0:12,1:-12
c public-meeting-invite just	20	0:13,1:-13
c public-meeting-invite of	20	0:17,1:-17
b <s> thinking	20	0:-9,1:12
t <s> thinking of	20	0:-9,1:12
b the recycling	20	1:-9
b to warn	20	1:8
t at a surgery	20	0:14,2:-9
b a surgery	20	0:14,2:-9
c surgery up	20	0:12,1:-12
b the elections	20	0:-9
u elections	20	0:-11,1:11
t and talk to	20	0:-8
t talk to our	20	0:-11,1:8
t to our branch	20	0:-9,1:8
c party-event agm	20	0:-8,1:8
c party-event count	20	0:-24,1:23
b for no	20	0:14,1:-10
t for no reason	20	0:12,1:-8
b no reason	20	0:14,1:-11
t i turn her	20	0:-9,1:9
b turn her	20	0:-9,1:9
c own-interest-docs xname	20	0:-21,1:22
c own-interest-docs no	20	1:8
sm own-interest-docs refuse	20	0:-8,1:9
c refuse-request no	20	0:15,2:-8
c meeting-papers audit	20	0:-12,1:13
b what xparty	20	0:9,1:-9
b closure |	20	0:-13,1:11
b owe the	20	1:8
b member a	20	0:-9,1:9
l do i owe	20	0:-13,1:14
c inform-ward closure	20	0:-13,1:13
c inform-ward member	20	0:-9,1:10
c tell-members-press sniffing	20	0:-10,1:10
c tell-members-press round	20	0:-10,1:10
c tell-members-press closure	20	0:-9,1:9
c tell-members-press i	20	0:14,1:-11
t complain about the	20	1:11
t about the chief	20	3:8
t whether i can	20	1:8
t a lift to	20	0:-8,1:8
b lift to	20	0:-9,1:9
b from an	20	0:9,1:-12
b who could	20	1:10,2:-9
c group-difficulty from	20	3:8
c group-difficulty an	20	0:-12,1:16
c planning-code there	20	0:-22,1:23
c planning-code separate	20	0:-12,1:13
c planning-code code	20	0:-15,1:17
c decide-premeeting tuesday	20	0:8,1:-8
c group-decision tuesday	20	0:-8,1:8
t <s> the executive	20	0:10,1:-9
c group-not-support gave	20	0:10,1:-10
c equal-members same	20	0:-22,1:22
c equal-members gave	20	0:8,1:-8
t have a right	20	1:-8
t | should the	20	1:9
l should the	20	0:-21,1:25
c stay-at-group should	20	0:-22,1:24
b group to	20	0:-8,1:15
b <s> whatever	20	0:23,1:-15
t <s> whatever i	20	0:9
b whatever i	20	0:9
b | right	20	0:9
t | right |	20	0:13,1:-11
l right	20	0:9
b might i	20	0:-10,1:17
l might i	20	0:-9,1:17
c appoint park	20	0:17,2:-15
t <s> i only	20	0:10,1:-8
b i only	20	0:31,1:-31
t only run a	20	1:8
t run a recycling	20	1:8
b a recycling	20	1:8
t a recycling crew	20	1:8
b recycling crew	20	1:8
t recycling crew |	20	1:8
b crew |	20	1:8
t crew | can	20	1:8
t complain about a	20	0:-8,3:13
t a councillor or	20	0:-9,1:11
b councillor or	20	0:-13,1:15
t councillor or is	20	0:-9,1:11
t that just for	20	1:8
t for the public	20	1:9
l can i complain	20	0:-8
e public	20	0:-8
e the public	20	0:-9
c complain-member complain	20	3:-13
t need the comms	20	0:11
b the comms	20	0:12,1:-8
t the comms teams	20	0:11
b comms teams	20	0:11
t comms teams blessing	20	0:11
u teams	20	0:18,1:-13
b teams blessing	20	0:11
t teams blessing to	20	0:11
b blessing to	20	0:11
t blessing to chat	20	0:11
t to chat to	20	0:11
t chat to the	20	0:11
t the gazette about	20	0:13,1:-8
b gazette about	20	0:13,1:-8
t gazette about my	20	0:11
t about my own	20	0:9
t my own party	20	0:14,1:-9
b own party	20	0:14,1:-9
t own party leaflet	20	0:11
b party leaflet	20	0:9
t party leaflet |	20	0:9
e party leaflet	20	0:9
c member-press teams	20	0:8,1:-8
c member-press blessing	20	0:8,1:-8
c member-press party	20	0:8,1:-8
c press-release party	20	0:12,1:-11
c official-letter do	20	1:22,3:-21
c official-letter need	20	1:22,3:-21
b as long	20	0:24,2:-20
t as long as	20	0:24,2:-20
b long as	20	0:19,1:8,2:-21
c friendship councillors	20	0:11,1:-28,2:19
c friendship long	20	1:24,2:-21
c conflict long	20	0:8
c ce-admin depot	20	0:10,1:-10
b xparty budget	20	0:10,1:-10
c second-group draft	20	0:8,1:-8
c equal-groups draft	20	0:13,1:-13
c ce-neutral help	20	0:20,1:-19
c ce-neutral lines	20	0:-8,1:8
t allowed to go	20	0:-11,1:13
b a steer	20	0:-14,1:20
t a steer on	20	0:-14,1:20
u steer	20	0:-17,1:22
b steer on	20	1:12
u procedure	20	1:8
b procedure |	20	1:8
t not in charge	20	0:8,1:-8
b in charge	20	0:25,1:-23
t in charge here	20	0:9,1:-9
b charge here	20	0:9,1:-9
t charge here |	20	0:9,1:-9
t here | will	20	0:9,1:-9
t will the chief	20	0:8,1:-8
t chief executive tell	20	0:10,1:-11
b executive tell	20	0:10,1:-11
t executive tell us	20	0:9,1:-9
t tell us which	20	0:10,1:-10
t us which housing	20	0:9,1:-9
b which housing	20	0:9,1:-9
t which housing policy	20	0:9,1:-9
b housing policy	20	0:10,1:-10
t housing policy we	20	0:9,1:-9
b policy we	20	0:9,1:-9
t policy we ought	20	0:9,1:-9
b we ought	20	0:9,1:-9
t we ought to	20	0:9,1:-9
t ought to back	20	0:9,1:-9
t to back |	20	0:17,1:-14
l will the chief	20	0:8,1:-8
e to back	20	0:17,1:-14
c policy-advice housing	20	0:11,1:-10
c policy-advice ought	20	0:16,1:-9
c ce-tells-leader charge	20	1:-8
c ce-tells-leader chief	20	0:-10,1:-8,2:18
c ce-tells-leader executive	20	1:-8,2:8
c ce-tells-leader ought	20	0:13,2:-10
c ce-minority here	20	0:8,1:-8
c ce-minority ought	20	0:12,1:-11
c ce-relations chief	20	0:11,1:-9
t with the minority	20	0:-8,1:11
b the minority	20	0:-9,1:12
c policy-advice stop	20	0:9
c policy-advice decent	20	0:-9,1:10
c ce-tells-leader stop	20	2:-12
c ce-tells-leader decent	20	1:16,2:-13
c ce-tells-leader with	20	1:17,2:-24
c ce-minority leaders	20	0:-11,1:11
c ce-relations stop	20	0:-8,1:9
c ce-relations with	20	0:10,1:-8
c ce-relations minority	20	0:-9,1:9
c group-difficulty should	20	3:8
c appoint parking	20	0:15,2:-10
c appoint be	20	0:-11,1:-8,2:19
c appoint at	20	0:8,2:-14
t <s> what if	20	1:-10
b what if	20	0:9,1:-18
t what if i	20	0:17,1:-25
l what if	20	1:-13
l what if i	20	0:14,1:-20
c officer-opinion little	20	0:-8,1:9
c discriminate woman	20	0:-10,1:10
b officer at	20	0:-21,1:21
c complain-officer first	20	0:9,1:-14
l its the	20	0:9
c complain-officer himself	20	1:9
c complain-head himself	20	1:8
b at scrutiny	20	0:-11
c statutory-advice plan	20	0:-9,1:9
u posts	20	0:-10,1:11
b politically restricted	20	0:-8,1:11
b groups questions	20	0:-8,1:8
b the boundary	20	0:-10,1:10
b review |	20	0:-11,1:12
c group-not-support groups	20	0:-11,1:11
c second-group my	20	0:-10,1:10
c equal-members still	20	0:-11,1:11
c impartial politically	20	0:-8,1:8
b groups |	20	0:-15,1:8
e groups	20	0:-12
b voted for	20	0:10,1:-9
c stay-at-group groups	20	0:12,1:-12
c stay-at-group spending	20	0:8,1:-8
c group-decision spending	20	0:9,1:-9
b | just	20	0:10,1:-10
b <s> scrutinys	20	0:9
u scrutinys	20	0:9
t about the bridge	20	0:11,1:-10
b i skip	20	0:24,1:-15,3:-8
t i skip the	20	0:16,3:-8
c officer-opinion daft	20	0:-8,1:8
c quality-advice us	20	0:21,1:-19
c scrutiny-questions scrutinys	20	0:9,2:-9
c scrutiny-questions asking	20	0:13,1:-8,3:-9
c scrutiny-questions bit	20	0:21,2:-20
c scrutiny-questions us	20	0:9,2:-8
t <s> should my	20	0:12,1:-12
t should my committee	20	0:9,1:-8
t my committee hand	20	0:9,1:-8
b committee hand	20	0:9,1:-8
t committee hand out	20	0:9,1:-8
t hand out some	20	0:9,1:-8
b out some	20	0:9,1:-8
t out some sort	20	0:9,1:-8
b some sort	20	0:9,1:-8
t some sort of	20	0:9,1:-8
t sort of punishment	20	0:9,1:-8
b of punishment	20	0:9,1:-8
t of punishment to	20	0:9,1:-8
b punishment to	20	0:9,1:-8
t punishment to whoever	20	0:9,1:-8
b to whoever	20	0:12,1:-11
t to whoever botched	20	0:9,1:-8
b whoever botched	20	0:9,1:-9
t whoever botched the	20	0:9,1:-9
t botched the lift	20	0:9,1:-8
t the lift contract	20	0:9,1:-8
b lift contract	20	0:9,1:-8
t lift contract |	20	0:9,1:-8
l should my committee	20	0:9,1:-8
e lift contract	20	0:9,1:-8
c scrutiny-hostile should	20	1:8
c scrutiny-hostile out	20	0:22,1:-22
t i cant stand	20	0:9
b cant stand	20	0:17,2:-9
t stand the woman	20	0:-10,1:12
b the woman	20	0:-12,1:12
t the woman |	20	0:-10,1:12
t woman | do	20	0:-10,1:12
t have to reply	20	0:-10,1:12
t to reply to	20	0:-9,1:11
b reply to	20	0:-9,1:14
t reply to her	20	0:-10,1:12
t to her casework	20	0:-10,1:12
b her casework	20	0:-9,1:9
t her casework |	20	0:-9,1:9
b casework |	20	0:-9,1:9
e casework	20	1:8
e her casework	20	0:-8,1:11
c press-advice stand	20	0:-10,1:10
sm robust must	20	1:14,2:-10
c expect-officers cant	20	0:8,1:-8
t any harm |	20	0:12,1:-14
e any harm	20	0:12,1:-14
c press-figures bite	20	0:-10,1:10
c officer-press-member decision	20	0:-8,1:8
t ive an agency	20	0:-8,1:8
t an agency temp	20	0:-8,1:8
t agency temp on	20	0:-8,1:8
b temp on	20	0:-8,1:8
t temp on my	20	0:-8,1:8
t on my team	20	0:-8,1:8
t my team till	20	0:-8,1:8
b team till	20	0:-8,1:8
t team till june	20	0:-8,1:8
t june | is	20	0:-10,1:11
t is she bound	20	0:-10,1:10
b she bound	20	0:-10,1:10
t she bound by	20	0:-8,1:9
t bound by any	20	0:-8,1:8
l is she bound	20	0:-10,1:10
c consultant-bound temp	20	0:11,1:-10
c consultant-bound team	20	0:-13,1:14
c consultant-bound bound	20	0:-12,1:12
c applies-to she	20	0:-9,1:9
c applies-to bound	20	0:-15,1:16
c applies-to by	20	0:-18,1:19
c outside-body-code does	20	0:-10,1:11
c outside-body-code code	20	0:-14,1:16
b at this	20	1:10
t i hold no	20	0:10,1:-10
b hold no	20	0:10,1:-10
t hold no post	20	0:10,1:-10
b no post	20	0:10,1:-10
t no post at	20	0:8,1:-8
b post at	20	0:8,1:-8
t post at all	20	0:8,1:-8
t all | do	20	0:11,1:-11
t i have less	20	0:8,1:-8
b have less	20	0:8,1:-8
t have less call	20	0:8,1:-8
b less call	20	0:8,1:-8
t less call on	20	0:8,1:-8
t call on officers	20	0:8,1:-8
t on officers than	20	0:8,1:-8
b officers than	20	0:8,1:-8
t officers than a	20	0:8,1:-8
b than a	20	0:22,1:-16
t than a cabinet	20	0:8,1:-8
t member does |	20	0:8,1:-8
e member does	20	0:8,1:-8
c equal-members all	20	0:-8,1:9
c represent cabinet	20	0:11,1:-11
c represent-against do	20	0:17,1:-17
c represent-against on	20	0:-14,1:15
t have to keep	20	0:-36,1:45
t well as the	20	0:-15,1:16
t as the big	20	0:-9,1:10
t the big groups	20	0:-9,1:10
b big groups	20	0:-9,1:10
c equal-groups two	20	0:-12,1:13
c whole-council have	20	0:16,1:-15
c whole-council two	20	0:-8,1:8
b finance director	20	0:-8
c statutory-posts director	20	0:-23,1:23
b he |	20	0:9,1:-17
e he	20	0:9,1:-17
t on my patch	20	1:-11,2:8
c employee-constituent patch	20	1:-8,2:11
c employee-constituent sack	20	2:9
c employee-constituent chief	20	0:-9,1:20,2:-10
c employee-constituent officer	20	0:-9,1:20,2:-10
b just been	20	0:-19,1:16
t just been elected	20	1:8
b elected |	20	0:14,1:-9
b steer clear	20	0:-18,1:19
t steer clear of	20	0:-14,1:16
c relationship elected	20	1:9
c business-link elected	20	0:-10,1:11
u plainly	20	0:-9,1:9
c discriminate may	20	0:16,1:-14
c robust if	20	0:10,1:-9
b <s> he	20	0:-13,1:13
b me up	20	0:-11,1:12
b once in	20	0:-15,1:15
t | could that	20	0:-18,1:20
b could that	20	0:-18,1:20
t could that be	20	0:-18,1:20
t that be a	20	0:-11,1:13
b a fair	20	0:-14,1:13
b reason |	20	0:14,1:-10
l could that	20	0:-18,1:20
l could that be	20	0:-18,1:20
c keep-enquiry-private says	20	0:-8,1:8
c keep-enquiry-private could	20	0:-11,1:11
c see-document legal	20	0:10
c see-document confidential	20	0:11,2:-9
c see-document could	20	1:11,2:-10
c fishing wont	20	0:-8
c fishing could	20	0:-12,1:12
c own-interest-docs hand	20	0:13,1:-13
c own-interest-docs over	20	0:15,1:-15
c own-interest-docs and	20	0:21,1:-19
c own-interest-docs be	20	0:-26,1:27
c exempt-see legal	20	0:15,2:-17
c exempt-see hand	20	0:8
c exempt-see over	20	0:10
c exempt-see could	20	1:11,2:-12
c confidence-in-officer says	20	0:-10,1:10
c workload legal	20	0:-12,1:12
b pile |	20	0:8
t i really have	20	0:-11,1:12
b really have	20	0:-11,1:12
t really have to	20	0:-11,1:12
l only	20	0:18,1:-10
c clear-desk really	20	0:-26,1:27
c clear-desk have	20	0:43,1:-42
c clear-desk files	20	0:-8,1:9
sm clear-desk must	20	0:30,1:-29
b ive no	20	0:14,1:-21
c break-procedure by	20	1:-10
c visit warning	20	0:10,1:-12
b xname desk	20	0:10
c openplan just	20	0:-11,1:11
c openplan licence	20	0:9,1:-9
t of my report	20	0:15,1:-13
c quality-advice flood	20	0:8,1:-8
u approve	20	0:13,1:-12
b committee still	20	0:-14,1:14
c reject-advice check	20	0:10,2:-9
t executive | do	20	1:9
c exec-report for	20	0:-8,1:9
c exec-report do	20	0:-11,1:12
b where the	20	0:10,1:-9
c decide-advice im	20	0:-9,1:9
c close-working im	20	0:28,1:-10,2:-18
t were in opposition	20	0:-17,1:18
t in opposition |	20	0:-19,1:19
t opposition | are	20	0:-9,1:8
t are officers allowed	20	0:-9,1:8
b officers allowed	20	0:-9,1:8
t officers allowed to	20	0:-9,1:8
t allowed to help	20	0:-9,1:8
t help us do	20	0:-9,1:8
t us do the	20	0:-9,1:8
t do the job	20	0:-12,1:15
t the job properly	20	0:-9,1:8
b job properly	20	0:-10,1:10
t job properly |	20	0:-10,1:10
b properly |	20	0:-12,1:11
l are officers allowed	20	0:-9,1:8
e properly	20	0:-12,1:11
e job properly	20	0:-10,1:10
c group-outsiders help	20	0:-12,1:11
c party-event allowed	20	0:-20,1:20
t <s> our party	20	0:13
e the group	20	0:8,1:-17
c invite-group still	20	0:13,1:-10
c senior-attend still	20	0:23,1:-8,3:-14
c political-assistant xname	20	1:20,2:-19
t appointed me a	20	0:-10,1:9
t me a school	20	0:-10,1:9
t a school governor	20	0:-10,1:9
b school governor	20	0:-10,1:9
t school governor |	20	0:-10,1:9
b governor |	20	0:-10,1:9
t governor | can	20	0:-10,1:9
t can i photocopy	20	0:-12,1:12
b i photocopy	20	0:-12,1:12
t i photocopy the	20	0:-10,1:9
b photocopy the	20	0:-10,1:9
t photocopy the governors	20	0:-10,1:9
b the governors	20	0:-10,1:9
t the governors papers	20	0:-10,1:9
b governors papers	20	0:-10,1:9
t governors papers here	20	0:-10,1:9
b papers here	20	0:-10,1:9
t papers here |	20	0:-10,1:9
l can i photocopy	20	0:-10,1:9
e papers here	20	0:-10,1:9
c outside-body appointed	20	0:-10,1:9
c another-council appointed	20	0:-17,1:17
c postage can	20	0:-11,1:12
t as the biggest	20	1:-8
c support-arrange were	20	0:28,1:-33
c support-arrange smallest	20	0:17,1:-21
c support-arrange do	20	0:10,1:-22,3:12
c support-arrange we	20	1:-28,3:29
c support-arrange biggest	20	0:15,1:-20
c support-arrange lot	20	0:19,1:-23
c it-support to	20	0:9,1:-8
c it-support the	20	0:9
c it-support that	20	0:-8
b a room	20	0:-8,1:8
t can we have	20	0:-20,1:19
l can we have	20	0:-11,1:10
c chamber-party have	20	0:-13,1:14
b hang on	20	0:10,1:-10
t hang on to	20	0:10,1:-10
t on to the	20	0:-10,1:8
c it-return hang	20	0:10,1:-9
c it-return on	20	0:18,1:-16
b groups assistant	20	1:8,2:-8
t groups assistant |	20	1:9,2:-10
b leafleting for	20	0:8,1:-8
c political-assistant may	20	1:-11,2:8
t in a freedom	20	1:13
b a freedom	20	0:-12,1:17
t a freedom of	20	0:-12,1:17
t of information request	20	1:16,2:-9
b information request	20	1:16,2:-10
b request |	20	0:14,1:-15
e got	20	0:-12,1:12
c foi put	20	0:-8,1:8
c foi-time request	20	0:13,1:-12
b she isnt	20	0:-8,1:12
b i handle	20	1:11
b as freedom	20	1:8
t as freedom of	20	1:8
t of information |	20	1:11
b information |	20	1:13
e information	20	1:13
e of information	20	1:11
c not-my-ward-info she	20	1:13,2:-10
c not-my-ward-info isnt	20	0:-17,1:17
c not-my-ward-info member	20	0:-15,1:18
c not-my-ward-info wants	20	0:-9,1:14
c not-my-ward-info estate	20	1:17,2:-11
c not-my-ward-info handle	20	1:14
t and i only	20	0:15,1:-16
c scrutiny-summon one	20	0:9,1:-10
c scrutiny-junior sent	20	0:-10,1:10
c scrutiny-junior only	20	0:-11,1:11
c scrutiny-explain one	20	0:8,1:-8
c scrutiny-explain go	20	0:-10,1:10
t <s> is this	20	0:11
t this thing meant	20	0:-10,1:11
b thing meant	20	0:-10,1:11
t thing meant to	20	0:-10,1:11
c status-purpose officers	20	0:-13,1:15
c status-purpose rub	20	0:-9,1:10
c status-purpose properly	20	0:-9,1:10
b elected and	20	0:11,1:-10
t elected and they	20	0:10,1:-10
c harass does	20	0:-10,1:11
c crime-harass does	20	0:-8,1:9
c sexual-harass does	20	0:-9,1:9
t i owe a	20	0:-9,1:9
b owe a	20	0:-9,1:9
t owe a councillor	20	0:-9,1:9
t a councillor the	20	0:-13,1:13
b councillor the	20	0:-11,1:11
t councillor the same	20	0:-9,1:9
t the same respect	20	0:-16,1:18
b same respect	20	0:-16,1:18
t same respect she	20	0:-9,1:9
b respect she	20	0:-9,1:9
t respect she owes	20	0:-9,1:9
b she owes	20	0:-9,1:9
t she owes me	20	0:-9,1:9
b owes me	20	0:-9,1:9
t owes me |	20	0:-9,1:9
e owes me	20	0:-9,1:9
c rude owe	20	0:-11,1:11
t is she allowed	20	0:15,1:-15
b she allowed	20	0:16,1:-16
t she allowed to	20	1:-8
l is she allowed	20	0:15,1:-14
c criticise-officer allowed	20	0:9,1:-9
c discriminate allowed	20	0:10,1:-8
t i hear |	20	0:-9,1:14
t have to bear	20	0:-8,1:11
c urgent swamped	20	1:9,2:-13
c urgent bear	20	1:11
c workload swamped	20	0:-14,1:15
t must i make	20	1:8
l must i make	20	1:8
c workload jobs	20	0:-8,1:8
b surely i	20	1:-11,2:8
t surely i can	20	1:-9
t <s> xname ordered	20	0:8
b xname ordered	20	0:8
t xname ordered me	20	0:8
t me to shift	20	0:8
b to shift	20	0:8
t to shift a	20	0:8
b shift a	20	0:8
t shift a bench	20	0:8
b a bench	20	0:9,1:-11
t a bench |	20	0:8
t bench | have	20	0:8
c instruct ordered	20	0:-18,1:18
c political-steer warn	20	0:-11,1:11
c political-steer lead	20	0:-13,1:14
b still bind	20	0:-8,1:8
t still bind me	20	0:-8,1:8
c applies-to full	20	0:-19,1:19
c applies-to bind	20	0:9,1:-9
c applies-to me	20	0:19,1:-17
c status-binding protocols	20	0:10,1:-9
c applies-to protocols	20	0:10,1:-9
c ask-junior why	20	3:-10
b the most	20	1:-9
b me their	20	0:13,1:-8
u queries	20	0:10
c ask-junior here	20	1:-9
c ask-junior councillors	20	0:18,3:-8
c ask-junior bringing	20	0:12,3:-8
c ask-junior their	20	0:12,3:-8
c ask-junior queries	20	0:12,3:-8
c ask-junior matter	20	0:12,3:-8
c ask-junior course	20	0:12,3:-8
c press-junior most	20	0:8,1:-8
c press-junior councillors	20	0:-12,1:12
t <s> does steering	20	1:10
b does steering	20	1:10
t does steering clear	20	1:10
t clear of juniors	20	1:10
b of juniors	20	1:10
t of juniors go	20	1:10
b juniors go	20	1:10
t juniors go double	20	1:10
b go double	20	1:10
t go double for	20	1:10
b double for	20	1:10
t double for me	20	1:10
t me as portfolio	20	0:-9,1:11
l does steering	20	1:10
l does steering clear	20	1:10
c ask-junior steering	20	0:-9,1:9
c ask-junior clear	20	0:-9,1:9
c ask-junior juniors	20	0:-9,1:9
c ask-junior double	20	0:-9,1:9
b sent to	20	1:-11
u pals	20	0:8,1:-8
l could i ask	20	0:-25,1:35
c third-party-data after	20	1:11
c private-address after	20	0:-25,1:25
t on the school	20	0:-10
t <s> i know	20	0:12
u mouth	20	1:8
l do i still	20	0:-15,1:15
t <s> xname only	20	0:-18,1:19
b xname only	20	0:-18,1:19
t xname only a	20	0:-11,1:11
t only a hired	20	0:-11,1:11
b a hired	20	0:-11,1:11
t a hired hand	20	0:-11,1:11
b hired hand	20	0:-11,1:11
t hired hand |	20	0:-11,1:11
b hand |	20	0:-13,1:15
t hand | do	20	0:-11,1:11
t | do manners	20	0:-11,1:11
b do manners	20	0:-11,1:11
t do manners apply	20	0:-11,1:11
b manners apply	20	0:-11,1:11
t manners apply to	20	0:-11,1:11
t apply to him	20	0:-11,1:11
l do manners	20	0:-11,1:11
l do manners apply	20	0:-11,1:11
c consultant-bound only	20	0:-12,1:13
b know who	20	0:11,3:-12
b parking chap	20	0:-12,1:14
t with me on	20	0:-8,1:8
c breach-officer parking	20	0:-9,1:10
b bad |	20	0:-19,1:20
c complain-officer grope	20	0:12,3:-8
c breach-officer grope	20	0:8
c report-who-pressure its	20	3:9
c report-who-pressure really	20	1:9
c breach-member be	20	0:-24,1:22
b a rule	20	0:17,1:-21
t a rule for	20	0:12,1:-12
b rule for	20	0:12,1:-12
b everything that	20	0:9,1:-9
t everything that could	20	0:9,1:-9
t that could crop	20	0:16,1:-16
b could crop	20	0:16,1:-16
t could crop up	20	0:16,1:-16
u crop	20	0:10,1:-10
b crop up	20	0:16,1:-16
c status-silent does	20	0:11,1:-8
c status-silent rule	20	0:27,1:-23
c status-silent for	20	0:17,1:-13
c status-silent could	20	0:20,1:-20
c status-silent crop	20	0:18,1:-17
c status-draft does	20	0:12,1:-12
c status-draft rule	20	0:17,1:-17
c status-draft everything	20	0:9,1:-9
c status-draft that	20	0:14,1:-14
c status-draft could	20	0:9,1:-9
e desk	20	1:-8
c workload bit	20	0:13,1:-12
b it do	20	0:9
t do i answer	20	0:14,2:-10
b i answer	20	0:8,2:-8
t i answer to	20	0:9
t rather than the	20	0:10,1:-10
b than the	20	0:13,1:-16
c whole-council rather	20	0:9,1:-9
c whole-council than	20	0:9,1:-9
t i tell members	20	1:12
b tell members	20	1:16,2:-11
t tell members flat	20	0:-8,1:12
b members flat	20	0:-8,1:12
t members flat out	20	0:-8,1:12
b flat out	20	0:-8,1:12
t flat out that	20	0:-8,1:12
b out that	20	0:-8,1:12
t out that their	20	0:-8,1:12
t that their culvert	20	0:-8,1:12
b their culvert	20	0:-8,1:12
t their culvert plan	20	0:-8,1:12
b culvert plan	20	0:-8,1:12
t culvert plan cant	20	0:-8,1:12
b plan cant	20	0:-8,1:12
t plan cant be	20	0:-8,1:12
c close-working members	20	1:23,2:-19
c close-working their	20	1:8
c close-working plan	20	1:10,2:-11
c close-working cant	20	1:10,2:-11
c senior-confide plan	20	0:-8,1:8
c conflict-decision redundancy	20	0:9,1:-8
c status-purpose can	20	0:19,1:-18
c communicate deliberately	20	0:19,1:-18
c communicate woolly	20	0:11,1:-11
b arent they	20	0:15
t arent they |	20	0:19,1:-11
l officers	20	0:44,1:-34
e arent they	20	0:18,1:-11
c workload theyre	20	0:8
c whole-council there	20	0:-11,1:12
c expect-members theyre	20	0:8,1:-8
t in confidence |	20	1:8
t keep it to	20	0:-11,1:20,3:-9
t it to myself	20	3:-9
b to myself	20	1:11,3:-10
t to myself |	20	0:-13,1:13
e to myself	20	0:-13,1:13
c break-procedure myself	20	0:-11
b us to	20	0:-15,1:17
c partnership what	20	0:-30,1:33
b do us	20	0:-9,1:8
b us members	20	0:-16,1:16
b in how	20	0:-10,1:11
c political-steer members	20	0:18,1:-17
c governance members	20	0:13,1:-11
c governance get	20	0:-11,1:11
c governance risk	20	0:11,1:-10
t i go a	20	0:8
b go a	20	0:8
t go a touch	20	0:8
t a touch easter	20	0:8
b touch easter	20	0:8
t touch easter on	20	0:8
b easter on	20	0:8
t easter on the	20	0:8
t the group i	20	0:8
t group i vote	20	0:8
t vote for |	20	0:8
e vote for	20	0:8
c report-who-pressure vote	20	0:8
c break-procedure group	20	0:11,3:-10
t my husbands firm	20	0:11
b husbands firm	20	0:11
b has bid	20	0:11
t has bid for	20	0:11
b the contract	20	0:20,1:-15
t carry on |	20	0:10,2:-9
e carry on	20	0:14,2:-9
t ask xname why	20	0:-9,1:9
b xname why	20	0:-9,1:9
t xname why he	20	0:-9,1:9
b why he	20	0:-9,1:8
t why he came	20	0:-10,1:9
b he came	20	0:-9,1:8
t he came down	20	0:-9,1:9
t came down against	20	0:-9,1:9
t down against the	20	0:-9,1:9
t against the barn	20	0:-9,1:9
b the barn	20	0:-9,1:9
t the barn |	20	0:-9,1:9
b barn |	20	0:-9,1:9
e barn	20	0:-9,1:9
e the barn	20	0:-9,1:9
t <s> does planning	20	0:12,1:-12
b does planning	20	0:12,1:-12
t does planning running	20	0:12,1:-12
b planning running	20	0:12,1:-12
t planning running on	20	0:12,1:-12
b running on	20	0:12,1:-12
t running on till	20	0:12,1:-12
t on till nine	20	0:12,1:-12
b till nine	20	0:11,1:-10
t till nine count	20	0:12,1:-12
b nine count	20	0:12,1:-12
t nine count as	20	0:12,1:-12
t count as members	20	0:12,1:-12
b as members	20	0:12,1:-12
t as members forcing	20	0:12,1:-12
b members forcing	20	0:12,1:-12
t members forcing me	20	0:12,1:-12
u forcing	20	0:8,1:-8
b forcing me	20	0:12,1:-12
t forcing me to	20	0:12,1:-12
t work out of	20	0:12,1:-12
t out of hours	20	0:12,1:-12
b of hours	20	0:12,1:-12
t of hours |	20	0:12,1:-12
l does planning	20	0:12,1:-12
l does planning running	20	0:12,1:-12
e hours	20	0:10
e of hours	20	0:12,1:-12
c out-of-hours does	20	0:9,1:-9
c out-of-hours planning	20	0:8,1:-8
c out-of-hours out	20	0:11,1:-11
c unapproved-work till	20	0:8,1:-8
c unapproved-work count	20	0:9,1:-9
b <s> sent	20	0:15,1:-10
b my question	20	0:-8
b its thursday	20	0:11
b now and	20	0:-17,1:14
u chasing	20	0:13,1:-11
c chase nowt	20	0:-9
t to declare |	20	0:16,1:-16
b declare |	20	0:15,1:-16
e declare	20	0:15,1:-16
e to declare	20	0:16,1:-16
c interest-advice monitoring	20	0:-20,1:20
t i looked up	20	0:-8
b looked up	20	0:-8
t looked up a	20	0:-8
c leak up	20	0:-11,1:11
c leak mates	20	0:-12,1:11
t do i automatically	20	0:12
b i automatically	20	0:12
t i automatically get	20	0:12
u automatically	20	0:11
b automatically get	20	0:12
t automatically get to	20	0:12
t get to read	20	0:11
t read the legal	20	0:12
b the legal	20	0:21,2:-14
t the legal advice	20	0:8,2:-11
b legal advice	20	2:-9
t legal advice on	20	0:8,2:-11
t advice on a	20	0:8,2:-11
t on a tenants	20	0:12
b a tenants	20	0:9,1:-10
t a tenants case	20	0:13
b tenants case	20	0:14,1:-8
t tenants case |	20	0:13
l do i automatically	20	0:12
e tenants case	20	0:12
c see-document automatically	20	0:14,2:-11
c see-document read	20	1:-10
c see-document advice	20	1:8,2:-12
c see-document tenants	20	0:18,2:-12
c exempt-see automatically	20	0:15,2:-11
c exempt-see read	20	1:-19,2:26
c exempt-see advice	20	1:8,2:-15
c exempt-see tenants	20	0:19,2:-12
t know from the	20	0:10
t may i tip	20	0:11,1:-8
b i tip	20	0:14,1:-11
t i tip off	20	0:14,1:-10
b tip off	20	0:17,1:-13
b mouth shut	20	1:8
l may i tip	20	0:11,1:-8
c own-interest-docs from	20	0:-11,1:11
c own-interest-docs his	20	0:-11,1:12
c third-party-data know	20	0:9,3:-10
c third-party-data from	20	1:18,2:-21
c leak-public-interest from	20	0:-10,1:11
c leak-public-interest where	20	0:-15,1:15
c exploit-information from	20	0:13
c exploit-information where	20	0:13
t tell me if	20	0:-8
t <s> my chair	20	0:10
t my chair cant	20	0:8
b chair cant	20	0:9
t chair cant stand	20	0:8
t cant stand what	20	0:8
b stand what	20	0:8
t stand what im	20	0:8
b im about	20	1:-8,2:10
t im about to	20	1:-8,2:10
t about to sign	20	0:8
t sign off under	20	0:8
b off under	20	0:8
t off under delegated	20	0:8
b under delegated	20	0:17,1:-9,2:-8
t under delegated powers	20	0:17,1:-9,2:-8
t delegated powers |	20	0:13,1:-16
b powers |	20	0:11,1:-12
t powers | has	20	0:8
t has he got	20	0:8
t got the last	20	0:8
l has he got	20	0:8
c delegated off	20	0:13,2:-12
c delegated got	20	0:8,2:-8
c close-working under	20	0:13,2:-8
c close-working powers	20	0:9,2:-8
c chair-speaks im	20	0:21,1:-20
c chair-speaks under	20	0:12,1:-11
c chair-speaks powers	20	0:9,1:-9
c senior-confide my	20	1:-20,2:20
c senior-confide im	20	0:14,1:-13
c equal-members im	20	0:12,1:-11
t group has asked	20	0:11,1:-10
u nod	20	0:8,1:-8
c group-decision nothing	20	0:-9,1:10
c full-advice-after it	20	1:11
b <s> briefed	20	0:8,1:-8
t <s> briefed the	20	0:8,1:-8
t xparty on fortnightly	20	0:8,1:-8
b on fortnightly	20	0:8,1:-8
t on fortnightly bins	20	0:8,1:-8
t fortnightly bins now	20	0:8,1:-8
b bins now	20	0:8,1:-8
t bins now xparty	20	0:8,1:-8
b now xparty	20	0:8,1:-8
t now xparty want	20	0:8,1:-8
c refuse-group fortnightly	20	0:8,1:-8
c refuse-group bins	20	0:8,1:-8
c equal-groups briefed	20	0:8,1:-8
c group-minutes have	20	0:17,1:-16
c group-minutes them	20	0:20,1:-19
t is that bullying	20	1:8
b that bullying	20	0:-8,1:9
l is that bullying	20	0:-9,1:10
c harass emails	20	0:15,1:-14
b her off	20	0:8,1:-8
c intimidate-witness officers	20	0:-16,1:16
t | is the	20	0:8
t councillors and staff	20	0:-10
b and staff	20	0:-15,1:12
c status-purpose of	20	0:-15,1:17
c status-purpose document	20	0:-12,1:13
c status-purpose councillors	20	0:11,1:-9
t <s> its only	20	0:22,1:-12,2:-8
b us councillors	20	0:12,1:-18
b dont come	20	0:8
t dont come into	20	0:8
b come into	20	0:8
t come into it	20	0:8
l staff	20	0:14,1:-13
c status-purpose in	20	0:25,1:-24
c status-purpose isnt	20	0:13,1:-12
t <s> does it	20	0:-17,1:16
b politicians |	20	0:-19,1:21
e politicians	20	0:-21,1:22
c status-purpose as	20	0:-9,1:10
c status-purpose a	20	0:22,1:-21
c status-purpose officer	20	0:-14,1:14
b job and	20	0:-8,1:9
b were both	20	0:-8
c status-purpose do	20	0:-10,1:11
c statutory-posts that	20	0:-17,1:17
b out a	20	0:14
b every single	20	0:9
u single	20	0:10
c status-silent out	20	0:22,1:-15
c status-silent situation	20	0:10
c status-silent we	20	0:25,1:-21
b isnt mentioned	20	1:8
c status-silent isnt	20	0:-21,1:30,2:-8
c status-silent mentioned	20	0:-8,1:10
c status-silent anywhere	20	0:-10,1:15
c status-silent spirit	20	0:14,1:-13
c status-silent right	20	0:-9,1:10
c applies-to so	20	0:-8,1:9
c applies-to touch	20	0:10,1:-9
t councillor and i	20	0:-8,1:9
b carry the	20	0:-11,1:15
c status-silent councillor	20	0:-12,1:15
c status-silent something	20	0:-15,1:17
c status-silent nobody	20	1:13
c status-silent same	20	0:-19,1:26
c status-silent approach	20	0:-12,1:16
c status-silent over	20	0:-13,1:16
c status-silent then	20	0:23,1:-13,2:-10
b with staff	20	1:-9
c nolan nolan	20	0:-11,1:12
c nolan principles	20	0:-17,1:18
c nolan deal	20	0:-12,1:13
t i know ive	20	0:9
b know ive	20	0:9
b it looks	20	0:8,1:-8
l as long	20	0:15,1:-9
l as long as	20	0:15,1:-9
c nolan public	20	0:-11,1:12
c nolan integrity	20	0:-11,1:12
t this protocol legally	20	0:9,1:-9
b protocol legally	20	0:9,1:-9
t protocol legally binding	20	0:9,1:-9
b legally binding	20	0:9,1:-9
t legally binding on	20	0:9,1:-9
u binding	20	1:-8
b binding on	20	0:9,1:-9
t binding on me	20	0:9,1:-9
b the law	20	0:-18,1:26
b law so	20	0:-9,1:9
t law so i	20	0:-9,1:9
t i can just	20	0:18,1:-8
b can just	20	0:25,1:-11,3:-8
c status-binding its	20	0:9,1:-8
c status-binding so	20	0:-15,1:16
t <s> could a	20	0:-13,1:25,3:-8
b could a	20	0:-19,1:32,3:-8
t could a councillor	20	0:-8,1:14
l could a	20	0:-12,1:24,3:-8
l could a councillor	20	0:-8,1:14
c breach-member against	20	0:19,1:-31,3:13
c breach-member him	20	1:8
c status-binding over	20	1:8
t in my patch	20	0:-13,1:12
b | might	20	0:-21,1:22
t | might that	20	1:8
b might that	20	1:8
t count as a	20	0:8
t breach of the	20	0:-12,1:13
t the staff code	20	0:-11,1:12
b staff code	20	0:-11,1:12
l might that	20	1:8
c breach-member might	20	0:-13,1:13
c breach-member staff	20	0:-11,1:12
b group of	20	1:8
c ask-political-opinion staff	20	0:-8,1:9
c quality-advice staff	20	0:12,1:-12
c equal-members count	20	0:-11,1:12
c equal-members staff	20	0:20,1:-19
c keep-updated from	20	0:-11,1:11
c keep-updated staff	20	0:-8,1:8
c whole-council group	20	0:-15,1:15
c expect-officers count	20	0:-8,1:9
c expect-officers what	20	0:-11,1:12
u won	20	0:9
b officers ought	20	0:10,1:-9
t officers ought to	20	0:10,1:-9
l we	20	0:12,1:-10
c ask-political-opinion they	20	0:-9,1:10
c equal-members surely	20	0:11,1:-10
c expect-officers surely	20	0:9,1:-8
t <s> is keeping	20	0:-12,1:16
b is keeping	20	0:-17,1:20
b my staff	20	0:-11,3:8
l is keeping	20	0:-17,1:20
c press-advice leaning	20	0:-8,1:8
t do they |	20	0:22,1:-19
c applies-to about	20	0:18,1:-18
c applies-to formal	20	0:10,1:-10
c applies-to meetings	20	0:10,1:-10
t that something the	20	0:-18,1:18
b something the	20	0:-16,1:13
t something the protocol	20	0:-11,1:9
c abuse-online posts	20	0:-10,1:11
c abuse-online emails	20	0:-8,1:8
c applies-to cover	20	0:-21,1:21
c applies-to well	20	0:-12,1:12
t is it fair	20	0:-23,1:24
b it fair	20	0:-23,1:24
t it fair to	20	0:-8
t fair to expect	20	1:11
b to expect	20	0:-19,1:30,2:-8
u expect	20	0:-64,1:86,2:-15
b to trust	20	0:-11,1:11
b much as	20	0:-10,1:11
l is it fair	20	0:-22,1:25
c status-purpose im	20	0:-12,1:13
c status-purpose them	20	0:-12,1:13
t so i neednt	20	0:26,1:-19
b i neednt	20	0:23,1:-14
u neednt	20	0:31,1:-19
c out-of-hours neednt	20	0:9,1:-9
b mean the	20	0:-11,1:14
b my repairs	20	0:-8,1:14
b too not	20	0:-10,1:10
t too not just	20	0:-10,1:10
c criticise-member respect	20	0:-8,1:8
c criticise-member councillors	20	0:-16,1:16
t right if i	20	0:10,1:-8
b at ten	20	0:9
t at ten at	20	0:9
c partnership right	20	0:14,1:-13
c communicate right	20	0:9,1:-9
b <s> staff	20	0:12,1:-11
t so i dont	20	0:11
b bother about	20	0:9
c out-of-hours staff	20	0:11,1:-11
c officer-press-member staff	20	0:-12,1:16
c partnership so	20	0:10,1:-10
c communicate staff	20	0:9,1:-8
c communicate get	20	0:11,1:-10
b extension |	20	1:-8
b me like	20	0:10,1:-12
t me like that	20	0:8
c out-of-hours allowed	20	0:9,1:-8
c sexual-harass better	20	0:-8,1:9
c discriminate go	20	0:16,1:-15
c partnership his	20	0:8,1:-8
c communicate with	20	0:18,1:-16
t could i use	20	0:10,1:-8
e scheme	20	1:9
c communicate use	20	0:9,1:-9
c keep-updated dont	20	0:14,1:-14
c expect-officers dont	20	0:10,1:-9
t answer to xname	20	0:16,1:-10
b because he	20	0:16,2:-9
b chairs the	20	2:-8
c appoint that	20	0:32,2:-25
b he hasnt	20	0:10,1:-10
b and an	20	0:14
b officers dont	20	0:14,1:-14
e do they	20	0:17,1:-14
c instruct dont	20	0:-11,1:12
t councillor wants me	20	0:-8
b which streets	20	0:8
t <s> im an	20	0:13,1:-10
b day to	20	0:14,1:-14
t day to day	20	0:11,1:-11
b to day	20	0:11,1:-11
c staff-management run	20	0:9
c political-steer run	20	0:8
t does a portfolio	20	0:-10,1:9
t portfolio holder ever	20	0:-10,1:9
b holder ever	20	0:-10,1:9
t holder ever get	20	0:-10,1:9
t ever get to	20	0:-11,1:11
t get to give	20	0:-10,1:9
t to give us	20	0:-10,1:10
t give us instructions	20	0:-10,1:9
b us instructions	20	0:-10,1:9
t us instructions i	20	0:-10,1:9
b instructions i	20	0:-10,1:9
t instructions i mean	20	0:-10,1:9
t i mean within	20	0:-10,1:9
b mean within	20	0:-10,1:9
t mean within the	20	0:-10,1:9
t within the decisions	20	0:-10,1:9
b the decisions	20	0:-10,1:9
t the decisions that	20	0:-10,1:9
b decisions that	20	0:-10,1:9
t decisions that are	20	0:-10,1:9
b that are	20	0:-10,1:9
t that are hers	20	0:-10,1:9
b are hers	20	0:-10,1:9
t are hers to	20	0:-10,1:9
t hers to make	20	0:-10,1:9
l does a portfolio	20	0:-10,1:9
e make	20	0:-10,1:10
e to make	20	0:-10,1:10
c instruct within	20	0:-8
c staff-management holder	20	0:-11,1:10
c staff-management within	20	0:-11,1:10
c staff-management make	20	0:-12,1:11
c spend may	20	1:-13
c spend councils	20	0:10,1:-12
b can put	20	0:9,1:-9
t can put the	20	0:8
c spend pay	20	0:-9,2:14
b and sent	20	0:8,1:-9
c spend who	20	1:18,2:-20
c spend has	20	1:-11
c spend sent	20	1:-8
b councillors who	20	0:-15,1:24,2:-9
b started |	20	1:8,2:-9
c spend one	20	1:21,2:-18
c spend of	20	1:15,2:-16
c spend councillors	20	1:20,2:-19
c spend get	20	1:20,2:-17
c statutory-advice though	20	0:12,1:-11
c break-procedure through	20	3:8
t take a decision	20	0:-9,1:10
b a decision	20	0:-16,1:14
t i can leave	20	0:9,1:-8
b can leave	20	0:9,1:-8
t must i steer	20	0:-8,1:10
t i steer clear	20	0:-8,1:10
t clear of doing	20	0:-8,1:10
b of doing	20	0:-8,1:10
t of doing something	20	0:-8,1:10
b doing something	20	0:-8,1:10
t doing something financially	20	0:-8,1:10
b something financially	20	0:-8,1:10
t something financially improper	20	0:-8,1:10
b financially improper	20	0:-8,1:10
t financially improper even	20	0:-8,1:10
b improper even	20	0:-8,1:10
t improper even when	20	0:-8,1:10
t even when a	20	0:-8,1:10
t when a cabinet	20	0:-8,1:10
t cabinet member is	20	0:-9,1:13
t member is desperate	20	0:-8,1:10
b is desperate	20	0:-8,1:10
t is desperate for	20	0:-8,1:10
b desperate for	20	0:-8,1:10
t desperate for it	20	0:-8,1:10
l must i steer	20	0:-8,1:10
c work-order must	20	1:9,3:-11
c work-order something	20	1:13,3:-9
c work-order even	20	3:-8
c impartial something	20	0:-12,1:12
c impartial member	20	0:11,1:-11
b to weigh	20	0:-13,1:19
t to weigh up	20	0:-12,1:18
u weigh	20	1:10
b weigh up	20	0:-11,1:17
b officer tell	20	0:-8,1:8
u insist	20	0:14,2:-9
c press-advice clash	20	1:8
t <s> its my	20	0:12,1:-10
b its my	20	0:14,1:-12
t my name on	20	0:-11,2:15
b name on	20	0:-14,2:15
c reject-advice right	20	0:10,2:-9
t nothing | is	20	0:11,1:-9
b silly |	20	0:10
e silly	20	0:10
c reject-advice any	20	0:19,2:-18
c report-who-pressure make	20	0:8
c report-who-pressure shes	20	0:8
t may i argue	20	1:11
t i argue hard	20	1:11
b argue hard	20	1:11
t argue hard with	20	1:11
b hard with	20	1:11
t hard with xname	20	1:11
t with xname that	20	1:11
t xname that the	20	1:11
t that the conversion	20	1:11
b the conversion	20	1:11
t the conversion should	20	1:11
b conversion should	20	1:11
t conversion should be	20	1:11
t should be allowed	20	1:11
b be allowed	20	1:12
t be allowed |	20	1:11
l may i argue	20	1:11
e be allowed	20	1:11
b put my	20	0:-8
b my case	20	1:9
t she have to	20	0:10,1:-8
c report-who-pressure put	20	1:-9
c report-who-pressure does	20	3:-9
e line	20	0:-11,2:14
c argue-advice asked	20	0:-11,1:14
u altogether	20	0:11,1:-8
c argue-advice thought	20	1:-9
c argue-advice even	20	0:8
c statutory-posts isnt	20	0:11,1:-10
l ive	20	0:-30,1:17,3:9
c statutory-posts here	20	0:-19,1:19
c statutory-posts doubles	20	0:8,1:-8
c statutory-posts been	20	0:8,1:-8
c statutory-posts a	20	0:-10,1:10
u duties	20	0:-9,1:12
c statutory-posts with	20	0:-17,1:17
t ask for a	20	0:15,1:-11
c discriminate ask	20	0:9,1:-8
c discriminate id	20	0:10,1:-10
c discriminate rather	20	0:10,1:-10
c discriminate deal	20	0:9,1:-8
c partnership because	20	0:9,1:-9
c communicate housing	20	0:-8,1:8
u engineer	20	0:-10,2:8
b it makes	20	0:12
b makes me	20	0:10,1:-10
t makes me uncomfortable	20	0:11,1:-10
b me uncomfortable	20	0:11,1:-10
l i can	20	0:33,1:-9,2:-17
c discriminate makes	20	0:9,1:-8
c discriminate uncomfortable	20	0:13,1:-13
c partnership im	20	0:9,1:-9
c partnership cant	20	0:-9,1:10
c communicate engineer	20	0:-8,1:8
t <s> must xname	20	0:-9,1:10
b must xname	20	0:-9,1:10
b treat me	20	0:-8
l must xname	20	0:-9,1:10
c communicate as	20	0:-10,1:10
t of the councillors	20	0:12,1:-12
t the councillors is	20	0:10,1:-10
b councillors is	20	0:11,1:-12
t councillors is gay	20	0:8,1:-8
b is gay	20	0:8,1:-8
t is gay and	20	0:8,1:-8
b gay and	20	0:10,1:-10
t gay and our	20	0:8,1:-8
t and our lad	20	0:8,1:-8
b our lad	20	0:8,1:-8
t our lad wont	20	0:8,1:-8
b lad wont	20	0:8,1:-8
t lad wont answer	20	0:8,1:-8
t wont answer her	20	0:8,1:-8
b answer her	20	0:8,1:-8
t answer her calls	20	0:8,1:-8
b her calls	20	0:8,1:-8
t her calls because	20	0:8,1:-8
b calls because	20	0:8,1:-8
t calls because of	20	0:8,1:-8
b because of	20	0:9,1:-10
t because of it	20	0:8,1:-8
c equal-members his	20	0:8,1:-8
c discriminate councillors	20	0:13,1:-12
c discriminate gay	20	0:12,1:-10
c discriminate calls	20	0:-22,1:22
c expect-officers one	20	0:8,1:-8
c partnership councillors	20	0:-9,1:9
c report-behaviour two	20	0:9,1:-8
c partnership thats	20	0:8,1:-8
c communicate thats	20	0:12,1:-11
t go by the	20	0:9
b officers right	20	0:-9,1:11
t a councillor whos	20	0:11
b councillor whos	20	0:11
c officer-press-member whos	20	1:9
c rude polite	20	0:21,1:-20
c report-behaviour something	20	1:8
c report-behaviour us	20	0:8
c communicate us	20	0:8
b the chat	20	0:10,1:-8
t with xname |	20	0:-14,1:16
c chase drop	20	0:10
c chase when	20	0:-12
c urgent chat	20	0:9
c urgent sorted	20	0:-10
c political-steer when	20	0:8,1:-8
c discriminate into	20	0:-9,1:9
c favour sorted	20	0:-10,1:10
c partnership getting	20	0:-22,1:22
t the budget for	20	0:14,1:-14
b budget for	20	0:14,1:-14
c out-of-hours for	20	0:8
c communicate make	20	0:-9,1:9
b have some	20	0:-12,1:13
b its fine	20	1:10
c press-junior blue	20	0:-10,1:10
c press-junior badge	20	0:-10,1:10
c discriminate along	20	0:18,1:-17
b get his	20	0:8,1:-8
c report-behaviour word	20	0:9,1:-8
c communicate word	20	0:8
t is there |	20	0:49,1:-27,2:-12,3:-9
e is there	20	0:48,1:-26,2:-12,3:-9
c partnership nothing	20	0:11,1:-10
t office | is	20	0:14,2:-9
c keep-updated right	20	0:9,1:-8
t <s> as leader	20	0:-17,1:16
b have any	20	0:-8
b any part	20	0:-18,1:18
b part in	20	0:-11,1:10
c group-leader-duty have	20	0:8
c communicate another	20	0:-8,1:8
t to leave my	20	0:-10,1:11
b leave my	20	0:-8,1:8
b deliberately vague	20	0:8,1:-8
t <s> i could	20	0:9
b my answer	20	0:14,1:-19
c communicate surely	20	0:10,1:-10
t write to members	20	1:8
t to members about	20	1:8
b members about	20	0:-8,1:10
u priorities	20	0:-10,1:9
b priorities into	20	0:-12,1:13
e together	20	1:9
c discriminate priorities	20	0:-9,1:9
c partnership we	20	0:14,1:-13
c partnership meant	20	0:-8,1:8
c partnership together	20	0:-8,1:8
c communicate meant	20	0:-10,1:10
b officers should	20	1:-8
b should stay	20	0:8
b working up	20	0:8
b and leave	20	0:16,1:-12
t and leave it	20	0:14,1:-13
c impartial working	20	0:12,1:-12
c impartial up	20	0:14,1:-14
c impartial policy	20	0:-20,1:21
c partnership they	20	0:10,1:-9
b work the	20	0:-10,1:15
b into a	20	0:-11,1:20
u deliver	20	0:-8
t is that as	20	0:-10,1:11
l is that as	20	0:-11,1:11
t out of it	20	0:-15,1:18
c communicate no	20	0:8
t i as a	20	0:-12,1:13
t in the run	20	0:-8
t the run up	20	0:-8
b run up	20	0:-8
t run up to	20	0:-8
c partnership run	20	0:8,1:-8
b by it	20	0:-31,1:32
t by it |	20	0:-25,1:26
e by it	20	0:-24,1:25
b i saw	20	0:-11,1:11
t i saw a	20	0:-9,1:9
b saw a	20	0:-16,1:18
t saw a colleague	20	0:-9,1:9
c discriminate colleague	20	0:-13,1:13
b but its	20	0:-8
b my business	20	0:9,1:-8
b business so	20	1:8
t business so i	20	1:8
t i tell someone	20	0:-17,1:16
t tell someone that	20	0:-8,1:8
b someone that	20	0:-8,1:8
t someone that i	20	0:-8,1:8
t that i overheard	20	0:-8,1:8
t overheard a councillor	20	0:-8,1:8
t a councillor making	20	0:-8,1:9
b councillor making	20	0:-8,1:9
t councillor making racist	20	0:-8,1:8
b making racist	20	0:-8,1:8
t making racist jokes	20	0:-8,1:8
t racist jokes about	20	0:-8,1:8
b jokes about	20	0:-11,1:11
t jokes about xname	20	0:-8,1:8
e about xname	20	0:-12,1:16
c discriminate someone	20	0:-11,1:12
c discriminate jokes	20	0:-15,1:16
c partnership tell	20	0:-12,1:12
b <s> saw	20	0:10,1:-8
t <s> saw an	20	0:8,1:-8
b saw an	20	0:8,1:-8
t saw an officer	20	0:8,1:-8
t an officer being	20	0:12,1:-11
b officer being	20	0:12,1:-11
t officer being vile	20	0:8,1:-8
b being vile	20	0:8,1:-8
t being vile to	20	0:8,1:-8
t vile to a	20	0:8,1:-8
t councillor | best	20	0:8,1:-8
b | best	20	0:8,1:-8
t | best keep	20	0:8,1:-8
b best keep	20	0:15,1:-15
t best keep my	20	0:8,1:-8
l best	20	0:8,1:-8
l best keep	20	0:8,1:-8
l best keep my	20	0:8,1:-8
c partnership best	20	0:22,1:-22
b his own	20	0:-16,1:18
t shes got to	20	0:12,1:-11
b councillors at	20	1:20,2:-13
t i think about	20	0:-10,1:11
c partnership think	20	0:9,1:-8
c partnership time	20	0:-9,1:9
b questions about	20	0:10,1:-9
u wasnt	20	0:14,1:-18
c robust officer	20	1:11
t xname was foul	20	1:8
b was foul	20	1:8
t was foul about	20	1:8
b foul about	20	1:8
t foul about me	20	1:8
b about me	20	0:-9,1:8
t about me at	20	1:8
t me at scrutiny	20	1:8
t at scrutiny |	20	0:-9
t scrutiny | do	20	1:8
t i still owe	20	1:8
b still owe	20	0:-13,1:15
t still owe him	20	1:8
b owe him	20	0:-10,1:10
t owe him respect	20	1:8
b him respect	20	1:8
t him respect back	20	1:8
b respect back	20	1:8
t respect back |	20	1:8
e respect back	20	1:8
c out-of-hours was	20	0:-18,1:18
c ask-political-opinion still	20	0:-11,1:12
c officer-opinion still	20	0:-10,1:10
c keep-updated was	20	0:12,1:-12
c rude still	20	0:-13,1:13
c robust still	20	0:-13,1:11
c robust back	20	0:18,1:-13
c expect-officers owe	20	0:8
t may i as	20	0:-10,1:10
t chief executive over	20	0:-9,1:12
b executive over	20	0:-9,1:12
t over the budget	20	0:-10,1:10
l may i as	20	0:-9,1:11
c criticise-member budget	20	0:-11,1:11
c robust meeting	20	0:10
c robust mince	20	0:8,1:-12
t council that xname	20	0:8
t was he allowed	20	0:11,1:-12
l was he allowed	20	0:10,1:-11
c criticise-officer tweeted	20	0:-9,1:9
c criticise-officer by	20	0:8,1:-8
u counts	20	0:-9,1:8
t if its a	20	0:-8
b over coffee	20	0:10
b my colleague	20	0:-11,1:12
b cant do	20	0:-15,1:21
c about-colleague ok	20	0:8
c about-colleague shambles	20	0:8
c about-colleague whos	20	0:14,3:-9
c about-colleague right	20	0:9
sm about-colleague who	20	0:10
t xname to tell	20	0:9
c about-colleague are	20	1:8
b policy still	20	0:-8,1:8
c whistle seen	20	1:8
c whistle fraud	20	0:10,1:-10
c whistle speak	20	0:-12,1:12
c whistle up	20	0:-9,1:9
b all this	20	0:15,1:-14
e doesnt it	20	0:38,1:-27
c whistle all	20	0:20,1:-20
c whistle this	20	0:38,1:-36
c whistle any	20	0:9,1:-9
c whistle may	20	0:-8,1:9
c whistle councillor	20	0:-21,1:21
c whistle make	20	0:-8,1:9
c whistle disclosure	20	0:-8,1:9
c whistle right	20	0:17,1:-16
t up with it	20	0:20,1:-15
b it dont	20	0:10,1:-9
t dont i |	20	0:14,1:-12
e dont i	20	0:14,1:-12
c complain-member put	20	0:16,3:-13
b friendly with	20	0:-10,1:18,2:-8
b cup of	20	1:8
t cup of tea	20	1:8
c friendship friendly	20	0:-29,1:40,2:-11
c friendship first	20	2:8
c friendship names	20	2:8
c friendship tea	20	0:-10,1:12
c friendship sort	20	0:-9,1:15
c relationship other	20	0:-11,1:12
c friendship its	20	0:20,2:-18
c friendship nobodys	20	0:10
b and asking	20	0:9
t is that allowed	20	1:-11
c friendship jokes	20	0:19,1:-15,3:-10
t <s> ive started	20	0:-13,1:13
b ive started	20	0:-14,1:13
b started seeing	20	1:8
b i lean	20	0:11,1:-9
t i lean on	20	0:11,1:-9
t | as long	20	0:9
c relationship planning	20	0:-9,1:10
c friendship planning	20	0:-11,2:8
c friendship everything	20	0:21,2:-17
c friendship how	20	0:15,2:-13
c friendship doesnt	20	0:16,2:-13
c friendship does	20	0:16,2:-13
c conflict-decision works	20	0:-20,1:20
t when a member	20	0:-11,1:10
t member of staff	20	1:-10
b staff have	20	0:20,1:-16
e talking	20	0:-11,1:11
c relationship staff	20	0:15,1:-12
c conflict got	20	0:-13,1:13
t the xparty have	20	0:10
c ask-political-opinion say	20	0:16,3:-8
c friendship can	20	0:20,1:-15
t am i expected	20	0:-10,1:11
b i expected	20	0:-10,1:11
t i expected to	20	0:-10,1:11
c group-leader-duty expected	20	0:-9,1:9
c group-leader-duty out	20	0:-11,1:12
c group-leader-duty myself	20	0:-9,1:10
c group-leader-duty when	20	0:-12,1:13
c group-leader-duty mine	20	0:-9,1:10
c group-leader-duty breaks	20	0:-14,1:14
t me about xname	20	0:8
t sit on it	20	0:8
c group-leader-duty complained	20	0:10,1:-9
b once the	20	1:-12,2:16
b must he	20	0:-17,1:18
c group-leader-duty with	20	0:-12,1:13
c breach-member dealt	20	1:15,3:-8
t i can keep	20	0:8
t in the end	20	0:-16,1:13
t the end |	20	0:-13
e end	20	0:-10
e the end	20	0:-13,1:8
c role-members who	20	0:-19,1:20
c role-members budget	20	0:-13,1:14
b senior officers	20	1:-14
b just nod	20	0:8,1:-8
c role-members decide	20	0:15,1:-14
c role-members just	20	0:25,1:-24
c role-members nod	20	0:19,1:-18
c role-members dont	20	0:11,1:-11
u rep	20	0:-11,1:13
t at once |	20	0:-8,1:8
e at once	20	0:-11,1:11
c role-members council	20	0:-10,1:11
b for how	20	0:-10,1:10
c governance responsibility	20	0:-16,1:17
u fault	20	0:11
c governance alone	20	0:12,1:-12
b expect members	20	0:-9,1:18,2:-9
t expect members to	20	0:-9,1:18,2:-9
b members to	20	0:-9,1:18,2:-9
b us staff	20	1:8
c governance councils	20	0:-15,1:16
t part of my	20	0:-18,1:20
c governance my	20	0:-8,1:8
b i back	20	0:-10,1:11
t on council tax	20	0:-9,1:11
c express-politics my	20	0:15,1:-12
c express-politics partys	20	0:-16,1:17
c express-politics line	20	0:-11,1:12
c express-politics on	20	0:-17,1:18
c express-politics council	20	0:-14,1:15
c express-politics tax	20	0:-10,1:11
c express-politics when	20	0:25,1:-24
c express-politics speak	20	0:-10,1:11
c express-politics in	20	0:-16,1:18
c express-politics the	20	0:19,1:-16
c express-politics chamber	20	0:-26,1:27
s express-politics	20	0:-9,1:12
sm express-politics may	20	0:-14,1:17
b havent i	20	0:27,1:-16
t havent i |	20	0:16,1:-11
e havent i	20	0:16,1:-11
c express-politics to	20	0:-11,1:13
t are officers right	20	0:-11,1:12
t officers right to	20	0:-11,1:12
t to look to	20	0:-11,1:12
t look to us	20	0:-11,1:12
t to us for	20	0:-14,1:16
b us for	20	0:-16,1:24
t us for political	20	0:-11,1:12
b for political	20	0:-11,1:12
t for political direction	20	0:-11,1:12
b political direction	20	0:-16,1:18
t political direction |	20	0:-11,1:12
u direction	20	1:9
b direction |	20	0:-11,1:12
l are officers right	20	0:-11,1:12
e direction	20	0:-11,1:12
e political direction	20	0:-11,1:12
c urgent are	20	2:-8
c bully us	20	0:-15,1:15
c read-papers are	20	0:-9,1:9
c repeat-point leave	20	0:-9,1:9
c political-steer set	20	0:13,1:-12
c crime-harass id	20	1:8
t say which way	20	0:-8,1:8
b way they	20	0:-10,1:11
t i right to	20	0:-13,1:13
c repeat-point they	20	0:-10,1:11
c urgent they	20	0:8,1:13,2:-21
c urgent-dispute way	20	3:9
c press-junior expect	20	0:-22,1:23
c unapproved-work expect	20	0:-14,1:14
c workload expect	20	0:-9,1:10
c favour expect	20	0:-17,1:18
b <s> someones	20	0:-16,1:16
t <s> someones got	20	0:-14,1:15
b someones got	20	0:-14,1:15
t someones got to	20	0:-14,1:15
t got to lead	20	0:-14,1:15
t to lead |	20	0:-14,1:15
b lead |	20	0:-14,1:15
t lead | is	20	0:-14,1:15
t is that us	20	0:-14,1:15
b that us	20	0:-14,1:15
t that us politicians	20	0:-14,1:15
b us politicians	20	0:-14,1:15
t us politicians |	20	0:-14,1:15
l is that us	20	0:-14,1:15
e us politicians	20	0:-14,1:15
c political-steer got	20	0:9,1:-8
t a member kick	20	0:-8,1:9
b member kick	20	0:-8,1:9
t member kick off	20	0:-8,1:9
b kick off	20	0:-8,1:9
t kick off a	20	0:-8,1:9
t off a new	20	0:-8,1:9
t a new plastics	20	0:-8,1:9
b new plastics	20	0:-8,1:9
t new plastics policy	20	0:-8,1:9
b plastics policy	20	0:-8,1:9
t plastics policy and	20	0:-8,1:9
t policy and sketch	20	0:-8,1:9
b and sketch	20	0:-8,1:9
t and sketch what	20	0:-8,1:9
u sketch	20	1:8
b sketch what	20	0:-8,1:9
t sketch what it	20	0:-8,1:9
t it should do	20	0:-8,1:9
t should do before	20	0:-8,1:9
t do before it	20	0:-8,1:9
t it goes to	20	0:-10,1:11
t goes to cabinet	20	0:-8,1:10
c repeat-point new	20	0:-13,1:14
c chase policy	20	1:8
c unapproved-work policy	20	0:-10,1:10
c unapproved-work sketch	20	0:-8,1:9
c expect-members new	20	0:11,1:-11
b officers can	20	0:8
b cant they	20	0:15,1:-11
t cant they |	20	0:15,1:-11
e cant they	20	0:13,1:-10
c repeat-point cant	20	0:8
c work-order new	20	3:-12
c workload cant	20	0:-11,1:12
c impartial with	20	0:-12,1:13
t can i expect	20	0:-52,1:68,2:-12
b i expect	20	0:-59,1:76,2:-12
b expect councillors	20	0:-17,1:18
t expect councillors to	20	0:-17,1:18
b councillors to	20	0:-16,1:18
b put to	20	0:-8,1:8
l can i expect	20	0:-45,1:59,2:-12
c urgent councillors	20	0:-8
t ive a bee	20	0:-11,1:12
b a bee	20	0:-11,1:12
t a bee policy	20	0:-11,1:12
b bee policy	20	0:-11,1:12
t bee policy in	20	0:-11,1:12
b policy in	20	0:-11,1:12
t policy in my	20	0:-11,1:12
t in my head	20	0:-11,1:11
t my head |	20	0:-14,1:14
t head | ok	20	0:-11,1:12
t ok to write	20	0:-11,1:13
t to write down	20	0:-11,1:12
b write down	20	0:-11,1:12
t write down the	20	0:-11,1:12
t down the gist	20	0:-11,1:12
t the gist and	20	0:-11,1:12
b gist and	20	0:-11,1:12
t gist and get	20	0:-11,1:12
t and get it	20	0:-11,1:12
t get it going	20	0:-11,1:12
b it going	20	0:-13,1:18
t it going |	20	0:-11,1:12
l ok to write	20	0:-11,1:12
e it going	20	0:-11,1:12
c urgent-dispute head	20	3:9
t is before i	20	0:-8,1:9
t before i send	20	0:-9,1:10
b send her	20	0:-9,1:8
c many-officers send	20	1:10
t it cant i	20	0:18
sm sexual-harass refuse	20	0:10,1:-10
b this month	20	1:8
t it reasonable to	20	1:10
u reasonable	20	0:-15,1:17
b reasonable to	20	1:11
t reasonable to expect	20	0:-9,1:14
b into account	20	0:-12,1:14
t into account |	20	1:9
u account	20	0:-12,1:19
e into account	20	1:9
c urgent this	20	2:8
c urgent reasonable	20	1:-9
t would the protocol	20	0:-8,1:9
t the protocol have	20	0:-8,1:9
t protocol have me	20	0:-8,1:9
t have me treat	20	0:-8,1:9
b me treat	20	0:-8,1:9
t me treat the	20	0:-8,1:9
b treat the	20	0:-17,1:19
t treat the officers	20	0:-8,1:9
t the officers as	20	0:-8,1:9
b officers as	20	0:-8,1:9
t officers as partners	20	0:-8,1:9
b as partners	20	0:-8,1:9
t as partners and	20	0:-8,1:9
u partners	20	1:8
b partners and	20	0:-8,1:9
t partners and know	20	0:-8,1:9
b and know	20	0:-8,1:9
t and know a	20	0:-8,1:9
b know a	20	0:-8,1:9
t know a bit	20	0:-8,1:9
t a bit about	20	1:8
b bit about	20	0:-16,1:9,2:8
t bit about what	20	0:-8,1:9
t about what their	20	0:-8,1:9
b what their	20	0:-8,1:9
t what their job	20	0:-8,1:9
b their job	20	0:-8,1:15
t their job is	20	0:-8,1:9
t job is |	20	0:-8,1:9
l would the protocol	20	0:-8,1:9
e job is	20	0:-8,1:9
c many-officers know	20	1:10
c urgent-dispute treat	20	3:9
c political-steer job	20	0:-12,1:12
c expect-members know	20	0:13,1:-12
t <s> once full	20	0:-12,1:13
b once full	20	0:-12,1:13
t once full council	20	0:-12,1:13
t full council has	20	0:-12,1:13
b council has	20	0:-9,1:19
t council has adopted	20	0:-12,1:13
b has adopted	20	0:-12,1:13
t has adopted the	20	0:-12,1:13
u adopted	20	0:-11,1:11
b adopted the	20	0:-12,1:13
t adopted the strategy	20	0:-12,1:13
b the strategy	20	0:-15,1:17
t the strategy are	20	0:-12,1:13
u strategy	20	0:-9,1:10
b strategy are	20	0:-12,1:13
t strategy are all	20	0:-12,1:13
t are all members	20	0:-12,1:13
b all members	20	1:9
t all members expected	20	0:-12,1:13
b members expected	20	0:-12,1:13
t members expected to	20	0:-12,1:13
t expected to own	20	0:-12,1:13
b to own	20	0:-19,1:18
t to own it	20	0:-12,1:13
b own it	20	0:-14,1:15
t own it |	20	0:-12,1:13
l once full	20	0:-12,1:13
l once full council	20	0:-12,1:13
e own it	20	0:-12,1:13
t does the buck	20	0:-8,1:9
b the buck	20	0:-8,1:9
t the buck stop	20	0:-8,1:9
b buck stop	20	0:-8,1:9
t buck stop with	20	0:-8,1:9
b stop with	20	0:-8,1:9
t stop with us	20	0:-8,1:9
t with us for	20	0:-8,1:9
t us for council	20	0:-8,1:9
b for council	20	0:-14,1:14
t for council policy	20	0:-8,1:9
t council policy |	20	0:-8,1:9
l does the buck	20	0:-8,1:9
e council policy	20	0:-8,1:9
c repeat-point does	20	0:-9,1:10
t <s> the planning	20	0:10
c chase by	20	0:15,2:-13
c urgent without	20	1:8
c political-steer without	20	0:12,1:-12
c workload others	20	0:8,1:-8
c read-papers pack	20	0:14,1:-14
t have to read	20	0:-9,1:10
t the papers before	20	0:-9,1:9
t papers before the	20	0:-8,1:8
t before the audit	20	0:-8,1:8
b the audit	20	0:-16,1:25,2:-9
t the audit committee	20	0:-13,1:22,2:-9
b audit committee	20	0:-13,1:22,2:-9
t audit committee meets	20	0:-8,1:8
b committee meets	20	0:-8,1:8
t committee meets |	20	0:-8,1:8
e committee meets	20	0:-8,1:8
c read-papers read	20	0:10,1:-10
t looked at my	20	0:-10,1:8
t it fair that	20	1:8
b fair that	20	0:-11,1:11
t fair that i	20	0:-13,1:13
c read-papers looked	20	0:13,1:-12
c read-papers report	20	0:14,1:-13
c staff-management rota	20	0:15,3:-9
c many-officers contact	20	0:12,1:-11
c political-steer place	20	0:11,1:-11
b a mess	20	0:10
c political-steer manage	20	0:10,1:-10
b already |	20	0:12
e already	20	0:12
c ignore-enquiry hour	20	0:-8,1:8
c urgent already	20	0:8
c equal-members hour	20	0:9,1:-9
c workload already	20	0:8,1:-8
t need i |	20	0:22,1:-20
e need i	20	0:22,1:-20
c urgent neednt	20	0:8
t i expect a	20	0:-23,1:35,2:-11
b expect a	20	0:-26,1:38,2:-11
t expect a councillor	20	0:-9,1:15
b a tenancy	20	0:-9,1:10
t it fair of	20	0:-10,1:12
t me to give	20	0:-9,1:10
b reasonable time	20	0:-13,1:15
e a letter	20	1:8
c repeat-point ask	20	0:10,1:-9
c chase ask	20	2:-8
c chase reasonable	20	1:8
c urgent ask	20	1:10,2:-14
c chase years	20	2:-8
c casework-priority urgent	20	0:9,1:-9
t i say its	20	0:-10,1:10
t it my call	20	0:-10,1:11
b my call	20	0:-9,1:10
t my call whether	20	0:-10,1:11
b call whether	20	0:-10,1:11
t call whether a	20	0:-10,1:11
t whether a councillors	20	0:-10,1:11
t a councillors enquiry	20	0:-12,1:13
b councillors enquiry	20	0:-12,1:13
t councillors enquiry is	20	0:-12,1:13
b enquiry is	20	0:-12,1:13
t enquiry is urgent	20	0:-10,1:11
b is urgent	20	1:9
t is urgent |	20	1:9
b urgent |	20	1:11
e urgent	20	0:-13,1:11
e is urgent	20	0:-10,1:10
t i copy my	20	0:10,1:-8
b copy my	20	0:11,1:-10
b six of	20	0:8
b the engineers	20	0:13,1:-13
b bound to	20	0:18,1:-11
c many-officers copy	20	0:-8,1:8
c chase bound	20	2:-9
b theres no	20	0:15
b no harm	20	0:15,1:-12
t no harm in	20	0:8
c many-officers harm	20	1:8
b me my	20	0:18,1:-18
b his boss	20	0:15,1:-12
b director in	20	0:11
t that how it	20	0:10,1:-11
c unapproved-work ought	20	0:-8,1:8
c expect-members ought	20	0:-15,1:15
t <s> if one	20	0:-8,1:8
b if one	20	0:-9,1:9
t if one officers	20	0:-8,1:8
b one officers	20	0:-8,1:8
t one officers my	20	0:-8,1:8
b officers my	20	0:-8,1:8
t officers my single	20	0:-8,1:8
b my single	20	0:-8,1:8
t my single contact	20	0:-8,1:8
b single contact	20	0:-8,1:8
t single contact on	20	0:-8,1:8
b contact on	20	0:-8,1:8
t contact on the	20	0:-8,1:8
t on the canal	20	0:-8,1:8
t canal towpath should	20	0:-8,1:8
b towpath should	20	0:-8,1:8
t towpath should i	20	0:-8,1:8
t i just write	20	0:-11,1:11
b just write	20	0:-11,1:11
t just write to	20	0:-11,1:11
l if one	20	0:-8,1:8
l if one officers	20	0:-8,1:8
c urgent single	20	0:-8
b morning i	20	0:10,1:-9
c repeat-point till	20	0:9,1:-8
c press-junior till	20	0:-8,1:8
b thing about	20	0:10,1:-10
t thing about the	20	0:9,1:-8
b oak |	20	0:8,1:-8
t <s> would rewording	20	0:9
b would rewording	20	0:9
t would rewording it	20	0:9
b rewording it	20	0:9
t rewording it count	20	0:9
b it count	20	1:9
t it count as	20	0:8
t a new email	20	0:9
b new email	20	0:9
t new email |	20	0:9
t email | its	20	0:9
t | its the	20	0:9
t its the same	20	0:9
t the same moan	20	0:9
b same moan	20	0:9
t same moan about	20	0:9
t moan about the	20	0:8,1:-9
t the same drain	20	0:9
b same drain	20	0:10,1:-8
t same drain |	20	0:9
l its the same	20	0:9
e same drain	20	0:9
b look kindly	20	0:8
t look kindly on	20	0:8
b kindly on	20	0:8
t kindly on my	20	0:8
c out-of-hours look	20	0:8,1:-8
t i can get	20	0:20,1:-11,2:-8
b on his	20	0:9,1:-8
c political-steer quiet	20	0:17,1:-17
c sexual-harass problem	20	0:-8,1:9
c favour problem	20	0:-9,1:9
c corporate problem	20	0:8,1:-8
b until he	20	0:11,1:-11
b works |	20	0:-14,1:22
e works	20	0:-14,1:22
b only bullying	20	0:8
c crime-harass somebody	20	0:-8,1:8
b times a	20	1:-8
t times a day	20	1:-8
c robust no	20	0:-9
t xname only an	20	1:8
t only an apprentice	20	1:8
t an apprentice |	20	0:-9,1:9
t apprentice | should	20	0:-9,1:9
t i go easter	20	0:-9,1:9
b go easter	20	0:-9,1:9
t go easter with	20	0:-9,1:9
b easter with	20	0:-9,1:9
t easter with her	20	0:-9,1:9
t with her than	20	0:-9,1:9
b her than	20	0:-9,1:9
t her than i	20	0:-9,1:9
b than i	20	0:-21,1:18
t than i would	20	0:-9,1:9
t i would with	20	0:-9,1:9
b would with	20	0:-9,1:9
t would with a	20	0:-9,1:9
t with a director	20	0:-9,1:9
t a director |	20	0:-10,1:8
e director	20	0:-17,1:12
e a director	20	0:-10,1:8
b neednt bother	20	0:13,1:-10
t <s> are councillors	20	0:-12,1:17
b are councillors	20	0:-12,1:17
t are councillors meant	20	0:-10,1:15
b councillors meant	20	0:-10,1:15
t councillors meant to	20	0:-10,1:15
t meant to think	20	1:8
t think about how	20	0:-13,1:14
t about how junior	20	1:8
b how junior	20	1:8
t how junior my	20	1:8
b junior my	20	1:8
t junior my caretakers	20	1:8
b my caretakers	20	1:8
t my caretakers are	20	1:8
b caretakers are	20	1:8
t caretakers are when	20	1:8
b are when	20	1:8
t are when they	20	1:8
t when they tackle	20	1:8
b they tackle	20	1:8
t they tackle them	20	1:8
b tackle them	20	1:8
t tackle them |	20	1:8
l are councillors	20	0:-12,1:17
l are councillors meant	20	0:-10,1:15
e tackle them	20	1:8
u ones	20	0:8
b instead of	20	0:8,1:-8
c press-junior squeeze	20	0:-10,1:10
b a full	20	0:10,1:-8
c political-steer square	20	0:8,1:-8
b no need	20	0:10,1:-10
t no need to	20	0:8
b to wait	20	0:-8,1:8
t get an officer	20	0:12
l no	20	0:34,1:-23,2:-10
l no need	20	0:17,1:-12
l no need to	20	0:13,1:-8
c unapproved-work study	20	0:12,1:-11
b rights to	20	0:14,1:-19
b a pet	20	0:8
b votes |	20	0:9
e votes	20	0:15,1:-13
c chase month	20	1:-10
c political-steer project	20	0:-9,1:10
c workload anyone	20	0:10,1:-10
t ask xname how	20	1:17,2:-8
t xname how many	20	1:17,2:-8
t how many appeals	20	1:9
b many appeals	20	1:9
t many appeals came	20	1:9
b appeals came	20	1:9
t appeals came in	20	1:9
t came in last	20	1:9
t in last month	20	1:8
e month	20	1:11
e last month	20	1:8
c ask-junior could	20	1:8,2:-10
c ask-junior came	20	1:12,2:-9
b can give	20	0:8
b cant she	20	0:8
t cant she |	20	0:8
e cant she	20	0:8
c ask-facts cant	20	0:17,3:-20
c ask-junior cant	20	0:10,2:-10
c ask-contentious view	20	0:-15,3:12
c whom-unsure she	20	0:14,3:-8
t my opinion on	20	0:10,1:-10
b opinion on	20	0:11,1:-16
c ask-facts recycling	20	0:10
c ask-junior wants	20	1:8,2:-9
c ask-contentious opinion	20	1:-9,3:12
c ask-facts how	20	0:-18,3:11
c ask-contentious matter	20	0:-12,3:9
c ask-contentious work	20	0:8,2:-8
c whom-unsure no	20	0:12
t the planning committee	20	0:10,1:-8
b planning committee	20	0:10
c planning-code can	20	0:18,1:-17
c planning-code protocol	20	0:-11,1:11
b planning for	20	0:10,1:-10
t night | can	20	0:8
t can i skip	20	0:16,1:-8,3:-8
l can i skip	20	0:16,1:-8,3:-8
t to tell the	20	0:-11
c express-politics it	20	0:-11,1:12
c express-politics ok	20	0:-13,1:13
c express-politics what	20	0:-23,1:24
c express-politics we	20	0:-9,1:9
c express-politics stand	20	0:-17,1:18
c express-politics for	20	0:-25,1:27
t in the public	20	0:9,1:-8
t the public interest	20	0:9,1:-8
c express-politics groups	20	0:12,1:-11
t was he free	20	0:-8,1:11
l was he free	20	0:-8,1:11
c express-politics speech	20	0:-10,1:11
c express-politics his	20	0:-13,1:13
c express-politics last	20	0:-9,1:9
c express-politics night	20	0:-9,1:9
c express-politics was	20	0:-13,1:13
c express-politics free	20	0:-11,1:12
b the publics	20	0:9,1:-8
c express-politics put	20	0:26,1:-26
t <s> a lady	20	0:10
t word to the	20	0:11
c other-ward get	20	0:9
c other-ward stuck	20	0:9
c other-ward into	20	0:10,2:-8
c other-ward word	20	0:9
c other-ward two	20	0:10,2:-9
b busy on	20	1:12
t on a case	20	1:11,2:-8
t a case in	20	1:9,2:-8
b case in	20	1:9,2:-8
t is he supposed	20	1:16,2:-8
t tell the members	20	2:-8
l is he supposed	20	1:13,2:-10
c other-ward tell	20	0:-8,1:21,2:-11
b <s> helping	20	0:8
sm other-ward must	20	1:-8,2:13
t work out the	20	0:-9,1:13
c impartial councils	20	0:11,1:-10
b officers job	20	0:8
t is it |	20	0:35,1:-24,3:-8
e is it	20	0:34,1:-23,3:-8
c impartial how	20	0:-19,1:19
c impartial put	20	0:16,1:-15
t <s> weve passed	20	1:9
b weve passed	20	1:9
t weve passed the	20	1:9
b passed the	20	1:8
t passed the cycling	20	1:9
b the cycling	20	1:9
t the cycling policy	20	1:9
b cycling policy	20	0:-9,1:11
t cycling policy |	20	1:9
t policy | can	20	1:9
t i leave it	20	0:-11,1:13
t to xname people	20	1:9
t xname people to	20	1:9
b people to	20	0:-13,1:15
t people to find	20	1:9
b find the	20	0:-11,1:11
t find the way	20	1:9
t way to make	20	1:8
t make it happen	20	1:9
b it happen	20	1:9
t it happen |	20	1:9
b happen |	20	1:8
e happen	20	1:8
e it happen	20	1:9
c work-order find	20	1:8
c work-order make	20	0:-8,1:16
c impartial weve	20	0:-8,1:8
c impartial people	20	0:-14,1:14
c impartial way	20	0:-14,1:13
c impartial make	20	0:-15,1:15
t to set the	20	0:-8,1:11
b members have	20	1:9
c work-order once	20	1:10
c impartial set	20	0:-12,1:12
c impartial once	20	0:-8,1:9
c impartial members	20	0:-18,1:19
c many-officers or	20	0:11,1:-11
c repeat-point or	20	0:-12,1:12
c chase or	20	0:-14,2:8
c role-officers day	20	0:11,1:-11
c expect-members or	20	0:13,1:-12
b committee chair	20	0:-13,1:11
t im in charge	20	0:10
t in charge of	20	0:10
c political-steer work	20	0:8
c bully chair	20	0:12,1:-12
c sexual-harass chair	20	0:-8,1:9
c impartial chair	20	0:-8,1:8
t may i decide	20	0:-13,1:15
b i decide	20	0:9,1:-11
t i decide which	20	0:-14,1:16
t decide which paths	20	0:-14,1:16
b which paths	20	0:-14,1:16
t which paths my	20	0:-14,1:16
u paths	20	0:-8,1:9
b paths my	20	0:-14,1:16
t paths my gardeners	20	0:-14,1:16
b my gardeners	20	0:-14,1:14
t my gardeners mow	20	0:-14,1:16
b gardeners mow	20	0:-14,1:16
t gardeners mow first	20	0:-14,1:16
u mow	20	0:-8,1:9
b mow first	20	0:-14,1:16
t mow first without	20	0:-14,1:16
b first without	20	0:-18,1:19
t first without asking	20	0:-14,1:16
b without asking	20	0:-16,1:15
t without asking a	20	0:-14,1:16
b asking a	20	0:-14,1:16
t asking a councillor	20	0:-14,1:16
l may i decide	20	0:-13,1:15
c impartial councillor	20	0:26,1:-26
t suppose the depot	20	1:9
t the depot floods	20	1:9
b depot floods	20	1:9
t depot floods at	20	1:9
u floods	20	0:-8,1:8
b floods at	20	1:9
t floods at 6am	20	1:9
b at 6am	20	1:9
t at 6am |	20	1:9
b 6am |	20	1:9
t 6am | is	20	1:9
t | is sorting	20	1:9
b is sorting	20	1:9
t is sorting out	20	1:9
u sorting	20	0:-9,1:14
b sorting out	20	1:9
t sorting out the	20	1:9
t out the crews	20	1:9
t the crews the	20	1:9
b crews the	20	1:9
t crews the managers	20	1:9
t managers business rather	20	1:9
b business rather	20	1:9
t business rather than	20	1:9
t rather than mine	20	1:9
b than mine	20	1:9
t than mine |	20	1:9
l is sorting	20	1:9
l is sorting out	20	1:9
e than mine	20	1:9
c work-order depot	20	1:8
c role-officers business	20	0:-9,1:9
c impartial business	20	0:-20,1:20
c impartial rather	20	0:-8,1:8
c impartial mine	20	0:-11,1:11
t <s> must the	20	0:12,1:-12
t must the staff	20	0:10,1:-8
t the staff carry	20	0:10,1:-8
b staff carry	20	0:10,1:-8
t staff carry out	20	0:10,1:-8
t what i decide	20	0:10,1:-8
t i decide even	20	0:10,1:-8
b decide even	20	0:10,1:-8
t decide even if	20	0:10,1:-8
b even if	20	0:15,3:-14
t even if it	20	0:10,1:-9
t if it turns	20	0:10,1:-8
b it turns	20	0:14,1:-12
t it turns out	20	0:9
t turns out to	20	0:10,1:-8
t out to be	20	1:-8
t to be unlawful	20	0:10,1:-8
b be unlawful	20	0:11,1:-10
t be unlawful |	20	0:10,1:-8
l must the staff	20	0:10,1:-8
e be unlawful	20	0:10,1:-8
c break-procedure staff	20	0:9
c impartial staff	20	0:15,1:-15
t i think its	20	0:9,1:-9
t think its daft	20	0:9,1:-9
c work-order council	20	1:18,3:-10
c role-officers its	20	0:8
sm role-officers refuse	20	0:10,1:-10
c impartial its	20	0:-17,1:18
t i expect the	20	0:-11,1:12
b expect the	20	0:-10,1:11
t expect the officers	20	0:-11,1:12
c work-order expect	20	1:8
c impartial been	20	0:-8,1:8
c impartial expect	20	0:-9,1:9
t told me the	20	0:9,1:-8
t me the cabinet	20	0:8
t cabinet will surely	20	0:8
b will surely	20	0:8
t will surely approve	20	0:8
b surely approve	20	0:8
t surely approve the	20	0:8
t approve the new	20	0:8
t the new permit	20	0:8
b new permit	20	0:8
t new permit fee	20	0:8
b permit fee	20	0:8
t permit fee |	20	0:8
t fee | should	20	0:8
t should i bring	20	0:8
t i bring it	20	0:8
t bring it in	20	0:8
t it in before	20	0:8
b in before	20	0:8
t in before they	20	0:8
t before they have	20	0:8
l should i bring	20	0:8
c work-order approve	20	0:8
t advice on council	20	0:-17,1:18
t on council business	20	1:8
t council business so	20	0:-8,1:10
t i can do	20	1:13
t can do my	20	0:-8,1:9
t do my job	20	0:-21,1:22
c role-officers officer	20	0:8
c impartial could	20	1:8
c impartial an	20	0:-29,1:30
c impartial officer	20	0:16,1:-15
c impartial advice	20	0:-19,1:19
b officers only	20	1:9
t i brief a	20	0:-8,1:9
b brief a	20	0:-8,1:9
t have to look	20	1:8
t all the relevant	20	0:-14,1:16
b the relevant	20	0:-14,1:16
u relevant	20	0:-9,1:10
c impartial ones	20	0:8,1:-8
u sensitive	20	0:-14
c ask-political-opinion politics	20	0:10,1:-9
c work-order politics	20	1:8
c keep-updated no	20	0:14,1:-13
c impartial politics	20	0:-16,1:17
t the scheme of	20	0:-8,1:11
b scheme of	20	0:-9,1:11
t scheme of delegation	20	0:-8,1:11
b of delegation	20	0:-8,1:11
u delegation	20	0:-10,1:12
e delegation	20	0:-12,1:10
c copy-manager service	20	0:10,1:-10
c work-order service	20	1:13,3:-8
c work-order scheme	20	1:18,3:-10
c work-order delegation	20	1:13,3:-8
c role-officers delegation	20	0:-8,1:8
c impartial service	20	0:-26,1:26
c impartial am	20	0:8
c impartial scheme	20	0:-15,1:15
c impartial delegation	20	0:-9,1:10
b <s> since	20	0:26,1:-20
t <s> since i	20	0:8
b my delegated	20	0:-8
c work-order step	20	0:8
c work-order limits	20	1:9
c impartial since	20	0:8,1:-8
c impartial right	20	0:-9,1:9
t by the scheme	20	1:10
t can we hold	20	1:8
t we hold xname	20	1:8
b hold xname	20	1:8
t hold xname to	20	1:8
t xname to account	20	1:8
b to account	20	1:9
t to account for	20	1:9
t account for how	20	1:8
t for how efficient	20	1:8
b how efficient	20	1:8
t how efficient the	20	1:8
b efficient the	20	1:8
t efficient the parking	20	1:8
t the parking service	20	1:8
b parking service	20	1:8
t parking service is	20	1:8
b service is	20	0:-17,1:16
t service is |	20	1:8
l can we hold	20	1:8
e service is	20	1:8
c impartial hold	20	0:-20,1:21
b not me	20	0:8
c impartial does	20	0:-11,1:12
t in my job	20	0:-12,1:14
c work-order professional	20	1:8
c work-order here	20	1:10
c role-officers here	20	0:-8,1:8
c impartial professional	20	0:-10,1:10
c expect-officers professional	20	0:-8,1:8
c expect-officers job	20	0:-10,1:10
t answer for that	20	0:-9,1:13
c impartial always	20	0:-10,1:10
b the homelessness	20	0:-12,1:12
t what it means	20	1:10
b it means	20	1:10
t is for councillors	20	0:9
b advise them	20	0:9
c work-order law	20	1:12,3:-10
u white	20	0:8
c work-order came	20	3:8
c impartial came	20	0:-9,1:10
u whitehall	20	1:8
u rewritten	20	1:8
t | should my	20	0:-8,1:12
c work-order whitehall	20	1:13,3:-8
c role-officers whitehall	20	1:8
c impartial whitehall	20	0:-10,1:11
c impartial team	20	0:-13,1:13
t an officers advice	20	0:-9,1:11
t advice on whether	20	0:-9,1:11
c work-order whether	20	1:10
c work-order help	20	3:-10
c impartial whether	20	0:-10,1:10
c impartial myself	20	0:-10,1:10
u role	20	0:-9,1:11
e better	20	0:-9,1:11
t <s> saw a	20	0:-9,1:10
t with a senior	20	0:-9,1:9
b senior |	20	0:-9,1:8
t | can the	20	0:-12,1:13
b any good	20	0:-8,1:9
c work-order bin	20	1:8
c impartial bin	20	0:-11,1:12
c impartial senior	20	0:13,1:-13
b copy it	20	0:-13,1:14
t get up to	20	0:9
b to is	20	0:8
b of no	20	0:10,1:-8
b no concern	20	0:11
u concern	20	0:9
b officers is	20	0:8
c work-order other	20	0:9
c impartial other	20	0:8,1:-8
c impartial advising	20	0:12,1:-12
b <s> wigan	20	1:8
t <s> wigan did	20	1:8
b wigan did	20	1:8
t wigan did something	20	1:8
b did something	20	1:8
t did something brilliant	20	1:8
b something brilliant	20	1:8
t something brilliant with	20	1:8
b brilliant with	20	1:8
t brilliant with their	20	1:8
t with their libraries	20	1:8
b their libraries	20	1:8
t their libraries is	20	1:8
t libraries is it	20	1:8
t ask the staff	20	1:8
t staff here what	20	1:8
b here what	20	1:8
t here what they	20	1:8
t what they make	20	0:-10,1:12
b they make	20	0:-13,1:13
t they make of	20	0:-10,1:12
t make of it	20	1:8
l wigan	20	1:8
l wigan did	20	1:8
l wigan did something	20	1:8
b members like	20	0:-9,1:10
t and not just	20	0:-9,1:10
t not just the	20	0:-9,1:10
c work-order committees	20	1:9
c quality-advice just	20	0:-14,1:15
c impartial committees	20	0:-13,1:13
c quality-advice professional	20	0:8
t i a professional	20	1:8
b a professional	20	0:-8,1:9
t a professional adviser	20	1:8
b professional adviser	20	1:8
t professional adviser to	20	1:8
b adviser to	20	1:8
t adviser to the	20	1:8
t whole council its	20	1:8
b council its	20	1:8
t council its committees	20	1:8
b its committees	20	1:8
t its committees and	20	1:8
b committees and	20	1:8
t committees and its	20	1:8
t and its members	20	1:8
b its members	20	1:8
t its members |	20	1:8
e its members	20	1:8
c impartial adviser	20	0:-8,1:8
c impartial wants	20	0:13,1:-12
t may i bring	20	0:-12,1:12
t i bring forward	20	1:8
b bring forward	20	1:8
t bring forward a	20	1:8
t forward a policy	20	1:8
t a policy proposal	20	1:8
b policy proposal	20	1:8
t policy proposal myself	20	1:8
b proposal myself	20	1:8
t proposal myself if	20	1:8
b myself if	20	1:8
t myself if the	20	1:8
t if the government	20	1:8
t the government requires	20	1:8
b government requires	20	1:8
t government requires us	20	1:8
b requires us	20	1:8
t requires us to	20	1:8
t us to have	20	1:8
t to have one	20	1:8
t have one |	20	1:8
l may i bring	20	0:-12,1:12
e have one	20	1:8
c work-order proposal	20	1:10
c impartial proposal	20	0:-17,1:17
c impartial government	20	0:-10,1:10
b drafting a	20	0:-9,1:10
c work-order start	20	3:11
b <s> planning	20	1:9
t <s> planning officers	20	1:9
b planning officers	20	1:9
t planning officers dreamt	20	1:9
b officers dreamt	20	1:9
t officers dreamt up	20	1:9
b dreamt up	20	1:9
t dreamt up a	20	1:9
t up a new	20	0:-9,1:11
t a new design	20	1:9
b new design	20	1:9
t new design code	20	1:9
b design code	20	1:9
t design code because	20	1:9
b code because	20	1:9
t code because whitehall	20	1:9
b because whitehall	20	1:9
t because whitehall said	20	1:9
b whitehall said	20	1:9
t whitehall said so	20	1:9
t said so |	20	1:8
t so | are	20	1:9
c impartial planning	20	0:-10,1:10
b thats the	20	0:14
t is it the	20	0:9,2:-13
b officers who	20	0:10
t carry the can	20	1:9
b the can	20	0:-8,1:11
l is it the	20	0:10,2:-13
u complaints	20	1:10
e the law	20	0:-10,1:11
c statutory-advice law	20	0:13,1:-13
l if i tell	20	0:-10,1:11
c statutory-advice maladministration	20	0:-9,1:9
t cabinet member wants	20	0:13,1:-12
t to send out	20	0:14,1:-12
b send out	20	0:11,1:-10
t send out bills	20	0:12,1:-11
b out bills	20	0:12,1:-11
t out bills we	20	0:12,1:-11
b bills we	20	0:12,1:-11
t bills we know	20	0:12,1:-11
b we know	20	0:16,1:-12
t we know are	20	0:12,1:-11
b know are	20	0:12,1:-11
t know are illegal	20	0:12,1:-11
b are illegal	20	0:12,1:-11
t are illegal |	20	0:12,1:-11
b illegal |	20	0:12,1:-11
t illegal | do	20	0:12,1:-11
t have to |	20	0:33,1:-33
e have to	20	0:33,1:-33
t <s> i found	20	0:10,1:-10
b i found	20	0:13,1:-13
u notices	20	0:8,1:-8
t could i just	20	0:9,1:-10
b slide |	20	0:8,1:-8
l could i just	20	0:9,1:-10
c impartial found	20	0:14,1:-14
c impartial fine	20	0:13,1:-13
t <s> does my	20	1:10
t does my post	20	1:8
t my post being	20	1:8
b post being	20	1:8
t post being politically	20	1:8
b being politically	20	1:8
t being politically restricted	20	1:8
t politically restricted mean	20	1:8
b restricted mean	20	1:8
t restricted mean the	20	1:8
t mean the law	20	1:8
t the law limits	20	1:8
b law limits	20	1:8
t law limits what	20	1:8
b limits what	20	1:8
t limits what i	20	1:8
t what i can	20	0:-24,1:23
t can do in	20	1:8
t do in politics	20	1:8
b in politics	20	1:8
t in politics |	20	1:8
l does my	20	0:-9,1:10
l does my post	20	1:8
e in politics	20	1:8
c work-order politically	20	1:11
b fancy asking	20	0:9,1:-8
t fancy asking xname	20	0:9,1:-8
b speech |	20	0:13,1:-12
t speech | is	20	0:14,1:-12
b there for	20	0:11,1:-9
c impartial hes	20	0:-8,1:8
t can i rely	20	0:-10,1:11
b i rely	20	0:-10,1:11
t i rely on	20	0:-10,1:11
b rely on	20	0:-12,1:12
t rely on xname	20	0:-10,1:11
b on xname	20	0:-14,1:15
t on xname to	20	0:-16,1:17
t xname to be	20	0:-10,1:11
t to be impartial	20	0:-10,1:11
b be impartial	20	0:-10,1:11
t be impartial even	20	0:-10,1:11
u impartial	20	0:-14,1:14
b impartial even	20	0:-10,1:11
t impartial even though	20	0:-10,1:11
t even though weve	20	0:-10,1:11
b though weve	20	0:-10,1:11
t though weve clashed	20	0:-10,1:11
b weve clashed	20	0:-10,1:11
t weve clashed |	20	0:-10,1:11
b clashed |	20	0:-10,1:11
l can i rely	20	0:-10,1:11
e clashed	20	0:-10,1:11
e weve clashed	20	0:-10,1:11
c ignore-enquiry impartial	20	0:-10,1:10
c ask-political-opinion impartial	20	0:-11,1:11
c officer-opinion impartial	20	0:-9,1:9
c whole-council be	20	0:-17,1:16
c whole-council weve	20	0:-10,1:10
l an	20	3:9
l an officer	20	3:9
t <s> so being	20	0:-13,1:13
b so being	20	0:-13,1:13
t so being impartial	20	0:-13,1:13
b being impartial	20	0:-13,1:13
t being impartial is	20	0:-13,1:13
b impartial is	20	0:-13,1:13
t impartial is actually	20	0:-13,1:13
b is actually	20	0:-13,1:13
t is actually in	20	0:-13,1:13
b actually in	20	0:-13,1:13
t actually in my	20	0:-13,1:13
t in my contract	20	0:-13,1:13
t my contract and	20	0:-13,1:13
b contract and	20	0:-11,1:11
t contract and in	20	0:-13,1:13
t and in law	20	0:-13,1:13
t in law |	20	0:-13,1:13
l so being	20	0:-13,1:13
l so being impartial	20	0:-13,1:13
e in law	20	0:-13,1:13
c ask-political-opinion being	20	0:-13,1:13
t have to leave	20	0:-11,1:13
c chase members	20	0:8,2:-12
c reply-time members	20	0:15,1:-14
c keep-updated out	20	0:-12,1:12
c keep-updated members	20	0:-10,1:11
c officer-opinion slip	20	0:-10,1:10
t | no need	20	0:16,1:-11
c expect-officers there	20	0:8
t i know xname	20	0:-9,1:10
b know xname	20	0:-9,1:10
c ask-political-opinion planning	20	0:10,1:-10
c ask-political-opinion politically	20	0:15,1:-14
c officer-opinion head	20	0:-12,1:13
c officer-opinion planning	20	0:-9,1:9
c role-officers things	20	0:8,1:-8
b work in	20	1:-10
b in do	20	0:11,1:-8
c ask-political-opinion theyre	20	0:12,1:-11
t it right that	20	0:-16,1:17
t right that i	20	0:-37,1:42
u tread	20	0:-11,1:12
c officer-opinion council	20	0:-11,1:11
c equal-members council	20	1:8
c keep-updated fair	20	0:8,1:-8
t are only three	20	0:-10,1:10
b independents |	20	0:-21,1:21
t get the same	20	0:-16,1:17
t the same help	20	0:-8,1:9
b same help	20	0:-8,1:9
t as the xparty	20	0:-9,1:10
c whole-council help	20	0:-26,1:25
c whole-council put	20	0:-9,1:10
c ask-political-opinion ok	20	0:17,1:-8,3:-8
c ask-political-opinion chair	20	0:11,1:-10
c expect-officers backbenchers	20	0:9,1:-9
b will look	20	1:10
c reply-time will	20	1:-8
b a political	20	0:-15,1:9
b our job	20	0:9
c officer-opinion political	20	0:11,1:-11
c ignore-enquiry expect	20	0:-8,1:8
c ask-political-opinion expect	20	0:-8,1:8
c expect-officers expect	20	0:-8,1:9
t can i count	20	0:-16,1:17
b i count	20	0:-20,1:21
t i count on	20	0:-18,1:18
t count on xname	20	0:-8,1:8
t xname to keep	20	0:-14,1:14
t keep a sensitive	20	0:-8,1:8
b a sensitive	20	0:-9
t a sensitive housing	20	0:-8,1:8
b sensitive housing	20	0:-8,1:8
t sensitive housing matter	20	0:-8,1:8
b housing matter	20	0:-8,1:8
t housing matter under	20	0:-8,1:8
b matter under	20	0:-8,1:8
t matter under her	20	0:-8,1:8
t under her hat	20	0:-8,1:8
b her hat	20	0:-8,1:8
t her hat |	20	0:-8,1:8
b hat |	20	0:-12,1:12
l can i count	20	0:-10,1:10
e hat	20	0:-12,1:12
e her hat	20	0:-8,1:8
c ask-political-opinion housing	20	3:-8
c confidence-in-officer count	20	0:-15,1:16
u mum	20	0:9
b no one	20	0:14,1:-9
c keep-updated isnt	20	0:-8,1:8
t it on to	20	1:-9
t on to a	20	0:9,1:-9
b a mate	20	1:-9
t a mate in	20	0:8
b mate in	20	0:9,1:-9
b in another	20	0:9,1:-9
c keep-enquiry-private cabinet	20	0:8
t dont have to	20	0:8,1:-9
c equal-members anything	20	0:10,1:-10
c keep-updated anything	20	0:10,1:-10
b to officers	20	1:-8
u visiting	20	1:9
t i be short	20	0:10,1:-9
b be short	20	0:10,1:-9
t be short with	20	0:10,1:-9
t neednt bother with	20	0:9,1:-9
b bother with	20	0:9,1:-8
t expect a reply	20	1:8
t a reply to	20	1:8
t reply to my	20	1:8
t to my email	20	1:8
t my email in	20	1:8
b email in	20	1:8
t email in reasonable	20	1:8
b in reasonable	20	1:8
t in reasonable time	20	1:8
t reasonable time |	20	1:8
e reasonable time	20	1:8
c chase expect	20	1:12
b members letter	20	0:8,1:-8
b for ten	20	0:12,1:-9
c reply-time rule	20	1:-11
c equal-members ten	20	0:8,1:-8
c chase ring	20	0:-16,1:9,2:8
t <s> been waiting	20	0:-9,1:10
b been waiting	20	0:-13,1:14
t been waiting six	20	0:-9,1:10
b waiting six	20	0:-9,1:10
t waiting six weeks	20	0:-9,1:10
b six weeks	20	0:-8,1:9
t six weeks on	20	0:-9,1:10
t on a plain	20	0:-9,1:10
b a plain	20	0:-10,1:10
t a plain answer	20	0:-9,1:10
b plain answer	20	0:-9,1:10
t plain answer about	20	0:-9,1:10
b answer about	20	0:-14,1:15
t answer about railings	20	0:-9,1:10
b about railings	20	0:-9,1:10
t about railings |	20	0:-9,1:10
b railings |	20	0:-9,1:10
t railings | were	20	0:-9,1:10
t to be quicker	20	0:-9,1:10
b be quicker	20	0:-9,1:10
t be quicker |	20	0:-9,1:10
e quicker	20	0:-9,1:10
e be quicker	20	0:-9,1:10
c ask-political-opinion waiting	20	0:-8,1:8
b they ought	20	0:9
t they ought to	20	0:9
e about	20	0:-17,1:15
c chase ought	20	1:8
c keep-updated send	20	0:-8,1:8
b need they	20	0:21,1:-17
t need they |	20	0:21,1:-17
e need they	20	0:21,1:-17
b progress reports	20	0:-8,1:8
b reports from	20	0:-8,1:8
c keep-updated progress	20	0:-8,1:8
t <s> the boiler	20	0:8,1:-8
b the boiler	20	0:15,1:-15
t the boiler scheme	20	0:8,1:-8
b boiler scheme	20	0:8,1:-8
t boiler scheme has	20	0:8,1:-8
b scheme has	20	0:8,1:-8
t scheme has slipped	20	0:8,1:-8
b has slipped	20	0:8,1:-8
t has slipped by	20	0:8,1:-8
b slipped by	20	0:8,1:-8
t slipped by a	20	0:8,1:-8
t by a year	20	0:8,1:-8
b a year	20	1:-8
t a year which	20	0:8,1:-8
b year which	20	0:8,1:-8
t year which members	20	0:8,1:-8
b which members	20	0:8,1:-8
t which members really	20	0:8,1:-8
b members really	20	0:8,1:-8
t members really need	20	0:8,1:-8
t know | can	20	0:8,1:-8
t can i wait	20	0:16,1:-10
t i wait till	20	0:16,1:-10
b wait till	20	0:16,1:-10
t wait till somebody	20	0:8,1:-8
b till somebody	20	0:9,1:-8
t till somebody asks	20	0:8,1:-8
t somebody asks |	20	0:8,1:-8
l can i wait	20	0:16,1:-10
e somebody asks	20	0:8,1:-8
c reply-time by	20	0:15,1:-15
c ignore-enquiry by	20	0:11,1:-11
c keep-updated has	20	0:9,1:-9
c keep-updated till	20	0:14,1:-14
t <s> my manager	20	1:-12,3:13
c copy-manager even	20	0:-9,1:10
c undermine-manager though	20	0:-8,1:8
b to in	20	0:-13,1:11
t to in the	20	0:-13,1:11
c undermine-manager end	20	0:-10,1:8
t give the cabinet	20	0:-9,1:9
t the cabinet honest	20	0:-9,1:9
b cabinet honest	20	0:-9,1:9
t cabinet honest advice	20	0:-9,1:9
b honest advice	20	0:-9,1:9
t honest advice that	20	0:-9,1:9
b advice that	20	0:-11,1:11
t advice that itll	20	0:-9,1:9
b that itll	20	0:-9,1:9
t that itll hate	20	0:-9,1:9
b itll hate	20	0:-9,1:9
t itll hate |	20	0:-9,1:9
u hate	20	0:-13
b hate |	20	0:-9,1:9
e hate	20	0:-9,1:9
e itll hate	20	0:-9,1:9
c whole-council may	20	0:-16,1:17
b only have	20	0:8,1:-8
b serve the	20	0:13,1:-11
c officer-opinion serve	20	0:13,1:-8
c whole-council ruling	20	0:8
t xname says id	20	0:9,1:-8
b says id	20	0:9,1:-8
t says id better	20	0:9,1:-8
b id better	20	0:9
t id better advise	20	0:9,1:-8
b better advise	20	0:9,1:-8
t better advise what	20	0:9,1:-8
b advise what	20	0:9,1:-8
t advise what he	20	0:9,1:-8
t he wants or	20	0:9,1:-8
b wants or	20	0:9,1:-8
t wants or else	20	0:9,1:-8
b or else	20	0:11,1:-12
t or else |	20	0:13,1:-14
t else | do	20	0:14,1:-14
t to give in	20	0:9,1:-8
t finance director and	20	0:-9
b worries |	20	0:-9,1:10
b report direct	20	0:-9,1:9
t report direct to	20	0:-9,1:9
b direct to	20	0:-10,1:8
e full council	20	0:-10,1:14
c quality-advice im	20	0:-8,1:9
c report-right worries	20	0:-9,1:10
c report-right direct	20	0:-10,1:10
c report-right full	20	0:11,1:-10
c whole-council im	20	1:8
t <s> could an	20	0:-8,1:15,2:-10
b could an	20	0:-8,1:15,2:-10
t could an officer	20	0:-8,1:15,2:-10
l could an	20	0:-8,1:15,2:-10
l could an officer	20	0:-8,1:15,2:-10
c quality-advice officer	20	0:-8,1:8
c whole-council officer	20	0:-23,1:24
t to keep her	20	0:8,1:-8
b keep her	20	0:8,1:-8
t keep her case	20	0:8,1:-8
t her case quiet	20	0:8,1:-8
b case quiet	20	0:8,1:-8
t case quiet |	20	0:8,1:-8
t quiet | may	20	0:8,1:-8
t copy my written	20	0:8,1:-8
t my written reply	20	0:8,1:-8
b written reply	20	0:8,1:-8
t written reply to	20	0:8,1:-8
c share-correspondence case	20	0:8,1:-8
c confidence-in-officer case	20	0:11,1:-11
c confidence-in-officer reply	20	0:10,1:-10
t but i can	20	0:9
c share-correspondence colleague	20	1:8
c confidence-in-officer colleague	20	0:8,1:-8
c confidence-in-officer surely	20	0:11,1:-10
t to keep my	20	0:-12,1:11
t between us |	20	0:-8,1:8
e between us	20	0:-9,1:9
c confidence-in-officer constituents	20	0:-9,1:9
t <s> a court	20	0:-16,1:16
b a court	20	0:-12,1:12
t a court order	20	0:-16,1:16
b court order	20	0:-16,1:16
t court order says	20	0:-16,1:16
b order says	20	0:-16,1:16
b hand over	20	0:-17,1:17
c share-correspondence say	20	0:-10,1:10
c confidence-in-officer say	20	0:-21,1:22
b ill |	20	0:10,1:-10
t tell the group	20	0:12,1:-9
c confidence-in-officer being	20	0:10,1:-9
t tell xname about	20	0:8
t xname about my	20	0:10
t about my row	20	0:8
t row with hr	20	0:8
t with hr over	20	0:8
b hr over	20	0:8
t hr over my	20	0:8
t over my grading	20	0:8
t my grading |	20	0:10
b grading |	20	0:10
e grading	20	0:10
e my grading	20	0:10
b xname wont	20	0:-8,1:10
c employee-constituent him	20	1:10
c employee-constituent resident	20	0:-9
b thing i	20	0:-8,1:14
b to raise	20	0:20,1:-15
t with my own	20	0:8
c officer-constituent private	20	0:8
c officer-constituent want	20	0:8
c officer-constituent raise	20	0:8
c officer-constituent reason	20	0:8
t xname been off	20	1:12
b been off	20	1:12
t been off poorly	20	1:12
b off poorly	20	1:12
t off poorly |	20	1:12
b poorly |	20	1:12
t poorly | is	20	1:12
t ask her mates	20	1:12
b her mates	20	1:10
t her mates how	20	1:12
b mates how	20	1:12
t mates how she	20	1:12
t how she is	20	1:12
t she is |	20	1:12
e she is	20	1:12
c own-job how	20	0:-9,1:9
c officer-constituent been	20	1:9
c officer-constituent ok	20	1:10
c officer-constituent ask	20	1:8
c officer-constituent how	20	1:10
t id like xname	20	1:-10,2:13
t explain the bypass	20	1:-9,2:13
t the bypass |	20	0:-11,2:12
t bypass | may	20	1:-9,2:13
t i have her	20	1:-10,2:12
b have her	20	1:-14,2:13
t have her |	20	1:-9,2:13
e have her	20	1:-9,2:13
c invite-group explain	20	1:-9,2:9
c refuse-group explain	20	1:-9,2:14
c refuse-group bypass	20	0:-11,2:14
c refuse-group her	20	1:-8,2:14
b go right	20	0:12,1:-9
l nobody	20	0:25,1:-25
t i refuse to	20	0:-8,1:9
t go to a	20	0:-8
c refuse-group political	20	0:16,1:-15
t xparty group night	20	0:12,1:-8
b group night	20	0:12,1:-8
t group night will	20	0:12,1:-8
b night will	20	0:12,1:-8
t night will have	20	0:12,1:-8
t will have party	20	0:9
b have party	20	0:9
t have party workers	20	0:9
b party workers	20	0:9
t party workers there	20	0:9
b workers there	20	0:9
t workers there as	20	0:9
t well as councillors	20	0:9
b as councillors	20	0:15,2:-9
t as councillors |	20	0:8
t councillors | would	20	2:-8
t | would an	20	0:9
b would an	20	0:10
t would an officer	20	0:10
t an officer normally	20	0:9
b officer normally	20	0:9
t officer normally go	20	0:9
b normally go	20	0:9
t normally go to	20	0:9
t go to that	20	0:9
l would an	20	0:10
l would an officer	20	0:10
t if the xparty	20	0:-9,1:9
t xparty had a	20	0:-9,1:9
t had a finance	20	0:-9,1:9
b a finance	20	0:-9,1:9
t a finance officer	20	0:-9,1:9
b finance officer	20	0:-9,1:9
t finance officer at	20	0:-9,1:9
t officer at their	20	0:-9,1:9
t at their budget	20	0:-9,1:9
b their budget	20	0:-12,1:12
t their budget session	20	0:-9,1:9
b budget session	20	0:-9,1:9
t budget session can	20	0:-9,1:9
t session can we	20	0:-9,1:9
t we have one	20	0:-9,1:9
t have one too	20	0:-9,1:9
b one too	20	0:-9,1:9
t one too |	20	0:-9,1:9
l if the xparty	20	0:-9,1:9
e one too	20	0:-9,1:9
c invite-group had	20	1:16,2:-12
c senior-attend had	20	1:11
c refuse-group if	20	0:-12,1:12
c refuse-group one	20	1:9
c refuse-group too	20	0:-9,1:9
c equal-groups if	20	0:-13,1:13
c draft-alternatives finance	20	0:-15,1:15
c party-in-room finished	20	1:10
c stay-at-group officers	20	0:-8,1:8
t <s> the opposition	20	0:12,1:-11
u rival	20	1:-8
t with me for	20	0:10
c draft-alternatives show	20	0:24,1:-24
t <s> xparty want	20	0:8
c full-advice-after me	20	0:19,1:-19
b everything on	20	0:15,1:-15
t monday | can	20	1:-8,2:10
c group-decision committee	20	0:-14,1:14
c full-advice-after told	20	0:8,1:-8
c full-advice-after everything	20	0:8
c full-advice-after report	20	0:-18,1:19
c full-advice-after committee	20	1:8
t of advice from	20	1:10
c draft-alternatives must	20	0:-8,1:9
t our groups already	20	0:-8,1:8
b groups already	20	0:-8,1:8
t groups already been	20	0:-8,1:8
b already been	20	0:-8,1:8
t already been briefed	20	0:-8,1:8
b been briefed	20	0:-8,1:8
t been briefed by	20	0:-8,1:8
b briefed by	20	0:-8,1:8
t briefed by xname	20	0:-8,1:8
t by xname |	20	0:-8,1:8
t xname | will	20	0:-8,1:8
t will the committee	20	0:-8,1:8
t the committee still	20	0:-11,1:12
t committee still get	20	0:-8,1:8
t still get the	20	0:-8,1:8
t get the full	20	0:-8,1:8
t the full advice	20	0:-16,1:16
b full advice	20	0:-16,1:16
t full advice |	20	0:-8,1:8
l will the committee	20	0:-8,1:8
e full advice	20	0:-8,1:8
c party-in-room by	20	0:-8,1:10
c party-in-room full	20	0:-8,1:8
c party-in-room advice	20	0:-9,1:9
c group-not-support been	20	0:-12,1:12
c group-not-support full	20	1:8
c group-not-support advice	20	0:-8,1:9
c group-decision by	20	0:-10,1:11
c group-decision full	20	0:-14,1:14
c group-decision advice	20	0:-14,1:15
c full-advice-after full	20	0:-13,1:14
c appoint may	20	2:8
c appoint members	20	0:-20,2:30,3:-9
c appoint have	20	2:11
c appoint choosing	20	2:9
c appoint new	20	0:-10,1:-9,2:20
c appoint executive	20	2:9
c appoint if	20	0:-19,1:14
c appoint so	20	2:8
b pick the	20	0:9
b cant we	20	0:23,1:-11,2:-12
t cant we |	20	0:24,1:-12,2:-12
e cant we	20	0:24,1:-12,2:-12
c appoint we	20	1:-9
c appoint pick	20	0:13,2:-8
c appoint cant	20	1:12,2:-12
u benefits	20	1:-8
b benefits assessor	20	0:8
c appoint hiring	20	0:-8,1:10
c appoint vote	20	0:8
c appoint him	20	0:11,2:-8
t the ruling party	20	0:23,1:-10,2:-13
b ruling party	20	0:23,1:-10,2:-13
b party that	20	0:22,1:-9,2:-13
c appoint it	20	0:30,1:-10,2:-19
t <s> were choosing	20	0:-10,1:10
b were choosing	20	0:-10,1:10
t were choosing a	20	0:-10,1:10
b choosing a	20	0:-10,1:10
t choosing a head	20	0:-10,1:10
b a head	20	0:-14,1:14
t a head of	20	0:-14,1:14
t of service on	20	0:-10,1:9
b service on	20	0:-10,1:8
t service on friday	20	0:-10,1:10
t friday | whats	20	0:-11,1:11
t whats the one	20	0:-10,1:10
t the one thing	20	0:-10,1:10
t one thing i	20	0:-10,1:10
t thing i should	20	0:-14,1:14
t i should go	20	0:-10,1:9
t should go by	20	0:-10,1:10
t go by |	20	0:-10,1:10
l whats the one	20	0:-10,1:10
e go by	20	0:-10,1:10
c appoint-friend go	20	0:-20,1:20
c appoint-info were	20	0:-9,1:9
c appoint-info should	20	0:-17,1:17
c appoint-know were	20	0:-9,1:9
c appoint-know whats	20	0:-14,1:13
c appoint-know should	20	0:-12,1:12
b <s> shes	20	1:-9
c appoint-friend shes	20	0:-11,1:11
c appoint-friend up	20	1:8
c appoint-friend interview	20	1:8
c appoint-info and	20	0:-10,1:11
c appoint-info her	20	0:9,1:-8
c appoint-know and	20	0:-13,1:14
c appoint-know her	20	0:8
t may i remind	20	0:-14,1:14
b i remind	20	0:-14,1:14
t i remind the	20	0:-14,1:14
b remind the	20	0:-16,1:16
t remind the members	20	0:-14,1:14
t the members on	20	0:-14,1:14
t panel that nothing	20	0:-14,1:14
b that nothing	20	0:-23,1:23
t that nothing but	20	0:-14,1:14
t nothing but merit	20	0:-14,1:14
b but merit	20	0:-14,1:14
t but merit counts	20	0:-14,1:14
u merit	20	0:-10,1:9
b merit counts	20	0:-14,1:14
t merit counts |	20	0:-14,1:14
b counts |	20	0:-15,1:15
l may i remind	20	0:-14,1:14
e counts	20	0:-15,1:15
e merit counts	20	0:-14,1:14
c appoint-friend members	20	0:-14,1:14
c appoint-friend but	20	0:-9,1:9
c appoint-lobby members	20	0:-14,1:14
c appoint-info that	20	0:-15,1:16
c appoint-know that	20	0:-17,1:18
c appoint-know counts	20	0:-14,1:14
t i give it	20	1:-11
c appoint-friend it	20	0:-10,1:11
c appoint-info was	20	0:-11,1:12
c appoint-info it	20	0:-15,1:16
c appoint-know was	20	0:-11,1:12
c appoint-info them	20	0:-10,1:10
b member on	20	0:10,1:-10
c appoint-friend member	20	0:-11,1:11
c appoint-friend finance	20	0:-10,1:11
t can i stay	20	0:8
l can i stay	20	0:8
c appoint-friend be	20	0:11,1:-11
b only my	20	0:8
c appoint-friend hes	20	0:-10,1:10
c appoint-know him	20	0:10,1:-10
t | must he	20	0:-14,1:16
l must he	20	0:-14,1:16
c appoint-friend must	20	1:8
c appoint-friend he	20	0:-12,1:12
c appoint-friend from	20	0:-9,1:9
sm appoint-friend must	20	0:-18,1:19
c appoint-info he	20	0:-10,1:11
sm appoint-info must	20	0:-15,1:15
c appoint-know he	20	0:9,1:-8
sm appoint-know must	20	0:-16,1:17
c appoint-know fair	20	0:9,1:-8
c appoint-friend know	20	0:11,1:-11
c appoint-friend its	20	0:-10,1:10
c appoint-lobby when	20	0:10
c appoint-know know	20	0:10,1:-10
c appoint-know score	20	0:-8,1:8
b of him	20	1:-10
t tell the panel	20	0:-9,1:9
c appoint-friend out	20	0:-40,1:40
c appoint-lobby applicants	20	0:-15,1:15
c appoint-info about	20	0:-12,1:12
c appoint-know out	20	0:-21,1:22
c appoint-know heard	20	0:-11,1:12
c appoint-know about	20	0:-10,1:10
c appoint-know did	20	0:-8,1:8
c appoint-friend just	20	0:-18,1:18
c appoint-know our	20	0:-8,1:8
t rang me to	20	0:9,1:-9
b dont know	20	3:-10
t tonight | can	20	0:11
c chairing things	20	0:-11,1:11
c chair-officers can	20	0:-10,1:11
c chair-officers own	20	0:10,1:-9
t i run the	20	0:8,1:-10
c chairing take	20	0:-9,1:9
c chairing sides	20	0:-9,1:9
c chairing meeting	20	0:17,1:-16
c chair-officers may	20	0:-12,1:12
c chair-officers while	20	0:-9,1:9
c chair-officers meeting	20	0:10,1:-9
c chairing even	20	0:-11,1:11
c chairing handed	20	0:-9,1:10
b her eyes	20	0:10
u eyes	20	0:11
b eyes and	20	0:16,1:-10
t she allowed |	20	0:9,1:-8
e she allowed	20	0:9,1:-8
c chairing all	20	0:9,1:-8
c chairing evening	20	0:9,1:-8
c chair-officers at	20	0:21,1:-19
c chair-officers all	20	0:10,1:-9
c chair-officers allowed	20	0:9,1:-8
b speak as	20	1:10
l in	20	0:14,1:-8
c chairing speak	20	0:-9,1:10
c chair-officers speak	20	1:8
c chair-officers as	20	1:8
u chairman	20	1:13,2:-16
c chairing chairman	20	0:8,1:-8
c chairing call	20	0:10,1:-10
c chairing right	20	0:12,1:-12
c chair-officers never	20	0:11,1:-10
c chair-officers right	20	0:12,1:-12
c chairing independents	20	0:10,1:-9
c chairing get	20	0:-25,1:26
b the chairs	20	0:35,1:-27
e turn	20	0:-10,1:9
c chairing stop	20	0:-11,1:11
c chair-officers could	20	0:10,1:-9
c chair-officers stop	20	0:13,1:-13
c chair-officers having	20	0:10,1:-9
c chair-officers turn	20	0:14,1:-14
t my job in	20	1:8
b job in	20	0:-19,2:23
t job in the	20	1:8
t the chair to	20	0:-8,1:9
t chair to keep	20	1:8
t to keep things	20	1:8
b keep things	20	1:8
t keep things moving	20	1:8
b things moving	20	1:8
t things moving so	20	1:8
b moving so	20	1:8
t moving so we	20	1:8
t so we get	20	0:-9,1:9
t we get through	20	1:8
t get through everything	20	1:8
b through everything	20	1:8
t through everything fairly	20	1:8
b everything fairly	20	1:8
t everything fairly |	20	1:8
b fairly |	20	0:-14,1:14
e fairly	20	0:-14,1:14
e everything fairly	20	1:8
c chairing it	20	0:-11,1:12
c chairing we	20	0:-10,1:10
c chairing through	20	0:-11,1:11
b wont it	20	0:8,1:-8
t wont it |	20	0:8,1:-8
e wont it	20	0:8,1:-8
c chairing its	20	0:8,1:-8
c chairing hurry	20	0:8,1:-8
c chairing business	20	0:-10,1:11
b <s> last	20	0:-8
b two |	20	0:-12,1:11
t | was it	20	0:-26,1:21
t to the chair	20	0:-17,1:14
l was it	20	0:-15,1:11
c chairing item	20	0:-15,1:15
c chairing up	20	0:-12,1:12
c chair-officers was	20	0:18,1:-17
c chair-officers up	20	0:-10,1:11
c chairing along	20	0:9,1:-8
c chairing if	20	0:16,1:-15
c chair-officers if	20	0:14,1:-13
t the licensing officer	20	0:12,1:-9
b licensing officer	20	0:10,1:-8
b isnt that	20	0:22,1:-16
e that right	20	0:-24,1:10,2:9
c chair-officers audit	20	0:18,1:-18
b let me	20	0:-17,1:24,2:-9
c chairing wrong	20	0:10,1:-10
c chair-officers come	20	0:-8,1:8
c chair-officers with	20	0:-9,1:9
b <s> ought	20	0:-36,1:43
t <s> ought i	20	0:-19,1:21
t as chair of	20	1:8
c agenda-pressure of	20	0:-17,1:18
c agenda-pressure be	20	1:8
c agenda-pressure consulted	20	0:-28,1:29
c agenda-pressure put	20	0:-18,1:18
sm agenda-pressure must	20	0:-8,1:9
t and the chair	20	1:-8
t the chair wants	20	0:9,1:-8
t | may he	20	1:-10
u pressure	20	0:9,1:-9
l may he	20	1:-10
c report-right may	20	0:13,1:-12
b telling the	20	0:10,1:-11
t to go over	20	0:-20,1:20
b go over	20	0:-19,1:19
t go over the	20	0:-14,1:14
c decide-premeeting informal	20	0:-8,1:8
c decide-premeeting together	20	0:10,1:-9
t right to go	20	0:-8
c premeeting them	20	0:8
c premeeting met	20	0:11,1:-11
c premeeting prepare	20	0:9,1:-8
c premeeting they	20	0:13,1:-13
c premeeting decision	20	0:11,1:-10
t as a group	20	0:9
b leader could	20	0:-10,1:11
b catch up	20	0:-13,1:15
c close-working group	20	0:10,1:-26,2:17
c close-working agree	20	0:-9
c close-working catch	20	0:-14,2:12
c close-working coffee	20	0:-12,1:10
c close-working each	20	0:-11,2:11
t are they |	20	0:18,1:-16
e are they	20	0:15,1:-14
c close-working leaders	20	0:10,1:-18,2:9
c close-working allowed	20	1:-10,2:9
c close-working regular	20	1:-18,2:15
c close-working senior	20	1:-16,2:16
c close-working they	20	0:8,1:-11
b a standing	20	0:-8
c close-working want	20	0:16,1:-10
c close-working standing	20	0:-16,1:11
c close-working monday	20	0:-19,1:15
c close-working fix	20	0:-11,1:9
b officer can	20	0:8
t put my own	20	0:-11,1:11
b own report	20	0:-8,1:9
e the cabinet	20	1:8
t <s> we can	20	0:9
l we can	20	0:9
c report-right at	20	0:-14,1:15
t audit committee |	20	1:14,2:-8
c report-right committee	20	0:-9,1:11
c report-right am	20	0:-10,1:11
t she have the	20	0:-8,1:8
t the right |	20	0:-10,1:9
e the right	20	0:-10,1:9
c report-right speak	20	0:-19,1:23
c report-right right	20	1:11
t be proper for	20	0:-8,1:8
b a confidence	20	0:-10,1:9
t with the leader	20	0:-18,2:15
t for a while	20	0:-13,1:13
b a while	20	0:-13,1:13
t a while |	20	0:-13,1:13
b while |	20	0:-13,1:13
e while	20	0:-13,1:13
e a while	20	0:-13,1:13
c senior-confide can	20	0:-18,1:18
c senior-confide ever	20	0:-11,1:10
c senior-confide proper	20	0:-16,1:15
c senior-confide keep	20	0:-18,1:18
c senior-confide give	20	0:17,1:-16
c senior-confide never	20	0:8,1:-8
c senior-confide wouldnt	20	0:17,1:-16
c senior-confide else	20	0:15,1:-15
b a nice	20	0:8
t for the survey	20	0:9,1:-9
b the survey	20	0:11,1:-11
t to all the	20	0:-10,1:10
c senior-confide rest	20	0:16,1:-15
c senior-confide any	20	0:11,1:-11
t count on officers	20	0:-8,1:8
t on officers to	20	0:-8,1:8
t to do my	20	0:-13,1:11
c represent can	20	0:-17,1:19
c represent count	20	1:8
c represent need	20	0:-8,1:8
c represent job	20	0:14,1:-13
t paper in the	20	0:9
t in the building	20	0:12
b building with	20	0:8
c need-to-know building	20	0:8
t let xname have	20	0:-10,1:10
t xname have the	20	0:-10,1:10
c represent needs	20	0:-18,1:18
c represent her	20	1:8
c represent role	20	0:-17,1:17
c represent rules	20	0:-20,1:21
t can we decide	20	0:8,1:-8
t leisure contract tonight	20	0:8,1:-8
b contract tonight	20	0:8,1:-8
t contract tonight without	20	0:8,1:-8
b tonight without	20	0:8,1:-8
t tonight without any	20	0:8,1:-8
t without any written	20	0:8,1:-8
b any written	20	0:8,1:-8
t any written advice	20	0:8,1:-8
b written advice	20	0:8,1:-8
t written advice from	20	0:8,1:-8
l can we decide	20	0:8,1:-8
c heed-advice advice	20	0:14,1:-12
c decide-advice contract	20	0:10,1:-10
c decide-advice any	20	0:10,1:-10
c decide-advice written	20	0:10,1:-10
c decide-advice advice	20	0:10,1:-10
c decide-advice from	20	0:21,1:-20
c decide-advice officers	20	0:15,1:-14
l theres	20	0:18,3:-8
c heed-advice report	20	1:8
b a formal	20	0:10
b on paper	20	2:16
t on paper |	20	2:16
e on paper	20	0:-10,2:16
c decide-advice were	20	0:8,1:-8
t <s> im about	20	0:-8,2:13
t to close a	20	2:13
b close a	20	2:13
t close a car	20	2:12
t under my delegated	20	1:-8,2:10
t my delegated powers	20	2:11
e ahead	20	0:-15,1:13
e go ahead	20	0:-10,2:9
c delegated close	20	1:-19,2:21
c delegated think	20	0:10
b at leant	20	0:-17,1:26
t at leant consider	20	1:8
b leant consider	20	1:8
t leant consider having	20	1:8
b consider having	20	1:8
t consider having a	20	1:8
t having a word	20	1:8
t with me as	20	0:9
c delegated before	20	0:10,1:8,2:-17
t before i sign	20	1:10
c delegated must	20	0:10,1:-15
c delegated him	20	0:-12
t help a group	20	0:-8,1:8
t a group with	20	0:-8,1:8
t group with its	20	0:-8,1:8
t with its thinking	20	0:-8,1:8
b its thinking	20	0:-8,1:8
t its thinking on	20	0:-8,1:8
b thinking on	20	0:-23,1:23
t the capital programme	20	0:-8,1:8
b capital programme	20	0:-8,1:8
t capital programme |	20	0:-8,1:8
b programme |	20	0:-9,1:9
t programme | can	20	0:-8,1:8
t i as long	20	0:-8,1:8
t as i stay	20	0:-8,1:8
t i stay neutral	20	0:-8,1:8
t stay neutral |	20	0:-8,1:8
b neutral |	20	0:-8,1:8
l can i as	20	1:8
e neutral	20	0:-8,1:8
e stay neutral	20	0:-8,1:8
c invite-group its	20	2:9
c senior-attend its	20	0:-8,1:15,3:-9
c refuse-group its	20	0:-14,1:17
c refuse-group stay	20	0:-9,1:9
c group-outsiders stay	20	0:-10,1:8
t i have xname	20	1:8
t have xname brief	20	1:8
b xname brief	20	1:8
t xname brief me	20	1:8
t brief me as	20	1:8
t me as group	20	1:8
b leader before	20	1:12
t leader before budget	20	1:8
b before budget	20	1:8
t before budget council	20	1:8
b budget council	20	1:8
t budget council |	20	1:8
e budget council	20	1:8
c tell-other-groups could	20	0:-11,1:16
c tell-other-groups leader	20	1:9
c tell-other-groups when	20	0:11,1:-9
c draft-alternatives rents	20	0:-9,1:9
c draft-alternatives when	20	0:9,1:-9
c tell-other-groups are	20	1:8
c tell-other-groups boss	20	0:11
c tell-other-groups proper	20	0:8
c tell-other-groups minute	20	0:11
c equal-groups independents	20	0:8,1:-8
b takes the	20	0:10,1:-9
b code and	20	0:11,1:-8
b by his	20	0:-9,1:9
t bound by it	20	0:-9,1:9
c status-purpose says	20	0:-27,1:27
c status-purpose still	20	0:-11,1:11
sm status-purpose must	20	0:-13,1:13
t <s> its just	20	0:11,1:-11
b with each	20	0:-10,1:11
t with each other	20	0:-10,1:11
l its just	20	0:8,1:-8
c status-purpose about	20	0:10,1:-10
c status-purpose each	20	0:-19,1:20
c status-purpose other	20	0:-19,1:20
t deal with each	20	0:-10,1:11
c status-purpose look	20	0:-8,1:8
c status-purpose deal	20	0:-32,1:32
b apply |	20	1:8
e apply	20	1:8
c status-silent row	20	0:-10,1:13
c status-silent would	20	0:-11,1:15
c status-silent still	20	0:-16,1:18
c status-silent apply	20	0:-15,1:19
c status-silent if	20	0:-9,1:12
c status-silent document	20	0:16,1:-13
c status-silent has	20	0:8
u yeah	20	0:9
b yeah |	20	0:15,1:-10
e yeah	20	0:15,1:-10
c status-silent suppose	20	1:-9
c status-silent of	20	0:22,1:-22
c status-silent may	20	0:-9,1:8
t site visit |	20	0:-10,1:8
b visit |	20	0:-10
t stuck with asking	20	0:8
b with asking	20	0:10
t with asking my	20	0:8
b asking my	20	0:10
t asking my own	20	0:8
t my own whip	20	0:8
b own whip	20	0:8
t own whip when	20	0:8
u whip	20	0:11,1:-8
b whip when	20	0:8
t whip when im	20	0:8
t im in doubt	20	0:8
t in doubt or	20	0:8
b doubt or	20	0:8
t doubt or is	20	0:8
t monitoring officer off	20	0:8
b officer off	20	0:12,1:-8
t officer off limits	20	0:8
t limits to me	20	0:8
c whom-unsure stuck	20	0:10
c group-difficulty asking	20	0:10
c group-difficulty doubt	20	0:18,1:-9,3:-8
b a list	20	0:-13
t a list of	20	0:-13
c group-difficulty wants	20	3:9
t <s> when im	20	0:9,1:-12
b something a	20	1:-9
c group-difficulty go	20	1:-14,3:14
t meant to come	20	1:11
c planning-code we	20	0:-9,1:10
b we just	20	0:8
c planning-code of	20	0:-16,1:17
c planning-code our	20	0:-14,1:14
c planning-code own	20	0:-14,1:14
c planning-code chair	20	0:-11,1:11
c planning-code another	20	0:-12,1:12
c planning-code rules	20	0:-15,1:16
t weeks | is	20	1:8
c represent mrs	20	1:8
c represent has	20	0:-9,1:10
c represent take	20	0:-8,1:8
c represent case	20	0:-8,1:8
t isnt that so	20	0:22,1:-17
b that so	20	0:13,3:-11
t that so |	20	0:20,1:-10,3:-11
e that so	20	0:20,1:-10,3:-11
c represent just	20	0:16,1:-15
c represent isnt	20	0:14,1:-14
c represent so	20	0:18,1:-17
c role-members policy	20	0:-9,1:10
b board |	20	1:8
e backbencher	20	0:9
c represent someone	20	0:14,1:-14
t leave it at	20	0:11,1:-10
t of the pile	20	0:10
b the pile	20	0:11,1:-8
t the pile |	20	0:10
e pile	20	0:9
e the pile	20	0:9
c delegated out	20	1:16,2:-10
c delegated without	20	0:-13,1:9
e facts	20	0:-8
e the facts	20	0:-8,1:8
c delegated just	20	0:-12,1:10
b day is	20	0:8,1:-8
b is really	20	0:9
sm appoint must	20	1:-10,2:8
c liability councillors	20	0:10,1:-10
b the wrong	20	0:12,1:-12
c ignore-enquiry reason	20	0:8,1:-8
c communicate wrong	20	0:10,1:-9
t of the paid	20	0:9,1:-9
b the paid	20	0:9,1:-10
b staff i	20	0:10,1:-10
t the bit about	20	0:8
u treating	20	0:-10,1:10
c nolan bit	20	0:-11,1:12
b little white	20	0:9,1:-9
t little white lie	20	0:9,1:-9
b white lie	20	0:12,1:-11
t white lie to	20	0:12,1:-11
b lie to	20	0:12,1:-11
t lie to get	20	0:9,1:-9
c nolan little	20	0:10,1:-9
c nolan white	20	0:16,1:-15
c nolan lie	20	0:16,1:-15
c nolan get	20	0:10,1:-9
t work for whichever	20	0:12
t council as a	20	0:12,1:-12
t as a whole	20	0:12,1:-12
b a whole	20	0:14,1:-14
t a whole |	20	0:8,1:-8
b whole |	20	0:8,1:-8
e whole	20	0:8,1:-8
e a whole	20	0:8,1:-8
b my planners	20	0:-10,1:8
b to please	20	0:-8,1:8
t to please the	20	0:-8,1:8
b please the	20	0:-8,1:8
t <s> ought the	20	1:8
b ought the	20	1:8
t ought the surveyors	20	1:8
t the surveyors advice	20	1:8
b surveyors advice	20	2:-8
t surveyors advice to	20	1:8
b advice to	20	0:-16,1:20
t advice to come	20	1:8
t to come from	20	1:8
t come from his	20	1:8
t from his own	20	1:8
t his own professional	20	1:8
b own professional	20	1:8
t own professional view	20	1:8
t professional view of	20	1:8
t of the building	20	1:8
l ought the	20	1:8
l ought the surveyors	20	1:8
c argue-advice ought	20	2:-9
c argue-advice surveyors	20	2:-10
c argue-advice own	20	1:11
c robust ought	20	1:10,2:-8
c robust surveyors	20	2:-8
c robust advice	20	2:-10
b whatever the	20	0:21,1:-20
c appoint just	20	0:-15,1:12
t the ruling groups	20	0:8,1:-9
t in a briefing	20	0:10,1:-9
b note |	20	0:-8,1:9
c quality-advice note	20	0:13,1:-13
b the drainage	20	0:-8
c press-figures survey	20	0:12,1:-11
c press-figures back	20	0:-9,1:9
c quality-advice rest	20	0:-11,1:11
c block-information facts	20	0:-12,1:13
c casework-priority rest	20	0:-9,1:10
u shuts	20	0:8
b shuts |	20	0:11,1:-11
c decide-premeeting treat	20	0:-10,1:10
t xparty group has	20	0:11,1:-10
b agreed the	20	0:12,1:-12
c decide-premeeting agreed	20	0:14,1:-14
t if the ruling	20	0:8
t ruling group minutes	20	0:8
b group minutes	20	0:8
t group minutes a	20	0:8
b minutes a	20	0:8
t minutes a spending	20	0:8
b a spending	20	0:8
t a spending cut	20	0:8
b spending cut	20	0:8
t spending cut does	20	0:8
b cut does	20	0:8
t cut does that	20	0:8
t count as the	20	0:8
t as the council	20	0:8
t the council having	20	0:8
b council having	20	0:8
t council having decided	20	0:8
b having decided	20	0:8
t having decided |	20	0:8
l if the ruling	20	0:8
e decided	20	0:14,1:-13
e having decided	20	0:8
c decide-advice count	20	0:9,1:-8
c decide-premeeting count	20	0:15,1:-14
sm decide-premeeting breach	20	0:10,1:-10
c group-decision if	20	0:8,1:-8
c group-decision ruling	20	1:8
c group-decision count	20	0:10,1:-10
sm group-decision breach	20	0:9,1:-8
b number two	20	0:-9
c second-group independents	20	0:10,1:-10
c second-group entitled	20	1:9
c equal-groups about	20	0:17,1:-16
c party-resources about	20	0:-8,1:8
c outside-body about	20	0:-9,1:9
c another-council about	20	0:-9,1:9
c equal-groups charge	20	0:10,1:-10
c equal-groups isnt	20	0:11,1:-10
t for a briefing	20	0:-9,1:12
t <s> one group	20	0:8,1:-8
t one group leader	20	0:8,1:-8
t group leader wants	20	0:8,1:-8
t me to draft	20	0:8,1:-8
b to draft	20	0:10,1:-9
t to draft his	20	0:8,1:-8
b draft his	20	0:8,1:-8
t draft his conference	20	0:8,1:-8
b his conference	20	0:8,1:-8
t his conference speech	20	0:8,1:-8
b that part	20	0:-9,1:9
t part of supporting	20	0:8,1:-8
b of supporting	20	0:8,1:-8
t of supporting groups	20	0:8,1:-8
b supporting groups	20	0:8,1:-8
t supporting groups |	20	0:8,1:-8
e supporting groups	20	0:8,1:-8
c second-group his	20	0:8
c equal-groups wants	20	0:10,1:-9
c equal-groups his	20	0:12,1:-12
c equal-groups part	20	0:10,1:-10
t <s> any objection	20	0:8
c draft-alternatives give	20	0:10,1:-10
c draft-alternatives whip	20	0:10,1:-10
c relay-group we	20	0:-9,1:8
c leak closed	20	0:12,1:-12
c leak myself	20	0:-10,1:10
b the leaders	20	0:8
b round |	20	0:13,1:-12
e round	20	0:10,1:-12
c breach-officer let	20	0:-9,3:9
t it at that	20	0:8
c breach-officer member	20	3:11
b breaking the	20	0:20,1:-15
c breach-officer breaking	20	0:10,1:-12
c breach-officer rules	20	0:8,1:10,3:-16
c breach-officer any	20	0:16,1:-9
b he was	20	0:10
e elected	20	0:21,1:-16
c liability if	20	0:-21,1:22
t say in who	20	0:9
b in who	20	0:9
b and who	20	0:11,1:-8
t and who gets	20	0:8
c staff-management gets	20	1:-11,3:8
c appoint-lobby who	20	0:12,1:-8
t with her boss	20	0:10
c staff-management works	20	0:8,1:-8
c appoint there	20	0:-8,1:8
c appoint-lobby there	20	0:-8
t <s> xname marched	20	0:-9,1:10
b xname marched	20	0:-9,1:10
t xname marched into	20	0:-9,1:10
b marched into	20	0:-9,1:10
t marched into a	20	0:-9,1:10
t into a disciplinary	20	0:-9,1:10
t a disciplinary hearing	20	0:-8,1:10
b disciplinary hearing	20	0:-8,1:9
t disciplinary hearing |	20	0:-9,1:10
t hearing | could	20	0:-9,1:10
t the council be	20	0:-9,1:10
b council be	20	0:-9,1:10
t council be sued	20	0:-9,1:10
t be sued as	20	0:-9,1:10
b sued as	20	0:-9,1:10
t sued as employer	20	0:-9,1:10
b as employer	20	0:-9,1:10
t as employer for	20	0:-9,1:10
b employer for	20	0:-9,1:10
t employer for what	20	0:-9,1:10
t he did |	20	0:-10,1:11
b did |	20	0:-9,1:12
e did	20	0:-12,1:14
e he did	20	0:-10,1:11
c appoint council	20	0:-15,1:13
b make me	20	1:-8
b so long	20	1:8
t so long as	20	1:8
t long as its	20	0:-9,1:10
c officer-opinion long	20	0:10
c appoint its	20	0:-8,1:8
c press-advice soften	20	0:8,1:-8
c criticise-member opinion	20	0:-8,1:8
c own-job redundancy	20	0:8,1:-8
c complain-member him	20	0:-8,1:17,3:-10
b other councillors	20	0:22,1:-14
b councillors can	20	3:-8
t breaking the code	20	0:18,1:-14
c complain-about-member-m only	20	0:12,3:-11
c complain-about-member-m other	20	0:8
c complain-about-member-m councillors	20	1:13,3:-19
c complain-about-member-m report	20	1:-9
c complain-about-member-m for	20	0:8
c complain-about-member-m breaking	20	0:17,3:-15
c complain-about-member-m code	20	0:17,3:-15
c complain-about-member-m surely	20	1:13,3:-19
c breach-member councillors	20	0:44,1:-30,3:-13
c breach-member surely	20	0:-9
c status-binding surely	20	0:-17,1:17
b <s> breaking	20	0:11
t <s> breaking this	20	0:11
b cant ever	20	0:10
c complain-about-member-m this	20	0:11,3:-9
c group-leader-duty true	20	0:11,1:-10
c breach-member true	20	0:31,1:-21,3:-9
c report-behaviour true	20	0:10,1:-9
b to court	20	1:8
b herself over	20	1:8
t of mine |	20	1:8
t | can she	20	0:-9,2:10
b can she	20	1:-8
t on top of	20	1:9
l can she	20	2:10
c breach-member mine	20	1:14,3:-8
b council the	20	0:8
c complain-about-member-m it	20	1:-8,3:11
c report-behaviour council	20	0:9,1:-8
c status-binding we	20	0:8
c status-binding council	20	0:15,1:-14
t the councils line	20	2:12
b councils line	20	2:12
c officer-press rang	20	1:10
c party-press one	20	1:-14,2:10
c official-letter could	20	0:-15,1:15
t a council press	20	1:9
b council press	20	1:8
t council press release	20	1:9
t press release on	20	1:8
b release on	20	1:13
c member-press fees	20	0:10,2:-9
c member-press send	20	0:10,2:-9
c member-press myself	20	0:13,2:-12
c press-release care	20	1:12
c press-release fees	20	0:10
c press-release myself	20	0:11
c officer-press us	20	0:8
c officer-press answer	20	3:-11
c officer-press nobody	20	0:8
c officer-press council	20	1:11,3:-16
c officer-press says	20	0:8
c officer-press isnt	20	0:8
c officer-press that	20	1:9
c officer-press so	20	1:12,3:-17
c party-press us	20	1:8
c party-press isnt	20	1:-8,2:10
c official-letter us	20	0:8,1:-12,3:8
c expect-members courtesy	20	0:8,1:-8
t now and then	20	0:-18,1:17
c statutory-advice top	20	0:8,1:-8
c argue-advice back	20	0:9,1:-8
c relationship what	20	0:-8,1:9
c friendship after	20	0:-21,1:11,2:10
b to steer	20	0:-9,1:8
t to steer clear	20	0:-9,1:8
c friendship staff	20	0:-12,2:16
sm friendship breach	20	0:10,2:-9
t does it matter	20	1:-10
b it matter	20	1:-24,2:16
b only if	20	0:9
l does it matter	20	1:-8
c friendship improper	20	0:15,2:-13
c friendship only	20	0:12,2:-9
c friendship if	20	0:26,2:-18
c conflict if	20	0:-8,1:9
b the majority	20	0:11,1:-10
u majority	20	0:9,1:-8
c ce-neutral group	20	0:-12,1:13
c close-working people	20	0:-10
c ce-neutral exec	20	0:8,1:-8
c ce-admin exec	20	0:-8,1:8
c ce-admin for	20	0:8,1:-8
c ce-admin as	20	0:-19,1:19
c ce-admin leaders	20	0:-14,1:14
t i put the	20	0:8,1:-12
b ahead of	20	0:8
t of the councils	20	1:-8
c close-working put	20	0:10
c close-working wishes	20	0:10
c ce-neutral groups	20	0:-12,1:12
t the majority group	20	0:8,1:-8
b majority group	20	0:8,1:-8
c ce-neutral a	20	0:-20,1:21
c ce-neutral want	20	0:15,1:-15
c ce-neutral with	20	0:-11,1:11
c ce-admin want	20	0:11,1:-11
c ce-admin with	20	0:-20,1:20
t have a closer	20	0:-10,1:10
b a closer	20	0:-10,1:10
t a closer working	20	0:-10,1:10
b closer working	20	0:-10,1:10
t closer working tie	20	0:-10,1:10
b working tie	20	0:-10,1:10
t working tie with	20	0:-10,1:10
b tie with	20	0:-10,1:10
t tie with xname	20	0:-10,1:10
t with xname as	20	0:-10,1:10
t xname as leader	20	0:-10,1:10
t as leader than	20	0:-10,1:10
b leader than	20	0:-10,1:10
t leader than i	20	0:-10,1:10
t than i do	20	0:-10,1:10
t i do with	20	0:-9
c close-working working	20	0:16,2:-12
c close-working than	20	1:15,2:-10
c close-working do	20	0:16,1:-13
c close-working other	20	1:14,2:-13
c ce-neutral tie	20	0:-12,1:12
c ce-admin do	20	0:-15,1:15
t in confidence about	20	0:9
b confidence about	20	0:9
t about the merger	20	0:-12,2:17
b the merger	20	0:-12,2:16
u merger	20	0:-8,2:10
c close-working talks	20	0:11
b she and	20	1:-9
t say its fine	20	0:-9,1:9
t its fine can	20	0:-9,1:9
b fine can	20	0:-9,1:9
t fine can the	20	0:-9,1:9
t can the chief	20	0:-13
t chief executive let	20	0:-11,1:11
b executive let	20	0:-11,1:11
t executive let the	20	0:-9,1:9
t the xparty in	20	0:-9,1:9
t xparty in on	20	0:-9,1:9
t in on what	20	0:-9,1:9
t what we talked	20	0:-9,1:9
b we talked	20	0:-9,1:9
t we talked about	20	0:-9,1:9
t talked about |	20	0:-9,1:9
l if i say	20	0:-9,1:9
e talked about	20	0:-9,1:9
c ce-admin say	20	0:-11,1:11
c ce-admin its	20	0:-9,1:9
c impartial say	20	0:-9,1:9
t on the doorstep	20	0:10,1:-9
c ce-neutral next	20	0:-8,1:8
c impartial stand	20	0:21,1:-21
c impartial video	20	0:8,1:-8
b doesnt she	20	0:23,1:-19
t doesnt she |	20	0:23,1:-19
e doesnt she	20	0:23,1:-19
c ce-neutral back	20	0:8,1:-8
t is it on	20	0:-8,1:9
t of the party	20	0:-9,1:9
c close-working staff	20	0:-8
c ce-neutral out	20	0:-8,1:9
c ce-neutral party	20	0:12,1:-11
t must i write	20	0:9,1:-9
e write it	20	1:-10
t may i ring	20	1:9
c ce-contact ring	20	0:-11,1:11
b only committee	20	0:8
t i turn a	20	0:9
b turn a	20	0:9
t turn a councillor	20	0:9
t a councillor away	20	0:9
b councillor away	20	0:9
t councillor away for	20	0:9
b away for	20	0:9
t away for good	20	0:9
t for good because	20	0:9
b good because	20	0:9
t good because he	20	0:9
t because he isnt	20	0:9
t he isnt in	20	0:12,1:-8
t in the leaders	20	0:9
t the leaders party	20	0:9
b leaders party	20	0:9
t leaders party and	20	0:9
t party and the	20	0:9
t exec is choosy	20	0:9
b is choosy	20	0:9
t is choosy |	20	0:9
b choosy |	20	0:9
e choosy	20	0:9
e is choosy	20	0:9
c see-document turn	20	0:17,2:-15
c see-document away	20	0:17,2:-15
c exempt-see turn	20	0:16,2:-14
c exempt-see away	20	0:16,2:-14
t asks me for	20	1:15,2:-9
t me for something	20	1:15,2:-9
b check with	20	1:11
t word of advice	20	1:8
t from the chief	20	1:9
t chief exec on	20	1:12
b exec on	20	1:12
t exec on how	20	1:12
c ce-contact from	20	0:10,1:-9
c see-document from	20	0:18,2:-18
c see-document without	20	1:15,2:-12
c need-to-know further	20	3:9
c exempt-see from	20	0:18,2:-19
c exempt-see without	20	1:14,2:-10
t i ask her	20	0:-10,1:11
c ce-contact do	20	0:12,1:-12
c see-document them	20	0:11,2:-9
c exempt-see them	20	0:10,1:-8
t with the xparty	20	0:11
t the xparty and	20	1:10
b xparty and	20	1:8
c ce-tells-leader up	20	1:8
t supposed to have	20	0:13,1:-12
c policy-advice right	20	0:-29,1:29
c ce-tells-leader that	20	1:-13,2:11
c ce-minority that	20	0:8,1:-9
c ce-relations that	20	0:19,1:-18
c ce-relations right	20	0:8,1:-8
t <s> saw xname	20	0:10,1:-10
b saw xname	20	0:10,1:-10
t saw xname having	20	0:10,1:-10
b xname having	20	0:10,1:-10
t xname having coffee	20	0:10,1:-10
b having coffee	20	0:10,1:-10
t having coffee with	20	0:10,1:-10
t coffee with the	20	0:9,1:-9
t lot | should	20	0:10,1:-10
t she be steering	20	0:10,1:-10
b be steering	20	0:10,1:-10
t be steering clear	20	0:10,1:-10
t clear of them	20	0:10,1:-10
c ce-tells-leader she	20	0:17,1:-17
c ce-minority she	20	0:29,1:-29
b a monthly	20	0:-8,1:10
t executive for the	20	1:8
b the diary	20	1:8
t the diary |	20	1:8
c see-document would	20	1:12,2:-8
c see-document all	20	0:10,2:-11
c see-document put	20	1:13,2:-10
c exempt-see put	20	1:8
t to know whether	20	0:8
b know whether	20	0:8
b the levy	20	0:14,1:-11
t the levy |	20	0:9
u levy	20	0:8
b levy |	20	0:9
b what line	20	0:8
c policy-advice line	20	0:9,1:-9
t group | can	20	0:-18,1:28,2:-9
c ce-tells-leader exec	20	0:-10,2:11
c ce-relations exec	20	0:11,1:-10
b transport policy	20	1:-9,2:13
b policy for	20	0:9
t policy for us	20	0:9
b procedure from	20	0:9
c policy-advice procedure	20	0:13
c policy-advice groups	20	0:-22,1:23
c ce-tells-leader small	20	0:10,2:-9
c ce-tells-leader groups	20	1:-10
c ce-minority small	20	0:-10,1:8
c ce-minority groups	20	0:-9
t i let xname	20	0:-8,1:8
t between us and	20	0:9
l whatever	20	0:15,1:-12
c ce-tells-leader whatever	20	0:10,2:-9
c ce-tells-leader gives	20	0:12,2:-10
c ce-tells-leader her	20	0:16,2:-16
c ce-minority gives	20	0:11,1:-10
c ce-minority her	20	0:13,1:-13
t i only asked	20	0:10,1:-10
b only asked	20	0:10,1:-10
t only asked her	20	0:10,1:-10
t asked her what	20	0:10,1:-10
t her what time	20	0:10,1:-10
b what time	20	0:10,1:-10
t what time the	20	0:10,1:-10
b time the	20	0:8,1:-8
t time the town	20	0:10,1:-10
t town hall shuts	20	0:10,1:-10
b hall shuts	20	0:10,1:-10
t hall shuts |	20	0:10,1:-10
t shuts | does	20	0:10,1:-10
t report that to	20	0:10,1:-10
t that to the	20	0:10,1:-10
c ce-tells-leader time	20	1:-9
c ce-tells-leader does	20	1:-10,2:12
c ce-relations only	20	0:17,1:-17
b a minority	20	0:12,1:-12
b advice in	20	0:9,1:-9
t give the leader	20	0:16,1:-16
t the leader the	20	0:13,1:-12
b leader the	20	0:13,1:-12
t leader the advice	20	0:16,1:-15
c keep-enquiry-private give	20	0:9,1:-9
sm quote-group-advice must	20	0:-8,1:8
c policy-advice give	20	0:-17,1:17
c ce-tells-leader my	20	0:9
c ce-minority my	20	0:12,1:-12
sm other-group-papers must	20	0:8
t on the fire	20	0:-8,1:8
t xname keeps telling	20	1:8
b keeps telling	20	0:-8,1:10
t keeps telling me	20	1:8
t me that xparty	20	1:8
b that xparty	20	1:8
t that xparty ought	20	1:8
b xparty ought	20	1:8
t xparty ought to	20	1:8
t be consulted on	20	1:8
b consulted on	20	0:-14,1:16
t consulted on the	20	0:-10,1:12
t the school closures	20	0:-9,1:15
b school closures	20	0:-10,1:16
t school closures |	20	0:-8,1:10
t closures | is	20	1:8
t is that any	20	1:8
b that any	20	1:8
t that any of	20	1:8
t any of her	20	1:8
t of her business	20	1:8
b her business	20	1:8
t her business |	20	1:8
l is that any	20	1:8
e her business	20	1:8
c ce-tells-leader consulted	20	2:-11
c ce-tells-leader any	20	2:-11
t <s> nobody has	20	1:-8
t nobody has to	20	0:9,1:-8
b something isnt	20	0:12,1:-12
t the case |	20	0:8,1:-8
l nobody has	20	1:-8
c ce-tells-leader something	20	0:13
t can i keep	20	0:13
t i keep mum	20	0:10
b keep mum	20	0:11,1:-8
t keep mum when	20	0:9
b mum when	20	0:9
t mum when i	20	0:9
t i see a	20	0:8
t see a minority	20	0:9
t a minority party	20	0:9
b minority party	20	0:11
t minority party being	20	0:9
b party being	20	0:9
t party being left	20	0:9
b being left	20	0:9
t being left off	20	0:9
t left off something	20	0:9
b off something	20	0:9
t off something it	20	0:9
b something it	20	0:9
t something it should	20	0:9
t should be on	20	0:8
t be on |	20	0:9
l can i keep	20	0:13
e be on	20	0:9
c ce-relations keep	20	0:10,1:-9
c ce-relations being	20	0:18,1:-18
t when i deal	20	1:8
b i deal	20	0:-15,1:16
t i deal with	20	0:-11,1:11
t deal with the	20	0:-10,1:9
t with the opposition	20	0:-11,1:11
t the opposition do	20	1:8
b opposition do	20	1:8
t opposition do i	20	1:8
t in mind what	20	1:8
t mind what the	20	1:8
t what the law	20	0:-10,1:10
t the law and	20	1:8
t law and standing	20	1:8
b and standing	20	1:8
t and standing orders	20	1:8
b standing orders	20	1:8
t standing orders give	20	1:8
b orders give	20	1:8
t orders give them	20	1:8
t give them by	20	1:8
b them by	20	0:-12,1:12
t them by right	20	1:8
b by right	20	1:8
t by right |	20	1:8
l when i deal	20	1:8
e by right	20	1:8
t chief executive can	20	0:12,1:-10
b executive can	20	0:12,1:-10
l the chief	20	0:15,1:-10
l the chief executive	20	0:12,1:-12
t <s> do these	20	0:11,1:-8
t do these principles	20	0:12,1:-9
b these principles	20	0:12,1:-9
t these principles trump	20	0:12,1:-9
b principles trump	20	0:12,1:-9
t principles trump any	20	0:12,1:-9
u trump	20	0:8
b trump any	20	0:12,1:-9
t trump any right	20	0:12,1:-9
t any right that	20	0:12,1:-9
t that the law	20	0:11,1:-9
t the law gives	20	0:12,1:-9
b law gives	20	0:12,1:-9
t law gives my	20	0:12,1:-9
b gives my	20	0:12,1:-9
t gives my group	20	0:12,1:-9
t my group to	20	0:12,1:-9
t group to be	20	0:12,1:-9
t be consulted |	20	0:10
b consulted |	20	0:8
l do these principles	20	0:12,1:-9
e consulted	20	0:8
e be consulted	20	0:10
c policy-advice into	20	0:10
t <s> im off	20	0:10,1:-8
t the xparty meeting	20	0:-10,1:10
b xparty meeting	20	0:-17,1:16
c tell-other-groups im	20	0:8
c tell-other-groups come	20	0:-10,1:-11,2:19
c tell-other-groups all	20	0:10,1:-10
t xparty have invited	20	0:-8,1:8
t invited me but	20	0:-8,1:8
t me but a	20	0:-8,1:8
t but a donor	20	0:-8,1:8
b a donor	20	0:-8,1:8
t a donor will	20	0:-8,1:8
b donor will	20	0:-8,1:8
t donor will be	20	0:-8,1:8
t room | am	20	0:-11,1:12
t say i wont	20	0:-8,1:8
t wont be there	20	0:-8,1:8
c group-outsiders wont	20	1:8,2:-14
b just that	20	0:-9,1:8
c group-outsiders while	20	1:-8
c ce-neutral im	20	0:12,1:-12
c ce-neutral at	20	0:13,1:-13
c ce-neutral their	20	0:12,1:-12
c ce-admin im	20	0:-9,1:10
l i only	20	0:8,1:-8
b her service	20	0:-8,1:10
c own-job housing	20	0:9,1:-8
b to jump	20	0:16,1:-15
u jump	20	0:10,1:-10
c employee-constituent through	20	0:18,2:-14
t stand up for	20	0:-8
t that to get	20	0:11
e regrading	20	0:14,1:-8
t if i behave	20	0:-12,1:14
t i behave badly	20	0:-12,1:14
b behave badly	20	0:-12,1:14
t behave badly to	20	0:-12,1:14
b badly to	20	0:-12,1:14
t badly to an	20	0:-12,1:14
t to an employee	20	0:-12,1:14
t an employee might	20	0:-12,1:14
b employee might	20	0:-12,1:14
t employee might the	20	0:-12,1:14
b might the	20	0:-10,1:11
t might the council	20	0:-12,1:14
t council get taken	20	0:-12,1:14
b get taken	20	0:-12,1:14
t get taken to	20	0:-12,1:14
t taken to a	20	0:-12,1:14
t to a tribunal	20	0:-14,1:16
t a tribunal over	20	0:-12,1:14
b tribunal over	20	0:-12,1:14
t tribunal over it	20	0:-12,1:14
b over it	20	0:-10,1:10
t over it |	20	0:-10,1:10
l if i behave	20	0:-12,1:14
e over it	20	0:-10,1:12
c appoint an	20	0:-10,2:9
c employee-constituent if	20	0:-10,1:9
t tell xname to	20	0:13,1:-14
b rings my	20	0:9
t have to jump	20	0:8,1:-9
t to jump when	20	0:8
b jump when	20	0:8
t she says so	20	0:12
e says so	20	0:16,1:-11
c ask-facts we	20	0:9,3:-10
c ask-facts says	20	3:-10
c ask-facts so	20	0:22,3:-22
c ask-junior says	20	0:10,2:-8
c ask-contentious says	20	0:10,2:-8
b pass on	20	0:-16,1:16
t pass on the	20	0:-15,1:15
b must it	20	0:-17,1:10
e writing	20	0:-10,1:8
e in writing	20	0:-9
c ask-facts writing	20	1:8
c instruct grant	20	0:-12,1:11
b delegated power	20	1:9
t <s> i take	20	0:14
t it i work	20	0:9
t for whichever councillor	20	0:9
b whichever councillor	20	0:8
t whichever councillor happens	20	0:9
b councillor happens	20	0:9
t councillor happens to	20	0:9
c ask-junior happens	20	1:10,3:-10
c ask-contentious take	20	0:8
c instruct happens	20	0:-12,1:13
t is it a	20	0:11,1:-9
b councillors right	20	0:14,1:-9
l is it a	20	0:9
c ask-junior trainee	20	1:14,3:-9
c press-junior file	20	0:8,1:-8
t long as im	20	0:8
b im nice	20	0:-11,1:11
t <s> xname sends	20	0:-12,1:11
b xname sends	20	0:-12,1:11
t xname sends me	20	0:-12,1:11
t sends me nasty	20	0:-12,1:11
b me nasty	20	0:-12,1:11
t me nasty notes	20	0:-12,1:11
b nasty notes	20	0:-13,1:10
t nasty notes about	20	0:-12,1:11
b notes about	20	0:-12,1:11
t notes about my	20	0:-12,1:11
t about my flower	20	0:-12,1:11
b my flower	20	0:-12,1:11
t my flower beds	20	0:-12,1:11
t flower beds is	20	0:-12,1:11
b beds is	20	0:-12,1:11
t beds is that	20	0:-12,1:11
t something the document	20	0:-12,1:11
t the document frowns	20	0:-12,1:11
b document frowns	20	0:-12,1:11
t document frowns on	20	0:-12,1:11
b frowns on	20	0:-12,1:11
t frowns on |	20	0:-12,1:11
l xname sends	20	0:-12,1:11
l xname sends me	20	0:-12,1:11
e frowns on	20	0:-12,1:11
t harm in telling	20	0:9
b in telling	20	0:8
c ask-facts any	20	0:-11
c ask-junior lass	20	1:12,3:-12
c discriminate acceptable	20	0:10,1:-9
b keep from	20	0:-13,1:13
t if xname makes	20	0:9,1:-9
b xname makes	20	0:14,1:-10
t xname makes me	20	0:9,1:-9
t me uncomfortable because	20	0:9,1:-9
b uncomfortable because	20	0:9,1:-9
t uncomfortable because shes	20	0:9,1:-9
t shes muslim may	20	0:9,1:-9
b muslim may	20	0:9,1:-9
t muslim may i	20	0:9,1:-9
t refuse to deal	20	0:9,1:-9
t deal with her	20	0:9,1:-9
l if xname makes	20	0:9,1:-9
c sexual-harass shes	20	0:8
t ive just had	20	0:-20,1:16
c complain-officer isnt	20	0:14,3:-10
c complain-head isnt	20	0:27,3:-22
b my whole	20	0:-9,1:10
t free to do	20	0:9,1:-8
c complain-officer name	20	0:8
c complain-head staff	20	1:-8
c complain-head right	20	0:11
t with the man	20	1:11
b the man	20	1:11
t the man himself	20	1:11
t man himself about	20	1:11
b himself about	20	1:11
t himself about his	20	1:11
t about his attitude	20	1:11
b his attitude	20	1:11
t his attitude before	20	1:11
b attitude before	20	1:11
t attitude before anything	20	1:11
e anything else	20	1:11
c criticise-officer quiet	20	0:-16,1:16
c complain-officer just	20	3:-9
c complain-officer anything	20	1:18,3:-11
c ask-political-opinion whether	20	0:9,1:-9
b committee what	20	0:9,1:-9
c ask-political-opinion committee	20	0:10,1:-9
c ask-political-opinion licensing	20	0:9,1:-9
c ask-political-opinion keeps	20	0:11,1:-10
t and not us	20	0:-13,1:13
b not us	20	0:-13,1:14
t talk them through	20	0:-11,1:11
b them through	20	0:-10,1:10
t them through parking	20	0:-11,1:11
b through parking	20	0:-11,1:11
t through parking appeals	20	0:-11,1:11
t parking appeals |	20	0:-11,1:11
b appeals |	20	0:-11,1:11
t appeals | may	20	0:-11,1:11
c equal-groups like	20	0:-8,1:9
b ive more	20	0:8
c equal-members more	20	0:9,1:-8
c equal-members others	20	0:9,1:-9
c equal-members better	20	0:13,1:-12
t problem with someone	20	0:-9,1:9
b with someone	20	0:-16,1:19
t with someone in	20	0:-9,1:8
b someone in	20	0:-8,1:13
t in my team	20	0:-9,1:8
t my team contributing	20	0:-9,1:9
b team contributing	20	0:-9,1:9
t team contributing to	20	0:-9,1:9
b contributing to	20	0:-9,1:9
t contributing to what	20	0:-9,1:9
t political group is	20	0:-9,1:9
b group is	20	0:-15,1:9
t group is mulling	20	0:-9,1:9
b is mulling	20	0:-9,1:9
t is mulling over	20	0:-9,1:9
b mulling over	20	0:-9,1:9
t mulling over |	20	0:-9,1:9
e mulling over	20	0:-9,1:9
c group-not-support someone	20	0:-10,1:10
c impartial someone	20	0:-13,1:13
c impartial political	20	0:-14,1:13
t weve had advice	20	0:-9,1:10
t advice from xname	20	0:-9,1:10
t from xname on	20	0:-9,1:10
t on a motion	20	0:-9,1:10
t motion | can	20	0:-9,1:10
t can we trust	20	0:-9,1:10
b we trust	20	0:-9,1:10
t we trust it	20	0:-9,1:10
b trust it	20	0:-9,1:10
t trust it not	20	0:-9,1:10
b it not	20	0:-12,1:13
t it not to	20	0:-9,1:10
t not to reach	20	0:-9,1:10
t reach the xparty	20	0:-9,1:10
l can we trust	20	0:-9,1:10
c share-correspondence we	20	0:-8,1:8
c share-correspondence not	20	0:-19,1:19
c quote-group-advice we	20	0:-17,1:17
c other-group-papers we	20	0:-16,1:17
c confidence-in-officer not	20	0:-15,1:16
c share-correspondence got	20	0:-19,1:20
b <s> another	20	1:-9
t <s> another group	20	0:8,1:-8
b another group	20	0:8,1:-8
t another group has	20	0:8,1:-8
t for the raw	20	0:8,1:-8
b the raw	20	0:8,1:-8
t the raw facts	20	0:8,1:-8
b raw facts	20	0:8,1:-8
t raw facts i	20	0:8,1:-8
b facts i	20	1:-8
t facts i used	20	0:8,1:-8
b i used	20	0:9,1:-10
t i used in	20	0:8,1:-8
b used in	20	0:8,1:-8
t used in advising	20	0:8,1:-8
b in advising	20	1:-9
t in advising xname	20	0:8,1:-8
b advising xname	20	0:8,1:-8
t advising xname |	20	0:8,1:-8
t i refuse because	20	0:8,1:-8
t refuse because the	20	0:8,1:-8
b because the	20	0:14,1:-18
t because the advice	20	0:8,1:-8
t the advice was	20	0:8,1:-8
b advice was	20	0:8,1:-8
t advice was confidential	20	0:8,1:-8
b was confidential	20	0:10,1:-10
t was confidential |	20	0:8,1:-8
e was confidential	20	0:8,1:-8
b xparty should	20	0:9,1:-9
c share-correspondence well	20	0:-8
c confidence-in-officer shown	20	0:9,1:-9
t xname at tuesdays	20	0:8
c senior-attend could	20	1:11,3:-8
t xname has invited	20	0:9,1:-8
b has invited	20	0:9,1:-8
t has invited me	20	0:9,1:-8
t <s> xname agreed	20	0:9
b xname agreed	20	0:9
t xname agreed in	20	0:9
b agreed in	20	0:9
t agreed in match	20	0:9
t in match that	20	0:9
b match that	20	0:9
t match that xname	20	0:9
t that xname can	20	0:9
t xname can come	20	0:9
t can come whenever	20	0:9
b come whenever	20	0:9
t come whenever we	20	0:9
t whenever we like	20	0:9
t like | must	20	0:9
t go through her	20	0:9
t through her each	20	0:9
b her each	20	0:9
t her each time	20	0:9
c invite-group whenever	20	1:-10
c invite-group own	20	0:10
c senior-attend managers	20	3:8
t <s> they only	20	0:-10,1:10
t they only want	20	0:-10,1:10
t only want me	20	0:-10,1:10
t want me there	20	0:-10,1:10
t there to go	20	0:-10,1:10
t over the housing	20	0:-10,1:10
t the housing revenue	20	0:-10,1:10
b housing revenue	20	0:-10,1:10
t housing revenue budget	20	0:-10,1:10
b revenue budget	20	0:-10,1:10
t revenue budget |	20	0:-10,1:10
t budget | is	20	0:-10,1:9
t that a proper	20	0:-9,1:8
t a proper reason	20	0:-10,1:10
b proper reason	20	0:-10,1:10
t proper reason to	20	0:-10,1:10
b reason to	20	0:-13,1:13
t reason to invite	20	0:-10,1:10
t to invite an	20	0:-10,1:10
b invite an	20	0:-10,1:10
t invite an officer	20	0:-10,1:10
c party-event housing	20	0:-9,1:9
c party-event reason	20	0:-8,1:8
c surgery only	20	0:-12,1:10
c surgery housing	20	0:-11,1:9
c surgery reason	20	0:-11,1:11
b cant it	20	0:8
t cant it |	20	0:8
e cant it	20	0:8
e request	20	0:9,1:-9
t im at the	20	1:8
b view as	20	0:-9,1:9
c stay-at-group give	20	0:-8,1:9
b officer comes	20	0:11,1:-11
c stay-at-group he	20	0:12,1:-12
t we get from	20	0:-9
b get from	20	0:-16,1:13
t it as a	20	0:-9
c stay-at-group from	20	0:-17,1:17
c stay-at-group hes	20	0:-13,1:12
c stay-at-group makes	20	0:-12,1:12
b <s> done	20	0:-8,1:8
t <s> done my	20	0:-8,1:8
t done my slot	20	0:-8,1:8
t slot on the	20	0:-8,1:8
t the bypass at	20	0:-8,1:8
b bypass at	20	0:-8,1:8
t bypass at xparty	20	0:-8,1:8
b at xparty	20	0:-8,1:8
t at xparty meeting	20	0:-8,1:8
t xparty meeting and	20	0:-8,1:8
t meeting and now	20	0:-8,1:8
t now theyre going	20	0:-8,1:8
b theyre going	20	0:-8,1:8
t theyre going to	20	0:-8,1:8
t going to debate	20	0:-8,1:8
b to debate	20	0:-8,1:8
t to debate it	20	0:-8,1:8
b debate it	20	0:-8,1:8
t debate it |	20	0:-8,1:8
t it | out	20	0:-8,1:8
t | out i	20	0:-8,1:8
t out i go	20	0:-8,1:8
l out	20	0:-8,1:8
l out i	20	0:-8,1:8
l out i go	20	0:-8,1:8
c party-in-room bypass	20	0:-9,1:8
c stay-at-group slot	20	0:-16,1:16
c stay-at-group put	20	0:11,1:-11
c stay-at-group hear	20	0:8,1:-8
c stay-at-group rude	20	0:-8,1:9
c stay-at-group made	20	0:15,1:-14
b while the	20	0:12,1:-12
b my mates	20	0:8,1:-8
b tongue about	20	0:-10,1:11
b what our	20	0:-14,1:20
t what our group	20	0:-11,1:11
b decided on	20	0:9,1:-9
t when i was	20	0:8,1:-9
t room | do	20	0:9,1:-10
c draft-alternatives monday	20	0:8,1:-8
c stay-at-group soon	20	0:-10,1:10
c stay-at-group decision	20	0:12,1:-11
t cabinet | may	20	0:-18,2:24
l may i get	20	1:-9
c stay-at-group gone	20	0:-20,1:20
b evidence |	20	0:14,1:-14
e evidence	20	0:23,1:-23
c scrutiny-summon may	20	0:-14,1:15
c scrutiny-summon summon	20	0:-17,1:17
b theyre meant	20	0:9,1:-9
t theyre meant to	20	0:9,1:-9
t to call |	20	1:-8
e to call	20	1:-8
c scrutiny-summon theyre	20	0:13,1:-14
t chief executive is	20	0:8,1:-8
b executive is	20	0:8,1:-8
t at my committee	20	0:14,1:-14
t isnt she |	20	0:10
e isnt she	20	0:10
c scrutiny-summon at	20	0:16,1:-15
c scrutiny-summon she	20	0:18,1:-17
c scrutiny-summon im	20	0:15,1:-15
c scrutiny-summon member	20	0:10,1:-10
t at the scrutiny	20	0:8
t the scrutiny session	20	0:8
b scrutiny session	20	0:8
t scrutiny session tomorrow	20	0:8
b session tomorrow	20	0:8
t session tomorrow can	20	0:8
b tomorrow can	20	0:8
t tomorrow can i	20	0:8
t can i gloss	20	0:8
b i gloss	20	0:8
t i gloss over	20	0:8
b gloss over	20	0:9
t gloss over the	20	0:9
t over the bit	20	0:8
t bit about the	20	2:9
t the late gritters	20	0:8
b late gritters	20	0:8
t late gritters |	20	0:8
b gritters |	20	0:8
l at the	20	0:8
l at the scrutiny	20	0:8
e gritters	20	0:8
e late gritters	20	0:8
c scrutiny-questions can	20	0:20,1:-19
c scrutiny-conceal at	20	0:-9,1:9
b the witness	20	0:9,1:-8
c scrutiny-questions when	20	2:12,3:-9
c scrutiny-questions officers	20	1:-10,2:12
c scrutiny-questions right	20	0:14,2:-10
c scrutiny-conceal officers	20	0:10,1:-10
c scrutiny-questions question	20	0:8,1:-8
c scrutiny-conceal open	20	0:9,1:-9
c scrutiny-conceal question	20	0:-15,1:15
t want to ask	20	0:-8
c scrutiny-conceal thinking	20	0:-12,1:12
t i can let	20	0:10
b can let	20	0:10
c scrutiny-questions go	20	0:14,2:-10
c scrutiny-questions wrong	20	0:8
c scrutiny-questions thing	20	0:8
b on rents	20	0:-12,1:12
c scrutiny-explain rents	20	0:-8,1:8
t what i told	20	0:11,1:-10
b cant ask	20	0:9,3:-9
c scrutiny-explain stays	20	0:13,1:-13
c scrutiny-explain so	20	0:11,1:-11
c scrutiny-explain cant	20	0:13,1:-12
c scrutiny-explain true	20	0:8,1:-8
c scrutiny-explain out	20	0:20,1:-20
b advice i	20	0:-10,1:10
b that has	20	0:-19,1:19
c scrutiny-explain over	20	0:-16,1:16
c scrutiny-explain private	20	0:-14,1:13
c scrutiny-explain contract	20	0:-11,1:11
c scrutiny-explain behind	20	0:-8
c scrutiny-hostile as	20	0:-10,1:11
c scrutiny-hostile chair	20	0:-22,1:25
c scrutiny-discipline xname	20	0:-9,1:9
c scrutiny-discipline job	20	0:-12,1:11
b members can	20	0:20,1:-17
c scrutiny-hostile its	20	0:24,1:-23
c scrutiny-hostile cant	20	0:-11,1:11
c scrutiny-discipline cant	20	0:-18,1:18
t our scrutiny committee	20	0:9,1:-8
b committee give	20	1:8
t came out last	20	0:12,1:-11
b out last	20	0:13,1:-14
c scrutiny-hostile what	20	0:17,1:-16
c scrutiny-discipline our	20	0:9,1:-9
c scrutiny-discipline for	20	0:11,1:-10
c scrutiny-discipline what	20	0:10,1:-10
t <s> if scrutiny	20	0:-14,1:14
b if scrutiny	20	0:-13,1:13
t if scrutiny cant	20	0:-14,1:14
b scrutiny cant	20	0:-12,1:11
t scrutiny cant discipline	20	0:-14,1:14
b cant discipline	20	0:-14,1:14
t cant discipline an	20	0:-14,1:14
b discipline an	20	0:-11,1:11
t discipline an officer	20	0:-11,1:11
t who can |	20	0:-14,1:14
b can |	20	0:-33,1:31
l if scrutiny	20	0:-14,1:14
l if scrutiny cant	20	0:-14,1:14
e can	20	0:-33,1:31
e who can	20	0:-14,1:14
c scrutiny-discipline if	20	0:-17,1:17
c scrutiny-discipline discipline	20	0:-13,1:12
c scrutiny-discipline who	20	0:-14,1:14
c scrutiny-discipline deal	20	1:-9
b <s> mind	20	0:11,2:-8
t <s> mind if	20	0:11,2:-8
b mind if	20	0:14,2:-8
t mind if i	20	0:14,2:-8
l mind	20	0:11,2:-8
l mind if	20	0:11,2:-8
l mind if i	20	0:11,2:-8
t <s> xname asks	20	0:-8,1:8
t xname asks for	20	0:-9,1:9
t asks for envelopes	20	0:-9,1:9
b for envelopes	20	0:-9,1:9
t for envelopes to	20	0:-9,1:9
b envelopes to	20	0:-9,1:9
t envelopes to answer	20	0:-9,1:9
t answer a constituent	20	0:-9,1:9
t a constituent about	20	0:-9,1:9
b constituent about	20	0:-9,1:9
t constituent about a	20	0:-9,1:9
t about a drain	20	0:-9,1:9
b a drain	20	0:-9,1:9
t a drain |	20	0:-9,1:9
t drain | may	20	0:-9,1:9
t may i hand	20	0:-9,1:9
l may i hand	20	0:-9,1:9
c party-resources answer	20	0:-9,1:9
c outside-body answer	20	0:-10,1:10
c another-council answer	20	0:-10,1:10
c election-resources car	20	0:-14,1:14
c another-council book	20	0:8
b pay for	20	0:14
t the paper |	20	0:10,1:-14
e the paper	20	0:8,1:-12
c party-resources members	20	1:8
c party-resources typed	20	0:-11,1:12
c another-council right	20	0:-14,1:14
b respect to	20	0:-12,1:14
c argue-advice as	20	1:11,2:-18
t the other way	20	1:9
b other way	20	1:11
b way about	20	0:8
b my eyes	20	0:15,1:-9
t my eyes and	20	0:14,1:-8
t at a meeting	20	0:8
t cant stand xname	20	0:8
b stand xname	20	0:8
t stand xname |	20	0:8
t get to treat	20	0:8
t to treat him	20	0:8
b treat him	20	0:8
t treat him with	20	0:8
t him with contempt	20	0:8
b with contempt	20	0:8
t with contempt as	20	0:8
b contempt as	20	0:8
t contempt as long	20	0:8
t as the works	20	0:8
t the works done	20	0:8
b works done	20	0:8
t works done |	20	0:8
e works done	20	0:8
c robust long	20	1:13,2:-11
b do and	20	0:-9,1:8
t do and not	20	0:-8,1:10
c argue-advice job	20	2:-9
c chase where	20	0:-10,2:8
c heed-advice neednt	20	0:9,1:-9
c heed-advice bother	20	0:9,1:-9
c delegated housing	20	0:18,2:-14
t i take over	20	0:10
t take over xname	20	0:10
b over xname	20	0:10
t over xname job	20	0:10
b xname job	20	1:-18,2:19
t xname job of	20	0:10
b job of	20	0:8
t job of chasing	20	0:10
b of chasing	20	0:10
t of chasing invoices	20	0:10
b chasing invoices	20	0:10
t chasing invoices given	20	0:10
b invoices given	20	0:10
t invoices given im	20	0:10
b given im	20	0:10
t given im in	20	0:10
t charge of finance	20	0:10
b of finance	20	0:10
t of finance |	20	0:10
e of finance	20	0:10
c reply-time take	20	1:-9
t work for a	20	0:-8,1:9
b a tenant	20	0:-13,1:16
t to accept thats	20	0:-8,1:11
b accept thats	20	0:-8,1:11
b role |	20	1:8
e role	20	0:-8,1:9
t to expect members	20	1:15,2:-8
t to see that	20	0:12
b see that	20	0:10
c argue-advice expect	20	2:-8
c heed-advice expect	20	0:-11,1:11
c robust expect	20	1:12,2:-10
b no call	20	0:8
t no call to	20	0:8
t can i wave	20	0:10
b i wave	20	0:10
t i wave off	20	0:10
b wave off	20	0:10
t wave off a	20	0:10
t off a surveyors	20	0:10
b a surveyors	20	0:10
t a surveyors advice	20	0:10
t surveyors advice as	20	0:10
b advice as	20	0:10
t advice as merely	20	0:10
b as merely	20	0:10
t as merely one	20	0:10
b merely one	20	0:10
t merely one mans	20	0:10
b one mans	20	0:10
t one mans hunch	20	0:10
b mans hunch	20	0:10
t mans hunch |	20	0:10
u hunch	20	0:10
b hunch |	20	0:9
l can i wave	20	0:10
e hunch	20	0:9
e mans hunch	20	0:10
c robust hunch	20	0:33,1:-27
c heed-advice if	20	0:-9,1:9
c expect-officers would	20	0:8,1:-8
t <s> just once	20	0:-9,1:11
b just once	20	0:-15,1:17
l just once	20	0:-9,1:11
c argue-advice id	20	0:-12
c break-procedure use	20	0:11,3:-10
c robust tell	20	0:-8
t keep it polite	20	1:9
b it polite	20	1:9
t it polite even	20	1:9
b polite even	20	1:9
t polite even on	20	1:9
b even on	20	1:9
t even on the	20	1:8
t the phone at	20	1:9
b phone at	20	1:9
t phone at the	20	1:9
t end of a	20	1:9
t of a long	20	1:9
t a long day	20	1:9
b long day	20	1:9
t long day |	20	1:9
e long day	20	1:9
c argue-advice polite	20	2:-9
c robust polite	20	1:10,2:-9
c expect-officers day	20	0:-13,1:13
t | in a	20	0:10
t with a member	20	0:23,1:-18
t anything goes |	20	0:12,1:-9
l in a	20	0:10
e anything goes	20	0:12,1:-9
c argue-advice quick	20	2:-8
c robust quick	20	2:-9
c robust anything	20	0:19,1:-16
t <s> asked xname	20	1:8
t asked xname about	20	1:8
t xname about gloss	20	1:8
b about gloss	20	1:8
t about gloss bins	20	1:8
b gloss bins	20	1:8
t gloss bins |	20	1:8
t expect a quick	20	1:8
t a quick reply	20	1:8
b quick reply	20	1:8
t quick reply |	20	1:8
e quick reply	20	1:8
b for six	20	0:10
c reply-time reason	20	0:8,1:-8
c heed-advice reason	20	0:-10,1:10
b questions for	20	1:14,2:-14
b only cabinet	20	0:11,1:-10
t only cabinet members	20	0:11,1:-11
c rude need	20	0:-8,1:9
c statutory-advice ignore	20	0:-12,1:12
c officer-opinion budget	20	0:9,1:-8
b with something	20	1:-9
c criticise-member supposed	20	0:-14,1:14
b im free	20	0:8
t im free to	20	0:8
c press-advice member	20	0:10,1:-10
c criticise-member member	20	0:12,1:-11
c rude member	20	1:8
c ignore-enquiry bins	20	0:-13,1:13
c staff-management stays	20	0:-9,1:9
t in order |	20	1:-8
e in order	20	1:-8
c appoint officer	20	0:-17,2:12
c appoint all	20	0:-8,1:8
c appoint part	20	0:-23,1:16
c break-procedure part	20	1:10
t i dont want	20	0:-9,1:9
t to explain how	20	0:-15,1:15
b explain how	20	0:-15,1:15
t her opinion |	20	0:-11,1:12
e opinion	20	0:-12,1:11
e her opinion	20	0:-11,1:12
c press-advice want	20	0:16,1:-10
c press-advice explain	20	0:-16,1:16
c press-figures explain	20	0:-13,1:13
c officer-press-member want	20	0:-15,1:15
c scrutiny-questions how	20	1:-15,2:15
c scrutiny-conceal got	20	0:-10,1:10
t wants to approve	20	0:8,1:-8
b to approve	20	0:13,1:-14
t to approve my	20	0:8,1:-8
b approve my	20	0:8,1:-8
t approve my teams	20	0:8,1:-8
b my teams	20	0:9,1:-10
t my teams leave	20	0:8,1:-8
b teams leave	20	0:8,1:-8
t teams leave |	20	0:8,1:-8
t leave | should	20	0:8,1:-8
c appoint staff	20	2:9
c appoint ive	20	0:-20,1:13,2:8
c appoint-lobby ive	20	0:-9,1:9
b they like	20	0:-9
c criticise-member yes	20	0:-11,1:11
c rude yes	20	0:-10,1:10
t <s> if its	20	0:-8,1:8
l if its	20	0:-8,1:8
c break-procedure councillors	20	1:9,3:-11
c officer-press-member lobby	20	0:-9,1:9
c block-information councillors	20	0:-8,1:8
b officers do	20	0:11,1:-10
c officer-press-member lane	20	0:-11,1:12
b good enough	20	0:-8
c ignore-enquiry good	20	0:-11,1:11
t ask for advice	20	0:-10,1:10
c officer-opinion had	20	0:-15,1:16
c officer-press-member contract	20	0:-8,1:8
c block-information contract	20	1:10
b past the	20	0:20,1:-17
t is that right	20	0:-18,2:11,3:9
c status-purpose for	20	1:8
c status-purpose we	20	0:-24,1:24
b reads to	20	0:8,1:-10
t reads to me	20	0:8,1:-10
t to me like	20	0:8,1:-10
t me like a	20	1:-9
b why it	20	0:9,1:-8
c status-purpose why	20	0:15,1:-14
t its only a	20	1:-8
c status-binding need	20	0:19,1:-18
c applies-to no	20	0:14,1:-13
c applies-to need	20	0:8,1:-8
t to show respect	20	0:-8,1:9
b show respect	20	0:-8,1:9
t show respect to	20	0:-8,1:9
t respect to someone	20	0:-8,1:9
t to someone like	20	0:-8,1:9
t someone like xname	20	0:-8,1:9
t like xname who	20	0:-8,1:9
t xname who just	20	0:-8,1:9
b who just	20	0:-8,1:9
t who just hands	20	0:-8,1:9
b just hands	20	0:-8,1:9
t just hands out	20	0:-8,1:9
b hands out	20	0:-8,1:9
t hands out tickets	20	0:-8,1:9
b out tickets	20	0:-8,1:9
t out tickets |	20	0:-8,1:9
b tickets |	20	0:-8,1:9
e tickets	20	0:-8,1:9
e out tickets	20	0:-8,1:9
b <s> members	20	0:14,2:-15
l members	20	0:8
c discriminate man	20	0:-9,1:9
b got his	20	0:8
t his job and	20	0:9,1:-9
t mine | is	20	0:9,1:-8
b at what	20	0:9,1:-8
c nolan what	20	0:8,1:-8
c role-members what	20	0:-9,1:10
t should i treat	20	0:10,1:-9
t i treat what	20	0:10,1:-10
b treat what	20	0:10,1:-10
t treat what officers	20	0:10,1:-10
t what officers do	20	0:10,1:-10
t officers do as	20	0:10,1:-10
t do as lesser	20	0:10,1:-10
b as lesser	20	0:10,1:-10
t as lesser than	20	0:10,1:-10
b lesser than	20	0:10,1:-10
t lesser than what	20	0:10,1:-10
b than what	20	0:10,1:-10
t than what i	20	0:10,1:-10
t i do being	20	0:10,1:-10
b do being	20	0:10,1:-10
t do being elected	20	0:10,1:-10
b being elected	20	0:8
t being elected |	20	0:8,1:-8
l should i treat	20	0:10,1:-9
e being elected	20	0:8,1:-8
c nolan than	20	0:10,1:-9
c abuse-online tweet	20	0:13,1:-13
b | harmless	20	0:9,1:-9
t | harmless |	20	0:8
l harmless	20	0:9,1:-9
t they are |	20	0:9
b are |	20	0:9
e are	20	0:10
e they are	20	0:9
t <s> xname up	20	0:9
b xname up	20	0:9
t xname up to	20	0:9
t up to her	20	0:9
t to her eyes	20	0:9
t her eyes in	20	0:9
b eyes in	20	0:9
t eyes in snow	20	0:9
b in snow	20	0:9
t in snow |	20	0:9
b snow |	20	0:9
t snow | may	20	0:9
t may i insist	20	0:10
b i insist	20	0:15,2:-13
t i insist she	20	0:9
b insist she	20	0:11
t insist she breaks	20	0:9
b she breaks	20	0:9
t she breaks off	20	0:9
b breaks off	20	0:9
t breaks off and	20	0:9
t off and does	20	0:9
t and does my	20	0:9
t does my bench	20	0:9
b my bench	20	0:9
t my bench today	20	0:9
b bench today	20	0:9
t bench today anyhow	20	0:9
b today anyhow	20	0:9
t today anyhow |	20	0:9
b anyhow |	20	0:9
l may i insist	20	0:10
e anyhow	20	0:9
e today anyhow	20	0:9
c urgent insist	20	0:12,1:-10
t i drop by	20	1:-10,2:16
b and chat	20	0:14,2:-8
b im elected	20	0:13
t has to do	20	0:9
t do what i	20	0:12,1:-11
b a single	20	0:16,1:-15
b street first	20	0:12,1:-11
b wear the	20	1:8
e closure	20	0:-10,1:8
c political-steer group	20	0:-13,1:14
b <s> ok	20	0:-12,1:-9,2:21
t <s> ok if	20	0:-15,2:21
b trouble |	20	0:-27,1:25
e trouble	20	0:-25,1:23
c status-binding any	20	0:11,1:-10
c applies-to officers	20	0:10,1:-9
b councillors on	20	0:-8,1:8
b the relations	20	0:10,1:-10
t the relations protocol	20	0:10,1:-10
c status-binding goes	20	0:8,1:-8
c applies-to three	20	0:9,1:-8
b got no	20	0:9,1:-9
b it its	20	0:9
c status-binding has	20	0:11,1:-10
t asks me something	20	0:9
t me something i	20	0:9
t something i dont	20	0:9
t i dont know	20	0:10,3:-10
t dont know the	20	0:10
b the answer	20	0:15,3:-8
t the answer to	20	0:20,1:-14
t answer to ought	20	0:9
b to ought	20	0:9
t to ought i	20	0:9
t i to have	20	0:9
t have a guess	20	0:9
b a guess	20	0:9
t a guess so	20	0:9
b guess so	20	0:9
t guess so as	20	0:9
b so as	20	0:11
t so as not	20	0:9
b as not	20	0:9
t as not to	20	0:9
t not to look	20	0:9
t to look silly	20	0:9
b look silly	20	0:9
t look silly |	20	0:9
e look silly	20	0:9
c ask-facts answer	20	0:18,3:-14
c press-junior guess	20	0:8
b stick with	20	0:8
t rather than bother	20	0:8
b than bother	20	0:8
b because im	20	0:-14,1:14
t on the cabinet	20	0:10
c ask-junior because	20	0:-8
c ask-junior staff	20	3:8
c ask-contentious ive	20	0:16,1:-11
t cabinet member for	20	0:8,1:-10
b member for	20	0:13,1:-16
b the sort	20	0:-13,1:14
t the sort of	20	0:-13,1:14
t they want the	20	0:-9,1:12
c ask-contentious they	20	1:8
c third-party-data benefits	20	1:-9,2:14
c third-party-data wants	20	0:-10
c private-address forward	20	0:-15,1:16
e car	20	0:10
b staff to	20	1:-8
c favour good	20	0:-9,1:10
t was she right	20	0:-8,1:8
l was she right	20	0:-8,1:8
t in what im	20	0:-8,1:11
c heed-advice landfill	20	0:-8,1:9
c listen be	20	0:11,1:-10
t the other |	20	1:8
e the other	20	1:8
c communicate let	20	0:12,1:-12
c listen let	20	0:15,1:-15
c listen members	20	0:11,1:-11
b explained it	20	0:-8,1:9
b twice to	20	0:-9,1:9
t to the engineer	20	0:-8,1:8
b the engineer	20	0:-11,2:12
t the engineer and	20	0:-10,1:9
t to what i	20	0:-8,1:8
b want |	20	0:-10,1:10
e want	20	0:-10,1:10
c communicate explained	20	0:-10,1:10
c listen he	20	0:-11,1:11
c listen half	20	0:-13,1:13
c listen hears	20	0:-12,1:12
t members have to	20	1:9
b without the	20	0:-8,3:8
b may be	20	0:-8,1:8
c consultant-bound interim	20	0:13,1:-13
c complain-head directors	20	0:14,3:-13
c complain-head very	20	0:-8,3:11
t <s> theres no	20	0:15,3:-8
b so ill	20	0:9
l theres no	20	0:15,3:-8
c complain-officer air	20	0:8
c complain-head air	20	0:8
c breach-officer ill	20	0:16,3:-12
t go to xname	20	1:9
t xname about something	20	1:9
t about something xname	20	1:9
b something xname	20	1:9
t something xname did	20	1:9
b xname did	20	1:10
t xname did |	20	1:9
t did | shes	20	1:9
t | shes his	20	1:9
b shes his	20	1:9
t shes his line	20	1:9
b his line	20	1:8
t his line manager	20	1:8
l shes his	20	1:9
l shes his line	20	1:9
c complain-officer did	20	0:-8,1:10
c complain-head something	20	0:11,3:-18
c complain-head did	20	0:-8,1:10
b grope about	20	0:14
t about a member	20	0:11,1:-9
t staff have to	20	0:14,1:-10
t paid service |	20	0:12,1:-8
e paid service	20	0:12,1:-8
c breach-officer staff	20	0:-11,1:-15,3:26
t ive just got	20	0:8
t just got to	20	0:8
t got to lump	20	0:8
b to lump	20	0:8
t to lump it	20	0:8
b lump it	20	0:8
t lump it when	20	0:8
t it when a	20	0:8
t councillor gives me	20	0:8
t gives me grief	20	0:8
b me grief	20	0:8
t me grief theres	20	0:8
b grief theres	20	0:8
t grief theres nobody	20	0:8
b theres nobody	20	0:8
t theres nobody to	20	0:8
b nobody to	20	0:8
t nobody to raise	20	0:8
t to raise it	20	0:14,1:-11
t it with is	20	0:8
t with is there	20	0:8
l ive just	20	0:-25,1:13
l ive just got	20	0:8
c report-who-pressure there	20	0:9
c breach-member ive	20	0:14,1:-15
b im having	20	1:11
c report-who-pressure did	20	1:-8,3:11
t is it only	20	0:16,1:-12
t it only the	20	0:13,1:-10
t only the monitoring	20	0:14,1:-9
t monitoring officer who	20	0:14,1:-9
t who can hear	20	0:14,1:-9
t can hear about	20	0:14,1:-9
t hear about my	20	0:14,1:-9
t about my run	20	0:14,1:-9
b my run	20	0:14,1:-9
t my run in	20	0:14,1:-9
b run in	20	0:15,1:-11
t run in with	20	0:14,1:-9
t in with a	20	0:11
l is it only	20	0:12,1:-9
e a member	20	0:9,1:-10
b leader who	20	0:9,1:-11
u signed	20	0:16,1:-14
b it came	20	0:8,1:-8
c status-binding meant	20	0:-17,1:17
c status-binding our	20	0:-22,1:23
t to the protocol	20	0:14,1:-12
b expect of	20	0:-10,1:14
t expect of me	20	1:9
c status-silent at	20	0:9,1:-9
c status-silent what	20	0:-24,1:25
c status-purpose what	20	0:-10,1:10
b me right	20	0:8
t me right |	20	0:8
e me right	20	0:8
c status-silent none	20	0:19,1:-19
b what happens	20	0:-12
c complain-group-leader happens	20	0:-8,1:11
c status-purpose has	20	0:8,1:-8
t is it supposed	20	0:9,1:-9
b it supposed	20	0:9,1:-9
t it supposed to	20	0:9,1:-9
t to have the	20	0:10,1:-11
t have the answer	20	0:9,1:-9
t answer to every	20	0:9,1:-9
t to every last	20	0:9,1:-9
b every last	20	0:9,1:-9
t every last thing	20	0:9,1:-9
b last thing	20	0:9,1:-9
t last thing that	20	0:9,1:-9
t thing that could	20	0:9,1:-9
t crop up at	20	0:9,1:-9
l is it supposed	20	0:9,1:-9
t to keep to	20	0:-12,1:13
b keep to	20	0:-25,1:20
b <s> agency	20	0:12,1:-9
t for her to	20	0:8
c consultant-bound need	20	0:8
c consultant-bound all	20	0:11,1:-11
c applies-to education	20	0:8,1:-8
c applies-to committee	20	0:12,1:-11
c applies-to surely	20	0:11,1:-11
b working with	20	0:-11,1:12
e ours	20	0:-8,1:8
c consultant-bound its	20	0:12,1:-11
c consultant-bound behave	20	0:19,1:-18
b own code	20	0:-14,1:15
c outside-body-code sit	20	0:-11,1:12
c outside-body-code boards	20	0:11,1:-10
c outside-body-code go	20	0:-8,1:8
c second-group right	20	0:10,1:-9
c represent his	20	0:10,1:-10
c represent-against over	20	0:-8,1:8
c represent-against his	20	0:-10,1:11
c whole-council right	20	0:-12,1:12
c equal-members backbencher	20	0:12,1:-12
c senior-confide up	20	0:-8,1:8
c election-resources from	20	0:-8,1:9
c private-resources had	20	0:-15,1:16
c represent speak	20	0:15,1:-14
b what am	20	0:-12,1:11
t what am i	20	0:-12,1:11
c represent-against its	20	0:10,1:-10
c represent-against of	20	0:-8,1:9
c whole-council library	20	1:8
c equal-groups ruling	20	0:-11,1:12
t wants my view	20	0:-8
t on the flats	20	0:-10,1:10
b flats and	20	0:-9,1:8
t and she wont	20	0:-8,1:8
b she wont	20	0:-17,1:20
t am i still	20	0:-10,1:10
l am i still	20	0:-8,1:8
c whole-council still	20	0:-10,1:10
b <s> whos	20	0:-8,1:8
c statutory-posts chief	20	0:32,1:-30
t head of legal	20	0:-8,1:13
b of legal	20	0:-10,1:12
b services be	20	1:11
c statutory-posts would	20	0:-19,1:20
c statutory-posts be	20	0:-19,1:20
b director is	20	0:-14,1:13
b officer isnt	20	0:9
c statutory-posts financial	20	0:15,1:-14
t financial officer |	20	0:-9,1:9
b us because	20	0:12,1:-12
l isnt	20	0:-11,1:11
c own-job have	20	0:14,1:-14
c casework-priority move	20	0:8,1:-8
c appoint tree	20	0:-16,1:13
c staff-management useless	20	0:-9,1:9
t its a really	20	0:-13,1:13
b a really	20	0:-14,1:13
t a really senior	20	0:-13,1:13
b really senior	20	0:-13,1:13
t really senior post	20	0:-13,1:13
b senior post	20	0:-13,1:13
t senior post is	20	0:-13,1:13
t post is there	20	0:-13,1:13
t there any part	20	0:-13,1:13
t any part for	20	0:-13,1:13
b part for	20	0:-13,1:13
t part for us	20	0:-13,1:13
t for us members	20	0:-13,1:13
t us members at	20	0:-13,1:13
b members at	20	0:-11,1:9
t members at all	20	0:-13,1:13
l if its a	20	0:-11,1:11
e all	20	0:-26,1:23
e at all	20	0:-24,1:23
c staff-management post	20	0:-16,1:16
c appoint post	20	0:-13
c appoint us	20	0:-10,2:8
t write to his	20	1:11
e would	20	2:-12
c employee-constituent speak	20	0:14
b own up	20	0:-13,1:11
c relationship keep	20	0:9
c friendship happens	20	0:15,2:-11
c friendship keep	20	0:16,2:-22
c conflict-decision what	20	0:10,1:-10
c conflict-decision chairs	20	0:-9,1:9
c conflict-decision us	20	0:-9,1:9
b nobody can	20	0:-12,1:11
c friendship they	20	0:16,2:-14
t about the bypass	20	0:-14,1:16
t xname was snappy	20	0:9,1:-9
b was snappy	20	0:9,1:-9
t was snappy with	20	0:9,1:-9
b snappy with	20	0:9,1:-9
t snappy with me	20	0:9,1:-9
t me | am	20	0:9,1:-9
t all right being	20	0:9,1:-9
b right being	20	0:9,1:-9
t right being snappy	20	0:9,1:-9
b being snappy	20	0:9,1:-9
t being snappy back	20	0:9,1:-9
b snappy back	20	0:9,1:-9
t snappy back |	20	0:9,1:-9
e snappy back	20	0:9,1:-9
t i can still	20	0:-12,1:12
b can still	20	0:-12,1:12
t can still say	20	0:-12,1:12
b still say	20	0:-12,1:12
t still say i	20	0:-12,1:12
t say i strongly	20	0:-12,1:12
b i strongly	20	0:-12,1:12
t i strongly disagree	20	0:-12,1:12
b strongly disagree	20	0:-12,1:12
t strongly disagree with	20	0:-12,1:12
t disagree with her	20	0:-12,1:12
t with her report	20	0:-12,1:12
t her report yes	20	0:-12,1:12
b report yes	20	0:-12,1:12
t report yes provided	20	0:-12,1:12
b yes provided	20	0:-12,1:12
t yes provided im	20	0:-12,1:12
b provided im	20	0:-12,1:12
t provided im nice	20	0:-12,1:12
t im nice about	20	0:-12,1:12
b nice about	20	0:-12,1:12
t nice about it	20	0:-12,1:12
l i can still	20	0:-12,1:12
c rude strongly	20	0:-13,1:13
c robust strongly	20	0:-12,1:12
c robust disagree	20	0:-12,1:12
t cant be bullying	20	0:13,1:-13
t it count when	20	1:8
t count when a	20	1:8
t a councillor leans	20	1:8
b councillor leans	20	1:8
t councillor leans over	20	1:8
b leans over	20	1:8
t leans over my	20	1:8
t desk and says	20	1:8
t and says hell	20	1:8
t says hell remember	20	1:8
b hell remember	20	1:8
t hell remember my	20	1:8
b remember my	20	1:8
t remember my name	20	1:8
t my name |	20	1:13
e my name	20	1:12
c complain-member hell	20	0:15,3:-16
c whistle over	20	0:-11,1:11
c whistle my	20	0:-9,1:10
c whistle says	20	0:12,1:-12
b <s> those	20	1:9
l those	20	1:9
c discriminate rules	20	0:11
b behave |	20	1:10
t | might i	20	0:-11,1:12
c workload lettings	20	0:-12,1:13
c workload people	20	0:-15,1:16
t a resident that	20	0:11,1:-10
b resident that	20	0:11,1:-10
b can only	20	0:11,1:-11
b is cross	20	0:-9
t that i cant	20	0:-16,1:16
c workload did	20	0:8,1:-8
t to say at	20	0:8
b of everything	20	0:18,2:-11
e everything	20	0:15,1:-11
b a blog	20	0:8
c abuse-online planner	20	0:8
c complain-officer planner	20	0:-12,1:-10,3:23
c complain-outcome surely	20	0:15,1:-15
c work-order jobs	20	1:-16,3:18
c undermine-manager two	20	0:-15,1:15
t <s> those lads	20	0:-11,1:10
b those lads	20	0:-11,1:10
t those lads in	20	0:-11,1:10
b lads in	20	0:-11,1:10
t lads in the	20	0:-11,1:10
t in the parks	20	0:-11,1:10
t the parks depot	20	0:-11,1:10
b parks depot	20	0:-11,1:10
t parks depot who	20	0:-11,1:10
b depot who	20	0:-11,1:10
t depot who do	20	0:-11,1:10
t who do they	20	0:-11,1:10
t do they answer	20	0:-11,1:10
b they answer	20	0:-11,1:10
t they answer to	20	0:-11,1:10
t answer to in	20	0:-11,1:10
l those lads	20	0:-11,1:10
l those lads in	20	0:-11,1:10
c instruct those	20	0:-11,1:11
c unapproved-work those	20	0:-9,1:9
c undermine-manager lads	20	0:-13,1:13
c urgent straight	20	1:-8
l for	20	0:11,1:-8
c copy-manager routine	20	3:8
t to me direct	20	1:8
c ask-junior manager	20	0:-14
b the printer	20	0:-12,1:12
c clear-desk just	20	0:-13,1:14
c clear-desk off	20	0:-19,1:20
c clear-desk printer	20	0:-22,1:22
c clear-desk while	20	0:-25,1:25
b keep them	20	0:8,2:-13
c clear-desk lying	20	0:23,1:-22
c clear-desk there	20	0:17,1:-17
c clear-desk them	20	0:22,1:-21
t before i go	20	1:9
t i go right	20	0:8
c clear-desk are	20	0:9,1:-8
c clear-desk meeting	20	0:10,1:-10
c clear-desk table	20	0:-9,1:9
c clear-desk workstation	20	0:15,1:-15
t next to the	20	0:8
c visit-desk our	20	1:17,2:-13
b so thats	20	0:8
c openplan fine	20	0:10,1:-9
c openplan talk	20	0:-8,1:8
b share a	20	1:9
b it even	20	0:8
b power |	20	0:-9,1:17
t i can |	20	0:-8,1:8
e i can	20	0:-8,1:8
t <s> how far	20	0:-10
b how far	20	0:-13,1:9
t how far can	20	0:-13,1:9
b far can	20	0:-13,1:9
t far can i	20	0:-13,1:10
t i go for	20	0:-9,1:8
t go for a	20	0:-17,1:13
b councillor before	20	0:-11,1:8
b im out	20	0:-9,1:8
b who sets	20	0:-11
l how far	20	0:-12
l how far can	20	0:-13,1:9
c visit-disrupt looking	20	0:-13,1:13
c visit visit	20	0:17,2:-11
c visit need	20	0:12
c visit-disrupt staff	20	0:16,1:-15
c visit have	20	0:30,1:-35
c visit-vulnerable our	20	1:13,2:-13
c visit-disrupt xname	20	0:-9,1:9
c visit-disrupt our	20	0:-8,1:8
t <s> my visit	20	0:9
b my visit	20	0:17,2:-11
t my visit to	20	0:17,2:-11
b visit to	20	0:17,2:-11
t visit to the	20	0:17,2:-11
t to the childrens	20	0:9
t the childrens home	20	0:8
b childrens home	20	0:8
t childrens home next	20	0:9
b home next	20	0:8,2:-10
t home next week	20	0:8,2:-10
t next week is	20	0:9
b week is	20	0:9
t week is a	20	0:9
t is a statutory	20	0:9
b a statutory	20	0:13
t a statutory inspection	20	0:9
b statutory inspection	20	0:9
t statutory inspection |	20	0:9
t inspection | does	20	0:9
t does the same	20	0:9
t the same advice	20	0:8
b same advice	20	0:8
t same advice about	20	0:9
t advice about drop	20	0:9
b about drop	20	0:9
t about drop in	20	0:9
t drop in visits	20	0:9
b in visits	20	0:9
t in visits apply	20	0:9
b visits apply	20	0:9
t visits apply to	20	0:9
t apply to it	20	0:9
l does the same	20	0:9
c visit same	20	0:23,1:-9,2:-14
c visit visits	20	0:8
c visit-vulnerable home	20	1:-8,2:16
c visit-vulnerable same	20	0:9
b a thought	20	0:8
c visit-desk whenever	20	1:-9
c visit-desk ive	20	1:-8
t be better to	20	0:-12,1:12
b better to	20	0:-12,1:13
b to book	20	0:-14,1:13
b is ten	20	0:-12,1:12
c visit-desk book	20	0:-20,1:14
c visit-desk officer	20	0:-9,2:13
c visit-desk if	20	0:-14,1:8
c visit-desk all	20	0:-15,1:14
c visit-desk ten	20	0:-10,1:15
t <s> xname turned	20	0:-8,1:9
t xname turned up	20	0:-8,1:9
t turned up unannounced	20	0:-8,1:9
b up unannounced	20	1:8
t up unannounced while	20	0:-8,1:9
b unannounced while	20	0:-8,1:9
t unannounced while i	20	0:-8,1:9
t i was on	20	1:8
b was on	20	0:-20,1:21
t was on a	20	0:-8,1:9
t on a deadline	20	0:-8,1:9
b a deadline	20	0:-8,1:9
t a deadline |	20	0:-8,1:9
b deadline |	20	0:-8,1:9
t deadline | could	20	0:-8,1:9
t a time instead	20	0:-8,1:9
b time instead	20	0:-8,1:9
t time instead |	20	0:-8,1:9
e time instead	20	0:-8,1:9
c urgent deadline	20	0:8,2:-10
c visit-desk ask	20	0:-17,1:11
c visit-rules bring	20	0:-8,1:9
c visit-rules him	20	0:10,1:-10
c visit-safety bring	20	0:-21,1:17
c visit-safety along	20	0:-11,1:9
c visit-safety him	20	0:-12,1:11
c visit-safety town	20	0:-11,1:10
c visit-safety hall	20	0:-11,1:10
c visit-safety safety	20	0:-13,1:18
c visit-safety so	20	0:9
c visit-rules have	20	0:21,1:-20
c visit-safety councillors	20	1:8
c visit-safety private	20	0:-9,1:12
c visit-safety were	20	1:9
c visit-safety guests	20	0:-16,1:17
b keeping to	20	1:11
t keeping to the	20	1:11
c visit-safety im	20	0:-9,1:12
c visit-safety members	20	1:9
c visit-safety am	20	0:-9,1:12
c visit-safety answerable	20	1:10
b reports |	20	0:-18,1:18
t | should they	20	0:-12,1:13
b should they	20	0:-17,1:17
t set out the	20	0:-10,1:10
l should they	20	0:-12,1:13
c quality-advice reports	20	0:-14,1:14
c quality-advice set	20	0:-17,1:18
t <s> does what	20	0:-10,1:10
b does what	20	0:-10,1:10
c quality-advice ten	20	0:-14,1:14
c quality-advice years	20	0:-14,1:14
t are we allowed	20	0:9,1:-10
b we allowed	20	2:-9
t we allowed to	20	2:-9
l are we allowed	20	0:10,1:-11
c reject-advice are	20	0:-9,1:-9,2:19
b can check	20	0:8
b without giving	20	0:18,1:-8,2:-10
c reject-advice reasons	20	0:11,2:-8
c reject-advice cant	20	0:9
t is the professional	20	0:13,1:-10
b committee is	20	2:-8
b in place	20	0:-12,1:9
t in place of	20	0:-12,1:9
t place of the	20	0:-12,1:9
b i and	20	0:-9,1:8
c exec-report writing	20	0:-8,1:8
c exec-report first	20	0:-9,1:10
c exec-report portfolio	20	0:-15,1:16
t executive member is	20	0:12,1:-12
b hard work	20	0:9,1:-9
b leave her	20	0:9,1:-8
b and send	20	0:9,1:-9
b paper straight	20	0:11,1:-11
c exec-report out	20	0:24,1:-24
c exec-report send	20	0:22,1:-22
c exec-report straight	20	0:24,1:-24
c exec-report if	20	0:14,1:-14
b have my	20	0:-8,1:8
t on the table	20	0:-9,1:10
c press-advice though	20	0:-8,1:9
t <s> the three	20	0:9,1:-9
t the three of	20	0:8,1:-8
t of us ward	20	0:9,1:-9
b us ward	20	0:9,1:-9
t us ward members	20	0:9,1:-9
t ward members met	20	0:9,1:-9
b members met	20	0:9,1:-9
t members met in	20	0:9,1:-9
b met in	20	0:9,1:-8
t met in the	20	0:9,1:-9
t pub and agreed	20	0:9,1:-9
b and agreed	20	0:9,1:-8
t and agreed the	20	0:9,1:-9
t agreed the new	20	0:9,1:-9
t the new parking	20	0:9,1:-9
b new parking	20	0:9,1:-9
t new parking zone	20	0:9,1:-9
b parking zone	20	1:-8
t parking zone |	20	0:9,1:-9
t zone | does	20	0:9,1:-9
t as a decision	20	0:9,1:-9
t a decision |	20	0:9,1:-9
e a decision	20	0:9,1:-9
c spend count	20	1:-8
c close-working agreed	20	0:-10
t may i brief	20	0:-10,1:10
t brief the committee	20	0:-10,1:10
t the committee chair	20	0:-16,1:13
t committee chair before	20	0:-10,1:10
b chair before	20	0:-12,1:12
t chair before the	20	0:-11,1:11
t the meeting or	20	0:-10,1:10
b meeting or	20	0:-10,1:10
t meeting or does	20	0:-10,1:10
t or does that	20	0:-11,1:11
t does that look	20	0:-10,1:10
b that look	20	0:-10,1:10
t that look like	20	0:-10,1:10
t look like fixing	20	0:-10,1:10
b like fixing	20	0:-10,1:10
t like fixing it	20	0:-10,1:10
b fixing it	20	0:-10,1:10
t fixing it |	20	0:-10,1:10
l may i brief	20	0:-10,1:10
e fixing it	20	0:-10,1:10
c spend before	20	0:-14,1:13
c group-decision brief	20	0:-12,1:12
b councillor can	20	0:13,1:-12
t can the law	20	0:-9,1:9
t the law let	20	0:-9,1:9
b law let	20	0:-9,1:9
t law let me	20	0:-9,1:9
t let me take	20	0:-9,1:9
b me take	20	0:-9,1:9
t me take a	20	0:-9,1:9
t a decision by	20	0:-9,1:9
b decision by	20	0:-9,1:9
t decision by myself	20	0:-9,1:9
b by myself	20	0:-9,1:9
t by myself |	20	0:-9,1:9
l can the law	20	0:-9,1:9
e by myself	20	0:-9,1:9
c group-outsiders tell	20	1:18,2:-15
c party-event them	20	0:-14,1:15
t we have someone	20	0:-9,1:10
b have someone	20	0:-8,1:9
t have someone from	20	0:-9,1:10
t someone from planning	20	0:-8,1:9
b from planning	20	0:-10,1:10
t from planning along	20	0:-9,1:10
b planning along	20	0:-9,1:10
t planning along to	20	0:-9,1:10
t along to our	20	0:-10,1:9
t to our xparty	20	0:-9,1:10
t xparty group to	20	0:-9,1:10
t group to explain	20	0:-9,1:10
t explain the local	20	0:-8,1:8
c party-in-room from	20	0:-13,1:13
c political-assistant who	20	1:-12
b at mondays	20	0:-9,1:10
t allowed in |	20	0:-8
e allowed in	20	0:-8
c party-in-room outside	20	0:-10,1:10
c party-event groups	20	0:8,1:-8
c party-event am	20	0:-18,1:18
c political-assistant allowed	20	0:-12,1:27,2:-13
t me on monday	20	1:-8
b that out	20	0:-13,1:15
t <s> any officer	20	0:8
b any officer	20	0:13,2:-8
t any officer will	20	0:8
b officer will	20	0:8
t officer will do	20	0:8
b will do	20	0:11
t will do for	20	0:11
t do for our	20	0:8
t meeting and we	20	0:8
t and we just	20	0:10
t we just ring	20	0:8
t just ring them	20	0:8
b ring them	20	0:17,3:-11
t ring them up	20	0:8
b them up	20	0:8
t them up correct	20	0:8
b up correct	20	0:8
t up correct |	20	0:8
l any officer	20	0:8
l any officer will	20	0:8
e up correct	20	0:8
c invite-group any	20	0:9,2:-8
t the xparty were	20	0:-12,1:12
b xparty were	20	0:-11,1:11
t xparty were given	20	0:-12,1:12
b were given	20	0:-13,1:11
t were given a	20	0:-12,1:12
b given a	20	0:-14,1:14
t given a paper	20	0:-12,1:12
t a paper on	20	0:-12,1:12
t paper on rents	20	0:-12,1:12
t on rents for	20	0:-12,1:12
b rents for	20	0:-12,1:12
t rents for their	20	0:-12,1:12
t for their group	20	0:-12,1:12
t see it being	20	0:-12,1:12
b it being	20	0:-13,1:12
t it being a	20	0:-12,1:12
t being a xparty	20	0:-12,1:12
t a xparty |	20	0:-12,1:12
e a xparty	20	0:-12,1:12
c tell-other-groups given	20	0:-10,1:10
c relay-group being	20	0:-8,1:8
c draft-alternatives see	20	0:-12,1:12
t asked what the	20	0:9
b paper that	20	1:-9
c draft-alternatives director	20	0:11,1:-11
c other-group-papers right	20	0:-11,1:12
t must i keep	20	0:-11,1:10
t keep my mouth	20	0:-10,1:10
b my mouth	20	0:-11,1:12
t my mouth shut	20	0:-10,1:10
l must i keep	20	0:-13,1:14
c relay-group must	20	1:-8
b the street	20	0:10,1:-9
c private-resources she	20	0:-8,1:8
c private-resources cant	20	0:-9,1:10
t xname is fighting	20	0:-8,1:8
b is fighting	20	0:-13,1:12
t is fighting for	20	0:-8,1:8
b fighting for	20	0:-8,1:8
t fighting for the	20	0:-8,1:8
t for the tenants	20	0:-8,1:8
t the tenants on	20	0:-8,1:8
b tenants on	20	0:-8
t tenants on her	20	0:-8,1:8
t on her estate	20	0:-8,1:8
b her estate	20	0:-8,1:8
t her estate and	20	0:-8,1:8
b estate and	20	0:-8,1:8
t estate and wants	20	0:-8,1:8
t and wants my	20	0:-10,1:10
t wants my help	20	0:-10,1:10
b my help	20	0:-13,1:13
t my help with	20	0:-10,1:10
t with the letter	20	0:-8,1:8
t letter | is	20	0:-8,1:8
t of my job	20	0:-8,1:9
c whole-council with	20	0:-11,1:10
c political-assistant one	20	0:-9,2:9
c outside-body shout	20	0:-9
t i need council	20	0:-10,1:10
b need council	20	0:-10,1:10
t need council headed	20	0:-10,1:10
b council headed	20	0:-10,1:10
t council headed paper	20	0:-10,1:10
u headed	20	0:-8
b headed paper	20	0:-14,1:13
t headed paper to	20	0:-10,1:9
t paper to answer	20	0:-10,1:10
t answer a tenant	20	0:-10,1:10
t a tenant about	20	0:-10,1:10
b tenant about	20	0:-10,1:10
t tenant about her	20	0:-10,1:10
t about her boiler	20	0:-10,1:10
b her boiler	20	0:-10,1:10
t her boiler as	20	0:-10,1:10
b boiler as	20	0:-10,1:10
t boiler as her	20	0:-10,1:10
t councillor | may	20	0:-10,1:10
t use it |	20	0:-8,1:8
e use it	20	0:-8,1:8
c postage use	20	0:-21,1:22
c postage his	20	0:9,1:-8
sm postage must	20	0:11,1:-10
t <s> council put	20	0:-9,1:9
t authority | would	20	0:-9,1:9
t | would printing	20	0:-9,1:9
b would printing	20	0:-9,1:9
t would printing for	20	0:-9,1:9
b printing for	20	0:-9,1:9
t printing for that	20	0:-9,1:9
t for that come	20	0:-9,1:9
b that come	20	0:-11,1:11
t that come under	20	0:-11,1:11
b come under	20	0:-11,1:11
t come under what	20	0:-9,1:9
b under what	20	1:8
t under what i	20	0:-9,1:9
t can use the	20	0:-8,1:8
t use the copier	20	0:-9,1:9
b the copier	20	0:-9,1:9
t the copier for	20	0:-9,1:9
u copier	20	0:-9,1:9
b copier for	20	0:-8,1:8
t copier for |	20	0:-9,1:9
l would printing	20	0:-9,1:9
l would printing for	20	0:-9,1:9
e copier for	20	0:-9,1:9
c party-resources authority	20	0:-8,1:8
c party-resources copier	20	0:-20,1:20
c outside-body authority	20	0:-15,1:15
c another-council authority	20	0:-14,1:15
c postage would	20	0:-10,1:10
c postage what	20	0:-11,1:12
c support-arrange can	20	0:-16,1:12
c support-arrange have	20	0:-17,3:15
c support-arrange admin	20	0:-9,1:-9,3:19
c support-arrange is	20	1:-15,3:24
t of us in	20	0:-8,1:8
c support-arrange us	20	0:-12,3:8
c support-arrange in	20	0:-13,1:11
c support-arrange our	20	0:-38,1:18,3:21
c support-arrange to	20	0:-15,1:30,3:-14
c support-arrange shared	20	0:-19,1:10,3:11
c support-arrange out	20	0:-18,1:14
c support-arrange fairly	20	0:-10
c support-arrange between	20	0:-10
c support-arrange groups	20	0:-17,3:15
b helping councillors	20	0:8,1:-8
e cuts	20	0:12,1:-13
c support-arrange from	20	0:22,1:-33,3:11
c support-arrange more	20	0:-20,3:19
c support-arrange that	20	0:-14,1:24,3:-9
c support-arrange help	20	0:-30,1:11,3:20
c it-support first	20	3:9
c it-support place	20	3:9
b on for	20	1:-8
c it-support it	20	0:15,3:-9
c group-room do	20	1:8
t in the community	20	0:9,1:-9
b the community	20	0:8,1:-9
c group-room groups	20	0:16,1:-16
c group-room community	20	0:16,1:-15
c group-room free	20	0:22,1:-22
c group-room right	20	0:22,1:-21
c chamber-party to	20	0:9,1:-11
b her partys	20	0:8,2:-9
c chamber-party may	20	0:9,1:-9
c training is	20	0:-15,1:16
c training there	20	0:-10,1:11
c training some	20	0:-9,1:10
c training to	20	0:-8,1:9
c training help	20	0:-8,1:9
c training me	20	0:-9,1:10
c training the	20	1:8
sm training may	20	0:-19,1:21
c training for	20	1:8
c training im	20	0:-8,1:8
c training with	20	0:-8,1:8
c training councillors	20	0:-11,1:12
c training any	20	0:-10,1:10
c training of	20	0:-17,1:18
c training my	20	0:-16,1:16
c training council	20	0:-8,1:9
b democratic services	20	0:-9,1:14
b what support	20	0:-8,1:19,3:-11
c whom-unsure services	20	0:-13,1:21
c whom-unsure support	20	0:-10,1:20,3:-9
c whom-unsure theres	20	0:12
c whom-unsure just	20	0:12
c whom-unsure team	20	1:8
t me to put	20	2:-8
c it-private gave	20	0:11,1:-13
c it-private he	20	0:10,1:-10
b casework for	20	0:-10,1:10
t for my residents	20	1:8
b laptop is	20	0:-10,1:10
c it-lost ipad	20	0:-13,1:18
c it-lost must	20	1:14,3:-11
b the firm	20	1:8
b my house	20	0:-9,1:8
c it-lost have	20	3:11
c it-lost insurance	20	0:12,1:-11
c it-lost keep	20	0:-10,1:15
c it-lost cracked	20	0:11,1:-15
c it-lost councils	20	0:12,1:-22,3:11
c it-lost own	20	0:11,1:-18
c it-lost up	20	0:12,1:-15
c it-lost wont	20	0:12,1:-15
b safe |	20	0:-9,1:13
e safe	20	0:-9,1:13
c it-lost his	20	1:11
c it-lost of	20	1:11
c it-lost down	20	1:9
c it-lost him	20	1:11
t the council machine	20	0:-16,1:15
b council machine	20	0:-15,1:14
c it-hardware machine	20	0:-33,1:33
c it-hardware attach	20	0:11,1:-11
c it-hardware webcam	20	0:10,1:-10
b our laptop	20	0:-10,1:8
b get our	20	0:-9,1:8
c it-hardware wants	20	0:-16,1:16
c it-hardware hook	20	0:-15,1:16
c it-hardware up	20	0:-10,1:11
c it-hardware his	20	0:-15,1:16
c it-hardware roster	20	0:-13,1:13
c it-hardware our	20	0:-24,1:25
c it-hardware he	20	0:-14,1:14
c it-hardware so	20	0:-16,1:17
c it-return mine	20	0:13,1:-12
c it-return his	20	0:11,1:-10
c it-return seat	20	0:9,1:-8
c it-return he	20	0:-10,1:11
c it-return cheeky	20	0:9,1:-9
b were we	20	1:10,2:-10
t to take account	20	1:15,2:-10
b take account	20	1:14,2:-10
t take account of	20	1:14,2:-10
b account of	20	1:14,2:-10
l were we	20	1:10,2:-10
e assistant	20	1:10,2:-10
c political-assistant we	20	1:24,2:-17
c political-assistant politics	20	0:-10,1:28,2:-17
c political-assistant when	20	1:27,2:-21
c political-assistant campaign	20	0:-8,2:11
t <s> can xname	20	1:20,2:-9
c political-assistant research	20	0:-8,1:25,2:-17
c political-assistant put	20	0:-9,1:26,2:-18
b request for	20	0:-15,1:16
t <s> they say	20	0:9,1:-8
u excuse	20	0:9,1:-9
b on getting	20	0:-10,1:10
c meeting-papers who	20	0:-10,1:10
c meeting-papers to	20	0:-12,1:14
c meeting-papers a	20	0:13,1:-9
c meeting-papers councillor	20	0:29,1:-28
c meeting-papers wants	20	0:42,1:-41
c meeting-papers documents	20	0:15,1:-14
c meeting-papers so	20	0:25,1:-24
c meeting-papers right	20	0:-11,1:12
t <s> for the	20	0:10,1:-10
t for the legal	20	1:9
l for the	20	0:10,1:-10
c meeting-papers isnt	20	0:11,1:-10
t on the housing	20	2:-11
t the housing committee	20	0:11
b housing committee	20	0:11
c see-document entitled	20	1:-10,2:13
c need-to-know need	20	3:12
c exempt-see job	20	1:9
t could i spend	20	0:8
b i spend	20	1:-10,2:15
t i spend an	20	0:8
b spend an	20	0:8
t spend an afternoon	20	0:8
b an afternoon	20	0:8
t an afternoon going	20	0:8
b afternoon going	20	0:8
t afternoon going through	20	0:8
t through the legal	20	0:8
t the legal departments	20	0:8
b legal departments	20	0:8
t legal departments cabinets	20	0:8
b departments cabinets	20	0:8
t departments cabinets to	20	0:8
b cabinets to	20	0:8
t cabinets to see	20	0:8
t see what turns	20	0:9
b what turns	20	0:9
t what turns up	20	0:9
t turns up |	20	0:9
l could i spend	20	0:8
e turns up	20	0:9
c own-interest-docs an	20	0:-17,1:17
c own-interest-docs what	20	0:9,1:-8
c need-to-know they	20	1:-8,3:8
c own-interest-docs they	20	0:13,1:-13
t have to hand	20	0:14
t to hand it	20	0:14
c see-document nosy	20	0:10,2:-8
c need-to-know document	20	1:-11,3:15
c exempt-see nosy	20	0:10
t will it be	20	0:-9
l will it be	20	0:-9
c need-assumed im	20	0:-13,1:14
c need-assumed want	20	0:-9,1:10
c need-assumed will	20	0:-18,1:19
c need-assumed taken	20	0:-8,1:9
c third-party-data want	20	0:-8
c third-party-data will	20	1:8
t the papers have	20	1:8
b papers have	20	1:9
t papers have other	20	1:8
b have other	20	1:8
t have other peoples	20	1:8
t other peoples home	20	1:8
t peoples home details	20	1:8
b home details	20	1:8
t home details in	20	1:8
b details in	20	0:-11,1:14
t details in them	20	1:8
b in them	20	1:8
t in them |	20	1:8
t them | will	20	1:8
t | will i	20	1:8
b will i	20	0:-14,1:23
t will i need	20	1:8
t need to spill	20	1:9
b to spill	20	0:-9,1:12
t to spill out	20	1:10
t spill out why	20	1:8
t out why i	20	1:8
t i want them	20	1:8
b want them	20	1:8
t want them |	20	1:8
l will i	20	0:-13,1:23
l will i need	20	1:8
e want them	20	1:8
c need-assumed details	20	0:-14,1:14
c need-assumed why	20	0:10,1:-9
c third-party-data peoples	20	1:9
c need-assumed would	20	0:-8,1:9
c need-assumed thats	20	0:-11,1:-8,2:19
c need-assumed can	20	0:-16,2:19
c need-assumed her	20	0:-21,1:22
c third-party-data would	20	0:-8,1:21,2:-13
c third-party-data see	20	1:8
c third-party-data thats	20	1:11,2:-9
c third-party-data neighbours	20	1:10
c third-party-data private	20	1:11,2:-11
c need-assumed all	20	0:9,1:-9
c need-assumed back	20	0:9,1:-9
c need-assumed from	20	0:10,1:-10
c third-party-data right	20	0:12,2:-10
c private-address by	20	0:-9,1:9
c private-address law	20	0:-17,1:17
c private-address guidance	20	0:-13,1:11
c private-address peoples	20	0:-9
c private-address personal	20	0:-12,1:10
c private-address data	20	0:-20,1:18
b data protection	20	0:-8,1:12
u protection	20	1:9
c private-address councillors	20	0:-16,1:16
c private-address protection	20	0:-17,1:17
c private-address gets	20	0:-8,1:9
c keep-enquiry-private tip	20	0:10,1:-10
c leak-public-interest told	20	0:-16,1:17
c leak-public-interest confidence	20	0:-16,1:17
c exploit-information told	20	0:-12,1:19
b left the	20	0:8
c doubt-confidential said	20	3:10
c doubt-confidential in	20	0:-15,1:22
c exploit-information what	20	0:9,1:-9
c exploit-information with	20	0:-8,1:9
t <s> the person	20	0:-8,1:8
t the person whos	20	0:-8,1:8
b person whos	20	0:-8,1:8
t person whos allowed	20	0:-8,1:8
b whos allowed	20	0:-8,1:8
t whos allowed to	20	0:-8,1:8
t allowed to release	20	0:-8,1:8
b to release	20	0:-9,1:9
t to release it	20	0:-8,1:8
b release it	20	0:-8,1:8
t release it has	20	0:-8,1:8
t it has said	20	0:-8,1:8
t has said i	20	0:-8,1:8
t said i may	20	0:-14,1:14
t i may pass	20	0:-8,1:8
b may pass	20	0:-9,1:8
t may pass on	20	0:-8,1:8
t on the confidential	20	0:-8,1:8
t the confidential note	20	0:-8,1:8
b confidential note	20	0:-8,1:8
t confidential note |	20	0:-8,1:8
t note | am	20	0:-8,1:8
t am i in	20	0:-18,1:10
b i in	20	0:-21,1:13
t i in the	20	0:-10,1:10
b clear |	20	0:-11,1:11
l am i in	20	0:-11,1:11
e clear	20	0:-11,1:11
c keep-enquiry-private release	20	0:-10,1:11
c leak-public-interest right	20	0:-26,1:-12,2:38
c confidence-in-officer right	20	0:11,1:-11
t the care home	20	0:-8
c leak leaking	20	0:-11,1:11
c leak-public-interest defence	20	0:-10,1:10
c leak-public-interest give	20	1:8
c leak-public-interest families	20	1:8
c leak-public-interest got	20	0:-16,1:17
b where a	20	0:-11,1:10
b a leak	20	0:-8,1:8
c leak-public-interest there	20	0:-12,1:13
c leak-public-interest case	20	0:-22,1:22
c leak-public-interest save	20	0:-14,1:14
c leak-public-interest leak	20	0:-14,1:14
t let me have	20	0:-9
b me have	20	0:-16,1:14
b i apply	20	1:12
c confidential-seek me	20	0:-11,1:11
c confidential-seek confidential	20	0:-10,1:10
c confidential-seek can	20	0:-9,1:9
c confidential-seek for	20	0:-14,1:15
b the only	20	0:-12,1:12
c confidential-seek get	20	0:-9,1:10
c confidential-seek is	20	0:-12,1:13
c confidential-seek foi	20	0:-9,1:10
b i point	20	1:10
t i point him	20	1:10
b point him	20	1:10
c confidential-seek a	20	0:-15,1:16
c foi cant	20	0:10,1:-9
t bins | is	20	1:-8
t is that enough	20	0:8
b that enough	20	0:8
b for papers	20	1:9
t | i neednt	20	0:12,1:-11
t i neednt mention	20	0:9,1:-9
b neednt mention	20	0:9,1:-9
b shell get	20	0:12
t shell get the	20	0:12
l i neednt	20	0:12,1:-11
c not-my-ward-info asking	20	1:9
c not-my-ward-info treat	20	1:8
t <s> they turned	20	0:10
b they turned	20	0:10
b foi one	20	0:12
u breathing	20	0:10
t word to me	20	0:9
e its done	20	0:9
c not-my-ward-info request	20	1:-10
c not-my-ward-info one	20	0:15
c not-my-ward-info without	20	0:22,1:-9,2:-12
c not-my-ward-info me	20	0:12,1:-14
c not-my-ward-info how	20	0:12,1:-13
t i asked about	20	0:-9,1:15
t working days what	20	1:9
b days what	20	1:9
t days what i	20	1:9
t what i should	20	1:9
c not-my-ward-info what	20	1:9
c not-my-ward-info told	20	1:11
t it makes no	20	0:10
b makes no	20	0:10
t makes no odds	20	0:10
b no odds	20	0:10
c not-my-ward-info no	20	0:21,2:-14
c not-my-ward-info when	20	0:18,2:-11
c not-my-ward-info ask	20	0:19,1:-8,2:-11
c not-my-ward-info does	20	0:21,1:-8,2:-13
b answer questions	20	0:-11,1:14
c scrutiny-summon make	20	0:-15,1:16
c scrutiny-junior officer	20	0:11,1:-11
c scrutiny-explain not	20	0:8
c scrutiny-junior front	20	0:10,1:-9
b before scrutiny	20	0:14,1:-14
t is he free	20	0:9,1:-9
c scrutiny-explain before	20	0:8,1:-8
t i chair scrutiny	20	1:13,2:-8
b chair scrutiny	20	1:13,2:-8
t chair scrutiny |	20	1:10,2:-8
t scrutiny | may	20	1:10,2:-8
t i be firm	20	1:10,2:-8
t be firm with	20	1:9,2:-8
b firm with	20	1:9,2:-8
t firm with a	20	1:9,2:-8
t a witness whos	20	1:10,2:-8
b witness whos	20	1:10,2:-8
t witness whos dodging	20	1:10,2:-8
b whos dodging	20	1:10,2:-8
t whos dodging |	20	1:10,2:-8
b dodging |	20	1:10,2:-8
e dodging	20	1:10,2:-8
e whos dodging	20	1:10,2:-8
c scrutiny-questions firm	20	1:16,2:-14
c scrutiny-hostile whos	20	0:-10,1:10
c scrutiny-hostile go	20	0:8,1:-8
c scrutiny-hostile right	20	0:-14,1:14
c scrutiny-questions for	20	1:9,2:-14
c scrutiny-questions before	20	1:14,2:-12
c scrutiny-questions start	20	0:8,3:-9
c scrutiny-questions questions	20	1:10
c scrutiny-hostile we	20	0:14,1:-14
c scrutiny-hostile questions	20	1:8
t for ten minutes	20	0:10
b to question	20	0:10,1:-8
c robust minutes	20	0:11,1:-13
c scrutiny-hostile finger	20	0:10,1:-9
c scrutiny-conceal for	20	0:-9,1:10
c scrutiny-conceal as	20	0:9,1:-9
b suggest to	20	1:13
t are we on	20	0:-10,1:10
b we on	20	0:-11,1:11
t we on scrutiny	20	0:-10,1:10
b on scrutiny	20	0:-8,1:8
t on scrutiny entitled	20	0:-10,1:10
b scrutiny entitled	20	0:-10,1:10
t scrutiny entitled to	20	0:-10,1:10
t entitled to all	20	0:-10,1:10
t the relevant facts	20	0:-10,1:10
b relevant facts	20	0:-10,1:10
t relevant facts an	20	0:-10,1:10
b facts an	20	0:-10,1:10
t facts an officer	20	0:-10,1:10
t officer has got	20	0:-10,1:10
t has got |	20	0:-10,1:10
l are we on	20	0:-10,1:10
e has got	20	0:-10,1:10
c scrutiny-report panel	20	0:-11,1:12
t have no business	20	0:8,1:-8
c scrutiny-report a	20	0:-12,1:13
b pressure if	20	0:8
c scrutiny-report pressure	20	0:22,1:-21
sm scrutiny-report breach	20	0:9,1:-8
b sunday |	20	0:-14,1:20
c ceremony does	20	0:-14,1:15
l the leader	20	0:11
c ceremony leader	20	0:11,1:-11
c ceremony she	20	0:11,1:-11
b of every	20	0:-8,1:8
c ceremony party	20	0:-8,1:9
c ceremony got	20	0:-16,1:16
c ceremony service	20	0:-10,1:11
c ceremony lead	20	0:-14,1:14
t through a senior	20	1:12
c complain-member through	20	1:12,3:-10
c complain-member senior	20	1:16,3:-10
c whistle manager	20	0:11,1:-10
t through my manager	20	0:8
c complain-member open	20	0:8
c whistle crooked	20	0:8,1:-8
c whistle open	20	0:-11,1:11
t out with xname	20	0:-9,1:8
c breach-officer complaint	20	1:14,3:-10
t <s> if ive	20	0:8
t can do the	20	0:10
l if ive	20	0:8
t <s> will i	20	1:15
t will i hear	20	1:9
t i hear anything	20	1:8
b hear anything	20	1:10
t hear anything after	20	1:8
b anything after	20	1:8
t anything after ive	20	1:8
b after ive	20	1:10
t after ive complained	20	1:8
b ive complained	20	1:14,3:-9
t ive complained about	20	1:14,3:-9
l will i hear	20	1:13
c complain-outcome hear	20	0:-13,1:13
t it with the	20	0:16,1:-11
l is a councillor	20	1:15,2:-11
c complain-outcome first	20	0:12,1:-12
c breach-officer first	20	0:12
b a first	20	0:8
t him | do	20	0:14,1:-11
t chief execs informal	20	0:13,3:-13
b execs informal	20	0:13,3:-13
t execs informal chat	20	0:13,3:-13
b informal chat	20	0:14,3:-13
t informal chat is	20	0:13,3:-13
b chat is	20	0:13,3:-13
t chat is the	20	0:13,3:-13
t is the end	20	0:13,3:-13
t the road even	20	0:13,3:-13
b road even	20	0:13,3:-13
t road even if	20	0:13,3:-13
t even if a	20	0:13,3:-13
t if a directors	20	0:13,3:-13
b a directors	20	0:15,3:-13
t a directors done	20	0:13,3:-13
b directors done	20	0:13,3:-13
t directors done something	20	0:13,3:-13
b done something	20	0:15,3:-10
t done something terrible	20	0:13,3:-13
b something terrible	20	0:13,3:-13
t something terrible isnt	20	0:13,3:-13
u terrible	20	0:9,3:-8
b terrible isnt	20	0:13,3:-13
t terrible isnt it	20	0:13,3:-13
l the chief execs	20	0:13,3:-13
t herself | is	20	1:11
c complain-ce my	20	0:-14,1:25,3:-10
c complain-ce is	20	1:13
c complain-ce her	20	0:-11,1:31,3:-19
c complain-ce first	20	0:-9,1:9
sm complain-ce may	20	0:-11,1:23,3:-10
c complain-ce over	20	1:11
c complain-ce whip	20	1:13
c complain-ce along	20	1:13
c complain-outcome-ce executives	20	0:15,1:-8
c complain-outcome-ce monitoring	20	0:11
c complain-outcome-ce officer	20	0:11
c complain-outcome-ce will	20	0:11
sm complain-outcome-ce may	20	1:-10,3:13
t complaint about the	20	0:-19,1:12
t chief executives own	20	0:12
b executives own	20	0:12
c complain-outcome-ce way	20	0:13
c complain-outcome-ce own	20	0:28,3:-19
c complain-outcome-ce there	20	0:22,3:-19
t and an officer	20	0:12
c complain-about-member-m protocol	20	3:-9
c standards protocol	20	0:13,1:-12
c oversee protocol	20	0:16,3:-10
t standards committee give	20	0:-9,1:12
t committee give me	20	0:-9,1:12
t give me a	20	0:-9,1:12
t me a steer	20	0:-9,1:12
t steer on what	20	0:-9,1:12
t what the protocol	20	0:-8,1:10
t the protocol means	20	0:-9,1:12
b protocol means	20	0:-9,1:12
t protocol means |	20	0:-9,1:12
b means |	20	0:-12,1:19
e means	20	0:-12,1:18
e protocol means	20	0:-9,1:12
t councillor may have	20	1:8
t may have broken	20	1:8
t broken the members	20	1:8
t code | would	20	1:8
t would the standards	20	1:8
t standards committee look	20	1:8
b committee look	20	1:8
t committee look at	20	1:8
t look at that	20	1:8
l would the standards	20	1:8
c breach-member broken	20	0:-9,3:10
c standards councillor	20	0:-8,1:8
c standards code	20	0:-8,1:8
c standards would	20	0:-10,1:11
c oversee that	20	0:12
c complain-outcome staff	20	0:13,1:-13
c complain-outcome isnt	20	0:11,1:-10
c breach-officer members	20	0:-12,3:19
c standards for	20	0:18,1:-18
c standards it	20	0:17,1:-16
c oversee for	20	0:15,1:-9
c oversee it	20	0:25,1:-13,3:-11
c status-purpose her	20	0:9,1:-9
c status-purpose arent	20	0:14,1:-14
c status-purpose they	20	0:14,1:-14
c status-purpose off	20	0:11,1:-10
t is this document	20	0:9,1:-9
t this document meant	20	0:9,1:-9
b document meant	20	0:9,1:-9
t document meant to	20	0:9,1:-9
t be a complete	20	0:9,1:-9
b a complete	20	0:9,1:-9
t a complete rule	20	0:9,1:-9
b complete rule	20	0:9,1:-9
t complete rule book	20	0:9,1:-9
t rule book |	20	0:9,1:-9
b book |	20	0:11,1:-10
l is this document	20	0:9,1:-9
e book	20	0:11,1:-10
e rule book	20	0:9,1:-9
c status-silent general	20	0:11,1:-10
c status-silent as	20	0:-11,1:11
t im the portfolio	20	0:9,1:-9
t i sit next	20	0:9
b sit next	20	0:9
t sit next to	20	0:9
t to the leaders	20	0:8
t the leaders pa	20	0:8
b leaders pa	20	0:8
t leaders pa |	20	0:8
b pa |	20	0:8
t pa | may	20	0:8
t may i make	20	0:8
t use of that	20	0:8
t of that to	20	0:8
t to get a	20	0:10
t get a favour	20	0:8
t a favour for	20	0:8
b favour for	20	0:9
t favour for my	20	0:9
t for my cousins	20	0:8
t my cousins cafe	20	0:8
b cousins cafe	20	0:8
t cousins cafe |	20	0:8
l may i make	20	0:8
e cafe	20	0:8
e cousins cafe	20	0:8
c keep-enquiry-private next	20	0:9,1:-9
c keep-enquiry-private leaders	20	0:8,1:-8
c break-procedure leaders	20	0:10,3:-8
c report-who-pressure still	20	3:9
b my department	20	0:8,1:-10
b it through	20	1:-8
t it | have	20	0:-12,1:12
b <s> settling	20	0:-13,1:13
t <s> settling the	20	0:-13,1:13
u settling	20	0:-8,1:8
b settling the	20	0:-13,1:13
t settling the overall	20	0:-13,1:13
b the overall	20	0:-13,1:13
t the overall framework	20	0:-13,1:13
u overall	20	0:-8,1:8
b overall framework	20	0:-13,1:13
t overall framework thats	20	0:-13,1:13
u framework	20	0:-9,1:9
b framework thats	20	0:-13,1:13
t framework thats xname	20	0:-13,1:13
b thats xname	20	0:-13,1:13
t thats xname lot	20	0:-13,1:13
t xname lot and	20	0:-13,1:13
b lot and	20	0:-12,1:12
t lot and not	20	0:-13,1:13
t not us planners	20	0:-13,1:13
b us planners	20	0:-13,1:13
t us planners yes	20	0:-13,1:13
b planners yes	20	0:-13,1:13
t planners yes |	20	0:-13,1:13
l settling	20	0:-13,1:13
l settling the	20	0:-13,1:13
l settling the overall	20	0:-13,1:13
e planners yes	20	0:-13,1:13
c whole-council portfolio	20	0:15,1:-15
c argue-advice scheme	20	0:8,1:-8
t supposed to give	20	0:10,1:-10
t the advice hed	20	0:10,1:-10
b advice hed	20	0:10,1:-10
t advice hed like	20	0:10,1:-10
b hed like	20	0:9,1:-9
t hed like to	20	0:10,1:-10
e to hear	20	1:-8
t get to decide	20	0:16,1:-10
b view because	20	0:8
t on the other	20	1:-8
c quality-advice because	20	0:12,1:-11
b though im	20	0:-8,1:8
t im the only	20	0:-10,1:10
c premeeting from	20	0:16,1:-16
c premeeting an	20	0:-13,1:14
c premeeting officer	20	0:-10,1:11
t i serve the	20	0:12,1:-10
t keep the officers	20	0:8
sm conflict-decision refuse	20	1:8
b grievance |	20	1:8
b residents |	20	0:10,1:-11
e residents	20	1:-8
t my answer to	20	0:12,1:-12
u refused	20	0:-11
b <s> isnt	20	0:-9,1:9
t <s> isnt it	20	0:-9,1:9
t isnt it the	20	0:-9,1:9
t it the councillors	20	0:-9,1:9
t the councillors who	20	0:-9,1:9
t councillors who ought	20	0:-9,1:9
t to say where	20	0:-9,1:9
b say where	20	0:-8,1:9
t say where were	20	0:-9,1:9
b where were	20	0:-9,1:9
t where were heading	20	0:-9,1:9
b were heading	20	0:-9,1:9
t were heading on	20	0:-9,1:9
b heading on	20	0:-9,1:9
t heading on the	20	0:-9,1:9
t town centre |	20	0:-11,1:10
l isnt it	20	0:-9,1:9
l isnt it the	20	0:-9,1:9
e centre	20	0:-14,1:12
e town centre	20	0:-11,1:10
t place to set	20	0:-9,1:9
t set the political	20	0:-9,1:9
t political direction on	20	0:-9,1:9
b direction on	20	0:-9,1:9
t direction on parking	20	0:-9,1:9
t on parking charges	20	0:-9,1:9
t parking charges |	20	0:-9,1:9
e parking charges	20	0:-9,1:9
b from members	20	0:8,2:-9
t from members |	20	0:10,2:-9
e from members	20	0:10,2:-9
c casework-priority expect	20	0:-15,1:15
t to be spoken	20	0:-11,1:11
b be spoken	20	0:-11,1:11
t be spoken to	20	0:-11,1:11
t spoken to politely	20	0:-11,1:11
b to politely	20	0:-11,1:11
t to politely by	20	0:-11,1:11
b politely by	20	0:-11,1:11
t politely by the	20	0:-11,1:11
t by the leader	20	0:-11,1:11
t while the officers	20	0:9,1:-8
t and tell her	20	0:12,1:-11
t tell her shes	20	0:8,1:-8
c press-junior shes	20	0:16,1:-16
b never says	20	0:-9,1:9
b good morning	20	0:-8,1:8
b morning and	20	0:-12,1:12
t | shouldnt he	20	0:-8,1:8
b shouldnt he	20	0:-9,1:9
b be treating	20	0:-12,1:13
l shouldnt he	20	0:-8,1:8
c expect-members treating	20	0:-10,1:10
b partner |	20	0:-12,1:15
e partner	20	0:-12,1:15
b ought members	20	0:-8,1:9
t ought members to	20	0:-8,1:9
l ought members	20	0:-8,1:9
l ought members to	20	0:-8,1:9
t i have some	20	0:-14,1:14
c casework-priority forty	20	0:-10,1:10
t the chief whip	20	0:8,1:-8
b chief whip	20	0:8,1:-8
t bullied by a	20	0:-8,1:8
b member has	20	0:-12
t me to pass	20	0:-9,1:8
c workload something	20	0:9,1:-9
c out-of-hours its	20	0:-8,1:8
c workload wrong	20	0:8
b can expect	20	0:-18,1:21
b code when	20	0:-13,1:13
t deal with me	20	1:8
t can i opt	20	0:9,1:-9
b i opt	20	0:9,1:-9
t i opt out	20	0:9,1:-9
b opt out	20	0:9,1:-9
t opt out of	20	0:9,1:-9
t code | i	20	0:9,1:-9
t | i never	20	0:9,1:-9
t i never liked	20	0:9,1:-9
b never liked	20	0:9,1:-9
t never liked it	20	0:9,1:-9
b liked it	20	0:9,1:-9
t liked it |	20	0:9,1:-9
l i never	20	0:17,1:-11
l i never liked	20	0:9,1:-9
e liked it	20	0:9,1:-9
c keep-enquiry-private stay	20	0:-8,1:8
c confidence-in-officer stay	20	0:-11,1:12
c keep-enquiry-private than	20	0:-9,1:9
t may i roll	20	0:8
b i roll	20	0:8
t i roll my	20	0:8
b roll my	20	0:8
t roll my eyes	20	0:8
t eyes and matter	20	0:8
b and matter	20	0:8
t and matter while	20	0:8
b matter while	20	0:8
t matter while xname	20	0:8
b while xname	20	0:8
t while xname asks	20	0:8
t xname asks his	20	0:8
b asks his	20	0:8
t asks his daft	20	0:8
b his daft	20	0:8
t his daft questions	20	0:8
b daft questions	20	0:8
t daft questions |	20	0:8
l may i roll	20	0:8
e daft questions	20	0:8
c keep-enquiry-private questions	20	0:-13,1:13
t like me with	20	2:-9
t call the new	20	0:9
t the new councillor	20	0:11
t new councillor sweetheart	20	0:9
b councillor sweetheart	20	0:9
t councillor sweetheart |	20	0:9
b sweetheart |	20	0:9
t sweetheart | shes	20	0:9
t | shes about	20	0:9
t shes about nineteen	20	0:9
b about nineteen	20	0:9
t about nineteen |	20	0:9
b nineteen |	20	0:9
l shes about	20	0:10
l shes about nineteen	20	0:9
e nineteen	20	0:9
e about nineteen	20	0:9
c break-procedure new	20	0:12,3:-10
l dont	20	0:-11,1:11
t me something in	20	0:11,1:-9
b something in	20	0:12,1:-11
c keep-enquiry-private round	20	0:9,1:-8
b officer something	20	0:-12,1:9
b to herself	20	0:-14,1:14
t to herself |	20	0:-14,1:14
e herself	20	0:-14,1:20
e to herself	20	0:-14,1:14
c keep-enquiry-private count	20	0:-13,1:13
t i can talk	20	0:10
t can talk about	20	0:10
c break-procedure confidential	20	0:8
t me | should	20	0:-8
b the oppositions	20	1:9
c keep-enquiry-private take	20	0:-9,1:9
t wear a party	20	0:10
t a party badge	20	0:10
b party badge	20	0:10
t party badge at	20	0:10
b badge at	20	0:21,1:-14
t badge at my	20	0:10
c break-procedure badge	20	1:8
c impartial desk	20	0:11,1:-11
c impartial election	20	0:16,1:-15
b family holiday	20	0:11
t family holiday |	20	0:13
t ok to go	20	0:8
t deputy leader |	20	0:9
b to push	20	0:14
e my regrading	20	0:8
t are officers and	20	0:13,1:-10
t officers and i	20	0:12,1:-9
t and i meant	20	0:13,1:-11
t to be best	20	0:13,1:-10
b be best	20	0:28,1:-12,2:-16
t be best pals	20	0:13,1:-10
b best pals	20	0:13,1:-10
t best pals |	20	0:13,1:-10
b pals |	20	0:13,1:-10
l are officers and	20	0:13,1:-10
e pals	20	0:13,1:-10
e best pals	20	0:13,1:-10
c keep-enquiry-private meant	20	0:10,1:-10
t tell someone |	20	0:-10,1:10
e tell someone	20	0:-12,1:12
b no when	20	0:-8,1:8
t he have to	20	0:-13,1:10
b <s> shouldnt	20	0:-8
c keep-enquiry-private day	20	0:-9,1:9
t <s> what members	20	0:8
b what members	20	0:8
t what members have	20	0:8
t members have on	20	0:8
b have on	20	0:11,1:-8
t have on their	20	0:11,1:-8
t on their place	20	0:8
b their place	20	0:8
t their place isnt	20	0:8
b place isnt	20	0:8
t place isnt my	20	0:8
b isnt my	20	0:11,1:-12
t isnt my concern	20	0:8
b my concern	20	0:8
t my concern is	20	0:8
b concern is	20	0:8
t concern is it	20	0:8
l what members	20	0:8
l what members have	20	0:8
t is it too	20	0:-12,1:11
b it too	20	0:-23,1:22
t it too much	20	0:-11,1:11
b too much	20	0:-22,1:17
t a ward councillor	20	0:10
t part of what	20	0:-8,1:11
t can expect of	20	0:-12,1:15
c break-procedure code	20	3:-11
c break-procedure expect	20	1:13,3:-8
b held to	20	0:8
t <s> agency staff	20	0:8
t agency staff here	20	0:8
t staff here can	20	0:9
b here can	20	0:9
t here can i	20	0:8
t can i ignore	20	0:8
b i ignore	20	0:9
t i ignore the	20	0:8
t ignore the officers	20	0:8
t the officers code	20	0:8
b officers code	20	0:8
t officers code if	20	0:8
t code if a	20	0:8
t a councillor tells	20	0:17,1:-12
b councillor tells	20	0:17,1:-12
t councillor tells me	20	0:17,1:-12
l agency	20	0:8
l agency staff	20	0:8
l agency staff here	20	0:8
b the surveyor	20	1:8
t my case |	20	0:-12,1:12
e good	20	0:8
b as we	20	0:8
c partnership council	20	0:-12,1:13
b to agree	20	0:-13,1:10
c partnership partners	20	0:-9,1:9
c partnership parish	20	0:-14,1:14
t the officers on	20	0:-11,1:11
b getting the	20	0:-9,1:9
t the parish and	20	0:-9,1:9
b parish and	20	0:-10,1:9
b without members	20	0:12,1:-11
b being on	20	0:9,1:-9
t need to say	20	1:8
c partnership will	20	0:-16,1:16
t an officer tell	20	0:-8,1:8
t quiet about how	20	0:12,1:-11
b | agreed	20	0:16,1:-12
t | agreed |	20	0:16,1:-12
l agreed	20	0:16,1:-12
t is the political	20	0:10,1:-10
t the political steer	20	0:10,1:-10
t political steer on	20	0:10,1:-10
t steer on how	20	0:10,1:-10
t on how decisions	20	0:10,1:-10
b how decisions	20	0:10,1:-10
t how decisions are	20	0:10,1:-10
b decisions are	20	0:10,1:-10
t decisions are structured	20	0:10,1:-10
b are structured	20	0:10,1:-10
t are structured up	20	0:10,1:-10
b structured up	20	0:10,1:-10
t structured up to	20	0:10,1:-10
t as a manager	20	0:13,1:-13
b a manager	20	0:13,1:-15
t a manager |	20	0:8,1:-10
l is the political	20	0:10,1:-10
e a manager	20	0:8,1:-10
c governance steer	20	0:8,1:-8
c governance up	20	0:16,1:-15
b members keep	20	0:11
b keep out	20	0:-11,1:12
t keep out of	20	0:-11,1:12
c governance they	20	0:13,1:-13
t with the councillors	20	1:11
b by finance	20	0:8,1:-9
t can we set	20	0:10,1:-9
b we set	20	0:10,1:-9
t we set the	20	0:10,1:-9
t the approach to	20	0:10,1:-9
b approach to	20	0:10,1:-9
t approach to risk	20	0:10,1:-9
b to risk	20	0:10,1:-9
t to risk without	20	0:10,1:-9
b risk without	20	0:10,1:-9
t risk without members	20	0:10,1:-9
t without members |	20	0:10,1:-9
l can we set	20	0:10,1:-9
e without members	20	0:10,1:-9
t can i run	20	0:9,1:-9
t run the parks	20	0:8,1:-8
t the parks departments	20	0:8,1:-8
b parks departments	20	0:8,1:-8
t parks departments budget	20	0:8,1:-8
t departments budget as	20	0:8,1:-8
b budget as	20	0:12,1:-12
t budget as im	20	0:8,1:-8
l can i run	20	0:9,1:-9
c governance own	20	0:-10,1:10
u risks	20	0:8,1:-8
t the press officer	20	0:9
t opposition | should	20	0:-8,1:8
t | should staff	20	0:-10,1:10
b should staff	20	0:-12,1:12
t should staff be	20	0:-8,1:8
b staff be	20	0:-9,1:9
t staff be as	20	0:-8,1:8
t be as fair	20	0:-8,1:8
b as fair	20	0:-8,1:8
t as fair with	20	0:-8,1:8
b fair with	20	0:-8,1:8
t fair with us	20	0:-8,1:8
t us as with	20	0:-8,1:8
l should staff	20	0:-10,1:10
l should staff be	20	0:-8,1:8
c equal-groups opposition	20	1:8
t committee to go	20	1:9
c senior-confide before	20	0:-13,1:13
c senior-confide committee	20	0:-9,1:9
c equal-members before	20	0:-8,1:8
c equal-members committee	20	0:-9,1:10
c represent before	20	0:8,1:-8
t <s> helping a	20	0:8,1:-8
b helping a	20	0:15,1:-14
l helping	20	0:8,1:-8
l helping a	20	0:8,1:-8
b as part	20	0:-8,1:9
t as part of	20	0:-8,1:9
c premeeting scrutiny	20	0:8,1:-8
c represent members	20	0:8,1:-8
t to make sure	20	0:-8,1:8
b make sure	20	0:-8,1:8
b give |	20	0:-12,1:10
e give	20	0:-8
c conflict clashes	20	0:-8,1:8
c conflict give	20	0:-10,1:11
b group still	20	0:-9,1:9
t tell the xparty	20	0:11,1:-10
c equal-groups thing	20	0:16,1:-16
t ask the officer	20	0:-13,1:14
b why she	20	0:-12,1:13
b she did	20	0:-9,1:10
c robust did	20	1:-8
c argue-advice good	20	0:11,1:-12
t explain how i	20	0:-9,1:9
t how i reached	20	0:-9,1:9
b i reached	20	0:-9,1:9
t i reached my	20	0:-9,1:9
b reached my	20	0:-9,1:9
t reached my view	20	0:-9,1:9
t my view |	20	0:-9,1:9
t view | is	20	0:-9,1:9
c robust within	20	0:-14,1:9
b every night	20	0:-9,1:8
t every night |	20	0:-9,1:8
t for an answer	20	0:-11
t ok to expect	20	0:-12,1:12
t to expect an	20	0:-11,1:11
b expect an	20	0:-16,1:15
t expect an officer	20	0:-11,1:11
t an officer at	20	0:-13,1:11
t officer at the	20	0:-13,1:11
t at the evening	20	0:-12,1:12
t the evening committee	20	0:-12,1:12
b evening committee	20	0:-12,1:12
t evening committee seeing	20	0:-12,1:12
b committee seeing	20	0:-12,1:12
t committee seeing as	20	0:-12,1:12
t seeing as they	20	0:-12,1:12
t as they normally	20	0:-12,1:12
b they normally	20	0:-15,1:15
t they normally do	20	0:-12,1:12
b normally do	20	0:-12,1:11
t normally do those	20	0:-12,1:12
t do those |	20	0:-12,1:12
e do those	20	0:-12,1:12
c instruct expect	20	0:-11,1:11
c staff-management expect	20	0:-13,1:13
c about-colleague off	20	0:-8,1:9
c about-colleague ward	20	0:-10,1:10
u stops	20	1:11
b figures in	20	0:-14,1:10
t does the time	20	1:8
b the time	20	0:-9,1:12
t time limit work	20	1:8
b limit work	20	1:8
t limit work the	20	1:8
t work the other	20	1:8
t other way too	20	1:8
b way too	20	1:8
t way too when	20	1:8
b too when	20	1:9
t too when an	20	1:8
t an officer asks	20	1:8
b officer asks	20	1:8
t officer asks me	20	1:8
t for something |	20	1:9
l does the time	20	1:8
e something	20	0:-13,1:13
e for something	20	1:9
t if i cant	20	1:10
c chase deadline	20	0:10,2:-9
c reply-time deadline	20	1:-10
t ask for thirty	20	0:13
b for thirty	20	0:13
t for thirty years	20	0:13
b thirty years	20	0:14
t thirty years of	20	0:13
t years of gully	20	0:13
b of gully	20	0:13
t of gully records	20	0:13
u gully	20	0:8
b gully records	20	0:13
t gully records by	20	0:13
u records	20	0:8
b records by	20	0:14
t records by wednesday	20	0:13
b by wednesday	20	0:13
t by wednesday |	20	0:13
e by wednesday	20	0:13
c urgent records	20	0:11
t <s> sent it	20	0:8
t sent it monday	20	0:8
b it monday	20	0:8
t it monday its	20	0:8
b monday its	20	0:8
t monday its thursday	20	0:8
t its thursday nothing	20	0:8
t thursday nothing |	20	0:8
t nothing | have	20	0:8
t have they missed	20	0:8
b they missed	20	0:8
t they missed their	20	0:8
b missed their	20	0:8
t missed their deadline	20	0:8
b their deadline	20	0:8
t their deadline already	20	0:8
b deadline already	20	0:8
t deadline already |	20	0:8
l have they	20	0:13,2:-8
l have they missed	20	0:8
e deadline already	20	0:8
t its been three	20	1:8
b been three	20	1:8
t been three weeks	20	1:8
t three weeks without	20	1:8
t weeks without so	20	1:8
b without so	20	1:8
t without so much	20	1:8
b so much	20	0:-18,1:19
t much as a	20	0:-9,1:12
t as a holding	20	1:8
b a holding	20	0:-8,1:15
t a holding note	20	0:-10,1:17
t holding note |	20	1:8
t note | have	20	1:8
t have they overshot	20	1:8
b they overshot	20	1:8
t they overshot |	20	1:8
b overshot |	20	1:8
l have they overshot	20	1:8
e overshot	20	1:8
e they overshot	20	1:8
t is it me	20	1:8
b it me	20	1:8
b my shares	20	0:-8,1:9
t my shares in	20	0:-9,1:9
t shares in the	20	0:-9,1:13
t the bus firm	20	0:-8,1:9
b bus firm	20	0:-8,1:9
l is it me	20	1:8
c interest-advice councillor	20	0:18,1:-17
b it stay	20	0:-10,1:10
c interest-advice can	20	0:-12,1:12
c interest-advice interests	20	0:-9,1:10
c interest-advice know	20	0:-14,1:15
c interest-advice may	20	0:-13,1:14
t asked for confidential	20	0:8
b for confidential	20	0:8
t for confidential advice	20	0:8
b confidential advice	20	0:8
t confidential advice on	20	0:8
t advice on an	20	0:8
t on an interest	20	0:8
t interest | ok	20	0:8
t group leader what	20	0:8
t leader what he	20	0:8
t he asked |	20	0:8
e he asked	20	0:8
c interest-advice what	20	1:8
c leak annex	20	0:-8,1:9
c leak code	20	0:-13,1:14
c third-party-data got	20	0:10,3:-9
c third-party-data meeting	20	0:9,2:-8
b using what	20	0:-10,1:10
b officers send	20	1:10,2:-11
b send me	20	0:-14,1:14
b reason they	20	0:-12,1:12
b they sent	20	0:-13,1:12
t sent it |	20	0:-12,1:13
e sent it	20	0:-12,1:13
c use-information what	20	0:-28,1:29
c use-information officers	20	0:-29,1:30
c use-information send	20	0:-22,1:23
c use-information reason	20	0:-21,1:21
c use-information sent	20	0:-21,1:22
c use-information casework	20	0:9,1:-8
b with right	20	0:17,3:-13
t with right |	20	0:17,3:-13
e with right	20	0:17,3:-13
c leak-public-interest once	20	0:-31,2:38
c leak-public-interest do	20	0:-12,1:12
l what am	20	0:-8
l what am i	20	0:-8
c third-party-data keep	20	1:11
c doubt-confidential keep	20	0:-10,1:19,3:-9
c mark-confidential that	20	0:15,1:-14
c doubt-confidential that	20	1:9
c doubt-confidential im	20	1:8
c doubt-confidential nobody	20	1:-10
c doubt-confidential for	20	0:-18,1:37,3:-18
c doubt-confidential an	20	1:-9
c doubt-confidential ask	20	0:-8
b without my	20	0:14,1:-10
c doubt-confidential should	20	0:19,1:-14,2:-9
c doubt-confidential just	20	0:19,1:-15,2:-9
c doubt-confidential know	20	0:8,1:12,2:-9,3:-10
t a copy of	20	0:9
t wants the minutes	20	0:14,1:-13
t minutes | may	20	0:13,1:-12
c meeting-papers minutes	20	0:21,1:-20
b the reports	20	0:-13,1:14
c meeting-papers only	20	0:14,1:-14
c meeting-papers members	20	0:19,1:-19
c meeting-papers xname	20	0:-11,1:11
c meeting-papers look	20	0:-16,1:17
c meeting-papers planning	20	0:-15,1:16
c meeting-papers she	20	0:-17,1:18
t to see every	20	0:8
b see every	20	0:8
b exempt paper	20	2:13
c need-assumed member	20	0:23,1:-23
t councillor be turned	20	1:9
b be turned	20	1:8
t be turned down	20	1:8
t turned down for	20	1:9
t down for the	20	1:9
t on a grievance	20	1:9
t a grievance |	20	1:9
e grievance	20	1:9
e a grievance	20	1:9
c need-assumed could	20	0:-11,1:12
t want the tenants	20	0:9
t the tenants arrears	20	0:9
b tenants arrears	20	0:9
t tenants arrears list	20	0:9
b arrears list	20	0:9
t arrears list from	20	0:9
b list from	20	0:9
t list from the	20	0:9
t from the private	20	0:9
t the private part	20	0:11
b private part	20	0:11
t private part |	20	0:8
b part |	20	0:10
t part | do	20	0:9
t it over no	20	0:9
b over no	20	0:9
t over no questions	20	0:9
b no questions	20	0:9
t no questions asked	20	0:9
b questions asked	20	0:9
t questions asked |	20	0:9
e questions asked	20	0:9
c see-document list	20	0:8
c see-document they	20	1:-8,2:9
c need-assumed they	20	0:9,1:-9
c exempt-see part	20	1:-10
c exempt-see they	20	1:-9
t i need it	20	0:-8
t need it for	20	0:-11,1:14
c see-document sit	20	1:10
c see-document panel	20	1:10
c see-document report	20	2:8
c fishing sensitive	20	0:-23,2:17
c need-assumed panel	20	0:-20,1:20
c need-assumed sensitive	20	0:-18,2:19
c need-assumed if	20	0:-12,1:12
c exempt-see report	20	0:-11,1:-8,2:20
b <s> curious	20	0:11
t <s> curious about	20	0:11
b curious about	20	0:12
t curious about the	20	0:11
t chief execs severance	20	0:11
b execs severance	20	0:11
t execs severance |	20	0:11
b severance |	20	0:11
t severance | is	20	0:11
t | is being	20	0:11
t is being nosy	20	0:11
b being nosy	20	0:13,1:-8
t being nosy enough	20	0:11
b nosy enough	20	0:11
t nosy enough to	20	0:11
t get the sensitive	20	0:11
b the sensitive	20	0:11,2:-9
t the sensitive file	20	0:11
b sensitive file	20	0:11
t sensitive file |	20	0:11
l is being	20	2:-10
l is being nosy	20	0:11
e sensitive file	20	0:11
c fishing being	20	0:8,1:-8
c need-assumed being	20	0:14,1:-14
t <s> is does	20	1:9
b is does	20	1:9
t is does she	20	1:9
t does she need	20	1:9
b she need	20	1:9
t she need it	20	1:9
t it for her	20	1:10
t for her duties	20	1:9
b her duties	20	1:9
t her duties the	20	1:9
b duties the	20	1:9
t duties the test	20	1:9
t the test i	20	1:9
b test i	20	1:9
t test i apply	20	1:9
t i apply when	20	1:9
b apply when	20	1:11
t apply when xname	20	1:9
t when xname wants	20	1:9
t wants the sensitive	20	1:9
t the sensitive bundle	20	1:9
b sensitive bundle	20	1:9
t sensitive bundle |	20	1:9
l is does	20	1:9
l is does she	20	1:9
e sensitive bundle	20	1:9
c fishing does	20	0:-12,1:12
c need-assumed does	20	0:-8,1:8
c need-assumed when	20	0:-10,1:11
b <s> confidential	20	0:14,2:-8
t <s> confidential papers	20	0:14,2:-8
b confidential papers	20	0:10
t confidential papers do	20	0:14,2:-8
b papers do	20	0:17,2:-14
t papers do i	20	0:17,2:-14
t i normally keep	20	0:14,2:-8
b normally keep	20	0:14,2:-8
t normally keep them	20	0:14,2:-8
t keep them all	20	0:14,2:-8
t them all back	20	0:14,2:-8
b all back	20	0:14,2:-9
t all back from	20	0:14,2:-8
t back from members	20	0:14,2:-8
l confidential	20	0:14,2:-8
l confidential papers	20	0:14,2:-8
l confidential papers do	20	0:14,2:-8
c fishing all	20	0:8,1:-8
c exempt-see normally	20	0:11
c third-party-data exempt	20	0:17,2:-23
c third-party-data report	20	0:9,1:9,2:-18
t a peek at	20	0:11,1:-8
b peek at	20	0:11,1:-8
t peek at the	20	0:11,1:-8
c own-interest-docs ok	20	0:-16,1:16
c third-party-data ive	20	1:8
c third-party-data allowed	20	0:9
t about the secret	20	0:13,2:-9
c leak-public-interest secret	20	0:-24,1:-13,2:37
u buy	20	0:10,1:-10
b buy the	20	0:9,1:-10
c exploit-information do	20	0:10
c exploit-information bid	20	0:-9,1:9
b permitted |	20	0:14,1:-12
e permitted	20	0:14,1:-12
t the confidential file	20	0:-8,1:8
b confidential file	20	0:-8,1:8
c mark-confidential must	20	0:-8,1:8
c mark-confidential label	20	0:24,1:-14,3:-9
c mark-confidential goes	20	0:-9,1:9
c doubt-confidential must	20	0:-8,1:14
c mark-confidential and	20	0:20,1:-9,3:-9
c mark-confidential was	20	0:17,1:-16
sm mark-confidential may	20	0:17,1:-16
c mark-confidential my	20	0:9,3:-9
c mark-confidential papers	20	0:-8,1:8
c mark-confidential have	20	0:-11,1:12
c mark-confidential them	20	1:8
c mark-confidential say	20	0:-14,1:15
c mark-confidential they	20	0:-13,1:14
c mark-confidential be	20	0:-10,1:10
c mark-confidential marked	20	0:-10,1:10
c mark-confidential one	20	0:21,1:-20
c mark-confidential councillor	20	0:9,1:-9
t my rights to	20	1:-11
b he can	20	0:-15,1:14
c need-to-know monitoring	20	0:-13,1:21
c need-to-know whether	20	0:-9,1:20,3:-10
b note before	20	1:8
c close-working briefing	20	0:8,2:-15
c close-working answer	20	1:8,2:-9
t all right that	20	1:11
t that i see	20	1:11
t the leader far	20	1:11
b leader far	20	1:11
t leader far more	20	1:11
b far more	20	1:11
t far more often	20	1:11
b more often	20	1:11
t more often than	20	1:11
b often than	20	1:11
t often than other	20	1:11
b than other	20	1:11
t than other members	20	1:11
t other members |	20	1:11
e other members	20	1:11
t should the director	20	0:11,1:-9
t the director be	20	0:11,1:-9
t director be working	20	0:11,1:-9
t be working as	20	0:11,1:-9
b working as	20	0:9
t working as closely	20	0:11,1:-9
b as closely	20	0:11,1:-9
t as closely with	20	0:11,1:-9
t closely with me	20	0:11,1:-9
t me as with	20	0:11,1:-9
t leader | im	20	0:11,1:-9
t just a backbencher	20	0:10,1:-8
l im just	20	0:14,1:-12
l im just a	20	0:11,1:-9
e a backbencher	20	0:11,1:-9
c senior-confide working	20	0:11,1:-11
c equal-members working	20	0:14,1:-13
t <s> giving a	20	0:8
b giving a	20	0:18,1:-11
t giving a chairman	20	0:8
b a chairman	20	0:8
t a chairman briefing	20	0:8
b chairman briefing	20	0:8
t chairman briefing notes	20	0:8
t briefing notes on	20	0:8
t on my report	20	0:8
t my report would	20	0:8
b report would	20	0:9
t report would be	20	0:8
t would be improper	20	0:8
b be improper	20	0:8
t be improper wouldnt	20	0:8
b improper wouldnt	20	0:8
t improper wouldnt it	20	0:8
b wouldnt it	20	0:8
t wouldnt it |	20	0:8
l giving	20	0:9
l giving a	20	0:8
l giving a chairman	20	0:8
e wouldnt it	20	0:8
c close-working chairman	20	0:15,2:-19
c senior-confide would	20	0:13,1:-13
b im so	20	0:11
b she still	20	0:-9,1:12
c close-working head	20	1:10,2:-8
c close-working still	20	1:17,2:-13
c senior-confide still	20	0:-9,1:9
t closely with the	20	0:-9
b over what	20	0:-16,1:19
t <s> the director	20	0:8
c close-working looks	20	0:14,1:-10
c equal-members chairs	20	0:8,1:-8
t an officer and	20	1:8
t i keep a	20	1:8
t keep a bit	20	1:8
t of a distance	20	1:8
b a distance	20	1:8
t a distance from	20	1:8
b distance from	20	1:11
t distance from the	20	1:8
t from the chairman	20	1:8
b the chairman	20	0:8,1:8,2:-16
t the chairman so	20	1:8
t chairman so nobody	20	1:8
t so nobody thinks	20	1:8
b nobody thinks	20	1:8
t nobody thinks i	20	1:8
t thinks i favour	20	1:8
t i favour him	20	1:8
b favour him	20	1:8
t favour him |	20	1:8
e favour him	20	1:8
c close-working keep	20	1:-16,2:14
c senior-confide bit	20	0:-13,1:13
c senior-confide him	20	0:-9,1:10
c friendship distance	20	1:10,2:-8
c keep-enquiry-private say	20	0:8
c close-working others	20	0:10,1:-9
c close-working surely	20	0:10,1:-9
c senior-confide others	20	0:8
b drop hints	20	0:8
t told the head	20	0:-8,1:9
t the leaders set	20	1:8
b leaders set	20	1:8
t leaders set on	20	1:8
t set on a	20	1:8
t a scheme i	20	1:8
b scheme i	20	1:8
t scheme i think	20	1:8
t think is daft	20	1:8
t daft | may	20	1:8
t i still advise	20	1:8
b still advise	20	1:8
t still advise her	20	1:8
b advise her	20	1:8
t advise her against	20	1:8
b her against	20	1:8
t her against it	20	1:8
c close-working set	20	1:8
t expect officers who	20	0:9
t officers who work	20	0:9
b who work	20	0:9
t who work with	20	0:9
t work with me	20	0:9
t with me never	20	0:9
b me never	20	0:9
t me never to	20	0:9
t never to advise	20	0:9
t against what i	20	0:9
t <s> are directors	20	1:9
b are directors	20	1:9
t are directors meant	20	1:9
b directors meant	20	1:9
t directors meant to	20	1:9
t meant to speak	20	1:9
t speak up even	20	1:9
b up even	20	1:9
t up even to	20	1:9
b even to	20	0:-9,1:12
t even to the	20	1:9
t the leader when	20	1:11
b leader when	20	1:11
t leader when something	20	1:9
b when something	20	1:8
t when something shouldnt	20	1:9
b something shouldnt	20	1:9
t something shouldnt go	20	1:9
b shouldnt go	20	1:9
t shouldnt go ahead	20	1:9
l are directors	20	1:9
l are directors meant	20	1:9
c close-working directors	20	0:-8,1:12
c close-working shouldnt	20	0:-9,1:14
t i asked the	20	0:-11,1:10
b chairman before	20	1:8,2:-12
t chairman before i	20	1:8,2:-12
b i signed	20	0:13,1:-8
b signed off	20	0:10
t signed off the	20	0:8
c delegated chairman	20	1:46,2:-42,3:-11
c delegated signed	20	0:8
c delegated now	20	0:8
c chair-speaks chairman	20	0:8
c chair-speaks its	20	0:14,1:-14
t <s> as im	20	0:8
c close-working isnt	20	0:-10
t <s> it was	20	0:-9
t it was an	20	1:8
b was an	20	1:8
t was an officers	20	1:8
t an officers delegated	20	1:8
b officers delegated	20	1:8
t officers delegated decision	20	1:8
t delegated decision though	20	1:8
b decision though	20	1:8
t decision though the	20	1:8
t though the chair	20	1:8
t the chair was	20	1:8
t chair was in	20	1:8
t was in on	20	1:8
t does the officer	20	1:8
t the officer carry	20	1:8
b officer carry	20	1:8
t officer carry the	20	1:8
t the can |	20	1:8
l does the officer	20	1:8
e the can	20	1:8
b chairman |	20	0:-12,1:23
e chairman	20	0:-12,1:23
t can i sound	20	1:11,2:-8
b i sound	20	1:10
t i sound out	20	1:11,2:-8
t out the planning	20	1:11,2:-8
t the planning chairman	20	1:11,2:-8
b planning chairman	20	1:11,2:-8
t planning chairman before	20	1:11,2:-8
t before i use	20	1:11
t i use my	20	2:-11
b use my	20	2:-10
t use my delegated	20	0:-9,1:15
t my delegated power	20	1:11,2:-8
t delegated power |	20	1:11,2:-8
l can i sound	20	1:11,2:-8
e power	20	0:-13,1:20
e delegated power	20	1:11,2:-8
c delegated sound	20	1:12,2:-15
c delegated use	20	0:-11,1:22,2:-10
c delegated power	20	1:15,2:-12
c chair-speaks planning	20	0:-10,1:11
c close-working ive	20	0:-18,1:9,2:9
c chair-speaks ive	20	0:8,1:-8
c senior-confide ive	20	0:-14,1:14
t housing committee but	20	0:15,1:-9
t committee but not	20	0:15,1:-9
t but not in	20	0:15,1:-9
t chair | am	20	0:15,1:-9
t am i its	20	0:15,1:-9
b i its	20	0:15,1:-9
t i its spokesman	20	0:15,1:-9
b its spokesman	20	0:15,1:-9
t its spokesman |	20	0:15,1:-9
u spokesman	20	0:9
b spokesman |	20	0:15,1:-9
l am i its	20	0:15,1:-9
e spokesman	20	0:15,1:-9
e its spokesman	20	0:15,1:-9
c delegated am	20	0:18,2:-11
c chair-speaks not	20	0:12,1:-12
c chair-speaks am	20	0:17,1:-17
t i decided it	20	0:10
t decided it with	20	0:10
t with the chairs	20	0:10
t the chairs blessing	20	0:10
b chairs blessing	20	0:10
t chairs blessing |	20	0:10
t blessing | is	20	0:10
t the one accountable	20	0:10
b one accountable	20	0:10
t one accountable |	20	0:10
b accountable |	20	0:10
e accountable	20	0:10
e one accountable	20	0:10
c chair-speaks with	20	0:13,1:-13
t <s> wed love	20	2:10
b wed love	20	2:10
t wed love the	20	2:9
b love the	20	2:9
t love the head	20	2:9
t of planning at	20	2:9
b planning at	20	2:9
t planning at our	20	2:9
t can she come	20	2:9
b she come	20	0:-8,2:11
t she come |	20	1:-9,2:11
l can she come	20	2:9
e she come	20	1:-9,2:11
c tell-other-groups head	20	0:-8,1:-13,2:19
b neednt know	20	0:11
c invite-group comes	20	0:13,2:-14
c senior-attend comes	20	0:10
c tell-other-groups comes	20	0:14,1:-14
t do we as	20	0:13
b we as	20	0:13
t we as a	20	0:13
t a group get	20	0:13
t group get to	20	0:13
t to decide whether	20	0:13
b decide whether	20	0:13
t decide whether the	20	0:13
t whether the officer	20	0:13
t the officer comes	20	0:12,1:-9
t officer comes |	20	0:12
b comes |	20	0:16,1:-10
l do we as	20	0:13
e comes	20	0:12
e officer comes	20	0:12
b we to	20	1:10
c senior-attend off	20	3:8
t <s> need i	20	1:15
t officer in at	20	0:9
t at the last	20	0:9
t the last minute	20	0:9
b last minute	20	0:9
t last minute and	20	0:9
b minute and	20	0:9
t minute and square	20	0:9
b and square	20	0:9
t and square it	20	0:9
b square it	20	0:9
t square it with	20	0:9
t it with her	20	0:9
t her boss later	20	0:9
b boss later	20	0:9
t boss later |	20	0:9
b later |	20	0:17
e later	20	0:15
e boss later	20	0:9
c invite-group boss	20	0:9
c senior-attend last	20	0:15,3:-12
b want my	20	0:-14,2:18
t give it |	20	1:-9
e give it	20	1:-9
c party-in-room leader	20	0:-11,1:11
b delivery |	20	0:-8,1:8
t have to sit	20	0:9,1:-11
t to sit through	20	0:10,1:-9
t sit through the	20	0:11,1:-10
t through the groups	20	0:8,1:-8
t the groups discussion	20	0:8,1:-8
b groups discussion	20	0:8,1:-8
t groups discussion about	20	0:8,1:-8
b discussion about	20	0:8,1:-8
t discussion about candidates	20	0:8,1:-8
b about candidates	20	0:8,1:-8
t about candidates |	20	0:8,1:-8
e candidates	20	0:9,1:-9
e about candidates	20	0:8,1:-8
c full-advice-after so	20	0:-8,1:9
c group-decision all	20	0:10,1:-9
c full-advice-after explained	20	0:-11,1:11
c full-advice-after all	20	0:-8,1:9
c full-advice-after ruling	20	0:-9,1:9
c full-advice-after give	20	0:8,1:-8
t a council decision	20	0:-10,1:10
b council decision	20	0:-10,1:10
t council decision |	20	0:-10,1:10
e council decision	20	0:-10,1:10
c full-advice-after need	20	0:-21,1:22
c group-not-support say	20	0:9,1:-8
c group-not-support idea	20	0:20,1:-19
t the officer keep	20	0:-9,1:9
b officer keep	20	0:-9,1:9
b keep what	20	0:-17,1:18
t keep what we	20	0:-10,1:11
t what we say	20	0:-8,1:8
t was on about	20	0:-10,1:9
t on about |	20	0:-10,1:9
t the group asked	20	0:-14,1:14
t group asked me	20	0:-14,1:14
t to pass their	20	0:-14,1:14
b pass their	20	0:-14,1:14
t pass their thinking	20	0:-14,1:14
b their thinking	20	0:-19,1:18
t their thinking on	20	0:-19,1:18
t thinking on to	20	0:-14,1:14
t to the independents	20	0:-13,1:12
t the independents |	20	0:-14,1:13
t independents | may	20	0:-14,1:14
c relay-group independents	20	0:-10,1:10
t free to leave	20	0:-11,1:15
t to leave |	20	0:-10,1:9
e to leave	20	0:-10,1:9
b us how	20	1:12
t how long the	20	1:14
b long the	20	1:14
t spoke to the	20	0:-10,1:9
c refuse-group other	20	0:-21,1:22
c refuse-group tip	20	0:-14,1:14
c second-group ours	20	0:9,1:-9
t xparty on the	20	0:12,1:-10
c refuse-group duck	20	0:11,1:-10
t an officer can	20	0:9
c group-minutes minuted	20	1:8
b our notes	20	0:12,1:-12
c group-minutes at	20	0:24,1:-23
c group-minutes does	20	0:9,1:-9
c group-minutes write	20	0:-8,1:8
t that i said	20	0:9,1:-9
c group-minutes that	20	0:16,1:-15
c group-minutes ive	20	0:20,1:-19
c group-minutes no	20	0:14,1:-13
c group-minutes chance	20	0:18,1:-18
c quote-group-advice committee	20	0:8
c third-party-data we	20	0:11,2:-10
t a candidate who	20	0:8
b candidate who	20	0:16
t candidate who isnt	20	0:8
b as usual	20	1:9,2:-10
c group-outsiders candidate	20	0:19,1:-8,2:-10
b something back	20	1:11
b that id	20	1:8
t tell members |	20	1:9
e tell members	20	1:9
c group-outsiders non	20	1:13,2:-12
b as us	20	0:10
l our	20	1:-8
c group-outsiders get	20	0:15,2:-10
b councillors arent	20	0:8
c group-outsiders those	20	0:10,2:-11
b be extra	20	1:14,2:-11
t be extra careful	20	1:14,2:-11
b extra careful	20	1:14,2:-11
t if an officers	20	0:-13,1:17
l if an officers	20	0:-11,1:14
c group-difficulty advising	20	0:-12,1:16
c group-difficulty will	20	1:11,3:-13
c group-difficulty director	20	1:10
b but ill	20	0:9
t to myself rather	20	0:12
b myself rather	20	0:12
t myself rather than	20	0:12
c group-difficulty how	20	0:9
c group-difficulty far	20	0:9
c group-difficulty them	20	3:-9
t be a problem	20	1:8
c friendship being	20	1:31,2:-29
b friends with	20	0:11
b kept quiet	20	0:12
t kept quiet about	20	0:13,1:-8
c relationship kept	20	0:19,1:-17
c relationship quiet	20	0:19,1:-17
t <s> is being	20	1:10
b being friendly	20	1:11
b with members	20	0:-20,1:20
t ive started going	20	0:-9,1:8
b started going	20	0:-9,1:8
t started going out	20	0:-9,1:8
c relationship someone	20	0:-17,1:16
c business-link going	20	0:-15,1:14
c business-link someone	20	0:-12,1:12
b posters |	20	0:-9,1:8
e posters	20	0:-9,1:8
c take-messages have	20	0:-22,1:15,2:8
c take-messages surgery	20	0:-27,1:27
c take-messages posters	20	0:-18,1:18
b office to	20	0:-11,1:10
c take-messages get	20	1:-9
c take-messages office	20	0:10,1:-21,2:11
u hair	20	0:8
c take-messages lift	20	1:8
c take-messages should	20	0:16,1:-20
c take-messages business	20	0:17,1:-24
t for xname about	20	1:13,2:-8
sm party-resources refuse	20	0:-10,1:11
sm election-resources refuse	20	0:-14,1:15
sm private-resources refuse	20	0:-12,1:13
sm outside-body refuse	20	0:-11,1:11
sm another-council refuse	20	0:-12,1:13
c party-resources wrong	20	0:-9,1:9
c take-messages our	20	0:8,1:-15
c take-messages branch	20	1:-8
c private-resources purely	20	0:-11,1:11
c party-resources ward	20	0:8,1:-8
t <s> a ward	20	0:20,1:-19
b council work	20	1:10
t can i decline	20	0:-9,1:9
b i decline	20	0:-12,1:13
t i decline |	20	0:-9,1:10
u decline	20	0:-11,1:12
b decline |	20	0:-14,1:15
e decline	20	0:-14,1:15
e i decline	20	0:-9,1:10
c another-council printed	20	0:-8,1:9
b for votes	20	0:-9,1:9
c election-resources votes	20	0:-23,1:23
b <s> her	20	0:9,1:-8
b flyers |	20	0:8,1:-8
e flyers	20	0:8,1:-8
b everyone knows	20	1:11
c party-resources was	20	0:-19,1:19
c take-messages members	20	2:8
c election-resources wont	20	0:-14,1:14
t the cricket club	20	1:9
b cricket club	20	1:9
c another-council boroughs	20	0:-8,1:9
c private-resources authority	20	0:-11,1:11
t members to ask	20	1:8
t to ask only	20	1:8
b ask only	20	1:8
t ask only for	20	1:8
t only for what	20	1:8
t for what we	20	1:9
t what we can	20	1:8
t we can manage	20	1:8
b can manage	20	1:8
t can manage |	20	1:8
b manage |	20	1:8
e manage	20	1:8
e can manage	20	1:8
c undermine-manager bully	20	0:-8,1:8
c bully bully	20	0:-8,1:8
c discriminate discriminate	20	0:15,1:-8
t be bullying as	20	0:9,1:-8
b bullying as	20	0:9,1:-8
b i wasnt	20	0:14,1:-17
t could i send	20	0:9
t send a sarky	20	0:9
b a sarky	20	0:9
t a sarky reply	20	0:9
b sarky reply	20	0:9
t sarky reply to	20	0:9
t reply to that	20	0:9
t to that moron	20	0:9
b that moron	20	0:9
t that moron on	20	0:9
b moron on	20	0:9
t moron on planning	20	0:9
l could i send	20	0:9
e on planning	20	0:8
b row |	20	0:-10
c bully after	20	1:8
b all day	20	0:8,1:-8
c undermine-manager planner	20	0:-8,1:8
t every email i	20	0:8,1:-8
b email i	20	0:9,1:-8
b i couldnt	20	0:-14,1:12
t about how a	20	0:9
c harass ringing	20	0:-11,1:11
e own	20	1:-8
t <s> he expects	20	0:-11,1:11
b he expects	20	0:-10,1:11
t he expects miracles	20	0:-11,1:11
u expects	20	0:-9
b expects miracles	20	0:-11,1:11
t expects miracles by	20	0:-11,1:11
b miracles by	20	0:-11,1:11
t miracles by teatime	20	0:-11,1:11
t by teatime day	20	0:-11,1:11
b teatime day	20	0:-11,1:11
t teatime day after	20	0:-11,1:11
t after day and	20	0:-11,1:11
t day and threatens	20	0:-11,1:11
b and threatens	20	0:-11,1:11
t and threatens me	20	0:-11,1:11
b threatens me	20	0:-11,1:11
t threatens me if	20	0:-11,1:11
t i cant |	20	0:-11,1:11
t cant | abuse	20	0:-11,1:11
b | abuse	20	0:-11,1:11
t | abuse of	20	0:-11,1:11
b abuse of	20	0:-11,1:11
t abuse of power	20	0:-11,1:11
b of power	20	0:-11,1:11
t of power |	20	0:-11,1:11
l abuse	20	0:-11,1:11
l abuse of	20	0:-11,1:11
l abuse of power	20	0:-11,1:11
e of power	20	0:-11,1:11
b leave that	20	1:-10
b the email	20	1:-8
t <s> so i	20	0:14,1:-14
b a hunch	20	0:10,1:-10
u bent	20	0:8,1:-8
b dont get	20	0:-9,1:9
c robust tomorrow	20	0:-15,1:12
c robust press	20	0:-12,1:11
t <s> a single	20	0:9,1:-9
t a single upsetting	20	0:9,1:-9
b single upsetting	20	0:9,1:-9
t single upsetting message	20	0:9,1:-9
b upsetting message	20	0:9,1:-9
t upsetting message is	20	0:9,1:-9
b message is	20	0:9,1:-9
t message is it	20	0:9,1:-9
t it harassment on	20	0:9,1:-9
b harassment on	20	0:9,1:-9
t harassment on its	20	0:9,1:-9
t on its own	20	0:9,1:-9
l a single	20	0:9,1:-9
l a single upsetting	20	0:9,1:-9
e its own	20	0:9,1:-9
c harass shes	20	0:8
l it isnt	20	0:-9,2:12
t may i keep	20	0:14,1:-13
l may i keep	20	0:10,1:-9
c harass upset	20	0:14,1:-14
c sexual-harass sending	20	0:9,1:-8
t be harassment can	20	0:12,1:-11
b harassment can	20	0:12,1:-11
t harassment can it	20	0:12,1:-11
t up with a	20	0:8
b ive asked	20	0:-30,1:23
c crime-harass hurt	20	0:-10,1:10
c intimidate-witness team	20	0:10
c intimidate-witness right	20	0:-8,1:8
c crime-harass door	20	0:-10,1:11
b the agreed	20	1:8
b man is	20	0:9,1:-8
c bully benefits	20	0:-8,1:8
t of the things	20	0:-17,1:18
c repeat-point things	20	0:-9,1:10
c harass things	20	0:-8,1:8
c crime-harass things	20	0:-9,1:9
c sexual-harass things	20	0:-9,1:9
c sexual-harass comments	20	0:-12,1:12
u police	20	0:10
b never criminal	20	0:8,1:-8
t never criminal |	20	0:8,1:-8
b not as	20	1:-8
c repeat-point enough	20	0:-9,1:9
c crime-harass kids	20	0:-11,1:11
t me because im	20	0:-8
t <s> can hatred	20	0:12,1:-12
b can hatred	20	0:12,1:-12
t can hatred of	20	0:12,1:-12
b hatred of	20	0:12,1:-12
t hatred of a	20	0:12,1:-12
t of a group	20	0:12,1:-12
t a group ever	20	0:12,1:-12
b group ever	20	0:12,1:-12
t group ever excuse	20	0:12,1:-12
b ever excuse	20	0:12,1:-12
t ever excuse what	20	0:12,1:-12
b excuse what	20	0:12,1:-12
t excuse what i	20	0:12,1:-12
t i do to	20	0:12,1:-12
b do to	20	0:16,1:-13
t do to someone	20	0:12,1:-12
t to someone |	20	0:12,1:-12
l can hatred	20	0:12,1:-12
l can hatred of	20	0:12,1:-12
e to someone	20	0:12,1:-12
c harass called	20	0:-8,1:8
c discriminate things	20	0:-14,1:15
c discriminate left	20	0:-21,1:22
c discriminate worse	20	1:8
b isnt covered	20	0:9,1:-8
c discriminate deaf	20	0:-10,1:11
t me from the	20	0:-8,1:9
t the call centre	20	0:14,1:-9
b call centre	20	0:14,1:-9
c discriminate discriminatory	20	0:-14,1:16
t so much |	20	1:8
l everyone	20	0:8
b member keeps	20	0:-8,1:8
b discriminatory |	20	1:8
e discriminatory	20	1:8
b councillors cant	20	0:17,2:-9
c discriminate briefing	20	0:8,1:-8
t my wife and	20	0:-12,1:12
b wife and	20	0:-12,1:13
c discriminate remarks	20	0:12,1:-11
c discriminate since	20	0:-10,1:11
c discriminate let	20	0:13,1:-12
t need it |	20	0:10
e need it	20	0:10
t i insist on	20	0:12,2:-9
b insist on	20	0:13,2:-8
b at fault	20	0:9
b watch out	20	1:8
c bias do	20	0:-8,1:9
c bias have	20	0:-10,1:11
c bias for	20	0:14,1:-13
c bias own	20	0:-13,1:13
c bias unconscious	20	0:-11,1:12
c bias bias	20	0:-11,1:12
c bias when	20	0:14,1:-13
c bias on	20	1:21,3:-21
c bias and	20	0:11,3:-13
c bias with	20	0:25,1:-25
c bias as	20	0:15,1:-15
c bias people	20	0:8,1:-8
c bias about	20	0:-19,1:20
c bias it	20	0:27,1:-25
b be going	20	1:9,3:-8
b evidence and	20	1:10
c bias should	20	0:-8,1:22,3:-13
c bias be	20	1:11,3:-12
c bias going	20	1:9,3:-12
c bias evidence	20	1:14,3:-12
c bias not	20	1:18,3:-12
c bias who	20	1:10,3:-12
c bias her	20	1:20,3:-12
c bias herself	20	1:20,3:-12
sm bias who	20	1:18,3:-14
c bias good	20	1:9,3:-9
c intimidate-witness may	20	0:9,1:-9
c intimidate-witness it	20	0:-21,1:22
b watch my	20	1:9
c intimidate-witness allowed	20	0:-10,1:10
c intimidate-witness keep	20	0:-21,1:22
c intimidate-witness not	20	0:-9,1:9
c intimidate-witness from	20	0:-22,1:23
t a councillor supposed	20	0:-15,1:19
b councillor supposed	20	0:-15,1:19
t councillor supposed to	20	0:-15,1:19
t supposed to hold	20	0:-12,1:12
t to hold off	20	0:-12,1:12
t hold off undermining	20	0:-12,1:12
b off undermining	20	0:-12,1:12
t off undermining me	20	0:-12,1:12
b undermining me	20	0:-12,1:12
t undermining me in	20	0:-12,1:12
t me in committee	20	0:-12,1:12
b in committee	20	0:-12,1:11
t in committee |	20	0:-13,1:12
e in committee	20	0:-10,1:10
c criticise-officer supposed	20	0:-8,1:8
t should i stand	20	0:8
t stand up at	20	0:8
t the open forum	20	0:8
b open forum	20	0:8
t open forum and	20	0:8
b forum and	20	0:8
t forum and say	20	0:8
t say that xname	20	0:8
l should i stand	20	0:8
c complain-outcome nothing	20	0:-9
b <s> complaint	20	0:14,1:-8
t <s> complaint about	20	0:14,1:-8
t complaint about an	20	0:18,1:-10
t about an officers	20	0:11
t an officers competence	20	0:11
b officers competence	20	0:11
t officers competence do	20	0:11
b competence do	20	0:11
t competence do i	20	0:11
l complaint	20	0:11
l complaint about	20	0:11
l complaint about an	20	0:11
sm complain-officer must	20	1:-9
c complain-outcome have	20	0:10,1:-10
c breach-officer disciplinary	20	1:27,3:-23
t for me isnt	20	0:10
b my officer	20	0:-19,1:18
c complain-outcome came	20	0:-10,1:11
b councillors about	20	0:8
t my manager shrugged	20	1:-13,3:14
b manager shrugged	20	1:-13,3:14
t manager shrugged when	20	1:-13,3:14
b shrugged when	20	1:-13,3:14
t shrugged when i	20	1:-13,3:14
t when i told	20	1:-13,3:14
t told her about	20	1:-13,3:14
t her about the	20	1:-11,3:16
t about the councillor	20	1:-14,3:14
t the councillor |	20	1:-15,3:13
t take it further	20	1:-9,3:12
b it further	20	1:-9,3:12
t it further |	20	1:-9,3:12
e it further	20	1:-9,3:12
c complain-member councillors	20	0:19,1:-9,3:-8
t <s> i may	20	0:13,1:-9
t <s> does standards	20	1:8
b does standards	20	1:8
t does standards committee	20	1:8
t standards committee watch	20	1:8
b committee watch	20	1:8
t committee watch over	20	1:8
b watch over	20	1:8
t watch over whether	20	1:8
b over whether	20	1:8
t over whether this	20	1:8
t this is being	20	1:8
t is being kept	20	1:8
b being kept	20	1:8
t being kept |	20	1:8
b kept |	20	1:8
l does standards	20	1:8
l does standards committee	20	1:8
e kept	20	1:8
e being kept	20	1:8
c oversee watch	20	1:14
t for the planning	20	0:13,1:-13
t planning committee to	20	0:13,1:-11
t committee to see	20	0:13,1:-11
t see that we	20	0:13,1:-11
t that we stick	20	0:13,1:-11
b we stick	20	0:13,1:-11
t we stick to	20	0:13,1:-11
b against this	20	1:-8
c breach-officer went	20	3:11
c breach-officer against	20	3:11
b its me	20	0:12,3:-11
c breach-officer breaks	20	0:11
t if i break	20	0:-10,1:14
t group leader to	20	0:11
t leader to deal	20	0:10
c breach-officer broke	20	0:14,3:-10
sm breach-officer breach	20	0:10
b decide what	20	1:8
t decide what happens	20	1:11
c breach-officer happens	20	0:-13,1:12
b breach to	20	0:17,3:-10
b the police	20	0:16,3:-10
t word with my	20	1:8
b never gets	20	0:11
c breach-member gets	20	0:9
c complain-group-leader decide	20	1:9,3:-9
b to guess	20	0:8
c whom-unsure means	20	1:14
t got a holding	20	1:8
t holding note on	20	1:8
t note on day	20	1:8
t day nine saying	20	1:8
b nine saying	20	1:8
t nine saying the	20	1:8
t saying the surveyors	20	1:8
t the surveyors off	20	1:8
b surveyors off	20	1:8
t surveyors off sick	20	1:8
t sick | does	20	1:8
t does that keep	20	1:8
b that keep	20	1:8
t that keep them	20	1:8
t keep them within	20	1:8
b them within	20	1:8
t them within the	20	1:8
l does that keep	20	1:8
c chase saying	20	0:-8,1:12
c chase sick	20	1:8
t ward councillor wants	20	0:13,1:-10
t councillor wants 12	20	0:12,1:-9
b wants 12	20	0:12,1:-9
t wants 12 spreadsheets	20	0:12,1:-9
b 12 spreadsheets	20	0:12,1:-9
t 12 spreadsheets by	20	0:12,1:-9
b spreadsheets by	20	0:12,1:-9
t spreadsheets by teatime	20	0:12,1:-9
t by teatime for	20	0:12,1:-9
b teatime for	20	0:12,1:-9
t teatime for no	20	0:12,1:-9
t no reason |	20	0:12,1:-9
t reason | am	20	0:12,1:-9
t bound to drop	20	0:12,1:-9
t to drop everything	20	0:10,1:-10
b drop everything	20	0:11,1:-12
t drop everything |	20	0:11,1:-10
e drop everything	20	0:11,1:-10
c urgent teatime	20	1:-8
c urgent everything	20	1:-22,2:20
c meeting-papers photocopy	20	0:-11,1:11
t <s> the gazette	20	1:12
t gazette wants a	20	1:9
t wants a line	20	1:9
t line on licensing	20	1:9
t licensing | may	20	1:9
t give one being	20	1:9
b one being	20	1:9
t one being the	20	1:9
t being the chairman	20	1:9
t the chairman |	20	1:9
e the chairman	20	1:9
b for weekends	20	0:8
c exploit-information developer	20	1:8
c report-who-pressure parking	20	3:8
c report-who-pressure fine	20	3:8
t there a list	20	0:-8,1:8
t list of what	20	0:-9
t of what staff	20	0:-8,1:8
t what staff can	20	0:-8,1:8
t staff can expect	20	0:-8,1:8
c keep-enquiry-private does	20	0:-19,1:19
c confidence-in-officer does	20	0:-9,1:10
b of two	20	1:9
b <s> groped	20	0:-8,1:9
t <s> groped by	20	0:-8,1:9
b groped by	20	0:-8,1:9
t groped by a	20	0:-8,1:9
t at the fair	20	0:-8,1:9
b the fair	20	0:-8,1:9
t the fair |	20	0:-8,1:9
t fair | does	20	0:-8,1:9
t does the list	20	0:-8,1:9
t list of things	20	0:-8,1:9
t of things that	20	0:-8,1:9
t things that may	20	0:-8,1:9
b that may	20	0:-8,1:9
t that may be	20	0:-8,1:9
t may be crimes	20	0:-8,1:9
b be crimes	20	0:-8,1:9
t be crimes include	20	0:-8,1:9
b crimes include	20	0:-8,1:9
t crimes include it	20	0:-8,1:9
b include it	20	0:-8,1:9
t include it |	20	0:-8,1:9
l does the list	20	0:-8,1:9
e include it	20	0:-8,1:9
t keep the exempt	20	1:9
t exempt report from	20	1:9
t report from my	20	1:9
t my own partner	20	1:9
b own partner	20	1:9
t own partner |	20	1:9
e own partner	20	1:9
t my mate is	20	0:-8,1:8
t mate is bidding	20	0:-8,1:8
t the site i	20	0:-8,1:8
b site i	20	0:-8,1:8
t site i know	20	0:-8,1:8
t i know secrets	20	0:-8,1:8
b know secrets	20	0:-8,1:8
t know secrets about	20	0:-8,1:8
b secrets about	20	0:-8,1:8
t secrets about |	20	0:-8,1:8
t about | must	20	0:-8,1:8
t i keep out	20	0:-12,1:12
t out of helping	20	0:-8,1:8
b of helping	20	0:-8,1:8
t of helping him	20	0:-8,1:8
b helping him	20	1:8
t helping him with	20	1:8
t him with it	20	0:-8,1:8
c own-interest-docs keep	20	0:-25,1:25
c exploit-information mate	20	0:-19,1:19
t are the case	20	1:11
b case files	20	1:11
t case files i	20	1:11
b files i	20	1:10
t files i get	20	1:11
t i get from	20	1:11
t get from officers	20	1:11
t from officers only	20	1:11
t officers only for	20	1:11
t only for my	20	1:11
t for my council	20	1:11
t my council work	20	1:11
t council work |	20	1:10
l are the case	20	1:11
e council work	20	1:10
c use-information from	20	0:-12,1:12
t leave my regrading	20	0:-8,1:8
t my regrading out	20	0:-8,1:8
b regrading out	20	0:-8,1:8
t regrading out of	20	0:-8,1:8
t of it when	20	1:8
t i talk with	20	0:-8,1:8
b talk with	20	0:-8,1:8
t talk with members	20	0:-8,1:8
t with members |	20	0:-8,1:8
e with members	20	0:-8,1:8
b from advising	20	0:-9,1:9
c conflict shop	20	0:-15,1:16
c conflict owns	20	0:-11,1:11
t should i stop	20	0:-14,1:14
t i stop trying	20	1:8
b stop trying	20	1:8
t stop trying to	20	1:8
t get the reports	20	1:8
t the reports conclusion	20	1:8
b reports conclusion	20	1:8
t reports conclusion rewritten	20	1:8
b conclusion rewritten	20	1:8
t conclusion rewritten |	20	1:8
b rewritten |	20	0:-8,1:8
l should i stop	20	0:-14,1:14
e rewritten	20	1:8
e conclusion rewritten	20	1:8
c press-advice rewritten	20	0:-9,1:9
c instruct wrong	20	0:-12,1:11
t can a member	20	0:-8,1:8
t a member rightly	20	0:-10,1:10
b member rightly	20	0:-10,1:10
t member rightly expect	20	0:-10,1:10
b rightly expect	20	0:-10,1:10
t rightly expect me	20	0:-10,1:10
b expect me	20	0:-9,1:9
t expect me at	20	0:-10,1:10
t me at a	20	0:-10,1:10
t at a committee	20	0:-10,1:10
t a committee that	20	0:-10,1:10
t committee that starts	20	0:-10,1:10
b that starts	20	0:-12,1:12
t that starts at	20	0:-10,1:10
b starts at	20	0:-10,1:10
t starts at seven	20	0:-10,1:10
b at seven	20	0:-19,1:17
t at seven |	20	0:-16,1:17
b seven |	20	0:-16,1:17
l can a member	20	0:-8,1:8
e seven	20	0:-10,1:10
e at seven	20	0:-10,1:10
t to keep what	20	0:-10,1:10
c relay-group need	20	1:12,2:-11
b leave when	20	0:-8,1:8
t <s> is what	20	0:-11,1:11
t is what our	20	0:-10,1:10
t our group decides	20	0:-10,1:10
t group decides just	20	0:-10,1:10
b decides just	20	0:-10,1:10
t decides just that	20	0:-10,1:10
t just that and	20	0:-10,1:10
b that and	20	0:-11,1:8
t that and not	20	0:-10,1:10
l is what our	20	0:-10,1:10
c group-decision decides	20	0:-8,1:8
c group-decision just	20	0:-14,1:14
c refuse-group any	20	0:-12,1:13
c second-group having	20	0:-9,1:9
c second-group asks	20	0:-10,1:11
c tell-other-groups its	20	0:-8,1:8
t may i work	20	0:-9,1:8
t i work very	20	0:-9,1:8
b work very	20	0:-9,1:8
t work very closely	20	0:-9,1:8
b very closely	20	0:-9,1:8
t very closely with	20	0:-9,1:8
t with the committee	20	0:-12,1:8
t the committee chairman	20	0:-9,1:8
b committee chairman	20	0:-9,1:8
t committee chairman |	20	0:-9,1:8
l may i work	20	0:-9,1:8
e committee chairman	20	0:-9,1:8
t if i spend	20	0:-12,1:-8,2:20
t i spend most	20	0:-12,1:-8,2:20
b spend most	20	0:-12,1:-8,2:20
t spend most of	20	0:-12,1:-8,2:20
t most of my	20	0:-12,1:-8,2:20
t of my week	20	0:-12,1:-8,2:20
b my week	20	0:-12,1:-8,2:20
t my week with	20	0:-12,1:-8,2:20
b week with	20	0:-14,1:-9,2:23
t week with the	20	0:-15,2:23
c senior-confide if	20	1:-13,2:20
c equal-members week	20	0:-12,1:-12,2:24
b under delegation	20	0:-13,1:8
t under delegation |	20	0:-8
e under delegation	20	0:-8
l im on	20	0:-8
l im on the	20	0:-8
t can i look	20	0:-9,1:-8,2:16
t look at an	20	0:-14,2:17
t at an exempt	20	0:-9,2:17
b an exempt	20	0:-8,1:-8,2:17
t an exempt paper	20	0:-10,2:17
t exempt paper thats	20	0:-9,2:17
b paper thats	20	0:-10,2:17
t paper thats especially	20	0:-9,2:17
b thats especially	20	0:-9,2:17
t thats especially sensitive	20	0:-9,2:17
u especially	20	2:10
b especially sensitive	20	0:-9,2:17
t especially sensitive |	20	0:-9,2:17
b sensitive |	20	0:-9,2:17
l can i look	20	0:-9,1:-8,2:16
e sensitive	20	0:-9,2:17
e especially sensitive	20	0:-9,2:17
b pile of	20	0:-9,1:8
b on housing	20	0:-8,1:8
t on housing |	20	0:-8,1:8
b to bite	20	0:-10,1:10
b worse |	20	0:-9,1:9
e worse	20	0:-9,1:9
b officers a	20	0:-12,1:12
b | had	20	0:-12,1:8
t | had i	20	0:-9
b had i	20	0:-9
l had	20	0:-12,1:8
l had i	20	0:-9
c intimidate-witness better	20	0:-17,1:18
t <s> may we	20	0:-17,1:17
b council site	20	0:-8,1:8
e visit	20	0:-10
e site visit	20	0:-10,1:8
c take-messages we	20	0:-16,1:13
c take-messages give	20	0:-19,1:18
c take-messages member	20	0:-19,1:18
b my surgery	20	0:-12
c take-messages staff	20	0:-15,1:9
t that i neednt	20	0:-12,1:12
t i neednt support	20	0:-12,1:12
b neednt support	20	0:-12,1:12
t neednt support xname	20	0:-12,1:12
t support xname county	20	0:-12,1:12
b xname county	20	0:-12,1:12
t xname county seat	20	0:-12,1:12
b county seat	20	0:-11,1:11
t county seat |	20	0:-11,1:11
e county seat	20	0:-12,1:12
t <s> she has	20	0:-10,1:9
t she has asked	20	0:-8,1:9
t asked me not	20	0:-10,1:10
t me not to	20	0:-11,1:12
t not to email	20	0:-8,1:9
t to email so	20	0:-8,1:9
b email so	20	0:-8,1:9
t email so much	20	0:-8,1:9
t much | should	20	0:-8,1:9
t should i back	20	0:-8,1:9
t i back off	20	0:-8,1:9
b back off	20	0:-8,1:9
t back off |	20	0:-8,1:9
l should i back	20	0:-8,1:9
e back off	20	0:-8,1:9
c conflict-decision leave	20	0:-13,1:14
c conflict-decision job	20	0:-9,1:10
t just once in	20	0:-12,1:12
t once in an	20	0:-12,1:12
t an email can	20	0:-12,1:12
b email can	20	0:-12,1:12
t email can i	20	0:-12,1:12
t i be a	20	0:-12,1:12
t be a bully	20	0:-12,1:12
b a bully	20	0:-12,1:12
t a bully by	20	0:-12,1:12
b bully by	20	0:-12,1:12
t bully by it	20	0:-12,1:12
l just once in	20	0:-12,1:12
t cabinet member told	20	0:-8
b director know	20	0:-8,1:8
c break-procedure procurement	20	0:-8
c relationship being	20	0:15,1:-15
c doubt-confidential sharing	20	0:-10,1:16
c bias put	20	0:14,1:-13
c bias hunch	20	1:16,3:-9
c bias an	20	0:-20,1:21
c abuse-online same	20	0:-9,1:9
t of the group	20	0:10,1:-8
c third-party-data owns	20	0:8,1:-8,2:9,3:-10
c third-party-data give	20	0:-11,1:-8,2:10,3:8
c exploit-information which	20	0:8
c exploit-information will	20	0:9
u twelve	20	0:-8
t i cant do	20	0:-9,1:9
b giving the	20	0:-9,1:11
b for now	20	0:-8,1:12
t for now |	20	0:-8,1:12
e for now	20	0:-8,1:12
c chase twelve	20	0:-14,1:9
c private-resources been	20	0:-9,1:9
c keep-enquiry-private whether	20	0:-8
c confidence-in-officer id	20	0:-8,1:8
c own-job chair	20	0:-8,1:8
c about-colleague each	20	0:-9,1:9
t the answer |	20	1:8
b speaking to	20	1:9
t well | may	20	0:-9,1:15
c group-outsiders less	20	0:-11,1:22,2:-11
c quote-group-advice flats	20	0:-8,1:8
c quote-group-advice true	20	0:-8,1:8
b the solicitor	20	0:-12,1:12
b explained the	20	0:-10,1:10
c interest-advice solicitor	20	0:-22,1:22
c interest-advice about	20	0:-16,1:17
c interest-advice she	20	0:-20,1:20
c intimidate-witness who	20	1:12
c friendship too	20	0:-29,1:15,2:15
t in on monday	20	1:-8
t plan | may	20	0:9,1:-8
b them which	20	0:9,1:-9
b which line	20	0:9,1:-9
c full-advice-after them	20	0:-10,1:11
c full-advice-after have	20	0:-13,1:14
c group-decision when	20	0:-9,1:9
c full-advice-after when	20	0:-15,1:15
c group-decision was	20	0:-20,1:20
t i tell people	20	0:-10,2:17
c full-advice-after if	20	0:15,1:-14
b must be	20	0:9
c party-in-room side	20	0:9,1:-9
c stay-at-group whole	20	0:25,1:-25
t can i brief	20	0:-10,1:10
t brief the xparty	20	0:-9,1:9
t about the town	20	1:8
t town centre without	20	0:-9,1:9
t centre without being	20	0:-9,1:9
t without being taken	20	0:-9,1:9
b being taken	20	0:-9,1:9
t being taken to	20	0:-9,1:9
t taken to agree	20	0:-9,1:9
t to agree with	20	0:-9
l can i brief	20	0:-10,1:10
c group-decision should	20	0:-8,1:9
c full-advice-after should	20	0:-18,1:18
c draft-alternatives should	20	0:14,1:-14
c stay-at-group no	20	0:-10,1:10
b voted on	20	0:11,1:-11
c stay-at-group says	20	1:-13
t does a show	20	0:8,1:-8
l does a show	20	0:8,1:-8
c group-decision hands	20	0:11,1:-11
c party-in-room all	20	0:-13,1:13
c stay-at-group all	20	0:-9,1:9
c full-advice-after cabinet	20	0:-12,1:12
c full-advice-after skip	20	0:9,1:-9
c full-advice-after panel	20	0:11,1:-11
c full-advice-after heard	20	0:-18,1:18
t <s> its getting	20	0:-8,1:8
t its getting nasty	20	0:-8,1:8
b getting nasty	20	0:-8,1:8
t getting nasty and	20	0:-8,1:8
t nasty and political	20	0:-8,1:8
b and political	20	0:-8,1:8
t and political in	20	0:-8,1:8
b political in	20	0:-8,1:8
t political in there	20	0:-8,1:8
c full-advice-after say	20	1:10
c full-advice-after were	20	0:-11,1:12
c full-advice-after done	20	0:10,1:-10
t the housing director	20	1:10
b housing director	20	1:10
b meeting early	20	0:-8,1:8
t meeting early |	20	0:-8,1:8
b early |	20	0:-21,1:25
c stay-at-group early	20	0:-17,1:17
c full-advice-after early	20	0:-10,1:10
t <s> party branch	20	1:8
t party branch people	20	1:8
b branch people	20	1:8
t branch people will	20	1:8
t people will be	20	1:8
t be at thursdays	20	1:8
b at thursdays	20	1:8
t at thursdays group	20	1:8
t thursdays group meeting	20	1:8
t should my officers	20	1:8
t my officers take	20	1:8
b officers take	20	1:8
t officers take special	20	1:8
t special care over	20	1:8
b care over	20	1:8
t care over what	20	1:8
t over what they	20	1:8
t what they say	20	0:-8,1:10
l should my officers	20	1:8
c senior-attend branch	20	1:8
c refuse-group branch	20	0:-8,1:8
c refuse-group take	20	1:8
c refuse-group what	20	0:-10,1:10
c group-outsiders people	20	0:-12,2:12
c invite-group planner	20	2:9
t suppose the candidate	20	0:8
t the candidate who	20	0:8
t candidate who lost	20	0:8
b who lost	20	0:8
t who lost last	20	0:8
b lost last	20	0:8
t lost last time	20	0:8
t last time is	20	0:8
t time is setting	20	0:8
b is setting	20	0:8
t is setting in	20	0:8
t setting in do	20	0:8
t in do i	20	0:8
t i still do	20	0:8
b still do	20	0:8
t still do my	20	0:8
t do my talk	20	0:8
t my talk |	20	0:8
l suppose	20	0:9,1:-11
l suppose the	20	0:8
l suppose the candidate	20	0:8
e my talk	20	0:8
c draft-alternatives tip	20	0:8,1:-8
t <s> i picked	20	1:8
b i picked	20	1:8
t i picked up	20	1:8
t picked up something	20	1:8
b up something	20	1:8
t up something at	20	1:8
t something at a	20	1:8
t group meeting my	20	1:8
b meeting my	20	1:8
t meeting my repairs	20	1:8
t my repairs colleagues	20	1:8
b repairs colleagues	20	1:8
t repairs colleagues need	20	1:8
b colleagues need	20	1:8
t colleagues need to	20	1:8
t to do their	20	1:8
b do their	20	1:9
t do their job	20	1:8
t their job |	20	1:8
t job | am	20	1:8
t allowed to tell	20	0:10,2:-8
t to tell them	20	1:8
c relay-group something	20	1:12,2:-11
c relay-group allowed	20	1:14,2:-10
t briefed xparty on	20	0:8
c second-group opposition	20	0:9
c second-group what	20	0:15,1:-12
e from him	20	0:-9,1:11
c second-group talked	20	1:8
t need the chief	20	0:-9
t a councillor allowed	20	0:10
b councillor allowed	20	0:10
t councillor allowed to	20	0:10
c inform-ward right	20	0:14,1:-13
c inform-ward my	20	0:-10,1:12
c inform-ward flats	20	0:14,1:-13
c inform-ward only	20	0:17,1:-16
c inform-ward me	20	0:-15,1:16
c inform-ward telling	20	0:10,1:-9
b <s> roadworks	20	0:8,1:-8
t <s> roadworks on	20	0:8,1:-8
b roadworks on	20	0:8,1:-8
t roadworks on foundry	20	0:8,1:-8
t on foundry street	20	0:8,1:-8
b foundry street	20	0:8,1:-8
t foundry street first	20	0:8,1:-8
t street first i	20	0:8,1:-8
b first i	20	0:8,1:-8
t first i heard	20	0:8,1:-8
t i heard was	20	0:8,1:-8
b heard was	20	0:8,1:-8
t heard was from	20	0:8,1:-8
b was from	20	0:8,1:-8
t was from the	20	0:8,1:-8
t butcher | is	20	0:8,1:-8
t right that nobody	20	0:8,1:-8
t that nobody told	20	0:8,1:-8
b nobody told	20	0:8,1:-8
t told me |	20	0:8,1:-8
e told me	20	0:8,1:-8
c keep-updated heard	20	0:9,1:-9
c inform-ward foundry	20	0:18,1:-17
c inform-ward from	20	0:25,1:-25
c inform-ward printed	20	0:14,1:-13
b it early	20	0:-9,1:12
t it early |	20	0:-9,1:12
e early	20	0:-11,1:14
e it early	20	0:-9,1:12
c inform-ward just	20	0:14,1:-13
t the two ward	20	0:11,1:-11
c inform-ward big	20	0:13,1:-13
c inform-ward eviction	20	0:9,1:-9
c inform-ward estate	20	0:12,1:-12
c inform-ward quiet	20	0:24,1:-24
c inform-ward meant	20	0:-10,1:10
t release on the	20	0:-9,1:18,3:-9
c tell-members-press let	20	0:-14,1:15
c tell-members-press know	20	0:-8,1:9
t do i let	20	0:-10
c several-wards both	20	0:-14,1:14
c several-wards that	20	0:21,1:-20
c several-wards if	20	0:13,1:-12
c several-wards enough	20	0:15,1:-15
c several-wards it	20	0:16,1:-14
c inform-ward over	20	0:-9,1:9
c several-wards flood	20	0:8,1:-8
c several-wards scheme	20	0:12,1:-11
c several-wards as	20	1:8
c several-wards well	20	1:8
u touches	20	0:-10,2:14
c several-wards touches	20	0:-12,1:12
c several-wards patches	20	0:-16,1:16
c several-wards them	20	0:-14,1:14
c parish-letter im	20	0:-11,2:14
c parish-letter writing	20	0:-10,2:11
c parish-letter parish	20	1:-10,2:8
c parish-letter council	20	0:18,1:15,2:-31
c parish-letter about	20	0:-13,1:-9,2:22
c parish-letter footpath	20	0:-8,2:8
c parish-letter would	20	2:8
c parish-letter copying	20	0:-9,2:9
c parish-letter in	20	0:14
c parish-letter two	20	0:-8,2:9
c parish-letter councillors	20	0:-9,2:11
c parish-letter be	20	0:-10,2:16
c parish-letter right	20	0:-13,2:14
s parish-letter	20	2:10
sm parish-letter may	20	0:-15,1:10
t to a town	20	0:8
b town council	20	2:-9
t council has to	20	0:13
t has to go	20	0:8
c parish-letter every	20	0:16,1:-8
c parish-letter letter	20	0:8,1:-13
c parish-letter a	20	0:25,1:-22
c parish-letter town	20	1:14,2:-10
c parish-letter has	20	0:17,1:-8,2:-8
c parish-letter go	20	0:16,2:-10
c parish-letter ward	20	1:-18,2:22
c parish-letter councillor	20	0:10,1:-10
c parish-letter as	20	0:16,2:-10
c parish-letter well	20	0:16,2:-10
c parish-letter it	20	1:17,2:-13
sm parish-letter must	20	0:10,1:-11
t can i insist	20	2:-9
b send to	20	0:11,2:-10
t send to the	20	0:11,2:-10
t to the parish	20	0:8
t the parish council	20	0:13,2:-11
b council in	20	0:9,2:-11
l can i insist	20	2:-9
c parish-letter can	20	0:21,2:-19
c parish-letter i	20	0:9,1:-10
c parish-letter on	20	0:11
c parish-letter copy	20	0:18,1:-9,2:-8
c parish-letter of	20	0:19,1:-8,2:-11
c parish-letter officers	20	0:25,2:-21
c parish-letter send	20	0:24,2:-19
t to the town	20	0:-10,1:11
c parish-letter my	20	0:-11,1:-10,2:21
c parish-letter note	20	2:8
c parish-letter clerk	20	0:-12,2:20
c parish-letter and	20	0:-11,1:-9,2:20
c parish-letter member	20	0:-12,1:-10,2:23
t suggest to the	20	1:14
c parish-letter suggest	20	0:-14,1:31,2:-16
c parish-letter that	20	0:-18,1:29,2:-10
c parish-letter she	20	0:-9,2:9
c parish-letter local	20	2:10
c public-meeting-invite im	20	0:-12,1:13
c public-meeting-invite hall	20	0:12,1:-11
c public-meeting-invite an	20	0:-12,1:13
c public-meeting-invite get	20	0:-10,1:11
c public-meeting-invite ward	20	0:31,1:-29
t new crossing and	20	0:-8,1:8
c public-meeting-invite and	20	0:22,1:-20
c public-meeting-invite its	20	0:-15,1:16
c public-meeting-invite over	20	0:-14,1:14
c public-meeting-invite boundary	20	0:-14,1:14
c public-meeting-invite from	20	0:-11,1:11
c public-meeting-invite too	20	0:-12,1:13
b held a	20	0:12,1:-12
t and i wasnt	20	0:10,1:-10
t i wasnt asked	20	0:10,1:-10
b wasnt asked	20	0:12,1:-11
t wasnt asked |	20	0:12,1:-11
t asked | was	20	0:11,1:-11
t was that proper	20	0:9,1:-9
b that proper	20	0:10,1:-10
t that proper |	20	0:11,1:-12
l was that proper	20	0:9,1:-9
e that proper	20	0:11,1:-12
c public-meeting-invite they	20	0:13,1:-13
c public-meeting-invite held	20	0:23,1:-23
c public-meeting-invite wasnt	20	0:23,1:-23
c public-meeting-invite was	20	0:10,1:-10
c public-meeting-invite that	20	0:16,1:-15
c public-meeting licensing	20	1:20,2:-22
c purdah cant	20	0:8
b public do	20	1:9
b our licensing	20	1:13
t to let me	20	1:11
t let me know	20	1:14
b me know	20	1:14
t me know |	20	1:10
e me know	20	1:10
c public-meeting is	20	1:19,2:-13
c public-meeting councillor	20	1:19,2:-14
c public-meeting our	20	1:19,2:-13
c public-meeting work	20	1:19,2:-15
c public-meeting let	20	1:19,2:-14
c public-meeting know	20	1:15,2:-10
c purdah run	20	2:9
c surgery drop	20	0:-8
c surgery office	20	0:25,1:-8,2:-16
c party-event speak	20	0:15,1:-15
c party-event postal	20	0:-11,1:11
b <s> somebodys	20	0:-8,1:18
t take the message	20	1:8
b the message	20	1:13
t the message |	20	1:8
b message |	20	1:9
e message	20	1:8
e the message	20	1:8
c take-messages wanting	20	1:17,2:-13
c read-papers havent	20	0:10,1:-10
b tomorrow and	20	0:-8,1:8
t a man in	20	0:8
t at the councils	20	1:10
b own scheme	20	1:13
t own scheme |	20	1:12
e own scheme	20	1:12
c resident-complaint a	20	0:-14,3:20
c resident-complaint in	20	0:-8,1:18,3:-9
c resident-complaint should	20	1:16,3:-8
c resident-complaint him	20	0:12,1:13,3:-24
sm resident-complaint must	20	1:9
c resident-complaint sort	20	0:9
c resident-complaint residents	20	0:24,1:-11,3:-12
c resident-complaint formal	20	0:8
c resident-complaint complaints	20	0:8
c resident-complaint process	20	0:9
c resident-complaint right	20	0:21,3:-17
c resident-complaint me	20	1:-8,3:15
c resident-complaint like	20	3:8
c resident-complaint complaint	20	1:-17,3:19
c resident-complaint from	20	3:8
c resident-complaint this	20	0:8
c resident-complaint is	20	1:-17,3:22
c resident-complaint really	20	0:8
c resident-complaint but	20	0:9
c resident-complaint as	20	0:9
t how many plots	20	1:8
b many plots	20	1:8
t many plots are	20	1:8
b plots are	20	1:8
t plots are left	20	1:8
b are left	20	1:8
t are left in	20	1:8
t in the cemetery	20	1:8
t cemetery | a	20	1:8
t | a widow	20	1:8
b a widow	20	1:10
t a widow in	20	1:8
b widow in	20	1:8
t widow in my	20	1:8
l a widow	20	1:8
l a widow in	20	1:8
c ask-junior plots	20	1:10,2:-9
c ask-junior left	20	1:10,2:-9
c ask-junior cemetery	20	1:10,2:-9
c ask-junior widow	20	1:10,2:-9
c ask-junior ward	20	1:9
t in a formal	20	0:-8,1:8
c represent put	20	0:17,1:-16
c represent when	20	0:9,1:-9
t new to licensing	20	1:8
b to licensing	20	1:8
t to licensing can	20	1:8
b licensing can	20	1:8
t licensing can i	20	1:8
t i get someone	20	1:8
b get someone	20	1:8
t someone in bills	20	1:8
b in bills	20	1:8
t in bills team	20	1:8
b bills team	20	1:8
t bills team to	20	1:8
t team to talk	20	1:8
t me through how	20	1:8
b through how	20	1:8
t through how it	20	1:8
t how it works	20	1:8
l new to licensing	20	1:8
c ask-facts through	20	0:8,3:-10
c ask-junior someone	20	1:16,3:-8
t <s> ive fewer	20	0:11
b ive fewer	20	0:11
t ive fewer rights	20	0:11
b fewer rights	20	0:10
t fewer rights to	20	0:11
t rights to council	20	0:11
t to council information	20	0:11
b council information	20	0:12
t council information than	20	0:11
b information than	20	0:11
t information than a	20	0:11
t than a man	20	0:11
t man in the	20	0:11
t in the street	20	0:11
t the street havent	20	0:11
b street havent	20	0:11
t street havent i	20	0:11
t havent i now	20	0:11
b i now	20	0:15,1:-10
t i now im	20	0:11
b now im	20	0:12
t now im elected	20	0:12
t im elected |	20	0:12
l ive fewer	20	0:11
l ive fewer rights	20	0:11
e im elected	20	0:11
c see-document information	20	2:-12
c exempt-see information	20	2:-14
c foi than	20	0:8,1:-8
t information request like	20	1:9
b request like	20	1:10
t request like anybody	20	1:9
b like anybody	20	1:10
t like anybody else	20	1:9
t anybody else would	20	1:9
b else would	20	1:9
t else would |	20	1:9
e else would	20	1:9
c foi like	20	0:-18,1:19
t the housing panel	20	1:8
b housing panel	20	1:8
t housing panel and	20	1:8
t panel and cant	20	1:8
t and cant do	20	1:8
t cant do the	20	1:8
t the job without	20	1:8
b job without	20	1:8
t job without the	20	1:8
t without the stock	20	1:8
b the stock	20	1:8
t the stock survey	20	1:8
b stock survey	20	1:8
t stock survey |	20	1:8
t survey | have	20	1:8
c see-document cant	20	1:8,2:-11
c see-document survey	20	1:9
c exempt-see cant	20	0:10,2:-17
t i turn xname	20	0:14,2:-9
b turn xname	20	0:14,2:-9
t turn xname away	20	0:14,2:-9
b xname away	20	0:14,2:-9
t xname away on	20	0:14,2:-9
b away on	20	0:14,2:-9
t away on the	20	0:14,2:-9
t on the ground	20	0:14,2:-9
b the ground	20	0:14,2:-9
t the ground that	20	0:14,2:-9
b ground that	20	0:14,2:-9
t ground that councillors	20	0:14,2:-9
t that councillors cant	20	0:14,2:-9
t councillors cant use	20	0:14,2:-9
b cant use	20	0:12,2:-9
t cant use foi	20	0:12,2:-9
b use foi	20	0:11,2:-9
t use foi |	20	0:14,2:-9
e use foi	20	0:14,2:-9
c fishing monitoring	20	0:-11,1:10
l do i take	20	0:-11,1:11
c need-assumed he	20	1:8
c need-to-know why	20	1:-9,3:10
c need-assumed must	20	0:-11,1:11
c need-assumed still	20	0:12,1:-11
c own-interest-docs are	20	0:9,1:-8
c own-interest-docs our	20	0:-18,1:19
c own-interest-docs interest	20	0:-15,1:15
t request for the	20	0:-8,1:9
t for the licensing	20	0:-8,1:8
c own-interest-docs has	20	0:-26,1:26
c own-interest-docs im	20	0:11,1:-11
c own-interest-docs us	20	0:-18,1:19
c own-interest-docs court	20	0:-10,1:11
b set to	20	0:-8,1:8
t us at the	20	0:-8,1:8
c own-interest-docs against	20	0:-11,1:12
b campaign that	20	0:-9,1:11
b has us	20	0:-9,1:9
t members of a	20	0:10,1:-9
c meeting-papers we	20	0:-9,1:10
c meeting-papers cabinet	20	0:-10,1:10
b two people	20	0:-9
c refuse-request wants	20	0:-15,1:16
b long it	20	0:9
t long it takes	20	0:9
b it takes	20	0:8
c refuse-request long	20	0:21,1:-13
c refuse-request takes	20	0:19,1:-11
c refuse-request all	20	0:8
sm refuse-request may	20	0:-14,1:15
c refuse-request be	20	0:11
c refuse-request refuse	20	0:-8,1:9
c refuse-request say	20	0:-9,1:11
b the stadium	20	0:-8
c leak-public-interest put	20	0:-27,1:-11,2:38
c bcc my	20	1:8
c share-correspondence answer	20	0:8,1:-8
c bcc cabinet	20	0:-11,1:-18,2:29
c share-correspondence cabinet	20	0:-13,1:-16,2:29
c share-correspondence thats	20	0:-14,1:14
t <s> xname note	20	0:-11,1:-13,2:24
b xname note	20	0:-11,1:-13,2:24
t xname note touches	20	0:-11,1:-13,2:24
b note touches	20	0:-11,1:-13,2:24
t note touches xname	20	0:-11,1:-13,2:24
b touches xname	20	0:-11,1:-13,2:24
t touches xname job	20	0:-11,1:-13,2:24
t xname job in	20	0:-11,1:-13,2:24
t job in cabinet	20	0:-11,1:-13,2:24
t i copy him	20	0:-11,1:-13,2:24
b copy him	20	0:-11,1:-13,2:24
t copy him |	20	0:-11,1:-13,2:24
e copy him	20	0:-11,1:-13,2:24
c bcc job	20	0:-12,1:-17,2:29
c bcc may	20	0:-20,1:-9,2:30
c bcc him	20	0:-20,1:-9,2:29
c share-correspondence job	20	0:-13,1:-16,2:29
t my letter to	20	0:-10
c bcc if	20	0:-18,1:18
c bcc nobody	20	0:-10,1:10
c official-letter as	20	0:-11,1:9
t i want my	20	0:-13,2:16
t a letter about	20	0:-11,2:16
b letter about	20	1:-9,2:16
b our official	20	0:-11,2:16
t | any way	20	0:-18,2:16
b way that	20	0:-14,2:16
t can be done	20	0:-10,2:16
l any way	20	0:-21,2:16
c official-letter any	20	0:-23,1:-15,2:35
c official-letter be	20	0:-18,1:-19,2:34
b local member	20	1:-9
c official-letter im	20	1:-9
c ward-letter im	20	0:-10,1:11
c ward-letter the	20	0:16,1:-13
c ward-letter just	20	0:-24,1:24
c ward-letter local	20	0:10,1:-9
c ward-letter can	20	0:-10,1:11
b its clear	20	0:-10,1:10
t ward member |	20	0:-9,1:9
e ward member	20	0:-10,1:10
c ward-letter bus	20	0:-10,1:11
c ward-letter firm	20	0:-17,1:18
c ward-letter own	20	0:-13,1:14
c ward-letter so	20	0:-31,1:31
c ward-letter its	20	0:-24,1:25
c ward-letter clear	20	0:-21,1:21
c ward-letter company	20	0:10,1:-10
c ward-letter if	20	0:12,1:-11
c ward-letter and	20	0:-27,1:27
c excluded-public can	20	0:16,1:-15
c excluded-public exempt	20	0:16,1:-15
c excluded-public ive	20	0:9,1:-9
c excluded-public leave	20	0:11,1:-9
c excluded-public do	20	0:-11,1:13
t for the papers	20	0:11,1:-10
c own-interest-docs but	20	0:-11,1:11
c third-party-data first	20	1:10,2:-9
t xname wants tenants	20	1:8
b wants tenants	20	1:8
t wants tenants personal	20	1:8
b tenants personal	20	1:8
t tenants personal records	20	1:8
b personal records	20	1:8
t personal records which	20	1:8
b records which	20	1:8
t records which would	20	1:8
b which would	20	1:8
t which would likely	20	1:8
b would likely	20	1:8
t would likely break	20	1:8
b likely break	20	1:8
t likely break data	20	1:8
b break data	20	1:8
t break data protection	20	1:8
t data protection law	20	1:8
b protection law	20	1:8
t protection law |	20	1:8
t law | should	20	1:8
t should she get	20	1:8
t she get advice	20	1:8
t get advice first	20	1:8
b advice first	20	1:8
t advice first |	20	1:8
l should she get	20	1:8
e advice first	20	1:8
c third-party-data tenants	20	0:-15,2:8,3:8
c third-party-data personal	20	1:8
c private-address ive	20	0:-11,1:11
c other-group-papers clerk	20	0:12,1:-12
c other-group-papers strategy	20	0:10,1:-10
c other-group-papers minutes	20	0:9,1:-8
c share-correspondence councillor	20	0:-8,1:9
t <s> the secret	20	0:-14,2:20
u permission	20	0:-8,2:10
c keep-enquiry-private housing	20	0:9,1:-8
c keep-enquiry-private up	20	0:11,1:-11
b release |	20	0:-14,1:12
t able to |	20	0:-10,1:10
e able to	20	0:-10,1:10
t <s> the radio	20	0:8,3:-8
t the radio wants	20	0:8,3:-8
b radio wants	20	0:8,3:-8
t radio wants an	20	0:9,3:-8
b wants an	20	0:9
t wants an official	20	0:9,3:-8
t official line on	20	0:9,3:-8
t line on burial	20	0:9,3:-8
b on burial	20	0:9,3:-8
t on burial fees	20	0:9,3:-8
b burial fees	20	0:9,3:-8
t burial fees |	20	0:9,3:-8
t fees | can	20	0:9,3:-8
t skip the usual	20	0:9,3:-8
t the usual steps	20	0:9,3:-8
b usual steps	20	0:9,3:-8
t usual steps and	20	0:9,3:-8
b steps and	20	0:9,3:-8
t steps and ring	20	0:9,3:-8
b and ring	20	0:9,3:-8
t and ring them	20	0:9,3:-8
t ring them myself	20	0:9,3:-8
e them myself	20	0:10,3:-8
c officer-press an	20	1:-10,3:8
c officer-press official	20	0:13,3:-9
c officer-press can	20	3:-9
c officer-press steps	20	0:11,3:-8
c officer-press myself	20	0:13,3:-9
c press-release through	20	3:9
b <s> surely	20	0:-25,2:27
c press-release surely	20	0:-12
t put a quote	20	1:12,3:-9
b a quote	20	1:8
t a quote from	20	1:12,3:-9
b quote from	20	1:12,3:-9
t quote from xname	20	1:12,3:-9
t from xname in	20	1:12,3:-9
t xname in a	20	1:12,3:-9
t in a council	20	1:10,3:-9
t the market |	20	1:12,3:-9
b market |	20	1:12,3:-9
e market	20	1:12,3:-9
e the market	20	1:12,3:-9
c officer-press may	20	0:-13,3:10
c officer-press put	20	0:-10
c officer-press quote	20	0:-10,1:9
b a reporter	20	1:8
u reporter	20	1:10
b take on	20	1:-11
c officer-press reporter	20	1:11,3:-9
c officer-press own	20	3:8
c press-release take	20	1:11
t could the press	20	0:9
l could the press	20	0:9
c tell-members-press are	20	0:-16,1:17
c tell-members-press care	20	0:-13,1:13
c tell-members-press home	20	0:-13,1:13
b leant from	20	0:8,1:-9
b the telly	20	0:11,1:-10
b telly that	20	0:10,1:-10
b that reporters	20	0:11,1:-11
t that reporters were	20	0:11,1:-11
b reporters were	20	0:11,1:-11
c tell-members-press is	20	0:19,1:-18
c tell-members-press it	20	0:26,1:-25
c tell-members-press that	20	0:23,1:-22
c tell-members-press from	20	0:20,1:-19
c tell-members-press telly	20	0:24,1:-24
c tell-members-press reporters	20	0:20,1:-20
c tell-members-press were	20	0:31,1:-30
c tell-members-press my	20	0:24,1:-23
c tell-members-press over	20	0:19,1:-19
b phone all	20	0:9,1:-9
t the councillors concerned	20	0:8,1:-8
b councillors concerned	20	0:8,1:-8
c tell-members-press story	20	0:19,1:-17
c tell-members-press councillors	20	0:12,1:-11
c tell-members-press concerned	20	0:19,1:-19
e row	20	0:-9
c tell-members-press officers	20	0:-10,1:10
c tell-members-press me	20	0:-14,1:15
c tell-members-press press	20	0:-9,1:10
c media-others advice	20	1:9
c member-press right	20	0:8
c party-press right	20	0:14,1:-14
c media-capacity go	20	0:8
c media-others right	20	0:10,2:-8
c purdah right	20	0:12,2:-10
t my team for	20	1:8
c party-press meant	20	0:9,1:-8
c purdah councillors	20	1:11,2:-8
b ring first	20	1:-9
c party-press help	20	0:-8,1:8
b need comms	20	1:-8
c party-press she	20	0:-10,1:10
c media-capacity out	20	0:13,1:-13
c media-promise she	20	0:-8,1:8
c media-promise that	20	0:15,1:-13
c media-others out	20	2:8
c media-others she	20	1:8
c media-others that	20	1:-13,2:13
c purdah out	20	2:8
c media-capacity myself	20	0:8
c member-press as	20	0:11,2:-11
c media-capacity as	20	1:10
c media-capacity which	20	0:11,1:-10
c media-capacity hat	20	0:9,1:-9
c media-others as	20	0:11,2:-16
c media-others councillor	20	1:14,2:-18
c purdah as	20	0:10,2:-8
c purdah councillor	20	2:-13
c media-capacity know	20	0:10,1:-10
c media-capacity talking	20	0:-12,1:12
t a councillor giving	20	1:8
b councillor giving	20	1:8
b giving an	20	0:-9,1:13
t giving an interview	20	0:-9,1:13
b the reporter	20	1:8
c party-press giving	20	0:-8,1:8
c media-capacity reporter	20	0:-12,1:14
c media-others reporter	20	1:8
t leave it vague	20	0:10
b it vague	20	0:10
t it vague who	20	0:10
b vague who	20	0:10
t vague who im	20	0:10
b who im	20	0:10
t who im speaking	20	0:10
t im speaking as	20	0:10
b speaking as	20	0:10
t speaking as |	20	0:10
b as |	20	0:10
e as	20	0:10
e speaking as	20	0:10
c media-others leave	20	0:9
c purdah leave	20	0:10,2:-9
t tell the herald	20	0:-9,2:12
b the herald	20	0:-9,2:12
t the herald i	20	0:-9,2:12
b herald i	20	0:-9,2:12
t herald i hate	20	0:-9,2:12
b i hate	20	2:12
t i hate the	20	0:-9,2:12
b hate the	20	0:-11,2:12
t hate the new	20	0:-9,2:12
t the new one	20	0:-9,2:12
b new one	20	0:-9,2:12
t new one way	20	0:-9,2:12
t system | it	20	0:-9,2:12
t | it isnt	20	0:-9,2:12
t it isnt the	20	0:-9,2:12
t isnt the councils	20	0:-9,2:12
t councils line |	20	0:-9,2:12
l it isnt the	20	0:-9,2:12
e councils line	20	0:-9,2:12
c media-promise one	20	0:-13,2:10
c media-promise isnt	20	0:-9,2:10
t say so when	20	1:8
b tells the	20	0:-8,1:10
b just her	20	0:-10,1:12
c party-press tells	20	0:-12,1:13
t an interview on	20	0:-8,1:8
b interview on	20	0:-8,1:8
c media-promise up	20	0:-15,1:16
t to be clear	20	1:8
b be clear	20	1:8
t she wont say	20	1:9
b wont say	20	1:10
c media-capacity clear	20	1:8
t have to think	20	1:9,2:-9
t to think how	20	1:8
b think how	20	1:8
t think how my	20	1:8
t how my remarks	20	1:8
b my remarks	20	1:8
t my remarks about	20	1:8
t remarks about the	20	1:8
t the bypass might	20	1:8
b bypass might	20	1:8
t bypass might rebound	20	1:8
b might rebound	20	1:8
t might rebound on	20	1:8
b rebound on	20	1:8
t rebound on the	20	1:8
c media-others words	20	2:-8
c media-capacity told	20	0:9,1:-8
t if i promise	20	0:11,2:-8
b i promise	20	0:12,2:-8
t i promise a	20	0:10,2:-8
b promise a	20	0:8,2:-8
t promise a new	20	0:10,2:-8
t a new pool	20	0:10,2:-8
b new pool	20	0:10,2:-8
t new pool on	20	0:10,2:-8
b pool on	20	0:10,2:-8
t pool on live	20	0:10,2:-8
b on live	20	0:10,2:-8
t on live radio	20	0:10,2:-8
b live radio	20	0:10,2:-8
t live radio and	20	0:10,2:-8
b radio and	20	0:10,2:-8
t radio and see	20	0:10,2:-8
t and see what	20	0:10,2:-8
t see what happens	20	0:10,2:-8
c member-press promise	20	0:9,2:-9
c member-press see	20	0:10,2:-9
c party-press see	20	0:19,1:-18
c media-others live	20	0:9
c media-others see	20	1:-8
c purdah promise	20	0:8,2:-8
c purdah live	20	0:10,2:-9
c purdah see	20	0:8,2:-8
t a lady fell	20	0:10
b lady fell	20	0:10
t lady fell on	20	0:10
b fell on	20	0:19,1:-8,2:-11
t fell on our	20	0:10
t on our pavement	20	0:10
b our pavement	20	0:10
t our pavement |	20	0:10
b pavement |	20	0:10
t pavement | on	20	0:10
t | on camera	20	0:10
b on camera	20	0:12
t on camera may	20	0:10
u camera	20	0:9
b camera may	20	0:10
t camera may i	20	0:10
t i say well	20	0:10
b say well	20	0:10
t say well pay	20	0:10
b well pay	20	0:12
t well pay for	20	0:10
t pay for her	20	0:10
t for her hip	20	0:10
b her hip	20	0:10
t her hip |	20	0:10
b hip |	20	0:10
l on camera	20	0:10
l on camera may	20	0:10
e hip	20	0:10
e her hip	20	0:10
c party-press fell	20	0:8,1:-8
c media-promise our	20	0:10,1:-9
c media-promise well	20	0:9,1:-9
c media-others fell	20	0:9,2:-8
c purdah fell	20	0:10,2:-9
c party-press cant	20	0:-8,1:9
t to tell reporters	20	0:9
b tell reporters	20	0:9
t tell reporters we	20	0:9
b reporters we	20	0:9
t reporters we accept	20	0:9
b we accept	20	0:9
t we accept liability	20	0:9
b accept liability	20	0:9
t accept liability for	20	0:9
b liability for	20	0:9
t liability for the	20	0:9
t for the tree	20	0:9
t the tree that	20	0:9
b tree that	20	0:9
t tree that fell	20	0:9
b that fell	20	0:9
t that fell on	20	0:9
t fell on the	20	0:9
e the car	20	0:9
c party-press allowed	20	0:-8,1:8
c media-promise we	20	0:12,1:-11
c purdah him	20	0:8
c media-others other	20	1:-12,2:16
c purdah other	20	2:-9
t reporters rung one	20	1:9
b rung one	20	1:9
t rung one of	20	1:9
t one of two	20	1:9
t of two ward	20	1:9
t ward councillors |	20	1:9
t | would you	20	1:9
t would you expect	20	1:9
b you expect	20	1:9
t you expect her	20	1:9
b expect her	20	1:9
t expect her to	20	1:9
t her to weigh	20	1:9
t weigh up consulting	20	1:9
b up consulting	20	1:9
t up consulting the	20	1:9
t consulting the other	20	1:9
l would you	20	1:8
l would you expect	20	1:9
c media-capacity you	20	0:-12,1:13
c media-others local	20	2:-10
c purdah vote	20	2:8
t <s> the tv	20	0:8
b the tv	20	0:8
t the tv rang	20	0:8
b tv rang	20	0:8
t tv rang me	20	0:8
t rang me as	20	0:8
t me as parliamentary	20	0:8
b as parliamentary	20	0:8
t as parliamentary candidate	20	0:8
b parliamentary candidate	20	0:8
t parliamentary candidate |	20	0:8
t candidate | could	20	0:8
t press officer brief	20	0:8
t officer brief me	20	0:8
t brief me for	20	0:8
c party-press write	20	0:-13,1:13
b <s> local	20	1:8
t <s> local elections	20	1:8
b local elections	20	1:8
t local elections next	20	1:8
b elections next	20	1:8
t elections next month	20	1:8
t next month should	20	1:8
b month should	20	1:8
t month should i	20	1:8
t i watch my	20	1:8
t watch my words	20	1:8
t my words with	20	1:8
t words with journalists	20	1:8
b with journalists	20	1:8
t with journalists more	20	1:8
u journalists	20	1:8
b journalists more	20	1:8
t journalists more than	20	1:8
t more than usual	20	1:8
b than usual	20	1:8
t than usual |	20	1:8
b usual |	20	0:-13,1:19
l local	20	1:8
l local elections	20	1:8
l local elections next	20	1:8
e usual	20	0:-13,1:19
e than usual	20	1:8
c media-capacity journalists	20	0:-11,1:11
c officer-entry i	20	0:9,1:-8
c officer-entry allowed	20	0:-10,1:11
c officer-entry the	20	0:-19,1:21
c officer-entry land	20	0:-8,1:9
c officer-entry to	20	0:9
c officer-entry do	20	0:22,1:-22
c officer-entry my	20	0:-22,1:23
s officer-entry	20	0:-10,1:13
sm officer-entry may	20	0:-20,1:22
c officer-entry council	20	0:27,1:-26
c officer-entry staff	20	0:9,1:-9
c officer-entry have	20	0:22,1:-21
c officer-entry it	20	0:16,1:-15
c officer-entry any	20	0:-9,1:9
c officer-entry officer	20	0:-13,1:14
c officer-entry may	20	0:-11,1:12
c officer-entry go	20	1:9
c officer-entry a	20	0:-10,1:12
b says he	20	0:-12
c officer-entry from	20	0:-10,1:10
c officer-entry environmental	20	0:-10,1:11
c officer-entry health	20	0:-10,1:11
c officer-entry says	20	0:-27,1:28
c officer-entry he	20	0:-14,1:15
c officer-entry can	20	0:-33,1:34
c officer-entry enter	20	0:-14,1:14
c officer-entry constituents	20	0:-10,1:10
c officer-entry be	20	0:-10,1:10
c officer-entry right	20	0:-17,1:18
t in the estate	20	0:-8
t the estate office	20	0:-8
b estate office	20	0:-8
t estate office to	20	0:-8
t do my councillors	20	0:-8
t my councillors work	20	0:-8
t councillors work |	20	0:-8
e councillors work	20	0:-8
c visit councillors	20	0:-9
b barred from	20	0:9
t from the depot	20	0:10,1:-8
c visit was	20	0:20,1:-17
c visit found	20	0:18,1:-11
c visit-bar have	20	0:11,1:-11
c visit-bar code	20	0:13,1:-12
c visit-bar barred	20	0:11,1:-11
c visit-bar been	20	0:-15,1:15
c visit-bar keep	20	0:10,1:-10
c visit-bar right	20	0:8
c visit-bar shut	20	0:-8,1:8
c visit if	20	0:-9,1:11
c visit-bar still	20	0:-26,1:27
c visit-bar meetings	20	0:-14,1:15
c visit-bar if	20	0:-15,1:16
t i fancy seeing	20	1:12
b fancy seeing	20	1:12
t fancy seeing the	20	1:12
b seeing the	20	1:11
t seeing the sorting	20	1:12
b the sorting	20	1:14
t the sorting plant	20	1:14
b sorting plant	20	1:14
t sorting plant one	20	1:12
u plant	20	1:9
b plant one	20	1:12
t plant one sunday	20	1:12
b one sunday	20	1:12
t one sunday |	20	1:12
t sunday | do	20	1:12
t i ring ahead	20	1:12
b ring ahead	20	1:12
t ring ahead |	20	1:12
e ring ahead	20	1:12
c visit sunday	20	0:-11,1:10
c visit-vulnerable sunday	20	1:8
c visit im	20	0:10,1:-13
c visit-vulnerable councillor	20	1:11,2:-13
c visit-vulnerable hostel	20	2:9
c visit-rules councillor	20	0:-10,1:12
c visit-rules ten	20	0:-11,1:12
c visit-rules no	20	0:12,1:-11
c visit-disrupt councillor	20	0:14,1:-14
c visit-desk im	20	0:8
c visit-rules she	20	0:-8
c visit-desk arrange	20	0:-9
t drop by the	20	0:-12,1:-8,2:19
t by the tip	20	0:-12,1:-8,2:19
t tip on a	20	0:-12,1:-8,2:19
t on a bank	20	0:-11,1:-8,2:19
b a bank	20	0:-11,1:-8,2:19
t a bank holiday	20	0:-11,1:-8,2:19
e holiday	20	0:-10,1:-9,2:19
e bank holiday	20	0:-11,1:-8,2:19
c visit-rules by	20	0:10,1:-16
c visit-disrupt could	20	2:10
c visit-desk drop	20	0:9,1:-12
c visit-safety could	20	1:-10,2:11
t <s> the hard	20	0:8
b the hard	20	0:8
t the hard hat	20	0:8
t hard hat messes	20	0:8
b hat messes	20	0:8
t hat messes my	20	0:8
b messes my	20	0:8
t messes my hair	20	0:8
b my hair	20	0:8
t my hair |	20	0:8
b hair |	20	0:8
t hair | any	20	0:8
t harm in leaving	20	0:8
b in leaving	20	0:8
t in leaving it	20	0:8
b leaving it	20	0:8
t leaving it off	20	0:8
t it off when	20	0:8
t off when i	20	0:8
t when i tour	20	0:8
b i tour	20	0:8
t i tour the	20	0:8
u tour	20	0:9
b tour the	20	0:11
t tour the site	20	0:8
t the site |	20	0:8
e the site	20	0:8
c visit-rules tour	20	0:12,1:-11
c visit-safety tour	20	0:8,1:-8
t <s> must a	20	1:8
b must a	20	1:8
t must a councillor	20	1:8
t a councillor looking	20	1:8
b councillor looking	20	1:8
t councillor looking round	20	1:8
b looking round	20	1:9
t looking round our	20	1:8
b round our	20	1:8
t round our yard	20	1:8
t our yard wear	20	1:8
b yard wear	20	1:8
t yard wear the	20	1:8
t wear the council	20	1:8
t the council id	20	1:8
b council id	20	1:8
t council id badge	20	1:8
b id badge	20	1:8
t id badge |	20	1:8
l must a	20	1:8
l must a councillor	20	1:8
e badge	20	1:9
e id badge	20	1:8
c visit-rules must	20	0:-14,1:15
c visit-rules yard	20	0:15,1:-14
c visit-safety council	20	0:-11,1:12
t me so i	20	0:11
c visit-vulnerable so	20	0:9,2:-8
c visit-disrupt so	20	0:10,1:-9
c visit-desk dont	20	1:9
t have to sign	20	1:10,2:-8
t to sign in	20	1:10,2:-8
b sign in	20	1:15,2:-8
t sign in at	20	1:13,2:-8
t in at security	20	1:10,2:-8
b at security	20	1:10,2:-8
t at security like	20	1:10,2:-8
u security	20	1:9
b security like	20	1:10,2:-8
t security like the	20	1:10,2:-8
t like the rest	20	2:-8
c visit-rules sign	20	0:-11,1:12
t <s> on my	20	0:9
t on my visit	20	0:8
t to the call	20	0:8
t call centre may	20	0:8
b centre may	20	0:8
t centre may i	20	0:8
t get them to	20	0:8
t them to stop	20	0:8
t stop and chat	20	0:8
t and chat with	20	0:8
t me for an	20	0:8
l on my	20	0:8
l on my visit	20	0:8
e an hour	20	0:8
c visit-disrupt chat	20	1:8
t <s> xname coming	20	1:10
b xname coming	20	1:10
t xname coming round	20	1:10
t coming round on	20	1:10
b round on	20	1:10
t round on tuesday	20	1:10
t do we carry	20	1:10
b we carry	20	1:10
t we carry on	20	1:10
t carry on working	20	1:10
b on working	20	1:10
t on working as	20	1:10
t working as usual	20	1:10
t as usual |	20	1:10
l do we carry	20	1:10
e as usual	20	1:10
c visit-disrupt we	20	0:-9,1:9
c visit-desk we	20	0:-11,1:14
c visit-rules talk	20	0:-11,1:12
c visit-disrupt talk	20	0:8,1:-8
t a councillor can	20	0:11,1:-10
b a visit	20	0:9
c visit-rules should	20	0:17,1:-16
c visit-rules home	20	0:11,1:-10
c visit-safety week	20	0:12,1:-12
t a councillor visiting	20	1:9
b councillor visiting	20	1:9
t councillor visiting our	20	1:9
b visiting our	20	1:9
t visiting our adults	20	1:9
b our adults	20	1:9
t our adults with	20	1:9
t learning disabilities to	20	1:9
b disabilities to	20	1:9
t disabilities to take	20	1:9
t to take particular	20	1:9
b take particular	20	1:9
t take particular care	20	1:9
b particular care	20	1:9
t particular care |	20	1:9
e care	20	1:9
e particular care	20	1:9
c visit-vulnerable care	20	0:-8
b jokes |	20	0:11
b agree to	20	1:10
t to change the	20	1:10
b change |	20	1:9
e change	20	1:9
c support-arrange agree	20	0:-10,1:22,3:-11
c support-arrange change	20	0:-13,1:14
c support-arrange i	20	1:19,3:-19
c support-arrange a	20	0:-20,1:24
c support-arrange my	20	0:-23,1:24
c support-arrange and	20	3:11
c support-arrange office	20	0:10
b support members	20	1:9
t support members get	20	1:9
c support-arrange may	20	1:17,3:-9
c support-arrange chief	20	0:-16,1:16
c support-arrange executive	20	0:-13,1:22,3:-8
c support-arrange alter	20	0:-9,1:22,3:-12
c support-arrange different	20	1:22,3:-17
c postage residents	20	0:12,1:-11
c postage forty	20	0:-9,1:10
c postage second	20	1:9
c postage stamp	20	0:16,1:-15
c postage you	20	1:8
c another-council agendas	20	0:-9,1:9
c purdah election	20	0:-9,2:16
t say no when	20	0:-9,1:9
c outside-body trust	20	1:-9
t im the councils	20	0:-13,1:13
t the councils appointed	20	0:-13,1:13
b councils appointed	20	0:-13,1:13
t councils appointed rep	20	0:-13,1:13
b appointed rep	20	0:-13,1:13
t appointed rep on	20	0:-13,1:13
b rep on	20	0:-18,1:18
t rep on the	20	0:-18,1:18
t on the combined	20	0:-13,1:13
b the combined	20	0:-13,1:13
t the combined authority	20	0:-13,1:13
u combined	20	0:-8,1:8
b combined authority	20	0:-13,1:13
t combined authority |	20	0:-13,1:13
t authority | can	20	0:-13,1:13
t can officers back	20	0:-13,1:13
b officers back	20	0:-13,1:13
t officers back me	20	0:-13,1:13
t back me up	20	0:-13,1:13
t me up there	20	0:-13,1:13
b up there	20	0:-13,1:13
t up there |	20	0:-13,1:13
l can officers back	20	0:-13,1:13
e up there	20	0:-13,1:13
t a formal complaint	20	1:12
b formal complaint	20	1:12
t formal complaint about	20	1:12
c complain-officer formal	20	1:10
c complain-head formal	20	1:9
c breach-officer formal	20	1:8
c breach-officer need	20	1:-8
sm breach-officer must	20	0:-9,1:-10,3:20
t thinking of putting	20	0:-11,1:14
b of putting	20	0:-12,1:15
t of putting in	20	0:-12,1:15
b putting in	20	0:-12,1:15
t putting in a	20	0:-12,1:15
t about the parking	20	0:-10,1:11
t the parking chap	20	0:-11,1:14
t parking chap |	20	0:-11,1:14
b chap |	20	0:-10,1:11
t chap | can	20	0:-11,1:14
t can i air	20	0:9
b i air	20	0:9
t i air my	20	0:9
b air my	20	0:9
t air my complaint	20	0:9
t about xname at	20	0:9
t at tuesdays committee	20	0:9
b tuesdays committee	20	0:9
t tuesdays committee first	20	0:9
b committee first	20	0:9
t committee first and	20	0:9
t first and write	20	0:9
b and write	20	0:9
t and write to	20	0:9
t write to someone	20	0:9
t to someone later	20	0:9
b someone later	20	0:9
t someone later |	20	0:9
l can i air	20	0:9
e someone later	20	0:9
c complain-outcome done	20	0:11,1:-14
sm complain-outcome-ce must	20	0:10
sm complain-ce must	20	3:10
c complain-outcome-ce after	20	0:-8,3:8
t senior officer |	20	1:9
e senior officer	20	1:9
c complain-member life	20	0:12
c complain-member we	20	0:-10,1:18
t against the council	20	0:-9,1:9
c represent-against with	20	0:9,1:-8
c act-against with	20	0:16,1:-10
c act-against planning	20	0:-9,1:9
c act-against so	20	0:10,1:-10
c act-against ive	20	0:12,1:-11
c represent-against constituent	20	0:-15,1:15
c represent-against can	20	0:-18,1:19
c represent-against write	20	0:-12,1:12
c represent-against back	20	0:-8,1:8
c act-against about	20	0:-8,1:12
c act-against sue	20	0:-8,1:8
c act-against tell	20	0:14,2:-12
c act-against its	20	0:20,1:-19
b company is	20	0:-10,1:12
c act-against company	20	0:-12,1:16
c act-against he	20	1:11
c act-against write	20	1:10
c act-against do	20	0:-19,1:25
c act-against give	20	0:-9,1:16
c act-against if	20	0:-13,1:19
c act-against legal	20	0:13
c act-against before	20	0:13
c act-against you	20	0:14,1:-8
c act-against lot	20	0:14,1:-8
t tell the monitoring	20	0:8
b afterwards |	20	0:8
e afterwards	20	0:8
t to me now	20	0:-8
c need-to-know take	20	3:11
t to share a	20	1:8
t share a groups	20	1:8
t a groups question	20	1:8
b groups question	20	1:8
t groups question with	20	1:8
b question with	20	1:8
t question with my	20	1:8
t with my deputy	20	1:8
b my deputy	20	0:-9
t my deputy who	20	1:8
b deputy who	20	1:8
t deputy who has	20	1:8
t has to work	20	1:8
t out the answer	20	1:8
e the answer	20	1:8
t rather than tell	20	0:8
b than tell	20	0:8
t the town council	20	1:10
u posted	20	1:10
b posted |	20	1:16,2:-8
e posted	20	1:15,2:-9
c parish-letter me	20	0:-9,1:29,2:-20
c bcc tell	20	0:-14,1:14
b must they	20	0:11,1:-11
b what my	20	0:-8
c own-interest-docs neighbour	20	0:-8,1:8
t right for a	20	0:8
t to go into	20	0:8
t without giving a	20	0:10
t <s> xname felt	20	1:10
b xname felt	20	1:10
t xname felt a	20	1:10
b felt a	20	1:10
t felt a group	20	1:10
t group meeting had	20	1:10
b meeting had	20	1:10
t meeting had turned	20	1:10
b had turned	20	1:10
t had turned into	20	1:10
b turned into	20	1:10
t turned into a	20	1:10
t into a rally	20	1:10
b a rally	20	1:10
t a rally |	20	1:10
t rally | was	20	1:10
t leave it early	20	1:10
c refuse-group he	20	1:8
c group-outsiders was	20	0:-8
u xhead	20	0:-10,1:11
t <s> a colleague	20	0:-13,2:17
t a colleague reckons	20	0:-10,2:11
b colleague reckons	20	0:-10,2:11
l a colleague	20	0:-16,1:9,2:14
l a colleague reckons	20	0:-10,2:11
t have i put	20	0:-9,1:9
t <s> surely nobody	20	0:-8
b surely nobody	20	0:-8
l surely nobody	20	0:-8
b <s> xmember	20	0:-24,1:-21,2:42
u xmember	20	0:-25,1:-17,2:39
b he to	20	0:-8
l xmember	20	0:-19,2:17
t <s> what happens	20	0:-8,1:-16,2:14,3:10
t what happens if	20	1:-15,2:13
b happens if	20	1:-15,2:13
t happens if i	20	1:-11
u xofficer	20	0:-24,1:8,2:12
b xofficer and	20	0:-8
t xofficer about the	20	0:-8,1:8
l what happens	20	0:-10,1:-16,2:16,3:10
l what happens if	20	1:-18,2:12
c many-officers stick	20	0:16,1:-15
t was that a	20	0:-20,1:17
t <s> cllr xmember	20	1:-15,2:14
b cllr xmember	20	1:-17,2:15
t too much |	20	0:-11
e much	20	0:-11
e too much	20	0:-11
b ward colleague	20	1:-9,3:9
l my ward	20	0:-8
l my ward colleague	20	0:-8
u xdirector	20	0:-11
t would it matter	20	1:-14,2:12
t it matter if	20	1:-23,2:10
b matter if	20	1:-23,2:10
t matter if i	20	0:8,1:-15
b she gives	20	0:-8
l would it matter	20	1:-13,2:12
t and ive asked	20	0:-13,1:10
c repeat-point match	20	0:-16,1:16
t that be wrong	20	0:11,1:-10
b be wrong	20	0:30,1:-41
t be wrong |	20	0:25,1:-25
e be wrong	20	0:26,1:-25
t do i keep	20	0:-10,1:13
l do i keep	20	0:-8,1:11
t it be wrong	20	0:20,1:-30
t be wrong to	20	1:-15
c chase line	20	0:-8
c chase prod	20	0:-12,2:17
t <s> ive gone	20	0:-12
b ive gone	20	0:-17,1:12
t ive gone and	20	0:-12
b gone and	20	0:-12
l ive gone	20	0:-12
l ive gone and	20	0:-12
c chase heard	20	0:-13,1:9
b xmember asked	20	1:-8
c chase xmember	20	0:-9
c chase gentle	20	0:-18,1:12
t i rang the	20	0:-11,1:8
b rang the	20	0:-10
t would it look	20	0:-10
b it look	20	0:-10
u xmembers	20	1:-10
c ignore-enquiry slide	20	0:8,1:-8
t have i dropped	20	0:-9,1:9
b i dropped	20	0:-13,1:11
t i dropped a	20	0:-9,1:9
b dropped a	20	0:-10,1:9
t dropped a clanger	20	0:-9,1:9
b a clanger	20	0:-9,1:9
t a clanger |	20	0:-9,1:9
b clanger |	20	0:-9,1:9
e clanger	20	0:-9,1:9
e a clanger	20	0:-9,1:9
t the bus shelter	20	1:-8
b bus shelter	20	1:-8
b <s> xofficer	20	0:-22,1:16
b anything from	20	0:-9,1:10
t have to send	20	1:8
t i be in	20	1:-8
c urgent mark	20	1:-8,2:8
c urgent demand	20	2:8
b my resident	20	1:-11,2:10
b just told	20	0:-11
b isnt good	20	0:-10
t isnt good enough	20	0:-10
t that out of	20	0:-9,1:8
l ive just told	20	0:-11,1:11
t true that a	20	0:12,1:-13
b same day	20	1:-9
c urgent tonight	20	0:-9,2:12
c urgent jump	20	1:-14,2:14
c urgent red	20	2:10
l is that fair	20	1:-9
c urgent budget	20	0:-8
c urgent hedge	20	1:-8
t treat it as	20	0:-11,1:13
c urgent lad	20	0:-9
c urgent round	20	1:-8
c urgent tears	20	1:-8
c urgent windows	20	1:-8
u xofficers	20	0:-8
t <s> its done	20	0:-16,1:13
t its done now	20	0:-16,1:13
b done now	20	0:-16,1:13
t done now but	20	0:-16,1:13
t now but ive	20	0:-16,1:13
b messaged the	20	0:-9,1:8
t that a mistake	20	0:-9
l its done	20	0:-16,1:13
l its done now	20	0:-16,1:13
c out-of-hours ive	20	0:-8,1:9
c out-of-hours xmember	20	0:-10,1:10
t at the weekend	20	0:8,1:-8
t in the meddle	20	0:-10,1:10
b the meddle	20	0:-10,1:10
t the meddle of	20	0:-10,1:10
b meddle of	20	0:-10,1:10
b party about	20	0:-8,1:8
b leave me	20	0:-8,1:8
t leave me alone	20	0:-8,1:8
c out-of-hours texts	20	0:9,1:-8
b stop on	20	0:-8,1:8
t that fair |	20	0:9,1:-9
e that fair	20	0:9,1:-9
t <s> our leader	20	0:-12,1:12
b our leader	20	0:-10,1:10
c bcc blind	20	0:11,1:-10
c bcc tricky	20	0:-9,1:9
t <s> ive already	20	0:-18,1:14
b ive already	20	0:-18,1:14
t have i done	20	0:-9,1:9
l ive already	20	0:-18,1:14
c bcc wrong	20	0:-18,1:18
c bcc xofficer	20	0:-8,1:9
t happens if a	20	0:8,1:-12
c bcc where	20	0:-12,1:12
t to the planner	20	0:11,1:-10
b | wrong	20	0:-22,1:24
t | wrong |	20	0:-22,1:24
l wrong	20	0:-18,1:19
c copy-manager planner	20	0:11,1:-11
c copy-manager include	20	0:11,1:-11
c copy-manager head	20	0:11,1:-11
c copy-manager too	20	0:11,1:-11
c copy-manager im	20	1:8
c copy-manager back	20	0:-17,1:17
l would it look	20	0:-9
c copy-manager if	20	0:-13,1:13
c copy-manager supervisor	20	0:-12,1:12
c copy-manager answer	20	0:-12,1:12
t i have |	20	1:-9
e i have	20	1:-8
t i put her	20	0:-8,1:8
c copy-manager every	20	0:-8,1:9
c copy-manager members	20	0:-8,1:9
t <s> xmember wants	20	0:8,1:-24,2:12
b xmember wants	20	0:10,1:-28,2:14
c copy-manager left	20	0:-9,1:9
c copy-manager add	20	0:-9,1:9
b simple question	20	1:8
c share-correspondence xmember	20	0:8
t <s> i confess	20	0:-24,1:16
b i confess	20	0:-24,1:16
t i confess ive	20	0:-24,1:16
u confess	20	0:-15,1:10
b confess ive	20	0:-24,1:16
t i in trouble	20	0:-16,1:11
t in trouble |	20	0:-18,1:15
l i confess	20	0:-24,1:16
l i confess ive	20	0:-24,1:16
e in trouble	20	0:-18,1:15
c share-correspondence forwarded	20	0:-11,1:11
t to the housing	20	0:10
c share-correspondence handed	20	0:-8,1:8
c share-correspondence members	20	0:20,1:-19
b fellow member	20	1:-9
l a member	20	3:8
c share-correspondence whole	20	0:-14,1:15
c share-correspondence with	20	0:-14,1:14
c share-correspondence right	20	0:-9,1:10
c keep-enquiry-private xofficer	20	0:-12,1:12
b no further	20	0:-13,1:14
c keep-enquiry-private everything	20	0:9,1:-9
t me to say	20	1:-11
c keep-enquiry-private which	20	0:10,1:-10
u oughtnt	20	0:-16,1:17
c keep-enquiry-private xmember	20	0:13,1:-13
b to himself	20	0:-11,1:11
t to himself |	20	0:-11,1:11
c keep-enquiry-private taxi	20	0:8
c ask-facts some	20	1:-10
c ask-facts will	20	0:-9
c ask-facts xofficer	20	0:-9
c ask-facts number	20	0:-13,3:11
c ask-facts colleague	20	0:13,3:-20
c ask-facts reckons	20	3:-10
c ask-facts even	20	0:13,3:-20
c ask-facts date	20	3:-11
c ask-facts pool	20	3:-10
c ask-facts reopens	20	3:-10
b thats permitted	20	0:-9
t thats permitted isnt	20	0:-9
b permitted isnt	20	0:-9
t permitted isnt it	20	0:-9
c ask-facts ive	20	0:-11
c ask-facts gone	20	0:-12
c ask-facts asked	20	0:-17,3:8
c ask-facts current	20	0:-9
c ask-facts rent	20	0:-9
c ask-facts arrears	20	0:-9
c ask-facts total	20	0:-9
c ask-facts thats	20	0:-9
c ask-facts permitted	20	0:-9
c ask-facts being	20	0:-8
c ask-facts rang	20	0:-12
c ask-facts figures	20	1:-14,3:11
c ask-facts case	20	0:-21,1:8,3:10
c ask-facts resident	20	0:-9
c ask-facts boss	20	1:10
c ask-facts opening	20	3:-9
c ask-facts hours	20	3:-9
c ask-facts worker	20	0:-14,1:8
c ask-facts application	20	0:-12
l a colleague says	20	1:10
c ask-facts you	20	3:-10
c ask-junior xmember	20	0:-12
t happens if the	20	0:-9,1:12
t i have gone	20	1:8
b have gone	20	0:-9,1:15
b gone to	20	0:-8,1:10
c ask-junior tree	20	1:11,3:-10
c ask-junior tells	20	1:11,3:-10
c ask-junior wrong	20	0:-10
c ask-junior gone	20	1:9
c ask-junior senior	20	1:11,3:-10
b or will	20	1:9
t or will the	20	1:9
t <s> im afraid	20	0:-11
b im afraid	20	0:-11
t im afraid ive	20	0:-11
b afraid ive	20	0:-11
b asked a	20	1:-10
l im afraid	20	0:-11
l im afraid ive	20	0:-11
c ask-junior ringing	20	0:-11,3:9
b planner told	20	0:-9
b i gone	20	0:-9
c ask-junior planner	20	0:-9,3:10
c ask-junior person	20	0:-9,3:10
c ask-junior xhead	20	1:12,3:-12
c ask-junior comes	20	0:-9
c ask-contentious planner	20	0:-12,3:11
c ask-contentious everybody	20	0:-8
c ask-contentious mid	20	1:-10
c ask-contentious ranking	20	1:-10
c ask-contentious hugely	20	1:-10
c ask-contentious divisive	20	1:-10
c ask-contentious clean	20	1:-10
c ask-contentious air	20	1:-10
c ask-contentious charge	20	1:-10
c ask-contentious wrong	20	1:-10
c ask-contentious stadium	20	0:-9
t should he have	20	0:13,1:-20
t he have |	20	1:-11
l should he have	20	0:12,1:-19
e he have	20	1:-11
c ask-contentious colleague	20	0:-11
c ask-contentious engineer	20	0:-11
c ask-contentious mess	20	0:-11
t but ive told	20	0:-11,1:10
b gets a	20	0:10,1:-9
c press-junior xmember	20	0:8,1:-8
b a date	20	0:-8
c press-junior shared	20	0:9,1:-9
b a blue	20	0:-10,1:8
t a blue badge	20	0:-10,1:8
c press-junior graduate	20	0:-14,1:14
c press-junior kept	20	0:-11,1:11
t he have been	20	0:10,1:-10
t was that wrong	20	0:-9
c press-junior starter	20	0:-8,1:8
t said to the	20	0:-8,1:8
e you	20	0:9,1:-9
c ask-political-opinion xmember	20	0:10,1:-9
t it true we	20	0:-12,1:10
b true we	20	0:-12,1:10
b thinks our	20	0:-11,1:11
t i have held	20	0:-10
b have held	20	0:-10
t have held off	20	0:-10
b held off	20	0:-10
t held off |	20	0:-10
e held off	20	0:-10
c ask-political-opinion finance	20	0:-9,1:10
l was that out	20	0:-9,1:9
t <s> i let	20	0:-10,1:10
b xmember what	20	0:-8,1:8
c officer-opinion xmember	20	0:-18,1:18
t <s> my officer	20	0:-17,1:16
t my officer colleague	20	0:-17,1:16
b officer colleague	20	0:-17,1:16
l my officer	20	0:-17,1:16
l my officer colleague	20	0:-17,1:16
c officer-opinion colleague	20	0:-11,1:11
c officer-opinion tax	20	0:-10,1:10
t | thats not	20	0:-11,1:11
l thats not	20	0:-11,1:11
t <s> surely i	20	1:-10,2:9
l surely i	20	1:-8,2:9
c consultant ask	20	1:-8
c consultant agency	20	1:-14,3:14
c consultant change	20	1:-8,3:9
c consultant confess	20	0:-8
c consultant ive	20	0:-8
c consultant phoned	20	0:-8
c consultant firm	20	0:-10
c consultant study	20	0:-9
c consultant leave	20	0:-8
c consultant village	20	0:-8
c consultant out	20	0:-8
c consultant blundered	20	0:-8
b the outside	20	0:-13,1:12
c consultant want	20	3:10
c consultant right	20	3:9
b colleague has	20	0:10,1:-8
c consultant-bound true	20	0:10,1:-10
c consultant-bound day	20	0:22,1:-22
c consultant-bound rate	20	0:10,1:-10
c consultant-bound towards	20	0:10,1:-10
c consultant-bound here	20	0:15,1:-15
c consultant-bound six	20	0:15,1:-15
c consultant-bound month	20	0:11,1:-10
t to the outside	20	0:-8,1:8
c consultant-bound matter	20	0:-12,1:12
c consultant-bound how	20	0:-12,1:12
c consultant-bound outside	20	0:-12,1:12
c consultant-bound contractor	20	0:-25,1:26
c consultant-bound colleague	20	0:-10,1:11
c consultant-bound people	20	0:24,1:-23
c consultant-bound leisure	20	0:8
c consultant-bound trusts	20	0:8
c consultant-bound respect	20	0:8
c consultant-bound councils	20	0:15,1:-14
c consultant-bound planner	20	0:13,1:-12
c consultant-bound proper	20	0:9,1:-9
b far |	20	0:-10
c consultant-bound happens	20	0:8
c consultant-bound misbehaves	20	0:8
c consultant-bound reach	20	0:8
c consultant-bound far	20	0:8
c consultant-bound firm	20	0:8
c consultant-bound held	20	0:12,1:-12
c consultant-bound worker	20	0:14,1:-14
c consultant-bound rulebook	20	0:11,1:-11
c consultant-bound about	20	0:12,1:-11
t on our payroll	20	0:-9
b our payroll	20	0:-12,1:10
t our payroll and	20	0:-8,1:8
b payroll and	20	0:-8,1:8
c consultant-bound new	20	0:-12,1:12
c consultant-bound school	20	0:-12,1:12
c consultant-bound xmember	20	0:-12,1:12
c consultant-bound however	20	0:-12,1:12
c consultant-bound likes	20	0:-12,1:12
c consultant-bound member	20	0:11,1:-11
c consultant-bound pay	20	0:13,1:-12
c consultant-bound snapped	20	0:-13,1:13
c consultant-bound lift	20	0:-13,1:13
c consultant-bound when	20	0:-13,1:13
c consultant-bound complained	20	0:-13,1:13
c consultant-bound said	20	0:-13,1:13
c consultant-bound didnt	20	0:-13,1:13
c consultant-bound work	20	0:-13,1:13
c consultant-bound none	20	0:-13,1:13
c consultant-bound touched	20	0:-13,1:13
t colleague says freelancers	20	0:-9,1:9
b says freelancers	20	0:-9,1:9
t says freelancers can	20	0:-9,1:9
b freelancers can	20	0:-9,1:9
t freelancers can do	20	0:-9,1:9
t can do as	20	0:-9,1:9
t do as they	20	0:-9,1:9
t as they like	20	0:-9,1:9
t they like is	20	0:-11,1:9
b like is	20	0:-11,1:9
t like is that	20	0:-11,1:9
c consultant-bound says	20	0:-20,1:20
c consultant-bound freelancers	20	0:-20,1:20
t wrong to do	20	0:-10,1:10
c instruct keeper	20	0:-9,1:8
c instruct fence	20	0:-11,1:11
c instruct obey	20	1:-9
c instruct xmember	20	1:-8
c instruct carry	20	0:-12,1:13
c instruct allotments	20	0:-12,1:13
c instruct send	20	1:-9
t have i overstepped	20	0:-20,1:17
b i overstepped	20	0:-17,1:11
t i overstepped |	20	0:-10
u overstepped	20	0:-10
b overstepped |	20	0:-10
l have i overstepped	20	0:-10
e overstepped	20	0:-10
e i overstepped	20	0:-10
c instruct wrote	20	0:-9,1:8
c instruct overstepped	20	0:-9,1:8
l xmember wants	20	1:-12,2:8
c work-order xmember	20	1:-12,3:17
c work-order washing	20	3:8
c work-order environment	20	3:8
c work-order redrawn	20	3:8
c work-order shuffle	20	1:-10,3:15
c work-order spent	20	3:8
c work-order yesterday	20	3:8
c work-order grass	20	3:8
c work-order cemetery	20	3:8
c work-order road	20	3:9
c work-order ought	20	3:9
c work-order resurfacing	20	3:9
b we do	20	0:-9
c unapproved-work xofficer	20	0:-10,1:11
c unapproved-work system	20	0:-10,1:10
b staff cant	20	0:-8,1:15
b a project	20	0:-8,1:9
b merely because	20	0:-8
e to stop	20	0:-8,1:8
c undermine-manager managers	20	0:-9,1:9
t have i slipped	20	0:-8,1:8
b i slipped	20	0:-8,1:8
t i slipped up	20	0:-8,1:8
b slipped up	20	0:-8,1:8
t slipped up |	20	0:-8,1:8
e slipped up	20	0:-8,1:8
c undermine-manager xofficer	20	0:9,1:-9
e bad	20	0:-19,1:19
b know i	20	1:-9
c undermine-manager wrong	20	0:-13,1:14
e it anyway	20	0:-10,1:9
c staff-management director	20	0:-10,1:10
c staff-management xmember	20	0:14,3:-9
c staff-management telling	20	0:13,3:-9
c appoint or	20	2:9
b services |	20	0:-8
c appoint interview	20	2:16,3:-8
t ive just been	20	0:-12
t just been told	20	0:-8
t told i cant	20	0:-8
t cant take part	20	0:-8
t part in hiring	20	0:-8
t in hiring the	20	0:-8
t hiring the tree	20	0:-8
t officer is that	20	0:-8
t is that correct	20	0:-8
b that correct	20	0:-8
t that correct |	20	0:-8
l ive just been	20	0:-10
e that correct	20	0:-8
c appoint been	20	0:-17,1:14
c appoint told	20	0:-21,1:13,2:8
c appoint take	20	0:-17,1:14
c appoint correct	20	0:-17,1:14
u xce	20	0:-31,1:22
b elected members	20	1:8
c appoint right	20	2:15,3:-8
c appoint planning	20	2:8
t | whos right	20	3:-8
l whos right	20	3:-8
c appoint directors	20	2:9,3:-8
c appoint retiring	20	2:9,3:-8
c appoint want	20	2:9,3:-8
c appoint while	20	2:9,3:-8
c appoint hr	20	2:9,3:-8
c appoint rather	20	2:9,3:-8
c appoint didnt	20	2:9,3:-8
c appoint whos	20	2:9,3:-8
b for director	20	0:-10,1:10
t for director is	20	1:8
t director is my	20	1:8
c appoint-friend director	20	0:-17,1:17
b sit it	20	0:-10,1:10
t sit it out	20	0:-10,1:10
c appoint-friend xmember	20	0:-9,1:9
c appoint-friend his	20	0:-9,1:9
c appoint-friend ought	20	0:-8,1:8
t i to own	20	0:-10,1:9
t own up |	20	0:-13,1:10
e own up	20	0:-10
c appoint-friend friend	20	0:9,1:-8
c appoint-friend holiday	20	1:8
c appoint-friend every	20	1:8
c appoint-friend year	20	1:8
c appoint-friend candidates	20	1:8
t i sit it	20	0:-8,1:8
c appoint-friend nephew	20	0:-8,1:8
t chair of the	20	0:9,1:-10
t slip to a	20	1:8
t was that right	20	1:8
t is it wrong	20	0:16,1:-16
t it wrong to	20	0:16,1:-17
l is it wrong	20	0:13,1:-14
t and i told	20	0:-12,1:11
t her | have	20	0:-9,1:9
c appoint-know mind	20	0:-9,1:9
c appoint-know against	20	0:8
c appoint-know remember	20	0:-9,1:10
c appoint-know am	20	0:-10,1:11
c appoint-know forget	20	0:-10,1:11
b the form	20	0:-8
c appoint-know tomorrow	20	0:-11,1:12
c employee-constituent whos	20	2:11
c employee-constituent payroll	20	0:-8
b too far	20	0:-11,1:8
t too far |	20	0:-12,1:8
e too far	20	0:-12,1:8
c employee-constituent have	20	0:-21,1:12,2:10
c employee-constituent librarian	20	0:-8
c employee-constituent came	20	0:-8
c employee-constituent surgery	20	0:-8
b in bother	20	0:-11,1:10
c employee-constituent steer	20	0:-9
c employee-constituent clear	20	0:-9
c own-job contract	20	0:9,1:-8
c own-job listen	20	0:8,1:-8
c officer-constituent member	20	2:9
t the bus stop	20	0:-9
b bus stop	20	0:-10
c officer-constituent do	20	2:8
t have to ask	20	0:9,1:-11
t before i speak	20	1:-9
t i speak to	20	1:-10
b resident |	20	2:8
c about-colleague let	20	0:-17,1:17
c about-colleague if	20	0:8
c about-colleague holder	20	0:-9,1:9
c about-colleague gossip	20	0:9
c about-colleague answer	20	0:9
b all about	20	0:-10,1:8
c about-colleague hear	20	0:-9,1:9
c about-colleague wants	20	0:-8,1:8
b planning are	20	1:8
c about-colleague just	20	0:-10,1:10
t have i blotted	20	0:8,1:-8
b i blotted	20	0:8,1:-8
t i blotted my	20	0:8,1:-8
b blotted my	20	0:8,1:-8
t blotted my copybook	20	0:8,1:-8
b my copybook	20	0:8,1:-8
t my copybook |	20	0:8,1:-8
b copybook |	20	0:8,1:-8
e copybook	20	0:8,1:-8
e my copybook	20	0:8,1:-8
c spend already	20	0:-9,1:8
c spend bouncy	20	0:-9,1:8
c spend castle	20	0:-9,1:8
c spend firm	20	0:-22,1:17
c spend town	20	0:-15,1:12
c spend halls	20	0:-9,1:8
c spend have	20	0:-15,1:12
c spend blotted	20	0:-9,1:8
c spend copybook	20	0:-9,1:8
c spend would	20	1:-8
c spend told	20	0:-12
c spend printer	20	0:-8
c spend wanted	20	0:-8
c spend hed	20	0:-8
c spend run	20	0:-8
c spend road	20	0:-8
c spend safety	20	0:-8
c spend posters	20	0:-8
c spend gave	20	0:-8
c spend him	20	0:-9
c spend mine	20	0:-8
c spend wrong	20	0:-15,1:13
t i sign for	20	1:10
t sign for the	20	1:10
t my fellow member	20	0:8,1:-10
l my fellow member	20	0:8,1:-10
c argue-advice pick	20	0:-11,2:8
c argue-advice xofficer	20	0:-8
c argue-advice surely	20	0:-11
c argue-advice disagreeing	20	0:-9
c argue-advice treasurers	20	0:-9
c argue-advice reckons	20	1:-8
c argue-advice professionals	20	1:-8
c argue-advice true	20	1:-8
c argue-advice half	20	0:-8
c argue-advice hour	20	0:-8
t the flood wall	20	1:-8
b flood wall	20	1:-8
t to have it	20	1:-8
c argue-advice had	20	1:-9
c argue-advice old	20	1:-9
c argue-advice wall	20	1:-9
c argue-advice neither	20	1:-9
c argue-advice shifted	20	1:-9
t is that pressure	20	0:8,1:-9
b that pressure	20	0:8,1:-9
t that pressure |	20	0:8,1:-9
b pressure |	20	0:8,1:-9
l is that pressure	20	0:8,1:-9
e pressure	20	0:8,1:-9
e that pressure	20	0:8,1:-9
c argue-advice cllr	20	1:-8
c argue-advice keeps	20	1:-8
c argue-advice contract	20	1:-8
c argue-advice pressure	20	1:-8
c argue-advice nicely	20	0:8,1:-11
c argue-advice saw	20	0:12,1:-13
c argue-advice late	20	0:12,1:-13
c argue-advice bar	20	0:12,1:-13
c argue-advice quite	20	0:12,1:-13
c argue-advice overstepping	20	0:12,1:-13
c argue-advice holes	20	0:-17,1:10
c argue-advice grilled	20	0:-10
c argue-advice findings	20	0:-10
c argue-advice game	20	0:-10
c reject-advice vote	20	2:10
c reject-advice recommends	20	2:8
c reject-advice members	20	0:-8,2:11
c reject-advice want	20	2:8
c reject-advice amend	20	2:8
c reject-advice they	20	2:10
c reject-advice free	20	2:8
l can they	20	0:-10
c heed-advice note	20	0:8
c heed-advice must	20	0:9,1:-8
t does that matter	20	0:8,1:-8
b that matter	20	0:8,1:-8
t that matter |	20	0:8,1:-8
e that matter	20	0:8,1:-8
c heed-advice look	20	0:9,1:-9
c heed-advice legal	20	0:9,1:-9
c statutory-advice press	20	0:8,1:-8
t any reason we	20	1:-9
b reason we	20	1:-9
l any reason we	20	1:-9
c statutory-advice lawyer	20	0:-10,1:11
c statutory-advice powers	20	0:13,1:-13
b weight does	20	0:-8,1:8
c report-who-pressure down	20	1:-8,3:15
b down a	20	0:-9
b anyone that	20	1:-8
c report-who-pressure pushed	20	1:-8,3:12
c break-procedure consultation	20	1:-9
c break-procedure tender	20	3:8
t is that |	20	0:-13,1:11
e is that	20	0:-13,1:11
c break-procedure confess	20	0:-11,1:8
c break-procedure persuaded	20	0:-11,1:8
c break-procedure blue	20	0:-11,1:8
c break-procedure form	20	0:-13,3:12
b went out	20	1:-9
c break-procedure income	20	0:-8
c break-procedure vouch	20	0:-8
c break-procedure forms	20	3:12
c break-procedure along	20	1:-12,3:11
c break-procedure waived	20	3:8
t been told to	20	0:8,1:-9
c break-procedure crack	20	1:-8
b all week	20	0:-8
e my decision	20	0:-10,1:10
c officer-press-member xofficer	20	0:-11,1:11
t did i do	20	0:-8,1:8
t i do wrong	20	0:-11,1:10
b do wrong	20	0:-12,1:12
t do wrong |	20	0:-12,1:12
e do wrong	20	0:-12,1:12
c officer-press-member leisure	20	0:-13,1:14
b through and	20	0:8
t was that fair	20	0:9,1:-9
l was that fair	20	0:9,1:-9
c quality-advice any	20	0:-12,1:12
c quality-advice colleague	20	0:-8,1:9
c quality-advice reckons	20	0:-8,1:9
c quality-advice kinder	20	0:-8,1:9
c quality-advice sugar	20	0:-8,1:9
c quality-advice pill	20	0:-8,1:9
c quality-advice advising	20	0:-8,1:9
c quality-advice councillors	20	0:-9,1:9
c quality-advice redundancies	20	0:-8,1:9
c quality-advice say	20	0:9,1:-8
c quality-advice harm	20	0:-8,1:8
c quality-advice leaving	20	0:-8,1:8
c quality-advice reads	20	0:-8,1:8
t to write it	20	0:-12,1:12
c quality-advice suits	20	0:-9,1:9
c report-right any	20	0:-11,1:11
c report-right when	20	0:-10,1:10
c report-right what	20	0:-14,1:14
c report-right happens	20	1:8
c report-right forbids	20	1:8
c report-right of	20	0:-21,1:22
c report-right advising	20	1:8
c report-right merger	20	1:8
c report-right surely	20	0:-9,1:9
c report-right officers	20	0:-14,1:14
c report-right only	20	0:-8,1:8
c report-right lets	20	0:-9,1:9
c report-right dont	20	0:-9,1:9
c report-right they	20	0:-25,1:26
t says he cant	20	0:-8
c report-right xmember	20	0:-8,1:9
c report-right says	20	0:-10,1:14
c report-right telling	20	0:-16,1:17
c report-right for	20	0:-10,1:11
t about the care	20	0:-9,1:8
c report-right xdirector	20	0:-10,1:10
c report-right warning	20	0:-10,1:10
c report-right about	20	0:-10,1:10
c report-right care	20	0:-10,1:10
c report-right himself	20	0:-10,1:10
c report-right be	20	0:-10,1:10
c report-right shut	20	0:-13,1:13
c report-right like	20	0:-10,1:10
c report-right go	20	0:12,1:-11
t that the chief	20	1:-8
c report-right over	20	0:8
c report-right theyre	20	0:-10,1:10
c report-right refused	20	0:-10,1:10
c report-right slot	20	0:-10,1:10
c report-right twice	20	0:-10,1:10
c report-right since	20	0:-10,1:10
c report-right easter	20	0:-10,1:10
c report-right financial	20	0:-10,1:10
c report-right allowed	20	0:-8,1:8
c report-right nobody	20	0:-8,1:9
c report-right money	20	0:-10,1:10
c agenda-pressure committee	20	0:13,1:-12
c agenda-pressure that	20	0:-10,1:11
c agenda-pressure doesnt	20	0:-9,1:9
c agenda-pressure told	20	0:9,1:-9
c agenda-pressure paper	20	0:10,1:-10
t i overstepped the	20	0:-11,1:9
b overstepped the	20	0:-11,1:9
t overstepped the mark	20	0:-11,1:9
b the mark	20	0:-11,1:9
t the mark |	20	0:-11,1:9
b mark |	20	0:-11,1:9
l ive just had	20	0:-22,1:18
e mark	20	0:-11,1:9
e the mark	20	0:-11,1:9
c agenda-pressure ive	20	0:-15,1:15
c agenda-pressure had	20	0:-14,1:14
c agenda-pressure running	20	0:-8,1:9
c agenda-pressure meeting	20	0:-9,1:9
c agenda-pressure being	20	0:-17,1:18
c agenda-pressure strike	20	0:-9,1:9
c exec-report what	20	0:11,1:-11
c exec-report without	20	0:15,1:-15
c exec-report lead	20	0:11,1:-11
c exec-report me	20	0:-9,1:9
c exec-report xmember	20	0:-12,1:12
c exec-report that	20	0:13,1:-12
c exec-report ive	20	0:9,1:-9
c exec-report parks	20	0:9,1:-9
t for cabinet |	20	0:-8,1:8
c exec-report his	20	0:-11,1:11
b i left	20	0:10,1:-9
t i left the	20	0:8,1:-8
c decide-advice leader	20	0:-26,1:27
c decide-advice go	20	0:-9,1:10
c decide-advice give	20	0:-14,1:15
c decide-advice he	20	0:-12,1:12
c decide-advice lease	20	0:-9,1:9
c decide-advice mine	20	0:-9,1:9
c decide-advice mate	20	0:-8,1:8
c decide-advice owt	20	0:-8,1:8
c decide-advice likes	20	0:-8,1:8
c delegated matter	20	0:-11,1:8
c delegated decide	20	2:12
c premeeting ahead	20	0:-10,1:10
c premeeting reports	20	0:-8,1:9
c premeeting her	20	0:10,1:-10
c premeeting colleague	20	0:10,1:-10
c premeeting ive	20	0:-10,1:10
c premeeting hour	20	1:8
c premeeting talk	20	0:8,1:-8
t the reports |	20	0:-10,1:11
t before scrutiny |	20	0:9,1:-8
c decide-premeeting xmember	20	0:9,1:-8
c decide-premeeting was	20	0:16,1:-16
c decide-premeeting result	20	0:8,1:-8
c decide-premeeting reckons	20	0:8,1:-8
c decide-premeeting tea	20	0:8,1:-8
b that its	20	1:-8
c close-working xdirector	20	0:-16,1:8,2:8
c close-working forever	20	1:-9
c close-working offices	20	1:-9
c close-working touch	20	2:11
c close-working confess	20	0:-12
c close-working fortnightly	20	0:-12
c close-working ups	20	0:-8,2:12
c close-working thats	20	0:-12
c close-working colleague	20	2:8
c close-working reckons	20	1:-8
c close-working top	20	2:11
c close-working arms	20	1:-8
c close-working length	20	1:-8
c close-working arrange	20	0:-10
c close-working slot	20	0:-11,2:9
c close-working breakfast	20	0:-8
c close-working tuesday	20	0:-8
c close-working finance	20	0:-8
c close-working begun	20	0:-8
c close-working been	20	0:-8
b what can	20	0:-13
c close-working phone	20	1:-8
c close-working dozen	20	1:-8
c close-working times	20	1:-8
c close-working morning	20	0:11,1:-15
c close-working much	20	0:11,1:-15
c close-working same	20	0:10,1:-14
b and xce	20	0:-8
c chair-speaks any	20	0:-9,1:9
c chair-speaks reason	20	0:-9,1:9
c chair-speaks shouldnt	20	0:-9,1:9
c chair-speaks committees	20	0:-15,1:16
c chair-speaks work	20	0:-10,1:10
c chair-speaks at	20	0:-13,1:13
c chair-speaks we	20	0:-8,1:8
c chair-speaks panel	20	0:-8,1:8
c chair-speaks up	20	0:-10,1:10
c political-steer library	20	0:8,1:-8
c political-steer parking	20	0:-8,1:8
c political-steer priorities	20	0:-10,1:10
c political-steer doorstep	20	0:8,1:-8
c political-steer lie	20	0:-8,1:8
c political-steer telling	20	0:-9,1:10
b xce to	20	0:-9,1:9
c invite-group gone	20	0:-10,1:8
c invite-group accepted	20	0:-10,1:8
c invite-group address	20	0:-10,1:8
c invite-group without	20	0:-13
c invite-group telling	20	0:-10,1:8
c invite-group mistake	20	0:-10,1:8
c invite-group execs	20	0:-11
c senior-attend sent	20	1:-9,3:15
b oughtnt to	20	1:10
t oughtnt to be	20	1:10
t to the group	20	0:-10,3:8
c senior-attend grade	20	3:11
c senior-attend pick	20	0:-8,3:12
c senior-attend by	20	0:-8
c senior-attend which	20	0:-9,3:13
c senior-attend goes	20	3:8
c senior-attend meetings	20	3:9
c refuse-group speak	20	0:10,1:-10
c refuse-group decline	20	0:-10,1:10
c refuse-group against	20	0:-9,1:10
c refuse-group isnt	20	0:-17,1:17
b group once	20	1:8
c refuse-group junior	20	0:8,1:-8
c refuse-group engineer	20	0:8,1:-8
c refuse-group thought	20	0:8,1:-8
c refuse-group roomful	20	0:8,1:-8
c refuse-group politicians	20	0:8,1:-8
c refuse-group makes	20	0:8,1:-8
c refuse-group ill	20	0:8,1:-8
c refuse-group said	20	0:-21,1:22
c refuse-group thanks	20	0:11,1:-11
t <s> i feel	20	0:-8
b feel awkward	20	0:-8,1:9
l i feel	20	0:-8
c refuse-group feel	20	0:-9,1:10
c refuse-group awkward	20	0:-9,1:10
c group-outsiders change	20	1:-8
b there were	20	0:9,1:-10
c group-outsiders walked	20	1:-9
c group-outsiders six	20	1:-9
c group-outsiders stayed	20	1:-9
c tell-other-groups side	20	0:-12,1:13
c tell-other-groups true	20	0:8,1:-8
c tell-other-groups attends	20	0:8,1:-8
t with the greens	20	0:8
t the greens on	20	0:9,1:-9
b greens on	20	0:9,1:-9
b <s> xhead	20	0:-11,1:11
b isnt for	20	0:-8
t wrong to say	20	0:-8,1:8
c party-in-room other	20	0:9,1:-9
c party-in-room what	20	0:9,1:-9
c party-in-room whip	20	0:9,1:-9
t all the time	20	0:-8,1:8
c party-in-room wrong	20	0:-14,1:17
t have gone |	20	0:-8,1:10
b gone |	20	1:9
c stay-at-group reason	20	0:-10,1:11
c stay-at-group shouldnt	20	0:-10,1:11
c stay-at-group excuses	20	0:-10,1:11
c stay-at-group feel	20	0:-21,1:22
c stay-at-group awkward	20	0:-10,1:11
c stay-at-group happens	20	0:-9,1:9
c stay-at-group rings	20	0:-9,1:9
c stay-at-group tells	20	0:-9,1:9
c stay-at-group come	20	0:-8,1:8
t to go as	20	0:-8,1:8
c stay-at-group begins	20	0:-12,1:12
c stay-at-group deliberating	20	0:-12,1:12
l was that right	20	1:8
c stay-at-group begged	20	0:-10,1:10
c stay-at-group discussion	20	0:-10,1:10
c stay-at-group xhead	20	0:-10,1:10
c stay-at-group rang	20	0:-10,1:10
c group-not-support other	20	0:-12,1:12
c group-not-support planner	20	0:-10,1:10
t was asked to	20	0:-9
b labour |	20	0:8,1:-9
e labour	20	0:8,1:-9
t true that nothing	20	0:-9,1:10
l the group	20	0:-10,1:10
c group-decision leader	20	0:-12,1:13
c group-decision wait	20	0:-22,1:23
c group-decision partys	20	0:-9,1:9
c quote-group-advice im	20	0:-11,1:11
c quote-group-advice ive	20	0:-12,1:12
c quote-group-advice planner	20	0:-12,1:12
t she have |	20	0:8,1:-8
e she have	20	0:8,1:-8
b let xofficer	20	1:-8
c group-minutes xofficer	20	0:13,1:-12
c group-minutes bit	20	0:11,1:-11
c group-minutes her	20	0:10,1:-10
t what can i	20	0:-8
c group-minutes words	20	0:-13,1:14
c group-minutes my	20	0:-23,1:24
c group-minutes are	20	1:8
t true that i	20	0:-8,1:8
c group-minutes sent	20	0:-10,1:10
c group-minutes planner	20	0:-11,1:11
c group-minutes paragraph	20	0:-10,1:11
c group-minutes with	20	0:-8,1:8
c group-minutes on	20	0:-9,1:9
b has my	20	1:8
c second-group advised	20	1:8
c second-group once	20	0:8
c second-group enough	20	0:8
c second-group got	20	0:-10,1:10
c second-group reason	20	0:10,1:-10
c second-group waste	20	0:10,1:-10
b we asked	20	0:-8
c second-group wrong	20	0:12,1:-12
c equal-groups never	20	0:-11,1:11
b walk through	20	0:8,1:-8
c equal-groups greens	20	0:8
t ive been told	20	0:14,1:-15
c equal-groups xhead	20	0:-8,1:8
c equal-groups sees	20	0:-8,1:8
c equal-groups every	20	0:-8,1:8
c equal-groups ours	20	0:-8,1:8
c full-advice-after risks	20	0:13,1:-13
c full-advice-after write	20	0:-12,1:12
c draft-alternatives oppositions	20	0:-17,1:18
c draft-alternatives safe	20	0:-9,1:9
c draft-alternatives cabinet	20	0:-13,1:13
c draft-alternatives amendment	20	0:12,1:-12
c draft-alternatives ive	20	0:17,1:-17
c draft-alternatives minority	20	0:10,1:-10
c draft-alternatives counter	20	0:12,1:-11
b my drawer	20	0:11,1:-11
c draft-alternatives written	20	0:16,1:-15
c draft-alternatives motion	20	0:16,1:-15
c draft-alternatives ruling	20	0:11,1:-11
c policy-advice options	20	0:-9,1:9
c policy-advice stand	20	0:8,1:-8
c policy-advice but	20	0:-9,1:9
c policy-advice then	20	0:19,1:-13
c ce-contact be	20	0:-10,1:10
c ce-contact reason	20	0:-8,1:9
c ce-contact shouldnt	20	0:-8,1:9
c ce-contact door	20	0:-11,1:11
t head of the	20	0:8,1:-8
c ce-contact true	20	0:13,1:-13
c ce-contact directly	20	0:12,1:-12
c ce-contact top	20	0:12,1:-12
c ce-contact man	20	0:16,1:-16
c ce-contact answer	20	0:8,1:-8
c ce-contact independent	20	0:8,1:-8
c ce-contact ive	20	0:8,1:-8
c ce-contact ward	20	0:23,1:-23
c ce-contact so	20	0:11,1:-11
c ce-contact says	20	0:10,1:-10
c ce-contact first	20	0:-11,1:11
l must it	20	0:-11
c ce-contact write	20	1:8
c ce-neutral reason	20	0:-10,1:11
c ce-neutral power	20	0:8,1:-8
c ce-neutral lean	20	0:-11,1:11
c ce-neutral publicly	20	0:-8,1:8
c ce-neutral one	20	0:-11,1:11
c ce-neutral right	20	0:-9,1:9
b like xce	20	0:-8,1:8
c ce-neutral wed	20	0:-12,1:12
c ce-neutral plan	20	0:-13,1:13
sm ce-neutral refuse	20	0:16,1:-16
b party wants	20	0:9,1:-9
c ce-neutral no	20	0:10,1:-9
t to try |	20	0:-9,1:9
b try |	20	0:-9,1:9
e try	20	0:-9,1:9
e to try	20	0:-9,1:9
c ce-admin xce	20	0:-42,1:43
c ce-admin pass	20	0:-8,1:8
c ce-admin ruling	20	0:14,1:-13
c ce-admin wont	20	0:-11,1:11
c ce-admin all	20	0:-15,1:15
c ce-admin fair	20	0:-11,1:11
b whatever he	20	0:-8,1:8
t no further |	20	0:-12,1:12
c ce-tells-leader xce	20	0:-8,2:14
c ce-tells-leader told	20	0:-9,2:16
c ce-tells-leader gets	20	2:8
c ce-tells-leader hear	20	0:-8,2:13
c ce-tells-leader as	20	2:13
c ce-tells-leader says	20	0:-8,2:11
c ce-tells-leader number	20	2:8
c ce-minority xce	20	0:-18,1:18
c ce-minority out	20	0:-15,1:15
c ce-minority working	20	0:-9,1:10
c ce-minority speak	20	0:-10,1:10
c ce-relations shouldnt	20	0:10,1:-10
c ce-relations xce	20	0:-24,1:25
c ce-relations surely	20	0:20,1:-20
c ce-relations as	20	0:-10,1:11
c ce-relations cross	20	0:12,1:-12
c ce-relations had	20	0:10,1:-10
c ce-relations lunch	20	0:12,1:-12
c ce-relations may	20	0:-14,1:14
c ce-relations greens	20	0:-9,1:9
c ce-relations look	20	0:-9,1:10
c other-group-papers ive	20	0:-17,1:17
c other-group-papers democratic	20	0:-11,1:12
c other-group-papers member	20	0:-8,1:8
c other-group-papers discussion	20	0:-11,1:11
c other-group-papers nothing	20	0:-11,1:11
c party-event ive	20	0:-16,1:17
c party-event no	20	0:-8,1:9
c party-event summer	20	0:-21,1:21
c party-event wrong	20	0:-11,1:11
c party-event conservative	20	0:8
c party-event club	20	0:9,1:-9
c party-event xpartys	20	0:-14,1:14
c surgery xmember	20	0:-9,1:10
c surgery church	20	0:-11,1:11
c surgery wrong	20	0:-11,1:13
c surgery helping	20	0:-11,1:13
c political-assistant assistants	20	0:-9
c political-assistant do	20	1:-8,2:10
c political-assistant that	20	0:-8
c political-assistant she	20	0:-8
c see-document lease	20	2:12
c see-document inspect	20	2:9
c see-document xofficer	20	0:-9,2:14
c see-document agreement	20	2:8
c see-document bus	20	1:-8,2:13
c see-document sight	20	0:-9,2:16
c see-document correspondence	20	2:9
c see-document enforcement	20	2:9
c see-document will	20	2:8
c meeting-papers my	20	0:-9,1:9
b item nine	20	1:-8
t day before the	20	0:10,1:-10
c meeting-papers what	20	0:10,1:-10
c meeting-papers meeting	20	0:20,1:-20
c meeting-papers must	20	0:19,1:-19
c meeting-papers ward	20	0:-8,1:8
c meeting-papers member	20	0:-9,1:9
c meeting-papers was	20	0:-15,1:15
c meeting-papers refused	20	0:-11,1:12
c meeting-papers hes	20	0:14,1:-14
c fishing files	20	0:11,1:-10
c fishing anything	20	0:11,1:-10
c fishing browse	20	0:9,1:-9
c fishing xmember	20	0:9,1:-9
c fishing ive	20	0:-9,1:9
c fishing folder	20	0:-8,1:8
c fishing always	20	0:8,1:-8
c fishing curiosity	20	0:9,1:-9
t councillor | was	20	0:-8,1:8
c own-interest-docs xofficer	20	0:-8,1:8
c own-interest-docs notes	20	0:-9,1:10
c need-assumed hold	20	0:8
c need-assumed brief	20	0:8
c need-assumed justify	20	0:9,1:-8
c need-assumed should	20	0:13,1:-13
c need-assumed explain	20	0:11,1:-11
c need-assumed surely	20	0:15,1:-14
c need-assumed patch	20	0:10,1:-9
c need-assumed was	20	0:8,1:-8
c need-assumed licensing	20	0:14,1:-14
c need-assumed audit	20	0:-9,1:10
b to justify	20	1:-8
c need-assumed theyre	20	0:-9,1:9
b chair for	20	0:-8,1:8
c need-assumed chair	20	0:-14,1:14
c need-assumed tell	20	0:10,1:-10
c third-party-data told	20	0:-11,2:8
c third-party-data complained	20	1:-8,2:9
c third-party-data number	20	0:-11,1:-9,2:12,3:8
t as ward councillor	20	0:-8
c third-party-data mobile	20	2:9
c third-party-data tenant	20	0:-11
c third-party-data corner	20	0:10,2:8,3:-13
c third-party-data names	20	0:12,1:-8,2:10,3:-13
c third-party-data rent	20	0:-11
c third-party-data xmember	20	0:-9,2:13
t already told a	20	0:-8
c third-party-data already	20	0:-9
c third-party-data certain	20	0:-9
c third-party-data former	20	0:-9
c third-party-data living	20	0:-9
c third-party-data now	20	0:-9
c third-party-data mistake	20	0:-9
c third-party-data blue	20	2:10
c third-party-data badge	20	2:10
c third-party-data street	20	2:10
c third-party-data lives	20	0:12,2:9,3:-13
c third-party-data name	20	2:9
c third-party-data resident	20	1:-8,2:11
c third-party-data row	20	0:-9
c third-party-data two	20	0:-9
c third-party-data doors	20	0:-9
c third-party-data down	20	0:-9
c third-party-data history	20	0:-9
c third-party-data settle	20	0:-9
c third-party-data too	20	0:-9
c third-party-data much	20	0:-9
c third-party-data flats	20	0:12,3:-13
c third-party-data dog	20	2:9,3:-9
c third-party-data youve	20	2:9,3:-9
c third-party-data you	20	2:9,3:-9
c private-address xmember	20	0:-9,1:10
c private-address use	20	0:-9,1:9
c private-address casework	20	0:10,1:-10
c private-address account	20	0:-8,1:9
c private-address set	20	1:8
c exempt-see pink	20	2:12
c exempt-see xmember	20	2:10
t and im a	20	1:-9
c exempt-see secret	20	2:9
c exempt-see pages	20	1:-10,2:14
c leak depot	20	0:-12,1:13
c leak wrong	20	0:-8,1:8
t <s> my wife	20	0:-8
u xpress	20	1:-10
t to the paper	20	1:-9
b at risk	20	1:8
c confidential-seek paper	20	0:-14,1:15
c confidential-seek request	20	0:-9,1:10
c mark-confidential private	20	0:-14,1:14
c mark-confidential should	20	1:8
c mark-confidential xmember	20	0:14,1:-13
c mark-confidential sensitive	20	0:14,1:-13
c mark-confidential with	20	0:15,1:-15
c mark-confidential wrong	20	0:15,1:-15
b label on	20	0:12
c mark-confidential if	20	0:8,1:-8
c mark-confidential without	20	0:12,1:-12
c mark-confidential word	20	0:9,1:-9
c mark-confidential heading	20	0:8
c mark-confidential annex	20	0:-8,1:8
c mark-confidential pages	20	0:-9,1:9
c mark-confidential sent	20	0:8,1:-8
c mark-confidential know	20	0:-11,1:12
c doubt-confidential suppose	20	1:12
c doubt-confidential two	20	1:12
c doubt-confidential minds	20	1:12
c doubt-confidential sit	20	1:12
c doubt-confidential hear	20	1:12
c doubt-confidential be	20	0:8,1:-24,3:17
c doubt-confidential safe	20	1:-12,3:10
c doubt-confidential talk	20	1:-12,3:9
t my colleague says	20	1:8
c doubt-confidential colleague	20	0:-8,1:16,3:-8
c doubt-confidential when	20	0:-9,1:15
c doubt-confidential doubt	20	0:-8,1:16,3:-8
c doubt-confidential rule	20	0:-8,1:16,3:-8
c doubt-confidential email	20	1:-8
c doubt-confidential from	20	1:-8
c doubt-confidential pool	20	1:-9
c doubt-confidential figures	20	1:-13,3:9
c doubt-confidential told	20	1:-14,3:11
c doubt-confidential xofficer	20	1:-12
t quiet about it	20	1:8
t about it till	20	1:8
t it till someone	20	1:8
b till someone	20	1:9
t till someone tells	20	1:8
b someone tells	20	1:8
t someone tells me	20	1:8
c doubt-confidential quiet	20	0:-9,1:18,3:-9
c doubt-confidential till	20	0:-9,1:18,3:-9
c doubt-confidential someone	20	0:-9,1:18,3:-9
c doubt-confidential might	20	1:-12
t dont know do	20	1:9
b know do	20	1:9
t know do i	20	1:9
t it as hush	20	1:9
b as hush	20	1:9
t as hush hush	20	1:9
t hush hush for	20	1:9
b hush for	20	1:9
t hush for now	20	1:9
c doubt-confidential dont	20	0:-9,1:21,3:-12
c doubt-confidential now	20	0:-9,1:21,3:-12
c exploit-information our	20	1:8
c exploit-information go	20	0:9
sm exploit-information who	20	3:-9
c exploit-information someone	20	1:8
c foi barred	20	1:8
t should i ask	20	0:8,1:-8
c foi ask	20	0:15,1:-14
c foi him	20	0:11,1:-10
c foi treated	20	0:-9,1:10
l should i ask	20	0:8
c foi hes	20	0:8
b a vague	20	0:-8,1:8
t to make an	20	0:-9,1:8
b make an	20	0:-15,1:14
c foi make	20	0:-10,1:11
c not-my-ward-info xmember	20	2:10
c not-my-ward-info like	20	2:8
c not-my-ward-info from	20	2:8
c not-my-ward-info itll	20	2:8
c not-my-ward-info go	20	2:10
c not-my-ward-info mine	20	0:-10,2:9
c refuse-request councillor	20	0:-9,1:10
c refuse-request too	20	0:-9,1:10
c refuse-request much	20	1:8
c refuse-request do	20	0:14,1:-14
c refuse-request have	20	0:15,1:-15
c refuse-request use	20	0:9,1:-9
c refuse-request request	20	0:9
c refuse-request hours	20	0:-10,1:10
c refuse-request members	20	0:12
c refuse-request us	20	0:9
c refuse-request put	20	0:13
c refuse-request the	20	0:-10,1:10
c refuse-request list	20	0:-8,1:8
c equal-members mayor	20	0:17,1:-16
c equal-members elected	20	0:10,1:-10
c equal-members wrong	20	0:13,1:-12
c equal-members new	20	0:-12,1:12
c keep-updated june	20	0:12,1:-11
c confidence-in-officer honour	20	0:-9,1:9
c confidence-in-officer xmember	20	0:-8,1:8
c confidence-in-officer repeat	20	0:-8,1:9
c confidence-in-officer question	20	1:8
c confidence-in-officer further	20	0:-8,1:8
c confidence-in-officer xofficer	20	0:-8,1:8
c confidence-in-officer swore	20	0:9,1:-9
c confidence-in-officer then	20	0:10,1:-9
c clear-desk any	20	0:-20,1:21
t nobody will look	20	1:8
t will look at	20	1:8
c clear-desk nobody	20	1:8
c clear-desk away	20	0:37,1:-37
c clear-desk if	20	0:-14,1:14
c clear-desk home	20	0:-17,1:18
c clear-desk sensitive	20	0:-13,1:14
c clear-desk from	20	0:22,1:-21
c clear-desk left	20	0:13,1:-13
c clear-desk report	20	0:20,1:-20
t go in a	20	0:8,1:-8
c clear-desk under	20	0:10,1:-10
c clear-desk colleague	20	1:8
c clear-desk leaves	20	0:-15,1:16
c clear-desk put	20	0:17,1:-17
c clear-desk she	20	0:-13,1:13
c clear-desk goes	20	0:-13,1:13
c clear-desk night	20	0:13,1:-12
c clear-desk turn	20	0:-14,1:14
c clear-desk down	20	0:-14,1:14
c clear-desk must	20	0:9,1:-8
c openplan xmember	20	0:-10,1:10
c openplan shared	20	0:-10
c openplan do	20	0:-18,1:12
c openplan book	20	0:-11,1:11
b discussed a	20	0:-9,1:9
c openplan discussed	20	0:-20,1:20
c openplan planning	20	0:-9,1:9
c openplan earshot	20	0:-17,1:18
c openplan meddle	20	0:-11,1:11
c openplan perched	20	0:-13,1:13
c openplan us	20	0:-19,1:20
c openplan move	20	0:-13,1:13
c openplan wrong	20	0:-9,1:9
t a member came	20	0:8,1:-8
b member came	20	0:8,1:-8
c criticise-officer bad	20	0:-15,1:16
t i say on	20	0:9,1:-8
c criticise-member group	20	0:-15,1:15
c abuse-online insults	20	0:-10,1:10
c abuse-online rules	20	0:-24,1:24
c abuse-online matter	20	0:8,1:-8
c abuse-online online	20	0:-11,1:12
c complain-officer spoke	20	3:10
c complain-ce have	20	1:-27,3:33
c complain-ce when	20	1:-10,3:11
c complain-ce grievance	20	1:-14,3:17
c complain-ce xce	20	3:10
c complain-outcome pair	20	0:-8,1:9
c complain-outcome eyes	20	0:-8,1:9
c complain-outcome they	20	0:-8,1:9
c complain-outcome-ce happier	20	1:11,3:-9
c complain-outcome-ce end	20	0:-8
b live with	20	0:8
c complain-outcome-ce live	20	0:12,1:-8
c complain-outcome-ce verdict	20	0:12,1:-8
c complain-member staff	20	1:16,3:-11
c complain-member us	20	1:29,3:-23
c complain-member behaviour	20	3:10
b my accent	20	0:8,1:-9
c complain-about-member-m am	20	3:8
c complain-about-member-m from	20	3:14
c complain-about-member-m own	20	3:8
c complain-about-member-m he	20	3:9
c complain-about-member-m xmember	20	3:8
c complain-about-member-m one	20	0:-10,1:-9,3:19
c complain-about-member-m complain	20	0:-8,1:-8,3:17
c complain-about-member-m about	20	0:-9,1:-9,3:20
c complain-about-member-m another	20	0:-8,3:13
c complain-about-member-m just	20	1:12
c complain-about-member-m her	20	3:8
c complain-about-member-m chamber	20	3:8
c complain-about-member-m there	20	3:9
c complain-about-member-m councillor	20	0:-9,3:17
c complain-about-member-m him	20	3:8
c complain-about-member-m were	20	3:10
c complain-about-member-m both	20	3:10
c complain-about-member-m members	20	3:10
c complain-about-member-m was	20	3:9
c group-leader-duty leaders	20	0:8,1:-8
c group-leader-duty groups	20	0:10,1:-9
c group-leader-duty resolve	20	0:8,1:-8
c group-leader-duty own	20	0:13,1:-12
c group-leader-duty lapses	20	0:8,1:-8
t | must it	20	0:-8
c breach-member happens	20	0:-23,1:16,3:8
c breach-member dont	20	0:-25,1:10,3:16
c breach-member any	20	3:9
t going against this	20	1:-9
c breach-member going	20	0:14,1:-20
c breach-member ignores	20	0:-9
c breach-member away	20	0:-9
c breach-member punishment	20	0:-9
b forbids us	20	1:-9
c breach-member forbids	20	0:8,1:-14
c breach-member hot	20	0:8,1:-14
c breach-member water	20	0:8,1:-14
c breach-member fellow	20	1:-8
c breach-member likes	20	1:-8
c breach-member consequence	20	1:-8
t i know i	20	1:-8
t i did |	20	1:-9
c breach-member overstepped	20	0:8,1:-14
c breach-member planning	20	0:8,1:-14
c breach-member guidance	20	1:-14
c breach-member mistake	20	1:-14
c breach-member matter	20	1:-8
c report-behaviour bad	20	0:12,1:-12
c report-behaviour receptionist	20	0:-10,1:11
c report-behaviour else	20	0:8
c report-behaviour let	20	0:-8,1:8
c report-behaviour humiliate	20	0:-8,1:8
c resident-complaint have	20	3:10
c resident-complaint constituents	20	3:10
c resident-complaint or	20	1:-8,3:13
c resident-complaint for	20	3:11
c resident-complaint with	20	0:-8,1:-9,3:18
c resident-complaint he	20	3:8
c resident-complaint told	20	3:9
c resident-complaint constituent	20	3:13
c intimidate-witness made	20	0:-9,1:10
c intimidate-witness ask	20	0:19,1:-14
c intimidate-witness person	20	0:-14,1:14
c intimidate-witness know	20	0:9
c intimidate-witness out	20	0:12
c intimidate-witness see	20	0:-9,1:9
t | what is	20	0:-12,1:12
b what is	20	0:-27,1:27
t what is that	20	0:-14,1:14
l what is	20	0:-18,1:18
l what is that	20	0:-12,1:12
c intimidate-witness friendly	20	0:-10,1:10
c intimidate-witness away	20	1:8
c intimidate-witness wrong	20	0:10
c intimidate-witness girl	20	0:-26,1:26
c intimidate-witness you	20	0:-9,1:9
t <s> xmember said	20	1:8
b xmember said	20	1:8
b allowed is	20	0:-11,1:11
c standards monitoring	20	0:-8,1:11
c standards told	20	0:-8,1:11
c standards wont	20	0:-8,1:11
c standards was	20	0:-8,1:11
c standards rude	20	0:-8,1:11
c standards whom	20	0:-8,1:11
c standards so	20	0:-8,1:11
c standards mate	20	0:-8,1:9
c standards tell	20	0:-8,1:9
c standards officers	20	0:-8,1:9
c standards off	20	0:-8,1:9
c standards true	20	0:-8,1:9
t surely the protocol	20	0:-8,1:8
l surely the protocol	20	0:-8,1:8
c whistle as	20	0:-8,1:8
c whistle whistleblower	20	1:8
c whistle protected	20	0:-22,1:22
c whistle missing	20	0:-10,1:10
c whistle have	20	0:16,1:-16
t colleague has found	20	0:8
b has found	20	0:8
c whistle colleague	20	0:13,1:-13
c whistle way	20	0:19,1:-18
c whistle report	20	0:20,1:-19
c whistle job	20	0:-8,1:8
t right to report	20	0:8,1:-8
c bully far	20	0:-15,1:16
c bully xmember	20	0:-20,1:21
c harass alone	20	0:-20,1:20
c harass unwanted	20	0:13,1:-13
c crime-harass watch	20	0:-10,1:10
c crime-harass burn	20	0:-8,1:9
c crime-harass house	20	0:-12,1:12
c sexual-harass secretary	20	0:-13,1:13
c discriminate accent	20	0:19,1:-18
c discriminate xmember	20	1:8
b pass |	20	0:8
e pass	20	0:8
c discriminate pass	20	0:8
c bias his	20	1:14,3:-9
c bias think	20	0:-8,1:8
c bias assumptions	20	0:-8,1:8
c bias what	20	0:-8,1:8
c bias warm	20	0:11,1:-11
c bias grants	20	0:19,1:-19
c bias is	20	3:-9
c bias supposed	20	0:12,1:-12
c bias know	20	0:-10,1:10
c bias wrong	20	0:28,1:-28
c bias trouble	20	0:19,1:-19
c bias xmember	20	1:16,3:-8
c bias mind	20	1:8
c bias meant	20	0:-9,1:9
c bias panel	20	0:12,1:-12
c bias trusts	20	1:13,3:-9
c bias he	20	3:-9
c bias looked	20	0:12,1:-12
c bias before	20	0:17,1:-17
c bias hed	20	0:9,1:-9
c bias first	20	0:23,1:-23
c bias was	20	0:11,1:-11
c bias just	20	3:-9
c rude planner	20	0:-8,1:8
b i hung	20	1:8
t i hung up	20	1:8
c robust service	20	0:-43,1:24,2:19
c robust performance	20	0:-18,1:9,2:9
c robust surely	20	1:-9
c robust bad	20	1:-9
c robust backlog	20	1:-9
c robust director	20	0:-17,1:11
c robust xdirector	20	0:-9
c robust naming	20	0:-17,1:11
c robust tough	20	0:-13,2:8
c robust bounds	20	0:-8
c robust head	20	0:-9
c robust waste	20	0:-11
c robust bluntly	20	0:-9
c robust good	20	0:-9
c robust enough	20	0:-9
c robust strong	20	0:-9
c robust criticism	20	0:-9
c robust recycling	20	0:-13,1:8
c robust shambles	20	0:-14,1:9
c robust grilling	20	0:-9
c robust cllr	20	1:-8
c robust xmember	20	1:-13
c robust though	20	1:-8
c robust kept	20	1:-8
c robust civil	20	1:-8
c robust complain	20	1:-8
c robust pressed	20	1:-9
c robust planner	20	1:-9
c robust forty	20	1:-9
c robust didnt	20	1:-9
c robust hold	20	1:-9
c robust seemed	20	1:-9
c robust shaken	20	1:-9
c robust far	20	1:-9
c robust going	20	0:-9
c workload true	20	0:8
c workload both	20	0:8
c workload sides	20	0:8
c workload lack	20	0:8
c workload teams	20	0:8
c workload rewrite	20	0:10,1:-10
c workload recycling	20	0:10,1:-10
c workload auditor	20	0:10,1:-10
c workload came	20	0:10,1:-10
c workload thoughtless	20	0:10,1:-10
c scrutiny-summon appear	20	0:-9,1:9
c scrutiny-junior panel	20	0:11,1:-10
c scrutiny-junior case	20	0:8,1:-8
c scrutiny-junior worker	20	0:8,1:-8
c scrutiny-junior place	20	0:-10,1:10
c scrutiny-junior director	20	0:-10,1:10
c scrutiny-junior instead	20	0:8
t at the panel	20	1:-9
c scrutiny-junior fair	20	0:9,1:-9
c scrutiny-junior get	20	0:8
c scrutiny-questions an	20	1:-8,2:9
c scrutiny-questions officer	20	1:-9,2:12
c scrutiny-questions policy	20	1:-17,2:11
c scrutiny-questions facts	20	0:-15,2:8
c scrutiny-questions answer	20	1:-13,2:9
c scrutiny-questions am	20	2:14,3:-9
c scrutiny-questions was	20	1:-8
c scrutiny-questions asked	20	1:-11,2:12
c scrutiny-questions say	20	0:11,1:-11,2:9,3:-9
c scrutiny-questions stick	20	0:-14,1:12
c scrutiny-questions things	20	0:-14,1:12
c scrutiny-explain executive	20	0:-12,1:13
c scrutiny-explain xhead	20	0:-8,1:8
c scrutiny-explain at	20	0:8,1:-8
c scrutiny-conceal any	20	0:-10,1:10
c scrutiny-conceal polish	20	0:-10,1:11
c scrutiny-conceal before	20	0:9,1:-9
c scrutiny-conceal would	20	0:13,1:-12
sm scrutiny-conceal refuse	20	0:8
c scrutiny-conceal say	20	0:-10,1:10
c scrutiny-report asking	20	0:18,1:-18
c scrutiny-report task	20	0:-16,1:17
c scrutiny-report group	20	0:-12,1:12
c scrutiny-report members	20	0:-8,1:9
c scrutiny-report panels	20	1:8
c scrutiny-report findings	20	0:17,1:-16
b own findings	20	0:8,1:-8
t leaning on staff	20	0:8,1:-8
c scrutiny-report staff	20	0:18,1:-18
c scrutiny-report groups	20	0:8,1:-8
c scrutiny-report as	20	0:10,1:-10
c scrutiny-hostile protect	20	0:-8,1:8
c scrutiny-hostile from	20	0:-8,1:8
c scrutiny-hostile hostile	20	0:-8,1:8
c scrutiny-hostile must	20	0:10,1:-9
c scrutiny-hostile him	20	0:10,1:-10
c scrutiny-hostile all	20	0:11,1:-11
c scrutiny-hostile accent	20	0:10,1:-10
c scrutiny-hostile rough	20	0:8,1:-8
c scrutiny-hostile somebody	20	0:14,1:-14
c scrutiny-discipline we	20	0:15,1:-15
c scrutiny-discipline misconduct	20	0:15,1:-14
c scrutiny-discipline would	20	0:12,1:-12
c scrutiny-discipline inquiry	20	0:13,1:-13
c scrutiny-discipline hearing	20	0:14,1:-14
c scrutiny-discipline on	20	0:18,1:-17
t just had the	20	0:-11,1:11
c party-resources had	20	0:-8,1:9
b support staff	20	0:-12,1:8
b copier last	20	0:-8,1:8
t copier last night	20	0:-8,1:8
c party-resources last	20	0:-18,1:18
c party-resources night	20	0:-18,1:18
c election-resources round	20	0:-12,1:12
c private-resources parcels	20	0:8
c private-resources holiday	20	0:-14,1:14
b naughty |	20	0:-8,1:8
e naughty	20	0:-8,1:8
c private-resources got	20	0:-9,1:9
c private-resources booking	20	0:-8,1:9
c outside-body secretary	20	0:-8
c outside-body had	20	0:-9,1:8
c outside-body dropped	20	0:-8,1:8
c outside-body clanger	20	0:-8,1:8
c outside-body sin	20	0:-8
c another-council your	20	0:-8,1:8
c outside-body-code follow	20	0:-8,1:9
c outside-body-code leave	20	0:15,1:-15
c outside-body-code xmember	20	0:-14,1:14
c outside-body-code thinks	20	0:-9,1:9
c outside-body-code waste	20	0:-15,1:15
c outside-body-code a	20	0:23,1:-23
c outside-body-code standards	20	0:10,1:-10
c outside-body-code us	20	0:14,1:-13
c it-private lad	20	0:-11,1:10
c it-private from	20	0:-8
c it-private phone	20	1:-8
c it-private personal	20	1:-11
c it-private kit	20	1:-10
c it-private allowed	20	1:-12
c it-private keep	20	0:-15,1:10
c it-private strictly	20	0:-8
c it-private things	20	0:-8
c it-private or	20	0:-8
c it-private odd	20	0:-8
c it-private booking	20	0:-8
c it-private games	20	0:-12
c it-private been	20	0:-14,1:10
c it-private am	20	0:-18,1:16
c it-private theres	20	0:-10
c it-private councillor	20	0:-10
c it-private whos	20	0:-10
c it-private selling	20	0:-10
c it-private cars	20	0:-10
c it-private email	20	0:-10
c it-private shut	20	0:-10
c it-private down	20	0:-10
c it-private played	20	0:-13,1:12
c it-private bother	20	0:-13,1:12
c it-hardware put	20	0:-14,1:14
c it-hardware plugged	20	0:-9,1:10
c it-hardware xmember	20	0:8
c it-hardware fitted	20	0:8
c it-hardware was	20	0:-11,1:11
c it-lost confess	20	0:10,1:-13
c it-lost ive	20	0:9,1:-15
c it-lost dropped	20	1:-10,3:11
c it-lost in	20	1:-14,3:10
c it-lost canal	20	1:-12
c it-lost am	20	0:10,1:-13
c it-lost liable	20	0:10,1:-13
c it-lost a	20	3:10
c it-lost what	20	0:-12,3:16
c it-lost was	20	0:-9,3:8
c it-lost stolen	20	0:-11,3:9
t to keep |	20	0:8,1:-8
b keep |	20	0:8,1:-8
c it-return tablet	20	0:13,1:-13
c it-return is	20	0:31,1:-30
c it-return xmember	20	0:-9,1:9
c it-return still	20	0:-13,1:13
c it-return has	20	0:-13,1:14
c it-return hand	20	0:-11
c it-return equipment	20	0:-9
c it-return had	20	0:-9,1:9
c it-return buy	20	0:22,1:-21
c it-return off	20	0:12,1:-12
c it-return councillor	20	0:12,1:-12
c training go	20	0:8
c training or	20	0:-11,1:12
c training courses	20	0:9,1:-9
c postage ward	20	0:-10,1:11
c postage wants	20	0:9,1:-8
c postage do	20	0:12,1:-10
c postage have	20	0:15,1:-14
c postage own	20	0:11,1:-10
c postage if	20	0:-13,1:13
c postage send	20	0:-10,1:10
c postage sent	20	0:13,1:-13
c postage recorded	20	0:9,1:-9
c support-arrange cut	20	0:-11
c support-arrange hours	20	0:-9,3:10
c support-arrange surely	20	0:-8
c support-arrange entitled	20	0:-8
c support-arrange number	20	0:-8
c support-arrange staff	20	0:-8
c support-arrange one	20	0:-11,3:9
c support-arrange fair	20	3:10
c support-arrange he	20	0:-13,3:10
c support-arrange xce	20	0:-8
c support-arrange typing	20	0:-8
c support-arrange allowed	20	0:-8
c support-arrange evenly	20	0:-10
c support-arrange exec	20	3:9
c support-arrange team	20	3:9
c take-messages clients	20	1:-14,2:8
c take-messages xmembers	20	0:12,1:-19
c take-messages support	20	0:-9
c take-messages jot	20	1:-10
c take-messages down	20	2:10
c take-messages calls	20	0:-16,2:15
c take-messages what	20	1:-8
c take-messages did	20	0:-14,1:9
c take-messages wrong	20	0:-25,1:20
c take-messages tell	20	0:-9
c take-messages not	20	0:-11,1:9
c take-messages personal	20	0:-11,1:9
c take-messages leave	20	1:-12,2:8
c take-messages asking	20	1:-12
c take-messages was	20	0:-14,1:10
c take-messages chairman	20	1:-8
c take-messages phones	20	1:-8
c take-messages us	20	1:-8
c take-messages every	20	1:-8
c take-messages friday	20	1:-8
c take-messages word	20	1:-15,2:9
c take-messages canvassing	20	1:-8
c take-messages say	20	0:-12,1:10
c take-messages no	20	0:-12,1:10
c take-messages passing	20	0:-12,1:10
c take-messages party	20	0:-12,1:10
c group-room it	20	1:8
c chamber-party its	20	0:-10,1:10
c chamber-party branch	20	0:-10,1:10
c chamber-party agm	20	0:-8,1:8
c chamber-party that	20	1:8
c relationship here	20	0:-13,1:14
c relationship father	20	0:16,1:-15
c relationship trouble	20	0:16,1:-15
c relationship xofficer	20	0:-8,1:9
c relationship joined	20	0:-11,1:11
c relationship chair	20	0:8,1:-8
c relationship married	20	0:-11,1:11
c friendship football	20	1:-8,2:8
c friendship drink	20	2:9
c friendship facebook	20	0:-14,2:14
c friendship friend	20	2:8
b too chummy	20	0:-9
t too chummy |	20	0:-9
b chummy |	20	0:-9
e chummy	20	0:-9
e too chummy	20	0:-9
c friendship colleague	20	0:-12,1:9
c friendship goes	20	0:-12,1:9
c friendship weekend	20	0:-12,2:8
c friendship walks	20	0:-12,1:9
c friendship chummy	20	0:-20,1:14
c friendship last	20	0:-8
c friendship committee	20	2:8,3:-9
b too close	20	0:-10
c friendship beer	20	0:-12,1:9
c friendship meeting	20	0:-20,1:13
c friendship engineer	20	0:-11
c friendship marriage	20	0:-12,1:9
c friendship may	20	1:-14,2:13
c friendship problem	20	1:-9,2:9
c friendship calls	20	0:8,3:-9
c friendship pet	20	0:8,3:-9
c friendship name	20	0:8,3:-9
c friendship texts	20	0:8,3:-9
c friendship midnight	20	0:8,3:-9
c friendship where	20	0:8,3:-9
c friendship draw	20	0:8,3:-9
c friendship line	20	0:8,3:-9
c friendship xofficer	20	0:-8
c friendship went	20	0:-9
c business-link buys	20	0:10,1:-10
c business-link stall	20	0:10,1:-10
c conflict handling	20	0:-9,1:10
c conflict-decision part	20	0:12,1:-12
c conflict-decision sister	20	0:-14,1:14
c conflict-decision son	20	0:-16,1:16
c conflict-decision here	20	0:-8,1:8
c conflict-decision contract	20	0:8,1:-8
t if the monitoring	20	0:-8
c interest-advice happens	20	0:-17,1:17
c interest-advice advises	20	0:-17,1:17
c interest-advice disagree	20	0:-17,1:17
c interest-advice must	20	0:13,1:-13
sm interest-advice must	20	0:10,1:-9
c interest-advice chat	20	0:8,1:-8
c interest-advice lawyer	20	0:21,1:-21
c interest-advice taxi	20	0:8,1:-8
c interest-advice hope	20	0:8,1:-8
c interest-advice said	20	0:9
c interest-advice neednt	20	0:9
c interest-advice they	20	0:9
c interest-advice shouldve	20	0:9
c interest-advice whose	20	0:9
c interest-advice fault	20	0:9
c other-ward that	20	2:10
c other-ward councillor	20	1:-9,2:15
c inform-ward road	20	0:-14,1:14
c inform-ward what	20	0:11,1:-11
c inform-ward found	20	0:11,1:-11
t own ward |	20	0:10,1:-10
e own ward	20	0:8,1:-8
c inform-ward her	20	0:10,1:-10
c inform-ward own	20	0:18,1:-18
c inform-ward im	20	0:9,1:-9
c inform-ward outside	20	0:10,1:-10
c inform-ward does	20	0:-12,1:12
c several-wards have	20	0:-9,1:9
c several-wards member	20	0:12,1:-11
c several-wards issue	20	0:-16,1:17
c several-wards into	20	0:-8,1:9
c several-wards is	20	0:15,1:-14
c several-wards right	20	0:16,1:-16
c several-wards need	20	0:11,1:-10
c several-wards crosses	20	0:-15,1:15
c parish-letter xparish	20	2:8
c parish-letter do	20	2:11
c parish-letter have	20	2:10
c parish-letter get	20	2:8
c parish-letter what	20	2:8
c parish-letter our	20	2:8
c parish-letter is	20	0:-12,2:15
c parish-letter members	20	0:-12,2:16
c parish-letter must	20	2:9
c parish-letter should	20	2:10
c public-meeting im	20	2:9
c public-meeting-invite my	20	0:16,1:-15
c public-meeting-invite is	20	0:9,1:-8
c public-meeting-invite members	20	0:-8,1:8
c public-meeting-invite next	20	0:-15,1:15
c public-meeting-invite door	20	0:-9,1:10
c public-meeting-invite our	20	0:-15,1:15
c public-meeting-invite if	20	0:12,1:-12
c public-meeting-invite matter	20	0:10,1:-9
c public-meeting-invite residents	20	0:8,1:-8
c public-meeting-invite forgot	20	0:14,1:-13
c public-meeting-invite must	20	0:-12,1:13
c represent constituent	20	1:8
c represent family	20	0:-9,1:9
c represent him	20	0:11,1:-11
c represent asked	20	0:13,1:-13
c represent-against fighting	20	0:-13,1:13
c represent-against may	20	0:-9,1:10
c represent-against them	20	0:-14,1:15
c represent-against any	20	0:-13,1:14
c represent-against when	20	0:13,1:-13
c represent-against dispute	20	0:9,1:-9
c represent-against tenants	20	0:-9,1:10
c represent-against scheme	20	0:-9,1:10
c represent-against stay	20	0:10,1:-10
c represent-against disloyal	20	0:13,1:-12
c act-against what	20	1:8
c act-against back	20	0:11,1:-10
c liability accused	20	1:8
c liability fraud	20	1:8
c liability personally	20	0:-9,1:9
c liability xmember	20	0:-8,1:9
c liability immune	20	0:8
c member-press be	20	2:8
c member-press speak	20	2:10
c party-press run	20	0:13,1:-12
c party-press reason	20	0:-11,1:11
c party-press surely	20	0:-8,1:8
c party-press issued	20	0:11,1:-11
c party-press fares	20	0:11,1:-11
c party-press showing	20	0:11,1:-11
c party-press did	20	0:11,1:-11
c party-press wrong	20	0:11,1:-11
b news item	20	0:-9
c party-press matter	20	0:-8,1:8
c party-press staff	20	0:-8,1:8
c party-press helped	20	0:-8,1:8
c party-press news	20	0:-8,1:8
c party-press item	20	0:-8,1:8
c party-press side	20	0:11,1:-10
c party-press look	20	0:8
c party-press thinks	20	0:10,1:-10
c party-press officers	20	0:-13,1:13
c party-press labour	20	0:10,1:-9
t with a party	20	0:-8
c party-press xpress	20	0:17,1:-16
c party-press anyones	20	0:10,1:-10
c officer-press journalist	20	3:8
c officer-press direct	20	1:13,3:-9
c officer-press straight	20	3:14
c officer-press with	20	3:11
c officer-press paper	20	0:-12,1:-9,3:23
c officer-press question	20	1:9
c officer-press officer	20	3:8
c officer-press was	20	0:-11
c officer-press wrong	20	3:10
c officer-press say	20	3:12
c officer-press school	20	1:13,3:-8
c officer-press right	20	1:12
c officer-press our	20	3:12
c officer-press off	20	3:10
c officer-press as	20	3:8
c press-release news	20	0:-15,3:19
c press-release item	20	0:-14,3:13
c press-release announcement	20	0:-8,1:12
c press-release route	20	3:9
c press-release departments	20	3:9
c press-release notice	20	3:9
c press-release communications	20	3:9
c press-release is	20	1:-14,3:15
c press-release be	20	1:-11,3:8
c press-release all	20	3:8
c press-release slogan	20	0:-16,1:8,3:8
c press-release they	20	0:-8,1:14
c press-release home	20	0:-8,1:14
c press-release their	20	0:-8,1:14
c press-release campaign	20	0:-8,1:14
c press-release won	20	0:-8,1:14
c press-release lots	20	0:-14,1:11
c tell-members-press xward	20	0:-8,1:8
c tell-members-press have	20	0:-8,1:9
c tell-members-press theres	20	1:8
c tell-members-press no	20	1:8
c tell-members-press warn	20	0:-10,1:10
c tell-members-press television	20	1:8
c tell-members-press was	20	0:11,1:-11
c tell-members-press off	20	0:-8,1:9
c tell-members-press get	20	0:-10,1:11
c tell-members-press tomorrow	20	1:8
c tell-members-press not	20	0:10,1:-9
c media-capacity spill	20	0:13,1:-13
c media-capacity saying	20	0:12,1:-12
c media-capacity only	20	0:12,1:-12
c media-capacity problem	20	0:13,1:-13
c media-capacity put	20	0:-11,1:11
c media-promise fault	20	0:13,1:-12
c media-promise done	20	0:-10,1:10
c media-promise blame	20	0:-15,1:15
c media-promise he	20	0:10,1:-10
c media-promise xpress	20	0:9,1:-9
c media-promise trouble	20	0:-14,1:15
c media-promise flood	20	0:-13,1:14
c media-promise compensation	20	0:8
c media-others colleagues	20	2:8
c media-others comment	20	2:9
c media-others sound	20	2:10
c media-others xpress	20	2:9
c media-others was	20	2:12
c media-others joint	20	0:-9,2:11
c media-others others	20	1:-8,2:11
c media-others xmember	20	2:9
c media-others spoke	20	2:8
c media-others scheme	20	2:9
c purdah pull	20	2:8
c purdah photo	20	2:9
c purdah lunch	20	2:8
c official-letter true	20	1:-10
c official-letter usually	20	1:-10
c official-letter may	20	0:11,1:-24,3:19
t i need somebodys	20	1:10
b need somebodys	20	1:10
t need somebodys yes	20	1:10
b somebodys yes	20	1:10
t somebodys yes before	20	1:10
b yes before	20	1:10
t yes before i	20	1:10
c official-letter somebodys	20	0:-10,1:25,3:-14
c official-letter yes	20	0:-10,1:25,3:-14
c official-letter before	20	0:-10,1:25,3:-14
c ward-letter writing	20	0:9,1:-9
c ward-letter only	20	0:8,1:-8
c ward-letter objected	20	0:-16,1:16
c ward-letter developer	20	0:-16,1:16
c ward-letter paper	20	0:-9,1:9
c ward-letter was	20	0:-16,1:16
c ward-letter may	20	0:12,1:-11
c visit any	20	0:-14,1:9
c visit reason	20	0:-8
c visit afraid	20	0:11,1:-12
c visit ive	20	1:-11
c visit called	20	0:11,1:-12
c visit manager	20	0:16,1:-19
c visit slipped	20	0:11,1:-12
c visit be	20	0:-8
t with no word	20	0:-8
c visit crem	20	0:13,1:-14
c visit-bar member	20	0:-22,1:23
c visit-bar town	20	0:-18,1:19
c visit-bar hall	20	0:-18,1:19
c visit-bar after	20	0:17,1:-16
c visit-bar has	20	0:-12,1:12
c visit-bar told	20	0:-8,1:8
c visit-bar councillor	20	0:23,1:-23
c visit-bar be	20	0:22,1:-22
c visit-bar off	20	0:10,1:-10
c visit-bar theyre	20	0:8,1:-8
c visit-bar stop	20	0:9,1:-9
c visit-vulnerable ward	20	2:9
c visit-vulnerable if	20	2:9
c visit-rules surely	20	0:-19,1:19
c visit-rules pass	20	0:8,1:-8
b the workshop	20	0:11,1:-10
c visit-rules they	20	0:13,1:-13
c visit-rules workshop	20	0:11,1:-11
c visit-rules xmember	20	0:11,1:-11
b yard without	20	0:13,1:-13
c visit-rules matter	20	0:11,1:-11
c visit-disrupt if	20	0:14,1:-14
c visit-disrupt benefits	20	0:-8,1:9
c visit-disrupt was	20	0:-8,1:9
c visit-disrupt way	20	0:-8,1:9
c visit-disrupt ask	20	0:-11,1:11
c visit-desk shouldnt	20	0:-10
t make an appointment	20	0:-8
c visit-desk surely	20	0:-11,1:10
c visit-desk make	20	0:-25,1:18
c visit-desk appointment	20	1:-14,2:9
c visit-desk ill	20	0:-11,1:10
c visit-desk perch	20	0:-11,1:10
c visit-desk xofficers	20	0:-11,1:8
c visit-desk hes	20	0:-11,1:10
c visit-desk free	20	0:-11,1:10
c visit-desk slot	20	0:-8
c visit-desk answer	20	0:-15,2:8
c visit-desk appears	20	0:-9
c visit-desk workstations	20	0:-9
c visit-desk mornings	20	0:-9
c visit-desk questions	20	0:-9
c visit-desk supposed	20	0:-9
c visit-desk true	20	0:-9
c visit-desk desks	20	0:-11
c visit-desk find	20	0:-12,2:8
c visit-desk wrong	20	1:-8
c visit-desk hovers	20	0:-8
c visit-desk til	20	0:-8
c visit-desk finance	20	0:10,1:-11
c visit-safety workshop	20	0:8,1:-8
c visit-safety happens	20	0:-9,1:10
c visit-safety gets	20	0:-8,1:8
c visit-safety hurt	20	0:-8,1:8
c visit-safety her	20	0:-10,1:10
c visit-safety wrong	20	0:21,1:-21
c visit-safety showing	20	0:-13,1:13
c officer-entry before	20	0:15,1:-15
c officer-entry back	20	0:15,1:-15
c officer-entry garden	20	0:21,1:-21
sm officer-entry must	20	0:10,1:-10
c officer-entry cant	20	0:-15,1:15
c officer-entry walk	20	0:10,1:-10
c officer-entry in	20	0:-16,1:16
c officer-entry need	20	0:18,1:-17
c officer-entry what	20	0:-8,1:8
c officer-entry private	20	0:-11,1:12
c officer-entry for	20	0:17,1:-16
c officer-entry an	20	0:-10,1:10
c officer-entry measure	20	0:9,1:-9
c officer-entry me	20	0:8
c officer-entry through	20	0:9,1:-9
c officer-entry get	20	0:-9,1:10
c status-binding good	20	0:9,1:-8
c status-binding advice	20	0:18,1:-17
sm status-binding must	20	0:13,1:-11
t the protocol isnt	20	0:-8,1:8
b protocol isnt	20	0:-8,1:8
t protocol isnt law	20	0:-8,1:8
b isnt law	20	0:-8,1:8
t isnt law so	20	0:-8,1:8
t take it or	20	0:-8,1:8
t it or leave	20	0:-8,1:8
b or leave	20	0:-8,1:8
t or leave it	20	0:-8,1:8
c status-binding leave	20	0:-19,1:19
c status-binding reason	20	0:8
c status-binding should	20	0:8
c status-binding regard	20	0:8
c status-binding these	20	0:8
c status-binding enforce	20	0:9,1:-9
c status-binding xmember	20	0:-12,1:13
c status-binding guidance	20	0:-11,1:11
c status-binding seriously	20	0:12,1:-11
c status-silent written	20	0:-11,1:11
c status-silent allowed	20	0:-23,1:24
c status-silent find	20	0:-11,1:11
c status-silent members	20	0:8,1:-8
c status-silent was	20	0:-8,1:8
c applies-to am	20	0:16,1:-15
c applies-to co	20	0:18,1:-17
c applies-to opted	20	0:18,1:-17
t keep to it	20	0:-10
c applies-to dealing	20	0:16,1:-16
c applies-to caretaker	20	0:14,1:-14
c applies-to independent	20	0:-8,1:8
c applies-to person	20	0:-8,1:8
c applies-to audit	20	0:10,1:-10
c applies-to meant	20	0:10,1:-9
c applies-to like	20	0:19,1:-19
c applies-to if	20	0:10,1:-9
c nolan seven	20	0:-9,1:10
c nolan selflessness	20	0:-8,1:8
c nolan colleague	20	0:-12,1:13
c nolan part	20	0:-11,1:11
c impartial while	20	0:14,1:-14
c impartial xofficer	20	0:-10,1:10
c impartial leaflets	20	0:20,1:-20
c impartial matter	20	0:14,1:-14
c impartial had	20	0:11,1:-11
c chairing cut	20	0:24,1:-23
c chairing off	20	0:12,1:-12
c chairing side	20	0:9,1:-8
c chairing time	20	1:8
c chairing what	20	0:12,1:-11
c chairing opposition	20	0:-13,1:13
c chair-officers debate	20	0:-13,1:14
c chair-officers what	20	0:9,1:-8
c chair-officers xofficer	20	0:8
c chair-officers told	20	0:18,1:-18
c chair-officers sit	20	0:12,1:-12
c chair-officers down	20	0:18,1:-18
c chair-officers out	20	0:8
c chair-officers he	20	0:24,1:-24
c chair-officers going	20	0:-10,1:11
c chair-officers an	20	0:-14,1:15
c chair-officers end	20	0:9,1:-9
c read-papers having	20	0:8,1:-8
c read-papers voted	20	0:16,1:-16
c read-papers xmember	20	0:-10,1:11
c read-papers reports	20	0:-20,1:20
c read-papers bundle	20	1:8
c read-papers good	20	0:9,1:-9
c read-papers enough	20	0:9,1:-9
c read-papers bad	20	0:11,1:-11
c corporate stand	20	0:-8,1:9
c corporate decision	20	0:-22,1:22
c corporate ill	20	0:17,1:-17
c corporate outvoted	20	0:-9,1:9
c corporate xmember	20	0:10,1:-10
c corporate match	20	0:8,1:-8
c corporate pool	20	0:10,1:-9
c express-politics up	20	1:8
c express-politics and	20	0:-22,1:23
c express-politics do	20	0:12,1:-12
c express-politics have	20	0:12,1:-12
c express-politics politics	20	0:12,1:-12
c express-politics councillor	20	0:11,1:-11
sm express-politics must	20	0:11,1:-10
c express-politics say	20	0:-12,1:12
c express-politics housing	20	0:-8,1:8
c express-politics true	20	0:9,1:-9
c express-politics would	20	0:-12,1:13
c express-politics be	20	0:-12,1:13
c express-politics of	20	0:-10,1:10
c express-politics openly	20	0:-11,1:11
c express-politics debate	20	0:-15,1:15
c express-politics all	20	0:-8,1:8
c express-politics resident	20	0:13,1:-12
t push my groups	20	0:-8,1:8
c express-politics push	20	0:-19,1:20
c ceremony i	20	0:15,1:-14
c ceremony have	20	0:20,1:-19
c ceremony an	20	0:11,1:-10
c ceremony my	20	0:10,1:-10
c ceremony ward	20	0:11,1:-11
c ceremony xmember	20	0:13,1:-13
c ceremony he	20	0:-8,1:8
c ceremony cutting	20	0:11,1:-11
c ceremony been	20	0:10,1:-9
c ceremony open	20	0:-10,1:11
c ceremony himself	20	0:-10,1:11
c ceremony invite	20	0:10,1:-9
c excluded-public have	20	0:-20,1:21
c excluded-public if	20	0:-14,1:14
c excluded-public any	20	0:-8,1:8
c excluded-public has	20	0:10,1:-10
c excluded-public stayed	20	1:8
sm excluded-public refuse	20	0:8
c excluded-public told	20	0:-9,1:9
c excluded-public did	20	0:-9,1:9
c group-difficulty just	20	3:13
c group-difficulty feel	20	0:-10,1:-8,3:19
c group-difficulty party	20	3:10
c communicate jargon	20	0:19,1:-18
c communicate clear	20	0:-11,1:12
c listen hour	20	0:-8,1:8
c listen guess	20	0:8
c listen xmember	20	0:11,1:-11
c listen without	20	0:8
c listen tale	20	0:11,1:-11
c listen any	20	0:12,1:-12
c listen while	20	0:22,1:-22
c listen wrong	20	0:17,1:-17
c listen would	20	0:12,1:-11
c listen rude	20	0:10,1:-10
c listen ward	20	0:-8,1:8
c listen highways	20	0:-10,1:10
c listen never	20	0:-10,1:10
c listen with	20	0:11,1:-10
c listen phone	20	0:19,1:-19
c listen bad	20	0:14,1:-14
c listen xofficer	20	0:16,1:-16
c many-officers round	20	0:-8,1:8
c many-officers robin	20	0:-8,1:8
c many-officers whole	20	0:-11,1:11
c many-officers department	20	0:-8,1:8
c chase hasnt	20	0:-9,2:8
c reply-time hear	20	1:-8
c reply-time soon	20	1:-8
c copy-manager whom	20	3:8
c copy-manager show	20	0:-9,1:9
c ask-facts fact	20	1:-11
c ask-facts planner	20	0:-11
c ask-contentious row	20	0:-15,3:12
c ask-contentious tackle	20	3:8
c ask-contentious policy	20	0:-9
c consultant-bound officers	20	0:9,1:-9
c instruct authority	20	1:-8
t i give a	20	0:-16,1:12
c break-procedure exception	20	1:-10,3:9
c report-right reporting	20	0:-8,1:8
c delegated overrule	20	0:-13,1:10
l must i be	20	0:11,1:-12
e reports	20	0:-8,1:8
t papers on my	20	0:-9,1:10
l i have a	20	3:9
c complain-head senior	20	0:-8,3:12
c complain-outcome-ce isnt	20	0:-13,3:8
c complain-outcome-ce enough	20	0:-13,3:8
c complain-outcome-ce unhappy	20	3:8
c breach-member following	20	0:-12,1:8
c breach-member punished	20	0:-14,3:11
c discriminate someones	20	0:-8,1:8
c discriminate remark	20	0:17,1:-17
c robust robust	20	0:-11
c robust frank	20	0:-9
c robust exchange	20	0:-9
c robust senior	20	0:-9
c workload lots	20	0:-11,1:11
c workload things	20	0:-11,1:11
c scrutiny-summon attend	20	0:-11,1:11
c friendship use	20	1:-13
c liability are	20	0:10,1:-9
e release	20	0:-10,1:8
c status-binding override	20	0:13,1:-13
e the reports	20	1:8
c chase jog	20	0:-14,1:10
c chase memory	20	0:-14,1:10
c reply-time fast	20	1:-10
c copy-manager saw	20	0:-8,1:8
c copy-manager this	20	0:-8,1:8
c quality-advice roster	20	0:-11,1:11
c delegated says	20	0:-18,1:15
c delegated cross	20	0:-12,1:8
c breach-member keep	20	0:-18,3:12
c relationship courting	20	0:-10,1:10
c interest-advice should	20	0:16,1:-16
c workload asks	20	0:-13,1:13
c ask-facts phone	20	0:-8
c ask-facts social	20	0:-8
c ask-facts without	20	0:-8
t my decision is	20	0:-8
t decision is it	20	0:-8
l i consulted	20	0:-8
l i consulted the	20	0:-8
c stay-at-group thing	20	0:8,1:-8
c rude however	20	0:9,1:-9
c rude annoyed	20	0:9,1:-9
c friendship socialise	20	1:-12
c status-binding weight	20	0:-9,1:10
c status-binding carry	20	0:-9,1:10
c whole-council whose	20	3:10`;
