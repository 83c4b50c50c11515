/**
 * What `npm run learn` learned from 6710 labelled orders (`scripts/learn/orders`); `readModel` tells how it is
 * written. Learned, not edited: a test learns it again.
 */
export const LEARNED = `
-6 -15 *
-11 7 # #
8 7 # .
-1 10 # :
-18 21 # ;
2 10 # about
-10 -3 # administrative
8 -2 # adopting
8 6 # after
-12 -17 # all
3 -10 # am
2 19 # an
-24 -4 # and
10 0 # appearances
-12 -10 # application
1 41 # are
-4 12 # argument
19 32 # as
-4 -9 # asking
-9 -4 # asks
12 5 # assented
-29 -5 # at
-8 -1 # attorney
-4 22 # authorized
-8 -18 # aw
9 -33 # b
-15 -7 # before
6 3 # binds
16 -10 # bond
-8 1 # but
22 1 # by
21 -12 # c
-5 12 # ca
2 10 # cannot
-12 -15 # case
-8 1 # chambers
3 17 # charter
-5 11 # cir
21 4 # circuit
6 32 # class
-11 -9 # clerk
-2 -10 # concerning
-25 14 # consent
2 17 # continues
11 -4 # converting
13 -8 # copies
-9 19 # copy
25 -8 # counsel
19 -24 # court
2 7 # cross
-3 -8 # cyndi
-6 4 # d
9 0 # date
-12 6 # days
47 -1 # defendant
-27 33 # defendants
-11 29 # denied
-4 -13 # denying
-24 48 # deputy
-10 16 # dg
31 -13 # dh
-6 17 # directive
-10 1 # dismissing
-5 15 # disposition
3 -8 # doc
-7 -10 # due
15 -14 # e
14 9 # each
-6 -29 # eb
-7 7 # ec
5 8 # emergency
5 9 # entered
2 -9 # failing
-36 1 # filed
-10 -1 # filing
9 -2 # findings
-4 26 # flight
14 8 # floor
-11 -27 # for
-7 13 # forbidding
-8 -10 # from
-24 46 # g
-18 5 # government
8 -1 # governs
-29 0 # granted
15 -2 # granting
-9 0 # h
11 -4 # ha
-15 11 # has
0 22 # have
-2 -10 # having
11 -11 # hearing
18 -6 # held
-9 -3 # holding
-7 13 # hour
25 -16 # hours
4 11 # hrg
8 2 # i
4 -12 # ice
-8 8 # if
-18 21 # in
16 6 # individuals
11 -9 # injunction
10 -2 # insofar
29 -3 # is
-7 -1 # issued
-9 6 # it
24 5 # jf
-2 9 # joint
-15 18 # jt
-1 11 # judge
-4 -12 # judgment
6 -11 # jw
11 -7 # k
-11 7 # kb
-15 9 # kdp
18 -34 # ks
-3 8 # ktr
-5 -14 # kw
-13 10 # lcabp
-7 -8 # lcacf
-4 6 # lcatl
-3 10 # lcawp
-3 -9 # lcbjh
-7 4 # lcifc
-12 2 # lcjb
3 -11 # lcjpo
-8 15 # lclbh
-10 30 # lclfw
-1 14 # lclob
-10 4 # lcmos
-7 11 # lconb
-5 -9 # lcorb
-7 8 # lcspt
-5 -15 # letter
-7 -2 # line
6 -22 # mailed
-6 13 # matter
7 31 # may
5 10 # memorandum
10 0 # miles
-7 -1 # min
8 -2 # months
20 -8 # motion
0 -9 # mr
2 -15 # no
-13 1 # nothing
3 8 # notice
4 -19 # of
10 -11 # on
22 -5 # only
6 -11 # opinion
24 1 # opposed
-19 1 # or
15 34 # order
-10 -15 # ordered
13 -6 # p
-17 11 # pages
33 -12 # pending
-8 2 # per
13 5 # persons
32 4 # petition
15 14 # petitioner
11 -17 # plaintiffs
9 10 # pm
-3 7 # preliminary
8 2 # pro
-29 5 # re
-14 15 # referred
-9 9 # referring
-13 0 # release
2 5 # remains
4 9 # remove
-1 7 # renewed
-30 -4 # report
32 7 # respondent
0 25 # respondents
8 -1 # response
13 0 # rests
30 -18 # reversed
-16 22 # rh
-13 6 # rm
-7 -1 # ruling
1 19 # runs
10 -1 # s
0 12 # save
-10 -8 # sealed
9 4 # set
-9 1 # sgrim
11 19 # shall
-6 1 # should
-11 12 # signed
-8 1 # sn
-6 -37 # so
-4 8 # standing
-4 17 # status
-2 -22 # staying
-10 -3 # stipulated
-30 -8 # stipulation
-11 -1 # temporary
-4 9 # tfo
-18 -4 # that
0 11 # the
6 -5 # there
-9 1 # they
-2 -23 # this
-13 -12 # through
2 -10 # time
-11 20 # tk
-15 -37 # to
41 -23 # tr
4 9 # transfer
12 29 # tro
-12 7 # tw
-3 -7 # two
-4 -10 # u
-9 6 # under
26 3 # unless
-6 7 # unopposed
18 -1 # unsecured
-2 -22 # until
-4 7 # upon
15 -6 # urgent
8 -1 # usc
-18 21 # vacated
13 -5 # vacating
4 8 # vs
15 -10 # was
10 1 # what
-26 -9 # whether
-15 -3 # which
-8 -6 # why
-12 10 # will
-15 -11 # with
-10 -6 # without
1 -11 # yevgenia
6 -15 . #
13 -5 . .
-3 13 . :
7 -13 . ;
-20 44 . a
7 2 . accordingly
3 -21 . adp
20 6 . affirmed
10 -6 . after
-5 -11 . all
-11 0 . allowed
-15 5 . an
-3 17 . and
9 -6 . app
3 7 . appeal
-8 1 . appearances
-6 7 . april
-16 5 . argument
3 -9 . as
-1 -7 . ashgrove
-6 16 . at
-8 -2 . attorney
12 -10 . authoring
10 -10 . authorized
8 5 . b
4 12 . because
-7 9 . before
11 -1 . bond
8 -12 . brummel
11 0 . by
-7 9 . c
-10 5 . carvajal
-15 -6 . case
21 -13 . cc
18 0 . cd
8 -3 . cfblc
18 6 . cho
-14 -6 . civ
9 -7 . class
20 -5 . clerk
-3 -9 . closing
-1 8 . cmd
-12 5 . consuelo
-3 26 . copies
-6 2 . copperfield
21 -16 . costs
24 9 . counsel
-2 -22 . court
-7 -7 . croyle
18 -6 . crt
-10 22 . custody
-4 9 . d
-4 14 . danforth
14 0 . date
27 -18 . defendant
-11 9 . defendants
21 15 . delacroix
19 -9 . denied
-3 17 . denying
23 -21 . deputy
-5 10 . doc
-12 9 . e
-2 -12 . enter
18 -10 . entry
-13 -1 . ero
15 -3 . f
43 7 . filed
30 -1 . fmtlc
30 5 . for
15 -1 . ftr
17 -6 . further
-11 13 . g
-11 17 . good
9 -5 . grady
-24 2 . granted
-14 4 . having
55 -11 . he
-7 5 . heard
-21 24 . hearing
25 15 . ice
-5 6 . if
9 -1 . inabinet
-13 10 . is
-1 -23 . issued
3 -18 . it
1 8 . joint
-13 6 . judge
7 -3 . judgment
13 -12 . justice
-11 0 . kjblc
2 13 . l
0 21 . let
-22 36 . lnhlc
-6 -3 . m
6 0 . magistrate
7 11 . mailed
-9 2 . mandate
5 -10 . marchetti
20 -1 . marshal
-8 -13 . matter
-3 -7 . may
-3 12 . mc
4 9 . meanwhile
11 0 . mg
9 27 . motion
11 -17 . mr
-56 -3 . no
4 -8 . nobody
4 10 . none
12 -4 . not
3 -11 . nothing
-13 10 . notice
8 2 . o
-6 0 . objections
-8 21 . on
-16 10 . opinion
-1 -8 . opposition
-7 12 . oral
32 9 . order
-31 -8 . ordered
18 9 . originating
19 -6 . ork
-2 15 . ostrom
-7 6 . otherwise
-18 15 . our
-9 -1 . oyama
-9 20 . panel
1 9 . paragraph
3 -9 . pdf
17 -10 . pending
-5 -13 . petition
2 -13 . petitioner
1 -8 . petitioners
-26 -7 . plaintiff
-4 -7 . pollitt
-9 13 . r
-8 9 . raymond
13 -5 . related
14 11 . release
2 10 . removal
12 -3 . reply
-9 1 . respondent
27 2 . respondents
-9 -2 . response
7 11 . return
19 -6 . reversed
5 -8 . ruling
-8 15 . s
8 0 . section
-9 16 . see
10 -4 . senior
-9 0 . served
-10 0 . set
12 6 . seven
14 -5 . she
-15 -4 . should
-33 9 . signed
15 -8 . so
33 12 . status
0 -7 . such
7 3 . t
13 10 . temporary
12 -13 . text
15 -3 . there
14 -8 . they
-28 -2 . this
-5 7 . thornbury
10 9 . those
-4 9 . tiller
-30 -2 . tmolc
3 -11 . today
0 6 . tonight
-7 -8 . total
7 3 . tro
17 -6 . tuttle
-11 -9 . ugwu
9 -1 . under
11 -7 . unless
15 -1 . until
-3 -7 . upon
-9 5 . usca
15 -23 . vacated
13 -5 . vjolc
15 -12 . we
-16 22 . what
-10 11 . while
-15 -3 . whitcombe
-11 19 . who
3 -6 . why
-15 23 . with
-3 7 . within
-8 3 . worku
24 0 . written
-2 14 . xiomara
7 -2 . xtflc
13 17 : #
5 -12 : a
12 -3 : affirmed
-4 -9 : agents
18 5 : all
15 -6 : an
20 -5 : and
8 -6 : appellant
15 -6 : appellants
-8 0 : appellees
7 1 : argument
41 -7 : as
-3 7 : aso
5 -9 : at
11 -7 : attys
28 -24 : bail
2 -8 : before
1 -27 : by
8 10 : class
-12 -2 : cor
-7 -2 : counsel
-8 -4 : cts
-16 -1 : curfew
10 -5 : defendants
-10 -7 : denied
11 -10 : denying
-5 -13 : electronic
-10 6 : emh
7 4 : evidentiary
-13 -6 : fairness
-10 -2 : final
-22 19 : for
-2 -12 : government
24 -13 : granted
3 -20 : granting
6 6 : having
3 -14 : hearing
0 13 : his
7 -5 : ice
-8 -19 : in
9 10 : initial
-3 -19 : it
-22 11 : jlw
-2 -7 : joint
31 -8 : judge
-18 -3 : leave
-3 -11 : lfe
-4 14 : lhb
-16 19 : lhs
-11 0 : lwd
-1 12 : memorandum
-20 14 : motion
-4 6 : mr
2 -10 : non
8 -1 : noted
17 25 : on
7 -4 : one
-11 5 : oral
3 34 : order
-9 12 : ordered
0 10 : pending
4 8 : per
-9 -5 : persons
-8 14 : petition
-11 13 : petitioner
0 8 : plaintiff
-22 -6 : plaintiffs
-8 28 : preliminary
-7 14 : published
-4 -8 : respondent
-9 17 : respondents
-5 -9 : response
-11 0 : rkc
19 -4 : sah
-5 7 : she
-6 -8 : show
25 14 : so
-14 9 : status
23 -3 : telephone
-7 -2 : telephonic
11 -8 : text
13 14 : that
-23 24 : the
-8 5 : there
-6 -6 : this
1 -14 : tro
-3 25 : two
23 12 : unless
-10 4 : until
19 11 : upon
0 23 : vacated
18 -6 : we
22 4 : what
-4 9 : with
-8 2 : wld
-25 17 ; #
-1 -12 ; a
12 -1 ; accordingly
-16 3 ; all
-3 -6 ; an
44 19 ; and
20 -3 ; appeal
8 3 ; argument
9 -4 ; bail
0 -13 ; brief
-7 -6 ; case
-9 0 ; certification
-1 11 ; class
-4 -21 ; counsel
-17 0 ; decision
-5 8 ; defendants
16 -4 ; denied
17 15 ; denying
-7 19 ; directing
3 10 ; dissolving
-10 -2 ; each
-4 6 ; from
0 -20 ; government
9 20 ; granting
22 -3 ; he
0 -13 ; hearing
19 0 ; his
7 -10 ; ice
8 -23 ; if
-1 10 ; in
9 6 ; it
-28 28 ; judge
9 -7 ; matter
-14 1 ; motion
6 9 ; mr
-3 7 ; new
-20 -5 ; no
-8 -4 ; opposition
6 0 ; oral
15 2 ; order
16 22 ; ordered
2 -7 ; otherwise
6 6 ; parties
8 10 ; petitioner
-14 -9 ; production
26 -7 ; reply
18 -2 ; respondent
5 -29 ; respondents
0 14 ; response
11 -4 ; senterfitt
6 -8 ; setting
8 -2 ; she
8 -1 ; should
-6 5 ; signed
-1 -10 ; status
-6 21 ; stay
-22 -7 ; the
3 22 ; they
2 11 ; this
-8 -1 ; those
-8 0 ; u
-18 7 ; until
2 -8 ; upon
0 6 ; vacating
19 -8 ; written
11 0 = asked:bond-hearing-denied
11 0 = asked:bond-hearing-denied:none
36 -14 = asked:bond-hearing-ordered
45 -13 = asked:bond-hearing-ordered:denied
-6 4 = asked:bond-hearing-ordered:extended
55 -6 = asked:bond-hearing-ordered:granted
23 -6 = asked:bond-hearing-ordered:granted-in-part
-17 4 = asked:bond-hearing-ordered:set
-21 4 = asked:bond-hearing-ordered:taken-under-advisement
12 7 = asked:class-certified:granted
9 0 = asked:class-certified:granted-in-part
-8 -4 = asked:class-decertified
-8 -4 = asked:class-decertified:granted
-15 -8 = asked:class-modified
-8 -6 = asked:class-modified:granted
-48 -37 = asked:contact-restricted
-9 -30 = asked:contact-restricted:granted
-14 -2 = asked:contact-restricted:granted-in-part
-1 -8 = asked:contact-restricted:set
-27 3 = asked:contempt-found
-11 -1 = asked:contempt-found:granted
-21 -31 = asked:counsel-access-ordered
-5 -26 = asked:counsel-access-ordered:granted
-11 -2 = asked:counsel-access-ordered:granted-in-part
-1 -8 = asked:counsel-access-ordered:set
75 -35 = asked:detention-ordered
22 -10 = asked:detention-ordered:denied
69 -23 = asked:detention-ordered:granted
7 -2 = asked:detention-ordered:granted-in-part
0 -9 = asked:disclosure-ordered
8 -1 = asked:disclosure-ordered:denied
10 -8 = asked:disclosure-ordered:granted
-24 -22 = asked:dismissed
-3 -12 = asked:dismissed:denied
-10 -4 = asked:dismissed:dismissed
-33 -9 = asked:dismissed:granted
19 -6 = asked:release-denied
11 -5 = asked:release-denied:denied
7 -1 = asked:release-denied:dismissed
16 -5 = asked:release-denied:none
84 -26 = asked:release-ordered
107 -15 = asked:release-ordered:denied
-15 -5 = asked:release-ordered:denied-as-moot
-3 9 = asked:release-ordered:dismissed
63 -38 = asked:release-ordered:granted
21 27 = asked:release-ordered:granted-in-part
22 16 = asked:release-ordered:none
-16 17 = asked:release-ordered:set
-15 15 = asked:release-ordered:taken-under-advisement
46 -16 = asked:release-stayed
26 -7 = asked:release-stayed:denied
37 -7 = asked:release-stayed:granted
56 3 = asked:relief-stayed
-6 39 = asked:relief-stayed:denied
49 3 = asked:relief-stayed:granted
4 -16 = asked:relief-stayed:granted-in-part
11 -17 = asked:relief-stayed:vacated
11 59 = asked:removal-permitted
-7 0 = asked:removal-permitted:denied
20 46 = asked:removal-permitted:granted
-23 46 = asked:removal-stay-ended
-26 30 = asked:removal-stay-ended:denied
-10 32 = asked:removal-stay-ended:granted
-4 18 = asked:removal-stay-expanded
-4 36 = asked:removal-stay-expanded:granted
-22 26 = asked:removal-stay-extended
8 -29 = asked:removal-stay-extended:extended
3 40 = asked:removal-stay-extended:granted
-66 97 = asked:removal-stayed
-29 73 = asked:removal-stayed:denied
19 -11 = asked:removal-stayed:denied-as-moot
10 -3 = asked:removal-stayed:dismissed
6 8 = asked:removal-stayed:extended
-34 89 = asked:removal-stayed:granted
-18 23 = asked:removal-stayed:granted-in-part
6 11 = asked:removal-stayed:none
8 -33 = asked:removal-stayed:set
4 -9 = asked:removal-stayed:taken-under-advisement
6 2 = asked:removal-stayed:vacated
-50 66 = asked:return-ordered
-33 82 = asked:return-ordered:granted
-4 18 = asked:return-ordered:granted-in-part
-1 -13 = asked:return-ordered:set
-17 -17 = asked:sanctions-ordered
-11 -2 = asked:sanctions-ordered:granted
0 -14 = asked:sealed
1 -12 = asked:sealed:granted
-9 -7 = asked:settlement-approved
-9 -7 = asked:settlement-approved:granted
-12 -6 = asked:settlement-preliminarily-approved
-12 -6 = asked:settlement-preliminarily-approved:granted
102 -43 = asked:transfer-barred
-9 -5 = asked:transfer-barred:denied-as-moot
83 -18 = asked:transfer-barred:granted
-7 6 = asked:transfer-barred:granted-in-part
8 -7 = asked:transfer-barred:set
91 -15 = asked:transfer-permitted
4 -6 = asked:transfer-permitted:denied
79 -7 = asked:transfer-permitted:granted
-53 -13 = court:review
-65 -120 = court:trial
7 -8 = did:bond-hearing-denied
38 -36 = did:bond-hearing-ordered
28 -16 = did:bond-hearing-ordered:denied
7 -2 = did:bond-hearing-ordered:granted
-17 -17 = did:class-certified
-11 2 = did:class-certified:granted-in-part
-2 -12 = did:contact-restricted
-6 -3 = did:contact-restricted:granted
7 -3 = did:contact-restricted:granted-in-part
-31 -21 = did:counsel-access-ordered
-5 -14 = did:counsel-access-ordered:extended
-19 -15 = did:counsel-access-ordered:granted
-5 -12 = did:counsel-access-ordered:set
10 -7 = did:detention-ordered
6 -2 = did:disclosure-ordered
3 -8 = did:release-denied
21 -7 = did:release-denied:denied
-8 1 = did:release-denied:vacated
83 -61 = did:release-ordered
14 -17 = did:release-ordered:denied
45 -11 = did:release-ordered:granted
10 -4 = did:release-ordered:granted-in-part
33 -26 = did:release-stayed
13 -7 = did:release-stayed:denied
31 -14 = did:release-stayed:vacated
19 -21 = did:relief-stayed
15 -13 = did:relief-stayed:denied
5 -10 = did:relief-stayed:vacated
-9 1 = did:relief-vacated
-26 18 = did:removal-permitted
-16 10 = did:removal-stay-denied
4 10 = did:removal-stay-ended
-3 22 = did:removal-stay-extended
-54 145 = did:removal-stayed
0 41 = did:removal-stayed:denied
8 8 = did:removal-stayed:dismissed
-22 9 = did:removal-stayed:extended
-51 73 = did:removal-stayed:granted
11 3 = did:removal-stayed:granted-in-part
13 15 = did:removal-stayed:taken-under-advisement
-14 9 = did:removal-stayed:vacated
-27 21 = did:return-ordered
-17 35 = did:return-ordered:denied
108 2 = did:transfer-barred
25 -3 = did:transfer-barred:denied
-12 -6 = did:transfer-barred:denied-as-moot
13 4 = did:transfer-barred:dismissed
27 4 = did:transfer-barred:extended
20 -3 = did:transfer-barred:granted
-15 -9 = did:transfer-barred:set
16 14 = did:transfer-barred:taken-under-advisement
7 0 = did:transfer-barred:vacated
-32 -4 = government:holds
-85 -129 = government:other
-40 -40 = kind:judgment
-18 2 = kind:minute-entry
-25 -49 = kind:opinion
-34 -46 = kind:order
2 -6 = of:application
-8 -1 = of:declaration
12 12 = of:letter
-7 -8 = of:mandate
-15 2 = of:motion
10 -3 = of:notice
10 5 = of:notice-of-appeal
-33 0 = of:opinion
3 -25 = of:order
26 4 = of:other
1 22 = of:petition
-20 6 = of:stipulation
76 -14 = outcome:affirmed
18 -2 = outcome:affirmed-in-part
46 30 = outcome:denied
-50 -11 = outcome:denied-as-moot
-37 -2 = outcome:dismissed
-12 17 = outcome:extended
27 15 = outcome:granted
31 -7 = outcome:granted-in-part
-41 32 = outcome:remanded
76 -35 = outcome:reversed
-25 -36 = outcome:set
1 -22 = outcome:stricken
-56 -61 = outcome:taken-under-advisement
44 42 = outcome:vacated
-23 -11 = outcome:withdrawn
11 -2 > a
16 -6 > abdirahman
-13 11 > aboard
-5 -11 > about
17 -15 > absent
8 -3 > accept
0 11 > accepted
-7 -24 > access
7 -3 > accordance
-8 -1 > account
2 11 > achebe
-1 -16 > acms
10 0 > act
-13 10 > acting
-2 -18 > action
-5 10 > additional
5 -11 > addressed
-8 -13 > adeyinka
11 0 > adjudication
10 8 > admin
-1 -9 > administrative
-7 4 > administratively
11 -2 > admitting
16 -7 > adopting
-8 0 > advance
8 17 > after
-8 2 > again
-28 13 > against
15 -5 > agency
-5 11 > agreement
5 7 > aguirre
5 9 > aiono
-12 10 > aircraft
8 -1 > al
-20 8 > alien
-24 38 > all
31 -7 > allow
-11 12 > allowed
-6 7 > almaz
-21 -6 > already
4 18 > alter
1 15 > altering
10 -5 > alternative
4 14 > alternatives
12 -2 > alvarenga
6 9 > amadc
-16 -7 > amadi
-4 -8 > amend
-7 -8 > an
28 3 > and
2 13 > anhdc
-1 -10 > ani
2 13 > anjdc
7 -2 > another
-12 7 > answer
-19 -6 > any
-6 11 > anyone
-8 -1 > anywdc
-14 0 > apamdc
32 5 > appeal
-6 -6 > appear
13 -9 > appellant
9 -24 > appellants
7 -28 > appellee
-15 -1 > appellees
-6 -2 > appoint
-25 -5 > approval
-17 51 > are
14 7 > area
-8 -1 > arreaga
14 -2 > arrest
9 3 > arrested
-1 11 > as
8 3 > asante
6 -1 > asked
-5 -15 > asking
23 -28 > asks
-8 -3 > aslani
19 4 > assented
-18 -40 > at
7 -2 > attached
-30 -11 > attorney
7 11 > atxwdc
8 0 > aty
1 -10 > august
12 -18 > ausa
10 -10 > authority
3 -8 > avaedc
-5 7 > available
-1 -8 > ayala
-29 0 > b
-10 11 > back
34 -21 > bail
7 -12 > baker
-21 3 > balogun
10 -5 > baltimore
-12 -7 > banc
13 -2 > banks
6 5 > bar
-6 18 > barr
11 4 > barrientos
11 -4 > barring
-8 -1 > barry
-13 -6 > basement
9 0 > batavia
28 19 > be
-2 7 > before
9 -9 > behalf
17 0 > bekele
27 -3 > between
-8 13 > bia
13 0 > birch
-7 -3 > bluebonnet
-14 20 > board
7 11 > boarding
69 -62 > bond
14 -9 > boone
-18 -4 > both
-4 -16 > briefing
-10 8 > bring
-7 2 > broadview
-7 -4 > brought
6 -1 > broussard
-8 -1 > buffalo
31 -7 > burden
-15 15 > by
-2 20 > c
-20 -5 > calls
7 3 > came
-8 2 > camp
14 -14 > caroline
-11 4 > carvajal
12 -31 > case
0 -9 > castaneda
17 -6 > cause
1 8 > cc
36 -11 > center
-3 10 > certificate
-17 4 > certification
-9 13 > certified
-7 -17 > certify
-8 -24 > certifying
-16 -1 > challenging
-12 20 > charlemagne
-2 20 > charter
10 -4 > check
0 15 > cheikh
26 30 > chidi
-8 -1 > choc
3 -24 > circuit
17 -6 > circumstances
8 -7 > civil
9 0 > claim
14 -17 > clarify
-6 -37 > class
-1 -10 > classwide
-15 -5 > clerk
6 3 > cm
-6 -13 > coercive
-4 -10 > compel
4 8 > compelling
8 13 > concerning
-7 -23 > conditions
-11 -5 > conference
-9 -4 > confidential
-1 -8 > confinement
-6 10 > consent
-9 -1 > consider
-10 10 > consideration
-38 -5 > contempt
-7 1 > contesting
1 16 > continental
10 -10 > continue
-2 -10 > continued
-2 -8 > copy
-34 -29 > counsel
-34 23 > country
18 -12 > county
21 2 > court
6 -18 > covid
-3 -15 > credible
-13 -5 > crt
20 -10 > custody
-12 -4 > customs
42 -2 > date
32 -19 > dated
22 -5 > dawit
-33 43 > days
-6 5 > dc
-8 5 > decertify
-6 8 > decided
-30 -12 > decision
-18 2 > declaration
7 -8 > declarations
-12 -28 > defendant
-10 6 > defendants
-9 5 > deferring
-14 -7 > definition
19 4 > demba
0 7 > denial
4 -9 > denied
23 -3 > deny
-56 -6 > denying
-13 12 > department
1 6 > departure
-11 35 > deport
-64 76 > deportation
-16 19 > deported
-7 3 > deporting
-6 7 > designated
19 3 > desrosiers
-1 -16 > details
-1 -17 > detain
21 -5 > detained
-15 3 > detainee
2 -19 > detainees
7 0 > detaining
30 -20 > detention
-9 11 > detroit
3 15 > dieng
-8 -1 > dilshod
-10 -9 > directed
-14 -1 > directing
-5 8 > directive
-16 -29 > discovery
-9 -20 > dismiss
6 -13 > disposition
12 38 > dissolve
-7 -19 > district
-7 6 > dkt
-1 -7 > do
-22 32 > doc
10 -4 > docket
32 -3 > document
-5 15 > done
6 14 > dorsainvil
27 2 > due
0 -8 > dulce
13 -4 > during
14 0 > e
11 -8 > each
9 -16 > ecf
0 17 > edson
24 -1 > effect
11 9 > effective
-6 -10 > eight
6 -1 > ekwueme
15 26 > el
6 -19 > electronic
7 26 > elizabeth
-12 28 > else
6 -1 > elvis
-8 -19 > emergency
-12 -7 > en
35 -3 > enforce
8 -8 > enforcement
-12 7 > enjoin
-20 23 > enjoined
-2 -7 > enjoining
-5 19 > enlarge
4 9 > entered
14 -10 > entry
11 -4 > escamilla
7 -1 > et
8 -3 > everglades
-17 23 > execute
10 20 > executing
9 -5 > exhibit
-17 -6 > expedite
2 8 > expedited
1 7 > expelling
-1 6 > expulsion
-6 12 > extend
12 9 > extending
-3 28 > extension
5 -6 > extent
0 13 > f
6 14 > fabiola
-2 -12 > face
-15 19 > facilitate
29 -17 > facility
-8 0 > failure
-7 -3 > farid
11 -14 > farquhar
-6 -14 > fear
7 -17 > federal
-9 1 > fee
-6 -4 > fees
-6 5 > ferris
-12 0 > ferrufino
14 -29 > field
6 -1 > figueroa
-23 8 > file
3 -25 > filed
-5 11 > filer
-13 6 > filing
-24 5 > final
0 -6 > finding
12 -6 > findings
5 -10 > five
-18 23 > flight
-8 0 > flown
-27 6 > folake
-1 -34 > folasade
-8 0 > folkston
6 -5 > follow
-2 -23 > for
8 -5 > forbid
13 -4 > forbidding
6 17 > force
8 -2 > foreseeable
2 -7 > forthwith
-9 23 > four
7 8 > fourteen
5 -8 > francisco
17 -9 > free
12 -2 > freed
12 37 > from
4 -9 > further
18 4 > g
1 -9 > gill
-11 0 > give
-6 7 > go
8 -2 > gps
9 -11 > granted
7 -15 > granting
-6 11 > ground
-6 16 > guatemala
-9 4 > guerda
0 -7 > guzman
-29 -13 > habeas
-6 -1 > hac
-16 4 > had
7 11 > haitian
-7 6 > halt
-6 7 > hamid
-2 -12 > harpreet
20 -5 > having
-27 27 > he
58 -53 > hearing
39 -42 > hearings
-42 -18 > held
4 13 > her
-8 -2 > here
11 4 > herrador
-8 7 > his
14 -5 > hodan
-12 -2 > hold
2 17 > home
-28 27 > homeland
9 2 > hon
-26 19 > honduras
3 -13 > honorable
8 -18 > hours
11 -1 > house
-1 -8 > ibarra
26 -6 > ice
19 -34 > immediate
17 4 > immigration
-23 0 > in
-3 10 > include
-20 -3 > individualized
-11 -2 > initial
4 41 > injunction
-11 -11 > interviews
15 -7 > into
-10 6 > is
13 -6 > island
9 0 > issued
8 -21 > issues
11 -1 > it
14 7 > its
0 12 > j
8 -10 > jail
-20 -1 > january
12 4 > jean
18 -21 > jersey
-8 -2 > joaquin
-6 -6 > joint
-8 2 > jose
6 -13 > judge
29 0 > judgment
-8 -8 > july
13 12 > jurisdiction
6 0 > karim
-4 8 > kassab
33 35 > keep
-8 18 > keeping
9 -10 > kept
10 0 > kofi
-10 -11 > krome
15 1 > l
-7 -2 > lack
7 8 > language
-20 10 > laos
2 -7 > later
4 11 > layme
8 1 > leave
6 16 > left
-38 -3 > legal
12 -3 > lengthen
-1 -14 > let
29 21 > letter
0 -7 > leyva
12 -2 > liberty
-22 32 > lift
-7 -5 > light
13 0 > lim
-12 13 > lisandro
-14 0 > longer
8 -9 > louisiana
15 -3 > lower
-1 7 > lue
-10 11 > m
17 0 > made
1 -13 > magistrate
-7 -3 > mail
-3 -8 > mamani
-11 -3 > mandatory
8 -5 > mapp
13 0 > marc
14 -2 > march
-8 2 > mariam
-4 -7 > matter
15 -19 > may
12 -19 > meantime
30 -16 > medically
36 2 > member
-14 31 > members
-8 34 > memorandum
-7 0 > merits
-4 -16 > mesa
-8 -2 > meseret
-9 5 > method
13 -17 > minnesota
4 -19 > minute
-19 2 > mirela
-2 7 > mirzoyan
18 -21 > modify
-1 -6 > monitoring
7 5 > monteiro
-29 1 > months
-9 -3 > moot
7 4 > more
2 10 > moreau
22 11 > motion
9 14 > move
-8 -10 > moved
8 9 > moving
11 9 > mr
1 -9 > ms
15 -6 > must
10 12 > n
-4 22 > naira
9 9 > named
3 -9 > narek
2 11 > nationwide
-10 5 > neither
7 -5 > nevada
40 -17 > new
-7 9 > night
8 -12 > no
11 -13 > noemi
-9 2 > noor
-1 10 > nor
-6 -4 > north
-15 25 > not
-7 20 > notified
36 -19 > noting
-11 24 > notwithstanding
5 23 > now
-5 13 > ntamack
-18 18 > number
7 -1 > nwosu
-5 10 > o
10 -1 > obi
2 11 > obinna
5 -7 > objections
28 8 > october
0 -9 > oduya
-20 -2 > of
17 -12 > off
-24 -1 > officers
25 -9 > okonkwo
-1 33 > okoro
-14 35 > olawale
10 -9 > on
10 2 > one
-11 4 > only
3 -10 > opinion
19 -12 > opposed
8 3 > opposition
16 28 > or
30 23 > order
9 2 > ordered
19 -5 > ordering
17 13 > orders
13 -4 > orduno
-12 -4 > oregon
-23 7 > orellana
0 -7 > osmany
-15 5 > osmin
-7 -5 > osvaldo
8 -19 > others
20 9 > otherwise
27 -39 > out
-19 5 > outside
-7 13 > over
14 -2 > own
3 -10 > oyelowo
2 18 > p
-11 7 > paid
-16 -3 > panel
5 -27 > parole
-9 5 > part
-8 34 > parties
16 -14 > paso
-10 -20 > paul
-10 -13 > paz
-5 7 > pearsall
-2 10 > pema
-3 -16 > pending
-9 -6 > per
15 -1 > peralta
11 1 > percival
-2 8 > pereira
12 -3 > permanent
25 -15 > permit
6 -8 > person
-8 -1 > personnel
10 13 > persons
-9 -27 > petition
30 -11 > petitioner
-18 25 > petitioners
-7 -3 > petrosyan
-5 -7 > pham
-8 -9 > pike
1 20 > place
16 10 > placed
8 28 > plaintiff
-8 -5 > plaintiffs
22 -5 > population
7 -2 > prairie
-14 16 > praying
-1 -7 > pre
-13 -8 > preliminary
13 9 > preserve
-5 11 > pressing
-6 2 > prevent
-7 -12 > preventing
11 -1 > previously
8 -5 > prison
-6 -25 > pro
-4 8 > proceed
-29 -21 > proceedings
28 -9 > processing
8 -27 > prohibiting
-16 10 > prompt
-13 -19 > protective
14 -1 > provide
11 1 > provisional
16 -2 > provisionally
-1 9 > pursuant
9 26 > put
-10 -12 > putative
-2 -6 > question
-17 -4 > questioning
-9 1 > quispe
9 13 > quo
-4 34 > r
-14 -1 > rahimi
-8 -1 > rahimov
16 -5 > ramiro
37 -32 > re
8 -2 > reasonably
1 12 > reasons
-12 20 > receipt
28 -18 > recommendation
25 4 > recommendations
-17 -13 > recommended
-19 4 > reconsider
13 11 > reconsideration
5 -12 > record
12 1 > redetermination
8 -1 > referred
13 13 > refrain
-11 -7 > refused
0 -12 > regarding
-13 2 > rehearing
80 -59 > release
27 -10 > released
31 -37 > releasing
12 3 > relief
11 11 > relocation
12 -7 > remain
-24 3 > remand
4 -14 > remanded
-75 106 > removal
-9 15 > remove
-3 12 > removed
-14 26 > removing
-16 8 > replies
20 -12 > report
-8 -4 > represented
21 -12 > requested
11 -8 > requesting
-16 -1 > required
22 -21 > requiring
-8 -3 > respond
-9 3 > respondent
46 7 > respondents
-8 -5 > response
23 -1 > responses
16 -9 > restore
-7 18 > restrained
6 17 > restraining
3 6 > restraint
6 29 > restraints
-2 15 > return
6 10 > returned
31 -23 > review
21 -4 > revoke
-6 0 > revoked
17 -12 > reyes
14 -3 > rigoberto
9 -2 > ripley
11 -1 > risk
28 1 > robert
-15 -4 > rooms
8 -4 > rosario
36 -29 > ruiz
-9 -19 > rule
7 -1 > ruled
-20 -26 > ruling
14 -7 > russell
12 -17 > salcedo
-9 0 > salih
4 -19 > san
-17 -21 > sanctions
8 -11 > scheduled
0 -24 > se
-6 -11 > seal
13 -13 > second
-34 43 > secretary
-21 16 > security
-8 4 > see
-1 18 > seeking
11 0 > seen
5 9 > sefo
-11 10 > selam
-1 -8 > sensitive
12 -4 > separate
11 -12 > sergio
-13 15 > service
-13 11 > set
-19 0 > settlement
15 -25 > seven
-16 0 > seventeen
-12 -23 > shall
10 15 > she
1 -10 > show
1 -11 > shown
-25 45 > signed
9 -5 > singh
10 -2 > sister
-17 2 > six
14 -7 > so
-20 9 > solange
-3 12 > somalia
9 -3 > soto
20 4 > south
19 4 > sow
7 -9 > staff
-2 -19 > standing
-6 -2 > state
7 -3 > stated
-15 22 > states
-4 29 > status
24 15 > stay
-17 1 > staying
-7 22 > step
-2 -6 > steps
18 -13 > stewart
-5 12 > stipulated
14 33 > stipulation
-3 -6 > stop
-7 -5 > street
-6 -2 > submitted
-1 -13 > suit
-5 10 > suleymanov
7 -10 > supervision
-13 0 > support
-23 -3 > surety
-13 11 > t
0 -11 > take
-8 5 > taras
0 21 > tavares
12 -15 > temporarily
-2 23 > temporary
7 12 > ten
-7 7 > tesfai
-24 10 > tesfaye
6 -11 > texas
11 -4 > text
2 14 > thais
15 -13 > than
28 -54 > that
-21 20 > the
-9 6 > them
29 -1 > there
-20 1 > they
12 0 > thi
-6 3 > thibeau
-17 -9 > third
4 5 > this
9 -5 > thomas
-10 12 > those
42 -22 > three
20 -2 > through
10 5 > time
-9 20 > to
6 -7 > today
-18 -3 > tomas
0 -7 > torrance
81 -43 > transfer
17 -3 > transferred
32 -10 > transfers
11 3 > travel
-15 2 > trial
-3 10 > tshering
-11 5 > u
-8 -2 > ubeda
-6 5 > unangst
1 -19 > under
-15 22 > united
9 -2 > unless
-9 32 > unopposed
1 47 > until
0 13 > up
16 -7 > urgent
8 -16 > us
-21 -3 > usc
-7 -8 > usca
3 24 > vacate
7 17 > vacated
-4 -11 > vacating
-8 5 > vale
7 -1 > van
12 -5 > varga
13 -4 > vega
-4 -16 > verde
-6 -1 > vice
5 9 > viliami
-4 14 > violation
-7 -12 > visitation
-14 -7 > visits
1 8 > voluntary
4 -9 > vu
22 -15 > vulnerable
13 -9 > w
9 -4 > wait
29 -34 > warden
-1 15 > warrant
-9 -7 > was
8 -14 > week
1 11 > weeks
-17 -1 > western
-3 18 > what
-7 7 > whether
-25 -20 > which
11 9 > while
11 -1 > who
-12 2 > why
33 -11 > wide
0 12 > wilber
18 21 > will
-3 16 > william
-9 2 > wilmer
34 -19 > with
6 4 > withdrawn
44 -27 > within
-23 25 > without
-2 -16 > word
8 -2 > worku
12 -4 > writ
19 -2 > wynn
12 -4 > yesenia
4 11 > yober
6 5 > york
13 -31 a
3 23 a #
-27 29 a .
8 -2 a and
17 -11 a bond
12 -5 a call
-6 -2 a certificate
-18 18 a chance
-3 16 a charter
-10 1 a child
-7 0 a claim
-27 -5 a class
-9 3 a conference
-6 -4 a confidential
2 -12 a copy
-9 8 a country
18 -3 a custody
14 -9 a danger
-8 -5 a date
-11 -5 a day
-6 -12 a declaration
8 3 a detainee
-15 -1 a detainer
17 -1 a different
10 -11 a facility
2 13 a file
-12 25 a final
7 -3 a finding
-7 -3 a fine
12 50 a flight
1 19 a foreign
-8 -3 a gps
46 -7 a hearing
24 -10 a is
0 12 a joint
13 -4 a judge
-30 -20 a lawyer
-9 16 a like
20 -15 a likelihood
-3 -10 a list
-8 -1 a magistrate
-3 7 a motion
24 5 a move
20 -16 a neutral
22 0 a new
-11 1 a notice
4 6 a panel
-8 -1 a party
13 -1 a person
-13 13 a petition
-7 11 a plane
9 -13 a preliminary
-18 8 a private
5 7 a reasonable
-14 4 a removal
-15 -8 a request
-8 16 a return
-16 21 a ruling
-10 4 a sanction
-7 4 a schedule
-9 13 a seat
5 8 a second
15 -5 a seven
3 7 a shall
-1 -12 a signed
18 -15 a stay
-2 -14 a stipulated
-4 11 a strong
-17 -3 a telephone
-8 8 a telephonic
-18 -1 a temporary
4 13 a third
-7 -17 a three
-7 -1 a transcript
8 2 a travel
-12 -2 a traverse
6 7 a two
-10 -2 a vote
7 -6 a warrant
-12 0 a week
-10 -7 a writ
13 -5 a written
12 -7 a year
10 -12 abarquez
9 9 abdirahman
-16 -25 abeyance
-12 -10 abeyance .
1 -7 abeyance is
-11 -5 abeyance through
7 -9 abeyance until
11 -6 ability
11 -6 ability to
-33 57 aboard
8 11 aboard a
-7 20 aboard any
-2 7 aboard the
-44 -8 about
-10 -6 about the
-12 -5 about this
-6 0 about to
-10 -4 above
-18 20 abroad
-13 9 abroad and
8 -6 absconded
-8 -17 absence
44 2 absent
15 1 absent a
-6 5 absent class
19 3 absent objection
6 0 absolute
22 -11 abuse
5 -27 accepted
-1 12 accepting
0 22 accepting the
-7 -22 access
-35 -4 access to
-10 17 accompanying
-6 8 accompanying opinion
16 -3 accord
-13 -23 accordance
-13 -23 accordance with
-9 -2 accorded
-9 -1 accorded to
23 -12 accordingly
-5 8 accordingly .
18 1 accordingly the
-16 6 account
-9 9 account .
-5 -10 account of
9 -4 achterberg
-1 14 act
16 2 act .
-10 14 acted
3 14 acting
-2 9 acting director
6 11 acting in
1 -7 acting with
-3 -28 action
18 -4 action .
9 24 action is
-2 -13 action on
8 -2 action settlement
-17 3 actions
8 -16 active docket
-4 9 acts
-6 -1 acts on
-11 -3 ad
-4 14 add
7 14 addition
8 7 addition to
24 5 additional
-15 -10 address
-11 -2 address whether
-11 0 addressed
49 -20 adelanto
8 -4 adelanto facility
-9 10 adequate
12 13 adheres
7 -1 adjei
7 -1 adjei boateng
-20 -10 adjourn
4 -7 adjourn the
3 -10 adjourned
3 -9 adjourned to
8 9 adjourning
-9 -5 adjudged
12 -11 adjudged and
-8 -1 adjudged in
-6 4 adjudged that
3 -11 adjudicate
-2 31 adjudicated
-2 31 adjudicated .
-7 1 adjudication
-1 7 adjudication of
-4 -11 administrative
-10 -3 administrative motion
-3 -7 administrative record
12 4 administrative stay
22 2 administratively
28 -10 administratively stayed
-7 -8 administrator
13 -10 admission
-9 18 admit
8 -1 admitted
15 -10 admitted to
26 13 adopted
10 4 adopted .
31 -16 adopting
-14 0 adopting #
10 -1 adopting in
28 -7 adopting report
10 -9 adopting the
23 -2 adopts
-1 -8 adp
14 -13 adr
-11 -6 advance
6 -1 advance notice
1 -7 advanced
-2 13 advice
-7 -3 advise
-15 -6 advised
-9 0 advised of
-23 7 advisement
-3 -7 advisement #
-19 3 advisement .
-3 -8 advising
-13 -22 affected
-13 -11 affected .
-10 -5 affidavit
25 -6 affirm
30 -16 affirmance
41 6 affirmed
21 19 affirmed .
0 -12 affirmed ;
28 -3 affirmed in
20 -11 affirmed judge
-10 -8 affirmed the
33 -11 affirming
8 -14 affirming the
-4 -7 afforded
-9 0 afforded a
-4 15 after
8 8 after #
8 7 after a
7 -3 after argument
-13 14 after decision
0 -8 after disposition
-2 8 after filing
0 -13 after oral
-13 -3 after six
-3 -6 after that
-12 -5 after the
26 -11 afternoon
20 -11 afternoon .
8 -4 afterwards
36 -1 again
14 -15 again .
7 -2 again take
-44 47 against
-9 -7 against appellant
-9 23 against deportation
-5 16 against his
-12 -6 against petitioner
17 -4 against re
-19 10 against removal
-12 -1 against respondents
-9 2 against third
8 -16 agency
0 -10 agency s
-14 -14 agents
10 6 agents and
-11 7 aggravated
-11 7 aggravated felony
19 -14 agree
-8 -1 agree that
-7 -26 agreed
-10 6 agreed motion
-8 -2 agreed order
15 -14 agreed to
-17 -23 agreement
-2 -10 agreement ;
-3 11 agreement of
5 -31 agreement the
2 -7 agrees
-7 4 ahead
1 12 ahead .
-8 -8 ahead of
2 34 air
-9 10 air is
-14 33 aircraft
-21 20 airport
13 -6 ajn
-4 7 ajt
-4 7 ajt filed
15 0 alaska
8 -2 albany
19 7 alex
19 7 alex e
43 0 alexandria
9 7 alien
-4 9 aliens
-6 13 alive
-33 20 all
16 -2 all .
-2 13 all available
1 12 all class
16 31 all counsel
-11 -9 all dates
-11 -7 all discovery
-12 4 all else
-4 9 all immediate
20 6 all interim
-4 9 all members
-11 13 all noncitizens
3 -16 all other
8 -7 all others
9 -7 all parties
-24 3 all pending
-11 10 all persons
-2 -13 all records
-7 6 all stays
-3 9 all steps
6 -7 all writs
-8 -4 allegations
-8 2 allow
-12 8 allow travel
20 23 allowed
-4 25 allowed .
6 -1 allowed as
9 -1 allowed in
1 12 allowed to
28 0 allowing
27 -1 allowing #
-9 14 allows
-13 10 alone
-10 0 alone .
5 -12 along
5 -12 along with
8 -14 already
6 -5 already left
-3 28 also
-1 -8 also available
-4 8 also cover
28 19 alter
2 28 alter judgment
17 -7 alter or
-21 5 altering
-12 2 altering her
-8 2 altering his
15 -3 alternative
17 8 alternatives
15 10 alternatives to
-8 3 although
10 -17 am
7 7 am .
7 -18 am and
-8 -3 am courtroom
9 15 am in
-5 13 am to
-14 -26 amend
15 -4 amend #
-9 -6 amend class
-3 -11 amend the
-47 18 amended
-1 -11 amended opinion
-16 -1 amended order
-14 12 amended petition
-7 2 amended standing
-4 7 amended to
-4 7 amending
-10 6 amending #
2 -9 amendment
-2 15 american
-2 15 american soil
-7 -9 ames
-3 -23 amici
-10 -19 amicus
-9 -4 amicus brief
-14 -11 amount
-10 -10 amount of
44 1 an
21 4 an additional
17 -15 an administrative
-8 6 an aircraft
-20 9 an answer
17 -7 an appeal
15 -9 an applicant
-8 2 an application
-1 24 an asylum
7 -6 an end
17 11 an expedited
-1 -7 an ij
17 9 an immediate
27 -2 an immigration
-3 11 an individual
19 -16 an individualized
-11 3 an injunction
0 -10 an interim
-7 0 an interpreter
-8 6 an opportunity
12 17 and
-45 -36 and #
-29 -3 and a
9 -4 and ability
-7 -4 and adequate
-10 -7 and adjudged
-8 -1 and affirming
8 10 and an
-11 -9 and anselm
-12 13 and applications
26 -7 and are
-6 9 and as
8 -6 and because
-24 0 and bond
13 -5 and brandao
-19 -2 and by
-1 7 and c
-6 -6 and confer
-16 -2 and continued
7 -15 and convincing
-3 12 and counsel
12 -11 and decreed
14 1 and denied
24 -10 and denying
-28 3 and directing
10 -4 and directs
42 -20 and dismissed
-10 16 and dissolving
7 -9 and e
13 1 and each
-10 12 and entered
-3 9 and fifteen
8 -8 and file
8 3 and filed
8 -1 and finding
-18 21 and for
33 32 and from
11 1 and go
-2 16 and granted
-4 18 and halloran
-7 -3 and has
6 7 and he
12 -4 and hold
15 -10 and ice
-2 -15 and if
7 28 and in
1 10 and including
1 -11 and is
17 -2 and it
-5 -11 and its
-13 23 and judge
13 21 and judgment
11 -10 and let
-2 6 and make
14 -18 and mboye
14 -2 and must
10 2 and need
14 -17 and not
21 -2 and nothing
-5 8 and now
-10 6 and nwachukwu
8 9 and of
-14 -4 and or
28 -2 and order
9 -3 and ordered
-3 -9 and orders
-9 1 and otherwise
-7 3 and oyelowo
41 -13 and petitioner
11 -3 and pike
-8 -2 and place
-7 0 and posted
-7 -7 and proper
-8 5 and quillfeather
14 -13 and reasons
6 -2 and recommendation
8 -4 and recommendations
14 -18 and referring
-10 -3 and remand
-18 15 and remanded
-8 19 and remanding
5 -1 and report
17 -9 and reset
38 -19 and respondents
-15 7 and restrained
8 -5 and set
8 5 and setting
-27 -3 and shall
-5 -7 and she
1 8 and should
-8 -16 and so
-8 14 and son
11 11 and stay
-15 14 and stays
13 0 and stroud
-8 1 and submitted
-2 7 and taken
-6 10 and takes
5 17 and that
16 10 and the
3 -7 and their
13 6 and there
-7 0 and thereafter
3 -16 and this
1 8 and those
-8 -3 and three
-20 2 and to
17 6 and transfer
-7 -1 and two
7 -1 and under
14 23 and until
-17 3 and vacates
-7 9 and we
-10 -8 and what
-11 -4 and when
-19 -8 and whether
7 -18 and will
4 10 and with
-16 3 and without
-18 11 angeles
-16 -12 ankle
-9 -3 ankle bracelet
8 -3 annex
29 5 announced
3 7 announced on
36 33 another
7 3 another district
15 -7 another facility
-11 -9 anselm
-11 -9 anselm o
-43 1 answer
-13 -7 answer .
6 9 answer and
-1 -11 answer by
3 -9 answer due
11 8 answer in
-11 -8 answer on
-14 -4 answer the
-11 14 answer to
0 14 answer within
0 -9 answered
-7 5 answering
-18 38 any
-5 17 any aircraft
-5 -9 any class
-22 14 any country
20 -6 any facility
-12 -4 any flight
-4 7 any means
-12 14 any of
-7 -7 any officer
1 18 any other
6 4 any person
10 0 any petitioner
-4 -9 any putative
10 17 any removal
-9 12 any time
0 -8 any timely
-7 -4 any transfer
8 2 anyone in
-6 -7 anything
21 0 anywhere
16 0 anywhere but
9 -6 app
11 -5 app .
10 -11 appeal
-15 -16 appeal #
38 -13 appeal .
8 7 appeal :
-4 16 appeal and
-1 7 appeal as
4 -9 appeal at
-17 2 appeal be
-5 22 appeal by
6 -13 appeal docket
20 -3 appeal expedited
-1 -17 appeal from
-15 5 appeal goes
-24 39 appeal in
-4 -34 appeal is
15 -27 appeal of
18 -2 appeal pursuant
11 5 appeal to
-10 1 appeal was
-1 12 appealability
-5 7 appealable
-20 5 appealed
-7 12 appealed from
19 -6 appeals
-8 18 appeals .
-5 7 appeals has
-36 -8 appear
-10 6 appear .
7 -2 appear before
-2 6 appear for
-7 7 appear in
-7 -7 appear pro
20 -1 appearance
17 -10 appearance of
-8 5 appearances :
13 -1 appearances of
-7 -11 appeared
-10 -2 appeared .
-12 -2 appearing
-11 -6 appearing that
31 -13 appellant
9 -13 appellant field
-8 6 appellant is
29 -17 appellant s
9 -10 appellant to
45 -30 appellants
0 15 appellants #
17 -20 appellants .
16 -14 appellants emergency
-8 2 appellants have
15 -7 appellants is
13 -5 appellants motion
-8 16 appellants to
6 -20 appellate
23 -5 appellate judge
-13 3 appellate judges
-2 -12 appellate proceedings
30 -36 appellee
-9 -1 appellee .
15 -12 appellee be
7 -9 appellee is
2 -11 appellee s
-3 -12 appellees
27 -13 appellees .
-6 -2 appellees motion
-10 -20 appendix
2 8 appendix a
-1 13 applicable
-7 10 applicable to
10 -13 applicant
15 -9 applicant for
9 -1 applicants
-29 7 application
-9 28 application #
-2 16 application .
16 -3 application at
-26 -24 application for
7 -11 application is
-17 -1 application to
1 13 applications
-12 13 applications are
12 -4 applications of
9 -3 applied
-3 16 applies
-1 9 applies to
4 6 apply
6 7 apply to
-17 -5 appoint
-10 -1 appoint next
-6 -4 appointed
-13 -5 appointing
8 -13 appointment
-18 -4 appointment of
-8 -3 appropriate
-15 -33 approval
-8 -4 approval #
2 -14 approval .
-7 -3 approval hearing
-7 -1 approval is
18 0 approval of
-10 -1 approve
-14 -15 approved
-20 8 approved .
8 -4 approved ;
-2 7 approved and
-6 -1 approved by
-10 0 approves
-15 -20 approving
-16 -9 approving #
-9 -1 approving class
-4 -7 approving the
11 -12 apr
11 -12 apr #
-29 4 april
-22 6 april #
-11 -4 arbitration
-3 12 are
-8 -1 are adjudged
7 -8 are allowed
-17 10 are at
-3 10 are barred
13 7 are free
4 -6 are granted
-11 15 are hereby
13 5 are in
-1 -6 are no
10 -18 are not
12 -1 are ordered
-4 11 are pending
23 4 are prohibited
-9 -3 are reminded
6 -3 are restrained
-19 -25 are stayed
-14 -2 are stricken
-4 11 are subject
-1 22 are to
17 8 are vacated
12 3 area
6 1 area of
19 -7 argue
-12 -24 argued
-5 -31 argument
9 -1 argument #
-5 -13 argument .
15 -3 argument calendar
2 9 argument heard
-9 -5 argument held
-20 -23 argument on
-8 -4 arguments heard
0 15 arising
0 15 arising from
31 7 arizona
-9 7 arlington
-7 3 armistead
-7 3 armistead vanderlyn
-14 9 around
-7 0 arraignment
-10 0 arraignment as
9 11 arrange
70 -28 arrest
17 -9 arrest .
8 -10 arrest and
7 15 arrest in
9 -4 arrest of
26 -11 arrested
20 -12 arresting
12 -8 arrests
-2 10 arrieta
-11 8 arrival
-8 6 arrived
-20 5 as
6 -4 as #
-22 -15 as a
-2 -22 as amici
-7 -9 as and
17 -1 as announced
-7 3 as before
-3 -7 as certified
7 -4 as class
5 -8 as directed
-6 7 as discussed
2 -13 as follows
6 8 as it
3 -6 as its
-4 5 as long
-11 2 as modified
-37 2 as moot
-4 8 as no
-28 43 as of
-11 -9 as petitioner
-8 7 as possible
9 -6 as prayed
-17 -11 as premature
11 17 as requested
-13 -1 as separate
-9 15 as soon
11 23 as the
8 8 as they
-10 13 as this
-6 17 as though
76 12 as to
-12 9 as unnecessary
10 9 as well
-20 1 as written
8 0 ashdown
-7 2 ashgrove
12 2 aside
8 -9 aside .
-15 16 aside the
10 -18 ask
-7 -4 ask for
18 -5 asked
16 2 asked to
-9 -19 asking
-12 -10 asking that
-26 29 asks
-9 3 asks for
-14 22 asks that
-3 7 aso
12 -6 assented
12 -6 assented to
-15 -1 assigned
8 -1 assigned magistrate
-21 -1 assigned to
-13 0 assurance
9 -5 assure
6 24 asylum
-6 24 asylum application
-3 24 asylum officer
20 -1 at
-10 -16 at #
-18 -5 at a
8 -1 at adelanto
17 6 at all
6 -3 at an
-7 15 at any
12 -4 at batavia
-2 -7 at broadview
9 19 at de
15 -4 at dilley
-8 10 at dkt
-7 16 at doc
1 -9 at docket
12 -3 at each
2 -17 at ecf
17 -8 at elizabeth
-3 -7 at every
-9 14 at government
-26 26 at his
22 -20 at home
6 10 at large
2 9 at least
25 -29 at liberty
-7 15 at midnight
3 7 at noon
23 -13 at once
2 -7 at otay
-5 -7 at page
-7 15 at the
-9 -6 at this
-7 0 at trial
3 -10 at which
6 14 atlanta
-13 -3 attach
13 12 attached
20 -9 attached .
-4 8 attached copies
8 3 attached document
0 10 attached order
-32 -6 attend
-7 -6 attend .
-16 4 attend the
-51 -46 attorney
-5 -7 attorney .
-4 -6 attorney and
-7 -4 attorney calls
-9 -4 attorney fees
6 9 attorney general
-29 -17 attorneys
11 -7 attys
-4 22 august
-2 24 august #
15 -7 aurora
-19 -3 ausa
-1 17 authored
-8 24 authored opinion
-3 15 authoring
-5 -8 authoring and
-15 31 authoring judge
25 13 authority
16 13 authority to
-17 33 authorized
0 8 authorized .
1 -15 authorized by
-10 18 authorized to
23 5 available
-4 6 available for
-8 -1 available in
-8 7 available on
-2 13 available steps
-1 -8 available through
-8 -18 aw
26 -1 await
-30 -6 award
-11 -5 awarded
-8 -1 awarded #
-18 33 away
-4 21 away ;
-6 7 away and
-14 -22 b
22 -2 b #
-12 -8 b .
16 6 back
-9 -5 back .
-9 1 back ;
6 -3 back for
-5 12 back here
-14 -9 back his
6 8 back in
15 -15 back into
-8 27 back on
131 -73 bail
-9 -3 bail .
6 -6 bail applications
-13 0 bail conditions
2 -9 bail granted
13 -12 bail hearing
11 -2 bail hearings
29 7 bail is
18 -1 bail on
28 -6 bail order
36 -13 bail pending
-5 -7 balance
6 -19 balance of
-8 -2 balogun
4 7 baltimore
-8 -11 banc
1 -10 banc #
0 16 banc .
-10 -5 banc filed
-9 3 banc is
9 1 banks
6 2 banks :
18 47 bar
-4 44 bar on
8 -1 barnabas
9 -1 barnabas l
-2 12 barred
11 9 barred from
-21 15 barring
-7 24 barring removal
-8 -8 barring transfer
20 -13 bars
7 -15 basis
15 1 batavia
-5 11 bay
20 0 bdp
11 -2 be
-9 14 be affirmed
-7 -5 be afforded
3 24 be allowed
8 -3 be arrested
22 2 be at
6 18 be back
1 7 be carried
1 -9 be decided
-9 -21 be denied
-18 30 be deported
27 -3 be discharged
-1 -6 be disclosed
-6 6 be dismissed
-1 14 be dissolved
-8 4 be entertained
-33 -16 be filed
-7 -2 be fixed
5 15 be flown
13 -3 be found
20 -3 be freed
1 8 be given
-10 -1 be granted
-9 -1 be handed
-20 8 be heard
25 -19 be held
14 5 be housed
-4 14 be in
11 2 be kept
14 2 be left
32 -26 be let
4 -9 be lifted
-21 -2 be made
-4 -14 be mailed
34 -4 be moved
8 -6 be nearer
4 19 be neither
8 1 be no
-6 8 be opened
13 -5 be out
-3 10 be placed
-15 -8 be prepared
-28 -8 be produced
-18 28 be put
-3 -8 be re
-7 -7 be read
-1 -10 be ready
57 -22 be released
-24 85 be removed
-4 17 be repatriated
-9 -17 be returned
3 45 be sent
6 2 be set
3 10 be shipped
3 -13 be sought
-19 -1 be stayed
2 14 be subject
40 -7 be taken
-9 -11 be told
15 -17 be transferred
19 -6 be transported
5 8 be turned
-4 -12 be unsealed
-6 1 be used
5 23 be vacated
-1 -6 be viewed
-14 4 bear
-13 11 bear its
-2 -15 bearing
9 -5 bearing the
18 -16 became
19 -14 became final
6 0 because
-6 -6 because of
12 6 because petitioner
-10 -4 because the
7 -7 become
10 4 become unreasonably
0 15 becomes
12 -15 bed
21 -5 beds
13 -16 been
10 -2 been arrested
9 -11 been at
-7 -13 been brought
10 -4 been confirmed
-8 13 been done
12 -15 been filed
-10 3 been finally
-9 -3 been granted
-2 10 been heard
-11 -6 been let
0 11 been made
17 -6 been mailed
-13 -1 been moved
-3 8 been received
-29 -7 been released
-11 2 been removed
-11 3 been sent
-6 -6 been set
8 6 been told
11 5 before
35 -15 before #
-5 21 before .
21 -31 before a
13 -14 before an
5 -6 before and
-16 -3 before any
-1 15 before chief
-3 -11 before district
-7 7 before his
8 4 before it
-48 8 before judge
-19 17 before judges
-6 -4 before july
13 -1 before magistrate
-7 4 before march
-2 6 before september
4 7 before that
-15 17 before the
-9 -1 before then
8 2 before this
8 -3 before us
12 0 beforehand
12 -5 beforehand .
10 -11 begin
6 -4 beginning
-14 5 behalf
-9 5 behalf of
5 10 being
-3 13 being a
-12 -8 being in
1 11 being no
11 -2 being taken
-4 7 bellwether
-5 7 belongs
16 -8 below
26 -21 below is
8 -1 bench
1 14 bench .
0 -17 bench :
-12 -2 bench ;
42 -6 bench ruling
-10 7 bench that
-14 14 bench to
-11 -4 bergen
-4 9 between
-21 -2 between #
15 0 between the
45 -27 beyond
23 -37 beyond the
-11 5 bia
15 -1 bids
7 5 binds
-19 19 bjorklund
-11 -1 blacked
-11 -1 blacked out
-13 -3 blanket
13 -3 blessing
6 -1 blessing on
-8 6 bnclc
-8 6 bnclc #
-28 42 board
-9 22 board .
0 6 board ;
-8 27 board has
-7 -6 board s
7 -1 boateng
10 8 body
112 -106 bond
-5 -17 bond .
-11 -1 bond denial
-20 0 bond denied
33 -23 bond hearing
28 -16 bond hearings
12 -3 bond is
-10 1 bond of
4 -12 bond order
6 -1 bond set
-14 -3 bond was
35 0 bond with
-12 0 booking
35 6 border
26 -4 border patrol
27 31 both
-13 -2 both sides
-2 12 bound
5 -8 boundaries
5 -8 boundaries of
-21 -11 bracelet
-7 -3 bram
9 0 brancato
9 0 brancato ruiz
12 -5 brandao
12 -5 brandao appellate
-17 10 brandt
7 -2 breath
-46 -34 brief
-6 -10 brief .
-1 -12 brief and
-4 22 brief due
-14 -6 brief in
-4 -23 brief is
-27 -15 briefing
-5 9 briefing .
-5 7 briefing on
-11 -3 briefing schedule
13 -7 briefs
13 -1 briefs #
7 -3 briefs .
-2 7 bring about
6 -1 bring her
-2 -13 bring petitioner
-5 12 broadened
-7 -7 broadview
-11 -3 brother
-19 -16 brought
-4 -8 brought back
8 -12 brummel
1 -11 brummel :
-7 -4 building
18 -12 burden
3 7 burden .
-5 -9 burden of
9 -3 burden on
17 -1 burlington
17 -13 bus
11 0 business
-12 6 business day
21 -14 business days
16 20 but
10 -5 but in
0 11 but not
5 -7 bw
47 2 by
-9 -37 by #
4 -12 by .
0 11 by :
-27 5 by a
3 -8 by an
30 -10 by appellants
14 4 by appellate
-15 -10 by appellee
-4 -9 by appellees
11 6 by bdp
13 -10 by chief
7 5 by class
6 -12 by clear
0 -7 by clerk
1 -13 by close
22 -2 by consent
-10 -3 by counsel
-29 -6 by court
-1 20 by december
-13 6 by district
6 -3 by email
-11 -13 by february
3 7 by filing
-7 -3 by for
16 -12 by fpg
8 22 by her
-21 -8 by ice
6 6 by its
3 15 by judge
29 4 by judges
6 0 by july
-6 -50 by magistrate
7 -2 by monday
-3 7 by no
18 -9 by noon
5 -13 by november
-8 0 by october
-6 -6 by of
35 -34 by on
-5 11 by order
-19 41 by petitioner
-9 14 by qvl
-3 -8 by reason
7 -6 by regular
-1 -15 by respondent
8 -8 by rkl
-6 6 by rqs
1 -8 by separate
7 -8 by september
-24 11 by telephone
-18 -14 by the
-9 -15 by this
9 -6 by tomorrow
11 -13 by trb
-2 -7 by trv
-4 7 by uscis
-1 10 by which
-4 -9 by zoom
12 6 c
-1 -7 c #
4 9 c .
10 -4 c ;
8 -7 c and
-5 12 ca
3 -33 calendar
27 -13 calendar .
-11 -12 calendar and
15 -2 calendared
19 -4 california
10 -2 california .
-10 -15 call
10 -1 call for
-14 -4 call to
13 -10 called
6 -8 called for
-7 0 calloway
-25 -16 calls
-9 3 camara
36 -23 came
8 -3 came in
15 -5 came on
13 -5 came with
-7 -3 camera
-10 -2 cameras
-28 3 can
-9 -3 can be
-9 -1 canceled
-2 -24 cancelled
2 -23 cancelled .
14 -5 cancelling
7 21 cannot
11 2 cannot be
-9 13 cannot do
9 -6 cannot stand
-13 -12 caption
-6 -2 caption .
6 -6 card
-2 10 care
0 6 care of
8 6 carolina
22 2 caroline
11 16 caroline facility
16 46 carried
-10 -10 carried out
5 38 carry
-1 33 carry out
-11 27 carrying
-4 12 carrying out
-10 5 carvajal
-10 5 carvajal ibarra
-17 -1 carvalho
-40 -27 case
0 -10 case #
11 16 case .
-11 -6 case :
3 7 case and
-7 -1 case argued
-8 4 case as
9 0 case called
6 0 case for
-8 -3 case is
-12 -2 case management
3 17 case number
-2 -8 case pending
11 -14 case remanded
-21 -6 case shall
2 -8 case terminated
-8 4 case to
-11 11 case until
-2 -6 case will
-1 -7 case without
-10 -17 cases
-5 -6 cases that
-8 -5 cash
17 -8 castaing
17 -8 castaing on
-7 -2 castaneda
1 5 castellanos
-22 -1 cause
-11 -5 cause #
5 -15 cause :
2 8 cause appearing
4 9 cause by
17 -5 cause came
21 29 cause hearing
3 -7 cause is
-1 -27 cause order
1 -11 cause respondents
-7 4 cause shown
-2 -11 cause why
-25 19 cause within
-6 -13 caused
-17 25 cbp
17 -5 cc
17 -5 cc :
18 0 cd
7 0 cd #
23 -4 cease
10 -1 cell
31 -19 center
14 0 center .
7 -3 center on
-3 15 certificate
-3 11 certificate of
-28 11 certification
-4 12 certification .
-13 14 certification is
-13 5 certification of
-7 -5 certification order
-39 -16 certified
3 -11 certified a
-12 2 certified and
1 -21 certified at
2 -9 certified copy
1 -7 certified mail
-7 -1 certified under
-13 -1 certifies a
-18 5 certify
8 9 certify and
-6 -13 certify class
-4 -15 certifying
-6 2 certifying a
5 -7 certifying class
-6 -10 certifying the
-27 16 certiorari
-10 13 certiorari if
-14 -1 chair
0 -9 challenge
0 -9 challenge to
-6 -1 challenged
-6 -19 chambers
8 -15 chambers by
-6 14 chambers of
-15 14 chance
-15 14 chance to
-3 -7 change
8 2 change in
-9 -1 change of
10 -2 changed
-8 9 changed to
-9 5 changes
9 -24 charge
8 -2 charge .
-10 -6 charge and
-7 -1 chart
-12 53 charter
-11 20 charter to
9 0 chavarria
0 -16 check
2 -9 check in
9 -3 check ins
10 3 chief
12 -10 chief appellate
-2 13 chief judge
-18 13 child
13 11 child in
-22 28 children
18 6 cho
4 -7 choice
-8 -1 choose
-5 12 choosing
-8 11 choosing .
8 0 chukwudi
-5 10 cir
-5 10 cir .
26 6 circuit
-9 6 circuit .
0 -9 circuit ;
-20 27 circuit and
-13 -7 circuit decides
8 -3 circuit has
2 9 circuit having
2 -14 circuit judge
13 1 circuit judges
29 -6 circuit may
-12 3 circuit rules
8 7 circuit s
8 1 circuit the
10 -15 circumstances
-6 -4 citation
6 19 city
-14 -6 civ
-14 -6 civ .
-34 -21 civil
-21 -26 civil contempt
-10 9 civil rule
-8 -1 cja
-8 -1 cja counsel
-15 -18 claim
9 0 claim .
-16 -1 claim and
9 -4 claim is
7 2 claim to
-36 -25 claims
-15 11 clarification
-14 -1 clarify
-27 -21 class
-9 -5 class .
-9 -7 class :
-16 6 class ;
8 -2 class action
-8 -3 class allegations
7 0 class are
-1 7 class at
-18 12 class certification
0 -20 class certified
-45 -28 class counsel
-27 -22 class definition
-7 5 class in
11 0 class is
27 41 class member
38 14 class members
0 9 class now
-23 5 class of
1 -7 class settlement
-3 -7 class shall
-9 0 class to
18 -4 class under
24 4 class wide
9 -1 clay
8 -6 clay county
-4 -13 clear
7 -15 clear and
-13 -8 clear error
-30 -41 clerk
25 -10 clerk .
-13 4 clerk :
13 -5 clerk hac
1 -8 clerk is
-22 -3 clerk order
-10 -7 clerk s
-18 7 clerk shall
15 -1 clerk tml
-24 -17 clerk to
-15 -3 clerk vlg
14 9 clerk will
-8 -18 client
26 -11 clock
14 -7 clock in
6 26 close
-12 0 close .
15 21 close the
-27 -10 closed
-16 -7 closed .
-9 -1 closes
18 6 closing case
6 -2 cm rrr
-2 8 cmd
-1 8 cmd #
-3 -7 cmr
-3 -7 cmr #
-9 -6 coercive
13 -8 cole
2 8 colloquy
13 4 colorado
13 4 colorado .
16 0 colter
16 0 colter standish
-9 0 come
-19 13 come back
-9 -5 come before
-10 -3 come off
-30 17 comes
-10 2 comes before
-5 -13 comes off
-3 15 comes to
-25 7 coming
-12 10 commercial
-12 10 commercial flight
31 -10 committed
31 -10 committed to
-14 -1 committee
-12 -8 commonality
24 -4 commonwealth
-7 -7 communication
-13 -9 communications
-13 -9 communications with
22 -11 community
-5 -12 compel
11 -2 compel .
-18 -2 compelling
-7 0 competency
3 -9 complaint
-18 2 complete
-2 -7 complete .
-4 -8 complete details
1 13 complete text
-7 4 completed by
9 -18 compliance with
-21 4 complied
-10 4 complied with
6 -11 comply
8 -1 comply .
-10 -3 compromise
-5 -12 concedes
1 8 concerned
-22 0 concerning
8 11 concerning service
-7 -13 concerning the
0 24 concerns
9 19 concert
11 19 concert with
2 -7 concluded
7 -10 concludes
10 -12 concludes that
-15 -5 conclusions
-10 -3 conclusions of
8 -6 concurrence
25 -5 condition
-22 -7 condition of
2 -8 conditionally
20 -23 conditions
25 -7 conditions .
-17 10 conditions of
6 3 conduct a
-3 -14 confer
-33 -39 conference
-6 9 conference #
-5 -18 conference and
-6 -1 conference as
17 -4 conference by
-1 -13 conference for
18 4 conference held
-8 1 conference is
-12 -8 conference of
-13 -4 conference set
-22 -7 confidential
-6 -3 confidential call
-3 6 confidential telephone
5 -12 confined
59 -19 confinement
25 -2 confinement .
9 -2 confinement is
7 1 confirmed
-2 9 conformity
-2 9 conformity with
6 -1 connecticut
-34 9 consent motion
-14 5 consent of
2 -7 consent order
-11 13 consents
11 16 consider
7 1 consider it
8 16 consider the
-7 25 consideration
10 -3 consideration .
-5 20 consideration of
3 10 considered
10 -2 considered and
3 7 considered the
7 -4 considers
-10 4 consistent
-10 4 consistent with
10 -2 constitution
9 -1 constitutionally
9 -1 constitutionally adequate
-16 11 construed
-7 -3 construed as
-12 6 consuelo
-12 5 consuelo trimble
-8 10 consul
-9 -10 consular
-75 -60 contempt
-26 -10 contempt .
-12 -7 contempt and
-10 3 contempt is
-34 -27 contempt of
-3 9 continental
-3 9 continental united
-6 -3 continuance
5 25 continue
6 -5 continue .
-12 32 continue the
9 1 continue through
14 -5 continue to
-4 6 continue until
6 20 continued
-10 -8 continued .
11 -3 continued confinement
-3 18 continued hearing
-8 11 continued in
11 -17 continued to
0 37 continues
3 18 continues .
11 14 continues in
-8 -1 continues the
-6 8 continues until
-9 7 contractor
2 9 control
1 -6 convert
27 6 converting
16 28 converting #
6 -20 converting the
14 -4 convicted
13 -7 convicted of
-29 0 conviction
-11 12 convictions
7 -15 convincing
5 -13 convincing evidence
9 -14 cook
9 -14 cook m
-5 13 copies
7 -6 copies e
-10 -5 copies of
-1 17 copies to
-6 2 copperfield
-22 -5 copy
-9 6 copy mailed
-1 -9 copy of
-2 15 copy served
-9 -9 copy to
-12 -2 cor
14 -6 coram
14 -6 coram :
14 -18 cornwallis
26 -1 corporate
23 3 corpus
-11 5 corpus #
-19 3 corpus .
6 17 corpus ;
17 0 corpus and
23 -1 corpus ecf
-8 -1 corpus filed
16 -12 corpus is
-12 -1 corpus should
-10 -12 correct
-8 -10 correct the
-13 -10 corrected
-8 -6 correcting
-10 -8 correctional
-3 -8 correspondence
10 0 corwin
8 0 cosmo
8 0 cosmo wetherbee
-35 -11 cost
-12 -5 cost and
-23 -40 costs
-12 3 costs .
-8 -3 costs and
35 -13 costs taxed
-9 5 could
-77 -66 counsel
33 -13 counsel access
7 -4 counsel and
8 -4 counsel are
-20 -3 counsel by
-10 -7 counsel each
-3 7 counsel for
-17 -4 counsel in
-16 -35 counsel is
-13 -5 counsel may
-3 6 counsel on
-13 0 counsel s
-13 6 counsel shall
-15 -3 counsel the
13 -7 counsel to
-9 -5 counsel who
-10 -1 counsel within
-6 -10 count
7 0 count #
8 -5 count i
7 6 counted
-15 14 countries
-55 109 country
-13 -5 country .
-15 13 country before
8 -1 country is
-23 12 country other
7 10 country unless
-6 19 country while
3 7 country without
-8 -9 counts
33 -42 county
15 -5 county .
-14 -2 county correctional
11 -4 county facility
6 -9 county jail
6 4 course
12 6 court
11 7 court #
-16 21 court .
6 -13 court :
3 14 court ;
24 2 court adopts
8 -3 court agrees
-9 -2 court an
-21 -3 court and
-7 4 court approves
-10 1 court are
-6 8 court as
12 0 court being
-21 -2 court can
-12 -1 court certifies
11 0 court declares
5 18 court declines
6 -3 court denies
9 -18 court did
-2 18 court directs
-11 -1 court expresses
11 0 court extends
-8 -2 court finds
-12 -11 court for
4 8 court granted
0 12 court grants
21 -15 court has
10 -5 court hears
-14 -8 court holds
-1 -19 court in
-14 -8 court is
10 8 court lacks
16 13 court may
-7 16 court now
8 7 court of
10 -17 court on
-2 12 court order
25 15 court orders
6 -6 court petitioner
-3 29 court proceedings
7 -14 court reporter
7 -2 court required
5 -13 court reserves
19 -23 court rules
8 15 court s
-2 8 court said
9 1 court says
7 -8 court shall
-3 7 court so
16 -14 court staff
-4 -15 court sua
-13 -12 court takes
-13 -25 court that
8 -21 court the
-11 12 court to
-9 23 court was
-7 -19 court will
-6 -8 court would
9 5 courtroom #
-11 -1 courtroom minutes
14 -5 courts
2 14 cover
-6 7 covered
-6 8 covered by
2 12 covers
-3 -7 crane
-16 10 credible
-16 10 credible fear
13 -3 criminal
10 3 cross
4 7 cross motion
14 0 crossley
-7 -7 croyle
14 -11 crt
19 7 crt alex
-10 -1 crt dauterive
-16 -2 crt guidry
9 -14 crt landry
-6 -1 crt theriot
-5 14 crt thibeaux
-9 20 crt yocum
-7 1 cruz
-2 13 crw
-8 -4 cts
-18 -4 curfew
-9 -1 curfew is
-18 20 curiam
-13 12 curiam judgment
5 -10 curiam opinion
-30 27 curiam order
-11 -7 custodian
102 -29 custody
-9 0 custody #
3 -35 custody .
-13 9 custody abroad
9 25 custody and
7 -9 custody by
6 2 custody determination
-10 7 custody for
31 -9 custody hearing
19 -13 custody hearings
9 8 custody in
39 -2 custody of
18 13 custody on
14 -8 custody redetermination
3 -10 custody shall
-4 11 custody who
3 18 custody without
13 -3 cut
4 -8 cutting
5 -8 cutting on
-3 -8 cyndi
-3 -8 cyndi ames
21 15 cyprian
21 15 cyprian a
4 7 d
-9 0 d #
4 18 d .
-19 19 dacosta
-20 -9 daily
-20 -3 damages
-8 -2 damages is
-4 14 danforth
39 -34 danger
16 -12 danger .
8 -2 danger to
-4 -7 danho
-11 0 darnell
-11 0 darnell whitlock
9 7 date
13 16 date #
6 -14 date .
4 6 date :
-9 18 date by
9 -1 date filed
6 9 date in
-8 -8 date is
-8 -1 date of
9 10 date the
-6 0 dated #
-1 -13 dates
7 -2 dates and
-10 -1 dauterive
-10 -1 dauterive l
15 -13 day
-5 10 day after
0 12 day the
4 13 day with
25 31 days
-32 -4 days .
22 1 days ;
-11 -2 days a
-32 14 days after
15 14 days and
17 -8 days are
3 8 days as
10 -1 days at
11 -9 days before
-10 3 days for
2 16 days from
-4 18 days in
33 -9 days is
7 -5 days notice
6 -2 days of
-7 -2 days on
25 -8 days so
-14 5 days the
-10 -3 days thereafter
-7 15 days to
-14 13 days why
18 8 days written
-6 4 dc
-6 4 dc circuit
-2 12 de #
-1 -5 deadline for
-8 9 deadline in
-33 -14 deadlines
-10 0 deadlines are
-10 -4 debtor
5 15 december
-4 9 december #
-2 -13 decertified
0 -7 decertified .
-19 -1 decertify
-2 -7 decertify #
-8 4 decertify class
-2 -14 decide
-21 -5 decide the
6 -11 decide whether
-35 21 decided
-24 13 decided .
-2 -6 decided on
-12 4 decides
-8 -6 decides the
-5 -17 decision
5 17 decision .
-1 12 decision :
33 -1 decision and
17 -21 decision for
-6 -2 decision in
-21 4 decision not
-32 -4 decision on
-17 -3 decision reserved
4 9 decision to
15 -9 decisionmaker
-8 -25 declaration
7 -4 declaration of
7 -2 declaratory
18 -5 declared
12 0 declares
12 0 declares that
-7 0 decline
8 18 declines
-1 18 declines to
14 -3 decree
12 -11 decreed
12 -1 decreed :
-11 1 deemed
-17 -7 default
-14 -2 default judgment
1 -40 defendant
-10 -9 defendant is
10 0 defendant present
17 0 defendant remanded
-45 -4 defendant s
9 0 defendant to
10 0 defendant waives
3 13 defendants
24 -12 defendants #
-5 11 defendants and
4 28 defendants are
18 17 defendants from
9 4 defendants have
21 -4 defendants may
-13 43 defendants motion
-13 2 defendants must
-8 -25 defendants officers
7 4 defendants oral
-34 23 defendants shall
-7 3 defendants to
1 -9 defense counsel
17 11 deferred
-13 -28 deferring
0 -9 deferring ruling
-7 -4 defined
-18 -34 definition
0 -9 definition .
8 -6 definition is
-1 -9 definition of
7 -7 delacourt
14 22 delacroix
21 15 delacroix :
-13 8 delay
-8 8 delivered
-10 5 delphina
-15 4 denial
-11 -1 denial class
-7 4 denial is
1 15 denied
-11 -15 denied .
29 8 denied ;
15 -3 denied as
-28 33 denied by
-3 11 denied for
-7 4 denied in
-13 0 denied judge
4 31 denied on
-7 10 denied reopening
14 -4 denied with
-22 -17 denied without
4 -9 denies
11 -3 denies the
11 0 dental
10 -1 deny
-13 20 deny .
21 -20 deny the
35 14 denying
12 29 denying #
-16 16 denying as
29 2 denying defendants
1 -13 denying emergency
11 -5 denying habeas
-11 -19 denying in
-9 -4 denying motion
-10 0 denying petition
-12 -7 denying petitioner
8 1 denying plaintiffs
0 -7 denying preliminary
13 2 denying respondents
-9 7 denying stay
7 2 denying the
6 31 denying without
-4 17 depart
-14 21 department
-18 26 department of
-17 18 departure
7 19 departure .
0 -12 departure form
0 -12 departure or
-10 67 deport
-6 18 deport petitioner
-72 127 deportation
-7 14 deportation .
15 4 deportation and
-15 16 deportation filed
-16 49 deportation is
-10 13 deportation of
8 -12 deportation officer
-6 -21 deportation officers
-4 9 deportation shall
-11 20 deportations
-30 76 deported
4 19 deported nor
-17 71 deporting
6 1 deporting him
-10 12 deporting petitioner
-8 0 deposition of
-20 -20 depositions
-7 11 deputy
-10 18 deputy clerk
22 0 deshawn
22 0 deshawn vance
-9 6 designated
-1 -8 desist
11 1 desmond r
-10 9 destination
5 -15 details
48 -28 detain
10 -1 detain .
15 -1 detain a
7 -7 detain him
-18 -5 detain petitioner
-3 -27 detained
-9 -1 detained at
-1 -14 detained class
8 -7 detained under
4 9 detained without
-6 -21 detainee
15 -6 detainee to
17 -17 detainees
26 -3 detaining
7 0 detaining petitioner
120 -40 detention
-8 -2 detention .
45 0 detention as
12 0 detention by
43 -13 detention is
22 -12 detention pending
14 -4 detention under
14 3 determination
7 -10 determination of
-9 11 detroit
-15 -13 device
-13 20 devries
-13 20 devries okafor
-10 16 dg
-10 16 dg #
31 -13 dh
3 -9 dhs
11 -4 dialysis
-5 16 did
-8 4 did not
17 -1 different
9 -1 different immigration
-8 0 digital
25 -16 dilley
-2 -9 dimitriades
-8 -3 direct
3 -7 direct that
11 11 directed
-12 13 directed not
-14 -12 directing
4 -14 directing a
-8 16 directing appellants
-7 -5 directing defendants
-2 -11 directing petitioner
-34 9 directing respondents
44 -7 directing response
0 9 directing service
1 11 directing that
-18 -4 directing the
-5 17 direction
4 9 direction of
7 -4 directions
-2 9 directive
-10 8 directive is
0 -11 director in
-6 7 director shall
16 10 directs
13 1 directs otherwise
7 14 directs that
-7 -4 directs the
52 -29 discharge
12 -4 discharge petitioner
-4 7 discharged
-18 12 discharged .
15 -3 discharged from
-6 16 discharging
9 -9 disclose
-1 -7 disclosed
-40 -43 discovery
8 -12 discovery .
-11 -8 discovery is
9 -4 discretion
-8 4 discretion in
-3 -8 discuss
-6 7 discussed in
4 -9 dismiss
19 -8 dismiss #
-7 -2 dismiss .
32 13 dismiss appeal
-18 2 dismiss for
4 11 dismiss is
-12 -9 dismiss the
-27 -5 dismissal
-5 -13 dismissal .
-5 7 dismissal :
-1 18 dismissal is
-23 -10 dismissed
-10 -5 dismissed .
-23 -16 dismissed as
-1 14 dismissed for
-17 0 dismissed in
6 -3 dismissed on
7 -5 dismissed with
7 -7 dismissed without
11 -1 dismisses
-38 -14 dismissing
-9 2 dismissing #
0 -8 dismissing appeal
10 -4 dismissing as
-17 13 dismissing the
-9 -1 dismissing without
-12 7 disposition
8 -11 disposition .
-1 10 disposition :
9 22 disposition in
-16 1 disposition of
1 38 dissenting
0 14 dissenting #
-9 -3 dissenting .
-12 12 dissenting in
28 23 dissolve
-15 5 dissolve #
10 -5 dissolve .
0 6 dissolve preliminary
42 8 dissolve temporary
4 -20 dissolve the
-4 11 dissolve upon
4 48 dissolved
-3 22 dissolved .
2 -6 dissolved and
-10 13 dissolved as
0 6 dissolved effective
-8 26 dissolving
-5 20 dissolving the
6 7 distributed
6 7 distributed pursuant
30 2 district
-1 -7 district .
-26 -16 district court
33 23 district of
13 18 district or
8 1 district pending
11 -1 district the
6 5 districts
6 5 districts of
9 0 disturb
2 7 division
4 9 division until
-4 14 dks
-4 14 dks .
5 -6 dkt
1 -6 dkt .
-14 4 dls
-8 -4 dmb
-8 -4 dmb .
-7 14 do
2 6 do .
5 -11 do not
-9 7 do so
-1 11 doc
17 -8 doc #
-18 19 doc .
-23 -20 docket
-9 -11 docket #
-9 -14 docket .
-3 12 docket and
1 -22 docket entry
7 -5 docket no
1 32 docket text
8 -2 docketing
9 -31 document
-10 6 document .
-5 -7 document :
10 -4 document attached
-8 -1 document granting
10 -2 document has
6 -8 document having
-8 -12 documents
-1 -8 documents in
9 -29 does
10 -10 does not
-6 20 done
6 30 done .
-1 -10 done to
20 -14 door
7 -2 door .
10 -3 doors
-3 11 doubt
-12 9 down
-7 -6 dr
-7 -6 dr .
9 -4 drawn
8 -2 drive
-8 -4 drop
-9 -9 dropped
-7 -5 duc
-35 -44 due
-26 28 due #
7 -13 due :
-1 -7 due april
0 -11 due august
-37 -14 due by
7 6 due course
-12 -5 due in
-4 -8 due july
-6 -1 due march
-1 14 due may
12 -15 due on
28 -6 due process
-7 14 dunstan
-7 14 dunstan figueroa
-4 21 duration
-3 20 duration of
13 -2 during the
-16 47 duty
9 1 dwyer
9 1 dwyer banks
3 17 e
-29 31 e .
-1 -7 e mail
7 -6 e mailed
-19 -1 each
6 9 each class
-9 -8 each day
-7 -3 each friday
-2 9 each has
12 3 each is
-14 -7 each monday
-6 -1 each month
21 16 each of
-7 4 each party
-9 3 each person
-2 -11 each side
-9 -2 each weekday
-9 -1 ead
-11 -4 eaja
59 -4 earlier
-10 0 early
-5 -12 easterling
2 -17 easterling on
18 -5 eastern
12 -10 eastern district
-6 -29 eb
-7 7 ec
-9 3 ecf
4 -21 ecf #
-8 25 ecf no
-9 21 ecuador
33 27 effect
14 26 effect .
-7 3 effect for
15 -12 effect of
-2 15 effect removal
27 4 effect through
-12 -17 effect until
6 -7 effected
-8 20 effective
-11 5 effective .
-8 32 effectuate
25 -1 efra
25 -1 efra n
8 -7 eight
-9 -1 eight hours
10 -3 eighth
-10 10 either
-5 9 ekwueme
33 10 el
13 -3 el paso
-12 4 el salvador
18 17 el valle
16 -23 electronic
9 2 electronic clerk
-1 -12 electronic filing
-7 0 electronic notice
11 -6 electronic order
-6 13 eleven
13 -7 eleven class
-1 11 eleven parents
-8 2 eleven persons
22 -6 eligible
7 -6 elizabeth
10 -6 eloy
-18 26 else
3 11 else .
-1 6 else is
10 15 elsewhere
-3 14 elsewhere .
7 -12 elw
23 5 email
20 9 emergency
-10 18 emergency hearing
37 -8 emergency is
-12 14 emergency motion
-10 6 emh
1 -12 en
-8 -11 en banc
5 21 end
2 -7 end and
8 18 end of
13 15 ended
5 2 endorsed
11 7 endorsed order
12 -23 endorsement
6 -2 endorsement granting
7 -18 endorsement on
-12 5 enforce #
31 -6 enforce .
-14 3 enforce ;
-8 2 enforce dkt
11 -2 enforce is
10 -1 enforce judgment
-12 -11 enforce the
-9 13 enforcement
-3 15 enforcement of
1 -7 english
-16 33 enjoin
-4 16 enjoin removal
-17 27 enjoined
-2 13 enjoined .
-15 4 enjoined and
13 -13 enjoined from
-12 12 enjoined through
1 23 enjoining
13 8 enjoins
10 1 enjoins respondents
-12 24 enlarge
9 27 enlarged
4 14 enlarged to
-12 -5 enlargement of
6 4 enough
12 -7 enough .
-10 3 enter
6 2 enter judgment
-7 -2 enter order
-19 5 entered
12 1 entered #
8 15 entered .
8 10 entered :
23 -7 entered allowing
-14 -10 entered and
-16 -5 entered as
-2 22 entered at
9 -8 entered by
-2 22 entered denying
16 -4 entered for
4 -18 entered granting
-22 -4 entered in
-11 6 entered judgment
6 0 entered july
9 -17 entered june
2 -13 entered october
-17 18 entered on
-9 9 entered re
9 -3 entered this
-27 3 enters
-5 15 entertain
-8 4 entertained
-5 8 entertained .
13 -6 entirety
7 3 entitles
-10 -2 entries
4 -3 entry
-13 18 entry .
13 -15 entry :
12 11 entry ;
1 9 entry before
-3 17 entry for
14 5 entry generated
12 0 entry it
25 -23 entry no
-13 -6 entry of
-20 0 entry only
13 -11 entry order
-26 0 entry re
11 19 eo
11 19 eo :
14 -2 eoir
-8 -3 equal
-7 -4 equal access
11 -4 equally
-4 9 eritrea
-12 -3 ero
-13 -1 ero :
-9 -4 error
2 8 error .
-1 -16 error in
10 -2 esr
10 -2 esr .
12 -2 essex
6 -1 essex county
1 -7 established
11 -3 etowah
14 -18 etxeberria
-11 -9 eudora
-3 -10 evening
-4 -7 everardo
-4 -7 everardo j
-21 5 every
-7 6 every #
13 -15 every class
0 8 every member
-11 5 every other
-17 12 everyone
-17 11 everyone else
5 -19 evidence
-14 -7 evidentiary
-12 -7 evidentiary hearing
5 1 ex
5 1 ex parte
-7 -9 examination
-5 -21 exceed
-9 4 exceeded
-1 -6 exceeding
-1 -6 exceeding the
-7 -1 excepted
-16 -5 excluded
-7 -1 excluded under
-9 -19 excused
1 -17 excused from
-9 -2 excusing
-21 26 execute
-18 17 execute the
-6 3 executing
-6 2 executing the
-2 19 execution
-2 19 execution of
-8 -8 executive
-31 3 exhibit
-17 6 exhibit #
6 2 exhibit a
0 7 exhibit b
4 -10 exhibit c
-16 -3 exhibits
-11 -4 exhibits #
-10 -7 exhibits to
8 -5 exist
-8 0 exonerating
-6 0 exonerating bond
-6 -6 expand
-11 1 expanding
-3 -12 expedite
-6 -1 expedite .
-8 4 expedited briefing
-5 -11 expedited discovery
-10 7 expedited removal
12 -13 expediting
10 10 expelling
-19 25 expense
-8 0 expenses
-8 -3 expert
6 7 expires
-8 12 expires today
-10 -8 explain
-17 7 explanation
-11 -1 expresses
-11 -1 expresses no
-8 10 expulsion
-5 13 expulsions
5 -6 extend
21 13 extend .
-10 -16 extend time
11 -16 extended by
24 -16 extended for
-9 -1 extended through
-11 21 extended to
13 0 extending #
-6 9 extending the
-10 3 extending to
20 -10 extends
10 0 extends the
8 -4 extension
-4 16 extension .
-8 2 extension is
17 -14 extension of
8 -5 extension will
23 9 extent
8 9 extent .
-14 -4 extent :
14 1 extent the
6 -5 extraordinary
6 -5 extraordinary circumstances
9 0 ezequiel
9 0 ezequiel brancato
15 -12 f
13 2 f #
9 -8 f .
-13 -1 face
-61 69 facilitate
-4 11 facilitate his
-2 10 facilitate plaintiff
-11 24 facilitate the
33 -10 facilities
78 -67 facility
-21 -5 facility .
8 5 facility ;
-1 13 facility and
7 -4 facility by
3 -8 facility for
37 0 facility in
4 -15 facility is
14 -13 facility outside
6 -8 facility to
12 -8 facility within
4 -8 facility without
-12 -9 fact
-10 -3 fact conclusions
7 7 failed to
5 -11 failing
1 -9 failing which
12 -3 fails
0 -8 failure
-17 -19 fair
-7 -4 fair reasonable
-16 -14 fairness
-16 -14 fairness hearing
-7 3 faith
-14 2 families
-8 16 family
-6 13 family .
0 7 far as
10 -15 farmville
-5 -9 father
3 -16 favor
-25 -5 favor of
10 -4 fdc
-49 44 fear
-19 8 fear .
-11 17 fear interview
-1 6 fear of
-14 16 fears
22 17 february
17 19 february #
-12 -11 fed
-12 -11 fed .
-10 -7 federal
-6 -1 federal public
-30 -20 fee
-5 -10 fee or
-36 -4 fees
-7 -4 fees #
-7 -4 fees is
-1 13 fees of
-5 6 fifteen days
9 -1 fifth
-7 14 figueroa
-7 14 figueroa :
-49 -37 file
-9 -4 file .
-31 2 file a
-8 -4 file amicus
-11 6 file an
-5 8 file and
-2 -8 file its
-11 -1 file on
-8 -10 file the
-19 -4 filed
-21 -7 filed #
16 2 filed .
-18 5 filed :
-6 -2 filed ;
-22 6 filed and
6 -2 filed as
17 4 filed at
-28 -4 filed by
-22 27 filed denying
-22 8 filed granting
1 7 filed in
-6 -4 filed memorandum
23 -28 filed on
4 10 filed opinion
13 -1 filed previously
2 22 filed that
24 -22 filed the
-6 5 filed within
-47 -12 filing
-8 -1 filing #
-7 -8 filing .
-14 -15 filing fee
5 -7 filing no
-20 30 filing of
-8 0 filings
-23 1 final
-3 -12 final and
-13 -28 final approval
-3 26 final order
-9 16 final orders
-6 -1 final pretrial
-11 9 finally
-9 7 finally approved
1 6 find
13 -41 finding
1 -24 finding as
-9 -2 finding of
18 1 finding that
7 -12 findings
15 -3 findings and
-10 -3 findings of
-16 -9 finds
-19 0 finds #
9 3 finds no
20 -3 finds that
-9 -6 finds the
-11 -10 fine
-1 -9 fines
-10 2 finished
-6 3 firm
20 6 first
14 -5 first .
-3 8 first been
10 16 first circuit
2 7 first providing
9 2 fit
9 1 five
16 3 five days
-8 0 fixed at
-1 82 flight
34 -22 flight .
-11 5 flight and
15 0 flight before
9 -10 flight having
3 23 flight is
-6 9 flight manifest
-4 -12 flight manifests
0 28 flight of
18 -20 flight risk
-12 27 flight to
-15 5 flight until
6 -1 floor
14 9 floor .
2 -8 florence
0 8 florida
1 9 florida .
2 27 flown
5 9 flown to
1 9 fly
12 -1 fmtlc
12 -1 fmtlc #
18 -11 folkston
26 5 follow .
-26 -1 follow as
19 21 following
-1 -15 follows
3 -12 follows :
-11 4 footing
-7 -7 footnote
-7 -7 footnote #
-13 -14 for
-16 0 for #
6 22 for a
10 -2 for administrative
15 -10 for admission
41 -30 for an
-9 4 for and
-9 -6 for appellants
-10 -5 for appellees
-15 -4 for appointment
7 -2 for argument
-17 5 for as
-1 7 for at
-17 -8 for attorney
35 -5 for bail
-13 10 for clarification
-5 27 for class
-3 5 for complete
-10 -13 for contempt
-19 0 for decision
-14 -2 for default
24 -2 for detention
15 -4 for discovery
-7 -3 for district
-5 -7 for each
-17 -7 for expedited
15 5 for extension
-6 -7 for fees
-6 8 for five
-6 24 for fourteen
1 -7 for good
-13 0 for hearing
4 13 for him
9 -7 for his
7 1 for immediate
-4 9 for in
-17 34 for injunction
6 -5 for injunctive
11 1 for it
-33 8 for lack
-16 -3 for march
33 -7 for medical
-2 9 for miscellaneous
-6 -1 for more
-5 -9 for motion
-9 11 for mr
9 -3 for november
16 -9 for now
6 -1 for one
0 9 for order
-17 -15 for panel
10 17 for partial
5 -10 for persons
-6 -19 for petitioner
-8 -25 for preliminary
34 2 for proceedings
-10 -11 for protective
7 10 for provisional
-3 -17 for publication
-3 25 for reasons
16 10 for reconsideration
-22 -18 for rehearing
29 16 for release
-14 3 for remote
12 -7 for removal
-13 -7 for respondents
5 -24 for return
-38 -6 for review
-6 -14 for sanctions
-9 -5 for september
-3 -7 for seven
-7 -5 for signature
10 -8 for six
-2 -8 for sixty
-7 14 for stay
8 -10 for substantially
13 -5 for surgery
11 -39 for temporary
9 3 for ten
-2 10 for that
39 -3 for the
13 -15 for thirty
-20 1 for this
17 13 for three
-11 -7 for tomorrow
15 -6 for twenty
-3 9 for want
-1 -10 for which
10 8 for writ
18 17 forbade
-2 -7 forbearance
-2 -7 forbearance policy
-1 20 forbid
8 -2 forbidden
9 -2 forbidden .
-15 13 forbidding
-11 32 forbidding removal
-5 19 forbids
0 -12 force
2 5 force .
-6 -5 force to
5 -12 force until
9 -10 foregoing
8 -10 foregoing motion
1 37 foreign
24 -23 foreseeable
14 -17 foreseeable future
-13 -4 forfeiture
-22 -31 form
-13 0 form to
-10 0 forma
-10 0 forma pauperis
2 -8 former
-12 -18 forms
-1 -8 forms .
8 -1 forth in
-4 11 forthcoming
-4 11 forthcoming .
3 28 forthwith
-13 16 forthwith .
8 3 forthwith ;
10 -1 forthwith from
-2 -16 forty
14 3 forward .
-1 9 forward to
12 -29 found
16 -7 found in
53 -18 four
14 -1 four class
1 15 four factors
22 -1 four months
-1 32 fourteen
-5 25 fourteen days
2 -15 fourth
5 -12 fourth circuit
16 -12 fpg
11 16 francisco
22 9 francisco courtroom
-8 -4 frap
-7 -3 frap #
13 -29 free
-15 -12 free of
10 -9 free petitioner
16 5 free to
41 -3 freed
-27 -6 friday
-27 -7 friday .
-15 -10 friend
10 23 from
-27 6 from #
-6 7 from a
-7 -25 from any
-1 7 from carrying
9 -1 from counsel
-11 0 from custody
13 -14 from denying
-8 30 from deporting
-7 5 from executing
-4 6 from expelling
9 -10 from filing
-10 -4 from further
-9 13 from in
-2 -12 from january
9 -5 from judgment
11 -19 from moving
-7 -3 from public
-9 13 from putting
26 -8 from re
23 -5 from relocating
-34 61 from removing
14 13 from sending
-4 -6 from supervision
9 -3 from tacoma
26 15 from taking
47 -7 from the
27 16 from this
-15 1 from today
-11 3 from which
22 -1 ftr
5 4 full
26 2 full .
3 -9 funeral
-12 -9 furnish
21 32 further
17 -6 further extension
16 6 further force
-8 -2 further notice
7 16 further order
29 9 further ordered
1 12 further orders
-7 7 further proceedings
10 -6 further stay
-7 -1 further submissions
14 -18 future
8 -8 future .
-30 42 g
-32 9 g .
-5 6 g an
13 -3 gave
-9 48 general
-6 8 general by
8 31 general order
10 -1 general s
14 5 generated
14 5 generated by
12 -3 geo
5 -6 georgia
8 -4 german
8 -4 german santos
-28 21 get
18 -20 give
10 -1 give every
-6 -11 give petitioner
1 10 give the
18 -8 given
-18 15 given a
-6 -4 given at
15 -8 given back
-4 -10 given in
-6 13 gladding
-6 13 gladding on
41 1 go
-1 6 go ahead
13 -5 go back
-7 8 go by
17 2 go forward
-2 28 go home
22 -7 go on
-8 0 go out
-4 -8 go to
-9 15 goes
-24 1 goes forward
9 -4 goes home
-2 9 goes on
4 6 going
-7 0 going home
32 3 gone
15 -1 gone .
11 -3 gone and
6 26 good
-7 19 good cause
-7 -1 governed
-8 -1 governed by
-19 23 government
9 -4 government and
-7 9 government asks
-5 -9 government counsel
6 -2 government does
-9 12 government expense
11 4 government from
26 -12 government has
9 16 government having
-17 26 government is
23 9 government may
-8 11 government must
39 -39 government s
-37 -3 government shall
-19 14 government to
2 -7 governs
8 0 govt
1 -13 gps
-8 -4 gpw
9 -5 grady
-6 -9 grant
-10 9 grant it
11 -9 grant the
35 9 granted
4 -8 granted #
-7 25 granted .
-16 15 granted :
-19 -12 granted ;
-24 -17 granted and
18 -6 granted as
15 -4 granted by
-4 30 granted for
4 -21 granted in
31 -7 granted on
-11 -3 granted only
-6 10 granted pending
14 24 granted the
-1 23 granted through
-4 -11 granted to
9 -20 granted until
37 -28 granting
-23 37 granting #
9 -16 granting a
6 -7 granting appellants
-10 -5 granting consent
14 -1 granting defendants
-26 -2 granting ecf
-26 3 granting in
10 5 granting joint
-1 -10 granting leave
-17 13 granting motion
40 8 granting petition
3 19 granting petitioner
10 -4 granting plaintiff
17 -6 granting plaintiffs
3 7 granting preliminary
-11 0 granting request
7 7 granting respondent
20 -3 granting respondents
-15 -7 granting stipulation
-19 11 granting temporary
18 -24 granting the
-6 -5 granting unopposed
3 12 grants
-5 6 grants #
1 7 grants in
11 5 grants the
20 5 great
-13 23 greyling
-13 23 greyling on
-10 -1 grievance
-4 14 ground
1 -15 grounds
6 -2 group
-5 9 guantanamo
-5 9 guantanamo bay
-8 10 guatemala
16 4 guatemalan
-16 -2 guidry
-8 -1 guilty
-21 12 h
-9 0 h #
-10 15 h .
11 -4 ha
11 -4 ha #
65 9 habeas
8 -2 habeas case
23 3 habeas corpus
23 -4 habeas petition
9 1 habeas petitions
4 -7 habeas relief
2 -13 hac
-11 -8 hac vice
18 30 had
7 4 had a
7 -11 had been
10 9 had before
1 11 haddadin
-4 20 haiti
1 10 hale
-12 17 halloran
3 12 halt
6 -3 halvorsen
-4 -13 hampshire
2 -7 hampshire .
24 -22 hand
15 -3 hand and
-6 7 handed over
-5 11 handing
-2 -9 hands
9 -2 happen
-5 17 harlingen
0 -8 harm .
-2 15 haruki
-2 15 haruki d
18 5 has
3 -7 has a
-2 -8 has already
34 13 has been
8 -1 has come
-2 8 has first
8 -3 has gone
-8 7 has had
11 0 has heard
-3 10 has her
12 -5 has issued
10 -1 has lived
5 24 has no
-17 17 has passed
13 -1 has read
-9 -10 has received
-7 -1 has reviewed
5 8 has run
12 12 has said
-2 -10 has served
-7 4 has shown
-13 11 has the
-3 -6 have a
-12 9 have been
6 -1 have had
-7 4 have him
-8 2 have his
8 2 have no
-23 23 have not
-5 24 have petitioner
-10 7 have ten
4 -25 have until
-22 15 having
-13 -21 having been
2 -8 having brought
3 7 having considered
8 -5 having declined
-7 2 having failed
-1 11 having flown
-10 -3 having let
10 -1 having missed
11 4 having no
-8 1 having passed
-5 9 having removed
-1 9 having reported
-9 11 having ruled
-17 3 having withdrawn
11 -4 haxhiu
35 -5 he
22 -10 he be
7 -1 he goes
-7 -16 he has
18 -6 he is
-9 21 he may
-8 -7 he must
4 14 he not
15 -5 he remains
13 -7 he shall
-8 -9 he should
-7 8 he understands
-14 25 he was
20 -13 he will
10 2 hear
-2 14 hear the
-6 30 heard
26 8 heard .
9 -7 heard ;
-11 7 heard and
-21 -4 heard on
33 -65 hearing
-24 -4 hearing #
3 13 hearing .
-2 8 hearing :
46 7 hearing ;
11 0 hearing at
6 8 hearing be
-10 4 hearing before
10 -2 hearing by
-8 -1 hearing for
-21 43 hearing held
21 -3 hearing in
9 -22 hearing is
-12 -2 hearing may
-4 -8 hearing no
9 -2 hearing nor
12 -6 hearing of
-44 -22 hearing on
-18 0 hearing order
9 -5 hearing that
-11 4 hearing the
-3 9 hearing to
15 -14 hearing vacated
-22 -1 hearing was
18 -1 hearing which
-8 1 hearing will
9 -1 hearing within
79 -47 hearings
8 -3 hearings and
17 -15 hearings for
19 -7 hearings is
13 -2 hearings shall
9 -1 hearings within
10 -6 hears
10 -17 held
5 11 held #
-18 21 held .
-29 -5 held and
-16 -1 held at
33 -11 held before
15 21 held on
3 -14 held outside
6 0 held the
-7 -7 held there
11 -8 held under
9 2 held within
-2 13 henceforth
55 22 her
-7 -2 her client
15 -3 her from
10 -3 her go
3 -9 her in
18 1 her into
-10 11 her motion
18 20 her out
4 5 her referred
-16 7 her removal
7 25 her to
4 15 here
-10 -5 here .
9 7 here ;
7 15 hereby
13 -8 hereby is
-18 -22 hereby ordered
19 -17 hereby stayed
3 -13 heretofore
13 13 high
9 14 high risk
37 35 him
7 -2 him ;
8 -2 him again
-13 6 him and
17 -4 him back
-3 6 him before
5 -9 him from
21 -19 him in
14 6 him into
0 -7 him is
2 13 him on
8 -12 him out
5 18 him outside
2 -7 him the
-15 26 him to
4 11 him until
2 12 him without
22 15 himself
2 7 himself in
4 20 his
9 -6 his #
0 -7 his arrest
-7 -5 his bond
-10 2 his case
20 0 his confinement
3 -8 his detention
-5 13 his family
-3 9 his hearing
19 7 his lawyer
-13 0 his lawyers
-14 2 his legal
10 -8 his liberty
15 17 his motion
-11 14 his or
2 -14 his order
-9 19 his own
-7 -9 his passport
-17 8 his petition
11 -2 his prior
-11 -7 his release
35 -28 his removal
20 1 his request
-16 16 his return
21 -4 his sister
-14 5 his travel
-4 13 his wife
39 -28 hold
8 2 hold a
11 -7 hold him
17 -9 hold petitioner
-13 -6 hold rooms
-13 12 hold that
25 -15 hold the
-7 2 holders
-18 0 holding
-14 7 holding that
3 7 holds
-19 10 home
-14 9 home to
4 7 honduras
3 14 honor
-3 -13 honorable
9 -1 honorable barnabas
21 15 honorable cyprian
-7 14 honorable dunstan
-4 -7 honorable everardo
-3 11 honorable marguerite
-15 -3 honorable peregrine
9 1 honorable philippa
-1 -7 honorable quentin
-4 9 honorable rosamund
2 -17 honorable thaddea
11 21 hospital
-29 15 hour
-6 14 hour #
-18 3 hour .
31 -27 hours
1 7 hours ;
6 -13 hours and
18 -5 hours notice
-6 -9 hours of
-1 16 hours on
28 3 house
-3 8 house petitioner
16 -1 housed
-14 -3 however
12 -1 hr
7 18 hrg
7 -1 hurtado
-9 1 i
-5 -12 i #
-10 4 i .
-5 8 ibarra
36 -50 ice
-8 -7 ice .
9 -5 ice at
-4 7 ice custody
7 -7 ice has
16 -6 ice is
10 -20 ice may
-9 -2 ice officer
-11 -9 ice personnel
-10 8 ice s
22 -10 ice shall
-6 7 ice to
-8 8 ida
7 -4 idemudia
-2 6 identified
-19 9 identity
-10 -18 if
3 -9 if no
5 -9 if one
-8 -3 if petitioner
7 1 if she
-12 8 if such
8 5 if they
-8 14 ikeda
16 -6 illinois
-7 8 image
-7 8 image attached
21 13 immediate
-4 9 immediate steps
13 5 immediately
10 -8 immediately release
68 -13 immigration
6 1 immigration court
44 -12 immigration judge
16 4 imminent
2 -13 impose
14 6 imposed
9 -9 imposed at
10 9 imposed by
-9 4 imposed on
-9 -6 imposing
3 12 improper
-6 -12 in
37 -11 in #
-18 7 in a
-18 -32 in abeyance
-13 -23 in accordance
7 14 in addition
5 7 in alexandria
-6 -15 in all
1 -7 in and
1 8 in appendix
22 -1 in arizona
1 -8 in burlington
12 -6 in california
-7 -3 in camera
18 -17 in chambers
-14 -24 in civil
6 11 in concert
-2 9 in conformity
-31 -18 in contempt
-7 -1 in costs
0 24 in court
-9 -15 in courtroom
-9 7 in custody
9 6 in december
7 6 in due
-10 1 in ecf
11 16 in effect
-11 8 in error
-1 -10 in every
8 20 in exhibit
-25 -5 in favor
-10 -6 in fees
-8 -7 in force
-10 0 in forma
23 1 in full
-11 8 in habeas
23 -3 in hand
-12 -13 in his
-6 12 in ice
7 -17 in it
0 -11 in its
12 -2 in keeping
-5 28 in lieu
-13 -7 in light
-10 0 in limine
6 -7 in maryland
10 -10 in minnesota
-8 -4 in on
12 0 in one
-7 6 in open
9 22 in opinion
-10 -7 in opposition
0 -10 in order
-8 -1 in paragraph
9 19 in part
-34 -10 in person
9 11 in petitioner
22 32 in place
-6 10 in portland
-2 -8 in private
-2 -8 in receipt
-1 -12 in refusing
15 10 in san
7 -2 in september
5 18 in seven
-9 -18 in support
-4 6 in texas
-18 5 in that
19 46 in the
-47 12 in this
-6 1 in time
-6 7 in today
-11 11 in u
17 -4 in vermont
7 3 in view
6 12 in violation
3 8 in virginia
3 6 in which
-28 4 in writing
-7 -1 inability
9 -1 inabinet
9 -1 inabinet on
0 -7 incident
-8 7 include
11 10 included
-8 13 including
7 -12 indefinite
11 -5 indiana
-16 -2 indictment
15 3 individual
40 -22 individualized
11 -6 individualized custody
15 -12 individualized determination
13 18 individuals
7 16 individuals on
-10 17 ines
-15 15 inform
-15 15 inform the
8 -8 informal
-9 -3 information
8 -2 informative
8 -2 informative motion
-10 -16 informed
-9 -1 informed of
6 -3 inherent
6 2 initial
-6 0 initial appearance
-4 -9 initials
0 -7 initials in
27 73 injunction
15 -6 injunction #
55 3 injunction .
-4 25 injunction :
7 23 injunction ;
-43 23 injunction against
12 -8 injunction and
-20 10 injunction as
19 4 injunction at
-15 9 injunction barring
-7 0 injunction by
13 -5 injunction directing
-6 8 injunction doc
14 -8 injunction entered
9 -13 injunction filed
9 4 injunction for
-8 -2 injunction hearing
-18 6 injunction in
-1 11 injunction is
-79 55 injunction pending
5 -8 injunction requiring
33 -33 injunction that
14 -2 injunction to
0 -8 injunction vacated
-9 10 injunction will
6 -7 injury .
9 -3 ins
17 7 insofar
17 7 insofar as
-10 -10 inspection
-10 4 instructed
-10 5 instructed to
-4 -10 interest
-1 -9 interest of
36 14 interim
26 11 interim order
-17 25 interim relief
-1 -31 interim stay
9 -2 interior
-31 -12 interpreter
3 -8 intervene
18 -1 intervening
-9 9 intervenor
-20 18 interview
0 8 interview .
-1 24 interview with
-21 -11 interviews
18 -55 into
14 -17 into a
31 -20 into custody
-12 -6 into the
-14 19 irr
-12 7 irreparable
6 -7 irreparable harm
0 21 is
6 -23 is .
11 -1 is a
-6 0 is about
0 -18 is accordingly
-9 -4 is adjourned
30 -17 is administratively
5 -9 is admitted
15 6 is adopted
10 -9 is affirmed
-5 8 is allowed
-1 -8 is also
-7 4 is amended
-4 -7 is an
-6 6 is approved
-9 4 is asked
0 -7 is at
3 7 is authorized
-6 -1 is awarded
11 -3 is before
-5 12 is broadened
-9 -1 is canceled
0 -18 is cancelled
2 10 is carried
-16 5 is certified
-8 9 is changed
-20 0 is closed
-2 -7 is complete
0 -16 is continued
-14 -8 is corrected
-1 -11 is decertified
-31 34 is decided
18 12 is deferred
43 22 is denied
-10 0 is directed
-19 -6 is discharged
-21 -2 is dismissed
-7 25 is dissolved
17 10 is done
-26 -13 is due
-8 9 is enlarged
-4 -19 is entered
-7 -1 is excluded
8 -15 is extended
-6 -6 is filed
-9 7 is finally
-7 -1 is fixed
-7 27 is for
12 15 is further
-7 0 is governed
9 -22 is granted
9 -2 is heard
27 -3 is held
5 13 is hereby
10 -13 is in
-10 5 is instructed
7 3 is kept
17 -15 is left
14 7 is lifted
-9 12 is likewise
13 -6 is made
17 -3 is narrowed
2 -6 is needed
0 12 is neither
-32 12 is no
28 -21 is not
-7 3 is nothing
-10 -10 is now
8 -1 is of
-13 15 is off
-9 36 is ordered
-9 -15 is otherwise
10 6 is over
7 -1 is owed
9 -1 is pending
-9 -3 is placed
-8 -6 is planned
-8 7 is postponed
12 -2 is preliminarily
16 -3 is premature
-1 10 is present
-9 13 is prolonged
-7 13 is provisionally
-4 -7 is put
-9 -1 is received
-22 -6 is referred
10 2 is refused
8 -1 is released
21 -21 is remanded
-12 12 is renewed
-9 1 is replaced
-11 -1 is represented
8 -10 is rescinded
-8 6 is reset
14 7 is resolved
0 10 is respectfully
19 -6 is revoked
-10 -17 is satisfied
-10 7 is set
25 12 is stayed
10 0 is still
1 6 is stricken
-14 -4 is struck
10 -3 is subject
23 -24 is suspended
1 7 is taken
9 19 is temporarily
-4 13 is terminated
4 -27 is the
-24 10 is therefore
-12 8 is timely
36 13 is to
-13 3 is too
4 -25 is unaffected
-8 -16 is unchanged
-10 -9 is under
25 11 is undone
7 -3 is unlawful
-7 20 is until
-16 -12 is vacated
-9 0 is voluntarily
-12 -8 is waived
-8 3 is warranted
-9 2 is well
-4 13 is withheld
31 -1 island
15 -9 island .
-21 19 issuance
-21 13 issuance of
9 12 issue
25 15 issue .
1 15 issue ;
-4 -18 issue a
5 -25 issued
-15 -16 issued .
-1 8 issued a
-16 -20 issued by
-1 31 issued in
2 -12 issued on
13 4 issued papers
15 2 issues
9 -11 issues .
18 21 it
-10 -1 it .
-4 7 it :
-16 9 it ;
-11 -6 it appearing
2 -11 it by
0 15 it did
8 2 it does
6 0 it has
-12 1 it in
3 -10 it is
-10 9 it protects
-11 8 it reaches
6 -10 it requires
-6 15 it says
-12 -3 it seeks
15 -4 it shall
17 0 it stands
7 -2 it takes
-11 2 it that
9 10 it the
3 -11 it to
18 -2 it was
-24 -2 it will
-5 6 it within
-7 -11 itinerary
36 1 its
-10 7 its discretion
16 -3 its earlier
13 -6 its entirety
23 5 its jurisdiction
3 -15 its order
-13 -25 its own
-2 -7 its return
11 0 its terms
-17 10 itself
-1 -7 itself .
-11 8 itself is
-8 -3 iv
-7 0 iwdlc
-7 0 iwdlc #
24 -20 j
33 -19 j .
31 -20 jail
-19 -2 jail .
8 -3 jails
-4 9 january
-4 11 january #
-4 7 jean
0 8 jean robert
6 -10 jena
-1 6 jersey
2 7 jersey and
23 6 jf
23 6 jf #
-9 -3 jfk
-22 11 jlw
-9 5 jmw
-5 10 join
21 -13 joins
20 -13 joins dissenting
-1 5 joint
-9 0 joint letter
13 10 joint motion
-1 11 joint report
-7 7 joseph
-15 18 jt
5 -1 judge
2 -13 judge .
6 8 judge ;
-10 0 judge as
6 -1 judge blessing
17 -8 judge castaing
5 -8 judge cutting
-34 2 judge denying
-11 8 judge dissenting
-12 0 judge dissents
-9 -1 judge ead
2 -17 judge easterling
3 -9 judge for
-6 13 judge gladding
10 4 judge granting
-13 23 judge greyling
-2 13 judge has
4 -6 judge in
-9 -9 judge is
1 -10 judge judge
-7 24 judge kettering
8 -1 judge must
15 13 judge on
29 -13 judge order
-7 -17 judge panel
6 18 judge parties
6 0 judge presiding
12 3 judge re
-14 -8 judge s
13 0 judge shall
-7 -2 judge sy
-12 -4 judge text
-10 -2 judge the
-11 1 judge to
8 0 judge weighed
-8 15 judge with
19 -6 judge within
13 16 judges
9 -11 judges .
-51 34 judges :
1 -13 judges ;
14 -10 judges and
6 -4 judges authoring
3 9 judges granting
7 -6 judges the
28 -37 judgment
12 14 judgment .
9 -9 judgment :
7 0 judgment ;
3 -17 judgment adopting
-14 -11 judgment and
-1 13 judgment as
16 -5 judgment by
7 8 judgment denying
-9 -15 judgment entered
13 19 judgment filed
-11 -6 judgment for
6 -5 judgment granting
-36 -11 judgment in
-6 22 judgment is
16 0 judgment of
-3 11 judgment order
-14 -1 judgment pursuant
-7 -2 judgment to
20 -1 judgment vacated
8 -2 judicial
18 8 judicial district
-7 -10 judicial notice
-9 19 july
-9 20 july #
-23 26 june
-18 21 june #
-17 20 jurisdiction
-2 16 jurisdiction .
6 -10 jurisdiction ;
0 -14 jurisdiction is
10 -9 jurisdiction of
8 10 jurisdiction over
4 10 jurisdiction the
-7 1 jurisdiction to
-16 5 jurisdiction under
-5 -12 jurisdictional
-12 -1 jurors
-21 -9 jury
-6 -1 jury selection
-5 -7 jury trial
-24 0 just
-16 -7 justice
-11 8 justice .
9 -1 justice and
20 -13 justice joins
15 -10 justice with
6 -11 jw
12 -2 jwe
21 -15 k
10 -5 k .
11 -7 k sb
19 -7 karnes
-11 7 kb
-11 7 kb #
-26 6 kde
-15 9 kdp
29 -3 keep
11 -2 keep her
9 5 keep him
-5 16 keep mr
21 -26 keep petitioner
-17 -4 keep the
17 10 keeping
12 -2 keeping with
16 -4 keeps
-2 10 kentucky
15 -6 kept
-11 25 kept from
25 -5 kept in
-7 23 kettering
-13 24 kettering on
7 -9 keys
-7 9 kittredge
-11 0 kjblc
-11 0 kjblc #
-14 12 knowingly
-2 -7 knowledge
-14 -2 known
-4 -7 knows
-10 0 kofi
-8 -1 kofi brandt
28 10 krome
18 -34 ks
-3 8 ktr
-5 -9 kw
-5 -9 kw #
7 -1 kwaku
7 -1 kwaku adjei
8 -1 kwame
8 -1 kwame stallworth
-4 -13 l
3 -11 l .
12 -10 la
-33 8 lack
-33 8 lack of
14 9 lacked
7 7 lacks
18 0 lacks authority
-4 37 land
3 -9 landed
8 -14 landry
9 -14 landry cook
-14 7 lang
-13 4 language
-5 -7 language he
-12 35 laos
-13 5 lapse
6 6 lapsed
-10 12 lapses
6 10 large
-6 -18 last
8 -3 last night
4 12 last until
-25 -21 late
1 -15 later
10 -4 later than
-3 -6 latter
-22 7 law
-10 -3 law and
-7 8 law of
7 1 lawful
8 0 lawful .
-3 -24 lawyer
-8 -10 lawyer .
-4 7 lawyer is
-12 0 lawyer within
-35 -14 lawyers
-14 -2 lawyers .
19 -6 lc
19 -6 lc #
-13 10 lcabp
-13 10 lcabp #
-7 -8 lcacf
-7 -8 lcacf #
-4 6 lcatl
-3 10 lcawp
-3 10 lcawp #
-3 -9 lcbjh
-3 -9 lcbjh #
-7 4 lcifc
-7 4 lcifc #
-12 2 lcjb
-12 2 lcjb #
3 -11 lcjpo
3 -11 lcjpo #
-8 15 lclbh
-8 15 lclbh #
-10 30 lclfw
-10 30 lclfw #
-1 14 lclob
-1 14 lclob #
-10 4 lcmos
-10 4 lcmos #
-7 11 lconb
-7 11 lconb #
-5 -9 lcorb
-5 -9 lcorb #
-7 8 lcspt
-7 8 lcspt #
20 0 leal
24 -1 leal #
2 9 least
10 12 least #
26 9 leave
24 4 leave .
12 11 leave of
7 21 leave the
-31 -28 leave to
25 -5 leaves
-17 1 leaving
-16 -8 leaving the
29 -17 left
-17 -4 left to
8 1 left with
-45 -13 legal
1 -6 legal calls
-18 5 legal status
-9 -3 legal visits
-4 15 legally
10 -23 length
12 -7 length of
-6 15 less
-11 2 less than
10 -6 let
26 -22 let go
11 -4 let her
8 -9 let him
31 -14 let out
-6 -8 let petitioner
-19 9 let the
24 0 leticia
-41 -18 letter
-5 -4 letter .
-3 -8 letter at
-9 -1 letter filed
31 4 letter order
5 -11 letter request
-5 -8 level
-3 -7 level #
-3 -11 lfe
-4 14 lhb
-16 19 lhs
-14 12 lhs judge
6 0 li
1 9 liban
36 -42 liberty
9 -9 liberty .
-4 -8 liberty is
-17 10 liberty to
-5 28 lieu
-5 28 lieu of
11 4 life
19 0 life of
20 11 lift
-7 1 lift stay
19 1 lift the
17 6 lifted
8 10 lifted .
-1 -7 lifted ;
17 -11 lifted and
-10 25 lifted as
-14 5 lifting
-13 -7 light
-13 -7 light of
-12 3 like
9 -2 likelihood
5 10 likely
-10 18 likewise
18 1 lim
-10 0 limine
0 -29 limit
-12 -9 limited
-7 -5 limited purpose
2 -13 limits
-3 11 lindahl
-3 11 lindahl :
10 -2 lindell
-13 10 lindholm
-7 -2 line #
0 -9 line .
-15 -12 lines
-8 -5 lines and
-19 -10 lis
-19 -10 lis pendens
-6 22 list
-9 -15 list of
-8 18 listed
-2 29 listed in
-11 0 lists
10 3 litigant
10 3 litigant served
-14 -2 litigation
7 -15 live
12 -2 lived
-22 36 lnhlc
-22 36 lnhlc #
-17 -2 local
-10 9 local civil
-1 -12 location
8 -2 locked up
-13 2 lodged
-10 7 lodged at
-7 -7 log
-16 -4 logs
-7 11 long as
-18 22 longer
16 -6 longer .
-21 -1 longer in
15 -5 look at
0 10 looked
6 -6 looks
-18 11 los
-18 11 los angeles
-16 -8 lost
16 -14 louisiana
1 -7 louisiana .
9 2 louisiana and
-7 1 lowell
-6 -1 lr
-7 0 lucia
22 9 luna
10 -1 luz
10 0 luz valenzuela
-11 0 lwd
-11 0 lwd judge
18 -3 lyle
-1 11 m
4 -10 m .
-16 26 made
6 9 made applicable
-11 0 made at
-1 -6 made public
-25 29 made the
-6 9 made to
-32 -69 magistrate
-30 -68 magistrate judge
-7 4 maharjan
-26 -10 mail
12 -10 mail .
-7 0 mail the
10 -24 mailed
7 -7 mailed .
5 -18 mailed to
14 2 maine
15 10 maintain
11 5 maintain the
-5 10 make
-2 17 makes
5 -7 making
8 0 makoa
8 0 makoa renfield
7 -1 man
10 0 man who
-12 -2 management
-9 -1 management conference
-29 -26 mandamus
-16 38 mandate .
5 -10 mandate :
-5 10 mandate and
-3 9 mandate having
-6 -4 mandate is
0 -7 mandate issues
7 -2 mandate of
-7 2 mandate shall
-1 -10 mandate until
12 -3 mandatory
12 -3 mandatory detention
4 25 manifest
-5 8 manifest and
-17 -14 manifests
10 -5 manner of
3 -9 mapp
3 -13 marchetti
-1 -9 marginal
-1 -9 marginal order
-9 10 marguerite
-3 11 marguerite lindahl
-6 11 mark
-3 11 mark this
2 12 marked
43 -8 marshal
18 -1 marshal .
-8 0 marshals service
30 -30 maryland
0 -11 maryland and
15 3 massachusetts
9 0 massachusetts .
21 -1 material
28 0 material witness
-29 -38 matter
19 -8 matter .
-8 -2 matter be
-10 2 matter comes
-5 -12 matter is
-12 5 matter jurisdiction
8 -1 matter of
-2 10 matter remanded
9 -20 matter submitted
-7 2 matter taken
-1 -8 matter to
-9 -6 matter under
-6 0 matter will
-4 6 matters
-8 4 may
8 22 may #
15 -2 may act
7 -3 may again
-16 -3 may attend
18 10 may be
13 11 may carry
-13 -2 may come
23 4 may consider
-4 -19 may file
3 12 may go
-2 -22 may have
8 -5 may move
-3 37 may not
-4 20 may proceed
-5 17 may put
7 -8 may re
-8 -2 may refile
-22 26 may remove
-8 7 may renew
-17 -5 may reply
11 -17 may seek
-11 0 may sit
16 -10 may take
5 -6 may transfer
-10 2 may travel
14 -18 mboye
14 -18 mboye circuit
-3 12 mc
-3 12 mc #
9 -15 mcolc
9 -15 mcolc #
-7 3 mean
29 3 means
4 8 means what
19 12 meantime
14 9 meantime .
31 29 meanwhile
18 4 meanwhile .
-6 -5 mediation
21 -14 medical
-9 -19 meet
-6 -6 meet and
36 56 member
-14 0 member .
10 -1 member a
-11 -5 member about
19 1 member and
10 13 member before
12 -9 member for
18 -3 member j
4 18 member of
-5 13 member s
-9 4 member shall
-8 6 member to
-1 -12 member unless
-11 4 member whose
11 15 members
-15 -9 members .
-6 -7 members about
8 -6 members and
-4 -9 members are
-4 -7 members at
11 3 members be
7 1 members detained
-7 -6 members having
3 -16 members held
-6 7 members in
6 5 members is
13 0 members listed
-2 12 members may
-8 20 members of
9 -9 members to
-2 15 members who
-12 6 members with
0 -10 members without
-7 28 memo endorsed
12 -22 memo endorsement
-17 -11 memoranda
-22 -9 memorandum
22 -14 memorandum and
12 -12 memorandum disposition
11 0 memorandum filed
-9 -5 memorandum of
-3 -15 memorandum on
-28 11 memorandum opinion
-24 3 memorandum order
10 17 memorializing
11 12 memorializing the
2 16 men
-2 17 menjivar
-1 13 menjivar stroud
-6 6 meo
-8 -3 merely
-6 -1 merit
5 -4 merits after
-4 8 merits of
-13 4 merits panel
22 -9 merrill
8 -14 mesa
-9 12 met
1 13 met the
9 4 method
9 4 method :
-6 8 mexico
11 0 mg
11 0 mg #
-1 -6 miami
-12 12 middle
-12 12 middle district
2 17 midnight
1 13 midnight .
16 -8 miles
-7 -1 min
-7 0 min .
37 -16 minnesota
7 18 minnesota .
11 -4 minnesota by
4 -9 minnesota until
-6 -1 minor
-1 -7 minors
-23 25 minute
10 20 minute entry
-40 10 minute order
-12 -19 minutes
-1 -16 minutes .
-7 -3 minutes of
5 10 miscellaneous
-2 9 miscellaneous relief
20 -5 missed
-19 6 modified
-8 4 modified :
-5 -9 modify
11 -10 modify .
11 3 modify :
7 0 modify class
-33 -3 modify conditions
-7 9 modify preliminary
-9 1 modifying
-12 0 modifying conditions
20 -10 monday
9 -1 monday .
-19 -13 monitor
-9 -3 monitor .
-16 -13 monitoring
21 2 montana
-13 20 montclair
-13 20 montclair devries
15 -2 montgomery
8 -18 month
-6 -5 month .
45 -24 months
23 -2 months have
-38 -18 moot
-21 -6 moot #
2 15 moot .
-13 7 moot ;
26 -2 moot motion
-9 -4 moot petitioner
18 -14 moot the
-9 -1 mootness
-27 9 more
0 7 more .
-9 22 more days
0 -24 more than
-8 14 morning
-13 0 morning .
33 -16 moshannon
26 -4 moshannon valley
1 6 mother
-58 8 motion
-8 14 motion #
23 6 motion .
-12 -6 motion :
-5 23 motion ;
7 20 motion and
13 -10 motion as
6 15 motion at
-7 4 motion be
-27 -4 motion by
5 -6 motion de
5 14 motion denied
9 22 motion disposition
21 -17 motion dkt
-25 1 motion doc
-10 1 motion docket
-11 -7 motion ecf
27 4 motion filed
10 0 motion filing
-20 -66 motion for
5 23 motion granted
-19 24 motion hearing
-8 3 motion held
15 -15 motion may
10 -13 motion of
0 10 motion on
-6 6 motion re
-9 0 motion requesting
12 7 motion respondents
-6 15 motion that
-33 -49 motion to
-26 27 motions
6 6 motions .
-11 9 motions and
-15 8 motions for
-6 0 motions in
17 25 motions panel
-13 4 motions to
-11 -11 movant
-1 -7 movant s
70 -55 move
2 -15 move him
32 -3 move petitioner
2 -14 move to
29 -4 moved
-1 9 moved for
-2 -11 moved from
31 13 moved to
8 4 moves
25 -30 moving
17 -27 moving petitioner
29 12 mr
29 12 mr .
-18 -3 ms
-18 -3 ms .
9 -14 much
14 -14 much of
8 -23 must
-7 5 must answer
15 -18 must be
-7 2 must file
-2 -9 must first
-7 6 must keep
-9 7 must not
-8 -2 must provide
7 -2 must release
12 4 must return
13 -9 n
-7 0 n .
24 -1 n ybarra
16 -8 nakashima
-33 -5 name
10 7 name .
-7 -1 name and
-1 -6 name of
-12 -7 name the
-34 16 named
-12 21 named in
-7 -10 named plaintiffs
-23 3 names
-12 -5 names of
17 -3 narrowed
6 -5 narrowed to
-11 5 nationals
-7 7 nationwide
7 -10 near
8 -6 nearer
4 14 necessary
4 6 necessary .
18 -13 need
6 -9 need for
-8 -15 need not
-7 5 needed
11 -1 needs
-14 4 nef dls
11 -6 nef rfj
-2 11 nef sld
19 -1 nef tr
-5 -10 nef trw
24 -5 negative
16 40 neither
10 -4 neither a
4 19 neither deported
20 -16 neutral
15 -9 neutral decisionmaker
4 -7 nevada
-27 30 never
-10 8 never been
19 31 new
0 21 new date
-4 -13 new hampshire
-1 6 new jersey
7 -1 new one
22 15 new york
12 1 newly
21 3 next
-5 6 next #
42 -11 next available
-15 -10 next friend
-13 3 ngata
1 12 nigeria
8 -2 night .
18 12 nine
7 0 nine detainees
5 11 nine persons
-21 15 ninety
-14 18 ninety days
-8 -2 ninth
-8 -1 ninth circuit
-13 5 nkemelu
-7 25 nken
4 -8 nken factors
17 -19 no
27 18 no .
-5 -9 no administrative
-9 0 no appeal
-2 9 no attached
13 -5 no bond
26 0 no condition
2 8 no document
-16 9 no extension
-5 8 no force
28 -19 no further
10 -1 no hearing
-10 -2 no ice
-7 8 no image
-10 -6 no judge
1 15 no jurisdiction
18 1 no later
-2 6 no less
9 3 no likelihood
-7 31 no longer
10 10 no member
-12 7 no more
-3 12 no objection
-11 -2 no objector
-14 -16 no officer
5 9 no one
19 0 no opposition
-11 11 no order
4 8 no other
6 -2 no pdf
9 -2 no person
-8 2 no putative
11 -6 no reason
0 30 no removal
-10 -3 no right
-1 -13 no ruling
-18 8 no stay
-3 6 no step
17 -4 no such
-11 -1 no view
-24 20 nobody
9 -32 non
18 -8 non document
2 -10 non published
-2 -11 non registered
7 0 noncitizen
-11 10 noncitizens
-9 14 noncitizens in
4 41 none
-16 24 none .
0 10 none is
18 4 none of
31 -15 noon
-7 3 noon #
10 -8 noon .
-2 17 noon ;
7 -7 noon and
22 -15 noon on
1 -13 noon tomorrow
55 52 nor
-16 9 nor irreparable
6 19 nor to
8 6 north carolina
11 -8 northern
9 -9 northern district
-13 7 not
-3 14 not #
27 -12 not .
-8 5 not ;
10 0 not a
-7 1 not act
-13 -30 not affected
-13 6 not appear
-8 -2 not at
-8 13 not be
-1 -14 not been
-5 8 not carried
-9 36 not deport
-4 23 not effect
6 -1 not entitled
-8 0 not exceed
-16 11 not execute
-19 5 not for
2 -7 not having
16 -4 not hold
-4 12 not in
14 18 not issue
-9 -5 not later
-15 18 not made
40 -24 not move
3 9 not occur
-16 -7 not of
7 3 not one
-7 7 not only
7 1 not order
-9 -12 not precedential
-1 -7 not present
13 11 not produced
24 7 not re
2 -6 not relocate
-3 33 not remove
14 -22 not shown
9 -7 not so
-8 -2 not solicit
5 6 not subject
12 -19 not take
-12 2 not the
24 -11 not to
23 -2 not transfer
6 -6 not well
-9 -1 not yet
7 10 notation
7 10 notation order
1 -18 notes
9 2 notes for
-13 -9 nothing
-7 0 nothing ;
-10 2 nothing further
0 13 nothing herein
-5 -10 nothing in
-10 -4 nothing is
-8 -1 nothing remains
8 -6 nothing to
-31 5 notice
7 -4 notice .
-23 16 notice in
-2 9 notice mailed
-14 11 notice of
-9 -1 notice plan
-9 1 notice that
12 -3 notice to
-13 -11 noticed
4 13 notified
6 18 notified .
-12 -11 notify
-10 7 notify chambers
-8 -2 notify class
4 -16 notify the
-14 -4 noting
-8 -1 noting #
13 2 notwithstanding
-8 3 notwithstanding #
4 7 notwithstanding the
-9 -12 november
-1 -24 november #
41 29 now
-5 12 now at
-18 5 now due
9 3 now runs
32 6 nowhere
24 -2 nowhere else
-6 5 number
-7 8 number #
18 9 number :
-8 -2 number in
12 -12 numbers
-7 -4 numerosity
-4 8 nunc
-4 8 nunc pro
-10 6 nwachukwu
-12 7 nwosu
-12 16 o
-17 11 o .
-15 12 oath
-2 -8 obeyed
15 10 obi
-11 -13 object
-9 -5 object to
32 -7 objection #
-9 4 objection .
-7 -1 objection to
-12 -22 objections
-10 0 objections ;
-8 -10 objections due
-9 -2 objections to
-11 -2 objector
-8 -2 objector appeared
12 2 obligation
10 -1 obliged
10 -1 obliged to
-7 14 obt
-7 14 obt wnk
-20 -4 obtain
-7 -4 obtained
5 6 occur
0 14 occur before
-13 11 ochoa
-3 -8 october
-16 -4 october #
-10 -1 oduya
14 -3 of
40 22 of #
-7 2 of .
-13 -2 of a
15 0 of alaska
-12 15 of all
-18 9 of an
5 20 of appeal
-1 12 of appealability
39 -11 of appeals
-3 -7 of appellant
-2 -10 of appellate
6 -26 of april
9 -7 of arrest
-7 -1 of attorney
-9 0 of august
-10 0 of certiorari
-3 -8 of charge
12 8 of colorado
16 -11 of compliance
19 1 of confinement
-12 -4 of costs
9 1 of counsel
16 15 of court
-15 3 of custody
3 8 of december
0 -6 of defendants
-7 12 of defense
-15 22 of deportation
-9 -6 of detainees
26 -5 of detention
-20 -29 of dismissal
-14 -4 of each
-3 17 of ecf
0 -12 of electronic
-5 17 of entry
-8 -3 of every
-10 -4 of fact
4 22 of february
-4 -6 of filing
2 -25 of flight
0 13 of florida
-5 7 of fourteen
7 5 of habeas
-6 1 of hearing
7 -5 of her
0 -24 of his
2 7 of ice
4 -23 of it
-9 18 of its
17 -10 of january
-10 33 of judge
14 -23 of july
17 13 of june
-49 4 of jurisdiction
-12 -3 of law
-11 -2 of local
-18 -8 of louisiana
-3 27 of mandate
-2 36 of march
1 -6 of may
6 -9 of minnesota
10 -5 of mr
16 -10 of new
-9 0 of not
-5 6 of notice
12 -10 of november
-19 14 of october
7 12 of oregon
17 -14 of pennsylvania
-11 -1 of persons
8 11 of petition
-5 -22 of petitioner
-4 11 of petitioners
-6 18 of plaintiff
-6 3 of plaintiffs
-7 -7 of record
17 -12 of release
-36 -6 of removal
11 -1 of request
14 -12 of respondents
2 13 of responsibility
-2 9 of return
7 -2 of section
-10 -1 of service
-2 -6 of settlement
-10 -14 of standing
-1 12 of stay
-10 1 of subject
-2 11 of success
24 -3 of supervision
10 -4 of ten
10 9 of texas
-33 16 of that
-8 -20 of the
0 19 of their
16 -5 of them
26 21 of this
-3 -7 of those
-32 -7 of time
0 10 of transfer
12 17 of usca
22 1 of vermont
5 -6 of virginia
-1 11 of voluntary
-1 6 of what
6 -11 of which
-10 16 of whom
7 -1 of yajure
2 20 off
11 6 off .
-10 -1 off calendar
-11 12 off on
-6 -4 off or
-7 18 off the
6 -1 offer
-10 -11 offered
-7 -2 offered for
27 -3 office
-8 7 office and
-9 -2 office director
-41 -8 officer
-19 -1 officer shall
-52 -56 officers
9 10 officers agents
-8 -17 officers are
-12 -11 officers from
-6 -8 officers may
-6 -12 officers shall
-2 -7 official
2 -8 okada
3 -8 okada and
-14 20 okafor
-13 20 okafor and
1 16 oklahoma
-9 -2 on
-11 7 on #
2 26 on .
-3 52 on a
-3 -7 on account
-6 -4 on all
9 3 on alternatives
-2 15 on american
-12 6 on an
-22 32 on any
-13 -8 on appeal
7 18 on april
0 9 on august
22 9 on bail
-9 5 on behalf
-14 -8 on bond
-3 12 on conditions
19 -3 on consent
-6 9 on december
-13 12 on deportation
-5 -7 on each
-16 12 on fear
11 -4 on her
14 -6 on his
8 -3 on hold
-2 11 on it
0 -23 on its
-10 -8 on january
7 0 on joint
-18 26 on july
11 -24 on june
6 -18 on march
-38 -69 on motion
-6 6 on motions
-11 11 on november
1 -18 on october
5 -8 on or
14 -6 on parole
19 -3 on petition
-33 -7 on petitioner
-6 12 on plaintiffs
7 -7 on preliminary
1 -17 on re
-10 8 on reconsideration
-2 42 on removal
15 -4 on report
-7 -6 on schedule
-1 8 on stipulation
-9 6 on that
-36 -3 on the
13 -6 on their
27 16 on this
48 12 on to
23 -6 on transfer
37 -10 on transfers
-10 -3 on travel
-9 7 on until
-17 -3 on whether
21 -4 once
7 -3 once and
9 -2 once the
30 -1 one
-13 -1 one #
13 4 one .
7 -6 one ;
8 -9 one by
-9 -3 one hour
16 -16 one is
-7 19 one of
5 10 one on
9 13 one week
-3 -9 one who
-4 10 one with
11 -1 one within
-28 16 only
-13 -3 only .
8 1 only :
9 -1 only by
-17 -1 only entry
12 -2 only in
-9 8 only order
-10 7 only so
-6 7 only the
-1 14 only to
6 -5 only upon
21 2 open
-7 6 open court
23 0 open the
-7 7 opened
-8 -10 opening
-8 -10 opening brief
45 -7 operative
24 -25 opinion
-1 17 opinion #
-18 -11 opinion .
17 6 opinion :
-9 -1 opinion ;
23 -10 opinion affirming
-17 31 opinion and
18 -2 opinion coram
18 -12 opinion denying
-6 3 opinion filed
6 -1 opinion in
-9 0 opinion is
9 -16 opinion issued
9 4 opinion method
18 -6 opinion of
24 -11 opinion order
1 -6 opinion per
-34 -19 opinion re
-7 19 opinion vacating
-9 5 opinions
-1 -8 opinions page
-10 8 opportunity
-10 8 opportunity to
7 -9 opposed
12 -1 opposed motion
-1 -8 opposing
-21 -10 opposition
6 -1 opposition by
-10 -4 opposition due
-20 -6 opposition to
-3 -8 opt
-6 9 optional
-6 9 optional reply
28 42 or
1 9 or #
21 13 or after
-21 5 or altering
17 -7 or amend
-12 -1 or an
-11 21 or any
3 -7 or at
-13 -27 or before
13 -18 or danger
4 9 or deport
-1 -8 or else
17 1 or from
-8 2 or further
-12 13 or her
15 -4 or in
7 -1 or moved
-7 1 or on
-14 -4 or opinion
-7 7 or otherwise
11 6 or removal
-8 3 or removed
17 13 or the
-12 37 or to
21 5 or transfer
12 9 or transferred
-1 -13 or voluntary
-21 4 or will
1 6 oral
-27 -22 oral argument
5 -4 oral hearing
18 11 oral motion
-15 14 oral order
10 -9 oral request
3 12 oral ruling
-5 11 orally
-10 10 order
7 15 order #
-9 22 order .
-7 6 order :
-10 -10 order ;
0 20 order accepting
8 9 order adjourning
20 -13 order adopting
8 12 order affirming
13 -1 order after
4 16 order against
-9 10 order allowing
-4 7 order amending
-29 18 order and
-10 -2 order appointing
4 -17 order approving
26 -2 order as
-11 29 order at
1 17 order be
16 -13 order became
-2 7 order below
2 -13 order certifying
13 -13 order clerk
-14 5 order compelling
2 15 order concerning
2 -7 order converting
13 -2 order dated
12 -5 order defendants
0 -20 order deferring
-6 -9 order deputy
19 -15 order directing
-16 -12 order dismissing
-5 13 order doc
2 22 order enjoining
-1 40 order entered
-8 0 order exonerating
-10 0 order expanding
12 -1 order extending
-24 13 order filed
9 -32 order finding
13 20 order following
8 4 order forbidding
-4 12 order forthcoming
27 28 order granting
8 -11 order has
-9 -2 order imposing
1 15 order in
12 -10 order into
2 44 order is
-7 15 order issued
1 -11 order issues
1 -7 order it
13 -1 order memorandum
11 18 order memorializing
7 -3 order no
11 -10 order non
24 44 order of
-30 -29 order on
-13 8 order overruling
20 -5 order pending
-12 2 order permitting
-6 -7 order petitioner
-34 10 order re
-7 -7 order referring
2 15 order regarding
31 -5 order releasing
8 0 order requiring
-5 -6 order resolving
17 -8 order respondents
20 -13 order setting
18 -14 order shall
16 -4 order signed
4 17 order staying
-2 -21 order striking
-5 -9 order taking
10 -1 order text
12 -7 order that
16 -21 order the
-29 11 order to
-3 12 order under
18 -8 order until
-17 -13 order vacating
-8 -6 order was
4 31 order which
27 1 order will
-9 -2 order with
-11 -11 order withdrawing
11 9 ordered
-15 -28 ordered .
-12 -2 ordered :
12 -11 ordered adjudged
-8 -8 ordered and
-6 3 ordered approving
-10 18 ordered as
-15 14 ordered at
-20 -23 ordered by
10 -1 ordered denied
14 4 ordered for
-12 7 ordered from
-3 22 ordered granted
8 -9 ordered granting
9 2 ordered not
20 6 ordered petitioner
15 17 ordered re
14 -2 ordered released
0 -8 ordered removed
23 -2 ordered that
-8 14 ordered to
17 -10 ordering
24 27 orders
-6 8 orders .
-1 6 orders against
18 -4 orders are
-6 7 orders of
-3 16 orders otherwise
37 -3 orders that
8 -7 orders the
6 19 oregon
-9 0 orellana paz
-7 -2 original
29 9 originating
18 9 originating case
19 -6 ork
19 -6 ork lc
9 -2 orozco
10 4 orr
-8 -3 ortega
11 -20 osc
16 -4 ostrander
-2 15 ostrom
24 -1 osvaldo
24 -1 osvaldo pineda
8 -10 otay
8 -10 otay mesa
-18 21 other
9 -3 other relief
5 -8 other respects
-22 7 other than
-4 -17 others
-1 -9 others .
-3 14 otherwise
-9 9 otherwise .
-6 9 otherwise ;
6 -10 otherwise denied
3 8 otherwise or
8 2 otherwise ordered
-8 7 otherwise the
6 0 ouedraogo
-7 -5 our
38 17 out
-1 -16 out .
-1 -7 out by
-9 3 out his
43 21 out of
-9 -2 out on
18 9 out the
0 6 outbound
9 -1 outcome
80 -11 outside
14 -12 outside maryland
7 -2 outside massachusetts
6 7 outside new
26 11 outside the
10 2 outside this
17 3 over
13 -4 over .
-5 -25 over the
5 10 over to
-4 8 overruling
10 -1 overruling objections
7 -5 owed
-1 -12 own
-11 3 own costs
5 -7 own making
-14 -3 own motion
11 -11 own petition
23 -2 own recognizance
-3 13 own request
-3 10 own terms
-9 -1 oyama
-12 -7 oyelaran
-3 -6 oyelowo
-7 3 oyelowo brandt
10 -4 p
2 -8 p .
7 4 p m
-2 -37 page
-7 -12 page #
3 -9 page .
-6 -14 page limit
-46 7 pages
-10 13 pages .
-5 10 pages :
-37 -8 paid
-8 15 panel
4 9 panel :
6 -2 panel by
7 -6 panel considers
5 -16 panel has
9 5 panel may
-11 -6 panel on
9 23 panel opinion
-17 -15 panel rehearing
-10 33 panel s
-25 15 paperless
-18 18 paperless order
-40 5 papers
-3 -14 papers .
-22 4 papers and
-12 -3 papers to
14 7 paragraph
-5 13 paragraph #
10 2 paragraphs
-11 11 parent
-27 25 parents
20 -3 parole
12 -7 parole .
0 -8 paroled into
9 -3 parolees
-14 8 part #
21 -16 part .
14 3 part :
1 13 part ;
-21 -17 part and
6 0 part as
-8 0 part defendants
-11 2 part dismissed
-7 -7 part in
11 -22 part motion
-11 0 part petitioner
1 13 part plaintiffs
-8 4 part respondents
12 -8 part vacated
5 1 parte
6 -15 parte application
-1 16 parte motion
4 16 partial
8 -1 partial final
-2 -15 participants
-26 9 parties
10 -13 parties #
16 -10 parties .
25 1 parties agree
12 -6 parties agreement
-9 9 parties and
-3 -6 parties have
-4 -6 parties having
-12 -5 parties joint
6 18 parties notified
-2 12 parties request
-10 4 parties shall
7 8 parties so
-18 12 parties stipulation
-6 -4 parties the
-11 -8 parties to
-9 -5 party
8 -3 party by
-1 9 party shall
13 -3 paso
8 7 paso division
-11 4 pass
-17 8 passed
8 -2 passed with
-46 -18 passport
-13 -1 passport to
26 -4 patrol
-6 9 paul
-10 0 pauperis
5 10 pauperis .
-8 -2 pauperis is
15 16 pause
-10 14 pay
-13 3 pay #
-9 9 pay for
-14 -14 pay the
-12 -7 payment
-8 -2 payment of
-17 -4 paz
5 -9 pdf
-4 -10 pdf document
-10 -3 penalty
-19 -10 pendens
40 47 pending
13 3 pending .
-5 7 pending ;
2 23 pending a
-3 -8 pending adjudication
10 4 pending appeal
-11 -4 pending arbitration
3 -11 pending decision
9 1 pending final
2 36 pending further
30 -1 pending habeas
-6 -14 pending motion
-10 -2 pending motions
4 8 pending petitioner
5 8 pending resolution
-8 -1 pending respondents
-6 13 pending review
-11 7 pending the
31 4 pending trial
24 -17 pennsylvania
-1 13 people
-42 24 per
-18 20 per curiam
-6 -3 per week
10 0 peralta
-19 -1 peregrine
-15 -3 peregrine a
30 -9 period
15 -6 period of
2 9 permanent
1 -9 permanent injunction
9 -3 permanently
18 7 permission
14 0 permission to
-1 -25 permit
-7 -4 permit legal
-11 2 permit petitioner
-1 -14 permit removal
7 0 permit transfer
-19 -9 permitted
-12 2 permitting
-14 -13 person
-22 9 person .
-8 -3 person at
-7 -1 person hearing
0 -10 person proceedings
-1 -15 personal
-2 -7 personal knowledge
-13 -10 personnel
-41 18 persons
-7 -1 persons arrested
-2 -6 persons booked
-1 6 persons identified
-6 9 persons in
-8 12 persons listed
10 12 persons on
-11 -1 persons who
-12 5 persons with
6 21 peru
33 -22 petition
25 6 petition #
1 15 petition .
26 4 petition :
46 -6 petition ;
-1 19 petition and
-8 -2 petition be
-7 -6 petition by
-26 0 petition denied
10 5 petition dkt
18 9 petition doc
3 10 petition due
-58 -19 petition for
23 -21 petition granted
0 24 petition has
16 -13 petition in
41 -20 petition is
-7 0 petition may
22 -9 petition of
5 -10 petition on
20 0 petition should
-10 3 petition the
8 -1 petition to
6 7 petition under
-5 7 petition upon
-10 -5 petition was
-14 -2 petition within
-14 0 petition without
63 11 petitioner
-7 -9 petitioner .
4 -8 petitioner :
-13 14 petitioner aboard
-14 -1 petitioner and
11 -12 petitioner appellee
-13 18 petitioner asks
13 -13 petitioner at
-6 -8 petitioner back
28 2 petitioner be
-4 -18 petitioner before
11 -15 petitioner beyond
11 -2 petitioner by
-10 -1 petitioner can
6 20 petitioner for
27 15 petitioner from
9 -2 petitioner gets
10 -5 petitioner go
14 -3 petitioner goes
-44 3 petitioner has
-34 -3 petitioner having
5 -26 petitioner in
-7 -3 petitioner into
20 13 petitioner is
-27 -17 petitioner may
-4 8 petitioner mr
-6 23 petitioner ms
5 7 petitioner must
-9 -1 petitioner need
20 23 petitioner not
-19 12 petitioner on
-1 8 petitioner or
20 4 petitioner out
19 -4 petitioner outside
-37 13 petitioner s
47 14 petitioner shall
-12 -2 petitioner should
23 -3 petitioner stays
4 -10 petitioner the
49 18 petitioner to
8 4 petitioner under
-26 27 petitioner until
2 -7 petitioner upon
0 -9 petitioner via
-9 -5 petitioner was
6 -2 petitioner where
24 0 petitioner will
15 -4 petitioner within
12 1 petitioners
-7 5 petitioners #
8 -10 petitioners .
-3 22 petitioners and
7 -7 petitioners are
7 -2 petitioners is
-13 2 petitioners motion
-8 -4 petitions
-8 13 petra
-2 16 petrosyan
-3 10 philip
7 0 philippa
9 1 philippa dwyer
-6 1 physical
-6 -1 physical custody
2 -7 pi
12 2 pike
17 -4 pine
18 -4 pine prairie
23 -2 pineda
24 -1 pineda leal
24 21 place
-14 0 place .
21 5 place for
14 22 place in
22 2 place of
-7 -3 place on
14 -8 place petitioner
-5 17 place until
-22 7 placed
-11 -3 placed on
-9 0 plain
-37 27 plaintiff
7 -2 plaintiff attorney
-18 -4 plaintiff may
-11 10 plaintiff s
-10 13 plaintiff shall
7 2 plaintiff to
-28 15 plaintiffs
5 -2 plaintiffs #
0 10 plaintiffs motion
-6 -4 plaintiffs on
-9 0 plaintiffs request
9 6 plaintiffs shall
1 -17 plan
-7 -3 plan is
-8 4 plane
-5 -13 planned
-13 4 plans
8 -4 plaza
-14 -1 plea
-14 0 plea of
-11 -2 pltf
9 10 pm
-12 -8 pm .
14 6 pm and
-18 -8 pm before
1 7 pm on
-14 4 pm to
0 -8 pnw
0 -8 pnw rjs
9 -2 pod
-4 -7 pollitt
-3 -6 pollitt :
20 -24 pomfret
8 -18 population
2 28 port
-4 13 port of
18 -3 portion
18 -3 portion of
-14 9 portland
-6 10 portland courtroom
-2 6 ports
-2 6 ports of
16 -1 poses
16 -1 poses a
-8 7 position
-14 5 possible
1 -16 post
-12 -3 post a
6 -4 post bond
-12 -10 posted
5 -8 posting
-8 7 postponed
22 -2 potential
22 -2 potential class
-20 32 power
-33 29 power to
18 -4 prairie
9 -6 prayed
5 -15 preceded
5 -7 precedential
22 0 preclude
10 -31 prejudice
-8 27 prejudice #
-16 -17 prejudice .
0 -10 prejudice and
14 -15 prejudice as
-22 7 prejudice for
14 -1 prejudice petitioner
19 -18 prejudice to
-10 11 prejudice under
12 -2 preliminarily approved
-5 15 preliminary
-32 -15 preliminary approval
44 25 preliminary injunction
0 12 preliminary relief
-1 -14 premature
-21 -16 premature .
-15 -8 prepared
-8 -8 prepared to
-20 -7 presence
-17 -6 presence of
-9 0 present
4 9 present .
0 -11 present any
20 -8 present himself
15 0 present in
-2 -8 presented
-8 7 presently
8 -20 preserve
9 9 preserving
13 7 preserving jurisdiction
-27 -5 press
-11 3 pressed
10 -12 presumption
-2 -9 pretrial
1 10 pretrial conference
-8 0 pretrial order
-7 -1 pretrial proceedings
4 -11 pretrial services
-6 8 prevent
10 -16 previously
13 -1 previously as
15 15 prior
6 -14 prior order
-11 -3 private
-13 0 private room
-14 -4 privilege
-4 -28 pro
-11 -8 pro hac
8 -7 pro se
-4 8 pro tunc
1 -21 probable
1 -21 probable cause
10 -5 probation
6 -3 procedural
-9 1 procedures
-25 -20 proceed
-5 -8 proceed .
0 -16 proceed as
1 -8 proceed on
-1 -11 proceed under
-6 26 proceed with
21 -5 proceeding
7 0 proceeding is
-16 -27 proceedings
-10 16 proceedings .
-4 -7 proceedings are
-11 15 proceedings before
22 -18 proceedings by
-8 4 proceedings consistent
29 9 proceedings held
-8 -5 proceedings in
6 -17 proceedings is
-8 -3 proceedings on
-24 2 proceedings pending
31 -14 process
13 -5 processing
17 -6 processing center
2 33 proclamation
14 6 proclamation .
-8 6 proclamation is
-4 7 proclamation without
-22 -20 produce
-17 -4 produce the
-2 -8 produce to
-19 6 produced
-9 -5 produced .
-8 -2 produced in
-26 -16 production
-17 -12 production of
-16 -2 program
25 22 prohibited
12 18 prohibited from
4 -10 prohibiting
8 23 prohibition
8 22 prohibition on
-5 17 prolong
-5 18 prolong the
5 16 prolonged
7 -1 prompt
13 3 proof
10 -4 proof of
-8 18 proof that
9 -12 proper
-6 -5 proper duration
-15 -6 properly
1 8 property
2 12 property and
2 6 propose
-25 16 proposed
-12 8 proposed class
-4 11 proposed intervenor
-5 8 proposed order
-9 -3 proposing
-10 0 prosecution
-6 -6 prosecution .
7 14 protected
-18 30 protection
-9 11 protection of
-3 8 protections
-3 9 protections of
-15 -15 protective
-16 -14 protective order
-14 21 protects
-2 -9 provide
2 13 providing
31 -24 provision
1 14 provisional
16 -3 provisional class
12 20 provisionally
-4 7 provisionally certified
3 6 provisionally certifies
43 -12 provisions
18 -5 provisions of
8 -5 pruitt
-50 -31 public
-6 -14 public .
-6 -1 public defender
-12 -4 public docket
-8 -3 public view
-3 -17 publication
-3 -17 publication .
-1 -10 publish
15 24 published
8 -1 published .
6 11 published authored
17 8 published opinion
-21 8 published order
8 -2 puerto
8 -2 puerto rico
-5 10 purposes
0 46 put
6 11 put aboard
-5 15 put him
0 -12 put in
17 -16 put off
26 22 put on
-19 14 put out
-13 17 put petitioner
-11 -3 putative
-11 -3 putative class
-10 19 putting
7 0 q
7 0 q .
33 -8 quarantine
2 -7 quentin
-1 -7 quentin r
-37 -8 question
-9 -2 question a
-4 -13 question of
-6 -12 questioning
-14 2 questions
-18 38 quiet
3 10 quill
-8 5 quillfeather
-7 2 quispe
19 2 quist
9 15 quo
3 12 quo .
-9 14 qvl
-7 14 qvl obt
23 -15 r
11 -12 r .
7 -2 r r
-14 17 raise
-14 6 raised
8 9 rather
9 10 rather than
-7 8 raymond
-3 14 rds
16 -53 re
-46 -18 re #
-38 -12 re :
29 -6 re arrest
17 -9 re arresting
43 -14 re detain
-5 11 re detained
9 -1 re detaining
22 -18 re detention
-9 -1 re noting
13 -9 re preliminary
11 31 reach
-1 8 reach of
-8 13 reached
-15 10 reaches
-23 -4 read
5 8 read #
0 -9 read as
1 7 read the
6 -2 reading
6 -2 reading of
-1 -10 ready
-1 -10 ready to
6 0 real
16 -1 rearrest
25 -18 reason
15 -4 reason for
0 -7 reason of
13 -6 reason to
-5 -15 reasonable
-7 -5 reasonable and
33 -23 reasonably
24 -23 reasonably foreseeable
32 -1 reasons
-4 -10 reasons given
-20 19 reasons in
2 10 reasons stated
-8 -4 reassigned
-8 -3 reassigned to
-16 -4 reassignment
-3 6 rec
-3 6 rec .
-19 3 receipt
-17 0 received
6 8 received the
-11 6 receives
33 -9 recognizance
16 -2 recommendation #
7 -6 recommendation .
5 11 recommendation doc
8 -4 recommendations
10 -10 recommendations .
1 16 recommendations ;
-13 -3 recommendations and
-5 39 reconsider
-11 33 reconsider #
-5 -11 reconsider .
-7 13 reconsideration
-10 3 reconsideration #
-1 9 reconsideration of
-10 6 reconsideration the
10 3 record
-6 16 record .
-8 -6 record and
-4 -15 record is
20 -3 record on
-8 -2 record that
0 14 record the
7 -1 recording
-24 -12 records
-8 -1 records .
-4 -12 records of
-5 8 records on
-8 -5 redacted
20 0 redetermination
13 -2 redetermination .
-14 -4 reference
-28 12 referred
-16 12 referred to
-16 -17 referring
-11 -10 referring motion
11 -8 referring the
-8 8 refile
-4 35 refiled
11 -3 refiling
-19 -1 refrain
-19 -1 refrain from
-4 7 refugee
-15 -2 refusal
-10 -2 refusal to
35 -9 refused
9 5 refused .
-7 6 refused ;
7 -1 regard
-7 -7 regarding
-2 -11 registered
-8 -4 registry
13 2 regular
0 10 regular mail
-42 -25 rehearing
-6 0 rehearing #
-16 -12 rehearing en
-6 -11 rehearing is
-9 0 reimburse
7 4 reinstated
-5 -10 rejected
-1 -9 rejected .
14 -1 rejecting
-13 -30 related
17 -8 related doc
-15 -6 related document
-2 -8 related matter
8 -4 relaxed
108 -76 release
12 -2 release .
23 -1 release as
11 3 release by
14 -9 release directed
-18 -1 release from
13 -15 release him
8 8 release is
25 -15 release of
12 12 release on
41 -22 release order
21 -15 release pending
10 -10 release petitioner
-17 -3 release that
-18 -3 release the
4 -9 release under
60 -45 released
11 -7 released .
-7 6 released by
14 -3 released forthwith
-10 3 released from
9 -10 released on
-13 0 released to
20 -8 released today
1 17 released within
24 -18 releases
39 -19 releasing
20 -9 releasing petitioner
27 23 relief
10 -2 relief #
23 2 relief .
1 11 relief ;
0 -5 relief from
18 -16 relief in
-10 4 relief is
9 -1 relief not
-1 37 relief of
-21 -3 relief requested
17 -11 relieved
28 -8 relieved of
31 -15 relocate
22 -2 relocate petitioner
24 -4 relocating
11 2 relocating him
14 4 relocation
28 9 remain
7 -6 remain at
17 9 remain in
24 2 remain operative
-9 -6 remainder
27 -4 remains
28 -12 remains .
4 9 remains at
-6 30 remains in
-9 -1 remains of
-2 -9 remains pending
8 2 remains under
3 -7 remains where
-32 0 remand
-7 -8 remand .
8 -1 remand from
-7 0 remand is
-8 9 remand to
27 2 remanded
-7 -2 remanded .
11 -6 remanded ;
-19 8 remanded for
-5 23 remanded judge
39 -9 remanded to
-6 17 remanding
-11 11 remedial
-11 11 remedial order
-9 -1 remedies
-9 -4 reminded
-9 -3 reminded that
-15 2 remote
-14 3 remote proceedings
-91 198 removal
-20 18 removal #
-36 -13 removal .
-11 5 removal :
24 13 removal ;
33 32 removal and
-4 6 removal as
-1 7 removal at
-3 -15 removal be
7 -5 removal being
6 -4 removal by
-2 28 removal de
-4 -7 removal ecf
4 37 removal entered
-8 17 removal filed
0 -26 removal flight
-2 -8 removal for
10 -10 removal from
11 8 removal imposed
-1 -32 removal in
-34 50 removal is
7 11 removal no
-66 52 removal of
19 16 removal on
8 -13 removal or
-6 15 removal order
-9 4 removal orders
-5 7 removal pending
24 -13 removal period
-2 -6 removal previously
-12 20 removal remains
-8 28 removal shall
0 10 removal terminates
10 4 removal the
-14 5 removal to
8 3 removal under
0 11 removal until
-4 -25 removal was
7 7 removal will
-25 67 removals
-6 13 removals .
-3 15 removals under
-59 98 remove
-7 1 remove any
-1 7 remove class
-6 5 remove her
-12 20 remove him
15 11 remove or
-25 54 remove petitioner
-12 -15 remove the
-54 90 removed
-9 9 removed .
-13 6 removed before
29 19 removed from
-8 -3 removed on
12 5 removed or
-6 10 removed petitioner
-15 -4 removed to
-5 11 removed while
-26 73 removing
-11 13 removing any
2 17 removing petitioner
-3 6 removing plaintiffs
14 0 renaldo
14 0 renaldo crossley
2 10 rendered
-12 5 renew
-9 4 renew it
9 -2 renewal
25 30 renewed
17 1 renewed .
-5 9 renewed emergency
-20 19 renewed for
5 23 renewed motion
8 0 renfield
8 0 renfield #
-9 39 reopen
-16 11 reopen .
14 3 reopen and
-9 3 reopen have
-7 13 reopened
-13 27 reopening
-4 17 repatriated
-10 21 repatriation
-9 20 repatriation of
-9 1 replaced
-2 6 replaced by
1 -23 reply
8 10 reply #
10 4 reply by
-3 -14 reply due
7 -1 report and
-6 1 report is
7 -5 report of
-7 -2 report shall
-13 -2 report that
20 -8 report to
-1 9 report within
-8 14 reported
12 -15 reporter
15 -12 reporter :
12 -11 reporting
-16 -21 reports
-11 -7 representative
-4 -10 represented
-11 -2 represented .
-10 5 republic
-20 1 republic of
-44 13 request
-16 9 request #
39 -6 request .
-5 -11 request :
16 9 request for
10 4 request is
-14 45 request that
-11 11 request the
-22 -66 request to
-19 15 requested
-3 21 requested .
-6 -6 requested a
-9 0 requesting
-14 10 requests
-1 8 require
6 4 required
-16 22 required .
-7 -5 required by
6 -3 requirement of
6 1 requirements
25 -3 requires
10 2 requires .
-10 6 requires the
39 -22 requiring
10 0 requiring a
10 -4 requiring bond
1 10 rescinded .
-15 5 reserved
-28 7 reserved .
11 0 reserved for
4 -13 reserves
-6 0 reserving
-8 0 reset
-7 -7 reset for
-5 21 reset from
4 -13 reset to
-6 -1 resetting
12 0 reside
5 7 resolution
5 8 resolution of
8 7 resolved .
-5 -7 resolving
-5 -6 resolving #
0 10 respectfully
0 9 respectfully directed
3 -10 respects
-3 -10 respects the
-19 -10 respond
-29 -20 respond to
-9 -2 respond within
-1 -14 respondent #
-1 -9 respondent .
-6 10 respondent is
4 7 respondent may
24 13 respondent s
17 -3 respondent shall
-14 16 respondent to
41 4 respondents
-2 -9 respondents #
-4 13 respondents .
15 11 respondents and
7 4 respondents answer
51 4 respondents are
-9 -1 respondents be
14 -10 respondents from
11 -2 respondents give
-12 -24 respondents have
8 5 respondents having
-15 -10 respondents in
21 2 respondents may
20 -25 respondents motion
9 2 respondents must
20 -14 respondents need
-6 0 respondents notice
-7 -4 respondents on
17 4 respondents oral
-18 16 respondents request
-34 16 respondents shall
11 7 respondents their
-3 13 respondents to
-8 0 respondents unopposed
-17 -15 response
-7 18 response .
-10 8 response by
16 5 response due
-24 -6 response is
-19 -25 response to
1 10 responsibility
-14 0 rest
-3 -18 restore
5 -9 restore petitioner
-7 3 restrain
-21 16 restrained
-7 7 restrained from
-4 7 restrained through
4 21 restraining
8 33 restraining order
4 -12 restraining orders
19 54 restraint
3 19 restraint against
9 10 restraint at
3 -8 restraint imposed
25 2 restraint in
0 19 restraint is
-2 -10 restraint on
11 36 restraints
10 19 restrepo
10 -19 restriction
13 -2 restriction on
1 -6 restrictions
12 -1 rests
0 8 resubmit
8 -4 result
5 -7 resumes
-26 53 return
-12 3 return .
-1 8 return and
8 15 return by
31 -9 return date
6 -14 return him
-22 4 return is
-21 0 return of
8 4 return petitioner
-4 22 return to
-23 -26 returned
-10 -16 returned to
-6 19 reunification
3 -7 reverse
53 -26 reversed
23 -11 reversed .
19 -3 reversed and
-12 8 reversed in
8 -4 reversing
-20 18 review
-15 27 review .
-12 4 review ;
-4 8 review by
-9 -14 review denied
-9 -4 review granted
-21 29 review is
23 -16 review of
9 -3 review the
-14 -5 reviewed
-8 1 reviewed the
25 -2 revisit
28 -11 revocation
6 -1 revocation hearing
20 -3 revoke
18 -8 revoked
13 0 revoked .
20 -3 revoked and
-5 -9 reyes
11 -6 rfj
-16 22 rh
14 -11 rhode
14 -11 rhode island
8 -2 rico
-8 5 right to
8 0 rightly
-18 -4 rights
-10 -1 rights ;
-1 -8 ring
44 -7 risk
14 0 risk .
11 0 risk of
7 -13 risk or
10 8 river
-20 29 rjl
0 -8 rjs
0 -8 rjs mhp
-11 0 rkc
8 -8 rkl
-13 6 rm
22 0 roa
5 8 road
0 8 robert
-3 -9 rolling
-29 -17 room
-1 -10 room .
-24 -12 rooms
-9 21 rosalba
-5 9 rosamund
-4 9 rosamund e
-8 11 ross
-6 6 rqs
-6 6 rqs meo
6 -2 rrr
8 -7 rsp
27 -7 ruben
18 -7 ruelas
-8 8 ruiz
11 1 ruiz .
-47 -5 rule
-15 -9 rule #
-21 4 ruled
-5 -7 ruled .
-7 -2 ruled on
17 -7 rules
25 -6 rules .
16 -11 rules on
4 -3 ruling
9 11 ruling .
-2 17 ruling :
-7 -8 ruling by
1 -14 ruling from
-2 -18 ruling is
44 14 ruling of
-10 -11 ruling on
-8 -2 rulings
12 14 run
-1 8 run .
28 -10 run ;
-5 -8 run from
-3 12 run out
-10 47 runs
-12 1 rvh
-9 -1 s
56 -7 s #
17 -4 s .
18 -1 s appeal
-3 -12 s application
15 -10 s april
14 -6 s arrest
7 -3 s bail
17 -4 s bond
-1 -12 s brief
-4 -8 s conference
-12 -3 s cost
-3 -13 s counsel
11 -4 s custody
-9 -8 s decision
-1 23 s departure
-15 24 s deportation
7 -16 s detention
10 -1 s earlier
-6 15 s emergency
-1 12 s ex
-8 -2 s family
11 -2 s fees
13 0 s habeas
-5 13 s hearing
13 1 s hr
8 -8 s informal
-29 21 s injunction
-10 -4 s judgment
-18 18 s june
18 -3 s lawyer
-28 -14 s letter
9 4 s minutes
-5 -16 s motion
7 1 s notes
-12 2 s objections
-1 -8 s opinions
4 8 s oral
-22 -31 s order
-16 7 s own
-9 -4 s passport
13 -7 s petition
-8 -10 s prior
7 -2 s reading
37 -19 s release
-24 19 s removal
-8 -9 s reply
7 0 s report
-10 9 s request
-10 -1 s response
-18 42 s return
-7 -3 s ruling
-2 9 s staff
-8 5 s stay
-10 -2 s surname
-4 13 s temporary
14 -12 s time
16 -10 s transfer
-11 12 s travel
20 14 s unopposed
-3 7 sah
-22 11 sah .
-11 36 said
4 11 said at
9 1 said no
6 0 salif
2 8 salm
-12 4 salvador
-4 -7 salwa
20 10 same
10 -7 same conditions
0 -7 same day
10 -1 same terms
8 33 san
11 16 san francisco
-21 -5 sanction
-14 -23 sanctions
11 -13 sandoval
11 -13 sandoval thorne
8 -4 santos
1 14 sargon
-20 1 satisfied
-7 4 satisfied that
6 -6 save
7 -11 save for
-8 -1 save that
-8 -17 say
-2 11 say so
-6 -19 say whether
-10 -10 says
-8 -1 says he
-9 9 says so
1 -9 says that
11 -7 sb
16 0 sbh
-4 -10 schedule
18 -1 schedule #
-6 -1 schedule a
-4 10 schedule for
7 -1 schedule on
-5 8 scheduled for
-26 -5 scheduling
-3 -8 scheduling conference
-26 5 scheduling order
8 -7 se
10 3 se litigant
-29 -40 seal
17 11 seal #
-9 -19 seal .
-12 -2 seal ;
-4 -8 seal is
7 -1 seal on
-4 -8 seal the
-7 -2 seal until
-25 -26 sealed
-2 -9 sealed documents
-12 0 sealed exhibits
-10 -7 sealed motion
-8 -2 sealed order
-12 -9 sealing
-15 17 seat
-7 -4 sebastian
-7 -7 sebastian v
34 -6 second
16 -1 second bond
-2 -10 second circuit
7 0 second hearing
1 15 second motion
-9 26 secretary
17 -12 section
26 -12 section #
15 5 see
-19 1 see #
10 4 see attached
-12 4 see document
1 -8 see it
23 -19 see order
-12 17 see to
13 -7 seek relief
7 0 seek review
-18 -2 seeks
-8 0 sees no
7 -5 seized
-6 -1 selection
-9 0 selvin
-9 0 selvin orellana
-5 -14 send
-4 -9 send petitioner
20 16 sending
-1 -7 senior
9 -10 senior district
12 -18 sensitive
12 -17 sensitive motion
-5 44 sent
3 11 sent off
19 4 sent on
5 8 sent out
-5 -8 sent to
-12 -2 sentence
12 -5 senterfitt
11 -4 senterfitt appellate
-13 -25 separate
-13 -1 separate docket
-7 -1 separately
5 14 september
0 9 september #
7 -2 september .
3 11 serious
-8 -2 serve
-7 -4 serve the
5 14 serve this
6 13 served
-11 3 served on
-3 17 served via
-9 -3 service
8 13 service .
-8 1 service ;
8 -15 service of
-2 -12 services
13 0 set
-14 -6 set .
-9 0 set and
-22 20 set aside
15 1 set at
8 -11 set by
-7 21 set for
8 -2 set forth
18 -11 set on
-13 -4 set out
9 -2 set the
-9 10 sets
-6 -7 sets a
21 -32 setting
-10 7 setting a
-7 -1 setting briefing
41 0 setting conditions
-15 0 setting hearing
-40 -38 settlement
14 -2 settlement ;
-2 -7 settlement agreement
-7 -2 settlement approved
-7 -7 settlement is
42 -3 seven
6 13 seven #
16 -12 seven day
28 -11 seven days
20 -5 seventh
20 -5 seventh circuit
-13 -2 sgrim
1 -34 shall
-5 8 shall allow
-8 11 shall also
-5 -12 shall answer
-10 14 shall appear
21 10 shall be
-5 15 shall bear
-18 7 shall by
-5 13 shall certify
-4 19 shall close
14 -2 shall conduct
-7 -1 shall confer
7 -1 shall confirm
14 14 shall continue
-8 0 shall deliver
20 -7 shall discharge
-4 11 shall dissolve
-4 -9 shall explain
-2 11 shall facilitate
-27 9 shall file
11 -3 shall free
-7 -2 shall furnish
5 -13 shall give
3 -14 shall have
9 -6 shall immediately
-8 15 shall issue
6 7 shall keep
11 -2 shall last
14 -5 shall leave
8 3 shall maintain
-3 11 shall mark
43 27 shall not
4 20 shall pay
-9 -2 shall post
1 -21 shall proceed
-8 -2 shall produce
-9 6 shall question
8 -8 shall release
-6 -1 shall remain
18 0 shall report
2 -23 shall respond
5 -16 shall restore
8 -3 shall return
-2 7 shall see
-6 -7 shall send
-11 4 shall show
-10 -1 shall stand
-27 -7 shall state
14 -18 shall stay
11 -5 shall surrender
-6 14 shall take
-8 -3 shall tell
-8 -3 shall to
9 -2 shall walk
42 -3 she
26 -17 she is
22 4 she shall
22 -4 she was
-21 25 shelter
7 -2 sherburne
7 -2 sherburne county
-8 -3 sheridan
13 6 shield
3 10 shipped
-4 -11 shop
16 -8 short
-6 -5 shorten
-13 -18 should
-13 -1 should a
-3 -7 should be
-33 -9 should not
7 1 should the
-7 -10 show
-10 -7 show cause
-3 -9 showing that
-8 -17 shown
10 -8 shown a
-16 9 shown neither
11 -2 shown that
-3 12 shown the
11 -8 shows
9 -4 shows that
-5 -3 shut
-4 10 side .
-13 -2 sides
7 -5 sides the
2 6 sign a
6 4 sign the
10 -8 signature
-17 -3 signatures
-8 -2 signatures on
6 9 signed
-15 -3 signed by
4 15 signed on
7 -12 significant
7 -12 significant likelihood
-11 -8 silence
8 7 similarly
10 -31 since
7 -5 since #
-2 -12 since his
17 -1 since the
22 -5 sister
17 -2 sister s
-15 -2 sit
-8 6 site
-8 7 sitting
40 -27 six
15 5 six class
19 -4 six month
3 -11 six months
10 20 sixty
1 11 sixty #
2 7 sixty days
-17 32 slc
-2 11 sld
10 -5 sleeps
-8 1 sn
10 23 so
-5 11 so .
-17 7 so as
0 7 so far
16 -14 so much
-4 25 so ordered
4 6 so that
7 -1 so the
-15 38 soil
-11 8 soil by
-6 15 sokolov
-13 9 sole
1 -6 solely
-12 -2 solicit
0 -17 some
-1 8 son
-3 14 soon
-9 15 soon as
-12 5 sooner
-14 -2 sought
-11 12 sought .
-1 -15 sought is
9 -4 south
-9 -5 southern district
5 6 sow
-6 -8 spanish
-8 5 speak
-7 3 special
-12 -1 speedy
-12 -1 speedy trial
-11 -3 spelling
-11 -3 spelling of
-5 6 spent
-12 10 spoken
-5 -17 sponte
-7 0 sponte .
-1 -16 staff
-10 -1 staff are
-2 -9 staff filed
16 0 staff sbh
21 4 staging
8 -1 stallworth
14 6 stand .
5 13 standard
4 36 standing
15 42 standing order
16 0 standish
16 0 standish wolfe
-13 11 stands
-11 -1 stands .
-14 -9 stands as
10 -4 start
-4 -9 state
-21 -7 state by
10 -13 state of
-13 -1 state whether
-1 -8 stated
16 -6 stated in
-3 22 stated on
-16 -1 statement
-12 2 statement of
-15 -5 statements
-15 47 states
-2 8 states .
16 12 states and
-2 -18 states as
4 -13 states attorney
-4 12 states by
-10 -15 states district
-12 5 states for
-9 -3 states marshal
16 1 states nor
0 -16 states of
15 15 states or
-1 17 states pending
15 -5 states shall
-22 10 states unless
-16 10 states until
-30 2 status
-1 -14 status conference
13 7 status hearing
9 15 status quo
-10 3 status report
-2 -7 status reports
0 9 status set
-16 5 status until
21 -12 statute
14 88 stay
-15 48 stay #
-18 47 stay .
11 1 stay ;
-12 15 stay as
17 -18 stay at
-5 6 stay be
-3 -7 stay by
-3 -7 stay case
-2 16 stay deportation
10 -8 stay entered
5 -9 stay expires
22 -1 stay filed
13 5 stay from
-1 8 stay in
7 -14 stay is
-12 8 stay it
18 -2 stay judgment
-10 -2 stay motion
-25 8 stay of
-14 13 stay on
-8 5 stay order
16 -3 stay pending
4 -10 stay preliminary
8 -6 stay presented
-27 -13 stay proceedings
18 -5 stay release
-8 2 stay removal
-7 14 stay shall
18 -5 stay that
-31 12 stay the
-5 7 stay will
22 -27 stayed
8 6 stayed .
14 -21 stayed as
-6 20 stayed for
-12 1 stayed pending
14 -11 stayed through
17 -3 stayed to
16 -39 stayed until
10 -2 staying #
-9 1 staying all
-2 7 staying petitioner
6 2 staying the
33 -4 stays
28 -9 stays at
11 6 stays in
-16 17 stays vacated
-7 15 step
-3 8 step to
-25 53 steps
0 7 steps including
-6 14 steps taken
-2 11 steps to
-10 9 steps within
12 -15 stewart
12 -5 stewart .
-6 -9 stickney
12 15 still
-30 -17 stipulated
-11 -4 stipulated motion
1 14 stipulated order
-4 -26 stipulated removal
-25 21 stipulation
-4 28 stipulation #
-18 20 stipulation .
12 -4 stipulation :
7 -5 stipulation and
-10 -1 stipulation as
-10 -6 stipulation doc
7 14 stipulation is
14 -11 stipulation of
-1 7 stipulation the
-17 -23 stipulation to
-3 15 stop
-10 -3 stopped
23 3 strafford
11 0 strafford county
12 -11 strand
6 3 strength
6 3 strength of
2 10 stretched
-22 0 stricken
-17 -11 stricken .
-12 1 stricken ;
16 8 stricken and
-3 8 stricken as
7 -4 stricken from
-12 5 strike
1 -25 striking
-1 -21 striking #
-5 14 strong
12 13 stroud
-1 13 stroud #
-18 -10 struck
-5 -17 sua
-5 -17 sua sponte
-2 -8 sub
-15 -21 subclass
-11 -1 subclass ;
-12 5 subject matter
16 4 subject to
3 -8 submission
-11 3 submit a
-15 -21 submitted
-13 1 submitted .
7 2 submitted on
-3 -12 submitted to
-5 -11 substantially
8 -10 substantially the
-9 -7 substitute
5 20 success
13 -3 success and
-16 9 success nor
20 -7 success on
11 1 such
-1 25 suffice
0 19 suffice .
-10 0 suffices
-2 -6 sufficient
-10 -13 suit
-9 -2 suit .
11 -6 summary
3 -8 summary judgment
-13 -3 summary order
-6 -2 summons
-12 -2 superintendent
-7 -2 superseding
-7 0 superseding indictment
40 -33 supervision
-15 -3 supervision on
13 -9 supervision within
-17 -13 supplement
-14 1 supplement the
-14 -13 supplemental
-1 17 supplemental brief
-3 12 supplemental briefing
-6 -1 supply
-9 -18 support
-7 -18 support of
13 -2 supports
-9 -5 suppress
6 -1 supreme
6 -1 supreme court
25 -5 surgery
11 -5 surgery and
-11 -3 surname
10 11 surrender
8 15 surrender at
14 -4 surrender to
32 -20 suspended
7 0 suspended .
20 -11 suspended pending
-5 7 suspension
-12 -3 sworn
-7 -1 sworn and
-9 4 sy
4 -11 t
-26 5 table
39 -15 tacoma
-7 -3 tacoma .
-9 0 tacoma facility
16 -13 take
-6 29 take all
-5 13 take every
10 -3 take her
22 -13 take him
-9 -3 take in
-3 6 take no
-6 0 take off
37 -4 take petitioner
-8 -13 take place
-10 5 take the
8 4 taken
16 -2 taken .
9 -11 taken and
-20 1 taken at
9 -12 taken back
-6 -11 taken from
-17 3 taken off
19 20 taken out
32 -7 taken to
6 1 taken up
-13 3 takes
8 4 takes effect
-9 16 takes in
-15 -6 takes the
30 0 taking
13 23 taking him
11 3 taking petitioner
-6 -7 taking under
-5 9 tamar
11 -15 taxed
29 -9 taxed against
-1 -18 teleconference
-57 -20 telephone
-6 -5 telephone .
-1 7 telephone access
-10 -7 telephone and
14 -10 telephone conference
-9 0 telephone is
-11 23 telephone on
-16 3 telephonic
0 8 telephonic conference
-15 4 telephonic hearing
-1 -10 telephonic status
-20 -12 tell
-7 -2 tell class
-2 -5 tell the
-6 -3 telling
38 13 temporarily
4 8 temporarily enjoined
8 8 temporarily stayed
6 -2 temporarily staying
-9 44 temporary
-19 20 temporary administrative
29 -10 temporary restraining
-9 0 temporary restraint
11 -1 temporary restraints
-28 19 temporary stay
-15 22 ten
-7 10 ten #
3 -18 ten days
6 -1 tentative
-13 -2 tenth
-6 4 tenth circuit
-8 -2 term
21 5 terminate
-4 13 terminate ecf
11 3 terminated
-5 8 terminated .
6 -5 terminated on
15 25 terminates
0 10 terminates on
7 2 terminating the
-7 0 termination
-7 0 termination of
38 -5 terms
4 8 terms of
1 -7 tesfamariam
21 -1 tested
14 -3 testimony
2 -16 testing
41 4 texas
17 -5 texas .
-13 -11 text
5 -11 text entry
-6 1 text only
16 -20 text order
-4 9 tfo
2 -17 thaddea
8 -12 thaddea k
-9 -15 than
7 -8 than may
6 -8 than noon
-8 9 than october
-11 -2 than the
7 -2 thanked
-11 -3 that
13 29 that #
7 3 that :
-19 -7 that a
6 10 that all
6 -1 that an
-14 0 that any
-8 -7 that appellants
17 -16 that appellee
-10 -1 that bond
-3 23 that by
11 8 that class
3 12 that counsel
-6 -7 that court
8 -21 that date
21 2 that day
-17 -3 that defendant
-10 -29 that defendants
8 4 that ecf
-6 -3 that every
13 1 that extent
-2 12 that for
-8 -2 that has
-9 19 that he
9 -8 that her
-6 -13 that his
-17 20 that ice
-6 -2 that in
0 7 that is
-30 -17 that it
-17 -1 that judgment
-5 -33 that no
9 -3 that none
-7 1 that nothing
0 -11 that of
-12 0 that officers
-7 9 that order
22 15 that petitioner
-2 11 that petitioners
2 -14 that plaintiff
-6 0 that plaintiffs
5 11 that relief
-17 3 that removal
8 -3 that required
16 5 that respondents
-21 16 that she
-12 12 that the
-6 6 that they
15 -13 that those
9 14 that time
-20 -29 the
3 9 the #
5 8 the a
-10 17 the accompanying
-2 12 the act
-2 10 the acting
-8 10 the action
8 -16 the active
6 -5 the adelanto
-5 7 the administrative
-4 -6 the affidavit
0 -27 the agency
-15 4 the agreement
-7 9 the air
6 -7 the all
15 -1 the alternative
7 3 the amended
-14 -11 the amount
-11 -3 the ankle
-2 8 the answering
-21 -12 the appeal
17 -3 the appellant
11 12 the application
12 -3 the applications
-9 3 the april
0 7 the attached
5 9 the attorney
21 -18 the bail
-6 5 the balance
9 6 the baltimore
-7 23 the bar
5 10 the bench
-11 0 the bia
-19 23 the board
-15 -20 the bond
5 -8 the boundaries
-6 -8 the bracelet
-9 0 the brief
-22 -14 the briefing
7 0 the briefs
9 -3 the building
26 -23 the burden
-12 -10 the calendar
-13 -12 the caption
2 6 the care
11 16 the caroline
-13 -2 the certification
1 -8 the certified
-13 -1 the child
-4 14 the children
-17 11 the circuit
-19 -46 the class
-21 0 the clerk
25 -4 the clock
-4 17 the close
24 -4 the commonwealth
21 -5 the community
-12 -5 the complaint
-20 -9 the condition
8 -3 the conditions
-20 -10 the conference
-10 6 the consent
10 -2 the constitution
-8 -2 the contempt
-3 9 the continental
-16 59 the country
-7 -3 the county
-6 27 the court
-7 -6 the courtroom
-11 -1 the curfew
10 9 the custody
-18 35 the date
5 14 the day
7 -12 the declaration
-13 -4 the defendant
9 -12 the definition
-6 8 the delay
-11 8 the denial
-14 22 the department
-5 -6 the deportation
-5 -1 the deposition
-6 -6 the detained
-2 -12 the detainee
-13 -4 the detention
-6 9 the detroit
5 12 the direction
11 -6 the directive
-6 16 the dismissal
-18 -1 the disposition
30 26 the district
13 -1 the docketing
17 -11 the door
1 26 the duration
-9 12 the duty
15 1 the eastern
15 -12 the effect
10 -3 the eighth
14 7 the el
-4 24 the eleven
8 -4 the eloy
4 21 the emergency
3 17 the end
-7 -4 the equal
12 -1 the essex
6 -2 the evidence
8 -6 the ex
-7 10 the execution
-8 -8 the executive
-2 -8 the exhibits
-8 -1 the explanation
5 -7 the extent
-1 -19 the facility
3 10 the february
-8 -3 the federal
-11 -1 the fee
-8 16 the field
9 -1 the fifth
-9 -11 the file
-18 17 the filing
-4 9 the final
2 8 the first
9 -4 the five
-19 31 the flight
9 -10 the foregoing
-6 -2 the form
30 -4 the four
5 17 the fourteen
6 -22 the fourth
-9 3 the full
13 10 the government
-7 15 the ground
-9 -33 the hearing
14 -5 the hearings
4 -9 the honorable
-11 0 the hour
11 -10 the immigration
14 6 the injunction
-1 -7 the interest
16 12 the interim
9 -2 the interior
7 0 the intervening
10 -9 the jail
2 -9 the joint
21 -21 the judgment
7 -4 the july
-5 16 the june
10 -9 the jurisdiction
-8 -1 the jury
13 -4 the krome
-7 -2 the late
-3 -6 the latter
0 8 the law
19 -7 the length
-9 -3 the letter
15 -1 the life
13 -2 the line
1 22 the list
-11 11 the los
5 6 the man
-15 -7 the mandamus
-11 -7 the mandate
-6 12 the manifest
-13 -1 the manifests
16 -17 the march
32 -4 the marshal
-10 -16 the matter
19 12 the meantime
7 -4 the memorandum
11 -8 the men
-12 12 the middle
-8 0 the minor
-3 12 the minute
32 -22 the motion
-13 -8 the name
-21 -1 the named
-8 2 the names
6 0 the new
13 -4 the next
12 6 the nine
-8 0 the ninth
-1 18 the nken
-17 -4 the no
11 -8 the northern
-2 -19 the notice
5 9 the november
-7 -1 the officer
-3 -9 the opening
7 -20 the opinion
-4 9 the opposition
-7 11 the oral
9 0 the order
-3 -7 the page
18 16 the panel
-35 -2 the papers
4 -8 the part
-32 -1 the parties
-7 -14 the pending
8 -6 the period
45 18 the petition
20 -24 the petitioner
10 2 the place
1 9 the port
-9 15 the preliminary
-15 -6 the presence
-5 8 the present
-13 -1 the press
1 -10 the presumption
-10 14 the prior
-3 36 the proclamation
19 17 the prohibition
-9 6 the proposed
-13 21 the protection
-3 9 the protections
-4 9 the provisional
-28 -15 the public
11 10 the purpose
-6 3 the question
9 -2 the r
-1 8 the reach
19 6 the reason
14 -17 the reasonably
19 -14 the reasons
14 13 the record
-8 -3 the registry
9 -25 the release
-9 -6 the remainder
14 -6 the removal
-13 28 the renewed
4 10 the report
-16 0 the republic
0 -8 the request
7 -2 the requirement
-20 18 the respondent
0 -11 the respondents
-12 -31 the response
-12 1 the rest
-17 35 the restraining
28 32 the restraint
9 -15 the restriction
10 -4 the result
-3 9 the return
-2 9 the right
-11 -13 the room
-8 14 the rule
2 21 the ruling
22 15 the same
0 -9 the schedule
-12 -8 the scheduling
-1 -6 the scope
1 -7 the seal
-16 0 the sealed
5 -8 the second
4 7 the secretary
14 -12 the september
-30 -10 the settlement
23 -10 the seven
20 -5 the seventh
1 -17 the show
-8 4 the showing
29 0 the six
9 0 the sixty
-13 9 the sole
8 -4 the south
-7 -10 the southern
-11 -3 the spelling
4 -6 the standard
3 6 the standing
25 -16 the state
8 -3 the status
21 -4 the statute
-33 51 the stay
-15 20 the steps
25 5 the stipulation
6 3 the strength
-11 -1 the subclass
-9 -7 the subject
-2 -11 the supplemental
-16 -3 the surety
-1 10 the suspension
10 2 the tacoma
-13 -2 the telephone
-7 4 the telephonic
6 45 the temporary
3 16 the ten
-13 -2 the tenth
26 -13 the terms
7 -1 the third
11 -4 the thirteen
33 -12 the three
-19 -3 the time
-7 -5 the transcript
-8 -3 the transferee
12 -8 the travel
-10 -8 the trial
27 28 the tro
-5 -11 the two
19 -8 the u
-21 10 the undersigned
-4 41 the united
-13 -1 the unopposed
4 11 the usual
1 -10 the warden
14 -7 the way
-15 -4 the western
-8 -25 the word
9 -11 the words
37 -16 the writ
1 -10 the wrong
7 -4 the wyatt
-12 11 their burden
1 -10 their claims
-5 -7 their lawyers
7 10 their officers
24 -3 their own
-5 13 their removal
22 -4 them
-6 1 them .
10 2 them are
-8 2 them in
2 13 themselves
5 -17 then
6 -8 then .
23 8 there
28 -22 there .
-10 -8 there are
-7 34 there be
-1 20 there being
-25 -6 there is
-18 -1 thereafter
-3 7 thereafter .
1 7 therefor
-17 33 therefore
-17 12 therefore ordered
-6 -1 theriot
-6 -1 theriot m
-1 31 these
-15 -1 they
-9 9 they are
-5 8 they go
11 9 they have
14 -11 they may
-6 -4 they must
-7 3 they will
-12 -1 they would
-5 14 thibeaux
-2 15 thibeaux m
0 -7 thibodaux
14 -11 think
-13 10 third countries
2 10 third country
7 -3 third party
10 -4 thirteen
7 -9 thirty
-8 -4 thirty #
24 -24 thirty days
9 -12 this
-11 -3 this action
26 -11 this afternoon
0 -14 this appeal
11 -2 this cause
-13 4 this circuit
-4 12 this country
-1 12 this court
10 -8 this day
2 -10 this district
0 9 this docket
-3 9 this entry
-7 -1 this extent
18 8 this judicial
-11 -8 this matter
0 8 this morning
5 -6 this opinion
16 -6 this order
-14 -18 this petition
10 6 this proceeding
8 -5 this record
-4 -10 this suit
3 -12 this time
-6 4 thornbury
10 -13 thorne
19 29 those
-12 17 those held
-4 8 those in
7 -9 those who
13 -27 three
7 -5 three business
-3 14 three days
-7 -17 three judge
18 42 through
13 -5 through #
-5 7 through and
10 -1 through august
1 15 through counsel
14 19 through july
-7 10 through june
21 4 through may
-3 9 through september
16 -12 through the
15 -5 thursday
-3 -9 thus
-4 9 tiller
-9 16 tillinghast
-1 8 tillinghast .
-32 -28 time
1 21 time .
-7 8 time after
9 -2 time for
1 -10 time on
12 -18 time sensitive
-15 -12 time to
-20 -8 timely
7 -11 timely petition
-10 13 timely sought
11 -6 timetable
8 -2 tinoco #
-13 19 title
-11 21 title #
-11 20 tk
15 -1 tml
-24 -2 tmolc
-24 -2 tmolc #
-18 -20 to
-20 22 to #
-6 -1 to .
35 -22 to a
-4 14 to add
-20 -10 to adjourn
-7 -2 to advise
-16 27 to all
0 -12 to allow
20 19 to alter
-12 -13 to amend
13 21 to another
-10 1 to answer
15 -2 to any
-18 -1 to appeal
-2 -26 to appear
9 9 to appellant
13 -9 to appellants
-17 -5 to appoint
-10 -1 to approve
-5 -19 to april
13 -1 to arrange
-2 -6 to ask
-9 0 to attend
-10 7 to august
17 -13 to bail
16 -4 to bar
35 5 to be
-9 -6 to bear
-7 -2 to bond
-10 10 to bring
-4 31 to carry
-18 -6 to certify
-9 -1 to chambers
-1 -8 to choose
-14 -1 to clarify
6 -12 to class
10 -7 to close
-9 -12 to compel
7 -6 to comply
8 -3 to confer
2 7 to consider
-13 22 to continue
-10 -11 to correct
8 0 to cosmo
-18 13 to counsel
-10 -5 to count
8 2 to cover
4 -24 to custody
-6 4 to dc
-19 -1 to decertify
-16 -1 to defendant
-4 15 to depart
22 0 to deshawn
15 -3 to detain
7 17 to detention
11 -6 to disclose
-3 -8 to discuss
-9 -5 to dismiss
32 -2 to dissolve
5 8 to do
-10 18 to doc
-8 -1 to drop
-4 16 to each
-2 -7 to ecf
-9 3 to effect
-1 14 to effectuate
25 -1 to efra
-6 -2 to eight
-6 4 to enforce
-16 38 to enjoin
-11 25 to enlarge
-11 18 to enter
-2 7 to everyone
3 -20 to exceed
-5 8 to execute
-9 -1 to exhibit
-6 -6 to expand
-3 -12 to expedite
9 0 to ezequiel
-36 41 to facilitate
-18 -21 to file
-9 6 to find
-4 7 to fly
24 -5 to folkston
-2 6 to forbid
-11 -2 to general
-21 5 to get
-8 11 to give
-29 25 to go
-4 20 to haiti
-13 16 to halt
-20 9 to have
-4 7 to her
-14 -5 to him
3 -9 to his
-2 -25 to hold
4 14 to honduras
-5 6 to house
10 -20 to ice
-5 10 to include
3 -8 to intervene
5 -12 to issue
-13 14 to it
9 26 to its
-13 4 to january
-9 -3 to judge
0 6 to july
15 -16 to keep
7 -1 to kwaku
8 -1 to kwame
-9 23 to laos
-7 -4 to lawyers
20 19 to leave
14 21 to lift
10 -12 to louisiana
10 0 to luz
-23 -4 to magistrate
6 7 to maintain
6 -2 to mandatory
-20 0 to may
-10 -7 to meet
8 -2 to mesa
16 3 to minnesota
-9 -12 to modify
26 -7 to moshannon
-1 -16 to motion
14 -5 to move
7 -2 to mr
5 -10 to ms
-11 -1 to name
-23 8 to new
1 12 to nigeria
-6 -12 to non
-10 5 to notify
-7 -5 to object
-6 -5 to obtain
26 4 to october
10 -2 to of
-8 -1 to one
33 2 to open
-2 -14 to order
24 -1 to osvaldo
2 -10 to pay
1 -17 to permit
-12 -6 to persons
-21 3 to petitioner
1 -12 to petitioners
15 -2 to place
4 -6 to post
22 0 to preclude
9 -8 to present
8 -20 to preserve
-8 -2 to pretrial
-14 8 to prevent
-9 -10 to proceed
-5 10 to produce
-5 18 to prolong
5 8 to propose
-14 2 to put
-14 6 to raise
31 -4 to re
1 37 to reconsider
11 -3 to refiling
-8 5 to refrain
20 -2 to relocate
16 -11 to remain
-7 2 to remand
2 13 to removal
-40 21 to remove
9 -2 to renewal
-2 41 to reopen
12 1 to report
-14 10 to respond
-14 -17 to return
16 -3 to revisit
17 -3 to revoke
-8 -19 to rule
1 5 to run
-16 -12 to say
-14 -24 to seal
-15 -5 to see
-5 12 to seek
4 17 to september
-11 -3 to serve
-4 -8 to show
7 -3 to sign
-7 6 to speak
-19 -3 to state
37 -45 to stay
10 -6 to stewart
2 13 to stop
8 0 to strafford
-12 9 to strike
8 -2 to submit
-8 -6 to substitute
-15 -6 to supplement
-9 -5 to suppress
28 -11 to tacoma
17 -4 to texas
34 2 to that
-25 -25 to the
-6 -1 to them
6 -6 to think
-13 10 to third
10 -8 to this
13 22 to those
1 -19 to transfer
-10 -3 to travel
7 7 to twenty
-8 18 to undo
-13 -15 to unseal
3 34 to vacate
-10 -1 to vietnam
11 -7 to wait
-27 -40 to withdraw
-3 -8 tobias
22 22 today
5 -18 today .
27 -9 today ;
11 -4 today on
1 21 today s
9 -9 together
-10 -8 told
-8 -7 told that
7 -2 told the
-1 6 toma
2 -10 tomorrow
-1 12 tomorrow .
3 9 tomorrow ;
-2 -17 tomorrow is
13 13 tonight
11 -2 tonight .
11 -4 tonight ;
-22 4 took
-16 9 took place
8 6 torrance
-6 2 torture
6 -14 total
5 -11 total pages
-4 20 toward
57 -24 tr
9 7 track
-15 -12 transcript
121 -17 transfer
10 -7 transfer .
-7 -2 transfer ;
-1 14 transfer and
12 3 transfer her
27 -12 transfer is
13 -2 transfer of
6 16 transfer or
-22 -6 transfer order
20 3 transfer petitioner
-16 2 transfer to
-8 -3 transferee
-7 -3 transferee court
32 3 transferred
23 0 transferred from
-11 -13 transferred out
2 9 transferred outside
15 5 transferring
57 -20 transfers
22 -2 transfers .
11 -2 transmit
13 2 transport
19 -6 transported
9 -7 trask
-17 14 travel
-2 13 travel back
23 -20 travel document
6 3 travel documents
-8 2 travel papers
-23 2 travel to
-10 -2 traverse .
14 -1 traverse due
11 -13 trb
-7 3 treated
-20 -7 trial
12 1 trial .
17 -1 trial as
-10 -6 trial date
-12 5 trimble
-2 15 trimble haruki
12 -9 trip
12 -9 trip to
54 86 tro
-3 -10 tro #
24 19 tro .
12 -1 tro ;
-9 -1 tro hearing
14 -5 tro into
26 -19 tro is
-10 8 tro lapses
6 -12 tro shall
14 26 tro to
-8 -5 true
-2 -7 trv
-7 -5 trw
34 -7 tuesday
-4 8 tunc
-6 -16 turn
-11 -5 turn over
-2 7 turned
-12 10 turned around
17 -6 tuttle
-12 7 tw
-8 -4 twelve
1 -6 twenty days
16 -1 twenty eight
-10 12 twenty one
-2 -7 twice
-7 -8 two
-2 9 two .
-9 -3 two business
-10 25 two days
16 -6 two hours
-7 -2 two of
-2 -9 two pages
11 -1 two weeks
7 -3 two years
-15 2 u
-13 11 u .
-11 -9 ugwu
-9 -2 unaccompanied
-4 -25 unaffected
1 -25 unaffected .
-23 -8 unchanged
-23 -8 unchanged .
-2 5 under
43 -24 under #
-9 -12 under a
-23 7 under advisement
14 5 under an
18 -8 under conditions
-9 -15 under fed
-3 13 under it
-17 5 under its
-6 11 under local
-15 14 under oath
19 9 under rule
-12 -10 under seal
7 18 under standing
11 -13 under supervision
19 -2 under zadvydas
-21 10 undersigned
-6 8 understands
-6 -21 undertaking
-13 8 undisturbed
-12 3 undisturbed .
-8 22 undo
25 15 undone
-11 55 united
-11 55 united states
16 -6 unlawful
9 -3 unlawful .
44 -6 unless
5 -12 unless a
5 22 unless and
-7 -8 unless class
-5 -15 unless counsel
-2 19 unless he
3 9 unless his
7 1 unless otherwise
-9 8 unless the
7 -3 unlikely
-12 7 unnecessary
-3 -8 unopened
-22 15 unopposed
-3 6 unopposed application
-5 8 unopposed motion
-11 -3 unpublished
-4 -9 unpublished opinion
0 7 unpublished order
10 -1 unreasonable
7 -4 unreasonable .
11 3 unreasonably
11 4 unreasonably prolonged
-15 -19 unseal
-2 -8 unseal #
-9 -22 unsealed
29 -3 unsecured
14 -2 unsecured bond
-1 -15 unsigned
45 68 until
16 -6 until #
28 -12 until a
-8 1 until april
-7 14 until final
3 -13 until further
-7 10 until issuance
-9 5 until it
8 0 until judgment
5 -11 until june
-6 12 until september
0 -8 until seven
-9 -15 until that
15 30 until the
9 -5 until then
21 24 until this
-3 -19 untimely
-7 7 untouched .
26 -9 up
11 -4 up at
-22 7 up on
10 -8 up the
4 7 update
0 22 upon
12 -7 upon #
1 20 upon consideration
1 -7 upon her
-4 12 upon his
-6 14 upon issuance
5 13 upon proof
9 -4 upon respondents
12 4 upon review
-9 -10 urge
19 -10 urgent
15 -6 urgent motion
10 1 us
15 0 us district
-17 -1 us magistrate
8 -2 us mail
8 -1 usc
8 -1 usc #
20 34 usca
10 -5 usca as
-11 7 usca case
18 5 usca for
-20 11 uscis
-11 33 use
4 11 usual
2 -9 utah
14 -16 v
3 -15 v .
-3 32 vacate
7 10 vacate #
8 19 vacate .
-1 8 vacate stay
-19 4 vacate the
23 32 vacated
21 10 vacated .
7 -21 vacated ;
-9 -22 vacated and
-2 32 vacated as
-19 12 vacated by
0 7 vacated for
32 4 vacated in
5 -7 vacated the
5 18 vacated under
-19 5 vacates
-17 3 vacates the
4 -6 vacating #
27 -23 vacating the
14 -7 vaccinated
16 -9 vail
10 0 valenzuela
10 0 valenzuela roa
-4 8 valid
18 17 valle
26 -6 valley
1 -9 van
18 -3 vance
-7 3 vanderlyn
-7 3 vanderlyn and
6 -3 varick
6 -3 varick street
-8 2 venezuelan
5 29 venue
7 -4 verde
7 5 verified
39 -7 vermont
10 -7 vermont by
6 -2 via cm
-3 14 via regular
-11 -8 vice
-21 -8 video
1 8 video .
-10 -4 videoconference
-13 5 vietnam
-7 3 vietnam .
24 -4 view
15 -3 view .
-1 -6 viewed
-7 -5 viewing
-25 0 vilsaint
16 -16 violated
12 -6 violated the
8 11 violation
6 12 violation of
10 0 violations
4 -7 virtual
4 -7 virtual order
-13 4 visa
-1 -8 visit
-9 -7 visitation
-12 -12 visits
8 -6 vjolc
8 -6 vjolc #
-15 -3 vlg
-2 -16 voluntarily
-6 -14 voluntarily .
-9 0 voluntarily dismissed
-25 13 voluntary
-11 -14 voluntary departure
-3 10 voluntary dismissal
-11 -3 vote
3 16 vs
3 16 vs #
10 -5 vu
-4 -9 w
9 0 w in
4 8 wait
-6 5 waiting
-8 10 waived
-12 9 waiver
10 0 waives
14 -7 walk
12 -6 walk out
-3 9 want
-3 9 want of
12 -10 wants
-14 -15 warden
9 -3 warden .
37 -14 warrant
15 -2 warrant and
-18 1 warranted
2 10 warsame
-23 -20 was
15 -4 was arrested
-25 14 was done
-17 -2 was filed
2 6 was granted
-17 3 was held
-25 17 was in
-4 -14 was not
-4 9 was ordered
7 -1 was put
-26 -2 was released
-6 -1 was removed
-4 6 was said
-8 -1 was set
-11 -6 was timely
1 -8 washington .
23 -4 way
6 -8 way of
12 15 we
18 -3 we affirm
-3 8 we hold
-20 -4 wear
-18 -4 wear a
-12 7 webb
-15 -8 week
-13 7 week .
-10 -2 weekday
-10 -11 weekly
8 3 weeks
2 -10 weigh
13 -1 weighed
13 2 well .
-14 -17 were
-13 -3 western
-13 -3 western district
8 0 wetherbee
36 17 what
8 4 what #
-12 9 what has
9 -3 what is
-1 17 what it
6 -8 what the
-9 -1 what they
4 15 what was
6 -7 when
7 7 when a
-12 11 when he
6 19 where
25 7 where he
-2 8 where it
-32 -7 where petitioner
-2 -8 where plaintiff
16 15 where she
-13 5 where they
8 3 wherever
-54 -51 whether
-17 4 whether he
-19 -3 whether it
-30 -3 whether petitioner
10 -16 whether the
-15 0 whether they
17 -4 which
-12 -5 which are
-5 11 which asks
15 11 which forbade
-6 -1 which he
53 5 which is
-8 9 which petitioner
2 19 which respondents
-8 -3 which statute
11 -17 which the
-17 -4 which this
6 7 which to
0 -7 which was
-4 17 which would
-10 10 whichever
29 14 while
12 1 while #
-15 12 while the
15 -5 while they
25 -25 while this
-15 -3 whitcombe
-14 -3 whitcombe :
-14 6 whitlock
-11 0 whitlock reyes
-7 20 who
-14 22 who are
-8 -2 who may
15 -1 who shall
11 0 who was
-6 13 who wish
3 13 who wishes
24 -4 whoever
15 -3 whole
5 24 whom
2 8 whom it
20 -13 whom justice
-2 -9 whose
-9 3 whose motions
11 -7 whose removal
-36 -18 why
-7 1 why a
-1 7 why respondents
-7 0 why they
25 4 wide
14 -1 wide bond
8 -6 wide injunction
-2 11 wife
-10 8 wilber
-27 -7 will
-37 -8 will be
-5 -13 will decide
13 -4 will do
9 5 will hear
14 10 will hold
7 2 will issue
-10 4 will likely
29 15 will not
-9 -8 will proceed
-5 11 will remain
-9 13 will run
-8 -16 will take
-4 13 wishes
-4 13 wishes to
0 14 with
-43 -7 with #
-15 -24 with a
4 10 with an
-16 -6 with class
-4 19 with counsel
7 -3 with directions
-6 9 with final
10 -13 with her
-25 8 with him
11 11 with his
41 9 with it
-6 -8 with leave
-10 -1 with no
7 -10 with one
-2 -7 with personal
-6 20 with petitioner
30 -13 with prejudice
18 -21 with the
11 12 with them
2 8 with travel
15 -10 with whom
-6 -41 withdraw
-4 -20 withdraw #
2 -13 withdraw the
-20 -11 withdrawing
-8 -8 withdrawing #
-27 0 withdrawn
13 -13 withdrawn .
-7 20 withdrawn the
-9 -3 withdraws
-9 -3 withdraws its
-15 13 withheld
-2 7 withheld .
16 -16 within
-10 7 within #
15 -10 within five
-5 7 within it
-9 12 within its
16 1 within seven
2 -23 within ten
5 -9 within the
3 -7 within thirty
1 -7 within this
-7 -1 within three
-30 4 within twenty
13 9 without
0 10 without #
-10 0 without a
9 -1 without an
8 -4 without bond
-7 -1 without costs
-6 -13 without counsel
2 -8 without effect
1 8 without first
-21 10 without her
27 -8 without leave
-7 21 without notice
-14 6 without objection
-21 -18 without prejudice
8 8 without prior
13 -1 witness
-10 -3 witnesses
-8 2 wld
-7 14 wnk
-7 14 wnk filed
16 0 wolfe
9 4 women
-6 -1 word
0 -13 word limit
11 -4 word to
9 -11 words
-5 -10 work
11 -6 working
-8 3 worku
-11 17 would
11 -5 would be
-5 13 would deny
-2 -7 would grant
0 -7 wren
67 -22 writ
22 -2 writ and
13 5 writ is
6 0 writ of
2 15 writ should
-6 -16 write
-6 21 writes
4 14 writing
-23 19 writing .
34 1 writing the
6 -7 writs
6 -7 writs act
19 43 written
-2 12 written decision
6 22 written notice
23 -9 written opinion
7 2 written order
-5 13 written response
10 -10 written ruling
5 -4 written signed
8 -11 wrong
-7 -3 wrong case
16 -5 wyatt
7 -4 wyatt facility
0 13 xiomara
-1 13 xiomara menjivar
17 -2 xtflc
17 -2 xtflc #
11 5 y
11 5 y .
-4 16 yacoub
7 -1 yajure
7 -1 yajure hurtado
24 -1 ybarra
24 -1 ybarra luna
11 -14 year
10 -3 year .
10 -15 years
0 -10 years .
-9 8 yes
16 0 yesterday
-6 8 yesterday s
5 -18 yet
1 -11 yevgenia
1 -11 yevgenia marsh
-9 20 yocum
-9 20 yocum m
34 9 york
-5 8 york .
8 3 york and
9 4 york city
16 3 york or
11 4 youngstown
-2 7 yusuf
17 -10 zadvydas
10 -3 zebulon
-7 -16 zoom
1 -6 zoom on
`;
