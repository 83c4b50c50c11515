/**
 * What `npm run learn` learned from 6720 labelled orders (`scripts/learn/orders`); `readModel` tells how it is
 * written. Learned, not edited: a test learns it again.
 */
export const LEARNED = `
-7 -20 *
-6 9 # #
10 6 # .
-20 24 # ;
9 6 # a
-9 -4 # administrative
10 -2 # adopting
8 3 # affirmed
8 8 # after
-11 -15 # all
6 -13 # am
8 22 # an
-24 -4 # and
14 -4 # appearances
-16 -10 # application
2 37 # are
-3 8 # argument
17 29 # as
-1 -14 # asking
-9 -6 # asks
12 4 # assented
-31 -5 # at
-7 -1 # attorney
-4 14 # authorized
-7 -24 # aw
5 -31 # b
-2 7 # because
-21 -2 # before
10 -11 # bond
-8 4 # but
25 -1 # by
28 -8 # c
-5 9 # ca
1 13 # cannot
-6 -5 # case
10 -3 # cc
2 21 # charter
-1 15 # cir
5 30 # class
-11 -9 # clerk
-5 -9 # concerning
-28 8 # consent
3 16 # continues
9 -11 # copies
-11 12 # copy
9 2 # correia
28 -5 # counsel
25 -22 # court
-7 -5 # cyndi
10 -3 # date
7 0 # day
-7 7 # days
36 -2 # defendant
-28 35 # defendants
-11 36 # denied
-16 49 # deputy
-7 15 # dg
32 -15 # dh
-1 9 # did
-8 -10 # directing
-4 12 # directive
-9 3 # dismissing
-7 12 # disposition
1 -8 # doc
-13 -9 # due
6 -10 # e
12 5 # each
-4 -20 # eb
-4 8 # ec
11 11 # emergency
-7 -1 # ex
-43 8 # filed
-12 -1 # filing
7 -2 # findings
-8 33 # flight
12 8 # floor
-10 -21 # for
-7 9 # forbidding
-4 -17 # from
-19 48 # g
-18 5 # government
6 -2 # governs
-14 -14 # granted
13 -3 # granting
-10 0 # h
9 -4 # ha
-24 10 # has
2 19 # have
3 -12 # having
-5 -2 # hearing
17 -5 # held
-8 -3 # holding
-9 14 # hour
24 -10 # hours
8 4 # hpb
13 10 # hrg
7 3 # i
1 -9 # ice
-8 6 # if
-10 24 # in
10 -5 # injunction
10 -3 # insofar
29 -11 # is
-10 -1 # issued
-11 18 # it
29 2 # jf
-4 10 # joint
-12 23 # jt
-3 11 # judge
-19 -8 # judgment
9 -12 # jw
10 -4 # k
-14 4 # kb
-12 11 # kdp
24 -31 # ks
-5 9 # ktr
-5 -16 # kw
-10 11 # lcabp
-8 -7 # lcacf
-6 8 # lcatl
-7 12 # lcawp
-2 -7 # lcbjh
-3 -9 # lccnp
-10 7 # lcedb
0 8 # lcepw
-6 3 # lcifc
-13 0 # lcjb
7 -14 # lcjpo
-6 16 # lclbh
-7 24 # lclfw
-1 14 # lclob
-10 4 # lcmos
-7 7 # lconb
-7 -8 # lcorb
7 -1 # lcwos
-3 -9 # letter
-7 -2 # line
-1 -22 # mailed
-3 16 # matter
6 37 # may
11 6 # memorandum
11 0 # miles
-5 8 # minutes
11 -2 # months
19 -9 # motion
2 -6 # mr
0 -15 # no
-7 -2 # nop
10 2 # not
-15 3 # nothing
-2 12 # notice
10 -22 # of
12 -22 # on
21 -6 # only
-1 -10 # opinion
30 2 # opposed
-26 -2 # or
9 28 # order
-10 -8 # ordered
11 -21 # p
-16 12 # pages
34 -22 # pending
-12 -1 # per
15 8 # persons
41 13 # petition
24 9 # petitioner
-5 12 # petitioners
15 -16 # plaintiffs
7 3 # pm
-2 13 # preliminary
6 4 # pro
-18 8 # re
-14 16 # referred
-11 9 # referring
-10 0 # related
-22 -1 # release
3 8 # remove
-18 -1 # report
28 3 # respondent
0 39 # respondents
12 -2 # response
31 -23 # reversed
-18 16 # rh
-15 6 # rm
2 20 # runs
14 -3 # s
4 14 # save
-9 -9 # sealed
12 0 # set
-7 -1 # sgrim
11 13 # shall
-7 1 # should
7 -1 # shows
-10 13 # signed
-12 -24 # so
-4 9 # standing
2 -7 # stands
-2 17 # status
-1 -24 # staying
-12 1 # stipulated
-26 -4 # stipulation
-7 -3 # temporary
-7 0 # tf
-2 10 # tfo
-16 -6 # that
-11 14 # the
7 -3 # there
-12 -18 # this
-10 -13 # through
3 -11 # time
-13 18 # tk
-10 -42 # to
42 -20 # tr
3 8 # transfer
9 26 # tro
-12 3 # tw
-3 -7 # two
-14 6 # under
25 4 # unless
20 0 # unsecured
1 -21 # until
14 -4 # urgent
8 -1 # usc
-20 25 # vacated
19 -5 # vacating
2 8 # vs
3 -10 # was
14 -1 # what
-33 -10 # whether
-15 1 # which
-18 8 # will
-9 -10 # with
8 -10 # yevgenia
-4 -17 . #
17 -7 . .
-3 12 . :
12 -9 . ;
-28 52 . a
3 -25 . adp
28 -1 . affirmed
10 -6 . after
2 -14 . all
-8 0 . allowed
-20 6 . an
-2 20 . and
7 -6 . app
7 -6 . appellants
-7 7 . april
-8 -4 . ardizzone
0 -7 . argued
-21 11 . argument
3 -8 . as
-5 18 . at
-9 -16 . attorney
13 -13 . authoring
7 -9 . authorized
6 1 . b
7 -5 . bail
2 6 . because
-8 2 . before
19 3 . by
-11 8 . c
-10 0 . call
-9 4 . carvajal
19 -11 . cc
16 0 . cd
7 -4 . cfblc
19 4 . cho
-14 -4 . civ
13 -8 . class
14 -4 . clerk
-5 -8 . closing
-1 10 . cmd
-8 3 . consuelo
-1 26 . copies
14 -18 . costs
19 7 . counsel
8 -20 . court
18 -5 . crt
-12 20 . custody
-3 7 . d
-5 21 . danforth
14 1 . date
22 -12 . defendant
-9 0 . defendants
24 -13 . denied
-5 14 . denying
24 -25 . deputy
-6 -3 . discovery
-6 8 . doc
-6 -6 . each
5 -7 . emailed
-2 -10 . enter
-9 1 . entered
21 -9 . entry
-9 -1 . ero
19 -6 . f
51 7 . filed
23 -1 . fmtlc
34 10 . for
-4 6 . from
7 -2 . ftr
19 -8 . further
-10 12 . g
-10 20 . good
-8 0 . government
8 -5 . grady
-24 9 . granted
9 -2 . halvorsen
48 -8 . he
-8 7 . heard
-16 13 . hearing
-2 9 . hrg
21 18 . ice
-5 7 . if
-17 6 . is
-4 -22 . issued
5 -17 . it
-13 20 . judge
-7 7 . judges
21 -3 . judgment
3 -16 . justice
2 9 . kim
-8 -2 . kjblc
-1 11 . l
-5 25 . let
-17 36 . lnhlc
-7 -10 . m
8 18 . mailed
-11 -2 . mandate
5 -6 . mansour
24 0 . marshal
-13 -21 . matter
1 -7 . may
-2 13 . mc
7 12 . meanwhile
11 2 . mg
8 20 . motion
17 -16 . mr
-54 -3 . no
2 -10 . nobody
4 10 . none
7 -4 . noonan
9 -4 . not
5 -11 . nothing
-16 14 . notice
11 0 . o
13 17 . on
-15 7 . opinion
6 -11 . opposition
-9 13 . oral
21 13 . order
-23 -17 . ordered
17 9 . originating
22 -8 . ork
-4 12 . ostrom
-17 12 . our
-11 1 . oyama
-7 2 . p
-8 17 . panel
1 7 . paragraph
4 -9 . pdf
22 -8 . pending
0 -11 . petition
0 -14 . petitioner
5 -5 . petitioners
-30 -7 . plaintiff
3 8 . q
-13 20 . r
-6 9 . raymond
12 -4 . related
16 9 . release
6 11 . removal
18 -3 . reply
-14 9 . respondent
22 5 . respondents
-7 -3 . response
13 7 . return
18 -6 . reversed
7 -7 . ruling
-6 11 . s
15 -1 . section
-8 14 . see
-14 -8 . served
-12 0 . set
10 7 . seven
16 -8 . she
-9 -2 . should
-26 9 . signed
15 -12 . so
33 22 . status
6 4 . t
6 -5 . talcott
13 9 . temporary
12 -12 . text
-4 6 . the
15 -4 . there
18 -7 . they
-29 -4 . this
-8 5 . thornbury
9 12 . those
-23 -6 . tmolc
-6 0 . to
4 7 . tonight
-12 -6 . total
7 17 . tro
15 -7 . tuttle
-9 -9 . ugwu
9 -3 . unless
19 5 . until
-8 7 . usca
14 -17 . vacated
14 -14 . we
-18 25 . what
-10 13 . while
-8 18 . who
-11 19 . with
-1 10 . within
-8 2 . worku
33 -2 . written
-2 12 . xiomara
7 -2 . xtflc
21 15 : #
-1 -7 : a
11 1 : affirmed
-8 -6 : agents
12 8 : all
-4 7 : allowed
14 -4 : an
19 -5 : and
7 -7 : appellant
13 1 : appellants
-8 4 : appellees
9 -1 : argument
41 -4 : as
3 -7 : at
15 -7 : attys
30 -22 : bail
-1 -7 : before
6 -21 : by
10 6 : class
1 -13 : cor
-18 -1 : curfew
-2 -11 : defendant
3 -11 : defendants
-6 -7 : denied
-4 -12 : denying
-4 -9 : electronic
-6 7 : emh
8 3 : evidentiary
-10 -6 : fairness
-9 -2 : final
0 7 : finding
-21 20 : for
-2 -12 : government
23 -9 : granted
-6 -22 : granting
9 5 : having
8 -5 : he
6 -10 : hearing
9 -1 : held
-6 13 : his
10 -6 : ice
-11 -10 : in
9 11 : initial
-7 -23 : it
-12 6 : jlw
34 -9 : judge
-5 -6 : kde
-22 -3 : leave
-11 -6 : lfe
-5 17 : lhb
-14 14 : lhs
-11 1 : lwd
2 10 : memorandum
-23 10 : motion
5 -8 : non
-7 -3 : not
8 -1 : noted
24 19 : on
8 -6 : one
-16 12 : oral
9 27 : order
-11 10 : ordered
3 8 : pending
-8 -2 : persons
-11 11 : petition
-2 8 : plaintiff
-23 -10 : plaintiffs
-5 21 : preliminary
-8 10 : published
-5 8 : removal
-9 -16 : respondent
-10 4 : respondents
8 2 : reversed
-11 1 : rkc
22 -3 : sah
-6 8 : she
-3 -11 : show
32 10 : so
-15 17 : status
27 -8 : telephone
12 -6 : text
10 15 : that
-22 15 : the
-11 0 : there
-8 -8 : this
3 -14 : tro
-2 26 : two
21 14 : unless
-10 4 : until
13 19 : upon
0 11 : vacated
15 -4 : we
14 6 : what
-5 7 : with
-8 0 : wld
-23 11 ; #
-6 -12 ; a
11 -1 ; accordingly
-16 2 ; all
-7 -7 ; an
40 23 ; and
7 10 ; any
22 -3 ; appeal
8 2 ; argument
1 -6 ; as
7 -5 ; bail
0 -11 ; brief
-9 0 ; certification
-1 7 ; class
-5 -18 ; counsel
-13 -2 ; decision
-7 5 ; defendants
16 -9 ; denied
18 17 ; denying
-2 17 ; directing
5 9 ; dissolving
-8 -2 ; each
1 7 ; from
7 -17 ; government
12 17 ; granting
25 -3 ; he
1 -15 ; hearing
19 3 ; his
2 -8 ; ice
6 -22 ; if
0 12 ; in
-22 31 ; judge
-1 -7 ; jury
12 -3 ; matter
-13 -3 ; motion
14 9 ; mr
-3 7 ; new
-21 -10 ; no
-10 -5 ; opposition
27 6 ; order
20 25 ; ordered
4 -7 ; otherwise
8 9 ; parties
13 9 ; petitioner
6 -7 ; pretrial
-12 -6 ; production
-4 5 ; remanded
32 -12 ; reply
22 -2 ; respondent
-8 -19 ; respondents
-1 11 ; response
14 -5 ; senterfitt
5 -7 ; setting
8 -3 ; she
10 -1 ; should
-3 -9 ; status
-5 20 ; stay
6 0 ; that
-34 -12 ; the
7 20 ; they
-3 15 ; this
-8 -1 ; those
-11 9 ; until
3 -6 ; upon
-9 2 ; vacating
19 -10 ; written
7 0 = asked:bond-hearing-denied
7 0 = asked:bond-hearing-denied:none
46 -12 = asked:bond-hearing-ordered
50 -11 = asked:bond-hearing-ordered:denied
-9 6 = asked:bond-hearing-ordered:extended
63 -5 = asked:bond-hearing-ordered:granted
29 -6 = asked:bond-hearing-ordered:granted-in-part
-17 3 = asked:bond-hearing-ordered:set
-18 6 = asked:bond-hearing-ordered:taken-under-advisement
13 9 = asked:class-certified:granted
11 0 = asked:class-certified:granted-in-part
-8 -4 = asked:class-decertified
-8 -4 = asked:class-decertified:granted
-16 -10 = asked:class-modified
-11 -6 = asked:class-modified:granted
-43 -27 = asked:contact-restricted
-14 -20 = asked:contact-restricted:granted
-10 -3 = asked:contact-restricted:granted-in-part
-1 -8 = asked:contact-restricted:set
-29 2 = asked:contempt-found
-12 0 = asked:contempt-found:granted
-25 -27 = asked:counsel-access-ordered
-10 -23 = asked:counsel-access-ordered:granted
-10 -3 = asked:counsel-access-ordered:granted-in-part
-1 -8 = asked:counsel-access-ordered:set
79 -30 = asked:detention-ordered
23 -8 = asked:detention-ordered:denied
78 -18 = asked:detention-ordered:granted
-3 -10 = asked:disclosure-ordered
8 -1 = asked:disclosure-ordered:denied
8 -9 = asked:disclosure-ordered:granted
-23 -22 = asked:dismissed
-3 -14 = asked:dismissed:denied
-8 -5 = asked:dismissed:dismissed
-28 -8 = asked:dismissed:granted
15 -3 = asked:release-denied
9 -1 = asked:release-denied:denied
14 -1 = asked:release-denied:none
93 -35 = asked:release-ordered
107 -17 = asked:release-ordered:denied
-17 -3 = asked:release-ordered:denied-as-moot
9 4 = asked:release-ordered:dismissed
-7 4 = asked:release-ordered:extended
59 -38 = asked:release-ordered:granted
27 22 = asked:release-ordered:granted-in-part
16 20 = asked:release-ordered:none
-18 18 = asked:release-ordered:set
-10 13 = asked:release-ordered:taken-under-advisement
47 -15 = asked:release-stayed
26 -6 = asked:release-stayed:denied
33 -6 = asked:release-stayed:granted
49 4 = asked:relief-stayed
-1 25 = asked:relief-stayed:denied
32 16 = asked:relief-stayed:granted
8 -18 = asked:relief-stayed:granted-in-part
7 -16 = asked:relief-stayed:vacated
9 51 = asked:removal-permitted
16 42 = asked:removal-permitted:granted
-22 49 = asked:removal-stay-ended
-24 31 = asked:removal-stay-ended:denied
-8 30 = asked:removal-stay-ended:granted
-4 8 = asked:removal-stay-expanded
-4 25 = asked:removal-stay-expanded:granted
-15 34 = asked:removal-stay-extended
1 49 = asked:removal-stay-extended:granted
-70 114 = asked:removal-stayed
-32 85 = asked:removal-stayed:denied
20 -10 = asked:removal-stayed:denied-as-moot
9 0 = asked:removal-stayed:dismissed
4 11 = asked:removal-stayed:extended
-36 90 = asked:removal-stayed:granted
-23 17 = asked:removal-stayed:granted-in-part
9 6 = asked:removal-stayed:none
15 -30 = asked:removal-stayed:set
3 -7 = asked:removal-stayed:taken-under-advisement
-40 55 = asked:return-ordered
-27 79 = asked:return-ordered:granted
-5 14 = asked:return-ordered:granted-in-part
-1 -16 = asked:return-ordered:set
-18 -13 = asked:sanctions-ordered
-9 -2 = asked:sanctions-ordered:granted
-7 10 = asked:sanctions-ordered:granted-in-part
-5 -9 = asked:sealed
-2 -8 = asked:sealed:granted
-11 -5 = asked:settlement-approved
-11 -5 = asked:settlement-approved:granted
-11 -3 = asked:settlement-preliminarily-approved
-11 -3 = asked:settlement-preliminarily-approved:granted
109 -46 = asked:transfer-barred
6 -9 = asked:transfer-barred:denied
-9 -6 = asked:transfer-barred:denied-as-moot
87 -19 = asked:transfer-barred:granted
-10 3 = asked:transfer-barred:granted-in-part
17 -4 = asked:transfer-barred:set
82 -10 = asked:transfer-permitted
70 -6 = asked:transfer-permitted:granted
-50 -15 = court:review
-65 -110 = court:trial
6 -13 = did:bond-hearing-denied
38 -26 = did:bond-hearing-ordered
25 -7 = did:bond-hearing-ordered:denied
16 -3 = did:bond-hearing-ordered:granted
-20 -8 = did:class-certified
-8 2 = did:class-certified:granted-in-part
-8 -7 = did:class-certified:vacated
-8 -18 = did:contact-restricted
-6 -4 = did:contact-restricted:granted
-36 -21 = did:counsel-access-ordered
-8 -13 = did:counsel-access-ordered:extended
-19 -10 = did:counsel-access-ordered:granted
-7 -11 = did:counsel-access-ordered:set
11 -5 = did:detention-ordered
-8 -12 = did:disclosure-ordered
-7 -6 = did:disclosure-ordered:denied
-6 -1 = did:dismissed
-1 -10 = did:release-denied
15 -5 = did:release-denied:denied
78 -64 = did:release-ordered
16 -13 = did:release-ordered:denied
36 -14 = did:release-ordered:granted
0 -6 = did:release-ordered:vacated
30 -26 = did:release-stayed
13 -7 = did:release-stayed:denied
28 -13 = did:release-stayed:vacated
16 -27 = did:relief-stayed
14 -20 = did:relief-stayed:denied
-5 -12 = did:relief-stayed:vacated
-9 3 = did:relief-vacated
-26 17 = did:removal-permitted
-20 9 = did:removal-stay-denied
-4 11 = did:removal-stay-ended
-5 20 = did:removal-stay-extended
-46 148 = did:removal-stayed
-2 42 = did:removal-stayed:denied
1 6 = did:removal-stayed:dismissed
-21 20 = did:removal-stayed:extended
-42 72 = did:removal-stayed:granted
10 3 = did:removal-stayed:granted-in-part
12 18 = did:removal-stayed:taken-under-advisement
-9 8 = did:removal-stayed:vacated
-23 19 = did:return-ordered
-14 31 = did:return-ordered:denied
-1 -6 = did:sealed
106 9 = did:transfer-barred
21 -3 = did:transfer-barred:denied
-12 -6 = did:transfer-barred:denied-as-moot
27 4 = did:transfer-barred:extended
28 -1 = did:transfer-barred:granted
-13 -6 = did:transfer-barred:set
15 15 = did:transfer-barred:taken-under-advisement
-29 2 = government:holds
-86 -126 = government:other
-38 -39 = kind:judgment
-23 6 = kind:minute-entry
-22 -35 = kind:opinion
-33 -44 = kind:order
-11 -2 = of:declaration
16 17 = of:letter
-6 -4 = of:mandate
-8 6 = of:motion
13 -6 = of:notice
11 7 = of:notice-of-appeal
-34 5 = of:opinion
6 -27 = of:order
29 2 = of:other
1 22 = of:petition
-17 8 = of:stipulation
80 -16 = outcome:affirmed
17 0 = outcome:affirmed-in-part
50 34 = outcome:denied
-56 -14 = outcome:denied-as-moot
-31 2 = outcome:dismissed
-11 19 = outcome:extended
28 12 = outcome:granted
30 -3 = outcome:granted-in-part
-33 29 = outcome:remanded
70 -33 = outcome:reversed
-27 -47 = outcome:set
-3 -17 = outcome:stricken
-71 -60 = outcome:taken-under-advisement
52 36 = outcome:vacated
-33 -9 = outcome:withdrawn
13 -3 > a
17 -2 > abdirahman
-14 11 > aboard
-2 -15 > about
15 -13 > absent
1 9 > accepted
-9 -23 > access
0 10 > achebe
1 -10 > acms
12 1 > act
-13 13 > acting
5 -15 > action
-2 13 > additional
4 -11 > addressed
-11 -6 > adeyinka
9 6 > admin
-6 -3 > administrative
11 -2 > admitting
21 -6 > adopting
-8 0 > advance
10 20 > after
-9 4 > again
-27 14 > against
11 -4 > agency
-8 10 > agreement
8 10 > aguirre
-13 9 > aircraft
10 -2 > al
-17 7 > alien
-26 32 > all
31 -7 > allow
-8 10 > allowed
-5 7 > almaz
-19 -11 > already
4 24 > alter
2 12 > altering
14 -9 > alternative
5 14 > alternatives
11 -2 > alvarenga
7 2 > am
4 9 > amadc
-13 -4 > amadi
-7 7 > american
-4 -7 > an
33 -1 > and
4 10 > anhdc
-2 -10 > ani
3 9 > anjdc
-14 5 > answer
-21 0 > any
-7 1 > anyone
-7 -2 > anysdc
-11 0 > apamdc
28 8 > appeal
10 -14 > appellant
19 -17 > appellants
12 -31 > appellee
-14 0 > appellees
-7 1 > appoint
-22 -2 > approval
-19 48 > are
16 8 > area
-11 -1 > argument
17 2 > arrest
9 7 > arrested
5 5 > as
9 3 > asked
-10 -10 > asking
20 -24 > asks
-6 -1 > aslani
12 4 > assented
-12 -36 > at
-35 -10 > attorney
10 12 > atxwdc
19 -19 > ausa
10 -7 > authority
-3 -6 > automatic
-12 0 > avaedc
-7 7 > available
-21 1 > b
-18 11 > back
35 -25 > bail
7 -11 > baker
-20 4 > balogun
-13 -4 > banc
10 0 > banks
14 2 > bar
2 7 > barrientos
17 -7 > barring
-9 0 > barry
-10 -3 > basement
21 20 > be
-3 8 > before
7 -3 > behalf
15 0 > bekele
26 -4 > between
-5 9 > bia
7 0 > birch
-15 22 > board
9 8 > boarding
-13 -2 > bohdanova
-3 8 > bolaji
82 -64 > bond
-13 -4 > both
-7 -16 > briefing
-10 7 > bring
-14 4 > broadview
-6 -5 > brought
20 -5 > burden
-23 13 > by
-10 21 > c
-17 -7 > calls
10 0 > came
-8 2 > camp
10 -9 > caroline
-11 7 > carvajal
27 -26 > case
-1 -8 > castaneda
19 -2 > cause
34 -11 > center
-20 13 > certification
-5 -18 > certify
-8 -19 > certifying
-10 -1 > challenging
-10 21 > charlemagne
0 21 > charter
11 -4 > check
-1 17 > cheikh
-2 41 > chidi
18 -22 > circuit
11 -4 > circumstances
7 -9 > civil
10 0 > claim
22 -9 > clarify
-9 -39 > class
-2 -7 > classwide
-12 -6 > clerk
8 2 > cm
-8 -6 > coercive
-9 -16 > compel
2 11 > compelling
8 12 > concerning
-13 -24 > conditions
-7 -4 > confidential
-1 -10 > confinement
-6 10 > consent
-10 -1 > consider
-10 8 > consideration
-6 -2 > consular
-37 -6 > contempt
-7 1 > contesting
1 12 > continental
7 -9 > continue
0 -10 > continued
-4 -12 > correspondence
8 -5 > corwin
-39 -29 > counsel
-36 19 > country
29 -21 > county
29 -10 > court
7 -2 > courtroom
7 -14 > covid
-2 -13 > credible
-16 -10 > crt
22 -14 > custody
-9 -4 > customs
37 0 > date
29 -24 > dated
21 -5 > dawit
8 1 > day
-41 49 > days
-7 2 > decertify
-21 -9 > decision
-19 -2 > declaration
-15 -18 > defendant
-16 -7 > definition
2 7 > delgadillo
18 8 > demba
6 7 > denial
-2 -8 > denied
20 -3 > deny
-57 2 > denying
-14 9 > department
2 6 > departure
-12 34 > deport
-54 68 > deportation
-19 18 > deported
-7 7 > designated
20 3 > desrosiers
-3 -12 > details
5 -12 > detain
12 -5 > detained
-14 1 > detainee
-14 -18 > detainees
6 -4 > detaining
25 -17 > detention
-5 9 > detroit
2 -6 > dhs
2 17 > dieng
-14 -8 > directed
-17 1 > directing
-6 9 > directive
-8 9 > director
-19 -31 > discovery
-10 -21 > dismiss
-6 -5 > dismissed
5 -13 > disposition
19 31 > dissolve
3 -19 > district
-4 6 > dkt
7 -1 > doan
-13 28 > doc
7 -11 > docket
35 -5 > document
-5 16 > done
9 10 > dorsainvil
-6 2 > duc
34 -3 > due
7 -4 > during
14 1 > e
7 -10 > each
11 -19 > ecf
0 13 > edson
15 7 > effective
-8 -8 > eight
8 -1 > ekwueme
11 15 > el
4 -25 > electronic
-6 23 > elizabeth
-10 27 > else
-1 -17 > emergency
-13 -4 > en
20 -6 > enforce
14 -8 > enforcement
-15 8 > enjoin
-18 21 > enjoined
-3 -8 > enjoining
-7 12 > enlarge
11 -17 > entry
10 -3 > escamilla
10 -2 > et
-2 8 > ex
-15 20 > execute
9 18 > executing
-1 -7 > expand
-19 -2 > expedite
0 7 > expedited
1 9 > expelling
-8 17 > extend
13 7 > extending
-7 24 > extension
2 7 > f
9 10 > fabiola
-3 -11 > face
-13 22 > facilitate
21 -18 > facility
-7 0 > failure
12 -13 > farquhar
-5 -11 > fear
6 -12 > federal
-14 2 > fee
-8 -3 > fees
-9 0 > ferrufino
13 -21 > field
-31 1 > file
2 -21 > filed
-16 8 > filing
-26 7 > final
6 -8 > finding
12 -6 > findings
-8 -5 > first
4 -7 > five
-13 29 > flight
-8 -3 > flown
-24 8 > folake
-8 -3 > folarin
5 -33 > folasade
-3 -22 > for
10 0 > forbid
21 -3 > forbidding
8 8 > force
7 -4 > foreseeable
2 -6 > forthwith
-5 27 > four
9 4 > fourteen
5 -7 > francisco
15 -11 > free
17 -3 > freed
2 43 > from
10 2 > g
1 -7 > gill
-9 -2 > give
-11 5 > go
13 -21 > granting
-7 9 > ground
-6 13 > guatemala
-7 5 > guerda
0 -9 > guzman
-28 -6 > habeas
-14 4 > had
9 8 > haitian
-12 15 > halt
-7 -8 > harpreet
17 -2 > having
-31 34 > he
57 -44 > hearing
48 -43 > hearings
-34 -19 > held
-9 16 > her
12 6 > herrador
-4 12 > him
-5 11 > his
8 -3 > hoang
16 -2 > hodan
-10 -5 > hold
-8 -1 > holding
6 14 > home
-27 38 > homeland
-25 11 > honduras
-1 -16 > honorable
6 -15 > hours
7 -1 > housed
-8 -4 > i
30 -7 > ice
26 -30 > immediate
8 -6 > immediately
14 10 > immigration
-16 -6 > in
-20 -5 > individualized
9 41 > injunction
6 -7 > interim
-7 -1 > intervenors
-10 -10 > interviews
13 -7 > into
-6 7 > is
10 -3 > island
10 1 > issued
8 -25 > issues
22 2 > it
15 13 > its
-1 6 > j
8 -12 > jail
-20 2 > january
7 3 > jean
14 -22 > jersey
-8 -2 > joaquin
13 -13 > judge
30 1 > judgment
-7 -8 > july
16 14 > jurisdiction
10 -1 > karim
-6 10 > kassab
41 31 > keep
-9 15 > keeping
6 -1 > kofi
-6 -11 > krome
18 -10 > l
2 11 > language
-19 9 > laos
3 9 > layme
13 2 > leave
-1 -7 > leclair
6 13 > left
-29 -6 > legal
-7 5 > lemus
13 -5 > lengthen
-10 -17 > let
22 37 > letter
0 -9 > leyva
16 -4 > liberty
-19 20 > lift
-1 -10 > light
-15 11 > lisandro
10 9 > list
-19 1 > longer
15 -1 > lower
-3 8 > lue
0 6 > m
14 0 > made
4 -10 > magistrate
-7 -2 > mail
-3 -6 > mandate
-12 0 > mandatory
8 -5 > mapp
11 0 > marc
18 -9 > march
11 -14 > may
12 -19 > meantime
5 8 > meanwhile
27 -14 > medically
34 6 > member
-25 30 > members
-23 23 > memorandum
-7 0 > merits
-4 -11 > mesa
-8 -2 > meseret
0 7 > method
10 -13 > minnesota
2 -18 > minute
-1 9 > mirzoyan
23 -16 > modify
-26 0 > months
8 2 > more
0 9 > moreau
30 11 > motion
5 13 > move
-10 -9 > moved
8 7 > moving
23 13 > mr
-4 -11 > ms
25 -7 > must
6 13 > n
-2 22 > naira
7 7 > named
2 -9 > narek
3 10 > nationwide
-12 3 > neither
9 -6 > nevada
44 -16 > new
-7 7 > night
8 -20 > no
-3 9 > nor
-21 28 > not
-6 13 > notified
39 -21 > noting
-10 20 > notwithstanding
4 7 > now
-6 16 > ntamack
-32 21 > number
-8 11 > o
9 -1 > obi
0 10 > obinna
-6 -6 > objection
12 -3 > objections
23 2 > october
0 -7 > oduya
-12 -3 > of
16 -13 > off
12 -7 > office
-22 1 > officers
-2 37 > okoro
-13 -2 > oksana
-15 27 > olawale
7 -11 > on
8 2 > one
-12 8 > only
-11 2 > opinion
20 -23 > opposed
23 27 > or
-11 -1 > oral
35 35 > order
10 2 > ordered
21 -1 > ordering
7 2 > orders
14 -2 > orduno
-14 -2 > oregon
-17 2 > orellana
0 -9 > osmany
-14 11 > osmin
-7 -5 > osvaldo
10 -20 > others
11 6 > otherwise
24 -40 > out
-22 7 > outside
-3 11 > over
12 0 > own
6 -8 > oyelowo
10 6 > p
-13 5 > paid
-13 -2 > panel
-1 -22 > parole
-11 3 > part
-2 8 > parte
-6 24 > parties
14 -13 > paso
-4 -11 > paul
-12 -8 > paz
-5 11 > pema
7 -6 > pemberley
-9 -11 > pending
-10 -5 > per
15 -3 > peralta
9 -8 > permanent
15 -14 > permit
11 14 > persons
-12 -30 > petition
20 -11 > petitioner
-31 29 > petitioners
0 7 > petrenko
-9 -1 > petrosyan
-3 -15 > pike
-2 18 > place
14 8 > placed
2 22 > plaintiff
-8 2 > plaintiffs
17 -3 > population
-1 -7 > portillo
5 -11 > power
-12 14 > praying
0 -6 > pre
-16 -3 > preliminary
15 11 > preserve
-3 7 > pressing
-5 -12 > preventing
10 -1 > previously
4 -7 > prison
-5 -21 > pro
-10 6 > proceed
-29 -11 > proceedings
26 -9 > processing
-7 -1 > production
-1 6 > prohibited
13 -36 > prohibiting
8 -1 > prolonged
-9 8 > prompt
0 6 > proposed
-11 -13 > protective
19 2 > provide
8 3 > provisional
10 -1 > provisionally
-4 9 > pursuant
3 28 > put
-12 -16 > putative
-2 -7 > question
-12 -4 > questioning
3 7 > quispe
10 14 > quo
0 33 > r
-11 -1 > rahimi
15 -3 > ramiro
54 -41 > re
7 -4 > reasonably
-6 15 > reasons
-25 20 > receipt
24 -16 > recommendation
29 3 > recommendations
-19 -13 > recommended
7 -3 > recommending
6 4 > recommends
-18 5 > reconsider
20 12 > reconsideration
3 -11 > record
14 -1 > redetermination
16 7 > refrain
1 -13 > regarding
-15 5 > rehearing
73 -57 > release
32 -13 > released
25 -39 > releasing
10 -5 > relief
9 10 > relocation
6 -5 > remain
-26 -2 > remand
-5 -8 > remanded
-63 103 > removal
-1 15 > remove
-11 7 > removed
-9 29 > removing
16 0 > renewed
-11 9 > replies
27 -10 > report
-10 -3 > represented
10 7 > request
18 -9 > requested
8 -11 > requesting
-8 -1 > required
29 -25 > requiring
-15 -9 > respond
-11 6 > respondent
49 8 > respondents
24 -5 > responses
17 -7 > restore
-10 17 > restrained
9 16 > restraining
9 38 > restraints
-15 19 > return
-7 14 > returned
39 -20 > review
23 -4 > revoke
5 -7 > reyes
20 -1 > risk
26 -6 > robert
6 4 > roderick
-17 -7 > rooms
7 -5 > rosario
34 -24 > ruiz
-3 -20 > rule
7 0 > ruled
-28 -27 > ruling
-20 -3 > s
-13 0 > salvador
-3 -15 > san
-19 -17 > sanctions
17 -8 > scheduled
0 -20 > se
-7 -10 > seal
18 -10 > second
-32 52 > secretary
-20 30 > security
-7 7 > see
6 20 > seeking
14 0 > seen
-13 8 > selam
0 -11 > sensitive
11 -5 > separate
7 2 > september
14 -11 > sergio
-6 7 > service
-11 18 > set
-26 3 > settlement
5 -19 > seven
-13 0 > seventeen
-13 -25 > shall
17 13 > she
10 -7 > show
1 -8 > shown
-19 39 > signed
10 -4 > singh
10 -1 > sister
-19 2 > six
13 -10 > so
-5 7 > soil
-18 9 > solange
-1 7 > somalia
7 -3 > soto
17 2 > south
18 8 > sow
3 -8 > staff
-9 22 > states
-3 30 > status
35 9 > stay
4 7 > stayed
-26 11 > staying
-14 24 > step
21 -14 > stewart
-8 15 > stipulated
8 32 > stipulation
-5 -9 > stop
-6 -4 > street
-9 -3 > submitted
0 -13 > suit
-6 5 > suleymanov
6 -7 > supervision
-16 -1 > support
-21 -3 > surety
-18 14 > t
-8 -9 > take
-6 8 > taras
0 17 > tavares
9 -16 > temporarily
5 26 > temporary
9 10 > ten
-6 7 > tesfai
-25 8 > tesfaye
11 -5 > texas
12 7 > text
5 16 > thais
18 -10 > than
24 -50 > that
-24 16 > the
13 0 > there
-20 5 > they
12 0 > thi
-7 1 > thibeau
-17 -8 > third
8 -3 > thirty
11 3 > this
-10 14 > those
39 -20 > three
9 6 > through
-12 21 > to
4 -9 > today
-12 -4 > tomas
90 -36 > transfer
10 -9 > transferred
32 -14 > transfers
13 6 > travel
-6 1 > treats
-12 1 > trial
8 5 > tro
-5 11 > tshering
-1 7 > twenty
-21 8 > u
-8 -2 > ubeda
9 -19 > under
-9 22 > united
-15 23 > unopposed
-10 43 > until
-1 11 > up
9 0 > upon
12 -6 > urgent
6 -15 > us
-15 0 > usc
-6 -4 > usca
-6 25 > vacate
4 11 > vacated
-3 -9 > vacating
-6 8 > vale
9 -3 > van
12 -5 > varga
14 -2 > vega
-4 -11 > verde
-4 15 > violation
-6 -12 > visitation
-14 -5 > visits
3 6 > voluntary
1 -8 > vu
12 -14 > vulnerable
18 -6 > w
11 -4 > wait
25 -31 > warden
1 18 > warrant
-5 -9 > was
5 -14 > week
2 10 > weeks
-16 -1 > western
-3 19 > what
-7 11 > whether
-22 -16 > which
15 2 > while
23 -2 > who
-10 1 > why
36 -18 > wide
-6 18 > wilber
16 17 > will
-9 1 > wilmer
29 -8 > with
8 5 > withdrawn
37 -30 > within
-15 15 > without
3 -12 > word
7 -1 > worku
13 -8 > writ
-8 -3 > wyatt
13 -6 > yesenia
3 9 > yober
11 5 > york
6 -32 a
-4 18 a #
-23 19 a .
9 -2 a and
30 -9 a bond
11 -4 a call
-13 -3 a certificate
-12 18 a chance
3 13 a charter
-12 1 a child
-7 0 a claim
-28 2 a class
-8 4 a conference
-1 -7 a conforming
-4 -13 a copy
-8 8 a country
20 -6 a custody
11 -9 a danger
-9 -4 a date
-10 3 a day
-7 -7 a declaration
11 2 a detainee
16 -1 a different
-3 12 a file
-7 23 a final
7 -5 a finding
12 47 a flight
3 22 a foreign
46 -3 a hearing
22 -10 a is
2 13 a joint
12 -3 a judge
-32 -23 a lawyer
-10 13 a like
19 -11 a likelihood
-6 -4 a line
-4 -11 a list
-2 6 a memorandum
24 5 a move
21 -18 a neutral
20 -1 a new
-9 4 a notice
-8 -2 a party
10 1 a person
-12 11 a petition
9 3 a petitioner
-10 9 a plane
-2 -6 a preliminary
-18 7 a private
4 9 a reasonable
-20 4 a removal
6 -3 a reply
-10 -8 a request
-5 -7 a response
-3 16 a return
-1 8 a rule
-18 20 a ruling
-12 1 a sanction
-10 2 a schedule
-9 13 a seat
10 9 a second
20 -4 a seven
1 10 a shall
7 -2 a short
-1 -7 a signed
10 -27 a stay
-6 -12 a stipulated
-2 10 a strong
-16 -4 a telephone
-7 10 a telephonic
-8 1 a text
1 12 a third
-7 -13 a three
11 3 a travel
-10 -2 a traverse
9 5 a two
-12 -2 a vote
10 -6 a warrant
-10 0 a week
-12 -5 a writ
14 1 a written
16 -5 a year
12 -6 abarquez
10 9 abdirahman
-12 -3 abernathy
-9 -26 abeyance
-13 -8 abeyance .
-4 -6 abeyance through
8 -11 abeyance until
12 -7 ability
12 -7 ability to
-9 44 aboard
7 10 aboard a
-7 21 aboard any
-2 7 aboard the
-50 -7 about
-12 -7 about the
-13 -3 about this
-6 1 about to
-7 -9 above
-15 20 abroad
-13 8 abroad and
9 -4 absconded
-10 -16 absence
39 13 absent
16 0 absent a
-8 10 absent class
17 7 absent objection
27 -16 abuse
1 -7 accept
5 -27 accepted
3 18 accepting the
-3 -19 access
-30 -6 access to
-10 14 accompanying
-8 6 accompanying opinion
12 -2 accord
-21 -21 accordance
-21 -21 accordance with
-7 1 accorded
-7 1 accorded to
14 -13 accordingly
-8 7 accordingly .
16 -2 accordingly the
-18 9 account
-5 -10 account of
12 1 achterberg
9 10 act
19 2 act .
-8 10 acted
-1 13 acting
-3 11 acting director
4 11 acting in
-12 -26 action
16 -3 action .
-3 19 action is
-1 -14 action on
-11 1 actions
-5 8 active
-4 8 active concert
11 -7 active docket
-5 10 acts
-8 -2 ad
-5 17 add
6 0 addison
8 16 addition
9 8 addition to
17 15 additional
-11 -11 address
-7 -2 address whether
-10 0 addressed
-8 -1 addressed to
-8 -1 adekunle
-8 -1 adekunle adeyemi
49 -21 adelanto
8 -4 adelanto facility
-10 3 adequate
-8 -1 adeyemi
17 14 adheres
6 -1 adjei
6 -1 adjei boateng
-17 -8 adjourn
10 -4 adjourn the
6 -9 adjourned
6 -7 adjourned to
8 8 adjourning
-3 -10 adjudged
14 -11 adjudged and
-1 -9 adjudging
3 -13 adjudicate
-4 25 adjudicated
-4 25 adjudicated .
-9 2 adjudication
-3 6 adjudication of
-5 -11 administrative
-9 -4 administrative motion
-4 -15 administrative record
16 10 administrative stay
22 9 administratively
26 -8 administratively stayed
12 -12 admission
-6 13 admit
11 -3 admitted to
-7 -3 adopt
21 16 adopted
6 4 adopted .
35 -9 adopting
0 5 adopting #
8 -2 adopting in
22 -5 adopting report
8 -7 adopting the
22 -1 adopts
-3 -10 adp
12 -13 adr
8 -1 adr filed
-13 -3 advance
8 1 advance notice
-2 14 advice
-11 -3 advise
-24 -20 advised
-8 -1 advised of
-2 -9 advised that
-25 3 advisement
-3 -7 advisement #
-14 -2 advisement .
1 11 advisement as
-15 -23 affected
-15 -9 affected .
-10 -5 affidavit
26 -5 affirm
33 -16 affirmance
35 7 affirmed
22 18 affirmed .
-1 -9 affirmed ;
-9 1 affirmed as
30 -2 affirmed in
22 -10 affirmed judge
-17 -7 affirmed the
28 -14 affirming
-2 -17 affirming the
-2 21 after
-1 8 after #
6 9 after a
-10 8 after decision
3 8 after filing
-1 -12 after oral
-12 6 after release
-7 -4 after six
-9 -5 after the
22 -10 afternoon
15 -9 afternoon .
7 -6 afterwards
29 4 again
4 -10 again .
9 -2 again take
3 -8 again unless
-39 45 against
-8 -7 against appellant
-10 26 against deportation
-3 9 against his
-12 -3 against petitioner
16 -6 against re
-17 19 against removal
-14 -1 against respondents
-11 1 against third
9 -6 agency
-1 -9 agency s
-15 -9 agents
-8 5 aggravated
-8 5 aggravated felony
27 -16 agree
-8 -2 agree that
-2 -32 agreed
-11 -4 agreed order
15 -11 agreed to
-20 -17 agreement
-2 -8 agreement ;
-1 -7 agreement is
-1 6 agreement of
-1 -23 agreement the
-4 8 ahead
-1 13 ahead .
-1 31 air
-10 12 air is
-11 34 aircraft
-17 22 airport
15 -5 ajn
15 0 alaska
17 7 alex
17 7 alex e
39 -2 alexandria
14 6 alien
-4 9 aliens
-11 15 alive
-29 11 all
12 -5 all .
-3 15 all available
-1 15 all class
14 30 all counsel
-10 -7 all dates
-15 -13 all discovery
-9 4 all else
-4 9 all immediate
27 5 all interim
-6 8 all members
-8 12 all noncitizens
3 -17 all other
7 -10 all others
-27 5 all pending
-12 9 all persons
-2 -15 all records
-1 10 all steps
8 -4 all writs
-11 -2 allegations
-6 11 allow
0 6 allow the
-9 8 allow travel
15 22 allowed
-8 32 allowed .
7 -4 allowed as
7 -3 allowed in
-1 10 allowed to
34 -3 allowing
34 -3 allowing #
-8 13 allows
-8 8 alone
-8 0 alone .
4 -14 along
4 -14 along with
1 -17 already
-1 29 also
0 -8 also available
-5 7 also cover
26 22 alter
2 31 alter judgment
15 -8 alter or
-20 4 altering
-9 2 altering her
-11 2 altering his
-13 -1 alternates
17 3 alternative
2 11 alternative request
16 6 alternatives
10 8 alternatives to
14 -20 am
8 -1 am .
6 -16 am and
-7 -2 am courtroom
11 11 am in
-8 6 am to
-14 -25 amend
12 -5 amend #
-6 -8 amend class
-44 16 amended
-3 -12 amended opinion
-9 -1 amended order
-14 6 amended petition
-8 1 amended standing
-4 13 amended to
-1 7 amending
-7 6 amending #
0 -10 amendment
-4 16 american
-4 16 american soil
-9 -9 ames
-3 -16 amici
-9 -16 amicus
5 -8 ammi
-16 -12 amount
-10 -11 amount of
44 3 an
17 9 an additional
16 -12 an administrative
-18 10 an answer
16 -7 an appeal
16 -10 an applicant
-9 2 an application
7 0 an arriving
-1 24 an asylum
7 -8 an end
19 9 an expedited
-4 -7 an extension
13 7 an immediate
31 -1 an immigration
-10 -1 an in
-1 11 an individual
24 -16 an individualized
-8 6 an injunction
1 -7 an interim
-7 7 an opportunity
10 16 and
-53 -36 and #
-24 -5 and a
10 -6 and ability
-8 -7 and adjudged
-8 -5 and affirming
-8 -6 and against
7 12 and an
-9 -9 and anselm
-14 16 and applications
25 -3 and are
-7 5 and as
-16 -1 and bond
15 -7 and brandao
-17 -3 and by
0 19 and closing
-13 1 and continued
13 -14 and convincing
-3 13 and counsel
14 -11 and decreed
8 0 and defendant
20 -4 and denying
-19 8 and directing
8 -5 and directs
39 -18 and dismissed
-5 15 and dissolving
6 -9 and e
14 2 and each
-10 15 and entered
-2 -8 and enters
-3 8 and fifteen
6 -3 and file
12 4 and filed
-6 -4 and final
9 -1 and finding
-14 11 and for
25 29 and from
9 -4 and give
11 0 and go
0 21 and granted
-7 0 and granting
9 -5 and gregor
-3 18 and halloran
-8 -3 and has
15 -6 and hold
19 -11 and ice
1 -15 and if
7 30 and in
-5 10 and including
8 -3 and is
-5 -8 and its
-10 27 and judge
15 16 and judgment
10 -9 and let
5 8 and may
13 -13 and mboye
20 -6 and must
13 3 and need
14 -4 and no
2 8 and none
8 -14 and not
27 -5 and nothing
-9 7 and nwachukwu
-8 3 and nwosu
6 8 and of
-9 -4 and on
-14 -3 and or
29 0 and order
16 -5 and ordered
0 -8 and orders
-8 0 and otherwise
-7 1 and oyelowo
47 -18 and petitioner
12 -4 and pike
-9 -1 and place
-2 -7 and produce
-8 4 and quillfeather
16 -11 and reasons
11 3 and recommendation
12 -3 and recommendations
12 -19 and referring
-7 -3 and remand
-17 18 and remanded
-5 15 and remanding
20 -2 and reset
29 -22 and respondents
-18 7 and restrained
10 -5 and set
-1 -7 and sets
12 5 and setting
-23 2 and shall
-6 -2 and she
-6 -10 and so
-13 14 and son
10 10 and stay
-17 16 and stays
8 -1 and stroud
-9 0 and submitted
-7 11 and takes
14 21 and that
16 8 and the
16 11 and there
-9 0 and thereafter
4 -23 and this
-6 9 and those
-22 -3 and to
16 7 and transfer
-8 0 and two
18 21 and until
-14 3 and vacates
-5 7 and vacating
-11 8 and we
-8 -12 and what
-19 -8 and whether
8 -5 and whose
0 -9 and will
3 14 and with
-13 3 and without
9 3 anew
-17 9 angeles
-17 -10 ankle
-8 -2 ankle bracelet
7 -1 annex
21 7 announced
5 10 announced on
33 36 another
16 -7 another facility
12 -1 ansel
-9 -9 anselm
-9 -9 anselm o
-43 4 answer
-19 -19 answer .
8 11 answer and
6 -14 answer by
14 9 answer in
-16 -10 answer on
-12 -14 answer the
-14 12 answer to
-3 19 answer within
1 -8 answered
-7 5 answering
-21 41 any
-4 17 any aircraft
-7 -1 any change
-16 13 any country
18 -2 any facility
-14 -9 any flight
-7 -6 any interview
-2 9 any means
-12 8 any of
-8 -1 any opposition
3 19 any other
8 -1 any petitioner
13 15 any removal
-4 11 any time
-10 -4 any transfer
-13 1 anyone
4 7 anyone in
-4 -10 anything
27 -4 anywhere
20 -3 anywhere but
7 -6 app
11 -5 app .
14 -3 appeal
-19 -8 appeal #
31 -21 appeal .
11 3 appeal :
-1 6 appeal ;
2 16 appeal and
0 12 appeal as
5 -6 appeal at
-12 4 appeal be
-7 23 appeal by
8 -15 appeal docket
22 -3 appeal expedited
-8 -1 appeal filed
-1 -19 appeal from
-15 4 appeal goes
-18 34 appeal in
0 -34 appeal is
12 -21 appeal of
17 -3 appeal pursuant
12 3 appeal to
-8 -1 appeal was
-10 12 appealability
-18 3 appealed
-7 9 appealed from
19 -13 appeals
-4 16 appeals .
-6 7 appeals has
-34 -3 appear
-5 8 appear .
6 -3 appear before
-5 7 appear in
5 6 appearance
9 -3 appearances
17 -3 appearances of
-8 -11 appeared
-11 -2 appeared .
-11 -6 appearing
-14 -7 appearing that
35 -13 appellant
-4 -6 appellant .
10 -14 appellant field
-9 5 appellant is
34 -17 appellant s
8 -11 appellant to
45 -32 appellants
19 -20 appellants .
9 -6 appellants emergency
-4 8 appellants have
10 -3 appellants is
19 -10 appellants motion
-10 15 appellants to
12 -19 appellate
20 -3 appellate judge
-8 5 appellate judges
-2 -15 appellate proceedings
22 -33 appellee
-8 -1 appellee .
12 -12 appellee be
14 -5 appellee is
3 -13 appellee s
-3 -11 appellees
28 -9 appellees .
-7 -2 appellees motion
-5 -11 appellees petition
-15 -17 appendix
-1 9 appendix a
-16 16 applicable
-10 11 applicable to
13 -13 applicant
16 -10 applicant for
12 -2 applicants
-39 9 application
-9 35 application #
0 9 application .
7 1 application at
-25 -21 application for
7 -9 application is
-9 6 application of
-21 4 application to
-7 18 applications
-14 16 applications are
8 -3 applications of
8 -3 applied
1 16 applies
-2 9 applies to
9 4 apply to
-17 -4 appoint
-9 -1 appoint next
-11 -6 appointing
17 -11 appointment
-12 -1 appointment of
-14 -33 approval
-7 -3 approval #
4 -14 approval .
-8 -1 approval hearing
-6 -1 approval is
17 -5 approval of
-12 -17 approved
-16 5 approved .
12 -7 approved ;
-10 -3 approves
-18 -19 approving
-18 -11 approving #
-10 0 approving class
0 -7 approving the
17 -11 apr
17 -11 apr #
-21 4 april
-16 6 april #
-9 -4 arbitration
11 -8 arce
-8 -4 ardizzone
2 9 are
7 -5 are allowed
-20 12 are at
-5 11 are barred
1 -7 are due
16 6 are free
-12 16 are hereby
12 8 are in
3 -19 are not
8 -4 are ordered
-2 11 are pending
18 5 are prohibited
-10 -2 are reminded
8 -1 are restrained
-24 -20 are stayed
-19 -2 are stricken
-3 9 are subject
11 17 are to
25 2 are vacated
12 1 area
-13 -23 argued
-7 -2 argued .
-15 -34 argument
9 -2 argument #
-5 -12 argument .
17 -5 argument calendar
-1 15 argument heard
-8 -4 argument held
-32 -30 argument on
-1 15 arising
-1 15 arising from
30 9 arizona
-7 9 arlington
-7 1 armistead
-7 1 armistead vanderlyn
-15 11 around
-8 0 arraignment as
15 10 arrange
72 -30 arrest
12 -4 arrest .
9 -9 arrest and
11 13 arrest in
33 -15 arrested
5 -7 arrested at
11 -1 arrested on
19 -11 arresting
2 -6 arrests
-1 10 arrieta
-10 8 arrival
-8 6 arrived
7 0 arriving alien
-16 8 as
7 -6 as #
-10 -20 as a
-2 -15 as amici
-5 -7 as and
10 0 as announced
-4 -8 as certified
-5 8 as discussed
3 -13 as follows
0 8 as it
2 -7 as its
-5 9 as long
-13 0 as modified
-37 3 as moot
-9 10 as no
-31 45 as of
-13 -7 as petitioner
1 -7 as prayed
-18 -12 as premature
10 11 as requested
-10 -1 as separate
-8 14 as soon
14 26 as the
9 7 as they
-6 7 as this
-6 17 as though
79 8 as to
-12 8 as unnecessary
12 6 as well
-17 -1 as written
12 0 ashdown
20 -1 aside
9 -3 aside .
-16 13 aside the
14 -15 ask
-7 -3 ask for
7 -12 asked
16 3 asked to
-7 -19 asking
-8 -14 asking that
-27 21 asks
-10 0 asks for
-16 16 asks that
12 -6 assented
12 -6 assented to
-16 -1 assessment
-18 -2 assigned
-13 -1 assigned to
-11 -6 assistant
-9 -2 assistant director
-12 1 assurance
9 -10 assure
1 21 asylum
-7 17 asylum application
-3 24 asylum officer
20 -1 at
-14 -10 at #
-20 -4 at a
8 -3 at adelanto
16 3 at all
7 -6 at an
-2 16 at any
11 -5 at batavia
-7 -5 at broadview
9 14 at de
13 -2 at dilley
-4 11 at dkt
-4 12 at doc
3 -9 at docket
14 -3 at each
-2 -12 at ecf
18 -5 at elizabeth
-9 11 at government
-27 26 at his
18 -16 at home
8 11 at large
4 8 at least
26 -27 at liberty
-9 17 at midnight
2 9 at noon
19 -14 at once
4 -7 at otay
-5 -8 at page
-4 11 at the
-13 -8 at this
2 -8 at which
5 16 atlanta
-12 -6 attach
18 11 attached
17 -5 attached .
-4 9 attached copies
10 6 attached document
-33 -6 attend
-8 -8 attend .
-18 5 attend the
-55 -55 attorney
-12 -3 attorney fees
8 -13 attorney general
-7 -5 attorney is
-25 -17 attorneys
15 -7 attys
-3 24 august
-2 27 august #
20 -11 aurora
-14 -3 ausa
-5 18 authored
-12 24 authored opinion
-10 9 authoring
-2 -15 authoring .
-13 28 authoring judge
7 1 authority
-2 11 authority to
-23 23 authorized
-4 -13 authorized by
-12 18 authorized to
25 9 available
-7 -1 available in
-8 7 available on
-3 15 available steps
0 -8 available through
-7 -24 aw
22 -3 await
-10 0 awaiting
-27 -7 award
-21 -7 awarded
-7 0 awarded #
-14 39 away
-9 11 away and
-9 -26 b
26 -3 b #
-16 -12 b .
12 13 back
-12 -2 back ;
6 -2 back for
-7 11 back here
-11 -9 back his
12 11 back in
18 -13 back into
-5 22 back on
13 -4 bag
139 -69 bail
7 -6 bail applications
-12 -1 bail conditions
1 -9 bail granted
12 -15 bail hearing
14 -3 bail hearings
23 9 bail is
13 -1 bail on
28 -7 bail order
32 -10 bail pending
9 -3 bail review
-7 -2 balance
0 -11 balance of
-6 -3 balogun
4 7 baltimore
-3 -8 banc
-1 -13 banc #
5 19 banc .
-9 -11 banc filed
-9 6 banc is
17 32 bar
-1 33 bar on
-2 13 barred
9 12 barred from
-21 11 barring
-8 18 barring removal
-8 -6 barring transfer
23 -21 bars
7 -5 basile
1 -10 basis
13 -1 batavia
-3 11 bay
23 0 bdp
8 -1 be
-15 12 be affirmed
4 17 be allowed
13 -4 be arrested
19 3 be at
7 17 be back
6 6 be carried
-6 1 be completed
-7 -14 be denied
-18 30 be deported
20 -3 be discharged
-5 6 be dismissed
-1 15 be dissolved
-9 0 be entertained
-36 -18 be filed
1 13 be flown
14 -2 be found
11 -4 be freed
-9 -6 be granted
-22 6 be heard
25 -25 be held
9 2 be housed
-12 13 be in
16 1 be kept
14 0 be left
32 -27 be let
3 -13 be lifted
-14 -3 be made
-2 -12 be mailed
34 0 be moved
11 -5 be nearer
4 21 be neither
-11 9 be opened
12 -6 be out
3 11 be placed
-19 -6 be prepared
-28 -8 be produced
-16 22 be put
-2 -11 be re
-9 -8 be read
-3 -9 be ready
65 -22 be released
8 -1 be relocated
-20 94 be removed
-5 6 be renewed
-4 12 be repatriated
-2 -19 be returned
5 46 be sent
11 3 be set
3 7 be shipped
2 -20 be sought
-16 -3 be stayed
3 11 be subject
7 0 be submitted
43 -11 be taken
-9 -14 be told
9 -13 be transferred
13 -5 be transported
10 11 be turned
-7 -11 be unsealed
8 21 be vacated
-1 -6 be viewed
-13 5 bear
-12 12 bear its
-10 -14 bearing
21 -15 became
21 -13 became final
3 6 because
2 11 because petitioner
-8 -6 because the
7 -9 become
8 2 become unreasonably
-2 16 becomes
13 -10 bed
23 -5 beds
8 -14 been
8 -2 been arrested
7 -5 been at
-5 -8 been brought
9 -3 been confirmed
8 4 been convicted
1 7 been decided
-8 15 been done
9 -17 been filed
-9 3 been finally
-12 -9 been granted
0 9 been heard
-13 0 been held
-1 16 been made
17 -4 been mailed
-15 -3 been moved
4 -10 been put
-35 -7 been released
-13 0 been removed
-9 5 been sent
16 7 been told
18 5 before
26 -18 before #
2 29 before .
17 -29 before a
11 -11 before an
-19 -12 before any
3 12 before chief
-9 7 before his
8 5 before it
0 6 before january
-51 16 before judge
-18 14 before judges
-7 -4 before july
11 -1 before magistrate
-3 5 before march
-11 16 before the
-8 -1 before then
8 1 before this
9 -3 before us
12 0 beforehand
13 -6 beforehand .
11 -10 begin
10 -5 beginning
9 -3 beginning #
-11 5 behalf
2 14 being
-3 15 being a
-4 -6 being held
-13 -6 being in
10 -2 being taken
6 -4 bekele
-3 8 bellwether
7 -8 belongings
-2 5 belongs
15 -8 below
25 -19 below is
13 6 bench
2 8 bench .
0 -14 bench :
40 -4 bench ruling
-11 10 bench that
-10 12 bench to
-13 -4 bergen
-1 7 between
-20 -4 between #
13 -1 between the
41 -27 beyond
20 -35 beyond the
-13 8 bia
13 -1 bids
7 9 binds
-26 26 bjorklund
-9 -3 blacked
-9 -3 blacked out
-13 -4 blanket
11 -4 blessing
-4 7 bnclc
-4 7 bnclc #
-33 44 board
-9 18 board .
0 7 board ;
-7 3 board and
-6 30 board has
-6 -8 board s
6 -1 boateng
13 6 body
121 -99 bond
-7 -19 bond .
7 -1 bond by
30 -20 bond hearing
32 -18 bond hearings
16 -2 bond is
-12 2 bond of
3 -11 bond order
29 0 bond with
-6 -1 booked into
-10 0 booking
33 9 border
26 -3 border patrol
25 31 both
-11 0 both sides
0 13 bound
7 -4 boundaries
7 -4 boundaries of
-19 -6 bracelet
-10 -2 bram
11 0 brancato
11 0 brancato ruiz
15 -8 brandao
15 -8 brandao appellate
-16 2 brandt
8 -1 breath
-47 -24 brief
-6 25 brief due
-11 -1 brief in
-7 -23 brief is
-28 -8 briefing
-3 9 briefing .
-4 7 briefing on
-16 2 briefing schedule
14 -12 briefs
12 -1 briefs #
7 -2 briefs .
-12 -7 bring
-2 -11 bring petitioner
-2 12 broadened
-9 -7 broadview
-12 -1 brother
-14 -8 brought
8 -12 burden
-3 7 burden .
-7 -8 burden of
7 -4 burden on
14 -1 burlington
15 -10 bus
8 -4 business
-13 6 business day
14 -13 business days
22 16 but
15 -3 but in
0 9 but not
47 -3 by
1 -39 by #
-3 -8 by .
0 8 by :
-27 3 by a
3 -9 by an
-3 6 by any
8 0 by appellant
29 -13 by appellants
7 10 by appellate
-16 -9 by appellee
-6 -7 by appellees
12 5 by bdp
11 -8 by chief
8 4 by class
10 -11 by clear
0 -10 by clerk
0 -13 by close
15 -4 by consent
-13 -3 by counsel
-27 -8 by court
8 21 by december
-2 -8 by direction
-15 2 by district
-13 -8 by february
3 8 by filing
-7 -3 by for
15 -11 by fpg
-8 -3 by friday
7 20 by her
-22 -6 by ice
1 12 by judge
28 8 by judges
8 1 by july
0 -10 by june
-1 9 by justice
-4 -46 by magistrate
10 -3 by monday
-1 6 by no
15 -10 by noon
0 -16 by november
-13 5 by october
-7 -6 by of
31 -35 by on
6 -3 by one
-28 34 by petitioner
-9 15 by qvl
-12 3 by rds
-2 -8 by reason
1 -7 by regular
-1 -15 by respondent
9 -7 by rkl
-7 6 by rqs
6 -7 by senior
8 -2 by statute
-22 12 by telephone
-16 -17 by the
-9 -17 by this
10 -5 by tomorrow
13 -12 by trb
6 6 by tuesday
-2 9 by uscis
1 13 by which
-2 -8 by zoom
13 8 c
2 12 c .
13 -2 c ;
10 -6 c and
-5 9 ca
4 -32 calendar
22 -12 calendar .
-10 -12 calendar and
11 -3 calendared
-7 -15 call
-13 -3 call to
7 -4 call with
14 -13 called
6 -10 called for
-25 -13 calls
7 -3 calls at
-7 0 calls for
31 -24 came
13 -7 came on
13 -4 came with
-13 -1 cameras
-40 9 can
-14 5 can be
-13 -1 canceled
-5 -24 cancelled
-1 -24 cancelled .
11 22 cannot
14 0 cannot be
-10 13 cannot do
11 -4 cannot stand
3 -6 cap
-12 -13 caption
-7 -3 caption .
6 -4 card
-3 12 care
-1 7 care of
8 4 carolina
20 0 caroline
13 14 caroline facility
29 33 carried
-1 -10 carried out
8 43 carry
-3 33 carry out
-11 28 carrying
-6 13 carrying out
-9 4 carvajal
-9 4 carvajal ibarra
-17 -3 carvalho
-35 -27 case
0 -15 case #
7 15 case .
-11 -8 case :
-1 -8 case before
7 0 case called
1 18 case number
0 -7 case pending
15 -20 case remanded
-24 -1 case shall
-16 13 case until
-12 -8 cases
10 -6 cases .
19 -9 castaing
19 -9 castaing on
-7 -2 castaneda
6 9 castellanos
-19 -1 cause
-1 -8 cause .
6 -11 cause :
-2 11 cause and
10 8 cause by
13 -7 cause came
-2 7 cause exists
16 28 cause hearing
-8 -2 cause in
-8 -3 cause on
-1 -24 cause order
3 -16 cause respondents
-7 5 cause shown
-2 -11 cause why
13 -15 cause with
-23 17 cause within
-6 -13 caused
-14 21 cbp
29 -14 cc
29 -14 cc :
16 0 cd
6 0 cd #
17 -5 cease
8 0 cedric oyler
8 -2 cell
31 -22 center
13 0 center .
7 -3 center on
-12 14 certificate
-11 6 certificate of
-33 12 certification
-5 10 certification .
7 8 certification and
-12 14 certification is
-15 2 certification of
-10 -6 certification order
-41 -17 certified
0 -11 certified a
-13 4 certified and
1 -21 certified at
5 -8 certified copy
-13 -1 certifies a
-15 6 certify
12 5 certify and
-6 -8 certify class
0 -12 certifying
3 -8 certifying class
-1 -8 certifying the
-28 13 certiorari
-9 15 certiorari if
-10 -1 chair
-13 -18 chambers
-9 0 chambers .
6 -12 chambers by
-7 11 chambers of
9 -8 chambers order
-12 14 chance
-11 14 chance to
-2 -10 change
10 4 change in
9 -2 changed
-7 9 changed to
-8 6 changes
-1 6 changes .
17 -26 charge
11 -2 charge .
-10 -5 charge and
-11 -1 chart
-6 48 charter
-5 16 charter to
5 -20 check
5 -13 check in
10 -2 check ins
11 2 chief
16 -14 chief appellate
-4 16 chief judge
-21 14 child
8 8 child in
-17 31 children
19 4 cho
-11 -1 choose
-5 9 choosing
-9 9 choosing .
8 0 chukwudi
-1 14 cir
-1 14 cir .
22 11 circuit
-8 6 circuit .
-1 -7 circuit ;
-17 30 circuit and
-9 -8 circuit decides
7 -6 circuit has
-5 14 circuit having
8 -9 circuit judge
8 -8 circuit judges
-20 3 circuit rules
2 7 circuit s
9 -15 circumstances
-7 -4 citation
2 20 city
-15 -5 civ
-15 -5 civ .
-38 -22 civil
-5 -7 civil action
-20 -23 civil contempt
-5 7 civil minutes
-10 6 civil rule
-9 0 cja
-8 0 cja counsel
-20 -19 claim
-18 0 claim and
8 -3 claim is
9 4 claim to
-28 -34 claims
-14 16 clarification
-5 7 clarification .
-13 2 clarify
-6 4 clarify .
-8 4 clarifying
-27 -21 class
-5 -8 class .
-10 -6 class :
-17 9 class ;
-10 -2 class allegations
-5 5 class and
-19 15 class certification
0 -20 class certified
-49 -27 class counsel
-21 -17 class definition
9 -10 class is
31 43 class member
28 12 class members
-20 11 class of
0 -7 class settlement
-9 -8 class shall
-9 -2 class to
23 -2 class under
19 7 class wide
10 -7 clay
9 -9 clay county
1 -10 clear
13 -14 clear and
-13 -5 clear error
-35 -36 clerk
26 -11 clerk .
-16 1 clerk :
16 -6 clerk hac
3 -9 clerk is
6 -4 clerk of
-21 5 clerk order
-15 2 clerk s
-17 12 clerk shall
14 -1 clerk tml
-23 -17 clerk to
-15 -4 clerk vlg
12 7 clerk will
-8 -17 client
27 -10 clock
13 -6 clock in
-1 20 close
-11 -1 close .
10 21 close the
8 -1 close this
-23 -14 closed
-17 -8 closed .
-8 -4 closes
18 1 closing
22 6 closing case
-2 10 cmd
-1 10 cmd #
-5 -10 coercive
13 -9 cole
1 7 colloquy
15 3 colorado
14 4 colorado .
14 0 colter
14 0 colter standish
-9 0 come
-19 12 come back
-9 -3 come before
-9 -2 come off
-33 19 comes
-9 1 comes before
-7 -12 comes off
-3 16 comes to
-26 4 coming
7 -5 command
-11 12 commercial
-11 12 commercial flight
28 -11 committed
28 -11 committed to
-9 -1 committee
-10 -5 commonality
23 -2 commonwealth
-8 -6 communication
-17 -6 communications
-16 -6 communications with
10 -5 community
-9 -11 compel
12 -3 compel .
-15 -3 compelling
-7 -3 compelling reason
0 -8 complaint
-18 -5 complete
-7 1 completed by
-10 -5 compliance .
-3 18 compliance is
16 -11 compliance with
-22 3 complied
-12 4 complied with
7 -9 comply
-10 -2 compromise
7 -1 concede
-4 -13 concedes
2 11 concerned
-23 -5 concerning
7 9 concerning service
-11 -17 concerning the
3 25 concerns
1 19 concert
2 19 concert with
10 -6 concludes
11 -6 concludes that
-9 -5 conclusions
-9 -3 conclusions of
7 -7 concurrence
21 -7 condition
-19 -6 condition of
27 -23 conditions
32 -6 conditions .
-18 6 conditions of
-5 -9 confer
-30 -38 conference
-7 10 conference #
-6 -19 conference and
22 -4 conference by
-1 -11 conference for
16 5 conference held
-11 -7 conference of
-19 -3 conference set
-18 -7 confidential
-2 -16 confined
-2 -6 confined at
-10 3 confined in
67 -16 confinement
22 0 confinement .
9 -1 confinement is
8 2 confirmed
-1 -7 conforming
-3 12 conformity
-3 12 conformity with
-33 9 consent motion
-12 0 consent of
-12 14 consents
7 13 consider
6 16 consider the
-14 26 consideration
7 -4 consideration .
-10 23 consideration of
-6 16 considered
8 -2 considered and
-8 5 consistent
-8 5 consistent with
-10 -1 consolidated
12 -2 constitution
8 -2 constitutionally
8 -2 constitutionally adequate
-17 7 construed
-8 -3 construed as
-9 4 consuelo
-8 3 consuelo trimble
-7 9 consul
-11 -13 consular
2 -6 contact
-73 -55 contempt
-25 -13 contempt .
-11 -8 contempt and
-13 5 contempt is
-29 -21 contempt of
-6 5 continental
-6 5 continental united
-1 24 continue
6 -1 continue .
2 7 continue hearing
-14 34 continue the
9 0 continue through
8 -4 continue to
10 12 continued
-7 -8 continued .
10 -2 continued confinement
-8 17 continued hearing
-9 5 continued in
13 -16 continued to
8 30 continues
6 12 continues .
9 16 continues in
-5 8 continues until
8 -8 continuing
-7 8 contractor
2 8 control
0 -7 convert
-5 6 converted to
25 3 converting
9 -20 converting the
20 -3 convicted
17 -9 convicted of
-21 1 conviction
-12 7 convictions
13 -14 convincing
10 -13 convincing evidence
8 -10 cook
8 -10 cook m
-13 12 copies
-11 -2 copies of
-1 22 copies to
-28 -12 copy
-9 -10 copy of
1 12 copy served
-7 -8 copy to
1 -13 cor
12 -4 coram
12 -4 coram :
13 -13 cornwallis
22 -1 corporate
29 1 corpus
-8 2 corpus #
-15 -2 corpus .
7 18 corpus ;
16 2 corpus and
21 0 corpus ecf
17 -7 corpus is
-12 0 corpus should
-14 -12 correct
-9 -9 correct the
-18 -10 corrected
-8 -7 correcting
-15 -10 correctional
-6 -8 correctional facility
-7 4 corrections
9 2 correia
9 2 correia l
-2 -8 correspondence
13 0 corwin
6 0 corwin pell
-34 -7 cost
-1 6 cost .
-10 -5 cost and
-20 -40 costs
-10 3 costs .
-9 -6 costs and
36 -12 costs taxed
-12 1 could
-80 -58 counsel
-8 -1 counsel .
32 -8 counsel access
12 -7 counsel and
7 -7 counsel are
-9 -5 counsel by
-12 -5 counsel each
7 -1 counsel from
-4 6 counsel having
-15 -3 counsel in
-24 -26 counsel is
-14 -5 counsel may
1 10 counsel on
-14 1 counsel s
-11 8 counsel shall
-15 -1 counsel the
11 -6 counsel to
-11 -5 counsel who
-8 -1 counsel within
-9 -6 count
8 -3 count i
-17 17 countries
-52 104 country
-10 0 country .
-19 14 country before
9 -6 country is
-16 11 country other
-7 2 country removals
7 11 country unless
-9 21 country while
-8 -9 counts
37 -47 county
24 -7 county .
-14 -2 county correctional
13 -4 county facility
10 -8 county jail
8 11 court
9 7 court #
-14 19 court .
7 -17 court :
9 11 court ;
23 3 court adopts
12 -2 court agrees
-16 -6 court and
-12 2 court are
-5 8 court as
-7 10 court by
-23 -2 court can
-13 -1 court certifies
12 0 court declares
10 17 court declines
17 -20 court did
7 16 court directs
-12 -1 court expresses
13 0 court extends
-12 -1 court finds
-5 -14 court for
5 10 court granted
5 13 court grants
29 -9 court has
12 -5 court hears
-12 -8 court holds
-1 -22 court in
-18 -3 court is
0 6 court makes
21 7 court may
-9 21 court now
18 3 court of
4 -16 court on
-2 26 court order
19 16 court orders
-2 27 court proceedings
9 -15 court reporter
-2 -12 court reserves
23 -27 court rules
10 16 court s
-3 8 court said
-7 0 court sees
4 -7 court shall
13 -8 court staff
-4 -13 court sua
-20 -16 court takes
-13 -29 court that
5 -18 court the
-4 8 court to
-12 0 court under
-14 21 court was
2 -10 court will
-3 6 court without
-6 -8 court would
7 -7 courthouse
8 6 courtroom #
-12 0 courtroom minutes
9 -4 courts
1 12 cover
-7 7 covered
-6 8 covered by
2 16 covers
-15 14 credible
-15 14 credible fear
11 -5 criminal
7 4 cross
8 0 crossley
12 -11 crt
17 7 crt alex
-8 0 crt dauterive
-14 -3 crt guidry
8 -10 crt landry
-10 11 crt thibeaux
-11 24 crt yocum
-5 17 crw
-2 -9 cure
-18 -3 curfew
-12 -1 curfew is
-15 20 curiam
-13 11 curiam judgment
-24 25 curiam order
-8 -2 custodian
98 -34 custody
-12 0 custody #
11 -31 custody .
-13 8 custody abroad
9 24 custody and
6 -8 custody by
6 3 custody determination
-12 6 custody for
33 -9 custody hearing
13 -13 custody hearings
6 7 custody in
8 9 custody is
37 -3 custody of
15 15 custody on
16 -7 custody redetermination
-8 -1 custody review
-3 9 custody who
6 10 custody without
10 -4 cut
4 -8 cutting
4 -8 cutting on
-7 -5 cyndi
-7 -5 cyndi ames
15 6 d
-8 -1 d #
14 18 d .
-26 26 dacosta
-14 -6 daily
-21 -3 damages
-8 -1 damages is
-5 21 danforth
39 -34 danger
14 -11 danger .
7 -1 danger to
-8 0 darnell
-8 0 darnell whitlock
-3 10 date
-2 18 date #
13 -21 date .
2 8 date :
-9 16 date by
10 0 date filed
-6 -11 date is
6 -6 dated
-6 -1 dated #
4 -11 dates
11 -1 dates and
-8 0 dauterive
-8 0 dauterive l
11 -6 day
-2 13 day after
-7 14 day the
5 12 day with
18 24 days
-25 0 days .
25 7 days ;
-12 -1 days a
-30 11 days after
14 12 days and
14 -7 days are
1 8 days as
10 -4 days at
14 -12 days before
-12 2 days for
-11 24 days from
4 15 days in
18 -10 days is
15 -2 days of
-11 -5 days respondents
28 -7 days so
-15 9 days the
-7 0 days thereafter
-14 11 days why
16 7 days written
-8 1 de
-8 11 de #
-8 -7 deadline for
-8 10 deadline in
-33 -18 deadlines
-13 -1 deadlines are
-4 12 december
-10 7 december #
2 -11 decertified
3 -7 decertified .
-20 7 decertify
-8 4 decertify class
11 -12 decide
-19 -4 decide the
8 -10 decide whether
-40 28 decided
-22 18 decided .
-8 1 decides
-5 -6 decides the
-2 -12 decision
9 18 decision .
0 8 decision :
33 3 decision and
14 -14 decision for
-10 -3 decision in
-9 4 decision is
-14 -1 decision not
-7 -4 decision of
-24 5 decision on
-18 -4 decision reserved
0 8 decision to
13 -10 decisionmaker
-21 -18 declaration
17 -3 declared
13 -1 declares
13 -1 declares that
14 17 declines
0 18 declines to
14 -11 decreed
11 -1 decreed :
-21 -7 default
-15 -2 default judgment
-15 -44 defendant
-12 0 defendant #
7 -3 defendant attorney
7 0 defendant continued
-8 -6 defendant having
-6 -2 defendant is
-9 0 defendant may
10 0 defendant present
19 0 defendant remanded
-39 -1 defendant s
8 0 defendant to
-1 18 defendants
27 -7 defendants #
-6 10 defendants and
-7 28 defendants are
16 17 defendants from
6 2 defendants have
-5 7 defendants having
-6 -6 defendants in
19 -6 defendants may
-1 33 defendants motion
-10 3 defendants must
-3 6 defendants need
-6 -25 defendants officers
-38 29 defendants shall
3 6 defense
17 3 deferred
-7 -27 deferring
-1 -14 deferring action
-7 -2 defined
-13 -25 definition
1 -10 definition .
6 -1 definition is
2 11 delacroix
-13 9 delay
-14 6 delivered
8 1 demand for
-18 7 denial
-9 -2 denial class
-6 5 denial is
-8 5 denial of
11 15 denied
-12 -10 denied .
31 -1 denied ;
13 1 denied as
-16 31 denied by
3 10 denied for
-6 2 denied in
-13 4 denied judge
5 31 denied on
-6 11 denied reopening
16 -3 denied with
-12 -16 denied without
7 -6 denies
7 0 denies the
14 0 dental
9 -9 deny
-16 14 deny .
23 -21 deny the
38 12 denying
17 28 denying #
-20 18 denying as
22 7 denying defendants
1 -12 denying emergency
8 -4 denying habeas
-10 -21 denying in
-8 -2 denying motion
-16 0 denying petition
-11 -11 denying petitioner
13 1 denying plaintiffs
1 -9 denying preliminary
19 3 denying respondents
-8 8 denying stay
11 3 denying the
3 36 denying without
-7 18 depart
-13 23 department
-16 27 department of
-16 24 departure
6 20 departure .
-1 -9 departure form
0 -10 departure or
-12 58 deport
-5 16 deport petitioner
-69 128 deportation
-7 15 deportation .
17 7 deportation and
-15 14 deportation filed
-18 54 deportation is
-5 14 deportation of
7 -14 deportation officer
-6 -17 deportation officers
-9 12 deportation shall
-11 20 deportations
-27 80 deported
4 21 deported nor
-17 73 deporting
6 2 deporting him
-14 15 deporting petitioner
6 -2 deposed
-7 -7 deposition
-12 -2 deposition of
-18 -24 depositions
-3 9 deputy
-5 17 deputy clerk
24 0 deshawn
24 0 deshawn vance
-8 5 designated
-4 -12 desmond
-6 12 destination
5 -8 details
-2 5 details .
48 -29 detain
17 -1 detain .
12 -1 detain a
7 -5 detain him
-24 -6 detain petitioner
0 -29 detained
-10 0 detained at
1 -16 detained class
3 -7 detained under
6 8 detained without
-10 -25 detainee
16 -6 detainee to
12 -18 detainees
16 0 detainees who
27 -7 detaining
6 -2 detaining petitioner
114 -39 detention
43 0 detention as
10 -3 detention by
41 -14 detention is
27 -11 detention pending
17 -4 detention under
20 2 determination
10 -11 determination of
-11 13 detroit
-11 -10 device
-11 19 devries
-11 19 devries okafor
-7 15 dg
-7 15 dg #
32 -15 dh
2 -7 dhs
9 2 dia
-6 0 dial
-6 0 dial in
11 -6 dialysis
-3 18 did
-8 -1 did not
-6 -7 die
16 -1 different
-10 0 digital
20 -14 dilley
1 -13 dimitriades
-12 -5 direct
-3 -9 direct that
10 7 directed
-9 11 directed not
-11 -16 directing
8 -13 directing a
-10 16 directing appellants
-7 0 directing clerk
-2 -6 directing defendants
-6 -13 directing petitioner
-31 5 directing respondents
47 -5 directing response
-2 14 directing service
-1 12 directing that
-15 -9 directing the
-2 14 direction
10 -4 directions
10 -3 directions to
6 7 directive
-7 9 directive is
-7 2 director
0 -9 director in
-5 7 director shall
29 3 directs
12 4 directs otherwise
13 10 directs that
50 -32 discharge
12 -4 discharge petitioner
1 11 discharged
-8 17 discharged .
9 -2 discharged from
-5 17 discharging
13 -5 disclose
-47 -45 discovery
8 -11 discovery .
-13 -13 discovery is
9 -13 discretion
-12 -3 discretion in
-5 -7 discuss
-5 8 discussed in
10 -6 dismiss #
-10 0 dismiss .
-8 0 dismiss ;
32 12 dismiss appeal
-19 -3 dismiss for
-1 13 dismiss is
-8 -6 dismiss the
-24 0 dismissal
-6 -14 dismissal .
-7 5 dismissal :
-1 19 dismissal is
-4 7 dismissal under
-22 -18 dismissed
-12 -4 dismissed .
-18 -10 dismissed as
1 14 dismissed for
-18 -3 dismissed in
9 -12 dismissed with
0 -11 dismissed without
9 0 dismisses
-31 -10 dismissing
-7 2 dismissing #
11 -7 dismissing as
-7 -4 dismissing case
-11 14 dismissing the
-7 -2 dismissing this
8 -2 dispense
8 -2 dispense with
-13 10 disposition
10 -9 disposition .
-6 11 disposition :
8 18 disposition in
-16 1 disposition of
-7 49 dissenting
1 11 dissenting #
-14 2 dissenting .
-10 11 dissenting in
3 -13 dissents
3 -10 dissents .
30 27 dissolve
-16 4 dissolve #
12 -3 dissolve .
-2 10 dissolve preliminary
40 11 dissolve temporary
4 -23 dissolve the
-3 12 dissolve upon
6 47 dissolved
-8 22 dissolved .
4 -10 dissolved and
-10 18 dissolved as
-1 24 dissolving
2 18 dissolving the
6 0 distributed
6 0 distributed pursuant
22 6 district
-25 -17 district court
39 18 district of
12 18 district or
8 1 district pending
13 0 district the
6 4 districts
6 4 districts of
6 1 disturb
2 8 division
3 8 division until
-5 17 dks
-5 17 dks .
11 -4 dkt
-12 2 dls
0 12 do
8 -8 do not
-8 6 do so
-2 9 doc
17 -9 doc #
-19 18 doc .
-17 -17 docket
-5 -11 docket #
-7 -7 docket .
12 -4 docket ;
-2 11 docket and
-3 -22 docket entry
1 32 docket text
-7 2 docketed
9 -2 docketing
8 -27 document
-6 -1 document #
-8 6 document .
10 -4 document attached
-7 -2 document for
9 -4 document has
4 -10 document having
-9 -7 documents
-1 -7 documents in
3 -26 does
-10 24 done
13 32 done .
-8 2 done by
-2 -13 done to
22 -17 door
8 -3 door .
13 -2 doors
-4 14 doubt
-16 9 down
-9 -7 dr
-9 -7 dr .
7 -3 drawn
11 -2 drive
-10 -2 drop
-11 -9 dropped
2 -7 duane
-30 -43 due
-21 25 due #
9 -14 due :
-1 -8 due april
-1 -16 due august
-37 -10 due by
9 6 due course
-12 -2 due in
5 -7 due january
-2 -7 due july
-1 13 due may
19 -12 due on
22 -5 due process
1 6 due within
0 27 duration
1 26 duration of
12 -1 during the
-10 45 duty
11 2 e
-11 14 e .
-23 -5 each
-8 -7 each day
12 2 each is
-17 -9 each monday
25 15 each of
-7 5 each party
-9 2 each person
-1 -13 each side
-10 -2 each weekday
-9 -1 ead
-24 -4 eaja
54 -14 earlier
-9 0 early
1 -14 easterling on
18 -3 eastern
12 -7 eastern district
-4 -20 eb
-4 8 ec
-20 4 ecf
-5 -19 ecf #
-13 25 ecf no
-9 21 ecuador
33 26 effect
16 27 effect .
16 -13 effect of
-2 9 effect removal
28 3 effect through
-19 -7 effect until
2 -9 effected
-6 20 effective
-16 2 effective .
-7 33 effectuate
29 -1 efra
29 -1 efra n
10 -13 eight
-7 -1 eight hours
8 -3 eighth
-9 7 either
-5 6 ekwueme
34 12 el
14 -4 el paso
-9 5 el salvador
16 15 el valle
16 -30 electronic
12 3 electronic clerk
0 -12 electronic filing
7 -9 electronic order
-8 14 eleven
12 -8 eleven class
-1 12 eleven parents
20 -5 eligible
10 -6 elizabeth
7 -5 elizabeth .
11 -6 eloy
-19 25 else
2 13 else .
-1 9 else is
8 10 elsewhere
-3 8 elsewhere .
9 -10 elw
21 0 email
-1 -10 emailed
6 -9 emailed notice
23 9 emergency
-8 15 emergency hearing
34 -6 emergency is
-9 10 emergency motion
-6 7 emh
6 -9 en
-3 -8 en banc
7 13 end
4 -7 end and
11 14 end of
18 15 ended
2 8 endorsed
8 10 endorsed order
7 -24 endorsement
8 -19 endorsement on
-10 7 enforce #
25 1 enforce .
-13 0 enforce ;
6 3 enforce and
11 -1 enforce is
9 -3 enforce judgment
-14 -14 enforce the
-12 9 enforcement
-1 13 enforcement of
1 -9 english
-16 34 enjoin
-2 15 enjoin removal
-8 -1 enjoin transfer
-21 28 enjoined
-4 12 enjoined .
-18 6 enjoined and
17 -9 enjoined from
-10 12 enjoined through
2 25 enjoining
13 8 enjoins
11 0 enjoins respondents
-13 22 enlarge
11 24 enlarged
4 13 enlarged to
-8 -2 enlargement of
7 -7 enough .
-12 2 enter
-7 -2 enter order
-14 2 entered
9 -1 entered #
13 12 entered .
5 5 entered :
29 -10 entered allowing
-12 -8 entered and
-13 -5 entered as
-7 24 entered at
2 -7 entered by
-5 14 entered denying
16 -3 entered for
10 -5 entered granting
-21 -2 entered in
-11 8 entered judgment
4 -19 entered june
1 -8 entered october
-25 18 entered on
-11 8 entered re
7 -3 entered this
-21 -2 enters
-5 14 entertain
-9 0 entertained
18 -6 entirety
7 3 entitles
-10 -6 entries
5 -5 entry
-12 19 entry .
13 -14 entry :
13 12 entry ;
7 9 entry before
-8 13 entry for
12 7 entry generated
10 0 entry it
23 -24 entry no
-13 -8 entry of
-17 0 entry only
10 -5 entry order
-22 0 entry re
13 19 eo
13 19 eo :
10 -1 eoir
-7 -5 equal
-7 -6 equal access
11 -4 equally
-1 16 eritrea
-11 -4 ero
-9 -1 ero :
-7 0 error
1 7 error .
2 -12 error in
14 -2 esr
14 -2 esr .
13 -4 essex
7 0 essex county
1 -10 established
8 -5 etowah
13 -13 etxeberria
-11 -8 eudora
-8 -4 eudora m
0 -11 evening
-33 7 every
-7 8 every #
11 -15 every class
0 6 every member
-8 4 every other
-14 9 everyone
-20 8 everyone else
8 -19 evidence
-15 -6 evidentiary
-11 -6 evidentiary hearing
7 0 ex parte
-12 -11 examination
-8 -16 exceed
-9 1 exceeded
-1 -7 exceeding
-1 -7 exceeding the
12 -10 except
-1 -6 excerpts
-15 -4 excluded
-7 -1 excluded under
-12 -18 excused
0 -17 excused from
-16 -3 excusing
-18 24 execute
-17 17 execute the
12 20 execution
12 20 execution of
-1 -10 executive
-24 6 exhibit
-18 2 exhibit #
7 3 exhibit a
-1 10 exhibit b
7 -8 exhibit c
-2 7 exhibit d
-12 0 exhibits
-8 -3 exhibits #
-12 -7 exhibits to
7 2 exist
8 -6 existing
-8 0 exonerating
-13 -1 expanding
-7 -21 expedite
-6 1 expedite .
-10 5 expedite is
-8 -13 expedite ruling
8 -6 expedited .
-6 2 expedited briefing
-8 -9 expedited discovery
-8 7 expedited removal
15 -9 expediting
4 9 expelling
-25 24 expense
-6 -2 expense of
-7 0 expenses
-9 -3 expert
4 8 expires
1 7 expires at
-7 14 expires today
-12 -7 explain
-18 6 explanation
-12 -1 expresses
-12 -1 expresses no
-7 7 expulsion
-5 13 expulsions
20 16 extend .
8 3 extend the
-11 -16 extend time
11 -16 extended by
30 -22 extended for
-9 5 extended through
-9 22 extended to
11 2 extending #
-4 7 extending the
-9 5 extending to
21 -14 extends
12 0 extends the
9 -10 extension
-5 16 extension .
-7 2 extension is
15 -11 extension of
5 -8 extension to
11 -4 extension will
-3 -8 extensions
0 -6 extensions will
19 17 extent
9 11 extent .
-13 -3 extent :
15 2 extent the
7 -3 extraordinary circumstances
11 0 ezequiel
11 0 ezequiel brancato
14 -8 f
6 0 f #
14 -7 f .
-15 0 face
-59 63 facilitate
-1 10 facilitate plaintiff
-7 16 facilitate the
29 -8 facilities
71 -78 facility
-22 -3 facility .
8 1 facility ;
-3 10 facility and
6 -7 facility by
5 -7 facility for
32 -2 facility in
3 -19 facility is
11 -8 facility outside
7 -11 facility to
7 -1 facility within
5 -6 facility without
-10 -10 fact
6 -1 factors
-9 5 facts
5 7 facts .
-1 6 failed
7 8 failed to
5 -9 failing
17 -5 fails
1 -9 failure
-17 -18 fair
-10 -13 fairness
-10 -13 fairness hearing
-8 0 faith
6 -2 falls
-15 2 families
-11 14 family
-8 8 family .
5 9 far as
5 -19 farmville
-7 -8 father
4 -14 favor
-26 -7 favor of
14 -2 fdc
-48 48 fear
-17 7 fear .
-11 21 fear interview
-3 8 fear of
-13 12 fears
19 12 february
15 14 february #
-10 -10 fed
-10 -10 fed .
-9 -8 federal
-27 -19 fee
-5 -8 fee or
-37 -4 fees
-9 -3 fees .
-7 -4 fees is
1 12 fees of
-6 -7 fees under
-8 1 felix
8 -3 field office
-7 6 fifteen
-4 8 fifteen days
12 -3 fifth
6 -3 fifth amendment
6 0 fifth circuit
-52 -40 file
-11 -3 file .
-32 9 file a
-12 5 file an
-7 -3 file brief
-2 -11 file by
-3 -10 file its
-12 -2 file on
-7 -14 file the
-16 -10 filed
-10 -9 filed #
11 2 filed .
-21 8 filed :
-20 7 filed and
14 2 filed at
-27 -3 filed by
-13 18 filed denying
-21 6 filed granting
-8 -2 filed memorandum
19 -25 filed on
6 9 filed opinion
-3 9 filed order
12 -1 filed previously
4 9 filed that
29 -22 filed the
-45 -9 filing
-7 -1 filing #
2 -10 filing .
0 -11 filing an
-15 -12 filing fee
5 -6 filing no
-24 32 filing of
-10 1 filings
-28 2 final
-6 1 final .
0 -10 final and
-12 -28 final approval
-6 2 final judgment
2 29 final order
-8 10 final orders
-14 7 finally
-11 4 finally approved
24 -41 finding
6 -26 finding as
-11 -2 finding of
22 -1 finding that
9 -12 findings
14 -3 findings and
-9 -3 findings of
-20 -10 finds
-12 0 finds #
7 7 finds no
15 -1 finds that
-10 -8 finds the
-12 -10 fine
-2 -7 fine of
-1 -6 fines
-19 3 finished
22 0 first
11 -7 first .
-7 -5 first amendment
-3 8 first been
10 14 first circuit
2 6 first providing
25 -8 fit
12 4 five days
9 1 fixed
-7 2 fks
11 72 flight
23 -24 flight .
-6 6 flight and
15 -6 flight before
7 -13 flight having
3 23 flight is
-5 8 flight manifest
-3 -14 flight manifests
-4 30 flight of
17 -19 flight risk
-15 28 flight to
-7 4 flight until
12 8 floor .
-2 -8 florence
0 9 florida
2 10 florida .
-1 25 flown
3 5 flown to
13 -1 fly
11 -2 fmtlc
11 -2 fmtlc #
21 -8 folkston
-11 6 follow
12 11 follow .
-19 -1 follow as
16 16 following
-2 -15 follows
4 -11 follows :
-9 5 footing
-14 -14 for
-7 3 for #
14 29 for a
14 -11 for admission
1 7 for all
25 -29 for an
-8 -5 for and
3 6 for another
-10 -3 for appellants
-10 -3 for appellees
-11 -1 for appointment
-11 8 for as
-17 -6 for attorney
32 -8 for bail
8 -5 for bond
-13 14 for clarification
-3 31 for class
-9 -17 for contempt
-14 0 for decision
-17 -2 for default
21 -3 for detention
16 -2 for discovery
-7 -3 for district
-11 -6 for each
-7 0 for early
-18 -3 for expedited
11 9 for extension
-2 -10 for filing
10 -6 for final
-6 5 for five
-6 28 for fourteen
3 -8 for good
-10 0 for hearing
6 15 for him
9 -11 for his
16 2 for immediate
-6 9 for in
-17 26 for injunction
7 -1 for it
8 -3 for judgment
-34 12 for lack
-12 -4 for march
29 -7 for medical
0 12 for miscellaneous
-7 0 for more
-5 -8 for motion
-8 11 for mr
8 -2 for november
17 -6 for now
0 10 for order
-16 -15 for panel
-4 14 for partial
6 -11 for persons
-6 -21 for petitioner
6 -1 for plaintiffs
-5 -23 for preliminary
33 0 for proceedings
-3 -8 for production
-8 -13 for protective
8 11 for provisional
0 -15 for publication
0 23 for reasons
21 5 for reconsideration
-22 -21 for rehearing
19 17 for release
-10 4 for remote
14 -11 for removal
-11 -10 for respondents
7 -20 for return
-40 -1 for review
-2 -12 for sanctions
-12 -3 for september
1 -20 for seven
-8 -4 for signature
14 -4 for six
5 7 for so
12 -9 for substantially
-9 -1 for summary
12 -4 for surgery
10 -34 for temporary
7 1 for ten
-1 10 for that
32 -4 for the
-7 -2 for them
14 -12 for thirty
-16 6 for this
4 -8 for those
13 15 for three
-12 -2 for tomorrow
18 -8 for twenty
-5 6 for want
-1 -12 for which
8 4 for writ
12 19 forbade
-3 -9 forbearance
-3 -9 forbearance policy
-4 21 forbid
6 3 forbidden
-10 5 forbidding
-5 23 forbidding removal
-8 21 forbids
6 -7 force
0 5 force .
-7 -4 force to
6 -9 force until
13 -11 foregoing
12 -8 foregoing motion
2 39 foreign
23 -22 foreseeable
6 -6 foreseeable .
14 -14 foreseeable future
-9 -5 forfeiture
-27 -25 form
-10 0 form to
-8 -1 forma
-8 -1 forma pauperis
8 -9 former
-12 -19 forms
8 -7 forth
8 -2 forth in
-4 13 forthcoming
-4 13 forthcoming .
3 24 forthwith
-17 13 forthwith .
6 6 forthwith ;
13 -1 forthwith from
-1 -19 forty
-12 -4 forward
11 1 forward .
-7 -2 forward the
0 9 forward to
12 -30 found
18 -4 found in
42 -16 four
17 -1 four class
1 9 four factors
13 -1 four months
1 34 fourteen
-8 25 fourteen days
4 -12 fourth
6 -9 fourth circuit
15 -11 fpg
10 12 francisco
19 8 francisco courtroom
-9 -4 frap
-9 -3 frap #
19 -29 free
-7 -11 free of
3 -10 free petitioner
17 6 free to
36 -2 freed
8 -2 freedom
-15 -6 friday
-17 -9 friday .
-20 -5 friend
19 23 from
-20 5 from #
-8 -15 from any
-2 9 from carrying
10 -1 from counsel
15 -13 from denying
-4 26 from deporting
8 -8 from filing
-6 12 from in
8 -5 from it
-4 -9 from january
12 -6 from judgment
9 -18 from moving
6 -2 from now
-3 7 from putting
25 -9 from re
23 -2 from relocating
-37 70 from removing
18 13 from sending
6 -3 from tacoma
24 16 from taking
-6 -1 from that
39 -7 from the
25 16 from this
-13 4 from today
-12 0 from which
14 -2 ftr
3 6 full
25 3 full .
1 -7 full force
-3 -6 funeral
-8 -14 furnish
24 34 further
16 -7 further extension
17 6 further force
-9 -7 further notice
12 11 further order
30 12 further ordered
2 13 further orders
-4 9 further proceedings
9 -7 further stay
-8 0 further submissions
14 -15 future
8 -7 future .
-40 45 g
-36 13 g .
-8 8 g an
8 -6 gate
10 -4 gave
5 32 general
-5 11 general by
8 29 general order
11 -3 general s
12 7 generated
12 7 generated by
10 -5 german
10 -5 german santos
-22 23 get
18 -21 give
10 0 give every
-4 -14 give petitioner
0 15 give the
7 0 given
-17 14 given a
-9 -4 given at
14 -8 given back
-11 0 given for
-2 6 given from
-3 -9 given in
0 10 given to
-6 -1 giving
-6 11 gladding
-6 11 gladding on
41 -1 go
8 0 go .
-1 9 go ahead
13 -7 go back
-13 9 go by
16 -4 go forward
-1 27 go home
22 -7 go on
-7 -1 go out
1 -6 go to
-5 -8 go with
-8 15 goes
-27 0 goes forward
12 -4 goes home
2 8 goes on
2 6 going
-8 0 going home
29 4 gone
18 -2 gone .
8 -4 gone by
1 29 good
-7 24 good cause
-7 -1 got
-7 0 governed by
7 0 governing
-18 18 government
7 -3 government and
-3 7 government asks
-8 -8 government counsel
-12 7 government expense
20 -7 government has
7 3 government having
-20 24 government is
17 9 government may
-3 11 government must
44 -36 government s
-34 4 government shall
-27 6 government to
7 0 govt
7 -14 gps
8 -5 grady
-9 -12 grant
-8 11 grant it
10 -9 grant the
29 7 granted
3 -7 granted #
-12 32 granted .
-14 18 granted :
-18 -6 granted ;
-21 -23 granted and
9 -3 granted as
15 -4 granted by
-6 35 granted for
11 -27 granted in
25 -9 granted on
-13 -3 granted only
-4 13 granted pending
12 12 granted the
4 13 granted through
-3 -6 granted to
7 -17 granted until
36 -25 granting
-22 36 granting #
17 -19 granting a
4 -6 granting appellants
-6 -1 granting application
-8 -4 granting consent
14 -6 granting defendants
-24 -1 granting ecf
-18 6 granting in
8 2 granting joint
0 -10 granting leave
2 8 granting motion
39 11 granting petition
3 17 granting petitioner
8 -3 granting plaintiff
6 8 granting preliminary
-6 0 granting request
-1 12 granting respondent
10 -3 granting respondents
-12 -7 granting stipulation
-20 14 granting temporary
8 -22 granting the
5 12 grants
-5 7 grants #
-1 9 grants in
19 1 grants the
24 -1 great
9 -5 gregor
9 -5 gregor s
-10 18 greyling
-10 18 greyling on
-8 -1 grievance
-8 12 ground
1 -12 grounds
12 -3 group
-3 11 guantanamo
-3 11 guantanamo bay
-9 10 guatemala
15 5 guatemalan
-14 -3 guidry
-20 15 h
-10 0 h #
-6 18 h .
9 -4 ha
9 -4 ha #
61 1 habeas
29 1 habeas corpus
22 -2 habeas petition
8 1 habeas petitions
1 -7 habeas relief
4 -12 hac
-12 -6 hac vice
21 25 had
6 0 had a
7 -9 had been
11 11 had before
7 -2 had one
2 10 haddadin
-6 24 haiti
2 11 hale
-13 17 halloran
5 10 halt
9 -2 halvorsen
-1 -12 hampshire
25 -20 hand
17 -4 hand and
-4 10 handing
-5 -10 hands
9 -2 happen
-3 16 harlingen
5 7 harm
-4 12 haruki
-4 12 haruki d
17 6 has
2 -8 has a
24 10 has been
8 -2 has come
-2 7 has first
15 -4 has gone
11 -3 has heard
-3 14 has her
10 -7 has issued
10 -1 has lived
11 25 has no
4 -6 has not
-14 17 has passed
11 2 has read
-6 -11 has received
-4 8 has run
14 13 has said
-3 -7 has served
-12 14 has the
-2 15 have
-3 -6 have a
-16 10 have been
-6 4 have him
-10 3 have his
9 5 have no
-22 26 have not
-6 24 have petitioner
-14 8 have ten
9 -26 have until
-9 -5 haviland
-37 5 having
6 -8 having advised
-9 -23 having been
3 -7 having brought
2 -6 having come
0 7 having filed
6 -1 having given
-15 -1 having let
9 -1 having missed
8 5 having no
-11 -1 having passed
-4 9 having removed
0 10 having reported
-14 19 having ruled
-1 -7 having shown
-13 3 having withdrawn
11 -4 haxhiu
24 2 he
22 -9 he be
6 -2 he goes
0 -12 he has
20 1 he is
-9 25 he may
-6 -7 he must
0 16 he not
14 -4 he remains
9 -5 he shall
-9 -8 he should
-7 8 he understands
-12 23 he was
18 -12 he will
8 -1 hear
-2 12 hear the
0 36 heard
28 10 heard .
12 -2 heard ;
-13 11 heard and
9 -3 heard at
-30 -7 heard on
6 -2 heard the
28 -65 hearing
-18 -3 hearing #
8 10 hearing .
-3 8 hearing :
41 8 hearing ;
8 -4 hearing and
11 0 hearing at
5 9 hearing be
-11 6 hearing before
0 -8 hearing has
-17 45 hearing held
19 -3 hearing in
12 -26 hearing is
-12 -2 hearing may
14 -4 hearing nor
15 -8 hearing of
-56 -23 hearing on
-16 0 hearing order
11 -5 hearing that
-10 2 hearing the
4 -7 hearing time
0 7 hearing to
-7 0 hearing took
6 -4 hearing under
-4 8 hearing unless
-16 -1 hearing was
19 -2 hearing which
-8 -2 hearing will
7 -1 hearing within
85 -48 hearings
11 -2 hearings and
16 -14 hearings for
16 -8 hearings is
14 -3 hearings shall
11 -5 hearings within
13 -6 hears
5 -11 held
-18 19 held .
-23 -2 held and
-11 -4 held at
36 -10 held before
1 27 held on
2 -13 held outside
7 -1 held the
-7 -5 held there
9 -8 held under
-10 -3 help
-4 12 henceforth
53 15 her
-6 -6 her father
15 0 her from
13 -6 her go
6 -5 her husband
5 -8 her in
15 0 her into
-14 14 her motion
18 23 her out
8 -2 her own
-17 6 her removal
7 20 her to
11 11 here
6 8 here ;
6 0 hereafter
7 16 hereby
11 -11 hereby is
-5 6 hereby made
-21 -21 hereby ordered
19 -13 hereby stayed
0 -8 heretofore
24 11 high
40 30 him
-13 6 him and
16 -5 him back
-5 6 him before
7 -12 him from
17 -13 him in
12 3 him into
-2 13 him on
8 -13 him out
4 17 him outside
6 -9 him the
-9 30 him to
3 9 him until
2 12 him without
21 16 himself
1 6 himself in
3 26 his
10 -6 his #
-8 -1 his address
-8 -6 his attorney
-14 -3 his bond
-8 -3 his brother
-7 3 his case
16 -2 his confinement
6 0 his departure
5 -8 his detention
-4 15 his family
7 -2 his former
-6 8 his hearing
18 5 his lawyer
-12 1 his lawyers
-16 2 his legal
11 -7 his liberty
13 20 his motion
-14 13 his or
2 -12 his order
-5 9 his own
-7 -9 his passport
-11 6 his petition
16 -2 his prior
0 13 his property
-15 -9 his release
35 -20 his removal
18 2 his request
-4 12 his return
21 -7 his sister
-10 5 his travel
-4 12 his wife
30 -24 hold
7 0 hold a
-1 -7 hold case
13 -6 hold him
21 -7 hold petitioner
-3 -7 hold respondents
-8 -1 hold room
-12 -8 hold rooms
-12 10 hold that
21 -12 hold the
-19 -6 holding
-16 4 holding that
9 3 holds
-16 22 home
7 4 home from
-14 12 home to
7 5 home with
0 9 honduras
7 11 honor
5 -10 honorable
4 9 honorable :
-1 6 honorable judge
7 -15 honorable on
12 22 hospital
-25 11 hour
-13 1 hour .
20 -23 hours
10 1 hours .
0 7 hours ;
3 -10 hours and
18 -12 hours notice
-8 -9 hours of
-7 11 hours on
25 0 house
12 -2 housed
2 -9 housing
-15 -1 however
8 4 hpb
11 -2 hr
11 20 hrg
-14 -1 i
-9 -15 i #
-7 2 i .
-12 2 ibarra
45 -47 ice
-13 -14 ice .
10 -5 ice at
-2 11 ice custody
8 -5 ice has
11 -2 ice is
12 -16 ice may
-11 -3 ice officer
-7 -2 ice officers
-12 -12 ice personnel
-7 13 ice s
25 -8 ice shall
-8 7 ice to
-6 9 ida
10 -4 idemudia
-4 8 identified
-16 10 identity
-8 -21 if
-7 3 if it
3 -7 if no
8 -8 if one
-7 -13 if petitioner
-7 10 if such
8 6 if they
-8 6 iii
-6 10 ikeda
16 -5 illinois
-6 8 image
-6 8 image attached
33 15 immediate
12 -3 immediate release
-4 9 immediate steps
6 0 immediately
6 -7 immediately release
74 -12 immigration
4 6 immigration custody
50 -12 immigration judge
11 4 imminent
2 -11 impose
8 2 imposed
6 -8 imposed at
14 6 imposed by
-9 2 imposed on
-10 -4 imposes
7 -3 imprisonment
4 11 improper
7 -4 improvidently
7 -4 improvidently entered
1 -7 imre
-8 -11 in
36 -12 in #
-11 6 in a
-8 -32 in abeyance
-21 -21 in accordance
-4 8 in active
8 16 in addition
4 8 in alexandria
-9 -13 in all
1 -8 in and
-3 9 in appendix
17 1 in arizona
14 -16 in chambers
-13 -21 in civil
4 11 in concert
-3 12 in conformity
-27 -14 in contempt
4 27 in court
-7 -13 in courtroom
-16 7 in custody
6 5 in december
6 -4 in detention
9 6 in due
7 -1 in each
-8 3 in ecf
5 24 in effect
1 -7 in english
-10 7 in error
-1 -11 in every
5 21 in exhibit
-26 -7 in favor
-10 -5 in fees
-8 -1 in forma
16 5 in full
-9 5 in habeas
27 -5 in hand
-17 -13 in his
-4 15 in ice
0 6 in immigration
8 -14 in it
2 -20 in its
-2 -6 in january
10 -1 in keeping
-4 26 in lieu
-10 -12 in light
-10 0 in limine
3 -7 in maryland
13 -9 in minnesota
-7 -2 in on
9 -1 in one
-6 8 in open
8 18 in opinion
-8 0 in opposition
3 -14 in order
-7 1 in paragraph
16 18 in part
-36 -10 in person
11 10 in petitioner
30 30 in place
-8 9 in portland
-2 -8 in private
-6 -8 in receipt
1 -13 in refusing
14 8 in san
7 15 in seven
-9 -8 in support
-23 6 in that
21 52 in the
-42 -1 in this
-5 8 in today
-9 11 in u
18 -3 in vermont
8 5 in view
4 11 in violation
2 10 in virginia
3 9 in which
-16 -4 in writing
-13 9 include
9 8 included
-15 10 including
8 -12 indefinite
-7 -1 index
18 -4 indiana
-14 -1 indictment
14 -1 individual
46 -24 individualized
14 -5 individualized custody
19 -13 individualized determination
10 24 individuals
13 17 individuals on
-8 22 ines
-19 11 inform
-19 11 inform the
8 -6 informal
-7 -4 information
7 -2 informative
7 -2 informative motion
-11 -18 informed
-9 -1 informed of
9 5 initial
-3 -7 initials
24 70 injunction
14 -1 injunction #
46 0 injunction .
-7 23 injunction :
16 24 injunction ;
-42 30 injunction against
10 -2 injunction and
-19 12 injunction as
3 7 injunction at
-14 7 injunction barring
-7 -3 injunction by
9 -7 injunction directing
-6 5 injunction doc
15 -10 injunction entered
11 -13 injunction filed
-10 -13 injunction hearing
-14 11 injunction in
-4 15 injunction is
-8 4 injunction of
-71 44 injunction pending
9 -7 injunction requiring
30 -32 injunction that
16 -2 injunction to
0 -12 injunction vacated
-9 12 injunction will
0 10 injunctive
2 9 injunctive relief
7 -5 injury .
10 -2 ins
0 -7 inside
14 -1 insofar
14 -1 insofar as
-10 -7 inspection
-8 7 instructed
-7 8 instructed to
5 -9 intention
5 -9 intention to
47 21 interim
24 9 interim order
-10 29 interim relief
3 -32 interim stay
10 -3 interior
-24 -5 interpreter
-7 -3 interrogatories
1 -9 intervene
-9 9 intervenor
-24 16 interview
0 9 interview .
-3 -7 interview class
4 -7 interview may
-1 24 interview with
-16 -12 interviews
17 -50 into
13 -19 into a
32 -24 into custody
-17 0 into the
-7 2 iraqi
-11 15 irr
-7 7 irreparable
7 0 irreparable harm
9 20 is
3 -22 is .
8 -4 is a
-6 1 is about
-1 -13 is accordingly
-9 -5 is adjourned
28 -11 is administratively
12 7 is adopted
0 -6 is affirmed
-6 10 is allowed
0 -8 is also
-11 3 is amended
-4 -10 is an
-11 3 is asked
-3 -10 is at
22 -2 is before
3 -7 is being
-2 12 is broadened
-13 -1 is canceled
-3 -18 is cancelled
-13 5 is certified
-7 9 is changed
-23 -3 is closed
1 -27 is continued
-20 -7 is corrected
2 -11 is decertified
-23 36 is decided
18 4 is deferred
46 19 is denied
-12 -8 is discharged
-23 2 is dismissed
-5 21 is dissolved
19 8 is done
-26 -13 is due
-9 11 is enjoined
-9 8 is enlarged
-7 -19 is entered
-7 -1 is excluded
13 -19 is extended
-7 -8 is filed
-11 4 is finally
-8 28 is for
-3 8 is free
9 19 is further
15 -22 is granted
12 2 is heard
27 -4 is held
7 15 is hereby
4 -11 is in
-7 8 is instructed
10 3 is kept
15 -18 is left
16 16 is lifted
-11 16 is likewise
13 -8 is made
0 -9 is moot
-6 -8 is moved
6 -3 is narrowed
-2 8 is neither
-27 18 is no
25 -22 is not
-8 -8 is now
15 -2 is of
-17 12 is off
-15 30 is ordered
-8 -13 is otherwise
5 7 is over
-7 -3 is overruled
7 -1 is owed
4 6 is pending
-8 -1 is placed
-7 -4 is planned
-5 7 is postponed
13 -1 is preliminarily
17 -2 is premature
-2 8 is present
-10 10 is prolonged
-4 12 is provisionally
-1 -8 is put
-11 -1 is received
-12 -4 is referred
8 1 is refused
12 -3 is released
18 -20 is remanded
-5 -12 is removed
-12 14 is renewed
-8 2 is replaced
-7 -2 is represented
6 -7 is rescinded
-8 2 is reset
17 6 is resolved
-2 12 is respectfully
21 -8 is revoked
-9 -15 is satisfied
-4 -12 is scheduled
-2 12 is set
25 8 is stayed
7 -3 is still
11 3 is stricken
-15 -5 is struck
12 -3 is subject
-7 -1 is substituted
22 -23 is suspended
10 14 is temporarily
-9 13 is terminated
3 -23 is the
-18 7 is therefore
1 8 is this
-8 11 is timely
32 18 is to
-12 6 is too
7 -27 is unaffected
-6 -19 is unchanged
-12 -13 is under
23 12 is undone
6 -3 is unlawful
-9 17 is until
-14 -10 is vacated
-7 -1 is voluntarily
-17 -10 is waived
-10 6 is warranted
-4 13 is withheld
-6 -4 is without
32 -2 island
16 -6 island .
-20 15 issuance
-20 7 issuance of
7 14 issue
24 16 issue .
-1 17 issue ;
-5 -17 issue a
14 -28 issued
-18 -18 issued .
0 10 issued a
-20 -22 issued by
-1 31 issued in
2 -10 issued on
13 6 issued papers
20 5 issues
9 -13 issues .
19 20 it
-8 3 it .
-6 7 it :
-14 1 it ;
-14 -7 it appearing
8 6 it as
1 -10 it by
-5 17 it did
12 1 it does
-8 3 it forbids
7 2 it has
4 -13 it in
-11 -1 it may
-13 0 it now
-12 9 it protects
-14 10 it reaches
7 -8 it requires
-6 9 it says
-12 -3 it seeks
15 -8 it shall
17 5 it stands
-11 1 it that
7 9 it the
-6 -11 it to
19 -1 it was
-30 0 it will
-4 -11 itinerary
34 -6 its
-13 2 its discretion
19 -2 its earlier
18 -6 its entirety
8 4 its entry
23 6 its jurisdiction
8 -15 its order
-14 -18 its own
-7 -5 its place
-2 -12 its response
-1 -9 its return
10 -1 its terms
-21 -2 itself
-7 -4 itself is
-9 -3 iv
28 -8 j
35 -6 j .
35 -17 jail
-19 -1 jail .
8 -5 jails
-4 8 january
-2 15 january #
-2 10 jean
0 11 jean robert
7 -11 jena
8 8 jersey
29 6 jf
29 6 jf #
-8 -1 jfk
-12 6 jlw
-2 10 join
15 -11 joins
14 -10 joins dissenting
0 8 joint
-7 -1 joint letter
13 11 joint motion
0 12 joint report
3 -9 joint status
-12 23 jt
20 0 judge
11 0 judge #
-5 -11 judge .
-11 7 judge :
12 9 judge ;
10 -5 judge and
-8 0 judge as
19 -9 judge castaing
4 -8 judge cutting
-23 8 judge denying
-11 14 judge dissenting
-4 -10 judge dissents
-9 -1 judge ead
1 -14 judge easterling
4 -6 judge for
-6 11 judge gladding
11 4 judge granting
-10 18 judge greyling
4 -6 judge in
-9 -9 judge is
6 -12 judge judge
-10 23 judge kettering
13 0 judge must
6 12 judge on
33 -16 judge order
-7 -13 judge panel
5 17 judge parties
9 3 judge re
-23 -12 judge s
12 0 judge shall
-6 -2 judge sy
-9 -3 judge text
8 0 judge that
-9 -1 judge to
12 0 judge weighed
-9 17 judge with
18 -4 judge within
14 13 judges
-49 40 judges :
-2 -11 judges ;
7 -6 judges and
9 -3 judges authoring
-1 -9 judges denying
18 -9 judges the
23 -29 judgment
15 15 judgment .
5 -7 judgment :
10 -2 judgment ;
6 -14 judgment adopting
-20 -8 judgment and
0 14 judgment as
17 -10 judgment by
7 7 judgment denying
-11 -15 judgment entered
22 10 judgment filed
-38 -10 judgment in
-13 22 judgment is
1 -7 judgment it
22 -2 judgment of
-2 12 judgment order
15 -5 judgment pending
-17 0 judgment pursuant
-2 7 judgment that
-10 3 judgment the
18 -2 judgment vacated
12 -3 judicial
20 5 judicial district
-6 -10 judicial notice
-14 21 july
-11 23 july #
-24 27 june
-18 23 june #
-5 16 jurisdiction
-11 20 jurisdiction .
8 -10 jurisdiction ;
-1 -14 jurisdiction is
15 -13 jurisdiction of
9 13 jurisdiction over
4 9 jurisdiction the
8 -2 jurisdiction to
-13 0 jurisdiction under
-4 -9 jurisdictional
-15 -1 jurors
-21 -12 jury
-8 0 jury selection
-1 -9 jury trial
-25 1 just
-22 -4 justice
-10 13 justice .
7 -3 justice and
14 -10 justice joins
12 -8 justice with
9 -12 jw
18 -3 jwe
19 -9 k
7 -2 k .
10 -4 k sb
20 -6 karnes
-14 3 kb
-14 3 kb #
-17 1 kde
-12 11 kdp
21 -7 keep
9 5 keep him
-2 12 keep mr
20 -19 keep petitioner
-24 -12 keep the
11 13 keeping
10 -1 keeping with
22 -3 keeps
-3 16 kentucky
18 -6 kept
-4 24 kept from
24 -3 kept in
-11 23 kettering
8 -2 kettering .
-18 25 kettering on
7 -8 keys
1 8 kim
-7 5 kittredge
-8 -2 kjblc
-8 -2 kjblc #
-12 18 knowingly
-1 -8 knowledge
-14 -2 known
-4 -8 knows
29 9 krome
24 -31 ks
-5 9 ktr
-5 -8 kw
-5 -8 kw #
6 -1 kwaku adjei
8 0 kwame
8 0 kwame stallworth
-1 -14 l
-1 -9 l .
9 2 l dia
12 -7 la
-35 12 lack
-34 12 lack of
14 8 lacked
-6 6 lacks
-1 35 land
5 -7 landed
8 -11 landry
8 -10 landry cook
-7 6 lang
-7 3 language
-4 -7 language he
-1 7 language the
-8 39 laos
-15 5 lapse
-1 8 lapse on
6 9 lapsed
-5 8 lapses
8 11 large
-9 -18 last
2 14 last until
3 -6 lasts
-18 -25 late
-5 -12 later
-28 9 law
-7 0 law library
-4 9 law of
9 2 lawful
9 0 lawful .
-4 -27 lawyer
-6 -12 lawyer .
-10 0 lawyer within
-33 -14 lawyers
-10 -1 lawyers .
-7 -5 lawyers who
23 -8 lc
23 -8 lc #
-10 11 lcabp
-10 11 lcabp #
-8 -7 lcacf
-8 -7 lcacf #
-6 8 lcatl
-7 12 lcawp
-7 12 lcawp #
-2 -7 lcbjh
-2 -7 lcbjh #
-3 -9 lccnp
-3 -9 lccnp #
-10 7 lcedb
-10 7 lcedb #
0 8 lcepw
0 8 lcepw #
-6 3 lcifc
-6 3 lcifc #
-13 0 lcjb
-13 0 lcjb #
7 -14 lcjpo
7 -14 lcjpo #
-6 16 lclbh
-6 16 lclbh #
-7 24 lclfw
-7 24 lclfw #
-1 14 lclob
-1 14 lclob #
-10 4 lcmos
-10 4 lcmos #
-7 7 lconb
-7 7 lconb #
-7 -8 lcorb
-7 -8 lcorb #
7 -1 lcwos
7 -1 lcwos #
-8 -4 lead
18 -1 leal
23 -1 leal #
4 8 least
11 11 least #
29 7 leave
22 5 leave .
12 8 leave of
16 15 leave the
-44 -24 leave to
17 -14 leaves
-20 2 leaving
-17 -6 leaving the
22 -12 left
0 10 left the
-15 -4 left to
-40 -15 legal
-18 4 legal status
-8 -3 legal visits
-3 17 legally
13 -25 length
15 -10 length of
-6 10 less
-11 2 less than
15 -5 let
24 -16 let go
14 -7 let her
3 -7 let him
31 -20 let out
-12 -3 let petitioner
-18 8 let the
19 -1 leticia
-43 -27 letter
-6 -2 letter :
0 -13 letter at
-9 -2 letter filed
-7 5 letter motion
23 10 letter order
6 -11 letter request
-11 0 letters
-7 -7 level
-9 -1 levy
-11 -6 lfe
-5 17 lhb
-14 14 lhs
-12 7 lhs judge
0 9 liban
39 -38 liberty
11 -11 liberty .
11 -2 liberty on
-20 12 liberty to
-7 0 library
-4 26 lieu
-4 26 lieu of
7 4 life
16 1 life of
27 7 lift
-6 -3 lift stay
18 7 lift the
22 8 lifted
12 8 lifted .
18 -5 lifted and
-13 26 lifted as
-8 10 lifting
-10 -12 light
-10 -12 light of
-15 -3 like
15 0 likelihood
0 10 likely
-8 21 likewise
17 3 lim
-10 0 limine
2 -22 limit
-12 -9 limited
-8 -5 limited purpose
-3 -12 limits
11 -3 lindell
-10 13 lindholm
-9 -7 line
-7 -3 line #
0 -7 line .
-15 -8 lines
-8 -3 lines and
-10 -10 lis
-10 -10 lis pendens
-4 20 list
-5 -13 list of
-10 11 listed
-4 25 listed in
-7 -1 lists
8 4 litigant
8 4 litigant served
-10 -4 litigation
11 -13 live
6 -3 live with
12 -3 lived
-11 -1 llc
-17 36 lnhlc
-17 36 lnhlc #
-17 -2 local
-10 6 local civil
1 -8 location
9 -2 locked up
-12 6 lodged
-10 7 lodged at
-6 -8 log
-12 -5 logs
-3 14 long as
-11 25 longer
13 -6 longer .
-22 -4 longer in
17 -2 look at
-2 10 looked
12 -8 looks
-3 7 loose
-17 9 los
-17 9 los angeles
-19 -7 lost
13 -15 louisiana
2 -8 louisiana .
6 3 louisiana and
-8 -2 lowell
-8 -1 lr
19 9 luna
10 0 luz
11 0 luz valenzuela
-11 1 lwd
-11 1 lwd judge
13 -1 lyle
1 16 m
9 -8 m .
-15 30 made
4 10 made applicable
-9 -1 made at
-30 25 made the
-6 7 made to
-33 -72 magistrate
-30 -69 magistrate judge
-25 -8 mail
6 -9 mail .
1 -21 mailed
-7 6 mailed by
5 -21 mailed to
16 4 maine
12 15 maintain
13 7 maintain the
-2 16 makes
11 -6 making
7 0 makoa
7 0 makoa renfield
10 0 man who
-36 -26 mandamus
-13 -5 mandate
-9 41 mandate .
3 -9 mandate :
-3 15 mandate and
-4 8 mandate having
0 -10 mandate issues
-7 6 mandate to
-1 -8 mandate until
13 -2 mandatory
12 -1 mandatory detention
2 21 manifest
-5 6 manifest and
-12 -15 manifests
9 -4 manner of
5 -6 mansour
6 -7 mapp
5 -13 marchetti
-1 -9 marginal
-1 -9 marginal order
-8 -5 marguerite
-8 8 mark
1 10 mark this
3 14 marked
10 -10 marsh
39 -14 marshal
9 -2 marshal .
8 -3 marshals
36 -27 maryland
0 -10 maryland and
18 4 massachusetts
7 -1 massachusetts .
21 -2 material
25 0 material witness
-31 -39 matter
13 -5 matter .
-7 -1 matter be
-9 1 matter comes
6 -15 matter is
-16 3 matter jurisdiction
9 -3 matter of
-1 12 matter remanded
10 -18 matter submitted
-9 -3 matter under
-8 0 matter will
-6 7 matters
-5 6 may
7 22 may #
18 -2 may act
9 -4 may again
-14 -4 may attend
16 15 may be
13 12 may carry
-14 -1 may come
19 1 may consider
-2 -19 may file
11 9 may go
1 -24 may have
9 -8 may move
-5 24 may not
-3 21 may proceed
-3 18 may put
16 -8 may re
-6 -1 may refile
-22 30 may remove
-22 -4 may reply
8 -11 may seek
-14 0 may sit
13 -7 may take
5 -6 may transfer
-13 0 may travel
13 -13 mboye
13 -13 mboye circuit
-2 13 mc
-2 13 mc #
29 -1 means
22 14 meantime
18 10 meantime .
35 36 meanwhile
17 5 meanwhile .
10 -13 medical
-7 -1 medical records
-6 -16 meet
41 52 member
-14 0 member .
11 -1 member a
-11 -4 member about
18 3 member and
11 12 member before
10 -7 member for
20 -2 member j
3 12 member of
-4 9 member s
-11 3 member shall
-9 6 member to
-1 -10 member unless
-10 2 member whose
5 11 members
-11 -7 members .
-5 -8 members about
0 -7 members are
-4 -11 members at
11 2 members be
3 -15 members held
-8 13 members in
9 7 members is
-3 11 members may
-10 17 members of
0 -8 members outside
12 -9 members to
-2 16 members who
-10 7 members with
0 -10 members without
0 13 memo
8 -21 memo endorsement
-13 -13 memoranda
-22 -8 memorandum
22 -20 memorandum and
-1 8 memorandum decision
12 -8 memorandum disposition
9 -1 memorandum filed
-7 -5 memorandum of
-3 -13 memorandum on
-27 14 memorandum opinion
-20 3 memorandum order
13 18 memorializing
13 12 memorializing the
2 15 men
-2 15 menjivar
-1 12 menjivar stroud
-7 6 meo
-8 0 merit
11 1 merits .
7 -3 merits after
-7 4 merits of
-13 4 merits panel
17 -7 merrill
13 -18 mesa
-12 10 met
3 12 met the
9 6 method
9 6 method :
-2 7 mexico
11 2 mg
11 2 mg #
-4 -8 miami
-12 10 middle
-11 11 middle district
-1 18 midnight
-3 11 midnight .
18 -8 miles
40 -13 minnesota
8 24 minnesota .
9 -7 minnesota by
1 -10 minnesota until
-1 -9 minors
-33 25 minute
10 18 minute entry
-43 10 minute order
-11 -17 minutes
-4 -9 minutes .
10 -9 minutes in
-10 -5 minutes of
0 15 miscellaneous
0 12 miscellaneous relief
26 -3 missed
6 -3 mk
-21 6 modified
12 -10 modify .
12 3 modify :
7 0 modify class
-34 -3 modify conditions
-9 9 modify preliminary
-8 9 modifying
-12 0 modifying conditions
15 -13 monday
7 -1 monday .
-19 -15 monitor
-8 -6 monitor .
-14 -11 monitoring
-8 -2 monitoring device
17 3 montana
-11 19 montclair
-11 19 montclair devries
18 -3 montgomery
4 -12 month
-7 1 month ;
46 -21 months
23 -2 months have
-34 -20 moot
-14 -4 moot #
6 16 moot .
-6 10 moot ;
-17 -4 moot and
22 -9 moot motion
14 -12 moot the
-9 -4 mootness
-28 3 more
-11 11 more days
-1 -21 more than
-9 21 morning
-9 -1 morning .
26 -14 moshannon
24 -3 moshannon valley
-63 11 motion
-10 16 motion #
18 6 motion .
-13 -8 motion :
-4 25 motion ;
6 27 motion and
9 -4 motion as
4 17 motion at
-8 5 motion be
-26 -10 motion by
2 -11 motion de
6 13 motion denied
8 18 motion disposition
25 -17 motion dkt
-27 2 motion doc
-14 4 motion docket
29 -4 motion filed
11 0 motion filing
-22 -62 motion for
2 24 motion granted
-25 19 motion hearing
-10 5 motion held
-16 0 motion is
15 -9 motion may
13 -30 motion of
0 7 motion order
-7 8 motion re
-6 0 motion requesting
13 4 motion respondents
-5 11 motion that
-38 -50 motion to
-34 21 motions
9 2 motions .
-14 13 motions and
0 -7 motions are
-11 8 motions for
11 19 motions panel
-11 3 motions to
-10 -12 movant
-1 -8 movant s
65 -50 move
3 -16 move him
29 -5 move petitioner
5 -10 move to
31 -12 moved
-2 7 moved for
-1 -7 moved from
27 10 moved to
9 1 moves
19 -30 moving
16 -25 moving petitioner
37 9 mr
37 9 mr .
-13 -6 ms
-13 -6 ms .
5 -22 much
13 -17 much of
5 -18 must
-6 9 must answer
18 -17 must be
-6 -3 must give
7 -1 must have
-6 5 must keep
6 -2 must release
13 4 must return
16 -1 n
-2 7 n .
20 -1 n ybarra
16 -8 nakashima
-31 -7 name
8 8 name .
-8 -1 name and
-9 -7 name the
-36 15 named
-17 21 named in
2 -12 named petitioners
-5 -11 named plaintiffs
-15 2 names
-7 -4 names of
6 -3 narrowed
6 -3 narrowed to
-14 11 nationals
-5 13 nationwide
-1 6 naval
-1 6 naval station
8 -9 near
11 -5 nearer
6 11 necessary
4 8 necessary .
15 -10 need
5 -9 need for
-10 -14 need not
-5 9 needed
12 -2 needs
5 -8 nef ammi
-12 2 nef dls
7 -5 nef rfj
-1 10 nef sld
18 -1 nef tr
-5 -8 nef trw
21 -4 negative
20 35 neither
12 -5 neither a
4 21 neither deported
21 -18 neutral
13 -10 neutral decisionmaker
2 -7 nevada
-29 30 never
-10 7 never been
27 28 new
-2 17 new date
-1 -12 new hampshire
8 8 new jersey
6 -1 new one
24 12 new york
16 1 newly
9 0 next
42 -16 next available
-20 -5 next friend
-16 6 ngata
-3 13 nigeria
13 8 nine
8 -4 nine detainees
-1 11 nine persons
-21 20 ninety
-15 19 ninety days
-11 -1 ninth
-11 0 ninth circuit
-18 0 nkemelu
0 23 nken
7 -6 nken factors
19 -21 no
24 18 no .
-8 -10 no administrative
0 10 no attached
16 -4 no bond
-15 5 no class
-7 -3 no compelling
30 -1 no condition
4 8 no document
-12 8 no extension
-5 7 no force
30 -19 no further
7 -2 no hearing
-13 -3 no ice
-6 8 no image
-12 -4 no judge
1 17 no jurisdiction
17 4 no later
12 2 no likelihood
-5 35 no longer
9 6 no member
-12 4 no more
-3 7 no objection
-9 -2 no objector
-14 -12 no officer
12 4 no one
20 0 no opposition
-15 15 no order
9 -3 no person
-9 -2 no present
11 -5 no reason
7 24 no removal
-14 -1 no right
-2 -12 no ruling
-16 6 no stay
-5 10 no step
20 -3 no such
-12 -1 no view
-18 21 nobody
4 -28 non
15 -8 non document
5 -8 non published
-1 -11 non registered
8 1 noncitizen
-9 10 noncitizens
-8 13 noncitizens in
10 40 none
-6 20 none .
-1 10 none is
16 10 none of
28 -13 noon
-9 3 noon #
6 -9 noon .
0 14 noon ;
21 -17 noon on
4 -11 noon tomorrow
7 -4 noonan
7 -4 noonan ray
-8 -2 nop
52 45 nor
-15 7 nor irreparable
6 15 nor to
8 4 north carolina
8 -7 northern
8 -8 northern district
-11 4 not
-1 15 not #
25 -13 not .
-10 6 not ;
10 5 not a
-14 -34 not affected
-10 9 not appear
-9 -2 not at
-8 15 not be
4 -7 not become
-1 -10 not been
-3 6 not carried
-8 28 not deport
-8 17 not effect
-8 0 not exceed
-16 14 not execute
-10 -1 not for
7 -1 not have
13 -2 not hold
-6 15 not in
15 19 not issue
-15 -7 not later
-20 22 not made
31 -19 not move
3 7 not occur
-17 -7 not of
7 7 not one
17 0 not order
-11 -13 not precedential
-1 -8 not present
11 11 not produced
23 9 not re
3 29 not remove
-13 4 not restrain
13 -14 not shown
-8 -2 not solicit
5 8 not subject
18 -21 not take
-11 4 not the
14 -12 not to
19 1 not transfer
6 -4 not well
5 6 notation
5 6 notation order
0 -12 notes
12 3 notes for
-14 -20 nothing
-10 1 nothing further
-1 10 nothing herein
0 -14 nothing in
-12 -4 nothing is
-9 1 nothing of
8 -8 nothing to
-37 9 notice
9 -5 notice .
3 8 notice and
3 8 notice at
-25 14 notice in
-6 7 notice mailed
-28 1 notice of
6 2 notice on
-8 -2 notice plan
-12 2 notice that
-1 7 notice the
12 -5 notice to
-9 -11 noticed
3 11 notified
5 17 notified .
-7 -18 notify
-7 5 notify chambers
-7 -2 notify class
3 -19 notify the
-15 -3 noting
-11 -2 noting #
0 -7 noting date
12 2 notwithstanding
-10 4 notwithstanding #
6 5 notwithstanding the
-16 -15 november
-6 -28 november #
39 29 now
-6 12 now at
-16 9 now due
37 4 nowhere
26 -6 nowhere else
-12 7 number
-6 9 number #
17 9 number :
-11 -4 number in
12 -14 numbers
-3 8 nunc
-3 8 nunc pro
-9 7 nwachukwu
-8 3 nwosu
-19 10 o
-14 11 o .
-26 14 oath
-1 -9 obeyed
14 6 obi
-11 -11 object
-9 -6 object to
9 -8 objection
31 -4 objection #
-8 10 objection .
1 -13 objection ;
-10 -1 objection to
-16 -28 objections
-9 0 objections ;
-4 -7 objections due
-11 -1 objections to
-9 -2 objector
11 0 obliged
11 0 obliged to
-7 15 obt
-7 15 obt wnk
-16 -2 obtain
-7 -4 obtained
-4 13 occur before
-18 4 ochoa
-11 3 october #
9 -1 october .
-12 0 oduya
9 -1 of
29 32 of #
15 0 of alaska
-13 2 of all
-17 3 of an
6 23 of appeal
-10 12 of appealability
34 -15 of appeals
0 -8 of appellant
-2 -12 of appellate
0 -21 of april
9 -9 of arrest
8 1 of both
-13 1 of certiorari
-2 -8 of charge
13 5 of colorado
5 -9 of compliance
27 3 of confinement
-8 -1 of contempt
-15 -4 of costs
19 12 of court
-7 2 of custody
-1 7 of december
-10 0 of defendant
-5 11 of defense
-15 16 of deportation
-7 -8 of detainees
21 -5 of detention
-19 -26 of dismissal
-15 -2 of each
-2 15 of ecf
0 -11 of electronic
-8 20 of entry
-15 -6 of every
-9 -4 of fact
6 15 of february
1 -8 of filing
5 -27 of flight
0 13 of florida
-8 -5 of forfeiture
-5 9 of fourteen
10 2 of habeas
3 -11 of her
-6 -18 of his
1 7 of ice
-2 -20 of it
-9 14 of its
20 -15 of january
-12 27 of judge
14 -18 of july
17 13 of june
-37 8 of jurisdiction
-6 -3 of justice
-10 -3 of law
-9 -1 of local
-18 -8 of louisiana
-11 -16 of mandamus
-1 29 of mandate
-10 35 of march
-7 2 of may
10 -7 of minnesota
8 0 of mr
22 -9 of new
-7 0 of not
-13 11 of october
6 8 of oregon
16 -11 of pennsylvania
-13 -1 of persons
7 9 of petition
-1 -19 of petitioner
-2 7 of petitioners
-5 18 of plaintiff
-8 6 of plaintiffs
-3 -7 of press
1 -7 of proceedings
-2 9 of prosecution
-6 -6 of record
17 -10 of release
-40 -6 of removal
13 -2 of request
11 -19 of respondents
1 10 of responsibility
-1 9 of return
-8 -5 of standing
8 5 of state
-1 19 of stay
-14 -1 of subject
1 11 of success
28 -5 of supervision
11 -5 of ten
8 8 of texas
-30 16 of that
-6 -23 of the
1 17 of their
13 -1 of them
33 17 of this
-11 -1 of three
-30 -6 of time
5 9 of transfer
10 17 of usca
22 1 of vermont
8 -4 of virginia
0 12 of voluntary
5 -9 of which
-11 19 of whom
-2 19 off
10 6 off .
-11 12 off on
-12 15 off the
2 -7 offense
-12 -8 offered
29 -1 office
-9 5 office and
-7 0 office director
-40 -6 officer
-21 0 officer shall
-52 -56 officers
7 7 officers agents
-10 -17 officers are
-12 -11 officers from
-3 -7 officers may
-7 -13 officers shall
5 -9 okada
5 -8 okada and
-11 19 okafor
-11 19 okafor and
1 14 oklahoma
12 -12 omnibus
12 -12 omnibus order
-12 -3 on
-4 11 on #
5 22 on .
-7 46 on a
-3 -6 on account
-4 16 on american
-6 4 on an
-17 22 on any
-10 -11 on appeal
1 18 on april
-4 16 on august
23 9 on bail
-17 -5 on bond
-11 -2 on compliance
22 -5 on consent
-5 11 on december
11 -3 on defendants
-13 11 on deportation
-7 -9 on each
-21 10 on fear
11 5 on friday
15 0 on her
6 -6 on his
9 -2 on hold
2 14 on it
-3 -16 on its
-18 -5 on january
9 0 on joint
-23 27 on july
7 -26 on june
7 -23 on march
-41 -63 on motion
-8 10 on november
-5 -17 on october
10 -2 on or
21 -6 on parole
17 -2 on petition
-36 -8 on petitioner
-8 11 on plaintiffs
9 -6 on preliminary
2 -17 on re
-13 11 on reconsideration
-1 36 on removal
15 -3 on report
5 5 on respondents
1 -7 on september
-1 8 on stipulation
1 -7 on supervision
-9 1 on that
-36 -3 on the
9 -5 on their
23 15 on this
44 13 on to
21 -6 on transfer
46 -13 on transfers
-10 -3 on travel
-9 9 on until
-17 -8 on whether
21 -5 once
1 -7 once .
7 -3 once and
36 -5 one
-11 -2 one #
9 7 one .
8 -8 one ;
7 -11 one by
-10 -3 one hour
16 -16 one is
-4 17 one of
8 9 one on
7 12 one week
-2 -9 one who
-4 8 one with
12 -1 one within
-22 12 only
12 -1 only :
7 -1 only by
-12 -5 only entry
-8 11 only order
-9 7 only so
-2 12 only to
6 -4 only upon
14 0 open
-6 8 open court
24 0 open the
-12 8 opened
-9 -8 opening
-9 -7 opening brief
47 -3 operative
22 -22 opinion
-3 21 opinion #
-19 -13 opinion .
14 6 opinion :
-8 -1 opinion ;
23 -7 opinion affirming
-19 32 opinion and
1 7 opinion by
15 -1 opinion coram
23 -11 opinion denying
-11 0 opinion is
7 -16 opinion issued
9 6 opinion method
19 -7 opinion of
23 -14 opinion order
-35 -19 opinion re
9 -7 opinion signed
-4 15 opinion vacating
-6 4 opinions
0 -8 opinions page
-8 9 opportunity
-8 9 opportunity to
3 -11 opposed
-1 -9 opposing
-24 -10 opposition
-4 -8 opposition due
-25 -4 opposition to
-7 8 optional
-7 8 optional reply
25 41 or
1 8 or #
20 16 or after
-20 4 or altering
15 -8 or amend
-13 -1 or an
-14 20 or any
2 -11 or at
-6 -24 or before
1 9 or by
16 -17 or danger
3 8 or deport
-1 -11 or else
21 -2 or from
-10 1 or further
-15 5 or her
16 -5 or in
10 -3 or moved
-7 0 or on
-14 -3 or opinion
10 6 or removal
-6 1 or removed
20 18 or the
-7 -1 or threaten
-12 36 or to
17 5 or transfer
14 11 or transferred
-2 -11 or voluntary
-15 1 or will
0 6 oral
-30 -22 oral argument
7 -3 oral hearing
12 14 oral motion
-15 8 oral order
9 -9 oral request
4 15 oral ruling
-5 14 orally
-2 17 order
1 17 order #
-10 20 order .
-2 7 order :
2 16 order accepting
8 8 order adjourning
9 -9 order adopting
0 9 order affirming
10 -1 order after
-2 12 order against
-10 11 order allowing
-1 7 order amending
-10 16 order and
-9 -3 order appointing
2 -18 order approving
15 7 order as
2 23 order at
1 14 order be
19 -12 order became
2 7 order below
1 -19 order by
1 -16 order certifying
-9 4 order clarifying
9 -9 order clerk
-10 2 order compelling
-1 13 order concerning
6 -7 order converting
15 -4 order dated
11 -4 order defendants
0 -18 order deferring
3 -13 order denying
-9 -10 order deputy
18 -13 order directing
-17 -13 order dismissing
-2 10 order doc
1 27 order enjoining
6 33 order entered
-8 0 order exonerating
-12 -1 order expanding
10 4 order extending
-12 10 order filed
15 -31 order finding
13 17 order following
8 0 order forbidding
-3 14 order forthcoming
32 22 order granting
5 -10 order has
-2 17 order in
15 -12 order into
-5 48 order is
-8 13 order issued
0 -11 order issues
-9 -6 order it
-12 -3 order marguerite
12 -1 order memorandum
14 18 order memorializing
7 -6 order no
5 -9 order non
24 37 order of
-38 -25 order on
-10 1 order overruling
23 -2 order pending
-12 -2 order permitting
-8 -7 order petitioner
-6 3 order pursuant
-30 22 order re
-6 -6 order referring
-7 14 order regarding
28 -5 order releasing
7 2 order remains
-4 -7 order resolving
22 -11 order respondents
12 -11 order setting
20 -14 order shall
11 -8 order signed
5 18 order staying
-3 -18 order striking
-8 -3 order sustaining
-5 -10 order taking
9 -11 order that
17 -24 order the
-32 13 order to
-8 13 order under
25 -5 order until
-9 -14 order vacating
-11 -7 order was
4 27 order which
25 2 order will
-11 -10 order withdrawing
13 8 ordered
-6 -29 ordered .
-12 -3 ordered :
14 -11 ordered adjudged
-7 -7 ordered and
-14 15 ordered as
-14 8 ordered at
-19 -2 ordered by
9 -2 ordered denied
-8 5 ordered from
-3 21 ordered granted
7 -7 ordered granting
6 4 ordered not
23 4 ordered petitioner
16 10 ordered re
16 -1 ordered released
3 -8 ordered removed
23 -10 ordered that
-16 9 ordered to
17 -8 ordering
31 21 orders
-8 8 orders .
26 -7 orders are
-8 1 orders of
-5 13 orders otherwise
36 2 orders that
8 14 oregon
-7 0 orellana paz
12 -6 oriana
-7 -2 original
29 9 originating
17 9 originating case
23 -8 ork
23 -8 ork lc
9 -2 orozco
-10 -2 ortega
8 -17 osc
11 -4 ostrander
-4 12 ostrom
23 -1 osvaldo
23 -1 osvaldo pineda
10 -9 otay
10 -9 otay mesa
-11 20 other
10 -8 other relief
-19 7 other than
2 -21 others
-1 -10 others .
-9 5 otherwise
-10 4 otherwise .
8 -8 otherwise denied
3 8 otherwise or
8 5 otherwise ordered
-7 5 otherwise the
7 -1 ouedraogo
-3 -6 ought
-9 -7 our
29 25 out
9 -20 out .
30 20 out of
-12 -3 out on
12 15 out the
9 -2 outcome
86 -10 outside
18 -10 outside maryland
7 -1 outside massachusetts
9 4 outside new
31 10 outside the
12 4 outside this
23 -1 over
8 -4 over .
8 -11 over objection
-13 -16 over the
13 9 over to
6 -1 overbroad
-7 -6 overruled
-3 -6 overrules
7 -1 overruling objections
-3 7 overruling respondents
7 -6 owed
6 0 owed .
6 -11 own
-11 4 own costs
10 -6 own making
-11 -2 own motion
13 -14 own petition
28 -4 own recognizance
-4 13 own request
-4 11 own terms
-11 1 oyama
-8 -4 oyebanji
-10 -4 oyelaran
-7 1 oyelowo brandt
8 0 oyler
8 0 oyler pryce
9 -6 p
10 3 p m
3 -36 page
-3 -13 page #
4 -10 page .
-8 -11 page limit
-48 6 pages
-9 13 pages .
-10 16 pages :
-30 -8 paid
-11 11 panel
-9 3 panel .
7 6 panel :
7 -5 panel by
8 -4 panel considers
4 -13 panel has
12 23 panel opinion
-16 -15 panel rehearing
-10 30 panel s
-27 16 paperless
-10 -1 paperless minute
-17 17 paperless order
-31 3 papers
0 -12 papers .
-14 8 papers and
5 7 papers in
-10 -2 papers to
10 4 paragraph
-12 7 paragraph #
8 -1 paragraphs
-10 19 parent
-29 26 parents
18 -14 parole
11 -7 parole .
9 -2 parolees
-16 0 part #
15 -16 part .
12 3 part :
13 1 part ;
-13 -21 part and
-7 0 part defendants
-14 1 part dismissed
-13 -8 part in
-1 -7 part judge
13 -17 part motion
-6 -1 part petitioner
1 14 part plaintiffs
15 -7 part vacated
7 0 parte
11 -14 parte application
-2 15 parte motion
-9 13 partial
-1 -14 participants
-29 8 parties
8 -13 parties #
14 -7 parties .
30 2 parties agree
12 -5 parties agreement
-9 10 parties and
1 -10 parties are
-3 -7 parties have
-3 -6 parties having
-11 -6 parties joint
5 17 parties notified
-3 13 parties request
-9 3 parties shall
9 7 parties so
-16 10 parties stipulation
-13 -9 parties to
-15 -10 party
0 8 party shall
14 -4 paso
7 6 paso division
-11 5 pass
-12 8 passed
12 -4 passed with
-33 -19 passport
-5 -7 passport and
-13 -1 passport to
2 8 past
26 -3 patrol
-6 10 paul
-8 -1 pauperis
5 6 pauperis .
19 17 pause
-9 15 pay
-13 4 pay #
-7 10 pay for
-12 -12 pay the
-14 -6 payment
-11 -8 paz
2 -10 pdf
-2 -9 pdf document
6 0 pell addison
-10 -10 pendens
32 44 pending
9 7 pending .
-3 6 pending ;
-4 28 pending a
-9 -4 pending arbitration
7 -1 pending disposition
12 7 pending final
15 43 pending further
31 -2 pending habeas
-5 -14 pending motion
-11 -2 pending motions
10 0 pending receipt
7 3 pending resolution
-7 8 pending review
23 5 pending trial
20 -14 pennsylvania
-3 12 people
-38 20 per
-15 20 per curiam
14 0 peralta
28 -4 period
15 -6 period of
0 8 permanent
-3 -10 permanent injunction
9 -3 permanently
20 7 permission
14 0 permission to
-2 -22 permit
-7 -3 permit legal
-7 2 permit petitioner
0 -8 permit removal
7 -1 permit transfer
-11 -9 permitted
-12 -2 permitting
-19 -17 person
-19 9 person .
-9 -2 person at
0 -9 person proceedings
0 -16 personal
-1 -8 personal knowledge
-15 -13 personnel
-38 20 persons
-3 -6 persons booked
-2 8 persons identified
-9 6 persons in
-9 11 persons listed
11 13 persons on
-13 1 persons who
-17 1 persons with
3 20 peru
26 -23 petition
23 8 petition #
23 2 petition :
50 -4 petition ;
12 18 petition and
9 -5 petition as
-31 1 petition denied
10 8 petition dkt
17 7 petition doc
2 8 petition due
-56 -22 petition for
9 -15 petition granted
0 19 petition has
-8 2 petition held
14 -11 petition in
40 -14 petition is
-11 0 petition may
19 -9 petition of
-8 -1 petition on
9 -2 petition remains
22 -5 petition should
-11 4 petition the
7 6 petition under
-13 -9 petition was
-9 -2 petition within
-11 -2 petition without
56 11 petitioner
6 -6 petitioner :
-9 18 petitioner aboard
-14 -1 petitioner and
-3 12 petitioner appellant
-3 -15 petitioner appellee
-11 16 petitioner asks
32 -21 petitioner at
3 -9 petitioner back
26 -6 petitioner be
-4 -19 petitioner before
10 -6 petitioner beyond
13 -3 petitioner by
-13 0 petitioner can
7 -4 petitioner does
-2 20 petitioner for
22 18 petitioner from
9 -2 petitioner go
18 -4 petitioner goes
-7 -1 petitioner got
9 -2 petitioner had
-47 6 petitioner has
-33 0 petitioner having
3 -21 petitioner in
28 11 petitioner is
-32 -22 petitioner may
-10 12 petitioner mr
-4 8 petitioner ms
4 8 petitioner must
-10 -1 petitioner need
23 22 petitioner not
-21 16 petitioner on
-6 9 petitioner or
19 3 petitioner out
21 -8 petitioner outside
4 8 petitioner received
6 -3 petitioner remains
-29 17 petitioner s
45 7 petitioner shall
-11 -3 petitioner should
10 4 petitioner stays
5 -11 petitioner the
67 13 petitioner to
6 6 petitioner under
-27 26 petitioner until
-7 -5 petitioner via
-22 -6 petitioner was
20 2 petitioner will
16 0 petitioner within
16 1 petitioners
-8 6 petitioners #
9 -14 petitioners .
-2 15 petitioners and
5 7 petitioners from
-10 4 petitioners motion
-10 -3 petitions
-11 13 petra
-3 13 petrosyan
-3 10 philip
3 -6 picked
3 -6 picked up
12 2 pike
12 -7 pine
15 -7 pine prairie
23 -1 pineda
23 -1 pineda leal
29 16 place
-12 0 place .
19 4 place for
15 24 place in
27 0 place of
-12 -13 place on
15 -13 place petitioner
-2 14 place until
-20 10 placed
-8 -1 placed upon
-8 1 plain
-31 19 plaintiff
7 -3 plaintiff attorney
-1 -11 plaintiff is
-14 -7 plaintiff may
-8 10 plaintiff s
-11 12 plaintiff shall
-26 20 plaintiffs
-3 21 plaintiffs motion
-7 -3 plaintiffs on
-7 0 plaintiffs request
7 7 plaintiffs shall
6 -18 plan
-7 -4 plan is
-7 2 plane
-3 -13 planned
-14 9 plans
10 -3 plaza
-10 -1 plea
-11 0 plea of
-7 -3 pltf
7 3 pm
-15 -15 pm .
14 3 pm and
-16 -9 pm before
2 9 pm on
-9 3 pm to
-7 0 policies
18 -20 pomfret
13 -16 population
-2 27 port
-7 14 port of
15 -3 portion
15 -3 portion of
-18 8 portland
-7 9 portland courtroom
-3 8 ports
-3 8 ports of
13 -1 poses
13 -1 poses a
-10 8 position
-11 3 possible
-5 -18 post
-17 -2 post a
-2 -11 posted
-5 7 postponed
-17 33 power
-32 33 power to
8 3 practice
15 -7 prairie
1 -7 prayed
5 -14 preceded
21 -1 preclude
12 -33 prejudice
-11 31 prejudice #
-14 -20 prejudice .
4 -16 prejudice as
-24 5 prejudice for
14 -2 prejudice petitioner
15 -18 prejudice to
-8 8 prejudice under
13 -1 preliminarily approved
-9 20 preliminary
-31 -11 preliminary approval
38 29 preliminary injunction
0 9 preliminary relief
-1 -14 premature
-17 -15 premature .
-20 -6 prepared
-13 -6 prepared to
-21 -9 presence
-18 -7 presence of
-14 -3 present
-2 -9 present any
20 -5 present himself
15 0 present in
-6 8 presently
6 -20 preserve
9 10 preserving
12 10 preserving jurisdiction
-26 -5 press
0 -6 press intervenors
-9 5 pressed
2 -9 presumption
-17 -9 pretrial
2 10 pretrial conference
-3 -7 pretrial services
-4 7 prevent
14 -14 previously
12 -1 previously as
18 17 prior
6 -11 prior order
-11 -4 private
-11 0 private room
-19 -8 privilege
-12 -25 pro
-12 -6 pro hac
-3 8 pro tunc
2 -21 probable
2 -21 probable cause
5 -7 probation
7 -2 procedural
-11 1 procedures
-30 -10 proceed
-3 -8 proceed .
0 -14 proceed as
-17 -2 proceed by
-1 -10 proceed under
-5 26 proceed with
19 1 proceeding
6 4 proceeding is
-5 -35 proceedings
-4 10 proceedings .
-7 -2 proceedings are
-18 14 proceedings before
22 -12 proceedings by
-7 3 proceedings consistent
39 8 proceedings held
-10 -8 proceedings in
8 -19 proceedings is
-23 -2 proceedings pending
20 -8 process
17 -5 processing
23 -5 processing center
-1 31 proclamation
14 3 proclamation .
-8 8 proclamation is
-4 7 proclamation without
-26 -27 produce
-21 -7 produce the
-2 -9 produce to
-21 11 produced
-10 -4 produced .
-9 -2 produced in
-19 -21 production
-10 -14 production of
-18 -3 program
22 24 prohibited
15 21 prohibited from
3 -8 prohibiting
3 22 prohibition
2 19 prohibition on
-6 15 prolong
-5 16 prolong the
2 8 prolonged
13 2 proof
7 -6 proof of
-7 18 proof that
11 -8 proper
-20 -7 properly
-1 10 property
1 13 property and
-20 9 proposed
-11 9 proposed class
-1 7 proposed intervenor
-11 -3 proposing
-13 3 prosecution
-6 -4 prosecution .
-7 2 protect
10 11 protected
-19 26 protection
-9 12 protection of
-3 8 protections
-3 9 protections of
-13 -17 protective
-13 -15 protective order
-16 25 protects
0 -9 provide
2 11 providing
32 -18 provision
2 15 provisional
21 1 provisional class
14 14 provisionally
-4 7 provisionally certified
40 -7 provisions
17 -5 provisions of
9 -6 pruitt
8 0 pryce
-6 -6 pseudonym
-49 -26 public
-8 -14 public .
-7 -5 public docket
0 -15 publication
0 -15 publication .
17 16 published
9 -5 published .
-1 13 published authored
22 5 published opinion
-19 7 published order
10 -3 puerto
10 -3 puerto rico
-6 -3 purged
-7 8 purposes
5 -8 pursuant
5 -8 pursuant to
4 48 put
9 7 put aboard
9 0 put back
-8 15 put him
0 -12 put in
13 -18 put off
26 24 put on
-25 14 put out
-15 26 put petitioner
-11 2 putative
-11 2 putative class
-4 12 putting
11 -6 pwh
10 -2 pwh adr
7 6 q
8 6 q .
35 -12 quarantine
-31 -6 question
-9 -2 question a
-6 -2 question is
5 -7 question of
-8 -12 questioning
-10 3 questions
-17 39 quiet
3 8 quill
-9 4 quillfeather
-10 0 quispe
23 -2 quist
12 14 quo
3 13 quo .
-9 15 qvl
-7 15 qvl obt
25 -17 r
15 -10 r .
-9 16 raise
-10 5 raised
5 8 rather
5 9 rather than
7 -4 ray
-5 9 raymond
-14 8 rds
12 -50 re
-49 -19 re #
-33 -11 re :
26 -7 re arrest
16 -6 re arresting
39 -11 re detain
-3 10 re detained
9 -5 re detaining
24 -24 re detention
-11 -1 re noting
13 -8 re preliminary
9 32 reach
-6 11 reached
-7 13 reaches
6 7 reaches persons
-22 -4 read
5 8 read #
-2 -8 read as
-4 10 read the
6 -3 reading
6 -3 reading of
-3 -9 ready
-1 -9 ready to
7 1 real
24 -16 reason
15 -2 reason for
0 -6 reason of
13 -6 reason to
-5 -13 reasonable
32 -22 reasonably
23 -22 reasonably foreseeable
33 -2 reasons
6 -6 reasons :
-12 -10 reasons given
-21 20 reasons in
10 5 reasons stated
-13 -6 reassignment
-20 -2 receipt
7 0 receive
-27 -3 received
-10 0 received .
-4 7 received the
-15 7 receives
-8 0 recess
34 -11 recognizance
13 -5 recommendation #
11 -3 recommendation .
1 6 recommendation ;
6 13 recommendation doc
12 -3 recommendations
9 -8 recommendations .
1 17 recommendations ;
-10 -3 recommendations and
-7 38 reconsider
-12 31 reconsider #
-5 -8 reconsider .
-3 12 reconsideration
-9 4 reconsideration #
9 -3 reconsideration .
-7 7 reconsideration of
-6 7 reconsideration the
11 -7 record
-11 16 record .
-9 -6 record and
-6 -13 record is
25 -3 record on
-8 -1 record that
0 16 record the
-1 -6 record with
-26 -15 records
-10 -1 records .
-4 -14 records of
-5 9 records on
-4 -9 recusal
-8 -6 redacted
-1 -6 redaction
-1 -6 redaction of
22 4 redetermination
14 -3 redetermination .
-10 -7 reference
-28 17 referred
-18 17 referred to
-15 -17 referring
-14 -6 referring motion
11 -10 referring the
-6 10 refile
-5 34 refiled
10 -4 refiling
-18 0 refrain
-18 0 refrain from
-2 9 refugee
-14 -3 refusal
-8 -3 refusal to
30 -8 refused
-8 6 refused ;
-16 1 refusing
-11 9 refusing to
-18 -6 regarding
-1 -11 registered
-8 -4 registry
14 -1 regular
-42 -27 rehearing
-14 -16 rehearing en
-6 -15 rehearing is
-10 -1 reimburse
3 6 reinstated
-8 -5 rejected
17 -1 rejecting
-8 -20 related
17 -9 related doc
9 -4 relaxed
109 -67 release
16 -1 release as
9 -9 release directed
-18 -1 release from
16 -13 release him
10 5 release is
29 -13 release of
12 16 release on
38 -21 release order
24 -11 release pending
6 -8 release petitioner
-17 -2 release that
-18 -5 release the
-9 0 release to
6 -6 release under
58 -42 released
6 -6 released .
-9 7 released by
16 -2 released forthwith
12 -11 released on
-1 -8 released or
-14 0 released to
15 -7 released today
3 13 released within
28 -21 releases
40 -16 releasing
18 -7 releasing petitioner
25 15 relief
14 -6 relief #
19 5 relief .
0 8 relief ;
18 -19 relief in
-12 4 relief is
9 -1 relief not
1 31 relief of
-16 -8 relief requested
-8 -3 relief sought
-6 -1 relief to
12 -8 relieved
25 -6 relieved of
33 -13 relocate
24 -3 relocate petitioner
8 -1 relocated
24 1 relocating
9 3 relocating him
14 4 relocation
27 15 remain
6 -8 remain at
20 11 remain in
21 7 remain operative
-9 -6 remainder
28 -8 remains
26 -12 remains .
7 6 remains at
-6 28 remains in
-6 -7 remains pending
-6 -1 remains to
5 -8 remains where
-32 -2 remand
-7 -8 remand .
6 -2 remand from
-11 9 remand to
22 3 remanded
-9 -3 remanded .
13 -8 remanded ;
-17 7 remanded for
-1 29 remanded judge
34 -11 remanded to
-3 12 remanding
-12 13 remedial
-12 13 remedial order
-7 -1 remedies
-10 -3 reminded
-10 -2 reminded that
-13 4 remote
-10 4 remote proceedings
-93 197 removal
-19 1 removal #
-28 -15 removal .
-14 5 removal :
22 17 removal ;
29 39 removal and
-2 9 removal at
-4 -13 removal be
6 -3 removal being
-2 31 removal de
-4 -10 removal ecf
4 32 removal entered
-5 19 removal filed
-7 -17 removal flight
-2 -8 removal for
6 -14 removal from
13 6 removal imposed
-2 -33 removal in
-37 37 removal is
10 12 removal no
-64 64 removal of
20 12 removal on
8 -15 removal or
-2 14 removal order
-14 3 removal orders
-4 9 removal pending
27 -13 removal period
-11 20 removal remains
-6 25 removal shall
8 0 removal should
0 11 removal terminates
11 7 removal the
-11 13 removal to
2 10 removal until
-4 -28 removal was
10 4 removal will
-26 75 removals
-10 16 removals .
-1 18 removals under
-57 97 remove
-8 1 remove any
-11 6 remove her
-10 22 remove him
12 13 remove or
-14 56 remove petitioner
-16 -4 remove the
-48 85 removed
-12 9 removed .
-14 5 removed before
37 12 removed from
-6 0 removed on
-5 10 removed petitioner
-14 -2 removed to
-7 14 removed while
-23 78 removing
-12 18 removing any
0 15 removing petitioner
-3 10 removing plaintiffs
-7 -2 removing the
8 0 renaldo
8 0 renaldo crossley
4 14 rendered
-9 4 renew
-6 0 renewal after
20 38 renewed
12 9 renewed .
-5 9 renewed emergency
-18 20 renewed for
10 21 renewed motion
7 0 renfield
7 0 renfield #
-8 35 reopen
-14 8 reopen .
13 4 reopen and
-7 1 reopen have
-8 11 reopened
-12 27 reopening
-4 12 repatriated
-9 19 repatriation
-8 18 repatriation of
-8 2 replaced
-4 7 replaced by
6 -20 reply
10 11 reply #
10 11 reply by
-2 -19 reply due
-7 2 reply is
-8 -8 reply within
5 -12 report
7 5 report and
6 0 report due
-7 -1 report every
-8 -4 report is
15 -6 report of
-20 -2 report that
24 -7 report to
0 8 report within
-9 15 reported
11 -17 reporter
15 -13 reporter :
21 -11 reporting
-12 -19 reports
-6 5 representation
-13 -8 representative
1 -12 represented
-8 -4 represented .
-9 3 republic
-17 -1 republic of
-48 18 request
-11 4 request #
39 -7 request .
-7 -9 request :
15 8 request for
9 4 request is
-8 6 request of
-14 47 request that
-10 8 request the
-23 -64 request to
-19 4 requested
-3 17 requested .
-7 -4 requested a
-6 0 requesting
-8 19 requests
0 8 require
4 8 required
-14 23 required .
6 -3 requirement of
28 -7 requires
11 0 requires .
-10 5 requires the
34 -16 requiring
9 0 requiring a
11 -4 requiring bond
1 10 rescinded .
-19 5 reserved
-27 4 reserved .
9 0 reserved for
-3 -12 reserves
-9 0 reserving
-5 19 reset from
9 -11 reset to
-6 -2 resetting
8 0 reside
7 2 resolution
7 3 resolution of
13 5 resolved .
-4 -8 resolving
-4 -7 resolving #
0 -8 respect
-1 -8 respect to
-2 12 respectfully
-2 11 respectfully directed
0 -8 respects
-3 -8 respects the
-14 -12 respond
6 0 respond by
-27 -32 respond to
-10 -2 respond within
-13 0 respondent
-1 -10 respondent #
-1 -14 respondent .
-6 7 respondent is
3 6 respondent may
14 11 respondent s
11 -6 respondent shall
-11 22 respondent to
33 8 respondents
7 -6 respondents #
5 8 respondents .
11 11 respondents and
8 5 respondents answer
54 4 respondents are
-11 1 respondents be
15 -5 respondents from
9 -1 respondents give
-8 -20 respondents have
-12 -3 respondents in
19 5 respondents may
18 -21 respondents motion
4 6 respondents must
16 -17 respondents need
-7 -2 respondents notice
-4 -7 respondents officers
-10 -3 respondents on
21 5 respondents oral
-13 16 respondents request
15 -2 respondents say
-36 14 respondents shall
9 6 respondents their
6 4 respondents to
-10 0 respondents unopposed
-6 6 respondents will
-16 -19 response
-7 17 response .
-12 5 response by
21 7 response due
-17 -8 response is
-31 -19 response to
0 9 responsibility
-10 1 rest
9 0 rest .
-10 3 rest of
-14 -1 restitution
-1 -15 restore
6 -11 restore petitioner
-25 16 restrained
-7 9 restrained from
-5 6 restrained through
6 21 restraining
16 31 restraining order
-1 -10 restraining orders
28 61 restraint
5 19 restraint against
11 10 restraint at
22 5 restraint in
-2 20 restraint is
4 -8 restraint on
16 34 restraints
15 19 restrepo
8 -13 restriction
11 -2 restriction on
1 -8 restrictions
15 -7 result
-4 6 resume
5 -7 resumes
-20 64 return
-7 -2 return .
-1 8 return and
9 13 return by
4 -16 return him
-24 5 return is
-13 -3 return of
11 10 return petitioner
7 25 return to
-18 -23 returned
-4 -19 returned to
-8 17 reunification
1 -9 reverse
49 -22 reversed
24 -9 reversed .
13 5 reversed and
-13 8 reversed in
-26 20 review
-10 17 review .
-9 3 review ;
-4 13 review by
-6 -14 review denied
-7 -6 review granted
-25 30 review is
13 -13 review of
6 -4 review the
-10 -7 reviewed
27 -3 revisit
11 -8 revocation
16 -6 revoke
13 -9 revoked
25 -4 revoked and
6 -6 reyes
7 -5 rfj
-18 16 rh
17 -10 rhode
17 -10 rhode island
10 -3 rico
-12 6 right to
11 0 rightly
-14 -3 rights
-1 -10 ring
40 -8 risk
6 -3 risk .
7 0 risk of
10 -12 risk or
11 6 river
-16 21 rjl
-11 1 rkc
9 -7 rkl
-15 6 rm
22 -1 roa
2 11 road
0 11 robert
-3 -9 rolling
-28 -20 room
-2 -9 room .
-22 -15 rooms
-12 23 rosalba
-8 9 ross
-7 6 rqs
-7 6 rqs meo
8 -3 rsp
-7 2 rtm
-7 2 rtm .
18 -7 ruben
12 -5 ruelas
0 7 ruiz
17 0 ruiz .
-49 -14 rule
-10 -10 rule #
-7 0 rule on
-18 8 ruled
-3 -7 ruled on
11 -6 rules
19 -10 rules .
19 -4 rules on
5 -6 ruling
10 21 ruling .
-2 18 ruling :
-6 2 ruling and
-10 -8 ruling by
0 -12 ruling from
-3 -18 ruling is
43 14 ruling of
-5 -15 ruling on
-7 -2 rulings
8 15 run
-4 7 run .
32 -8 run ;
-5 -11 run from
-3 15 run out
-14 41 runs
-12 1 rvh
-13 -7 s
65 -3 s #
18 -10 s .
15 -1 s appeal
3 -21 s application
21 -9 s april
12 -8 s arrest
6 -4 s bail
26 -3 s bond
-2 -11 s brief
-10 -4 s cost
-6 -13 s counsel
-2 -10 s decision
1 22 s departure
-17 31 s deportation
2 -16 s detention
10 -3 s earlier
-3 13 s emergency
1 10 s ex
-7 -2 s family
10 -2 s fees
11 0 s habeas
-5 12 s hearing
11 0 s hr
8 -6 s informal
-22 24 s injunction
-14 -2 s judgment
-20 15 s june
18 -3 s lawyer
-22 -18 s letter
-8 -2 s medical
11 5 s minutes
6 -3 s mk
2 -18 s motion
-6 5 s name
8 2 s notes
-10 1 s objections
-8 -3 s office
0 -8 s opinions
2 12 s oral
-27 -34 s order
-18 9 s own
15 -10 s petition
-11 -7 s prior
7 -3 s re
39 -16 s release
-29 22 s removal
-9 -5 s reply
-10 9 s request
-9 3 s response
-21 45 s return
-8 6 s staff
-11 12 s stay
-10 -2 s surname
-4 14 s temporary
18 -12 s time
16 -9 s transfer
-8 11 s travel
21 21 s unopposed
11 3 sah
-12 6 sah .
-5 28 said
8 10 said at
11 1 said no
7 0 salif
2 6 salm
-9 5 salvador
18 13 same
12 -5 same conditions
1 -10 same day
4 28 san
10 12 san francisco
-22 -7 sanction
-6 -22 sanctions
-1 -7 sanctions in
13 -13 sandoval
13 -13 sandoval thorne
10 -5 santos
-2 16 sargon
-20 3 satisfied
-10 4 satisfied that
-4 9 satisfied the
15 0 save
8 -8 save for
-8 -19 say
-7 -1 say by
-2 10 say so
-4 -18 say whether
-9 -19 says
-4 17 says and
-5 -10 says otherwise
-7 7 says so
4 -11 says that
10 -4 sb
14 0 sbh
-13 -8 schedule
19 -3 schedule #
-6 -1 schedule a
-7 9 schedule for
1 -9 scheduled
-4 12 scheduled for
-25 -3 scheduling
-26 6 scheduling order
8 4 se litigant
-23 -35 seal
19 15 seal #
-5 -20 seal .
-8 -2 seal ;
-6 -7 seal is
-5 -8 seal the
-10 -2 seal until
-28 -25 sealed
-13 0 sealed exhibits
-9 -9 sealed motion
-6 -4 sealed order
-10 -11 sealing
-14 18 seat
30 0 second
18 -1 second bond
7 0 second hearing
-6 15 second motion
-8 17 secretary
18 -14 section
28 -13 section #
-7 -6 security
4 5 see
-19 -5 see #
10 0 see attached
-20 4 see document
27 -21 see order
-12 16 see to
0 6 seek
10 -6 seek relief
-21 -4 seeks
-10 0 sees
-9 -2 sees no
7 -7 seized
-8 0 selection
-7 0 selvin
-7 0 selvin orellana
-1 -14 send
-2 -9 send petitioner
18 16 sending
0 -9 senior
14 -9 senior district
-13 1 senior judge
10 -19 sensitive
10 -18 sensitive motion
-5 32 sent
6 13 sent off
23 2 sent on
-10 -11 sent to
-9 0 sentence
15 -8 senterfitt
14 -5 senterfitt appellate
-8 -19 separate
-10 -1 separate docket
-10 -1 separately
-10 -1 separately .
-4 13 september
-6 9 september #
2 10 serious
-10 3 serve
0 -10 serve #
-11 4 serve the
5 15 serve this
3 9 served
-16 2 served on
-3 12 served via
-12 9 service
3 15 service .
6 1 service order
-4 -8 services
12 6 set
-11 -3 set .
-16 17 set aside
21 4 set at
1 -12 set by
-12 24 set for
8 -3 set forth
12 -9 set on
-20 -2 set out
10 -1 set the
-8 10 sets
-3 -7 sets a
22 -31 setting
-9 9 setting a
39 -1 setting conditions
-12 0 setting hearing
-39 -37 settlement
13 -2 settlement ;
-2 -8 settlement agreement
-1 -6 settlement is
45 -14 seven
6 15 seven #
18 -9 seven day
27 -13 seven days
17 -6 seventh
17 -6 seventh circuit
-9 -4 sgrim
6 -40 shall
-5 9 shall allow
-8 11 shall also
-4 -8 shall answer
-11 15 shall appear
16 6 shall be
-3 14 shall bear
-20 4 shall by
-5 13 shall certify
-6 19 shall close
-8 -1 shall come
16 -1 shall conduct
16 17 shall continue
22 -9 shall discharge
-2 12 shall dissolve
-4 -7 shall explain
-3 7 shall facilitate
-33 5 shall file
6 -14 shall give
7 -7 shall have
6 -6 shall immediately
-7 14 shall inform
1 18 shall issue
9 -5 shall keep
12 -1 shall last
15 -4 shall leave
-8 -6 shall let
7 4 shall maintain
0 -10 shall make
0 10 shall mark
45 27 shall not
0 -8 shall notify
4 20 shall pay
-9 -3 shall post
3 -23 shall proceed
-10 -3 shall produce
-9 6 shall question
-5 -8 shall refrain
-6 0 shall reimburse
17 -6 shall release
20 1 shall report
-1 -20 shall respond
6 -9 shall restore
8 -4 shall return
-1 9 shall serve
-16 2 shall show
-25 -9 shall state
13 -14 shall stay
10 -4 shall surrender
-8 18 shall take
-8 -4 shall tell
12 1 shall terminate
10 -4 shall walk
-7 -2 shall within
40 8 she
23 -16 she is
-6 7 she may
26 4 she shall
24 -6 she was
-22 23 shelter
12 -3 sherburne
12 -3 sherburne county
-9 -3 sheridan
16 7 shield
3 7 shipped
-5 -10 shop
15 -11 short
-7 0 shorten
-10 -19 should
-8 0 should a
-8 -7 should be
-29 -11 should not
6 0 should the
-15 -15 show
-10 -11 show cause
-3 -10 showing that
-4 -14 shown
12 -5 shown a
-15 7 shown neither
11 -4 shown that
-3 14 shown the
10 -8 shows
-8 -5 shut
-3 8 side .
-11 0 sides
9 -2 sides the
4 7 sign a
8 -8 signature
-22 -4 signatures
-8 -2 signatures on
5 12 signed
-20 0 signed by
6 -10 significant
6 -10 significant likelihood
-9 -10 silence
-7 -28 since
6 -7 since #
0 -8 since his
9 1 since the
1 -8 single
22 -7 sister
17 -4 sister s
-20 0 sit
-10 7 site
7 6 sits
-15 7 sitting
43 -26 six
15 5 six class
7 -11 six months
13 19 sixty
3 10 sixty #
0 6 sixty days
-12 25 slc
-1 10 sld
16 -5 sleeps
10 -2 slm
10 -2 slm pwh
7 20 so
-5 15 so .
-11 6 so as
5 9 so far
6 4 so long
19 -17 so much
-7 23 so ordered
10 4 so that
-13 36 soil
-10 8 soil by
-5 14 sokolov
-9 9 sole
-10 -2 solicit
6 -1 solicitor
6 -1 solicitor general
-1 -13 some
-5 9 son
2 12 soon
-8 14 soon as
-17 9 sooner
-7 -3 sooner .
-13 -11 sought
-9 13 sought .
-1 -18 sought is
-12 1 southern district
-6 -8 spanish
-9 4 speak
-3 -10 speaking
-2 -10 speaking with
-16 -1 special
-9 -2 speedy
-9 -2 speedy trial
-10 -2 spelling
-10 -2 spelling of
-3 8 spent
-12 8 spoken
-6 -15 sponte
-6 -1 sponte .
-9 0 staff filed
14 0 staff sbh
15 5 staging
3 6 staging facility
8 0 stallworth
14 4 stand .
0 14 standard
4 46 standing
13 42 standing order
14 0 standish
14 0 standish wolfe
-16 11 stands
-11 -4 stands .
-12 -7 stands as
2 -7 stands in
11 -4 start
-4 -15 state
-22 -12 state by
8 -12 state of
-11 0 state whether
11 -9 stated
9 -5 stated from
16 -9 stated in
-1 18 stated on
-13 -8 statement
-14 -5 statements
-19 49 states
14 9 states and
-5 12 states by
-8 -16 states district
-11 6 states for
-9 -6 states marshal
17 1 states nor
-1 -12 states of
20 20 states or
1 19 states pending
9 -4 states shall
-19 10 states unless
-15 10 states until
6 -7 stating
-3 -9 stating where
-1 -10 statistics
-29 3 status
-5 -11 status conference
10 13 status hearing
-9 0 status of
12 14 status quo
-2 -7 status reports
-2 18 status set
-14 4 status until
18 -7 statute
13 87 stay
-5 44 stay #
-31 53 stay .
-14 13 stay as
11 -18 stay at
-5 9 stay be
-6 20 stay deportation
3 -7 stay expires
23 -3 stay filed
15 4 stay from
3 8 stay in
8 -10 stay is
-7 7 stay it
18 -6 stay judgment
-14 -20 stay motion
-20 9 stay of
-8 11 stay on
-12 -4 stay order
4 7 stay pending
3 -8 stay preliminary
8 -7 stay presented
-25 -23 stay proceedings
20 -6 stay release
-5 15 stay shall
15 -3 stay that
-22 14 stay the
27 -16 stayed
10 6 stayed .
5 7 stayed ;
18 -18 stayed as
-8 23 stayed for
-11 4 stayed pending
9 -7 stayed through
6 -1 stayed to
15 -42 stayed until
13 -2 staying #
-10 -2 staying all
-6 -3 staying removal
10 3 staying the
18 -1 stays
10 7 stays in
-16 18 stays vacated
-7 21 step
-7 11 step to
-22 57 steps
0 6 steps including
-6 15 steps taken
-2 14 steps to
-9 12 steps within
11 -11 stewart
10 -2 stewart .
-2 -12 stickney
6 16 still
-30 -21 stipulated
-13 -1 stipulated motion
-3 -22 stipulated removal
-23 23 stipulation
-7 24 stipulation #
-19 22 stipulation .
22 -4 stipulation :
7 -4 stipulation and
-10 -8 stipulation doc
7 17 stipulation is
14 -14 stipulation of
-2 8 stipulation the
-18 -18 stipulation to
-5 11 stop
-9 -1 stopped
20 5 strafford
8 0 strafford county
9 -9 strand
-2 -8 streamlined
7 -3 street
11 4 strength
11 4 strength of
3 7 stretched
-13 3 stricken
-16 -11 stricken .
-7 5 stricken ;
18 7 stricken and
-2 7 stricken as
10 -2 stricken from
-15 1 strike
1 -26 striking
-2 -18 striking #
-7 11 strong
6 11 stroud
-1 12 stroud #
-17 -12 struck
-9 -2 student
-6 -15 sua
-6 -15 sua sponte
-2 -10 sub
-17 -23 subclass
-12 -2 subclass ;
-16 3 subject matter
24 4 subject to
4 -18 submission
-3 -11 submission of
-8 -3 submissions
-10 -22 submitted
-6 2 submitted .
6 0 submitted on
-2 -15 submitted to
0 -10 substantially
12 -9 substantially the
-9 -4 substitute
-7 -1 substituted
-2 18 success
12 -4 success and
-15 7 success nor
20 -8 success on
15 4 such
-5 9 such writ
-1 26 suffice
2 19 suffice .
-12 0 suffices
-8 -15 suit
-14 0 suitable
-14 0 suitable for
9 -5 summary
3 -7 summary judgment
-17 1 summary order
-10 -3 superintendent
39 -31 supervision
7 1 supervision .
1 -7 supervision and
8 -1 supervision by
-11 -3 supervision on
7 -2 supervision under
14 -12 supervision within
-14 -16 supplement
-10 -7 supplement the
-13 -11 supplemental
-1 16 supplemental brief
-5 12 supplemental briefing
-8 -2 supply
-9 -8 support
-7 -8 support of
10 -3 supports
26 -4 surgery
8 -4 surgery and
-10 -2 surname
18 11 surrender
9 15 surrender at
14 -4 surrender to
32 -15 suspended
24 -10 suspended pending
-8 9 suspension
-8 -3 sustaining
-15 -5 sworn
-8 5 sy
11 -9 t
7 6 t .
-23 7 table
36 -11 tacoma
-6 -4 tacoma .
-11 0 tacoma facility
12 -9 take
-4 32 take all
-6 15 take every
12 5 take her
18 -13 take him
-10 -5 take in
-5 10 take no
37 -4 take petitioner
-9 -16 take place
-15 8 take the
16 9 taken
12 -2 taken .
8 -11 taken and
-23 3 taken at
8 -12 taken back
-12 -6 taken from
-10 6 taken off
22 22 taken out
29 -5 taken to
-14 -1 takes
8 4 takes effect
-8 18 takes in
-16 -5 takes the
27 -5 taking
9 20 taking him
11 5 taking petitioner
-6 -8 taking under
6 -5 talcott
9 -5 talcott appellate
-3 9 tamar
6 -16 taxed
33 -8 taxed against
-7 1 teeth
-7 1 teeth of
-1 -6 teixeira
-3 -17 teleconference
-50 -27 telephone
-4 -7 telephone .
-1 7 telephone access
-7 -5 telephone and
-7 -1 telephone call
14 -17 telephone conference
-8 0 telephone is
-8 21 telephone on
-19 4 telephonic
0 9 telephonic conference
-21 7 telephonic hearing
-3 -13 telephonic status
-27 -13 tell
-8 -10 tell the
-8 -5 telling
-8 -4 temitope
-8 -4 temitope oyebanji
47 8 temporarily
10 9 temporarily stayed
10 -1 temporarily staying
-6 43 temporary
-14 23 temporary administrative
23 -6 temporary restraining
8 -6 temporary restraints
-27 21 temporary stay
-19 22 ten
-8 13 ten #
2 -21 ten days
6 -2 tentative
-20 -4 tenth
-16 2 tenth circuit
20 10 terminate
-2 17 terminate ecf
7 0 terminate the
8 8 terminated
-2 11 terminated .
-5 -6 terminated as
10 -5 terminated on
15 26 terminates
0 9 terminates on
6 -1 terminating the
-7 0 termination
-7 0 termination of
29 -4 terms
-10 -3 terms .
6 4 terms of
1 -7 tesfamariam
-3 -10 tesfaye
18 -1 tested
15 -5 testimony
-2 -16 testing
34 -3 texas
18 -7 texas .
-16 -10 text
8 -12 text entry
-8 -1 text minute
-10 5 text only
17 -18 text order
-7 0 tf
-2 10 tfo
-11 -13 than
-6 -2 than july
6 -8 than noon
-7 7 than october
-1 -11 than ten
-10 0 than the
7 -2 thanked
-8 -1 thanks
14 29 that #
11 3 that :
-11 -12 that a
8 8 that all
-9 0 that any
-14 -7 that appellants
13 -16 that appellee
-7 -1 that bond
-4 21 that by
9 6 that class
0 6 that counsel
6 -23 that date
22 2 that day
-17 -3 that defendant
-2 -20 that defendants
13 3 that ecf
-6 -3 that every
14 2 that extent
-3 15 that for
-7 -2 that has
-13 17 that he
10 -9 that her
-5 -13 that his
-9 17 that ice
-4 15 that is
-33 -7 that it
-13 -1 that judgment
-3 -6 that ms
-2 -37 that no
9 -4 that none
0 -10 that of
-10 -1 that officers
-7 11 that order
18 7 that petitioner
-2 9 that petitioners
5 -14 that plaintiff
-7 3 that plaintiffs
-16 5 that removal
17 14 that respondents
-22 21 that she
2 6 that should
-15 8 that the
-6 13 that they
15 -11 that those
6 13 that time
-13 8 that was
-10 2 that would
-13 -29 the
-14 -3 the .
7 4 the a
-10 14 the accompanying
-2 9 the act
-3 11 the acting
-10 7 the action
8 -7 the active
6 -4 the address
9 -5 the adelanto
-2 -20 the agency
-17 -1 the agreement
-8 11 the air
8 -4 the all
16 4 the alternative
9 0 the amended
-16 -12 the amount
-3 -7 the and
-10 -2 the ankle
-2 9 the answering
-16 -10 the appeal
19 0 the appellant
4 18 the application
8 -2 the applications
-2 10 the april
7 -5 the arrest
3 7 the attached
8 -1 the attorney
1 -6 the aurora
23 -14 the bail
-7 7 the balance
8 4 the baltimore
-3 18 the bar
10 10 the bench
-13 2 the bia
-22 24 the board
-22 -20 the bond
7 -4 the boundaries
-7 -3 the bracelet
-8 1 the brief
-31 -8 the briefing
7 0 the briefs
12 -3 the building
23 -21 the burden
-13 -2 the by
-13 -11 the calendar
-4 -7 the call
-12 -13 the caption
1 7 the care
13 14 the caroline
-13 -1 the certification
0 -10 the certified
-10 0 the child
-2 12 the children
-18 14 the circuit
-23 -48 the class
-21 -3 the clerk
27 -4 the clock
-4 11 the close
23 -2 the commonwealth
18 -4 the community
-13 -3 the complaint
-25 -12 the condition
-22 -10 the conference
-8 10 the consent
12 -2 the constitution
-13 -2 the contempt
-6 5 the continental
-21 58 the country
-17 -2 the county
-7 24 the court
-5 -7 the courtroom
-10 -1 the curfew
7 9 the custody
-8 32 the date
-5 13 the day
-8 -2 the deadline
-18 0 the december
-9 -3 the decision
3 -9 the declaration
-9 -4 the defendant
8 -8 the definition
-7 9 the delay
-13 11 the denial
-13 25 the department
-3 -7 the deportation
-14 -3 the deposition
6 -6 the deputy
-5 -10 the detained
-6 -12 the detainee
-12 -4 the detention
-5 11 the detroit
5 10 the direction
13 -6 the directive
-4 15 the dismissal
-20 -4 the disposition
34 21 the district
15 -1 the docketing
19 -14 the door
1 26 the duration
-10 15 the duty
16 1 the eastern
16 -13 the effect
8 -3 the eighth
13 6 the el
-5 21 the eleven
8 -2 the eloy
5 14 the emergency
5 12 the end
-7 -6 the equal
12 -1 the essex
7 -1 the evidence
10 -4 the ex
-8 12 the execution
-1 -10 the executive
-1 -7 the exhibits
-10 -1 the explanation
0 -22 the facility
9 -3 the fairness
6 9 the february
-9 -3 the federal
-6 -1 the fee
-10 20 the field
12 -3 the fifth
-4 -9 the file
-23 21 the filing
-1 12 the final
-19 35 the flight
-8 -4 the folkston
13 -11 the foregoing
-10 -1 the form
29 -2 the four
8 14 the fourteen
10 -20 the fourth
11 -2 the from
-8 3 the full
16 14 the government
-3 12 the ground
1 -7 the habeas
-7 -39 the hearing
11 -4 the hearings
9 -6 the honorable
-10 0 the hour
-6 -2 the i
7 -9 the immigration
15 10 the injunction
22 19 the interim
10 -3 the interior
13 -7 the jail
29 -25 the judgment
-7 -3 the july
-6 18 the june
15 -13 the jurisdiction
-8 0 the jury
14 -5 the krome
-2 -8 the lapse
-9 -4 the last
-6 -1 the late
3 8 the law
19 -10 the length
-12 -2 the letter
13 1 the life
10 2 the line
5 21 the list
-12 10 the los
-14 -6 the magistrate
3 8 the man
-16 -6 the mandamus
-14 -9 the mandate
-5 8 the manifest
-9 -1 the manifests
7 -4 the manner
16 -12 the march
25 -8 the marshal
-6 -17 the matter
22 14 the meantime
7 -2 the medical
7 -3 the memorandum
12 -6 the men
-11 11 the middle
-7 0 the minor
-3 7 the minute
28 -31 the motion
13 1 the move
-13 -7 the name
-21 2 the named
-7 4 the names
5 0 the nef
10 -3 the new
10 -9 the next
8 2 the nine
-11 0 the ninth
4 14 the nken
-15 -2 the no
8 -7 the northern
0 -10 the notice
3 10 the november
-3 -14 the opening
5 -23 the opinion
-8 8 the opposition
-1 6 the optional
-5 8 the oral
12 7 the order
8 0 the outcome
-4 -6 the page
18 19 the panel
-29 0 the papers
2 -7 the part
-22 -10 the parties
-8 -15 the pending
7 -6 the period
43 16 the petition
28 -27 the petitioner
16 -1 the place
-2 8 the port
-15 3 the preliminary
-17 -7 the presence
-3 7 the present
-8 -2 the press
2 -9 the presumption
-11 15 the prior
-4 32 the proclamation
15 15 the prohibition
-13 20 the protection
-3 9 the protections
-6 14 the provisional
-23 -12 the public
7 12 the purpose
6 -3 the r
21 8 the reason
14 -14 the reasonably
16 -11 the reasons
17 12 the record
-8 -3 the registry
14 -20 the release
4 -12 the relief
-8 -6 the remainder
11 -7 the removal
-10 22 the renewed
9 7 the report
-14 0 the republic
-1 -13 the request
-12 16 the respondent
-18 -26 the response
-8 2 the rest
-8 34 the restraining
32 36 the restraint
10 -11 the restriction
12 -5 the result
-26 12 the return
-12 -12 the room
-6 19 the rule
3 28 the ruling
17 19 the same
-7 -2 the san
0 -11 the schedule
-11 -7 the scheduling
-15 0 the sealed
10 6 the secretary
13 -15 the september
-27 -10 the settlement
17 -8 the seven
17 -6 the seventh
-1 -15 the show
-5 8 the showing
21 1 the six
9 1 the sixty
-9 9 the sole
6 -1 the solicitor
-9 -3 the southern
-10 -2 the spelling
7 5 the standing
24 -16 the state
12 -8 the status
20 -3 the statute
-37 53 the stay
-14 25 the steps
24 1 the stipulation
11 4 the strength
-13 -1 the subclass
-12 -5 the subject
-1 -7 the supplemental
-17 -3 the surety
-2 10 the suspension
-12 8 the table
9 4 the tacoma
-7 1 the teeth
-10 -4 the telephone
-8 8 the telephonic
-7 46 the temporary
6 16 the ten
-20 -4 the tenth
25 -12 the terms
12 1 the the
9 0 the third
11 -4 the thirteen
7 -6 the thirty
23 -17 the three
-14 -7 the time
-9 -4 the transcript
-8 -4 the transferee
9 -10 the travel
-10 -7 the trial
27 22 the tro
-10 -16 the two
21 -12 the u
-15 4 the undersigned
-2 41 the united
-13 -2 the unopposed
2 13 the usual
-1 -11 the warden
15 -4 the way
-18 -3 the western
-7 -19 the word
12 -16 the words
42 -10 the writ
-5 -10 the wrong
8 -2 the wyatt
-11 2 their
-1 10 their answer
-12 10 their burden
2 -15 their claims
-4 -7 their lawyers
5 7 their officers
27 -4 their own
-4 14 their removal
21 -2 them
-12 0 them .
5 9 them is
2 11 themselves
5 -14 then
3 -8 then .
18 9 there
23 -19 there .
-7 1 there and
-8 -9 there are
-7 36 there be
2 20 there being
-20 -4 there is
12 -1 there will
-13 0 thereafter
0 9 thereafter .
1 7 therefor
-9 27 therefore
-11 10 therefore ordered
-7 34 these
-10 8 they
-4 10 they are
-7 6 they go
9 12 they have
19 -9 they may
-8 -5 they must
8 -2 they should
-9 -1 they would
-7 -5 thibault
-10 11 thibeaux
-4 13 thibeaux m
11 -12 think
6 1 third circuit
-16 9 third countries
5 7 third country
8 -4 third party
10 -4 thirteen
12 -16 thirty
-7 -3 thirty #
28 -29 thirty days
8 -5 this
9 0 this #
-13 2 this action
22 -10 this afternoon
11 -9 this appeal
-6 -13 this case
8 -4 this cause
-9 3 this circuit
-4 17 this country
7 23 this court
8 -5 this day
2 7 this docket
-6 13 this entry
-7 1 this is
20 5 this judicial
-12 -8 this matter
-1 12 this morning
3 -8 this opinion
-1 -8 this order
-15 -18 this petition
8 7 this proceeding
8 -4 this record
-2 -6 this stay
-4 -8 this suit
0 -11 this time
-9 4 thornbury
7 -13 thorne
18 23 those
-9 14 those held
-10 8 those in
6 -7 those who
-11 -4 though
-7 -1 threaten
5 -27 three
-1 12 three days
-7 -1 three hours
-7 -13 three judge
17 40 through
12 -5 through #
-6 3 through and
10 -4 through august
0 14 through counsel
13 16 through july
-7 14 through june
23 6 through may
-2 11 through september
11 -7 through the
13 -6 thursday
-3 -13 thus
-7 2 ticket
4 10 till
-14 15 tillinghast
-3 8 tillinghast .
-30 -23 time
-1 26 time .
-2 -7 time :
-3 11 time after
2 8 time in
1 -12 time on
10 -19 time sensitive
-11 -20 time to
-15 -8 timely
9 -9 timely petition
-9 15 timely sought
8 -8 timetable
11 -2 tinoco #
-11 17 title
-9 21 title #
-13 18 tk
14 -1 tml
-15 -6 tmolc
-15 -6 tmolc #
-19 -18 to
-21 26 to #
33 -12 to a
-4 17 to add
-8 -1 to adekunle
-17 -8 to adjourn
-7 -3 to adopt
-7 -2 to advise
-13 30 to all
3 -9 to allow
18 22 to alter
-14 -13 to amend
13 20 to another
21 3 to any
-17 -4 to appeal
-6 -26 to appear
4 9 to appellant
16 -11 to appellants
-17 -4 to appoint
-6 -23 to april
14 -1 to arrange
-12 0 to attend
-8 -1 to attorney
-10 8 to august
16 -5 to bail
13 -7 to bar
37 9 to be
-9 -6 to bear
-11 8 to bring
-1 32 to carry
8 0 to cedric
-13 -6 to certify
-8 -1 to chambers
-13 2 to clarify
17 -14 to class
10 -9 to close
-6 0 to come
-12 -10 to compel
9 -3 to comply
-1 8 to consider
-16 17 to continue
-12 -10 to correct
7 0 to corwin
-11 10 to counsel
-9 -4 to count
7 4 to cover
0 -19 to custody
-20 7 to decertify
8 -3 to decide
-13 0 to defendant
-3 17 to depart
25 0 to deshawn
16 -4 to detain
-2 14 to detention
14 -3 to disclose
-3 -6 to discuss
-19 -6 to dismiss
31 2 to dissolve
5 7 to do
-8 16 to doc
-10 -1 to drop
-6 12 to each
-1 14 to effectuate
29 -1 to efra
-8 -2 to eight
-4 9 to enforce
-15 36 to enjoin
-12 22 to enlarge
-13 18 to enter
-1 -12 to exceed
-7 -21 to expedite
11 0 to ezequiel
-36 42 to facilitate
-15 -28 to file
-11 6 to find
9 -3 to fly
22 -7 to folkston
-13 2 to follow
-3 10 to forbid
-7 -5 to forward
-3 -7 to furnish
-16 8 to get
-10 7 to give
-33 21 to go
-6 24 to haiti
-10 13 to halt
-24 6 to have
-6 -5 to him
0 -19 to hold
1 16 to honduras
-7 4 to house
10 -24 to ice
6 -8 to in
-6 16 to include
1 -9 to intervene
2 -9 to issue
-16 14 to it
13 27 to its
-9 1 to january
-6 -3 to judge
2 8 to july
-1 7 to june
-3 -9 to keep
6 -1 to kwaku
8 0 to kwame
-9 26 to laos
-6 -4 to lawyers
22 17 to leave
9 -4 to let
19 21 to lift
9 -12 to louisiana
11 0 to luz
-15 -6 to magistrate
5 10 to maintain
-6 1 to make
6 -1 to mandatory
14 -7 to march
-14 -2 to may
-11 -6 to meet
11 -5 to mesa
14 2 to minnesota
-7 -14 to modify
22 -8 to moshannon
-7 -11 to motion
21 -10 to move
8 -4 to mr
4 -9 to ms
-8 -1 to name
-19 6 to new
-3 13 to nigeria
-9 -11 to non
-7 3 to notify
-9 -2 to november
-8 -4 to object
-6 -6 to obtain
32 3 to october
-8 0 to one
24 1 to open
-8 -8 to order
7 1 to oregon
23 -1 to osvaldo
1 -13 to pay
2 -13 to permit
-8 -8 to persons
-25 -4 to petitioner
-1 -8 to petitioners
14 -7 to place
4 -8 to post
21 -1 to preclude
8 -6 to present
6 -20 to preserve
-10 -1 to pretrial
-10 3 to prevent
-14 -3 to proceed
-10 6 to produce
-5 16 to prolong
3 8 to propose
-20 13 to put
-8 6 to raise
26 -5 to re
-2 37 to reconsider
10 -4 to refiling
11 -5 to release
21 -3 to relocate
12 -1 to remain
-7 0 to remand
3 11 to removal
-39 13 to remove
0 36 to reopen
10 3 to report
-13 3 to respond
-12 -8 to return
21 -4 to revisit
13 -5 to revoke
-11 -18 to rule
1 5 to run
-11 -8 to say
-15 -24 to seal
-16 -2 to see
-6 9 to seek
6 12 to september
-6 -6 to serve
0 -11 to show
-7 4 to speak
-18 -5 to state
41 -41 to stay
12 -4 to stewart
0 11 to stop
8 0 to strafford
-15 2 to strike
12 -1 to submit
-11 -11 to supplement
29 -10 to tacoma
6 6 to terminate
13 -8 to texas
38 -1 to that
-25 -22 to the
-6 -2 to them
5 -8 to think
-16 9 to third
15 -7 to this
19 18 to those
3 -21 to transfer
-11 -2 to travel
3 7 to twenty
-10 19 to undo
-15 -13 to unseal
1 32 to vacate
-11 0 to vietnam
9 -5 to wait
7 -4 to walk
7 -5 to which
-7 3 to wit
-27 -45 to withdraw
17 24 today
-4 -12 today .
19 -8 today ;
8 1 today and
8 -5 today on
1 21 today s
8 -10 together
-2 -8 together with
-4 -10 told
1 -9 told that
7 -3 told the
-8 -3 told to
8 -11 tomorrow
11 11 tomorrow .
6 11 tomorrow ;
18 8 tonight
14 -3 tonight .
13 -6 tonight ;
-30 1 took
-19 8 took place
8 4 torrance
-17 -4 tort
-6 1 torture
2 -9 total
4 -7 total hearing
1 -11 total pages
-3 8 total time
-3 23 toward
56 -21 tr
8 7 track
-2 6 tran
-11 -13 transcript
-7 -5 transcripts
140 -15 transfer
16 -6 transfer .
-4 -6 transfer ;
0 15 transfer and
-3 -13 transfer from
12 4 transfer her
33 -14 transfer is
28 -6 transfer of
2 13 transfer or
-6 -3 transfer order
20 7 transfer petitioner
-15 3 transfer to
-8 -4 transferee
-8 -4 transferee court
31 7 transferred
26 1 transferred from
-17 -8 transferred out
3 9 transferred outside
14 1 transferring
57 -26 transfers
26 -1 transfers .
10 -2 transmit
7 8 transport
12 -5 transported
13 -4 trask
-15 3 travel
-2 12 travel back
22 -25 travel document
9 4 travel documents
-9 -2 travel papers
-22 3 travel to
-9 -2 traverse .
16 -1 traverse due
13 -12 trb
-6 10 treadgold
-6 4 treatment
-24 -11 trial
7 2 trial .
23 -1 trial as
-8 -6 trial date
-8 3 trimble
-4 12 trimble haruki
11 -6 trip
11 -6 trip to
43 90 tro
-1 -13 tro #
27 22 tro .
9 -1 tro ;
-7 2 tro hearing
22 -24 tro is
8 -9 tro shall
15 31 tro to
40 -4 tuesday
7 -2 tuesday .
-3 8 tunc
-7 -16 turn
-13 -4 turn over
9 10 turned
-13 12 turned around
12 0 turned over
15 -7 tuttle
-12 3 tw
18 -4 twenty eight
-11 12 twenty one
-8 -15 two
-8 -2 two business
-13 24 two days
15 -8 two hours
0 -8 two named
-1 -10 two pages
8 -1 two weeks
7 -4 two years
-13 -2 u
-13 9 u .
-9 -9 ugwu
-8 0 unaccompanied
5 -25 unaffected
5 -25 unaffected .
-16 -13 unchanged
-16 -13 unchanged .
-12 -6 undecided
-12 -6 undecided .
-9 4 under
41 -27 under #
-10 -15 under a
-25 3 under advisement
11 5 under an
20 -7 under conditions
-15 -3 under eaja
-9 -14 under fed
-2 14 under it
-19 4 under its
-7 11 under local
-26 15 under oath
18 3 under rule
-9 -4 under seal
8 18 under standing
12 -10 under supervision
10 5 under the
21 -1 under zadvydas
-15 4 undersigned
-6 9 understands
-5 -17 undertaking
-8 7 undisturbed
-8 2 undisturbed .
-10 25 undo
23 16 undone
6 -3 unit
-13 52 united
-13 52 united states
22 -5 unlawful
12 -4 unlawful .
42 1 unless
5 -15 unless a
6 23 unless and
-10 -9 unless class
-5 -13 unless counsel
-1 20 unless he
7 8 unless his
7 5 unless otherwise
-12 8 unless the
8 -5 unlikely
-12 6 unnecessary
-7 -5 unopened
-20 10 unopposed
-2 8 unopposed application
-1 6 unopposed motion
-10 -1 unpublished
-6 -7 unpublished opinion
5 -2 unreasonable
8 2 unreasonably
8 2 unreasonably prolonged
-18 -15 unseal
-8 -2 unseal .
-12 -20 unsealed
29 -1 unsecured
13 -1 unsecured bond
0 -11 unsigned
48 75 until
16 -11 until #
24 -9 until a
-6 14 until august
-7 14 until final
4 -21 until further
-7 -6 until he
-5 11 until issuance
-4 6 until it
9 5 until judgment
-6 12 until september
-7 -18 until that
14 27 until the
10 -7 until then
20 26 until this
-3 -16 untimely
27 -16 up
7 -5 up again
13 -7 up at
-21 7 up on
13 -7 up the
4 8 update
8 20 upon
8 -5 upon #
1 23 upon consideration
-6 10 upon his
-3 14 upon issuance
-7 -1 upon payment
5 11 upon proof
13 -8 upon respondents
8 7 upon review
13 -11 upon the
-10 -8 urge
16 -7 urgent
14 -4 urgent motion
7 0 us
15 1 us district
-14 -1 us magistrate
8 -1 usc
8 -1 usc #
21 37 usca
-10 9 usca case
-3 6 usca order
-20 8 uscis
-8 31 use
2 12 usual
7 -7 utah
12 -21 v
3 -19 v .
-3 30 vacate
12 17 vacate .
-1 8 vacate stay
-22 4 vacate the
23 36 vacated
10 16 vacated .
7 -17 vacated ;
-11 -21 vacated and
-5 28 vacated as
-19 15 vacated by
-2 6 vacated for
35 5 vacated in
-6 -3 vacated so
5 -9 vacated the
6 17 vacated under
-15 4 vacates
-14 3 vacates the
2 8 vacating
23 -16 vacating the
17 -6 vaccinated
14 -6 vail
11 0 valenzuela
11 0 valenzuela roa
-2 10 valid
16 15 valle
23 -4 valley
5 -11 van
22 -4 vance
-7 1 vanderlyn
-7 1 vanderlyn and
7 -3 varick
7 -3 varick street
-7 -1 vaughn
-7 -1 vaughn index
-6 1 venezuelan
12 24 venue
13 -10 verde
8 -9 verde .
40 -5 vermont
11 -6 vermont by
-18 2 via
0 10 via regular
-12 -6 vice
-22 -8 video
-2 11 video .
-11 -6 videoconference
-15 7 vietnam
0 7 vietnamese
26 -3 view
15 -3 view .
-1 -6 viewed
-5 -10 viewing
-19 3 vilsaint
2 -16 violated
7 10 violation
4 11 violation of
6 -8 virtual
6 -8 virtual order
-12 -1 visa
-10 -4 visitation
-11 -14 visits
-15 -4 vlg
1 -15 voluntarily
-6 -12 voluntarily .
-7 -1 voluntarily dismissed
-26 17 voluntary
-14 -12 voluntary departure
-3 13 voluntary dismissal
-8 -1 voss
-13 -3 vote
0 17 vs
0 17 vs #
12 -4 vu
9 -1 w in
-15 9 waived
-13 13 waiver
16 -7 walk
14 -6 walk out
-5 6 want
-5 6 want of
15 -14 wants
-13 -16 warden
6 -4 warden .
-6 0 warden shall
1 -7 warning
39 -15 warrant
13 -3 warrant and
-19 4 warranted
-10 6 warranted .
1 9 warsame
-23 -25 was
14 -6 was arrested
-25 14 was done
-21 -5 was filed
0 -7 was flown
-1 9 was granted
-14 3 was held
-23 15 was in
-2 -9 was not
4 10 was ordered
10 -1 was refused
-20 -2 was released
-2 7 was said
-10 0 was set
-10 -8 was timely
-13 5 was told
-4 -8 was within
29 0 way
11 -6 way of
18 12 we
18 -1 we affirm
-3 7 we hold
-18 -3 wear
-14 -2 wear a
-9 9 webb
-23 -6 week
-12 10 week .
-8 -6 week is
-11 -3 weekday
-13 -10 weekly
17 -1 weighed
13 1 well .
-10 -19 were
6 -4 were not
-17 -1 western
-17 -1 western district
33 14 what
7 12 what #
-11 11 what has
0 9 what it
6 -4 what the
-10 -5 what they
3 11 what was
15 -17 when
9 3 when a
-7 8 when he
3 20 where
26 8 where he
0 13 where it
-37 -9 where petitioner
14 18 where she
-14 6 where they
-65 -53 whether
-2 -6 whether a
-7 -2 whether anything
-17 2 whether he
-22 -8 whether it
-23 -2 whether petitioner
6 -17 whether the
-12 0 whether they
4 -7 whether to
12 1 which
-4 11 which asks
16 11 which forbade
-6 -1 which he
53 0 which is
-7 0 which no
-13 8 which petitioner
2 19 which respondents
-12 0 which statute
13 -20 which the
15 10 which to
0 -7 which was
-5 18 which would
-11 8 whichever
30 20 while
13 1 while #
-15 6 while the
17 -5 while they
32 -15 while this
-9 -1 whipple
-12 4 whitlock
-8 0 whitlock reyes
-11 22 who
-14 21 who are
4 5 who has
-9 -2 who may
18 3 who shall
11 0 who was
-7 10 who wish
7 12 who wishes
25 -5 whoever
14 -3 whole
6 31 whom
3 9 whom it
14 -10 whom justice
-7 -7 whose
-7 1 whose motions
10 -7 whose removal
-43 -21 why
-6 4 why a
-8 0 why they
20 6 wide
9 -1 wide bond
8 -5 wide injunction
-3 11 wife
-9 8 wilber
9 -5 wilhelmina
-29 -16 will
-40 -13 will be
-5 -10 will decide
17 -4 will do
12 1 will hear
11 11 will hold
-9 4 will likely
33 8 will not
-12 -5 will proceed
-3 13 will remain
-9 14 will run
-14 -14 will take
-3 16 wishes
-3 16 wishes to
-7 3 wit
12 10 with
-41 -2 with #
-23 -23 with a
-1 12 with an
9 -1 with chambers
-20 -10 with class
5 24 with counsel
10 -3 with directions
-7 8 with final
8 -14 with her
-7 -3 with him
14 17 with his
32 11 with it
-6 -10 with leave
-9 -1 with no
4 -11 with one
-1 -8 with personal
-3 23 with petitioner
32 -17 with prejudice
-1 -8 with respect
14 -16 with the
6 14 with them
2 8 with travel
12 -8 with whom
-5 -44 withdraw
-6 -13 withdraw #
7 -14 withdraw the
-17 -7 withdrawing
-7 -8 withdrawing #
-38 -2 withdrawn
5 -10 withdrawn .
-10 -7 withdrawn as
-9 25 withdrawn the
-9 -3 withdraws
-9 -3 withdraws its
-14 12 withheld
-3 -8 withholding
-1 -6 withholding only
13 -19 within
-9 5 within #
7 -4 within a
15 -11 within five
-5 6 within it
-10 12 within its
15 -3 within seven
1 -18 within ten
-1 -8 within the
2 -7 within thirty
-6 -5 within three
-28 3 within twenty
7 -2 within two
11 9 without
10 6 without #
-7 -1 without a
8 0 without an
1 -6 without bond
-5 -14 without counsel
1 8 without first
-18 11 without her
24 -5 without leave
-8 24 without notice
-11 4 without objection
-21 -17 without prejudice
9 4 without prior
15 -4 witness
-12 -3 witnesses
-8 0 wld
-7 15 wnk
-7 15 wnk filed
14 0 wolfe
10 4 women
1 8 word .
0 -8 word limit
8 -4 word to
7 -18 words
-14 -13 work
12 -4 working
-13 -1 worksheets
-8 2 worku
-14 8 would
13 -4 would be
-10 7 would deny
71 -22 writ
25 -3 writ and
22 6 writ is
5 13 writ should
-7 -10 write
-9 22 writes
13 8 writing
2 6 writing and
-8 -6 writing by
32 5 writing the
8 -4 writs
8 -4 writs act
22 42 written
-3 11 written decision
6 25 written notice
35 -12 written opinion
9 0 written order
-3 10 written response
10 -5 written ruling
7 -3 written signed
3 -11 wrong
-11 -4 wrong case
12 -7 wyatt
8 -2 wyatt facility
0 11 xiomara
-1 12 xiomara menjivar
15 -3 xtflc
15 -3 xtflc #
13 7 y
13 7 y .
-8 18 yacoub
20 -1 ybarra
20 -1 ybarra luna
15 -10 year
13 -3 year .
12 -14 years
2 -8 years .
-6 11 yes
15 0 yesterday
-7 7 yesterday s
5 -21 yet
8 -10 yevgenia
8 -10 yevgenia marsh
-11 24 yocum
-11 24 yocum m
35 6 york
-4 9 york .
8 2 york and
10 4 york city
18 3 york or
6 4 youngstown
22 -15 zadvydas
-6 -15 zoom
`;
