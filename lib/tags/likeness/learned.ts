/**
 * What `npm run learn` learned from 6883 labelled orders (`scripts/learn/orders`); `readModel` tells how it is
 * written. Learned, not edited: a test learns it again.
 */
export const LEARNED = `
4 -24 *
-10 8 # #
3 5 # .
-25 20 # ;
2 6 # a
3 12 # about
-10 -5 # administrative
9 -1 # adopting
5 6 # after
-10 -14 # all
-3 -10 # am
9 20 # an
-22 -7 # and
7 0 # appearances
-15 -11 # application
3 38 # are
-4 9 # argument
12 24 # as
-4 -8 # asking
-11 -7 # asks
11 5 # assented
-30 0 # at
-9 0 # attorney
-5 10 # authorized
-8 -19 # aw
11 -27 # b
0 9 # because
-21 -15 # before
10 -11 # bond
-12 1 # but
23 4 # by
22 -8 # c
-7 14 # ca
0 12 # cannot
-11 -9 # case
-1 -8 # cases
-5 6 # cc
-6 2 # chambers
5 19 # charter
-3 12 # cir
22 7 # circuit
6 29 # class
-15 -7 # clerk
-4 -8 # concerning
-25 5 # consent
5 16 # continues
10 -5 # converting
18 -7 # copies
-8 17 # copy
9 5 # correia
23 -4 # counsel
25 -29 # court
2 7 # cross
-4 -7 # cyndi
9 0 # date
44 -1 # defendant
-17 32 # defendants
-14 36 # denied
-10 -4 # denying
-19 52 # deputy
-7 18 # dg
23 -15 # dh
-3 9 # did
-5 -11 # directing
-12 20 # directive
-10 1 # dismissing
-8 9 # disposition
2 -8 # doc
-6 -10 # due
14 -16 # e
9 8 # each
-6 -23 # eb
-7 10 # ec
7 13 # emergency
-11 2 # ex
4 -7 # failing
-44 1 # filed
-10 -3 # filing
9 -2 # findings
-4 27 # flight
12 7 # floor
-8 -21 # for
-11 9 # forbidding
-7 -13 # from
-15 47 # g
-12 7 # government
-27 -5 # granted
12 0 # granting
14 -2 # ha
-20 12 # has
0 20 # have
5 -9 # having
5 -16 # hearing
19 -6 # held
2 -7 # his
-10 -2 # holding
-4 11 # hour
29 -11 # hours
7 10 # hrg
8 1 # i
7 -11 # ice
-9 6 # if
-12 20 # in
18 7 # individuals
12 -9 # injunction
9 -1 # insofar
23 -3 # is
-10 11 # it
26 2 # jf
-7 6 # joint
-15 23 # jt
0 9 # judge
-7 -11 # judgment
10 -14 # jw
8 -4 # k
-17 7 # kb
-12 9 # kdp
24 -32 # ks
-4 7 # ktr
-7 -13 # kw
-9 12 # lcabp
-8 -11 # lcacf
-5 9 # lcatl
-5 12 # lcawp
-2 -6 # lcbjh
-2 -14 # lccnp
-6 6 # lcedb
0 7 # lcepw
-7 8 # lcifc
-12 3 # lcjb
5 -10 # lcjpo
-10 16 # lclbh
-10 22 # lclfw
-1 16 # lclob
-7 2 # lcmos
-7 10 # lconb
-7 -5 # lcorb
-8 11 # lcspt
-11 -10 # letter
10 -26 # mailed
-2 11 # matter
7 32 # may
7 -6 # mcolc
10 5 # memorandum
12 0 # miles
9 -2 # months
13 -5 # motion
-1 -7 # mr
0 -12 # no
10 1 # not
-13 2 # nothing
5 10 # notice
-9 -4 # objections
13 -24 # of
9 -18 # on
14 -5 # only
4 -13 # opinion
25 -2 # opposed
-23 -4 # or
7 -3 # oral
16 30 # order
-18 -16 # ordered
11 -11 # p
-17 9 # pages
31 -16 # pending
-15 1 # per
19 5 # persons
34 4 # petition
10 24 # petitioner
-5 8 # petitioners
11 -17 # plaintiffs
6 8 # pm
-5 8 # preliminary
8 4 # pro
-28 11 # re
-16 12 # referred
-8 10 # referring
-11 -1 # release
3 8 # remove
-27 -3 # report
33 6 # respondent
-2 20 # respondents
12 1 # rests
33 -26 # reversed
-15 19 # rh
-11 7 # rm
2 22 # runs
16 -1 # s
3 9 # save
-8 -7 # sealed
19 3 # set
7 11 # shall
-14 19 # signed
-6 2 # sn
-12 -34 # so
-3 8 # standing
-2 16 # status
-1 -20 # staying
-11 -1 # stipulated
-35 -7 # stipulation
-12 -5 # temporary
-3 10 # tfo
-13 -8 # that
8 -5 # there
-10 3 # they
-5 -18 # this
-7 -14 # through
3 -9 # time
-11 13 # tk
-11 -39 # to
48 -24 # tr
3 8 # transfer
15 28 # tro
-15 0 # tw
-3 -6 # two
-11 -2 # under
23 0 # unless
-8 -1 # unopposed
19 -1 # unsecured
4 -18 # until
15 -5 # urgent
-16 20 # vacated
24 -7 # vacating
4 7 # vs
11 -9 # was
-37 -9 # whether
-15 -7 # which
-10 8 # will
-12 -13 # with
-9 -5 # without
6 -11 # yevgenia
5 -14 . #
-4 14 . :
13 -6 . ;
-29 44 . a
5 -18 . adp
24 0 . affirmed
3 -7 . after
-6 -7 . all
-10 -3 . allowed
-23 11 . an
2 16 . and
7 -1 . answer
6 -8 . app
5 8 . appeal
-8 -1 . appearances
-4 7 . april
-4 -8 . argued
-20 10 . argument
-3 -9 . as
-2 -7 . ashgrove
-6 19 . at
-8 -15 . attorney
11 -9 . authoring
9 -9 . authorized
7 3 . b
6 -3 . bail
-13 8 . before
9 -10 . brummel
15 -1 . by
-9 9 . c
-9 5 . carvajal
-12 -6 . case
27 -12 . cc
18 0 . cd
22 7 . cho
-15 -3 . civ
9 -6 . class
15 -4 . clerk
-2 -7 . closing
-1 9 . cmd
-10 4 . consuelo
-3 23 . copies
20 -16 . costs
17 9 . counsel
2 -22 . court
22 -6 . crt
-11 22 . custody
-5 7 . d
-4 18 . danforth
13 2 . date
-5 -10 . decision
19 -16 . defendant
-10 7 . defendants
22 14 . delacroix
22 -10 . denied
-5 8 . denying
25 -28 . deputy
-4 11 . doc
-5 10 . e
-4 -7 . each
-4 -10 . enter
16 -8 . entry
-10 -1 . ero
-7 -2 . exhibit
17 -7 . f
44 14 . filed
22 -1 . fmtlc
38 6 . for
17 -2 . ftr
19 -8 . further
-9 14 . g
-5 20 . good
9 -7 . grady
-29 8 . granted
8 -3 . halvorsen
-12 -3 . having
57 -17 . he
-6 5 . heard
-20 19 . hearing
0 9 . hrg
21 14 . ice
-6 8 . if
5 -10 . in
8 0 . inabinet
-16 12 . is
-3 -22 . issued
2 -13 . it
-2 7 . joint
-8 13 . judge
-7 5 . judges
11 -3 . judgment
11 -16 . justice
-9 -1 . kjblc
1 12 . l
0 20 . let
-26 38 . lnhlc
-5 -3 . m
12 0 . magistrate
3 14 . mailed
-14 2 . mandate
6 -9 . marchetti
22 0 . marshal
-7 -13 . matter
0 -7 . may
0 12 . mc
6 1 . md
3 8 . meanwhile
8 0 . mg
4 27 . motion
12 -26 . mr
-53 0 . no
0 -8 . nobody
5 9 . none
8 -9 . nothing
-15 12 . notice
9 2 . o
5 13 . on
-16 6 . opinion
3 -9 . opposition
-2 9 . oral
33 9 . order
-28 -8 . ordered
18 10 . originating
21 -3 . ork
-3 11 . ostrom
-18 13 . our
-10 0 . oyama
-10 21 . panel
2 7 . paragraph
4 -8 . pdf
19 -5 . pending
2 -13 . petition
6 -22 . petitioner
-34 -4 . plaintiff
-3 -9 . pollitt
6 -5 . published
3 8 . q
-11 16 . r
-10 9 . raymond
19 -7 . related
19 12 . release
0 11 . removal
12 -9 . reply
-6 1 . respondent
30 2 . respondents
8 11 . return
21 -6 . reversed
8 -9 . ruling
-5 12 . s
12 0 . section
-9 20 . see
13 -3 . senior
-10 -6 . served
-2 -7 . service
-12 0 . set
9 7 . seven
11 -7 . she
-17 -3 . should
-31 9 . signed
12 -12 . so
35 18 . status
-6 -2 . strauss
0 -8 . such
7 6 . t
16 9 . temporary
13 -15 . text
1 5 . the
9 3 . there
13 -8 . they
-23 2 . this
-8 8 . thornbury
10 8 . those
-3 11 . tiller
-22 -2 . tmolc
1 -12 . today
-2 7 . tonight
-11 -10 . total
12 -1 . tro
20 -7 . tuttle
7 -1 . two
-8 -8 . ugwu
9 -1 . under
9 -2 . unless
12 7 . until
12 -18 . vacated
12 -5 . vjolc
19 -8 . we
-21 24 . what
-3 9 . while
7 2 . whitcliffe
-18 -3 . whitcombe
-9 16 . who
-14 22 . with
-6 8 . within
-7 1 . worku
28 1 . written
-2 11 . xiomara
11 14 : #
6 -9 : a
16 2 : affirmed
-5 -6 : agents
14 7 : all
16 -3 : an
16 -5 : and
13 -10 : appellant
13 4 : appellants
-8 6 : appellees
9 -4 : argument
39 -2 : as
-2 6 : aso
2 -9 : at
11 -8 : attys
30 -20 : bail
4 -10 : before
4 -27 : by
6 9 : class
-12 -3 : cor
6 -5 : counsel
-14 -1 : curfew
2 -10 : defendant
-3 -13 : defendants
-10 -13 : denied
2 -15 : denying
-10 -3 : discovery
-2 -7 : electronic
-5 7 : emh
9 3 : evidentiary
-13 -6 : fairness
-10 -3 : final
-2 6 : finding
-26 22 : for
-3 -13 : government
25 -8 : granted
-5 -19 : granting
7 3 : having
10 -8 : hearing
-2 10 : his
8 -5 : ice
-7 -13 : in
9 10 : initial
-5 -24 : it
-13 6 : jlw
25 -8 : judge
6 0 : judgment
-13 -3 : leave
-2 -10 : lfe
-6 21 : lhb
-17 19 : lhs
-10 2 : lwd
0 11 : memorandum
-22 13 : motion
-7 5 : mr
2 9 : no
6 -9 : non
-9 -4 : not
21 30 : on
10 -4 : one
-16 7 : oral
8 31 : order
-12 7 : ordered
3 6 : pending
6 5 : per
-6 -3 : persons
-14 14 : petition
3 9 : plaintiff
-16 -9 : plaintiffs
-9 27 : preliminary
-11 12 : published
-3 7 : removal
-15 15 : respondents
9 0 : reversed
-10 2 : rkc
20 -4 : sah
-4 10 : she
-4 -9 : show
33 14 : so
-9 5 : status
28 -3 : telephone
9 -9 : text
12 12 : that
-18 16 : the
-8 5 : there
-7 -10 : this
5 -13 : tro
-2 24 : two
25 15 : unless
-10 0 : until
16 17 : upon
-13 22 : vacated
16 -4 : we
18 5 : what
-2 10 : with
-7 0 : wld
-25 8 ; #
2 -14 ; a
14 -1 ; accordingly
-14 3 ; all
-11 -7 ; an
38 18 ; and
-2 -8 ; answer
9 1 ; any
13 -1 ; appeal
6 3 ; argument
-7 2 ; ausa
8 -7 ; bail
0 -13 ; brief
-8 -3 ; case
-9 0 ; certification
-4 9 ; class
-6 -18 ; counsel
-11 -1 ; decision
16 -10 ; denied
14 19 ; denying
-7 17 ; directing
3 10 ; dissolving
-8 -2 ; each
-2 6 ; for
-4 6 ; from
3 -12 ; government
9 12 ; granting
23 -4 ; he
2 -12 ; hearing
23 0 ; his
6 -8 ; ice
7 -20 ; if
-22 25 ; judge
11 -3 ; matter
-15 -3 ; motion
13 3 ; mr
-5 10 ; new
-16 -10 ; no
-9 -1 ; opposition
13 7 ; order
14 25 ; ordered
4 -7 ; otherwise
8 8 ; parties
3 9 ; petitioner
-11 -8 ; production
26 -5 ; reply
21 -3 ; respondent
7 -29 ; respondents
-1 12 ; response
10 -6 ; senterfitt
9 -1 ; she
8 1 ; so
-2 -8 ; status
-3 17 ; stay
-29 -13 ; the
7 22 ; they
1 14 ; this
-14 10 ; until
-1 -8 ; upon
-12 6 ; vacating
14 -7 ; written
8 0 = asked:bond-hearing-denied
8 0 = asked:bond-hearing-denied:none
29 -14 = asked:bond-hearing-ordered
48 -10 = asked:bond-hearing-ordered:denied
-6 2 = asked:bond-hearing-ordered:extended
47 -8 = asked:bond-hearing-ordered:granted
25 -7 = asked:bond-hearing-ordered:granted-in-part
-23 2 = asked:bond-hearing-ordered:set
-15 2 = asked:bond-hearing-ordered:taken-under-advisement
12 2 = asked:class-certified:granted
12 1 = asked:class-certified:granted-in-part
-9 -2 = asked:class-decertified
-9 -2 = asked:class-decertified:granted
-18 -7 = asked:class-modified
-13 -4 = asked:class-modified:granted
-49 -31 = asked:contact-restricted
-13 -26 = asked:contact-restricted:granted
-11 -2 = asked:contact-restricted:granted-in-part
-1 -7 = asked:contact-restricted:set
-21 3 = asked:contempt-found
-8 -1 = asked:contempt-found:granted
-18 -28 = asked:counsel-access-ordered
0 -25 = asked:counsel-access-ordered:granted
-9 -4 = asked:counsel-access-ordered:granted-in-part
-1 -7 = asked:counsel-access-ordered:set
75 -30 = asked:detention-ordered
17 -12 = asked:detention-ordered:denied
78 -15 = asked:detention-ordered:granted
4 -11 = asked:disclosure-ordered
11 -1 = asked:disclosure-ordered:denied
11 -10 = asked:disclosure-ordered:granted
-25 -18 = asked:dismissed
-5 -10 = asked:dismissed:denied
-13 -4 = asked:dismissed:dismissed
-29 -8 = asked:dismissed:granted
16 -5 = asked:release-denied
10 -4 = asked:release-denied:denied
6 -1 = asked:release-denied:dismissed
15 -4 = asked:release-denied:none
79 -25 = asked:release-ordered
110 -17 = asked:release-ordered:denied
-15 -4 = asked:release-ordered:denied-as-moot
-8 4 = asked:release-ordered:extended
62 -39 = asked:release-ordered:granted
19 27 = asked:release-ordered:granted-in-part
23 16 = asked:release-ordered:none
-10 14 = asked:release-ordered:set
-12 16 = asked:release-ordered:taken-under-advisement
46 -19 = asked:release-stayed
29 -8 = asked:release-stayed:denied
34 -9 = asked:release-stayed:granted
52 5 = asked:relief-stayed
1 31 = asked:relief-stayed:denied
42 8 = asked:relief-stayed:granted
0 -15 = asked:relief-stayed:granted-in-part
6 -14 = asked:relief-stayed:vacated
17 46 = asked:removal-permitted
26 44 = asked:removal-permitted:granted
-24 45 = asked:removal-stay-ended
-26 29 = asked:removal-stay-ended:denied
-8 29 = asked:removal-stay-ended:granted
-3 9 = asked:removal-stay-expanded
-3 27 = asked:removal-stay-expanded:granted
-22 29 = asked:removal-stay-extended
9 -27 = asked:removal-stay-extended:extended
3 35 = asked:removal-stay-extended:granted
-61 97 = asked:removal-stayed
-32 71 = asked:removal-stayed:denied
17 -8 = asked:removal-stayed:denied-as-moot
12 -1 = asked:removal-stayed:dismissed
-32 88 = asked:removal-stayed:granted
-17 23 = asked:removal-stayed:granted-in-part
7 12 = asked:removal-stayed:none
12 -37 = asked:removal-stayed:set
4 -13 = asked:removal-stayed:taken-under-advisement
8 2 = asked:removal-stayed:vacated
-40 58 = asked:return-ordered
-28 85 = asked:return-ordered:granted
-1 16 = asked:return-ordered:granted-in-part
-1 -15 = asked:return-ordered:set
-21 -20 = asked:sanctions-ordered
-7 -3 = asked:sanctions-ordered:granted
-8 4 = asked:sanctions-ordered:granted-in-part
-5 -11 = asked:sealed
-3 -10 = asked:sealed:granted
-9 -7 = asked:settlement-approved
-9 -7 = asked:settlement-approved:granted
-9 -5 = asked:settlement-preliminarily-approved
-9 -5 = asked:settlement-preliminarily-approved:granted
109 -45 = asked:transfer-barred
-13 -4 = asked:transfer-barred:denied-as-moot
93 -22 = asked:transfer-barred:granted
-7 8 = asked:transfer-barred:granted-in-part
9 -10 = asked:transfer-barred:set
91 -18 = asked:transfer-permitted
7 -6 = asked:transfer-permitted:denied
77 -9 = asked:transfer-permitted:granted
-6 -3 = asked:unsealed
-49 -23 = court:review
-68 -112 = court:trial
6 -12 = did:bond-hearing-denied
37 -33 = did:bond-hearing-ordered
36 -14 = did:bond-hearing-ordered:denied
-17 -12 = did:class-certified
12 2 = did:class-certified:denied
-8 2 = did:class-certified:granted-in-part
-9 -2 = did:class-certified:vacated
-7 -15 = did:contact-restricted
-6 -5 = did:contact-restricted:granted
-33 -20 = did:counsel-access-ordered
-6 -13 = did:counsel-access-ordered:extended
-16 -12 = did:counsel-access-ordered:granted
-5 -10 = did:counsel-access-ordered:set
10 -6 = did:detention-ordered
-9 -4 = did:disclosure-ordered:denied
-7 -1 = did:dismissed
2 -10 = did:release-denied
18 -8 = did:release-denied:denied
-8 2 = did:release-denied:vacated
86 -66 = did:release-ordered
15 -18 = did:release-ordered:denied
47 -17 = did:release-ordered:granted
11 -2 = did:release-ordered:granted-in-part
38 -29 = did:release-stayed
19 -8 = did:release-stayed:denied
33 -14 = did:release-stayed:vacated
15 -24 = did:relief-stayed
14 -18 = did:relief-stayed:denied
2 -10 = did:relief-stayed:vacated
-7 4 = did:relief-vacated
-28 15 = did:removal-permitted
-22 11 = did:removal-stay-denied
2 10 = did:removal-stay-ended
-3 19 = did:removal-stay-extended
-51 143 = did:removal-stayed
1 42 = did:removal-stayed:denied
12 11 = did:removal-stayed:dismissed
-27 11 = did:removal-stayed:extended
-51 66 = did:removal-stayed:granted
9 0 = did:removal-stayed:granted-in-part
13 15 = did:removal-stayed:taken-under-advisement
-10 9 = did:removal-stayed:vacated
-26 22 = did:return-ordered
-16 38 = did:return-ordered:denied
98 8 = did:transfer-barred
20 -5 = did:transfer-barred:denied
-14 -7 = did:transfer-barred:denied-as-moot
14 7 = did:transfer-barred:dismissed
28 6 = did:transfer-barred:extended
20 -3 = did:transfer-barred:granted
-15 -6 = did:transfer-barred:set
15 13 = did:transfer-barred:taken-under-advisement
-26 5 = government:holds
-91 -139 = government:other
-39 -43 = kind:judgment
-17 3 = kind:minute-entry
-26 -46 = kind:opinion
-36 -49 = kind:order
-15 -1 = of:declaration
24 12 = of:letter
-6 -6 = of:mandate
-19 9 = of:motion
11 -6 = of:notice
15 8 = of:notice-of-appeal
-41 0 = of:opinion
0 -23 = of:order
23 7 = of:other
3 19 = of:petition
-20 7 = of:stipulation
67 -16 = outcome:affirmed
18 -3 = outcome:affirmed-in-part
45 31 = outcome:denied
-51 -13 = outcome:denied-as-moot
-29 -1 = outcome:dismissed
-12 13 = outcome:extended
27 13 = outcome:granted
33 -10 = outcome:granted-in-part
-46 31 = outcome:remanded
78 -38 = outcome:reversed
-27 -39 = outcome:set
2 -21 = outcome:stricken
-71 -65 = outcome:taken-under-advisement
45 36 = outcome:vacated
-27 -13 = outcome:withdrawn
4 -4 > a
18 -4 > abdirahman
-13 8 > aboard
-2 -13 > about
12 -11 > absent
7 -1 > accept
1 10 > accepted
-11 -24 > access
8 -1 > accordance
-11 0 > account
2 8 > achebe
-1 -10 > acms
8 -1 > act
-16 15 > acting
1 -17 > action
-8 13 > additional
5 -12 > addressed
-7 -8 > adeyinka
12 4 > adjudication
11 7 > admin
14 -2 > admitting
-3 -7 > adopted
23 -7 > adopting
-7 0 > advance
7 15 > after
-9 1 > again
-21 10 > against
11 -6 > agency
-8 10 > agreement
5 9 > aiono
-13 7 > aircraft
9 -2 > al
-17 9 > alien
-30 39 > all
38 -9 > allow
-13 12 > allowed
-7 5 > almaz
-16 -6 > already
-2 20 > alter
0 13 > altering
10 -6 > alternative
5 14 > alternatives
7 -1 > alvarenga
5 10 > amadc
-16 -9 > amadi
-15 -9 > an
29 3 > and
1 12 > anhdc
-2 -12 > ani
6 11 > anjdc
7 -3 > another
-15 8 > answer
-22 1 > any
-3 11 > anyone
-7 -2 > anysdc
-7 0 > anywdc
-9 0 > apamdc
34 5 > appeal
14 -10 > appellant
19 -19 > appellants
9 -25 > appellee
-16 -2 > appellees
-10 1 > appoint
-22 -4 > approval
-1 -8 > april
-17 55 > are
19 5 > area
-12 -2 > argument
-8 -1 > arreaga
18 1 > arrest
12 5 > arrested
6 4 > asked
-2 -13 > asking
20 -24 > asks
-7 -2 > aslani
19 4 > assented
-15 -33 > at
-34 -6 > attorney
7 14 > atxwdc
0 -7 > august
17 -23 > ausa
-1 7 > authored
7 -11 > authority
3 -8 > avaedc
-29 5 > b
-6 9 > back
31 -18 > bail
5 -9 > baker
-19 3 > balogun
10 -9 > baltimore
-11 -5 > banc
16 -1 > banks
8 6 > bar
-10 15 > barr
8 7 > barrientos
17 0 > barring
-10 -1 > barry
-12 -5 > basement
11 -3 > batavia
22 15 > be
-6 8 > before
13 -7 > behalf
12 0 > bekele
24 -3 > between
-9 13 > bia
10 0 > birch
-14 18 > board
6 9 > boarding
87 -59 > bond
-18 -5 > both
-7 -14 > briefing
-9 14 > bring
-7 0 > broadview
-7 0 > buffalo
33 -9 > burden
-17 11 > by
-2 24 > c
-15 -5 > calls
-9 3 > camp
12 -8 > caroline
-10 7 > carvajal
8 -24 > case
0 -9 > castaneda
23 -2 > cause
-3 10 > cc
33 -10 > center
1 9 > certificate
-20 5 > certification
-9 16 > certified
-15 -17 > certify
-2 -25 > certifying
-12 0 > challenging
-14 23 > charlemagne
1 23 > charter
12 -4 > check
0 19 > cheikh
17 32 > chidi
-8 -1 > choc
7 -21 > circuit
12 -6 > circumstances
3 -7 > civil
9 0 > claim
17 -12 > clarify
-8 -36 > class
-15 -4 > clerk
8 1 > cm
-8 -11 > coercive
-3 -13 > compel
5 9 > compelling
5 13 > concerning
-11 -20 > conditions
-10 -4 > conference
-8 -6 > confinement
-2 12 > consent
-8 -1 > consider
-8 9 > consideration
-7 -3 > consular
-34 -6 > contempt
0 14 > continental
10 -4 > continue
-8 -8 > continued
-3 -7 > copy
6 -8 > correctional
-8 -10 > correspondence
-35 -24 > counsel
-35 27 > country
21 -21 > county
30 -7 > court
12 -3 > courtroom
3 -15 > covid
-3 -16 > credible
-16 -7 > crt
23 -8 > custody
-10 -4 > customs
30 -7 > date
32 -20 > dated
15 -4 > dawit
-32 47 > days
-7 6 > dc
-9 5 > decertify
-29 -11 > decision
-23 2 > declaration
-12 -25 > defendant
-5 -9 > defendants
-7 5 > deferring
-18 -6 > definition
1 6 > delgadillo
16 8 > demba
7 -8 > denied
21 -3 > deny
-61 -2 > denying
-13 7 > department
0 6 > departure
-14 30 > deport
-65 74 > deportation
-16 20 > deported
-8 9 > designated
17 3 > desrosiers
-1 -13 > details
6 -13 > detain
14 -5 > detained
-12 3 > detainee
-4 -21 > detainees
8 -5 > detaining
32 -16 > detention
-5 11 > detroit
2 19 > dieng
-7 0 > dilshod
-6 -9 > directed
-11 1 > directing
-7 6 > directive
-10 5 > director
-23 -25 > discovery
-4 -16 > dismiss
0 -14 > disposition
13 26 > dissolve
-9 -21 > district
-2 7 > dkt
-18 30 > doc
1 -12 > docket
26 4 > document
-5 17 > done
6 11 > dorsainvil
-8 1 > duc
25 6 > due
10 -6 > during
20 1 > e
7 -8 > each
9 -21 > ecf
0 14 > edson
19 -2 > effect
9 10 > effective
-6 -8 > eight
8 -1 > ekwueme
20 19 > el
6 -25 > electronic
4 18 > elizabeth
-1 -8 > elmer
-11 30 > else
7 0 > elvis
-4 -26 > emergency
-11 -5 > en
21 -23 > enforce
12 -6 > enforcement
-16 7 > enjoin
-15 19 > enjoined
-5 -11 > enjoining
-6 13 > enlarge
11 9 > entered
13 -15 > entry
-8 -3 > equal
16 -2 > escamilla
8 -1 > et
-4 -9 > eusebio
10 -4 > everglades
-11 -5 > excess
-20 23 > execute
10 24 > executing
10 -3 > exhibit
-1 -7 > expand
-15 -5 > expedite
1 12 > expedited
1 8 > expelling
-1 10 > expulsion
-6 16 > extend
13 7 > extending
-4 20 > extension
4 -6 > extent
0 8 > f
6 11 > fabiola
-3 -11 > face
-14 21 > facilitate
27 -20 > facility
14 -14 > farquhar
-5 -15 > fear
3 -11 > federal
-8 4 > fee
-10 -7 > fees
6 -6 > ferreira
-7 0 > ferrufino
19 -21 > field
7 0 > figueroa
-20 6 > file
0 -22 > filed
-6 11 > filer
-14 5 > filing
-22 8 > final
15 -9 > findings
3 -10 > five
-13 24 > flight
10 0 > floor
-8 -2 > flown
-22 4 > folake
5 -28 > folasade
-9 0 > folkston
7 -6 > follow
5 -23 > for
14 0 > forbidding
8 17 > force
5 -2 > foreseeable
1 -7 > forthwith
-7 27 > four
6 -7 > francisco
13 -11 > free
12 -2 > freed
13 39 > from
8 -10 > further
19 1 > g
-3 11 > general
0 -7 > gill
-11 -1 > give
-12 6 > go
8 -1 > gps
10 -9 > granted
0 -17 > granting
-6 7 > ground
-3 15 > guatemala
-7 5 > guerda
-26 -12 > habeas
-10 4 > had
6 9 > haitian
-6 14 > halt
-5 7 > hamid
1 -12 > harpreet
21 -2 > having
-28 29 > he
64 -54 > hearing
37 -41 > hearings
-37 -23 > held
-1 14 > her
11 3 > herrador
-14 11 > his
8 1 > hoang
17 -3 > hodan
-10 0 > hold
2 15 > home
-35 33 > homeland
8 2 > hon
-20 12 > honduras
1 -13 > honorable
-7 -4 > hossain
14 -12 > hours
-8 -1 > i
26 -9 > ice
11 -29 > immediate
20 10 > immigration
-13 0 > in
-6 15 > include
-17 -5 > individualized
-9 -1 > initial
6 39 > injunction
5 -6 > interim
-7 0 > intervenors
-9 -10 > interviews
13 -5 > into
-19 8 > is
10 -3 > island
12 3 > issued
9 -18 > issues
14 -3 > it
14 8 > its
4 7 > j
4 -12 > jail
-21 0 > january
6 5 > jean
17 -19 > jersey
-7 -2 > joaquin
-6 -5 > joint
10 -9 > judge
24 4 > judgment
7 0 > judicial
-6 -4 > july
8 10 > jurisdiction
-8 -3 > justice
-6 12 > kassab
31 36 > keep
-3 17 > keeping
8 -3 > kept
6 1 > kofi
-13 -9 > krome
18 0 > l
-9 -1 > lack
5 7 > language
-24 9 > laos
2 -7 > later
3 10 > layme
-1 -8 > lazo
15 7 > leave
7 13 > left
-31 -3 > legal
-8 2 > lemus
12 -2 > lengthen
0 -17 > let
27 21 > letter
14 -3 > liberty
-20 26 > lift
-7 -8 > light
10 0 > lim
-15 12 > lisandro
0 7 > listed
-16 1 > longer
15 -2 > lower
-2 9 > lue
-10 10 > m
20 -2 > made
-1 -10 > magistrate
-8 -2 > mandate
-11 -4 > mandatory
9 -5 > mapp
14 -3 > marc
10 5 > march
-2 -9 > maryland
2 -20 > may
9 -19 > meantime
8 2 > meanwhile
33 -15 > medically
36 3 > member
-15 26 > members
-19 25 > memorandum
-7 0 > merits
-9 -14 > mesa
-7 -2 > meseret
3 -8 > midnight
18 -17 > minnesota
3 -16 > minute
-16 4 > mirela
-1 7 > mirzoyan
13 -17 > modify
7 6 > monteiro
-25 -2 > months
-9 -3 > moot
10 1 > more
2 8 > moreau
18 10 > motion
7 15 > move
-13 -11 > moved
8 9 > moving
14 11 > mr
12 -1 > must
8 17 > n
-3 21 > naira
10 12 > named
1 -10 > narek
4 9 > nationwide
-12 5 > neither
7 -5 > nevada
52 -23 > new
-6 7 > night
8 -13 > no
-3 6 > noa
9 -15 > noemi
-3 9 > nor
-6 -4 > north
3 -8 > northwest
-23 25 > not
-8 17 > notified
38 -21 > noting
-9 18 > notwithstanding
5 -7 > november
2 13 > now
-5 16 > ntamack
-19 22 > number
-8 13 > o
9 -2 > obi
2 8 > obinna
4 -4 > objections
29 7 > october
0 -7 > oduya
-20 -3 > of
21 -11 > off
13 -1 > office
-24 1 > officers
20 -9 > okonkwo
-1 37 > okoro
-14 24 > olawale
6 -7 > on
10 1 > one
-14 7 > only
-6 -4 > open
14 -23 > opposed
8 -1 > opposition
23 27 > or
-12 -2 > oral
40 22 > order
5 -3 > ordered
18 -1 > ordering
14 16 > orders
14 -2 > orduno
-13 -2 > oregon
-22 4 > orellana
-14 8 > osmin
-11 -5 > osvaldo
9 -17 > others
20 6 > otherwise
31 -42 > out
-21 2 > outside
-2 12 > over
8 0 > own
11 -12 > oyelowo
-1 17 > p
-11 -5 > pages
-9 7 > paid
-18 -3 > panel
8 -29 > parole
-8 9 > part
-8 25 > parties
21 -12 > paso
-12 -14 > paul
-8 -16 > paz
-7 8 > pearsall
-4 12 > pema
-8 -5 > per
14 -1 > peralta
8 1 > percival
-2 9 > pereira
14 -2 > permanent
-7 -5 > permission
21 -16 > permit
4 -9 > person
7 6 > persons
-10 -22 > petition
30 -7 > petitioner
-21 29 > petitioners
-1 8 > petrenko
-8 -6 > petrosyan
-5 -8 > pham
0 -9 > pike
4 18 > place
20 6 > placed
1 32 > plaintiff
23 -2 > population
6 -7 > power
9 -2 > prairie
-13 15 > praying
0 -7 > pre
-7 -13 > preliminary
15 9 > preserve
-5 9 > pressing
-7 1 > prevent
-9 -13 > preventing
11 0 > previously
6 -7 > prison
-7 -22 > pro
-25 -18 > proceedings
26 -8 > processing
-7 -2 > produce
-1 6 > prohibited
6 -26 > prohibiting
-14 6 > prompt
-8 -15 > protective
12 -1 > provide
8 0 > provisional
9 -4 > provisionally
-1 7 > published
7 19 > put
-12 -13 > putative
-17 -6 > questioning
-10 -2 > quispe
8 14 > quo
-6 33 > r
-16 -2 > rahimi
-7 0 > rahimov
15 -2 > ramiro
7 -2 > ravensworth
33 -27 > re
5 -2 > reasonably
2 12 > reasons
-11 19 > receipt
27 -14 > recommendation
29 5 > recommendations
-18 -16 > recommended
7 1 > recommending
3 7 > recommends
-21 -1 > reconsider
17 10 > reconsideration
5 -12 > record
12 -2 > redetermination
7 -1 > referred
16 10 > refrain
2 -10 > regarding
-17 3 > rehearing
76 -59 > release
22 -9 > released
29 -34 > releasing
14 4 > relief
11 9 > relocation
9 -7 > remain
-25 -1 > remand
4 -13 > remanded
-73 112 > removal
-8 17 > remove
-1 13 > removed
-15 23 > removing
7 5 > renewed
-12 5 > replies
26 -3 > report
-8 -4 > represented
10 4 > request
15 -7 > requested
2 -8 > requesting
-4 6 > require
-10 -1 > required
18 -20 > requiring
-15 -17 > respond
-14 7 > respondent
43 0 > respondents
-6 -5 > response
15 0 > responses
13 -8 > restore
-8 16 > restrained
5 12 > restraining
8 37 > restraints
-6 12 > return
4 15 > returned
31 -20 > review
27 -4 > revoke
17 -9 > reyes
-7 -4 > rezaul
14 -2 > rigoberto
8 -5 > ripley
14 -2 > risk
26 -13 > robert
-16 -3 > rooms
7 -3 > rosario
38 -24 > ruiz
-6 -18 > rule
6 -1 > ruled
-10 -22 > ruling
12 -7 > russell
-7 -1 > s
16 -16 > salcedo
5 -18 > san
-21 -21 > sanctions
18 -6 > scheduled
-1 -20 > se
-7 -10 > seal
18 -11 > second
-40 49 > secretary
-28 23 > security
-6 5 > see
2 22 > seeking
15 0 > seen
5 9 > sefo
-13 7 > selam
-1 -8 > sensitive
12 -6 > separate
16 -7 > sergio
-15 18 > service
-10 9 > set
-20 1 > settlement
15 -24 > seven
-11 0 > seventeen
-17 -21 > shall
11 12 > she
8 -8 > show
1 -10 > shown
-27 48 > signed
14 -4 > singh
9 -2 > sister
-18 3 > six
13 -5 > so
-14 10 > solange
-3 11 > somalia
10 -6 > soto
19 4 > south
16 8 > sow
5 -8 > staff
-2 -16 > standing
-6 -3 > state
-17 26 > states
-4 30 > status
29 13 > stay
6 5 > stayed
-29 5 > staying
-9 16 > step
-2 -6 > steps
22 -11 > stewart
-5 9 > stipulated
7 32 > stipulation
-7 -4 > street
-7 -3 > subclass
-13 -1 > submitted
0 -15 > suit
-8 8 > suleymanov
5 -10 > supervision
-12 -4 > support
-26 -2 > surety
-13 11 > t
-3 -11 > take
-6 9 > taras
8 0 > tate
0 19 > tavares
12 -12 > temporarily
8 29 > temporary
8 10 > ten
-9 5 > tesfai
6 0 > tesfay
-22 7 > tesfaye
3 -8 > texas
5 6 > text
3 13 > thais
14 -13 > than
38 -56 > that
-18 24 > the
-5 7 > them
23 -3 > there
-21 6 > they
10 -1 > thi
-8 4 > thibeau
-16 -8 > third
6 3 > this
10 -5 > thomas
-9 15 > those
37 -21 > three
17 -6 > through
8 -3 > time
-2 14 > to
5 -8 > today
-16 -3 > tomas
83 -35 > transfer
18 -6 > transferred
27 -11 > transfers
13 8 > travel
-7 0 > treats
-12 1 > trial
0 8 > tro
-4 12 > tshering
-13 7 > u
-7 -2 > ubeda
-2 -18 > under
-17 26 > united
6 -5 > unless
-13 22 > unopposed
-6 -3 > unseal
6 39 > until
-2 12 > up
14 -5 > urgent
-1 -13 > us
-21 0 > usc
-6 -6 > usca
1 28 > vacate
5 21 > vacated
-2 -11 > vacating
-6 9 > vale
7 -1 > van
15 -8 > varga
14 -2 > vega
-9 -14 > verde
6 9 > viliami
-7 15 > violation
-3 -11 > visitation
-16 -8 > visits
0 7 > voluntary
-3 -10 > vu
22 -14 > vulnerable
16 -3 > w
7 -5 > wait
34 -38 > warden
0 14 > warrant
4 -11 > was
5 -11 > week
2 9 > weeks
-15 -1 > western
-1 21 > what
-7 8 > whether
-18 -19 > which
13 8 > while
13 4 > who
29 -11 > wide
-2 12 > wilber
18 20 > will
-6 12 > william
-11 2 > wilmer
34 -17 > with
8 3 > withdrawn
41 -25 > within
-23 18 > without
0 -14 > word
22 -6 > writ
13 -4 > wynn
9 -5 > yesenia
3 10 > yober
12 2 > york
10 -31 a
-7 20 a #
-20 22 a .
12 -2 a and
17 -14 a bond
12 -5 a call
-10 17 a chance
0 14 a charter
-9 1 a child
-6 0 a claim
-28 2 a class
-8 3 a conference
-1 -8 a conforming
1 -15 a copy
-9 8 a country
16 -4 a custody
16 -8 a danger
-9 -6 a date
-9 1 a day
-5 -13 a declaration
9 3 a detainee
-17 -1 a detainer
17 -1 a different
10 -10 a facility
2 10 a file
-10 23 a final
9 -8 a finding
-7 -4 a fine
13 46 a flight
0 20 a foreign
7 -3 a fresh
-2 7 a full
-15 -3 a gps
8 0 a habeas
49 -6 a hearing
27 -14 a is
1 11 a joint
15 -2 a judge
-5 7 a language
-34 -22 a lawyer
-12 23 a like
19 -14 a likelihood
-2 -11 a list
-9 -1 a magistrate
19 5 a move
24 -18 a neutral
22 -1 a new
-8 0 a notice
-7 -1 a numbers
3 8 a panel
-8 -1 a party
8 -1 a person
-10 12 a petition
9 -1 a petitioner
-6 12 a plane
10 -7 a preliminary
-20 8 a private
3 8 a reasonable
-15 8 a removal
-9 -13 a request
-6 16 a return
-17 14 a ruling
-11 1 a sanction
-8 12 a seat
9 9 a second
25 -7 a seven
0 13 a shall
7 -2 a short
-1 -9 a signed
19 -29 a stay
-7 -13 a stipulated
-2 12 a strong
-3 6 a sworn
-15 -6 a telephone
-7 8 a telephonic
-22 3 a temporary
-7 4 a text
3 10 a third
-5 -9 a three
-11 -2 a traverse
10 5 a two
-10 -1 a vote
8 -6 a warrant
-10 -3 a week
-13 -9 a writ
12 2 a written
11 -7 a year
10 -8 abarquez
7 0 abbasi
7 9 abdirahman
-7 -2 abernathy
-6 -2 abernathy leonie
-7 -26 abeyance
-11 -8 abeyance .
-10 -5 abeyance through
7 -8 abeyance until
14 -7 ability
14 -7 ability to
-27 59 aboard
8 11 aboard a
-7 18 aboard any
-3 7 aboard the
-50 -3 about
-13 -6 about the
-9 -5 about this
-7 1 about to
-11 -11 above
-16 19 abroad
-15 6 abroad and
8 -6 absconded
-7 -19 absence
37 0 absent
16 0 absent a
-10 8 absent class
22 0 absent objection
6 0 absolute
26 -11 abuse
6 -10 accept
11 -23 accepted
3 5 accepting
4 19 accepting the
-8 -20 access
-31 -3 access to
-13 15 accompanying
-7 14 accompanying opinion
15 -4 accord
-8 -21 accordance
-8 -21 accordance with
-8 1 accorded
-8 1 accorded to
23 -12 accordingly
18 0 accordingly the
-18 5 account
-7 10 account .
-8 -9 account of
11 0 achterberg
1 13 act
14 5 act .
-6 14 acted
0 13 acting
-4 12 acting director
7 10 acting in
-9 -32 action
22 -2 action .
13 22 action is
-1 -14 action on
-14 2 actions
-7 8 active concert
11 -14 active docket
-5 7 acts
-9 -3 ad
-6 17 add
-5 7 added
6 12 addition
7 7 addition to
29 14 additional
-13 -13 address
-10 -3 address whether
-10 0 addressed
48 -24 adelanto
9 -4 adelanto facility
-11 7 adequate
10 17 adheres
9 -1 adjei
9 -1 adjei boateng
-22 -9 adjourn
6 -9 adjourned
2 -8 adjourned to
9 10 adjourning
-4 -9 adjudged
17 -10 adjudged and
-7 -4 adjudged in
4 -12 adjudicate
-1 27 adjudicated
-1 27 adjudicated .
-2 -14 administrative
-10 -5 administrative motion
-5 -14 administrative record
22 4 administrative stay
17 11 administratively
23 -9 administratively stayed
-5 -8 administrator
15 -12 admission
-8 15 admit
7 6 admitted
15 -5 admitted to
15 19 adopted
8 4 adopted .
32 -15 adopting
7 -1 adopting in
23 -6 adopting report
10 -8 adopting the
20 -2 adopts
12 -13 adr
9 -2 adr filed
-11 -6 advance
7 0 advance notice
3 -6 advanced
-3 15 advice
-11 -4 advise
-22 -19 advised
-8 -1 advised of
-2 -10 advised that
-22 4 advisement
-3 -8 advisement #
-15 4 advisement .
1 11 advisement as
-4 -7 advising
-20 -21 affected
-20 -9 affected .
-13 -3 affidavit
28 -4 affirm
30 -13 affirmance
38 10 affirmed
26 20 affirmed .
-6 -10 affirmed ;
31 -3 affirmed in
-3 7 affirmed insofar
20 -10 affirmed judge
-11 -8 affirmed the
27 -13 affirming
1 -18 affirming the
6 2 afford petitioner
-9 20 after
1 11 after #
7 6 after a
-15 14 after decision
0 -7 after disposition
6 9 after filing
0 -14 after oral
-15 2 after release
-7 -5 after six
-7 -3 after the
23 -10 afternoon
17 -9 afternoon .
10 -5 afterwards
31 4 again
9 -17 again .
1 -8 again unless
-47 44 against
-8 -6 against appellant
-10 24 against deportation
-6 17 against his
-12 -10 against petitioner
12 -4 against re
-14 12 against removal
-12 -1 against respondents
-10 2 against third
10 -15 agency
0 -7 agency s
-16 -9 agents
7 7 agents and
-10 5 aggravated
-10 5 aggravated felony
20 -16 agree
-6 -1 agree that
-8 -1 agree to
-7 -27 agreed
-6 7 agreed motion
-8 -4 agreed order
12 -14 agreed to
-20 -24 agreement
-1 -9 agreement ;
-4 11 agreement of
-1 -32 agreement the
5 -7 agrees
-7 7 ahead
2 15 ahead .
-9 -10 ahead of
1 39 air
-8 13 air is
-11 33 aircraft
-15 23 airport
13 -8 ajn
-4 8 ajt
-4 8 ajt filed
16 -1 alaska
9 -4 albany
17 9 alex
17 9 alex e
44 -3 alexandria
16 6 alien
-5 8 aliens
-11 11 alive
-37 19 all
12 -5 all .
-2 13 all available
1 14 all class
12 29 all counsel
-9 -7 all dates
-9 -16 all discovery
-11 3 all else
-4 10 all immediate
19 5 all interim
-6 7 all members
-8 14 all noncitizens
8 -16 all other
2 -7 all others
11 -2 all parties
-21 7 all pending
-8 12 all persons
-2 -12 all records
-4 10 all steps
7 -8 all writs
-8 -3 allegations
-2 5 allow
-2 6 allow the
-12 7 allow travel
19 13 allowed
-7 24 allowed .
7 -2 allowed as
8 -2 allowed in
2 9 allowed to
24 -1 allowing
27 -2 allowing #
-11 14 allows
-14 7 alone
-8 -2 alone .
5 -7 along
5 -7 along with
0 -19 already
-4 22 also
-2 -10 also available
-6 7 also cover
22 20 alter
-4 30 alter judgment
15 -10 alter or
-17 3 altering
-13 1 altering his
-11 -1 alternates
18 -2 alternative
19 5 alternatives
16 7 alternatives to
5 -16 am
-9 -4 am ;
8 -15 am and
-9 -4 am courtroom
6 17 am in
-9 9 am to
-21 -26 amend
11 -7 amend #
-8 -8 amend class
-5 -6 amend the
-49 19 amended
-3 -9 amended opinion
-16 -6 amended order
-14 8 amended petition
-6 10 amended to
-9 5 amending #
1 -11 amendment
-4 15 american
-4 15 american soil
-9 -6 ames
-3 -22 amici
-10 -17 amicus
-7 -3 amicus brief
5 -7 ammi
-12 -10 amount
-9 -9 amount of
43 7 an
28 7 an additional
18 -15 an administrative
-4 6 an aircraft
-18 6 an answer
18 -8 an appeal
15 -10 an applicant
-7 0 an application
-2 27 an asylum
7 -6 an end
17 13 an expedited
-7 -6 an extension
18 7 an immediate
30 -5 an immigration
-10 -1 an in
-3 9 an individual
22 -16 an individualized
-12 7 an injunction
-1 -7 an interim
-6 9 an opportunity
-1 -8 an oversized
15 13 and
-45 -28 and #
-17 -5 and a
13 -5 and ability
-8 -4 and adequate
-11 -6 and adjudged
-14 -3 and affirming
-7 -3 and against
6 14 and an
-8 -8 and anselm
-13 18 and applications
27 -6 and are
-8 7 and as
10 -7 and because
-12 0 and bond
12 -7 and brandao
-28 -1 and by
-2 6 and c
6 3 and case
0 -6 and close
-1 19 and closing
-15 -3 and continued
9 -15 and convincing
-4 9 and counsel
17 -10 and decreed
6 3 and denied
27 -4 and denying
-24 4 and directing
8 -4 and directs
41 -17 and dismissed
-8 12 and dissolving
6 -10 and e
13 1 and each
-9 12 and entered
-2 -6 and enters
7 -8 and eyre
-3 8 and fifteen
7 -6 and file
7 7 and filed
8 0 and finding
-3 10 and for
28 30 and from
9 -3 and give
13 1 and go
-7 22 and granted
-2 17 and halloran
-8 -3 and has
13 -6 and hold
14 -9 and ice
0 -11 and if
9 28 and in
-4 10 and including
0 6 and is
19 -3 and it
-9 -8 and its
-10 22 and judge
15 21 and judgment
9 -9 and let
7 3 and may
17 -17 and mboye
22 -8 and must
12 2 and need
4 8 and no
-2 7 and nobody
2 8 and none
15 -13 and not
28 -7 and nothing
-7 6 and now
-9 6 and nwachukwu
12 10 and of
-19 -2 and or
25 2 and order
14 -4 and ordered
4 -11 and orders
-10 0 and otherwise
-9 3 and oyelowo
41 -11 and petitioner
11 -4 and pike
-7 5 and plaintiffs
-2 -7 and produce
18 -13 and reasons
11 -1 and recommendation
12 -5 and recommendations
13 -16 and referring
-10 -2 and remand
-26 19 and remanded
-1 12 and remanding
5 -1 and report
16 -1 and reset
29 -16 and respondents
-19 7 and restrained
12 -3 and set
-2 -8 and sets
11 1 and setting
-35 -3 and shall
-9 -3 and she
2 7 and should
-2 -16 and so
-9 12 and son
12 11 and stay
-16 18 and stays
10 0 and stroud
-6 -2 and submitted
10 20 and that
14 5 and the
16 9 and there
7 -18 and this
-11 10 and those
-9 -4 and three
-6 -2 and timoteo
-10 -1 and to
15 14 and transfer
-7 0 and two
17 27 and until
6 3 and vacated
-14 4 and vacates
-6 7 and vacating
-14 6 and we
-8 -12 and what
-10 -4 and when
-19 -6 and whether
6 -6 and whose
9 -14 and will
1 14 and with
-18 2 and without
9 8 anew
-16 9 angeles
-16 -10 ankle
-8 -2 ankle bracelet
8 -3 annex
28 4 announced
6 7 announced on
32 34 another
9 4 another district
15 -9 another facility
-8 -8 anselm
-8 -8 anselm o
-44 5 answer
-15 -6 answer .
6 8 answer and
3 -12 answer by
13 6 answer in
-16 -10 answer on
-14 -3 answer the
-12 15 answer to
0 13 answer within
-3 -10 answered
-10 36 any
-6 17 any aircraft
-3 -9 any class
-19 16 any country
20 -2 any facility
-15 -5 any flight
-2 7 any means
-11 13 any of
-9 -5 any officer
-3 16 any other
9 1 any petitioner
-5 -7 any putative
14 16 any removal
-6 9 any time
0 -7 any timely
-8 -8 any transfer
8 6 anyone in
-3 -8 anything
-6 -2 anything remains
24 -1 anywhere
17 -1 anywhere but
6 -8 app
11 -7 app .
12 -10 appeal
-11 -10 appeal #
29 -18 appeal .
14 9 appeal :
-1 12 appeal ;
1 11 appeal and
3 -10 appeal at
-17 2 appeal be
-8 23 appeal by
8 -15 appeal docket
13 -1 appeal expedited
-8 -17 appeal from
-18 3 appeal goes
-20 38 appeal in
-1 -34 appeal is
15 -27 appeal of
20 -2 appeal pursuant
11 5 appeal to
-10 0 appeal was
-1 14 appealability
-6 7 appealable
-19 5 appealed
-8 12 appealed from
20 -7 appeals
-6 20 appeals .
-8 6 appeals has
-36 -3 appear
-5 8 appear .
7 -3 appear before
-7 7 appear in
-6 -3 appear pro
22 0 appearance
15 -8 appearance of
-12 2 appearances :
13 -2 appearances of
-8 -11 appeared
-11 -3 appeared .
-9 -1 appearing
-11 -6 appearing that
33 -11 appellant
8 -15 appellant field
-7 -1 appellant jocelerme
31 -21 appellant s
6 -2 appellant warden
43 -30 appellants
4 13 appellants #
18 -21 appellants .
17 -17 appellants emergency
10 -6 appellants is
14 -3 appellants motion
-9 15 appellants to
9 -19 appellate
22 -4 appellate judge
-7 5 appellate judges
-2 -14 appellate proceedings
26 -30 appellee
-7 -1 appellee .
13 -11 appellee be
8 -7 appellee is
7 -8 appellee s
1 -8 appellees
23 -12 appellees .
-18 -18 appendix
-1 8 appendix a
-10 16 applicable
-6 14 applicable to
9 -12 applicant
15 -10 applicant for
11 -4 applicants
-30 9 application
-3 26 application #
0 13 application .
15 0 application at
-21 -25 application for
-2 -10 application is
-23 3 application to
-1 17 applications
-13 18 applications are
11 -3 applications of
11 1 applied
7 -1 applied the
-3 16 applies
-2 10 applies to
-17 -4 appoint
-8 -1 appoint next
-6 -2 appointed
-8 -7 appointing
11 -11 appointment
-18 -1 appointment of
-23 -37 approval
-2 -15 approval .
-8 -2 approval hearing
-8 -1 approval is
12 -6 approval of
-8 -1 approve
-13 -15 approved
-19 8 approved .
11 -6 approved ;
-10 0 approves
-14 -25 approving
-17 -10 approving #
-9 0 approving class
-3 -10 approving the
13 -12 apr
13 -12 apr #
-26 7 april
-22 7 april #
-12 -4 arbitration
11 -7 arce
3 14 are
-6 -4 are adjudged
-13 10 are at
-3 10 are barred
6 -2 are detained
3 -6 are directed
12 5 are free
-14 18 are hereby
8 8 are in
7 -16 are not
-3 12 are pending
24 5 are prohibited
-9 -4 are reminded
8 0 are restrained
-21 -21 are stayed
-18 -2 are stricken
-4 12 are subject
9 17 are to
22 9 are vacated
15 0 area
7 1 area of
16 -5 argue
-15 -25 argued
-7 -2 argued .
-15 -37 argument
9 -1 argument #
-5 -13 argument .
10 -3 argument calendar
0 9 argument heard
-9 -5 argument held
7 0 argument in
-25 -32 argument on
-7 -6 arguments heard
1 17 arising
1 17 arising from
33 5 arizona
-10 8 arlington
-9 3 armistead
-9 3 armistead vanderlyn
-11 13 around
-8 0 arraignment as
6 9 arrange
67 -28 arrest
13 -6 arrest .
8 -8 arrest and
8 15 arrest in
9 -2 arrest of
25 -12 arrested
-7 -2 arrested by
21 -14 arresting
10 -11 arrests
-3 10 arrieta
-9 8 arrival
-3 6 arrival at
-10 10 arrived
-17 9 as
6 -5 as #
-17 -15 as a
-3 -21 as amici
-4 -9 as and
17 0 as announced
-6 8 as discussed
-3 -14 as follows
1 11 as it
-3 8 as long
-12 -2 as modified
-36 0 as moot
-10 13 as no
-27 48 as of
-12 -5 as petitioner
-7 5 as possible
0 -10 as prayed
-18 -14 as premature
9 7 as requested
-9 -1 as separate
-7 14 as soon
14 15 as the
7 8 as they
-9 13 as this
-6 18 as though
79 15 as to
-11 8 as unnecessary
10 9 as well
-19 -2 as written
10 0 ashdown
-9 -1 ashgrove
16 -2 aside
11 -7 aside .
-10 12 aside the
12 -19 ask
-10 -3 ask for
7 -7 ask that
6 -1 asked
-3 8 asked for
16 4 asked to
-6 -17 asking
-8 -8 asking that
-33 20 asks
-15 3 asks for
-16 19 asks that
-2 6 aso
11 -3 assented
11 -3 assented to
-18 0 assessment
-12 -2 assigned
11 -2 assigned magistrate
-19 -1 assigned to
-9 -6 assistant
-7 -2 assistant director
-11 -2 assurance
12 -6 assure
0 27 asylum
-7 22 asylum application
-4 27 asylum officer
7 -5 asylum seekers
25 -1 at
-15 -17 at #
-20 -6 at a
7 -2 at adelanto
15 3 at all
10 -4 at an
-4 15 at any
16 -6 at batavia
-5 -6 at broadview
5 20 at de
18 -5 at dilley
-6 10 at dkt
-5 13 at doc
1 -9 at docket
9 -2 at each
4 -12 at ecf
19 -12 at elizabeth
-13 10 at government
-28 25 at his
20 -15 at home
9 6 at large
8 7 at least
30 -26 at liberty
-7 14 at midnight
5 8 at noon
19 -12 at once
-4 -7 at page
-11 22 at the
-13 -6 at this
-7 0 at today
-7 0 at trial
6 -10 at which
7 16 atlanta
-9 -5 attach
11 10 attached
19 -6 attached .
-5 6 attached copies
10 5 attached document
-31 -7 attend
-8 -8 attend .
-15 5 attend the
-57 -52 attorney
-8 -4 attorney calls
-10 -3 attorney fees
6 -14 attorney general
-29 -16 attorneys
11 -8 attys
-1 18 august
0 20 august #
17 -9 aurora
-19 -5 ausa
-5 16 authored
-10 22 authored opinion
-9 13 authoring
4 -11 authoring .
-22 33 authoring judge
15 5 authority
7 15 authority to
-17 30 authorized
1 12 authorized .
-3 -14 authorized by
-8 18 authorized to
24 8 available
-8 8 available on
-2 13 available steps
-2 -10 available through
-8 -19 aw
28 -9 await
-12 2 awaiting
-27 -7 award
-20 -10 awarded
-7 -3 awarded #
-12 37 away
-4 22 away ;
-5 11 away and
-11 -26 b
28 0 b #
-16 -14 b .
15 8 back
-11 -2 back .
-11 -2 back ;
-6 10 back here
-10 -5 back his
9 7 back in
20 -15 back into
-7 23 back on
13 -4 bag
141 -70 bail
-11 -3 bail .
7 -6 bail applications
-11 -1 bail conditions
2 -10 bail granted
10 -13 bail hearing
12 -2 bail hearings
24 6 bail is
16 -1 bail on
28 -8 bail order
31 -10 bail pending
7 -3 bail review
2 -13 balance of
-7 -1 balogun
3 6 baltimore
-9 -6 banc
-1 -14 banc #
6 22 banc .
-11 -9 banc filed
-7 8 banc is
-3 -7 banc rehearing
7 2 banks
18 41 bar
0 35 bar on
8 0 barnabas l
-4 13 barred
10 10 barred from
-21 11 barring
-6 19 barring removal
-5 -6 barring transfer
18 -19 bars
5 -13 basis
8 -1 basis on
19 -2 batavia
-3 8 bay
18 2 bdp
6 -2 be
-13 19 be affirmed
5 20 be allowed
9 -2 be arrested
22 2 be at
4 17 be back
7 2 be brought
3 8 be carried
-7 -17 be denied
-16 32 be deported
-6 -1 be deposed
24 -3 be discharged
-1 -5 be disclosed
-5 7 be dismissed
-2 16 be dissolved
-11 2 be entertained
-31 -19 be filed
3 14 be flown
15 -3 be found
19 -4 be freed
-12 0 be granted
-20 12 be heard
30 -22 be held
10 2 be housed
-8 9 be in
12 -1 be kept
13 0 be left
33 -27 be let
5 -13 be lifted
-16 1 be made
-3 -11 be mailed
37 -6 be moved
10 -7 be nearer
5 20 be neither
-7 10 be opened
17 -9 be out
1 12 be placed
-19 -6 be prepared
-28 -11 be produced
-10 21 be put
-6 -8 be re
-10 -8 be read
-4 -8 be ready
61 -23 be released
2 -8 be relieved
-18 92 be removed
8 -2 be renewed
-4 12 be repatriated
-8 -18 be returned
5 45 be sent
2 7 be served
11 -2 be set
4 9 be shipped
2 -22 be sought
-19 -2 be stayed
1 12 be subject
35 -3 be taken
-10 -15 be told
15 -12 be transferred
13 -6 be transported
8 11 be turned
-6 -7 be unsealed
-7 3 be used
6 21 be vacated
-14 1 bear
-13 10 bear its
-12 -15 bearing
8 -3 bears
15 -19 became
15 -15 became final
3 5 because
5 7 because petitioner
-10 -3 because the
7 -8 become
10 2 become unreasonably
0 16 becomes
11 -12 bed
21 -5 beds
11 -12 been
8 -2 been arrested
11 -9 been at
-5 -8 been brought
11 -3 been confirmed
8 5 been convicted
3 6 been decided
-7 19 been done
7 -16 been filed
-11 3 been finally
1 9 been heard
-11 2 been held
-8 -2 been let
-1 14 been made
18 -6 been mailed
-15 -1 been moved
8 -8 been put
-4 7 been received
-33 -7 been released
-10 -2 been removed
-12 2 been sent
-1 9 been told
14 8 before
34 -20 before #
2 24 before .
24 -28 before a
13 -11 before an
6 -6 before and
-11 -6 before any
1 -6 before april
-1 17 before chief
7 -1 before december
0 -7 before district
-8 7 before his
8 0 before it
0 10 before january
-58 13 before judge
-20 13 before judges
14 -1 before magistrate
-6 5 before march
-7 -1 before senior
4 6 before that
-16 13 before the
-9 -2 before then
5 2 before this
10 -4 before us
15 -2 beforehand
14 -5 beforehand .
12 -11 begin
12 -5 beginning
10 -3 beginning #
-17 6 behalf
-10 6 behalf of
-2 -7 behind
4 10 being
-4 14 being a
-12 -8 being in
4 14 being no
12 -5 being taken
7 -3 bekele
-7 6 bellwether
9 -14 belongings
-2 7 belongs
11 -7 below
23 -19 below is
9 2 bench
4 10 bench .
3 -15 bench :
-10 -2 bench ;
39 -7 bench ruling
-12 10 bench that
-11 11 bench to
-8 -5 bergen
-22 -4 between #
11 -1 between the
46 -27 beyond
23 -35 beyond the
-8 4 bia
6 -5 bia having
15 -1 bids
-7 -3 bill
-7 -3 bill of
8 9 binds
-26 23 bjorklund
-10 -3 blacked
-10 -3 blacked out
-13 -2 blanket
13 -4 blessing
7 -1 blessing on
-8 8 bnclc
-8 8 bnclc #
-34 48 board
-9 22 board .
-9 4 board and
-8 28 board has
-4 -9 board s
9 -1 boateng
17 6 body
122 -103 bond
-6 -17 bond .
7 -1 bond by
-8 -3 bond denial
32 -24 bond hearing
23 -17 bond hearings
16 -3 bond is
4 -13 bond order
-9 -1 bond was
30 0 bond with
7 -3 bond within
0 6 booked
-9 0 booking
38 7 border
29 -4 border patrol
26 29 both
-13 -2 both sides
-2 10 bound
7 -2 boundaries
7 -2 boundaries of
-23 -9 bracelet
-7 -1 bram
11 0 brancato
11 0 brancato ruiz
11 -8 brandao
11 -8 brandao appellate
-18 11 brandt
11 -3 breath
-52 -30 brief
-8 -6 brief .
-4 22 brief due
-15 -9 brief in
-6 -23 brief is
-28 -11 briefing
-3 7 briefing .
-4 11 briefing on
-13 -2 briefing schedule
20 -10 briefs
15 -1 briefs #
8 -1 briefs .
-11 -2 bring
-3 7 bring about
8 -1 bring her
-2 -12 bring petitioner
-4 12 broadened
-4 -7 broadview
-14 1 brother
-16 -11 brought
-1 -6 brought back
9 -10 brummel
0 -10 brummel :
-6 -7 building
21 -13 burden
-5 -10 burden of
8 -3 burden on
11 -1 burlington
19 -8 bus
6 0 business
7 -2 business .
-9 4 business day
15 -10 business days
12 18 but
10 -5 but in
-2 8 but not
51 -6 by
-5 -32 by #
14 -11 by .
0 9 by :
-30 7 by a
-3 -8 by agreement
3 -8 by an
25 -15 by appellants
11 5 by appellate
-12 -5 by appellee
-4 -10 by appellees
-8 1 by april
11 6 by bdp
13 -8 by chief
8 6 by class
8 -13 by clear
6 -10 by clerk
-4 -17 by close
18 -6 by consent
-16 -3 by counsel
-30 -4 by court
1 20 by december
-3 -7 by direction
-18 8 by district
7 -4 by email
-9 -15 by february
3 7 by filing
-7 -6 by for
13 -8 by fpg
-9 -3 by friday
9 22 by her
-21 -5 by ice
-3 7 by january
-2 14 by judge
26 6 by judges
8 -7 by july
0 -12 by june
-4 7 by justice
3 -6 by letter
-15 -46 by magistrate
-8 -6 by march
9 -1 by monday
-1 7 by no
19 -4 by noon
0 -10 by november
-17 3 by october
-8 -8 by of
31 -33 by on
8 -3 by one
-1 7 by order
-23 40 by petitioner
-4 6 by pnc
-7 13 by qvl
-11 -1 by rds
4 -8 by regular
-3 -16 by respondent
7 -6 by rkl
-6 8 by rqs
1 -7 by separate
1 -8 by september
7 -3 by statute
-23 8 by telephone
-13 -16 by the
-5 -14 by this
11 -7 by tomorrow
8 -14 by trb
-6 2 by us
-2 8 by uscis
-1 13 by which
-4 -11 by zoom
11 11 c
-3 -7 c #
-1 9 c .
14 -3 c ;
7 -6 c and
-7 14 ca
3 -25 calendar
29 -9 calendar .
-10 -8 calendar and
13 -2 calendared
20 -9 california
10 -3 california .
-3 -14 call
-11 -3 call to
9 -4 call with
19 -16 called
9 -14 called for
-29 -13 calls
-7 -1 calls .
-6 0 calls for
-7 5 camara
32 -22 came
15 -5 came on
11 -3 came with
-12 -2 cameras
-32 5 can
-12 2 can be
-15 -1 canceled
-6 -27 cancelled
0 -26 cancelled .
19 -3 cancelling
9 16 cannot
7 3 cannot be
-8 13 cannot do
13 -7 cannot stand
-10 -10 caption
6 -3 card
-3 13 care
0 8 care of
6 5 carolina
19 2 caroline
8 16 caroline facility
19 37 carried
-11 -7 carried out
8 40 carry
-2 33 carry out
-12 27 carrying
-4 10 carrying out
-9 5 carvajal
-9 5 carvajal ibarra
-17 -2 carvalho
-39 -20 case
0 -8 case #
11 17 case .
-13 -5 case :
5 7 case and
-8 2 case as
8 0 case called
4 8 case closed
-17 -2 case is
-11 -3 case management
1 20 case number
-1 -8 case pending
7 -16 case remanded
-21 1 case shall
-7 6 case to
-9 9 case until
-9 -14 cases
-5 -9 cases that
15 -7 castaing
15 -7 castaing on
-2 7 castellanos
-20 -6 cause
-10 -4 cause #
-6 -1 cause .
3 -9 cause :
-8 5 cause and
5 8 cause appearing
7 6 cause by
15 -5 cause came
-2 6 cause exists
21 23 cause hearing
-6 0 cause in
0 -8 cause is
-6 -3 cause on
-2 -27 cause order
5 -11 cause respondents
-3 -13 cause why
14 -15 cause with
-28 19 cause within
-8 -10 caused
-11 22 cbp
22 -6 cc
22 -6 cc :
18 0 cd
17 -4 cease
6 0 cedric oyler
10 -1 cell
26 -14 center
8 0 center .
9 -2 center on
7 -7 central
-4 11 certificate
-2 7 certificate of
-24 12 certification
-5 7 certification .
6 7 certification and
-14 13 certification is
-15 3 certification of
-7 -7 certification order
-42 -14 certified
3 -11 certified a
-10 4 certified and
1 -22 certified at
4 6 certified class
2 -10 certified copy
-8 -2 certified under
-13 -1 certifies a
-21 4 certify
6 9 certify and
0 -12 certify class
-8 -10 certifying
5 -9 certifying class
-10 -3 certifying the
-23 9 certiorari
-6 15 certiorari if
-14 -1 chair
-5 -6 challenge
-4 -7 challenge to
-18 -17 chambers
4 -16 chambers by
-5 11 chambers of
8 -4 chambers order
-8 12 chance
-8 12 chance to
0 -8 change
11 5 change in
11 4 changed
-8 9 changed to
14 -22 charge
8 -2 charge .
-10 -5 charge and
-9 -1 chart
-9 47 charter
-7 18 charter to
-2 -18 check
0 -10 check in
8 -3 check ins
8 6 chief
15 -11 chief appellate
-5 17 chief judge
-15 14 child
11 9 child in
-17 27 children
22 7 cho
7 -3 choice
-11 0 choose
-4 8 choosing
-8 10 choosing .
-3 11 cir
-3 11 cir .
19 15 circuit
-2 8 circuit .
-4 -8 circuit ;
-21 34 circuit and
-14 -12 circuit decides
8 -7 circuit has
-3 9 circuit having
6 -10 circuit judge
6 2 circuit judges
34 -8 circuit may
-18 1 circuit rules
6 3 circuit s
7 0 circuit the
15 -11 circumstances
-9 -3 citation
6 21 city
-15 -3 civ
-15 -3 civ .
-43 -22 civil
-5 -8 civil action
-23 -23 civil contempt
-13 10 civil rule
-10 0 cja
-8 0 cja counsel
-20 -23 claim
-16 0 claim and
9 -5 claim is
8 5 claim to
-30 -31 claims
-19 11 clarification
-7 3 clarification .
-16 1 clarify
-9 6 clarifying
-29 -15 class
-9 -11 class .
-7 -9 class :
-15 6 class ;
-8 -3 class allegations
-5 7 class and
-1 8 class at
-15 16 class certification
1 -21 class certified
-54 -24 class counsel
-26 -23 class definition
9 0 class may
31 37 class member
36 13 class members
1 6 class now
-23 6 class of
2 -7 class settlement
-9 -1 class to
20 -2 class under
23 3 class wide
10 -2 clay
10 -5 clay county
-1 -11 clear
9 -15 clear and
-11 -6 clear error
-29 -35 clerk
30 -9 clerk .
-9 4 clerk :
-3 -9 clerk granting
14 -8 clerk hac
4 -9 clerk is
-17 4 clerk order
-21 -3 clerk s
-17 11 clerk shall
12 -1 clerk tml
-25 -18 clerk to
-15 -5 clerk vlg
14 9 clerk will
-11 -18 client
20 -7 clock
9 -4 clock in
-2 20 close
-11 -1 close .
13 20 close the
-25 -8 closed
-19 -7 closed .
-10 -1 closes
14 3 closing
17 8 closing case
7 -3 cm rrr
-1 9 cmd
-1 9 cmd #
-8 -7 coercive
14 -11 cole
0 8 colloquy
18 3 colorado
19 4 colorado .
15 0 colter
15 0 colter standish
-10 0 come
-20 13 come back
-6 -4 come before
-8 -2 come off
-28 18 comes
-10 2 comes before
-7 -8 comes off
-1 13 comes to
-27 4 coming
5 -6 command
-13 8 commercial
-13 8 commercial flight
-6 -6 commissioner
32 -16 committed
32 -16 committed to
-10 -1 committee
-9 -7 commonality
27 -5 commonwealth
-7 -6 communication
-13 -7 communications
-13 -7 communications with
8 -7 community
-10 -13 compel
13 -4 compel .
-12 0 compelling
-18 0 complete
0 -7 complete details
-4 8 complete text
-12 -9 compliance
-14 -6 compliance .
-2 19 compliance is
12 -15 compliance with
-18 3 complied
-11 5 complied with
11 -11 comply
9 -1 comply .
-10 -2 compromise
6 -1 concede
-5 -11 concedes
2 13 concerned
-27 0 concerning
9 11 concerning service
-8 -17 concerning the
-3 23 concerns
0 19 concert
1 18 concert with
7 -10 concludes
9 -10 concludes that
-10 -6 conclusions
-10 -3 conclusions of
3 -7 concurrence
-2 -8 concurring
26 -7 condition
-27 -4 condition of
2 6 condition that
2 -8 conditionally
23 -26 conditions
29 -6 conditions .
-19 4 conditions of
0 -8 conditions to
3 -7 conduct
-3 -15 confer
5 -4 confer and
-32 -37 conference
-3 9 conference #
-9 -16 conference and
25 -4 conference by
-1 -11 conference for
18 2 conference held
-8 4 conference is
-14 -7 conference of
-16 1 conference set
-21 -5 confidential
-4 7 confidential telephone
3 -20 confined
-8 0 confined in
56 -18 confinement
19 -1 confinement .
3 -7 confinement at
8 -1 confinement is
-1 -8 conforming
-4 9 conformity
-4 9 conformity with
7 -3 connecticut
-36 7 consent motion
-12 0 consent of
-10 12 consents
10 18 consider
9 -1 consider it
5 20 consider the
-8 24 consideration
8 -2 consideration .
-9 23 consideration of
3 8 considered
10 -2 considered and
-2 6 considered the
7 1 considers
-7 5 consistent
-7 5 consistent with
-13 -1 consolidated
10 -2 constitution
8 -1 constitutionally
8 -1 constitutionally adequate
-16 9 construed
-11 5 consuelo
-10 4 consuelo trimble
-7 8 consul
-9 -12 consular
-78 -54 contempt
-26 -13 contempt .
8 -2 contempt ;
-10 -5 contempt and
-8 0 contempt by
-7 4 contempt citation
-11 4 contempt is
-35 -21 contempt of
-3 7 continental
-3 7 continental united
4 15 continue
6 -4 continue .
2 7 continue hearing
-9 31 continue the
9 0 continue through
11 -3 continue to
6 13 continued
-10 -5 continued .
8 -2 continued confinement
-6 18 continued hearing
-12 10 continued in
16 -13 continued to
7 -8 continued until
6 30 continues
3 18 continues .
11 15 continues in
9 -5 continuing
-9 6 contractor
2 10 control
23 10 converting
17 26 converting #
0 -14 converting the
13 -1 convicted
11 -8 convicted of
-27 1 conviction
-10 7 convictions
10 -15 convincing
8 -15 convincing evidence
7 -13 cook
7 -13 cook m
0 6 copies
-9 -4 copies of
2 17 copies to
-25 -9 copy
-7 8 copy mailed
-5 -10 copy of
-1 16 copy served
-6 -10 copy to
-12 -3 cor
12 -5 coram
12 -5 coram :
17 -17 cornwallis
23 -1 corporate
27 -1 corpus
-22 -1 corpus .
5 19 corpus ;
20 2 corpus and
21 0 corpus ecf
16 -12 corpus is
-14 0 corpus should
-21 -15 correct
-11 -12 correct the
-18 -10 corrected
-8 -6 correcting
-15 -10 correctional
-8 -8 correctional facility
-6 4 corrections
9 5 correia
9 5 correia l
-2 -9 correspondence
12 0 corwin
7 0 corwin dale
6 0 cosmo
6 0 cosmo wetherbee
-34 -13 cost
-11 -4 cost and
-4 6 costa
-20 -38 costs
-14 2 costs .
-10 -4 costs and
28 -10 costs taxed
-10 2 could
-73 -62 counsel
29 -13 counsel access
8 -7 counsel and
8 -5 counsel are
-20 0 counsel by
-9 -3 counsel each
-8 8 counsel for
-18 -2 counsel in
-18 -29 counsel is
-12 -7 counsel may
-1 11 counsel on
-14 8 counsel s
-14 3 counsel shall
-14 -7 counsel the
10 -11 counsel to
-8 -6 counsel who
-8 -1 counsel within
-9 -5 count
7 0 count i
7 -1 counted
-16 15 countries
-6 0 countries is
-51 106 country
-14 -8 country .
-15 13 country before
10 1 country is
-20 13 country other
-6 4 country removals
8 10 country unless
-7 20 country while
-9 -11 counts
39 -41 county
17 -4 county .
-16 -3 county correctional
12 -5 county facility
9 -7 county jail
9 2 course
7 6 court
8 7 court #
-17 26 court .
9 -14 court :
5 10 court ;
21 3 court adopts
10 -3 court agrees
-8 -3 court an
-24 -8 court and
-7 3 court approves
-10 0 court are
-8 8 court as
-8 4 court by
-19 -2 court can
-12 -1 court certifies
-7 -3 court concludes
12 0 court declares
14 16 court declines
6 -3 court denies
16 -16 court did
0 17 court directs
-8 0 court expresses
12 1 court extends
-12 2 court finds
-14 -14 court for
4 8 court granted
-2 10 court grants
27 -5 court has
8 0 court having
11 -5 court hears
-11 -6 court holds
-1 -23 court in
-5 -12 court is
5 9 court lacks
20 10 court may
-10 17 court now
9 5 court of
10 -17 court on
7 22 court order
23 23 court orders
-2 31 court proceedings
13 -15 court reporter
1 -13 court reserves
19 -27 court rules
9 16 court s
-1 7 court said
-9 -2 court sees
-2 -7 court shall
20 -14 court staff
-3 -10 court sua
-16 -14 court takes
-16 -24 court that
3 -15 court the
-12 12 court to
-7 0 court under
-14 26 court was
-5 -14 court will
-2 7 court without
-5 -7 court would
8 -8 courthouse
5 6 courtroom #
7 -2 courtroom .
-10 0 courtroom minutes
14 -7 courts
-2 14 cover
-5 7 covered
-5 7 covered by
-2 15 covers
-18 8 credible
-18 8 credible fear
11 -4 criminal
9 -3 cross
3 7 cross motion
10 0 crossley
13 -9 crt
17 9 crt alex
-9 0 crt dauterive
-16 -3 crt guidry
7 -13 crt landry
-7 12 crt thibeaux
-9 21 crt yocum
-8 1 cruz
-6 20 crw
-2 -9 cure
-15 -3 curfew
-7 -1 curfew is
-16 21 curiam
-16 13 curiam judgment
9 -7 curiam opinion
-29 26 curiam order
-12 -4 custodian
96 -33 custody
-11 0 custody #
8 -31 custody .
-15 6 custody abroad
5 23 custody and
7 -6 custody by
8 1 custody determination
-11 6 custody for
33 -9 custody hearing
19 -16 custody hearings
7 5 custody in
3 8 custody is
36 -2 custody of
15 16 custody on
15 -9 custody redetermination
-9 -1 custody review
5 -10 custody shall
-4 12 custody who
7 14 custody without
12 -3 cut
-1 -10 cutting
0 -10 cutting on
-4 -7 cyndi
-4 -7 cyndi ames
22 14 cyprian
22 14 cyprian a
6 11 d
6 21 d .
-26 22 dacosta
-16 -5 daily
7 0 dale hatfield
-20 -2 damages
-8 -1 damages is
-4 18 danforth
47 -37 danger
22 -13 danger .
6 -1 danger to
-7 0 darnell
-7 0 darnell whitlock
9 6 date
13 14 date #
12 -16 date .
3 8 date :
-9 16 date by
8 1 date filed
-8 -9 date is
9 7 date the
7 -5 dated
-7 -3 dated #
-1 -13 dates
-9 0 dauterive
-9 0 dauterive l
18 -18 day
-1 8 day after
-2 -7 day and
-4 10 day the
5 13 day with
18 29 days
-18 -3 days .
20 4 days ;
-11 -2 days a
-31 16 days after
14 9 days and
19 -5 days are
12 -2 days at
13 -8 days before
-9 5 days for
-7 18 days from
-1 16 days in
28 -12 days is
7 2 days notice
9 0 days of
-7 -1 days or
-10 -4 days respondents
25 -8 days so
-19 7 days the
-8 -1 days thereafter
0 9 days to
-1 -7 days while
-15 14 days why
18 5 days written
-7 8 deadline in
-33 -16 deadlines
-12 0 deadlines are
-13 -6 debtor
-4 17 december
-12 12 december #
1 -11 decertified
3 -6 decertified .
-23 8 decertify
-9 4 decertify class
14 -9 decide
-14 -3 decide the
9 -8 decide whether
-36 22 decided
-26 20 decided .
-11 -2 decides
-9 -10 decides the
7 -4 deciding
-5 -9 decision
16 16 decision .
1 13 decision :
33 3 decision and
23 -21 decision for
-14 -3 decision in
-10 3 decision is
-22 3 decision not
-7 -6 decision of
-29 0 decision on
-20 -4 decision reserved
0 11 decision to
14 -10 decisionmaker
-10 -26 declaration
9 -6 declaration of
21 -4 declared
13 -1 declares
13 -1 declares that
16 16 declines
2 18 declines to
12 -1 decree
17 -10 decreed
14 -1 decreed :
-10 2 deemed
-16 -7 default
-13 -2 default judgment
-10 -44 defendant
-12 0 defendant #
7 0 defendant continued
-8 -2 defendant having
-4 -10 defendant is
-6 0 defendant may
8 0 defendant present
20 0 defendant remanded
-44 -3 defendant s
8 0 defendant to
9 0 defendant waives
1 16 defendants
29 -17 defendants #
-6 12 defendants and
-2 32 defendants are
15 22 defendants from
14 0 defendants have
-6 -6 defendants in
12 0 defendants may
-13 32 defendants motion
-8 3 defendants must
-6 -27 defendants officers
6 3 defendants oral
-34 26 defendants shall
-4 8 defendants to
9 4 defendants unopposed
10 0 defense
4 -10 defense counsel
20 4 deferred
-12 -27 deferring
-1 -14 deferring action
0 -9 deferring ruling
-8 -3 defined
-16 -32 definition
0 -14 definition .
8 -4 definition is
-1 -7 definition of
8 -5 delacourt
19 22 delacroix
22 14 delacroix :
-11 8 delay
-10 9 delivered
-8 9 delphina
-2 7 delroy
-16 6 denial
-8 -2 denial class
-7 5 denial is
5 19 denied
-7 -10 denied .
29 1 denied ;
8 9 denied and
12 3 denied as
-22 33 denied by
-2 12 denied for
-17 5 denied judge
4 27 denied on
-8 13 denied reopening
-7 4 denied the
17 -2 denied with
-15 -25 denied without
9 -10 denies
10 -3 denies the
14 0 dental
8 0 deny
-16 21 deny .
23 -20 deny the
38 18 denying
14 29 denying #
-18 13 denying as
26 2 denying defendants
1 -16 denying emergency
11 -4 denying habeas
-7 -20 denying in
-12 7 denying motion
-7 -1 denying petition
-16 -9 denying petitioner
7 1 denying plaintiffs
0 -7 denying preliminary
15 1 denying respondents
-12 4 denying stay
14 4 denying the
2 33 denying without
-9 19 depart
0 -10 departed
-8 23 department
-11 25 department of
-20 29 departure
2 23 departure .
-2 -10 departure form
0 -9 departure or
-4 61 deport
-4 17 deport petitioner
-82 131 deportation
-7 12 deportation .
15 4 deportation and
-16 20 deportation filed
-16 49 deportation is
-10 14 deportation of
8 -12 deportation officer
-7 -19 deportation officers
-13 22 deportations
-27 81 deported
5 20 deported nor
-15 64 deporting
7 0 deporting him
-13 13 deporting petitioner
-2 -7 deposition
-9 -1 deposition of
-20 -20 depositions
-2 10 deputy
-5 16 deputy clerk
3 7 described
3 7 described in
26 0 deshawn
26 0 deshawn vance
-7 4 designated
-1 -7 desist
2 -9 desmond
13 -1 desmond r
-7 9 destination
10 -15 details
51 -30 detain
12 -1 detain .
13 -1 detain a
6 -7 detain him
-20 -5 detain petitioner
1 -34 detained
2 -11 detained class
6 -2 detained in
9 -10 detained under
7 6 detained without
-10 -24 detainee
16 -4 detainee to
11 -23 detainees
15 0 detainees who
-7 -3 detainer
27 -10 detaining
113 -41 detention
35 0 detention as
7 -1 detention at
12 0 detention by
28 -17 detention is
29 -11 detention pending
15 -3 detention under
22 -1 determination
7 -11 determination of
-9 11 detroit
-10 -9 device
-12 19 devries
-12 19 devries okafor
-7 18 dg
-7 18 dg #
23 -15 dh
9 5 dia
12 -5 dialysis
-4 13 did
-10 -5 did not
-4 -6 die
17 -1 different
7 0 different immigration
-7 0 digital
22 -14 dilley
-1 -12 dimitriades
1 -10 direct that
7 9 directed
-11 12 directed not
-14 -17 directing
11 -8 directing a
-9 15 directing appellants
0 -12 directing petitioner
-35 6 directing respondents
43 -9 directing response
0 8 directing service
-1 11 directing that
-14 -11 directing the
-7 14 direction
1 6 direction of
7 -3 directions
6 -2 directions to
-1 10 directive
-8 10 directive is
-12 -1 director
-8 -3 director .
3 -6 director and
0 -7 director in
-7 9 director shall
16 7 directs
15 2 directs otherwise
10 12 directs that
-10 -4 directs the
52 -27 discharge
8 -3 discharge petitioner
-1 6 discharged
-14 12 discharged .
15 -3 discharged from
-6 18 discharging
14 -7 disclose
0 -7 disclosed
-48 -46 discovery
7 -9 discovery .
-17 -13 discovery is
8 -7 discretion
-10 1 discretion in
-3 7 discussed
-6 8 discussed in
2 -10 dismiss
19 -8 dismiss #
-12 -5 dismiss .
37 14 dismiss appeal
-16 2 dismiss for
3 8 dismiss is
-15 -5 dismiss the
-27 -5 dismissal
-6 -17 dismissal .
-4 -7 dismissal for
-1 20 dismissal is
-4 9 dismissal under
-27 -11 dismissed
-7 -2 dismissed .
-20 -15 dismissed as
-4 16 dismissed for
-21 -4 dismissed in
7 -12 dismissed with
6 -3 dismissed without
11 -1 dismisses
-6 3 dismisses the
-33 -17 dismissing
-7 3 dismissing #
0 -9 dismissing appeal
10 -6 dismissing as
-4 -7 dismissing case
-13 8 dismissing the
-8 -1 dismissing this
-10 -1 dismissing without
-12 11 disposition
9 -11 disposition .
-10 10 disposition :
10 20 disposition in
-12 2 disposition of
-2 38 dissenting
1 14 dissenting #
-11 -9 dissenting .
-11 12 dissenting in
-2 -11 dissents
-4 -8 dissents .
25 29 dissolve
-11 2 dissolve #
6 -6 dissolve .
38 10 dissolve temporary
1 -13 dissolve the
-2 11 dissolve upon
5 47 dissolved
-7 23 dissolved .
7 -12 dissolved and
-10 16 dissolved as
0 6 dissolved effective
-5 25 dissolving
-3 20 dissolving the
27 10 district
-2 -6 district .
-29 -15 district court
-1 -12 district judge
38 20 district of
14 16 district or
10 0 district the
10 3 disturb
3 8 division until
-6 21 dks
-6 21 dks .
7 -5 dkt
-14 4 dls
4 -16 do not
-10 6 do so
3 9 doc
19 -8 doc #
-16 17 doc .
-14 -20 docket
-5 -10 docket #
-4 -13 docket .
12 -7 docket ;
-2 11 docket and
-1 -26 docket entry
-1 35 docket text
-6 2 docketed
11 -2 docketing
7 -31 document
-11 4 document .
7 -1 document attached
-10 -1 document granting
8 -3 document has
4 -7 document having
10 1 document is
-10 -7 documents
-1 -6 documents in
8 -31 does
15 -10 does not
-7 25 done
12 34 done .
-8 3 done by
-1 -10 done to
28 -15 door
13 -2 door .
-5 13 doubt
-23 8 down
-10 -2 down .
-7 -7 dr
-7 -7 dr .
9 -5 drawn
12 -3 drive
-7 -3 drop
-6 -7 dropped
-8 -6 duc
-31 -44 due
-27 26 due #
8 -14 due :
-1 -9 due april
-1 -13 due august
-43 -9 due by
8 7 due course
-8 -4 due in
6 -9 due january
-4 -7 due july
-8 -1 due june
-6 -1 due march
0 14 due may
13 -15 due on
25 -4 due process
-4 15 dunstan
-4 15 dunstan figueroa
-7 22 duration
-6 21 duration of
8 -1 during the
-10 45 duty
7 2 dwyer
7 2 dwyer banks
7 11 e
-20 27 e .
-16 -1 each
9 6 each class
-9 -4 each day
11 2 each is
-12 -6 each monday
25 16 each of
-8 3 each party
2 -12 each side
-8 -1 each weekday
-24 -7 eaja
58 -14 earlier
-5 -8 easterling
0 -16 easterling on
16 -8 eastern
10 -14 eastern district
-6 -23 eb
-7 10 ec
-13 1 ecf
6 -17 ecf #
-15 21 ecf no
-12 21 ecuador
36 30 effect
18 30 effect .
5 -8 effect as
10 -12 effect of
-3 10 effect removal
25 9 effect through
-9 -18 effect until
2 -9 effected
-5 20 effective
-13 2 effective .
-7 26 effectuate
22 -1 efra
22 -1 efra n
17 -4 eight
9 1 eight days
-8 -1 eight hours
10 -1 eighth
-13 13 either
-4 7 ekwueme
35 14 el
14 -2 el paso
-11 6 el salvador
21 16 el valle
18 -22 electronic
11 2 electronic clerk
0 -9 electronic filing
10 -7 electronic order
-9 17 eleven
11 -8 eleven class
-1 14 eleven parents
20 -7 eligible
10 -10 elizabeth
6 -12 elizabeth .
14 -9 eloy
-25 31 else
-1 15 else .
-4 9 else is
10 10 elsewhere
-4 11 elsewhere .
5 -13 elw
25 2 email
-1 -8 emailed
20 8 emergency
-10 12 emergency hearing
35 -7 emergency is
-10 15 emergency motion
-5 7 emh
0 -8 en
-9 -6 en banc
7 15 end
2 -8 end and
9 13 end of
19 11 ended
15 3 endorsed order
9 -24 endorsement
8 -19 endorsement on
4 -5 enforce
-11 8 enforce #
25 -2 enforce .
-11 0 enforce ;
6 2 enforce and
-7 1 enforce dkt
12 -1 enforce is
-5 -15 enforce the
-10 9 enforcement
1 12 enforcement of
-19 39 enjoin
-4 15 enjoin removal
-17 22 enjoined
-1 12 enjoined .
-19 6 enjoined and
22 -15 enjoined from
-9 9 enjoined through
1 26 enjoining
13 7 enjoins
9 0 enjoins respondents
-14 22 enlarge
13 22 enlarged
6 14 enlarged to
-11 -2 enlargement of
2 6 enough
7 -6 enough .
-17 4 enter
-11 -3 entered
8 -2 entered #
7 17 entered .
6 1 entered :
23 -8 entered allowing
-14 -11 entered and
-11 -5 entered as
0 27 entered at
1 -9 entered by
2 9 entered denying
16 -4 entered for
7 -5 entered granting
-22 -1 entered in
-10 6 entered judgment
7 2 entered july
4 -17 entered june
1 -9 entered october
-23 17 entered on
-12 10 entered re
7 -2 entered this
-21 3 enters
-2 20 entertain
-11 2 entertained
-9 5 entertained .
16 -5 entirety
8 3 entitles
-10 -2 entries
-7 17 entry .
16 -12 entry :
14 11 entry ;
1 8 entry before
-3 15 entry for
12 6 entry generated
6 -3 entry in
12 0 entry it
21 -27 entry no
-12 -7 entry of
-19 -2 entry only
10 -8 entry order
-23 0 entry re
13 18 eo
13 18 eo :
15 -1 eoir
-7 -4 equal
-7 -4 equal access
8 -2 equally
9 4 equities
-3 13 eritrea
-10 -5 ero
-10 -1 ero :
-5 -7 erred
0 8 error .
1 -15 error in
12 -2 esr
12 -2 esr .
11 -3 essex
6 -1 essex county
1 -11 established
10 -3 etowah
17 -17 etxeberria
-10 -11 eudora
0 -12 evening
-3 -9 everardo
-3 -9 everardo j
-28 3 every
-8 5 every #
13 -15 every class
0 7 every member
-7 -3 every person
-18 14 everyone
-20 11 everyone else
9 -22 evidence
-17 -5 evidentiary
-13 -5 evidentiary hearing
-11 -9 examination
-9 -15 exceed
-10 3 exceeded
-1 -9 exceeding
-1 -8 exceeding the
7 -4 except
-6 8 except as
7 -3 except for
-1 -7 excerpts
-12 -4 excluded
-12 -16 excused
1 -16 excused from
-14 -3 excusing
-16 28 execute
-15 18 execute the
-6 18 execution
-6 18 execution of
-6 -11 executive
-20 5 exhibit
-11 6 exhibit #
8 2 exhibit a
0 7 exhibit b
5 -9 exhibit c
-4 9 exhibit d
-13 1 exhibits
-6 0 exhibits a
-10 -5 exhibits to
-8 0 exonerating
-14 0 expanding
3 -18 expedite
-6 0 expedite .
-5 -11 expedite ruling
-9 5 expedited briefing
-4 -10 expedited discovery
-9 7 expedited removal
15 -9 expediting
-8 3 expel
9 10 expelling
-25 27 expense
-13 -1 expense of
-9 -6 expert
0 10 expires
-5 13 expires today
-10 -7 explain
-21 5 explanation
-8 0 expresses
-8 0 expresses no
-6 11 expulsion
-5 10 expulsions
21 12 extend .
10 2 extend the
-9 -19 extend time
9 -20 extended by
26 -10 extended for
-7 -2 extended through
-12 22 extended to
13 3 extending #
-3 9 extending the
-13 6 extending to
22 -14 extends
11 1 extends the
6 -10 extension
-4 16 extension .
-8 2 extension is
10 -13 extension of
12 -7 extension will
-8 -6 extensions
23 6 extent
9 8 extent .
-16 -5 extent :
14 1 extent the
4 -9 extraordinary
10 -5 extraordinary circumstances
7 -8 eyre
7 -8 eyre appellate
11 0 ezequiel
11 0 ezequiel brancato
18 -16 f
9 -1 f #
17 -12 f .
-17 5 face
-51 67 facilitate
-3 10 facilitate his
-3 14 facilitate plaintiff
-11 24 facilitate the
23 -10 facilities
70 -74 facility
-24 -4 facility .
10 1 facility ;
-3 13 facility and
8 -4 facility by
6 -7 facility for
29 -4 facility in
3 -12 facility is
14 -8 facility outside
8 -9 facility to
13 -8 facility within
5 -11 facility without
-11 -16 fact
7 -1 factors
7 4 facts .
-5 11 failed
4 13 failed to
4 -10 failing
4 -7 failing which
13 -3 fails
1 -7 failure
-16 -18 fair
-8 -4 fair reasonable
-14 -14 fairness
-14 -14 fairness hearing
-8 -2 faith
-20 2 families
-7 3 families is
-6 16 family
-7 11 family .
7 -19 farmville
-6 -8 father
2 -18 favor
-27 -6 favor of
9 -3 fdc
-51 48 fear
-19 9 fear .
-12 18 fear interview
-3 9 fear of
-11 9 fears
28 14 february
21 16 february #
-10 -10 fed
-10 -10 fed .
-9 -12 federal
-26 -22 fee
-5 -10 fee or
-34 -9 fees
-6 -3 fees and
-1 12 fees of
6 -4 field
8 -4 field office
-3 7 fifteen
-4 9 fifteen days
12 -2 fifth
6 1 fifth circuit
-4 15 figueroa
-4 15 figueroa :
-42 -41 file
-11 -6 file .
-37 0 file a
-9 1 file an
-4 -7 file its
-8 -1 file on
-7 -11 file the
-6 -2 file their
-18 -7 filed
-15 -9 filed #
16 0 filed .
-15 -2 filed :
-22 6 filed and
18 3 filed at
-27 5 filed by
-18 23 filed denying
-28 6 filed granting
-9 -3 filed memorandum
22 -29 filed on
4 6 filed order
14 0 filed previously
0 28 filed that
24 -18 filed the
-40 -10 filing
4 -13 filing .
0 -11 filing an
-14 -15 filing fee
8 -6 filing no
-23 35 filing of
-10 2 filings
-20 -3 final
-1 -12 final and
-16 -29 final approval
1 29 final order
-8 11 final orders
-12 6 finally
-9 3 finally approved
18 -38 finding
1 -22 finding as
-9 -2 finding of
21 0 finding that
8 -13 findings
14 -3 findings and
-10 -3 findings of
-20 -7 finds
-13 0 finds #
6 9 finds no
14 -4 finds that
-8 -5 finds the
-11 -9 fine
-6 -2 fine is
-16 0 finished
20 2 first
12 -7 first .
-1 8 first been
10 15 first circuit
4 9 first providing
9 4 fit
15 6 five days
8 6 fixed
-7 1 fks
1 83 flight
38 -25 flight .
-9 7 flight and
13 -2 flight before
10 -12 flight having
2 25 flight is
-5 7 flight manifest
-3 -14 flight manifests
-5 32 flight of
18 -19 flight risk
-16 23 flight to
-12 8 flight until
14 7 floor .
1 -7 florence
-1 8 florida
0 9 florida .
3 29 flown
5 8 flown to
0 12 fly
10 -1 fmtlc
10 -1 fmtlc #
22 -11 folkston
22 6 follow .
-22 0 follow as
14 15 following
-7 -15 follows
0 -13 follows :
-8 5 footing
-7 -7 footnote
-7 -7 footnote #
-15 -10 for
-8 -4 for #
11 30 for a
15 -11 for admission
36 -28 for an
-9 4 for and
-14 0 for appointment
12 -4 for argument
-13 6 for as
-19 -5 for attorney
28 -5 for bail
9 -7 for bond
-17 10 for clarification
-11 31 for class
-9 -16 for contempt
-16 0 for decision
-14 -2 for default
11 -1 for detention
14 -3 for discovery
-7 -6 for district
-8 -8 for each
-3 -7 for en
-15 -6 for expedited
11 5 for extension
10 -5 for failure
-2 -11 for filing
-6 9 for five
-1 22 for fourteen
-12 0 for hearing
0 11 for him
12 -13 for his
9 3 for immediate
-5 11 for in
-19 31 for injunction
6 3 for injunctive
7 -4 for judgment
-31 7 for lack
-16 -2 for march
26 -7 for medical
-2 9 for miscellaneous
-8 0 for more
-3 -8 for motion
-13 10 for mr
11 -2 for november
22 -9 for now
0 8 for order
-17 -18 for panel
3 23 for partial
7 -11 for persons
-10 -14 for petitioner
6 -1 for petitioners
8 -2 for plaintiffs
-7 -32 for preliminary
33 0 for proceedings
-3 -7 for production
-8 -15 for protective
7 6 for provisional
1 -18 for publication
1 28 for reasons
24 7 for reconsideration
-18 -18 for rehearing
31 15 for release
-7 4 for relief
-11 1 for remote
12 -8 for removal
-9 -8 for respondents
7 -22 for return
-34 -1 for review
-3 -12 for sanctions
-10 -2 for september
-6 -5 for seven
-5 -7 for signature
9 -6 for six
6 6 for so
12 -8 for substantially
-6 1 for summary
15 -4 for surgery
15 -38 for temporary
8 -1 for ten
-2 8 for that
38 -9 for the
-9 -1 for them
21 -14 for thirty
-18 1 for this
15 12 for three
-12 -9 for tomorrow
12 -1 for twenty
-2 6 for want
-1 -7 for which
10 4 for writ
16 14 forbade
-2 -9 forbearance
-2 -9 forbearance policy
0 24 forbid
-14 9 forbidding
-7 27 forbidding removal
-9 24 forbids
9 -9 force
5 6 force .
-6 -5 force to
8 -11 force until
8 -9 foregoing
8 -8 foregoing motion
-2 38 foreign
21 -22 foreseeable
13 -15 foreseeable future
-12 -6 forfeiture
-19 -29 form
-11 0 form to
6 -8 former
-13 -18 forms
-1 -7 forms .
6 -1 forth in
-3 10 forthcoming
-3 10 forthcoming .
6 20 forthwith
-12 11 forthwith .
14 -1 forthwith from
-3 -13 forty
-6 -1 forward
11 3 forward .
0 11 forward to
17 -35 found
16 -4 found in
40 -21 four
11 -1 four class
1 14 four factors
9 -1 four months
5 32 fourteen
-2 25 fourteen days
2 -14 fourth
4 -10 fourth circuit
13 -8 fpg
12 12 francisco
22 7 francisco courtroom
-10 -4 frap
-9 -2 frap #
19 -32 free
-17 -11 free of
16 -10 free petitioner
17 4 free to
47 -2 freed
7 -3 fresh
-22 -5 friday
-21 -10 friday .
-19 -8 friend
10 26 from
-26 9 from #
-8 -1 from an
-8 -22 from any
10 -1 from counsel
14 -14 from denying
-7 32 from deporting
-7 5 from executing
-2 8 from expelling
8 -8 from filing
3 -6 from holding
-9 9 from in
9 -7 from it
-4 -8 from january
12 -4 from judgment
9 -15 from moving
-5 11 from putting
28 -11 from re
24 -1 from relocating
-36 71 from removing
14 11 from sending
6 -4 from tacoma
24 18 from taking
44 -12 from the
24 17 from this
-10 5 from today
-12 2 from which
24 -2 ftr
6 9 full
26 7 full .
0 -7 full force
-5 -6 funeral
-6 -13 furnish
21 37 further
19 -11 further extension
-8 -3 further extensions
21 7 further force
10 16 further order
35 13 further ordered
1 11 further orders
-8 -3 further petitions
-10 14 further proceedings
10 -7 further stay
13 -15 future
9 -9 future .
-23 45 g
-33 4 g .
15 -2 gave
2 25 general
-5 9 general by
11 33 general order
9 -3 general s
12 6 generated
12 6 generated by
12 -2 geo
10 -3 german
10 -3 german santos
-27 22 get
19 -16 give
4 -6 give #
10 0 give every
-2 -11 give petitioner
4 13 give the
5 -6 given
-20 14 given a
-7 -4 given at
14 -6 given back
-8 0 given for
-4 -8 given in
5 9 given to
-9 13 gladding
-9 13 gladding on
33 1 go
10 0 go .
1 12 go ahead
9 -6 go back
-10 12 go by
16 -2 go forward
1 25 go home
-7 -2 go in
18 -7 go on
-15 0 go out
-3 -7 go with
-10 15 goes
-28 2 goes forward
16 -4 goes home
0 10 goes on
-8 -2 going home
30 3 gone
17 -2 gone .
9 -3 gone and
5 28 good
-4 21 good cause
-6 -1 governed
-8 -1 governed by
11 0 governing
-18 20 government
9 -4 government and
-8 9 government asks
-4 -10 government counsel
-15 8 government expense
8 4 government from
26 -10 government has
5 14 government having
-21 20 government is
22 6 government may
-10 13 government must
42 -38 government s
-35 3 government shall
-25 6 government to
3 7 government will
-6 -9 gps
9 -7 grady
-11 -14 grant
-7 2 grant .
-9 10 grant it
-1 -7 grant of
10 -7 grant the
34 14 granted
8 -7 granted #
-19 28 granted .
-16 17 granted :
-13 -19 granted ;
-27 -13 granted and
8 0 granted as
22 -1 granted by
-2 35 granted for
-2 -20 granted in
32 -10 granted on
-11 -5 granted only
-3 9 granted pending
20 17 granted the
5 20 granted through
2 -15 granted to
3 -14 granted until
-6 5 granted without
30 -29 granting
-23 41 granting #
10 -19 granting a
4 -7 granting appellants
-8 -4 granting consent
16 -6 granting defendants
-22 -3 granting ecf
-7 -1 granting final
-20 6 granting in
12 4 granting joint
-1 -8 granting leave
-8 7 granting motion
-2 -8 granting parties
26 11 granting petition
6 15 granting petitioner
10 -2 granting plaintiff
11 -5 granting plaintiffs
4 7 granting preliminary
-7 0 granting request
8 11 granting respondent
22 -8 granting respondents
-16 -7 granting stipulation
-17 14 granting temporary
15 -26 granting the
0 10 grants
-8 5 grants #
13 2 grants the
26 5 great
-9 19 greyling
-9 19 greyling on
-10 -1 grievance
-5 12 ground
0 -12 grounds
9 -1 group
-2 7 guantanamo
-2 7 guantanamo bay
-8 10 guatemala
19 1 guatemalan
-16 -3 guidry
-20 11 h
-10 15 h .
14 -2 ha
14 -2 ha #
60 3 habeas
15 -2 habeas case
-1 7 habeas cases
27 -1 habeas corpus
24 0 habeas petition
15 1 habeas petitions
2 -8 habeas relief
2 -12 hac
-11 -4 hac vice
20 21 had
8 -1 had a
-1 -11 had been
10 14 had before
3 10 haddadin
-7 22 haiti
2 9 hale
-13 17 halloran
9 7 halt
8 -3 halvorsen
-2 -14 hampshire
0 -8 hampshire .
27 -22 hand
20 -3 hand and
-5 7 handed over
-4 9 handing
-3 -12 hands
8 -1 happen
-5 17 harlingen
7 1 harm
1 -9 harm .
-3 11 haruki
-3 11 haruki d
18 1 has
-5 -7 has already
29 15 has been
9 -1 has come
0 7 has first
9 -5 has gone
8 1 has heard
-1 9 has her
7 -5 has issued
10 -1 has lived
8 23 has no
8 -2 has now
-18 16 has passed
14 -1 has read
-7 -8 has received
3 8 has run
7 16 has said
-2 -6 has served
-9 3 has shown
-11 10 has the
-3 8 has until
7 0 hatfield
7 0 hatfield abbasi
2 13 have
8 5 have #
-4 -10 have a
-8 7 have been
-4 -11 have done
8 -3 have had
-10 2 have his
8 1 have no
-21 25 have not
-8 22 have petitioner
-12 8 have ten
-10 5 have the
8 -23 have until
-10 -6 haviland
-31 5 having
4 -8 having advised
-11 -15 having been
0 -6 having brought
2 6 having considered
0 6 having filed
-2 14 having flown
-11 -2 having let
9 -1 having missed
8 5 having no
-10 -2 having passed
-4 9 having removed
1 6 having reported
-11 15 having ruled
-13 2 having withdrawn
9 -4 haxhiu
37 -11 he
20 -10 he be
9 -3 he goes
-8 -18 he has
23 -1 he is
-5 19 he may
-7 -7 he must
3 13 he not
16 -4 he remains
8 -7 he shall
-10 -5 he should
-6 6 he understands
-10 25 he was
23 -9 he will
13 2 hear
-2 14 hear the
-5 33 heard
29 12 heard .
10 -11 heard ;
-10 6 heard and
7 -5 heard at
-25 -4 heard on
27 -68 hearing
-20 -4 hearing #
15 9 hearing .
-2 7 hearing :
46 6 hearing ;
3 -7 hearing and
15 -1 hearing at
3 9 hearing be
-15 8 hearing before
-12 44 hearing held
21 -2 hearing in
7 -17 hearing is
-16 -1 hearing may
-5 -6 hearing no
14 -2 hearing nor
-57 -27 hearing on
-15 0 hearing order
-6 0 hearing re
13 -5 hearing that
-12 5 hearing the
3 -8 hearing time
1 7 hearing to
-9 0 hearing took
-5 8 hearing unless
14 -15 hearing vacated
-19 -2 hearing was
18 -1 hearing which
6 -1 hearing with
7 -1 hearing within
73 -45 hearings
21 -16 hearings for
18 -7 hearings is
14 -2 hearings shall
-6 0 hearings to
8 -2 hearings within
12 -6 hears
13 -15 held
12 9 held #
-15 22 held .
-31 -5 held and
-11 -3 held at
33 -8 held before
-1 10 held in
8 20 held on
4 -14 held outside
-5 -6 held there
10 -9 held under
9 3 held within
-5 15 henceforth
53 14 her
4 9 her .
2 -6 her again
-8 -1 her client
15 -1 her from
12 -5 her go
5 -7 her husband
4 -9 her in
11 1 her into
-13 5 her motion
17 18 her out
-15 5 her removal
6 18 her to
8 17 here
8 10 here ;
7 15 hereby
9 -10 hereby is
-5 10 hereby made
-25 -24 hereby ordered
19 -16 hereby stayed
7 2 herein
-3 -8 heretofore
21 8 high
11 8 high risk
39 33 him
0 -8 him .
7 0 him again
-14 2 him and
20 -5 him back
6 -8 him from
22 -21 him in
13 10 him into
-2 -8 him is
-2 14 him on
8 -15 him out
4 17 him outside
3 -8 him the
-8 27 him to
3 11 him until
2 10 him without
22 17 himself
3 24 his
13 -3 his #
-7 0 his address
-8 -4 his attorney
-14 -4 his bond
-10 -4 his brother
-10 3 his case
6 0 his claim
16 0 his confinement
7 3 his departure
1 -11 his detention
-3 13 his family
6 -2 his former
-8 9 his hearing
21 7 his lawyer
-15 2 his lawyers
-20 2 his legal
14 -7 his liberty
15 21 his motion
-11 14 his or
2 -14 his order
-5 18 his own
-9 -5 his passport
-18 11 his petition
15 -2 his prior
0 12 his property
-16 -7 his release
41 -25 his removal
21 2 his request
-15 10 his return
18 -6 his sister
-12 4 his travel
-4 11 his wife
30 -21 hold
10 -4 hold him
21 -9 hold petitioner
-7 -6 hold respondents
-9 0 hold room
-15 -9 hold rooms
-18 10 hold that
28 -14 hold the
-17 0 holding
-18 9 holding that
7 4 holds
-8 1 holloway
-17 15 home
3 -7 home confinement
-15 9 home to
4 -9 hon
4 -9 hon .
-2 10 honduras
4 10 honor
0 -14 honorable
8 0 honorable barnabas
22 14 honorable cyprian
7 2 honorable desmond
-4 15 honorable dunstan
-3 -9 honorable everardo
-3 10 honorable marguerite
-18 -3 honorable peregrine
7 2 honorable philippa
-2 -7 honorable quentin
-3 11 honorable rosamund
4 -14 honorable thaddea
15 22 hospital
-22 9 hour
-4 12 hour #
-16 4 hour .
29 -23 hours
10 -5 hours .
0 7 hours ;
-6 -2 hours after
-6 -2 hours ahead
5 -13 hours and
22 -9 hours notice
-10 -5 hours of
-6 12 hours on
32 4 house
-6 7 house petitioner
12 -2 housed
-3 -12 housing
-13 2 however
16 0 hr
6 19 hrg
-15 4 i
-5 -13 i #
-13 5 i .
-10 5 ibarra
36 -52 ice
-9 -12 ice .
8 -5 ice at
-7 10 ice custody
14 -3 ice is
17 -17 ice may
-9 -2 ice officer
-8 -2 ice officers
-10 -12 ice personnel
-6 9 ice s
21 -9 ice shall
-8 4 ice to
-9 9 ida
8 -4 idemudia
-5 11 identified
-18 9 identity
-6 -14 if
-8 2 if it
-4 7 if need
5 -7 if no
7 -5 if one
-7 -11 if petitioner
10 -1 if she
-11 7 if such
-10 6 iii
5 -7 ij
-6 11 ikeda
15 -9 illinois
-6 6 image
-6 6 image attached
25 16 immediate
-4 10 immediate steps
13 -4 immediately
7 1 immediately .
7 -8 immediately release
71 -16 immigration
3 7 immigration custody
46 -13 immigration judge
11 4 imminent
3 -9 impose
11 8 imposed
8 -6 imposed at
10 10 imposed by
-11 3 imposed on
-13 -3 imposes
-7 -6 imposing
7 -2 imprisonment
1 11 improper
8 -4 improvidently
8 -4 improvidently entered
1 -8 imre
5 -8 imre appellate
-9 -16 in
40 -9 in #
-14 10 in a
-12 -30 in abeyance
-8 -21 in accordance
-7 8 in active
6 12 in addition
2 6 in alexandria
-3 -12 in all
-1 -8 in and
-2 8 in appendix
21 -2 in arizona
15 -7 in california
18 -18 in chambers
-16 -21 in civil
7 10 in concert
-4 9 in conformity
-34 -14 in contempt
-8 -2 in costs
4 28 in court
-10 -9 in courtroom
-16 7 in custody
8 6 in december
8 -6 in detention
8 7 in due
-6 2 in ecf
7 20 in effect
-10 8 in error
0 -15 in every
9 26 in exhibit
-27 -6 in favor
-10 -8 in fees
17 4 in full
-6 5 in habeas
27 -3 in hand
-14 -12 in his
-9 15 in ice
0 7 in immigration
6 -21 in it
-3 -15 in its
10 -1 in keeping
-3 28 in lieu
-12 -6 in light
-9 0 in limine
2 -6 in maine
10 -12 in minnesota
-10 -5 in no
7 -2 in october
-7 -2 in on
6 0 in one
-9 10 in open
10 20 in opinion
-10 -7 in opposition
3 -16 in order
-9 -2 in paragraph
14 17 in part
-34 -9 in person
9 7 in petitioner
28 27 in place
-8 13 in portland
-3 -9 in private
-6 -9 in receipt
1 -11 in refusing
14 9 in san
9 -1 in september
6 17 in seven
-7 -22 in support
-18 5 in that
16 47 in the
-37 6 in this
-6 8 in today
-7 13 in u
18 -5 in vermont
8 2 in view
9 10 in violation
0 7 in virginia
-1 9 in which
-22 5 in writing
8 0 inabinet
8 0 inabinet on
-12 8 include
6 10 included
-13 9 including
7 -13 indefinite
-7 -1 index
13 -6 indiana
-15 -1 indictment
10 -1 individual
45 -26 individualized
14 -7 individualized custody
18 -13 individualized determination
16 20 individuals
10 15 individuals on
-11 17 ines
-21 12 inform
-21 13 inform the
12 -12 informal
-9 -19 informed
-8 0 informed of
8 2 initial
-7 0 initial appearance
-6 -5 initials
30 69 injunction
13 -9 injunction #
55 -4 injunction .
-10 25 injunction :
8 22 injunction ;
-42 26 injunction against
13 0 injunction and
-27 5 injunction as
12 3 injunction at
-14 4 injunction barring
8 -3 injunction directing
14 -7 injunction entered
11 -14 injunction filed
-15 -2 injunction hearing
-15 8 injunction in
-3 12 injunction is
-81 49 injunction pending
8 -7 injunction requiring
25 -28 injunction that
12 1 injunction to
3 -15 injunction vacated
-7 9 injunction will
8 -3 ins
17 0 insofar
17 0 insofar as
-11 -8 inspection
-11 -5 instead
-8 3 instructed
-8 7 instructed to
2 -9 intention
2 -9 intention to
-5 -8 interest
-2 -7 interest of
36 19 interim
21 13 interim order
-17 26 interim relief
-3 -26 interim stay
11 -4 interior
-28 -7 interpreter
1 -9 intervene
18 1 intervening
-11 15 intervenor
-20 16 interview
0 8 interview .
-2 -6 interview class
-2 27 interview with
-20 -12 interviews
12 -47 into
13 -18 into a
22 -16 into custody
-18 -4 into the
-16 22 irr
-14 13 irreparable
8 -6 irreparable harm
6 20 is
-11 -8 is #
10 -20 is .
9 -3 is a
-7 1 is about
0 -14 is accordingly
-7 -4 is adjourned
25 -13 is administratively
12 7 is adopted
7 -9 is affirmed
-7 7 is allowed
-2 -10 is also
-8 4 is amended
-3 -12 is an
-6 7 is approved
-11 4 is asked
2 -8 is at
3 6 is authorized
12 -3 is before
-4 12 is broadened
-15 -1 is canceled
-1 -20 is cancelled
-15 3 is certified
-8 9 is changed
-22 -2 is closed
2 -22 is continued
-17 -8 is corrected
1 -10 is decertified
-27 33 is decided
7 -3 is declared
21 5 is deferred
45 16 is denied
-8 -4 is directed
-22 -7 is discharged
-17 -1 is dismissed
-4 24 is dissolved
23 12 is done
-33 -6 is due
-7 3 is enjoined
-4 9 is enlarged
-8 -19 is entered
14 -16 is extended
-6 -8 is filed
-9 3 is finally
-6 -1 is fixed
-8 30 is for
-8 -2 is found
15 19 is further
-7 0 is governed
15 -23 is granted
25 -5 is held
10 11 is hereby
7 -18 is in
-8 7 is instructed
10 3 is kept
19 -16 is left
9 4 is lifted
-8 13 is likewise
12 -9 is made
19 -4 is narrowed
-3 -7 is needed
-1 9 is neither
-27 14 is no
17 -21 is not
-7 8 is nothing
-11 -4 is now
15 -2 is of
-14 13 is off
-15 33 is ordered
-5 -14 is otherwise
11 5 is over
7 -1 is owed
-6 -6 is planned
-7 10 is postponed
14 -2 is preliminarily
14 -3 is premature
-1 9 is present
-14 14 is prolonged
-6 16 is provisionally
-2 -6 is put
-12 -1 is received
-17 -3 is referred
12 2 is refused
8 1 is reinstated
9 -2 is released
23 -18 is remanded
-4 -10 is removed
-15 22 is renewed
-14 -2 is represented
2 -8 is rescinded
3 6 is reserved
-10 5 is reset
14 9 is resolved
0 13 is respectfully
15 -5 is revoked
-8 -18 is satisfied
-5 -12 is scheduled
-17 7 is set
29 8 is stayed
13 1 is still
4 10 is stricken
-13 -4 is struck
14 -3 is subject
27 -24 is suspended
-1 9 is taken
6 21 is temporarily
-5 13 is terminated
-8 -6 is that
6 -25 is the
-17 9 is therefore
-11 8 is timely
38 17 is to
-10 3 is too
6 -25 is unaffected
-5 -17 is unchanged
-6 -10 is under
27 14 is undone
8 -3 is unlawful
-8 18 is until
-15 -6 is vacated
-15 -8 is waived
-10 4 is warranted
-9 1 is well
-3 9 is withheld
-5 -7 is without
35 -1 island
20 -5 island .
-20 18 issuance
-20 14 issuance of
-1 11 issue
22 17 issue .
0 14 issue ;
-7 -18 issue a
11 -26 issued
-16 -19 issued .
-1 9 issued a
-8 -1 issued as
-14 -24 issued by
-1 33 issued in
1 -11 issued on
13 2 issued papers
23 -1 issues
13 -14 issues .
12 26 it
-3 7 it :
-20 3 it ;
-11 -6 it appearing
-2 7 it as
2 -12 it by
-3 14 it did
-7 10 it forbids
-9 -1 it in
0 -10 it is
-13 -2 it may
-11 8 it protects
-12 7 it reaches
6 -12 it requires
-5 10 it says
-12 -2 it seeks
13 -8 it shall
18 3 it stands
6 1 it takes
-10 2 it that
10 8 it the
7 -15 it to
17 2 it was
-26 -1 it will
-3 8 it within
3 -8 it would
-7 -11 itinerary
41 -7 its
-11 6 its discretion
17 -3 its earlier
16 -5 its entirety
25 2 its jurisdiction
2 -16 its order
-13 -24 its own
-2 -11 its response
-2 -6 its return
12 1 its terms
-23 -5 itself
-8 -4 itself is
-8 -8 iv
23 -16 j
32 -15 j .
35 -15 jail
-20 -2 jail .
7 -4 jails
-10 13 january #
-5 10 jean
-2 11 jean robert
8 -10 jena
-2 9 jersey
2 7 jersey and
25 6 jf
25 6 jf #
-6 -2 jfk
-13 6 jlw
-7 -1 jocelerme
-7 -1 jocelerme philemon
-6 9 join
18 -14 joins
18 -14 joins dissenting
-9 -1 joint letter
15 8 joint motion
-1 10 joint report
0 -7 jointly
-5 7 joseph
6 0 js
6 0 js #
-15 23 jt
11 4 judge
7 -1 judge #
3 -13 judge .
-8 2 judge :
6 8 judge ;
7 -1 judge applied
-9 0 judge as
7 -1 judge blessing
15 -7 judge castaing
0 -10 judge cutting
-31 3 judge denying
-7 10 judge dissenting
0 -16 judge easterling
3 -9 judge for
-9 13 judge gladding
9 3 judge granting
-9 19 judge greyling
-2 11 judge has
5 -9 judge in
-11 -7 judge is
5 -13 judge judge
-6 23 judge kettering
11 0 judge must
12 14 judge on
25 -10 judge order
-5 -9 judge panel
7 19 judge parties
7 0 judge presiding
8 7 judge re
-13 -10 judge s
11 -3 judge shall
-10 -4 judge text
-12 -3 judge the
-8 0 judge to
10 0 judge weighed
-8 10 judge with
20 -4 judge within
11 15 judges
-48 33 judges :
4 -13 judges ;
9 -10 judges and
8 -3 judges authoring
-3 -7 judges denying
10 -7 judges the
22 -30 judgment
17 12 judgment .
4 -7 judgment :
10 -1 judgment ;
-6 7 judgment accordingly
1 -19 judgment adopting
-18 -8 judgment and
6 16 judgment as
9 -14 judgment by
7 7 judgment denying
-10 -19 judgment entered
18 17 judgment filed
-3 -6 judgment for
8 -5 judgment granting
-39 -11 judgment in
-10 21 judgment is
19 -1 judgment of
-4 15 judgment order
-13 0 judgment pursuant
-8 2 judgment the
23 -4 judgment vacated
10 -4 judicial
18 7 judicial district
-6 -9 judicial notice
-13 20 july
-13 22 july #
-25 26 june
-19 23 june #
-13 16 jurisdiction
4 19 jurisdiction .
7 -10 jurisdiction ;
-7 -5 jurisdiction for
0 -12 jurisdiction is
12 -8 jurisdiction of
9 12 jurisdiction over
3 6 jurisdiction the
-7 0 jurisdiction to
-19 -1 jurisdiction under
-2 -12 jurisdictional
-13 -1 jurors
-21 -9 jury
-4 -7 jury trial
-28 2 just
-15 -2 justice
-11 12 justice .
12 -3 justice and
18 -14 justice joins
13 -12 justice with
10 -14 jw
15 -4 jwe
23 -11 k
9 -4 k .
7 -4 k sb
22 -5 karnes
-17 6 kb
-17 6 kb #
-18 2 kde
-12 9 kdp
25 -8 keep
9 -2 keep her
9 7 keep him
-2 14 keep mr
21 -22 keep petitioner
-21 -11 keep the
12 11 keeping
10 -1 keeping with
16 -4 keeps
-1 12 kentucky
15 -8 kept
-10 21 kept from
24 -4 kept in
-6 23 kettering
6 1 kettering .
-13 23 kettering on
7 -5 keys
-8 6 kittredge
-9 -1 kjblc
-9 -1 kjblc #
-11 15 knowingly
-14 -1 known
-5 -10 knows
-10 0 kofi
23 10 krome
24 -32 ks
-4 7 ktr
-8 -6 kw
-8 -6 kw #
9 -1 kwaku
9 -1 kwaku adjei
11 0 kwame
11 0 kwame stallworth
1 -13 l
1 -12 l .
9 5 l dia
10 -7 la
-32 6 lack
-31 7 lack of
19 10 lacked
3 9 lacks
12 4 lacks authority
0 39 land
3 -8 landed
6 -13 landry
7 -13 landry cook
-12 5 lang
-8 4 language
-6 -8 language he
-10 38 laos
-14 6 lapse
-10 15 lapses
9 6 large
-6 -16 last
1 12 last until
-19 -21 late
-5 -13 later
-25 3 law
-7 0 law library
9 0 lawful
7 -1 lawful .
-4 -26 lawyer
-7 -11 lawyer .
-12 0 lawyer within
-33 -11 lawyers
-14 0 lawyers .
-7 -3 lawyers who
21 -3 lc
21 -3 lc #
-9 12 lcabp
-9 12 lcabp #
-8 -11 lcacf
-8 -11 lcacf #
-5 9 lcatl
-5 12 lcawp
-5 12 lcawp #
-2 -6 lcbjh
-2 -6 lcbjh #
-2 -14 lccnp
-2 -14 lccnp #
-6 6 lcedb
-6 6 lcedb #
0 7 lcepw
0 7 lcepw #
-7 8 lcifc
-7 8 lcifc #
-12 3 lcjb
-12 3 lcjb #
5 -10 lcjpo
5 -10 lcjpo #
-10 16 lclbh
-10 16 lclbh #
-10 22 lclfw
-10 22 lclfw #
-1 16 lclob
-1 16 lclob #
-7 2 lcmos
-7 2 lcmos #
-7 10 lconb
-7 10 lconb #
-7 -5 lcorb
-7 -5 lcorb #
-8 11 lcspt
-8 11 lcspt #
-6 -3 lead
11 0 leal
15 0 leal #
8 7 least
15 10 least #
26 8 leave
25 2 leave .
15 8 leave of
10 15 leave the
-42 -20 leave to
25 -11 leaves
-18 3 leaving
-18 -4 leaving the
26 -13 left
3 -6 left for
2 8 left the
-15 -4 left to
9 2 left with
-40 -15 legal
2 -6 legal calls
-16 4 legal status
-7 -4 legal visits
-2 17 legally
11 -27 length
15 -10 length of
-6 -2 leonie
-6 -2 leonie v
-6 12 less
-12 5 less than
19 -3 let
-8 0 let counsel
25 -14 let go
14 -6 let her
8 -8 let him
-6 -1 let into
33 -18 let out
-8 -7 let petitioner
-16 10 let the
22 0 leticia
-46 -21 letter
-7 -2 letter :
-10 -2 letter filed
31 2 letter order
-1 -11 letter request
-8 -7 level
-11 -1 levy
-2 -10 lfe
-6 21 lhb
-17 19 lhs
-15 14 lhs judge
-2 9 liban
45 -37 liberty
12 -8 liberty .
-5 -6 liberty is
8 -2 liberty on
-13 10 liberty to
-7 0 library
-3 28 lieu
-3 28 lieu of
16 1 life of
23 16 lift
-8 7 lift stay
16 8 lift the
18 0 lifted
9 2 lifted .
19 -12 lifted and
-12 28 lifted as
-15 9 lifting
-12 -6 light
-12 -6 light of
-16 7 like
5 2 likelihood
0 8 likely
-9 20 likewise
20 3 lim
-9 0 limine
-1 -20 limit
-10 -6 limited
-1 -7 limits
-3 10 lindahl
-3 10 lindahl :
9 -4 lindell
-15 12 lindholm
-6 -8 line
-13 -8 lines
-17 -8 lis
-17 -8 lis pendens
-4 22 list
-8 -17 list of
-7 18 listed
-1 27 listed in
-10 -1 lists
9 5 litigant
9 5 litigant served
-24 -6 litigation
10 -14 live
12 -2 lived
-13 0 llc
-26 38 lnhlc
-26 38 lnhlc #
-13 -6 local
-13 10 local civil
-2 -11 local rule
3 -8 location
6 -1 locked up
-14 6 lodged
-10 8 lodged at
-6 -7 log
-16 -7 logs
-4 15 long as
-10 26 longer
19 -6 longer .
-24 -2 longer in
10 -4 look at
11 -10 looks
-16 9 los
-16 9 los angeles
-17 -6 lost
14 -11 louisiana
3 -9 louisiana .
-12 2 lowell
-8 0 lr
16 10 luna
11 0 luz
12 0 luz valenzuela
-10 2 lwd
-10 2 lwd judge
17 -2 lyle
0 7 m
6 -11 m .
-11 33 made
5 14 made applicable
-9 3 made at
-7 -4 made by
-28 27 made the
-5 11 made to
-35 -67 magistrate
-28 -66 magistrate judge
-7 -1 magistrate s
-30 -10 mail
7 -11 mail .
6 -25 mailed
8 -5 mailed notice
5 -16 mailed to
15 0 maine
12 13 maintain
13 7 maintain the
-7 6 make
-2 17 makes
9 -7 making
8 0 makoa
8 0 makoa renfield
11 0 man who
-13 -3 management
-8 -1 management conference
-28 -31 mandamus
-16 47 mandate .
4 -8 mandate :
-3 11 mandate and
-4 10 mandate having
-5 -8 mandate is
-1 -8 mandate issues
8 -2 mandate of
-9 0 mandate to
0 -13 mandate until
14 -4 mandatory
14 -3 mandatory detention
3 22 manifest
-11 -15 manifests
7 -4 manner of
8 -4 march #
1 -14 marchetti
-1 -7 marginal
-1 -7 marginal order
-15 4 marguerite
-3 10 marguerite lindahl
-16 11 mark
-3 12 mark this
3 9 marked
7 -9 marsh
40 -11 marshal
16 -3 marshal .
9 -4 marshals
32 -30 maryland
-2 -9 maryland and
17 4 massachusetts
6 -1 massachusetts .
24 -2 material
28 0 material witness
-31 -34 matter
18 -5 matter .
-6 -2 matter be
-10 2 matter comes
0 -6 matter is
-18 3 matter jurisdiction
1 6 matter remanded
7 -17 matter submitted
-9 -5 matter under
-7 0 matter will
-9 6 matters
-5 5 may
0 30 may #
17 -1 may act
7 -4 may again
-11 -5 may attend
25 1 may be
11 14 may carry
-13 -1 may come
16 5 may consider
-6 -19 may file
0 9 may go
-4 -22 may have
11 -8 may move
-5 39 may not
-5 18 may proceed
-2 17 may put
16 -7 may re
-24 23 may remove
-8 10 may renew
-21 -4 may reply
6 -6 may say
12 -13 may seek
-13 0 may sit
17 -5 may take
-10 0 may travel
17 -17 mboye
17 -17 mboye circuit
0 12 mc
0 12 mc #
-3 8 mcallister
11 -18 mcolc
11 -18 mcolc #
6 1 md
6 1 md js
30 1 means
5 7 means what
24 11 meantime
18 9 meantime .
29 36 meanwhile
22 13 meanwhile .
9 -14 medical
-5 -21 meet
42 53 member
-15 -1 member .
12 -1 member a
-13 -4 member about
19 0 member and
12 14 member before
13 -10 member for
19 -1 member j
8 4 member may
4 15 member of
-3 13 member s
-8 8 member shall
-8 6 member to
-1 -9 member unless
-12 7 member whose
11 12 members
-13 -12 members .
-5 -8 members about
7 -2 members and
-3 -8 members are
-4 -10 members at
11 2 members be
7 0 members detained
4 -16 members held
-11 11 members in
9 5 members is
15 0 members listed
1 12 members may
-12 16 members of
-2 18 members who
-14 7 members with
2 -13 members without
1 10 memo
-8 32 memo endorsed
10 -22 memo endorsement
-11 -14 memoranda
-21 -11 memorandum
19 -17 memorandum and
-1 10 memorandum decision
12 -11 memorandum disposition
12 0 memorandum filed
-11 -5 memorandum of
-1 -11 memorandum on
-23 9 memorandum opinion
-24 5 memorandum order
12 16 memorializing
12 12 memorializing the
-1 11 men
-3 13 menjivar
-1 11 menjivar stroud
-6 8 meo
-7 -2 merely
-8 0 merit
7 -3 merits after
-8 4 merits of
-10 1 merits panel
19 -6 merrill
9 -9 mesa
-10 13 met
-3 14 met the
10 3 method
10 3 method :
0 9 mexico
8 0 mg
8 0 mg #
-6 -8 miami
-13 8 middle
-10 10 middle district
-1 13 midnight
-2 10 midnight .
19 -7 miles
-7 0 min .
34 -13 minnesota
7 25 minnesota .
9 -5 minnesota by
3 -10 minnesota until
-1 -8 minors
-27 24 minute
10 19 minute entry
-41 9 minute order
-9 -19 minutes
1 -13 minutes .
-10 -1 minutes of
4 10 miscellaneous
-2 9 miscellaneous relief
21 -4 missed
6 -1 missed two
-24 3 modified
-11 1 modified :
-4 -7 modify
8 -9 modify .
-30 -2 modify conditions
-6 7 modify preliminary
-12 8 modifying
-16 0 modifying conditions
18 -9 monday
6 -2 money
-19 -11 monitor
-6 -3 monitor .
-11 -7 monitoring
22 3 montana
-12 19 montclair
-12 19 montclair devries
18 -3 montgomery
4 -15 month
-8 1 month ;
-5 -8 monthly
40 -25 months
19 -1 months have
0 -6 months of
-36 -18 moot
-20 -1 moot #
2 18 moot .
-9 7 moot ;
24 -7 moot motion
-9 -5 moot petitioner
18 -12 moot the
-7 -3 mootness
-30 6 more
-11 18 more days
0 -25 more than
-5 12 morning
-12 0 morning .
28 -14 moshannon
24 -2 moshannon valley
1 7 mother
-60 8 motion
-8 19 motion #
15 4 motion .
-11 -10 motion :
-10 28 motion ;
10 21 motion and
17 -6 motion as
1 13 motion at
-9 4 motion be
-35 0 motion by
5 -5 motion de
4 15 motion denied
10 20 motion disposition
17 -13 motion dkt
-25 -2 motion doc
-8 1 motion docket
-6 -8 motion ecf
26 -8 motion filed
13 0 motion filing
-21 -75 motion for
6 18 motion granted
-23 24 motion hearing
-8 4 motion held
-12 -2 motion is
15 -12 motion may
5 -25 motion of
0 9 motion on
-7 7 motion re
11 7 motion respondents
-6 13 motion that
-38 -52 motion to
-28 21 motions
7 1 motions .
-13 13 motions and
-17 7 motions for
19 18 motions panel
-12 5 motions to
-9 -11 movant
0 -8 movant s
60 -53 move
0 -15 move him
35 -7 move petitioner
2 -12 move to
29 -10 moved
0 7 moved for
3 -9 moved from
25 9 moved to
14 3 moves
22 -28 moving
15 -25 moving petitioner
34 10 mr
34 10 mr .
-16 -7 ms
-16 -7 ms .
10 -22 much
13 -13 much of
4 -9 must
-5 8 must answer
19 -18 must be
-1 -7 must first
8 -2 must have
-7 6 must keep
3 -6 must let
7 -3 must release
12 5 must return
13 -8 n
19 -1 n ybarra
19 -8 nakashima
-31 -2 name
10 4 name .
-9 -1 name and
-12 -6 name the
-35 13 named
-17 22 named in
4 -8 named petitioners
-2 -12 named plaintiffs
-18 7 names
-12 -5 names of
19 -4 narrowed
6 0 narrowed :
7 -5 narrowed to
-12 2 nationals
-4 10 nationwide
2 -8 near
10 -7 nearer
4 17 necessary
2 12 necessary .
15 -9 need
6 -10 need for
-5 -13 need not
-11 4 needed
11 -2 needs
5 -7 nef ammi
-14 4 nef dls
6 -5 nef rfj
-1 7 nef sld
19 -1 nef tr
-3 -9 nef trw
17 -4 negative
23 34 neither
11 -6 neither a
5 20 neither deported
24 -18 neutral
14 -10 neutral decisionmaker
4 -6 nevada
-26 27 never
-11 7 never been
27 25 new
-2 19 new date
-2 -14 new hampshire
-2 9 new jersey
8 0 new mexico
7 -1 new one
23 14 new york
14 1 newly
13 9 next
-4 7 next #
40 -10 next available
-19 -8 next friend
-11 6 ngata
-2 12 nigeria
15 9 nine
8 -2 nine detainees
3 11 nine persons
-22 14 ninety
-15 17 ninety days
-11 -4 ninth
-11 -3 ninth circuit
-14 2 nkemelu
-5 23 nken
6 -9 nken factors
20 -22 no
26 17 no .
-5 -9 no administrative
-7 0 no appeal
0 10 no attached
13 -3 no bond
-10 6 no class
32 0 no condition
2 10 no document
-17 11 no extension
29 -18 no further
8 -1 no hearing
-10 -3 no ice
-6 6 no image
-10 -8 no judge
1 16 no jurisdiction
14 1 no later
-2 7 no less
10 2 no likelihood
-4 34 no longer
8 8 no member
-13 -4 no more
-10 11 no objection
-11 -2 no objector
-15 -14 no officer
14 0 no opposition
-13 12 no order
6 -4 no pdf
7 -1 no person
-9 -2 no present
11 -6 no reason
6 24 no removal
-14 -2 no right
-4 -11 no ruling
-16 8 no stay
15 -3 no such
-8 0 no view
-27 20 nobody
8 -25 non
13 -5 non document
6 -9 non published
-2 -8 non registered
7 0 noncitizen
-9 12 noncitizens
-8 16 noncitizens in
-9 -1 nondispositive
5 41 none
-15 21 none .
-2 11 none is
19 8 none of
32 -11 noon
-8 1 noon #
7 -7 noon .
2 15 noon ;
8 -6 noon and
21 -16 noon on
1 -10 noon tomorrow
-7 -2 nop
52 47 nor
-18 7 nor irreparable
8 17 nor to
6 5 north carolina
10 -7 northern
7 -8 northern district
-9 6 not
-3 16 not #
30 -16 not .
-10 3 not ;
9 4 not a
-7 4 not act
-17 -32 not affected
-11 8 not appear
-8 12 not be
4 -7 not become
-1 -12 not been
-2 10 not board
-7 33 not deport
-7 21 not effect
-9 0 not exceed
-14 12 not execute
-16 3 not for
6 -2 not have
11 -3 not hold
-6 14 not in
15 15 not issue
-12 -9 not later
-16 20 not made
40 -20 not move
-14 -8 not of
-6 7 not only
-13 -13 not precedential
-1 -9 not present
14 10 not produced
24 5 not re
3 -7 not relocate
3 29 not remove
15 -18 not shown
2 -7 not so
-7 -2 not solicit
5 6 not subject
18 -19 not take
-11 3 not the
14 -14 not to
23 -8 not transfer
6 -8 not well
7 13 notation
7 13 notation order
2 -14 notes
11 2 notes for
-12 -15 nothing
8 -2 nothing .
-14 2 nothing further
2 11 nothing herein
2 -12 nothing in
-10 -5 nothing is
-8 -2 nothing of
8 -3 nothing to
-36 12 notice
10 -7 notice .
-21 15 notice in
-21 5 notice of
-7 -1 notice plan
-10 1 notice that
0 9 notice the
12 -3 notice to
-10 -13 noticed
4 13 notified
7 19 notified .
-11 -14 notify
-10 6 notify chambers
-10 -1 notify class
5 -18 notify the
-14 -7 noting
-11 -1 noting #
1 -9 noting date
15 -1 notwithstanding
-8 4 notwithstanding #
7 2 notwithstanding the
-12 -16 november
-3 -26 november #
39 21 now
-19 4 now due
8 -3 now in
8 1 now runs
36 7 nowhere
24 -4 nowhere else
-4 8 number
-8 9 number #
18 10 number :
-10 -2 number in
16 -9 numbers
-5 7 nunc
-5 7 nunc pro
-9 6 nwachukwu
-10 3 nwosu
-18 13 o
-12 17 o .
-22 10 oath
2 -9 obeyed
11 9 obi
-12 -10 object
-12 -4 object to
30 -9 objection #
-10 8 objection .
-12 -24 objections
-9 -3 objections and
-2 -9 objections due
-11 -2 objections to
-12 -2 objector
-9 -2 objector appeared
9 -3 obliged
9 -3 obliged to
-6 14 obt
-6 14 obt wnk
-19 -1 obtain
-7 -2 obtained
7 1 occur
-1 11 occur before
-15 12 ochoa
-17 0 october #
7 -1 october .
-10 -1 oduya
12 -2 of
43 25 of #
-6 1 of .
-15 -3 of a
16 -1 of alaska
-14 8 of all
-28 10 of an
10 20 of appeal
-1 14 of appealability
33 -14 of appeals
-2 -12 of appellate
-1 -19 of april
7 -6 of arrest
7 0 of both
-10 -1 of certiorari
-3 -8 of charge
-9 -4 of class
16 6 of colorado
2 -10 of compliance
28 2 of confinement
-15 -5 of costs
11 12 of court
-15 -2 of custody
3 7 of december
-10 0 of defendant
-6 11 of defense
-18 24 of deportation
-8 -9 of detainees
32 -4 of detention
-24 -31 of dismissal
-19 -3 of each
-2 15 of ecf
0 -9 of electronic
-5 18 of entry
-11 -6 of every
-10 -5 of fact
9 18 of february
6 -27 of flight
-1 12 of florida
-5 8 of fourteen
8 0 of habeas
2 -14 of her
-14 -22 of his
1 9 of ice
3 -25 of it
-14 16 of its
13 -13 of january
-11 29 of judge
15 -22 of july
19 16 of june
-40 8 of jurisdiction
-13 -3 of law
-11 -1 of local
-19 -6 of louisiana
-9 -19 of mandamus
-2 32 of mandate
-4 41 of march
7 -5 of minnesota
0 -9 of motion
9 -2 of mr
19 -5 of new
-7 0 of not
-4 7 of notice
2 -12 of november
-13 18 of october
8 7 of oregon
21 -18 of pennsylvania
-13 1 of persons
9 10 of petition
-7 -23 of petitioner
-6 21 of plaintiff
-7 7 of plaintiffs
3 -7 of proceedings
-2 7 of prosecution
-3 -8 of record
16 -13 of release
-38 -1 of removal
12 -1 of request
9 -15 of respondents
3 10 of responsibility
-1 9 of return
9 -4 of section
8 -5 of september
-7 -1 of service
-11 -14 of standing
4 7 of state
-1 11 of stay
-14 -1 of subject
-4 12 of success
24 -7 of supervision
12 -6 of ten
8 9 of texas
-29 19 of that
-3 -22 of the
1 17 of their
14 0 of them
30 22 of this
-9 -1 of three
-35 -6 of time
5 10 of transfer
14 17 of usca
19 1 of vermont
8 -5 of virginia
-2 13 of voluntary
-1 -7 of which
-9 19 of whom
0 22 off
12 3 off .
-8 -1 off calendar
-11 12 off on
-7 0 off or
-11 19 off the
8 0 offer
-10 -8 offered
26 -3 office
-8 7 office and
-9 -1 office director
6 0 office for
-47 -6 officer
-21 -1 officer shall
-47 -55 officers
8 9 officers agents
-10 -14 officers are
-10 -13 officers from
-4 -6 officers may
-8 -13 officers shall
-6 -6 ohio
3 -8 okada
3 -8 okada and
-13 19 okafor
-12 19 okafor and
-1 13 oklahoma
11 -7 omnibus
11 -7 omnibus order
-10 3 on
-8 7 on #
3 27 on .
-3 45 on a
-6 -4 on account
8 3 on alternatives
-4 15 on american
-13 5 on an
-22 31 on any
-12 -5 on appeal
6 15 on april
0 10 on august
27 6 on bail
-10 6 on behalf
-17 -2 on bond
-8 -3 on compliance
-2 7 on conditions
12 1 on consent
-1 7 on contempt
0 11 on december
-16 11 on deportation
-2 -9 on each
-16 11 on fear
3 7 on friday
14 -2 on her
12 -2 on his
7 -4 on hold
3 9 on it
0 -15 on its
-15 -8 on january
10 0 on joint
-17 31 on july
12 -24 on june
5 -21 on march
-13 0 on may
-39 -62 on motion
-15 12 on november
-5 -16 on october
6 -4 on or
7 -2 on order
11 -5 on parole
17 -2 on petition
-26 -9 on petitioner
-9 10 on plaintiffs
6 -4 on preliminary
4 -18 on re
-13 10 on reconsideration
-3 37 on removal
16 -1 on report
6 -6 on september
-2 7 on stipulation
-9 7 on that
-43 2 on the
12 -7 on their
21 11 on this
47 11 on to
24 -6 on transfer
45 -13 on transfers
-11 -1 on travel
-11 5 on until
-21 -9 on whether
22 -4 once
7 -4 once and
8 -3 once the
27 0 one
-14 -1 one #
6 1 one .
8 -9 one ;
8 -12 one by
-10 -1 one hour
19 -10 one is
-5 15 one of
5 9 one on
7 12 one week
0 -8 one who
-2 9 one with
11 0 one within
-22 8 only
-19 -5 only .
11 0 only :
8 -4 only and
8 -1 only by
12 -2 only in
-10 16 only order
-12 7 only so
-6 8 only the
-4 13 only to
5 -6 only upon
19 9 open
-9 10 open court
27 0 open the
-9 9 opened
-8 -6 opening
-8 -6 opening brief
44 -7 operative
23 -18 opinion
-4 19 opinion #
-20 -10 opinion .
16 7 opinion :
-14 -1 opinion ;
32 -9 opinion affirming
-18 30 opinion and
0 8 opinion by
16 -1 opinion coram
21 -10 opinion denying
8 1 opinion in
-10 1 opinion is
9 -16 opinion issued
10 3 opinion method
19 -2 opinion of
17 -15 opinion order
-2 -6 opinion per
-33 -21 opinion re
11 -6 opinion signed
-1 13 opinion vacating
-10 -3 opinions
-2 -10 opinions page
-8 12 opportunity
-8 12 opportunity to
2 -10 opposed
8 -6 opposed motion
-1 -10 opposing
-26 -11 opposition
9 -3 opposition by
-8 -5 opposition due
-19 -8 opposition to
-3 -8 opt
-7 8 optional
-7 8 optional reply
23 41 or
1 8 or #
21 15 or after
-17 3 or altering
15 -10 or amend
-12 0 or an
-9 23 or any
4 -11 or at
-10 -24 or before
4 7 or by
17 -20 or danger
3 8 or deport
-1 -8 or else
20 -1 or from
-9 3 or further
-12 5 or her
13 -5 or in
9 -2 or moved
-8 0 or on
-19 -2 or opinion
-7 7 or otherwise
11 3 or removal
20 15 or the
-7 -2 or threaten
-13 37 or to
20 9 or transfer
12 12 or transferred
-2 -14 or voluntary
-19 4 or will
-1 11 oral
-32 -25 oral argument
7 -3 oral hearing
21 12 oral motion
-22 14 oral order
9 -5 oral request
4 10 oral ruling
-3 13 orally
-8 -1 orange
-8 -1 orange county
-13 19 order
4 15 order #
-9 17 order .
-9 -7 order ;
3 16 order accepting
9 10 order adjourning
17 -11 order adopting
-2 11 order affirming
11 0 order after
0 14 order against
-13 10 order allowing
-17 13 order and
-7 -3 order appointing
5 -20 order approving
21 -2 order as
-6 27 order at
2 20 order be
13 -14 order became
2 -13 order by
-2 -14 order certifying
-9 6 order clarifying
10 -8 order clerk
-9 6 order compelling
0 15 order concerning
-2 -7 order converting
15 -2 order dated
12 -8 order defendants
0 -19 order deferring
9 -4 order denying
-5 -9 order deputy
18 -13 order directing
-14 -11 order dismissing
2 12 order doc
1 28 order enjoining
-1 36 order entered
-8 0 order exonerating
-13 0 order expanding
9 0 order extending
-18 9 order filed
11 -27 order finding
7 16 order following
8 7 order forbidding
-2 11 order forthcoming
26 22 order granting
4 -11 order has
-7 -3 order imposing
-1 15 order in
6 -10 order into
1 50 order is
-7 11 order issued
1 -10 order issues
-5 -8 order it
-10 -4 order marguerite
14 0 order memorandum
12 16 order memorializing
-9 5 order modifying
8 -4 order no
3 -8 order non
22 37 order of
-34 -28 order on
-14 4 order overruling
25 1 order pending
-12 -2 order permitting
-4 -12 order petitioner
-30 15 order re
-4 -6 order referring
-7 16 order regarding
27 -8 order releasing
7 -1 order remains
14 -7 order respondents
14 -9 order setting
16 -13 order shall
11 -8 order signed
2 20 order staying
-3 -22 order striking
-5 -10 order taking
14 -3 order text
17 -9 order that
17 -21 order the
-30 10 order to
-8 13 order under
17 -3 order until
-10 -13 order vacating
-8 -5 order was
6 24 order which
25 1 order will
-7 -2 order with
-10 -14 order withdrawing
12 9 ordered
-13 -28 ordered .
-9 -7 ordered :
17 -10 ordered adjudged
-12 17 ordered as
-16 13 ordered at
-24 -8 ordered by
8 -1 ordered denied
16 1 ordered for
-10 8 ordered from
-2 22 ordered granted
9 -12 ordered granting
22 2 ordered petitioner
16 15 ordered re
13 -2 ordered released
3 -10 ordered removed
23 -1 ordered that
-12 15 ordered to
13 -9 ordering
26 21 orders
-5 10 orders .
17 -7 orders are
-4 19 orders otherwise
37 2 orders that
7 -6 orders the
9 11 oregon
-9 0 orellana paz
11 -7 oriana
-6 -2 original
32 10 originating
18 10 originating case
21 -3 ork
21 -3 ork lc
11 -1 orozco
-11 -2 ortega
11 -20 osc
13 -4 ostrander
-3 11 ostrom
15 0 osvaldo
15 0 osvaldo pineda
9 -5 otay
9 -5 otay mesa
-14 17 other
7 -9 other relief
6 -4 other respects
-21 10 other than
-4 -12 others
-4 -7 others .
-6 20 otherwise
-11 10 otherwise .
-8 10 otherwise ;
-6 -1 otherwise affirmed
10 -8 otherwise denied
3 8 otherwise or
8 4 otherwise ordered
7 -1 ouedraogo
-12 -6 our
41 24 out
1 -19 out .
43 26 out of
-14 3 out on
9 12 out the
1 9 outbound
81 -15 outside
20 -12 outside maryland
8 6 outside new
26 10 outside the
10 -2 outside this
19 0 over
12 -2 over .
-6 -20 over the
5 10 over to
8 -2 overbroad
-7 -5 overruling #
12 -1 overruling objections
-4 8 overruling respondents
-1 -8 oversized
9 -6 owed
7 0 owed .
3 -9 own
-14 2 own costs
7 -7 own making
-10 -2 own motion
11 -11 own petition
23 -5 own recognizance
-5 14 own request
-5 10 own terms
-10 0 oyama
-11 -7 oyelaran
-9 3 oyelowo brandt
6 0 oyler
6 0 oyler pryce
10 -2 p
10 4 p m
0 -33 page
-4 -11 page #
2 -12 page .
-7 -7 page limit
-44 0 pages
-10 15 pages .
-7 7 pages :
-35 -7 paid
-5 21 panel
8 -4 panel by
9 -5 panel considers
1 -16 panel has
3 6 panel may
-10 -4 panel on
10 26 panel opinion
-17 -18 panel rehearing
-7 32 panel s
-27 10 paperless
-7 -1 paperless minute
-20 11 paperless order
-39 1 papers
-8 -10 papers .
-15 5 papers and
7 4 papers in
-11 -3 papers to
8 13 paragraph
-13 15 paragraph #
10 0 paragraphs
-13 20 parent
-25 24 parents
13 -14 parole
9 -5 parole .
13 -6 parolees
-19 8 part #
20 -19 part .
18 3 part :
-8 16 part ;
-15 -20 part and
-15 0 part dismissed
-9 -6 part in
13 -19 part motion
-11 -1 part petitioner
0 12 part plaintiffs
-10 4 part respondents
7 2 part the
13 -9 part vacated
10 -17 parte application
1 15 parte motion
0 22 partial
8 -1 partial final
-2 -11 participants
-24 6 parties
13 -13 parties #
15 -4 parties .
28 3 parties agree
10 -2 parties agreement
-7 8 parties and
3 -8 parties are
-3 -10 parties having
-10 -3 parties joint
7 19 parties notified
-3 14 parties request
9 4 parties so
-18 7 parties stipulation
-9 3 parties the
-22 -9 parties to
-13 -7 party
-2 8 party shall
14 -2 paso
6 7 paso division
-12 1 pass
-17 9 passed
12 -2 passed with
-42 -15 passport
-8 -3 passport and
-11 -1 passport to
6 5 past
-7 1 path
29 -4 patrol
-10 9 paul
8 9 pauperis .
-8 -2 pauperis is
19 13 pause
-12 10 pay
-13 4 pay #
-13 10 pay for
-12 -15 pay the
-3 -7 payable
-9 -6 payment
-16 -5 paz
4 -10 pdf
-3 -9 pdf document
-17 -8 pendens
38 42 pending
9 8 pending .
-5 11 pending ;
5 25 pending a
-2 -9 pending adjudication
4 7 pending appeal
-12 -4 pending arbitration
2 -10 pending decision
10 0 pending disposition
2 7 pending final
13 33 pending further
28 -2 pending habeas
-6 -12 pending motion
-9 0 pending motions
5 12 pending petitioner
10 -1 pending receipt
-6 -1 pending respondents
-9 9 pending review
-10 6 pending the
26 5 pending trial
26 -19 pennsylvania
0 19 people
-43 24 per
-16 21 per curiam
-6 2 per day
13 0 peralta
-25 5 peregrine
-18 -3 peregrine a
28 3 period
17 -8 period of
0 -9 permanent injunction
8 -5 permanently
0 -6 permanently enjoined
16 7 permission
13 0 permission to
1 -30 permit
-11 3 permit petitioner
0 -14 permit removal
8 0 permit transfer
-20 -10 permitted
-12 -2 permitting
-15 -13 person
-18 11 person .
-7 -2 person at
-11 -3 person hearing
0 -9 person proceedings
0 -11 personal
-12 -13 personnel
-31 22 persons
9 1 persons held
-2 11 persons identified
-5 7 persons in
-6 12 persons listed
13 10 persons on
-13 1 persons who
-13 2 persons with
-1 7 persuaded
-1 7 persuaded that
5 21 peru
23 -22 petition
23 10 petition #
-6 12 petition .
25 5 petition :
43 -3 petition ;
5 20 petition and
-9 -3 petition by
-25 -3 petition denied
7 7 petition dkt
20 8 petition doc
-62 -23 petition for
21 -18 petition granted
1 20 petition has
16 -13 petition in
46 -13 petition is
-7 0 petition itself
-11 -1 petition may
18 -7 petition of
-2 -8 petition on
7 -2 petition remains
23 1 petition should
-9 4 petition the
7 -1 petition to
5 9 petition under
-3 7 petition upon
-13 -11 petition was
-14 -2 petition within
-11 -2 petition without
65 15 petitioner
-11 -6 petitioner .
-10 14 petitioner aboard
-8 3 petitioner and
-1 12 petitioner appellant
0 -15 petitioner appellee
-10 14 petitioner asks
29 -16 petitioner at
-2 -8 petitioner back
28 0 petitioner be
-3 -17 petitioner before
10 -10 petitioner beyond
14 -4 petitioner by
-14 0 petitioner can
8 -6 petitioner does
4 21 petitioner for
24 18 petitioner from
7 1 petitioner gets
9 -6 petitioner go
17 -5 petitioner goes
-45 4 petitioner has
-35 6 petitioner having
9 -24 petitioner in
14 14 petitioner is
-29 -19 petitioner may
-7 16 petitioner mr
-4 12 petitioner ms
4 7 petitioner must
-6 -1 petitioner need
21 24 petitioner not
-24 8 petitioner on
4 9 petitioner or
22 4 petitioner out
21 -5 petitioner outside
2 9 petitioner received
-32 15 petitioner s
41 -1 petitioner shall
-9 -2 petitioner should
12 6 petitioner stays
6 -9 petitioner the
61 22 petitioner to
-26 30 petitioner until
1 -11 petitioner via
-21 -11 petitioner was
22 1 petitioner will
14 -3 petitioner within
17 -1 petitioners
-12 5 petitioners #
10 -15 petitioners .
0 19 petitioners and
6 -7 petitioners are
7 -2 petitioners is
-13 -1 petitioners motion
-7 9 petra
-1 17 petrosyan
-7 -1 philemon
-5 10 philip
7 2 philippa dwyer
-6 -3 phone
-10 -1 photographs
-5 6 physical
4 -9 pi
11 0 pike
12 -4 pine
13 -4 pine prairie
15 -1 pineda
15 0 pineda leal
22 12 place
-13 0 place .
15 3 place for
12 25 place in
27 1 place of
-12 -9 place on
15 -10 place petitioner
3 14 place until
-18 10 placed
-9 -2 placed upon
-8 0 plain
-43 26 plaintiff
-16 -6 plaintiff may
-11 7 plaintiff s
-5 16 plaintiff shall
-26 21 plaintiffs
-6 6 plaintiffs and
-3 6 plaintiffs motion
6 -1 plaintiffs objection
-9 0 plaintiffs request
11 8 plaintiffs shall
3 -22 plan
-6 -3 plan is
-9 6 plane
-1 -12 planned
-12 4 plans
8 -4 plaza
-10 0 plea
-11 0 plea of
-9 -3 pltf
6 8 pm
-24 -16 pm .
14 4 pm and
-19 -6 pm before
3 9 pm on
-12 5 pm to
-4 6 pnc
1 -8 pnw
1 -8 pnw rjs
-2 -8 poll
-3 -9 pollitt
-2 -9 pollitt :
18 -21 pomfret
5 -15 population
0 27 port
-5 14 port of
16 -4 portion
16 -4 portion of
-17 13 portland
-7 14 portland courtroom
14 0 poses
14 0 poses a
-13 3 possible
-9 -18 post
-21 -2 post a
8 -5 post bond
-1 -9 posted
8 -1 posted and
4 -8 posting
-7 10 postponed
18 2 potential
18 2 potential class
-15 35 power
-27 33 power to
8 2 practice
13 -4 prairie
0 -10 prayed
4 -16 preceded
5 -7 precedential
17 -1 preclude
19 -32 prejudice
-15 29 prejudice #
-18 -18 prejudice .
6 -6 prejudice and
19 -14 prejudice as
-24 7 prejudice for
12 -1 prejudice petitioner
17 -22 prejudice to
-7 10 prejudice under
14 -2 preliminarily approved
-4 19 preliminary
-32 -12 preliminary approval
39 29 preliminary injunction
0 11 preliminary relief
-4 -17 premature
-18 -16 premature .
-19 -6 prepared
-13 -6 prepared to
-19 -9 presence
-17 -8 presence of
-20 0 present
0 7 present .
-2 -10 present any
21 -5 present himself
13 0 present in
-6 6 presently
8 -18 preserve
8 9 preserving
11 7 preserving jurisdiction
-24 -3 press
-12 5 pressed
11 -12 presumption
-7 -7 pretrial
4 9 pretrial conference
-10 -1 pretrial order
-7 -2 pretrial proceedings
0 -6 pretrial services
-6 8 prevent
11 -17 previously
14 0 previously as
18 8 prior
5 -12 prior order
-8 2 prison
-14 -4 private
-12 0 private room
-18 -7 privilege
-6 -24 pro
-11 -4 pro hac
6 -3 pro se
-5 7 pro tunc
0 -22 probable
0 -22 probable cause
2 -7 probation
-8 0 procedures
-32 -15 proceed
-2 -8 proceed .
0 -14 proceed as
-17 -3 proceed by
1 -7 proceed on
-1 -11 proceed under
-7 25 proceed with
21 1 proceeding
7 4 proceeding is
-18 -29 proceedings
-5 10 proceedings .
-8 -3 proceedings are
-8 13 proceedings before
20 -14 proceedings by
-8 5 proceedings consistent
30 9 proceedings held
-10 -8 proceedings in
5 -19 proceedings is
-22 2 proceedings pending
-6 -6 proceeds
29 -9 process
15 -2 processing
22 -2 processing center
2 31 proclamation
12 4 proclamation .
-7 7 proclamation is
-2 7 proclamation without
-24 -21 produce
-20 -3 produce the
-2 -9 produce to
-16 7 produced
-8 -7 produced .
-7 -2 produced in
-22 -18 production
-11 -12 production of
-19 -1 program
26 22 prohibited
16 20 prohibited from
2 -8 prohibiting
6 21 prohibition
7 17 prohibition on
-2 12 prolong
-2 14 prolong the
-1 17 prolonged
9 1 proof
8 -6 proof of
-8 19 proof that
11 -10 proper
-15 -5 properly
2 12 property and
2 7 propose
-27 14 proposed
-11 4 proposed class
-4 13 proposed intervenor
-6 7 proposed order
-9 -2 proposing
-14 1 prosecution
-8 -9 prosecution .
-7 3 protect
7 13 protected
-17 32 protection
-7 12 protection of
-3 7 protections
-3 8 protections of
-17 -17 protective
-18 -16 protective order
-14 22 protects
1 -7 provide
4 13 providing
26 -21 provision
3 13 provisional
17 -1 provisional class
14 19 provisionally
-2 9 provisionally certified
40 -6 provisions
21 -2 provisions of
6 -6 pruitt
6 0 pryce
-4 -6 pseudonym
-49 -27 public
-7 -11 public .
-7 -6 public docket
-6 -5 public view
1 -18 publication
1 -18 publication .
12 17 published
7 -3 published .
-2 10 published authored
17 3 published opinion
-18 10 published order
6 1 purpose
-5 9 purposes
-1 41 put
8 12 put aboard
-7 15 put him
0 -10 put in
20 -20 put off
19 24 put on
-19 10 put out
-14 15 put petitioner
-11 2 putative
-11 2 putative class
-6 14 putting
11 -7 pwh
10 -3 pwh adr
35 -9 quarantine
-1 -7 quentin
-2 -7 quentin r
-35 -10 question
-10 -1 question a
0 -9 question of
-6 -14 questioning
-12 3 questions
-18 32 quiet
4 9 quill
-9 0 quispe
19 0 quist
12 15 quo
2 11 quo .
-7 13 qvl
-6 14 qvl obt
22 -15 r
9 -8 r .
7 -5 r r
-13 17 raise
-6 8 raised
7 8 rather
8 9 rather than
-9 9 raymond
-15 6 rds
17 -57 re
-53 -17 re #
-35 -10 re :
30 -9 re arrest
18 -8 re arresting
43 -13 re detain
9 -5 re detaining
20 -19 re detention
-11 0 re noting
14 -12 re preliminary
6 33 reach
-2 7 reach of
-9 12 reached
-12 9 reaches
-24 -6 read
8 6 read #
0 -8 read as
-1 7 read the
8 -4 reading
8 -4 reading of
-4 -8 ready
-1 -8 ready to
12 -1 rearrest
22 -17 reason
11 -3 reason for
16 -6 reason to
-5 -15 reasonable
7 -3 reasonable .
-10 -5 reasonable and
33 -22 reasonably
21 -22 reasonably foreseeable
33 5 reasons
6 -6 reasons :
-4 -9 reasons given
-17 19 reasons in
-2 13 reasons stated
-16 -5 reassignment
-21 -1 receipt
10 0 receive
-18 4 received
-8 0 received .
5 9 received the
-12 7 receives
-7 0 recess
29 -9 recognizance
8 -5 recommendation
14 -4 recommendation #
10 12 recommendation doc
12 -5 recommendations
5 -13 recommendations .
3 17 recommendations ;
-11 -3 recommendations and
-2 33 reconsider
-11 29 reconsider #
-6 -11 reconsider .
0 10 reconsideration
-8 1 reconsideration #
8 -1 reconsideration .
-7 6 reconsideration of
-10 9 reconsideration the
13 -12 record
-6 17 record .
-10 -5 record and
-4 -13 record is
19 -3 record on
-6 -1 record that
-2 14 record the
-25 -15 records
-8 -1 records .
-2 -11 records of
-7 7 records on
-4 -7 recusal
-9 -5 redacted
18 4 redetermination
11 -4 redetermination .
-12 -5 reference
-25 17 referred
-17 17 referred to
-8 -13 referring
-9 -7 referring motion
12 -7 referring the
-5 10 refile
-4 41 refiled
11 -3 refiling
-17 3 refrain
-17 3 refrain from
-2 7 refugee
-14 -4 refusal
-7 -3 refusal to
37 -10 refused
2 8 refused .
-9 1 refusing
-2 8 refusing to
-16 -2 regarding
-2 -8 registered
-9 -3 registry
8 -1 regular
-40 -29 rehearing
-6 -5 rehearing #
-8 -4 rehearing .
-13 -13 rehearing en
-4 -11 rehearing is
-10 -1 reimburse
13 -2 rejecting
6 -1 relate
-9 -32 related
19 -8 related doc
-12 -5 related document
8 -4 relaxed
111 -75 release
10 -3 release .
20 -2 release as
8 2 release by
9 -8 release directed
-23 0 release from
14 -18 release him
23 8 release is
27 -18 release of
10 14 release on
40 -17 release order
26 -16 release pending
4 -9 release petitioner
-18 -2 release that
-20 -4 release the
-7 0 release to
61 -47 released
13 -4 released .
-7 7 released by
16 -3 released forthwith
9 -9 released on
-4 -8 released or
-18 0 released to
18 -7 released today
0 14 released within
28 -15 releases
42 -17 releasing
23 -8 releasing petitioner
23 18 relief
11 -6 relief #
19 5 relief .
0 9 relief ;
18 -19 relief in
-10 -1 relief is
10 -2 relief not
-1 34 relief of
-15 -6 relief requested
-9 -5 relief sought
11 -12 relieved
23 -7 relieved of
28 -15 relocate
19 -2 relocate petitioner
25 1 relocating
11 3 relocating him
14 2 relocation
27 12 remain
8 -8 remain at
12 13 remain in
18 4 remain operative
-6 -7 remainder
1 -6 remainder of
26 -5 remains
29 -11 remains .
6 6 remains at
1 24 remains in
-12 -1 remains of
-4 -9 remains pending
-7 0 remains to
4 -7 remains where
-27 5 remand
-9 -7 remand .
10 -1 remand from
-8 14 remand to
25 5 remanded
9 -7 remanded ;
-22 10 remanded for
-7 24 remanded judge
44 -10 remanded to
1 10 remanding
-14 12 remedial
-14 12 remedial order
-7 -1 remedies
-9 -6 reminded
-9 -4 reminded that
-13 1 remote
-11 1 remote proceedings
-91 192 removal
-17 10 removal #
-33 -2 removal .
-13 6 removal :
16 16 removal ;
31 34 removal and
-2 7 removal at
-3 -13 removal be
8 -1 removal by
-2 23 removal de
-5 -12 removal ecf
4 39 removal entered
-6 17 removal filed
3 -21 removal flight
-3 -7 removal for
9 -11 removal from
12 7 removal imposed
-1 -28 removal in
-37 46 removal is
10 14 removal no
-68 56 removal of
17 16 removal on
8 -15 removal or
-9 15 removal order
-12 0 removal orders
-5 9 removal pending
23 -13 removal period
-13 22 removal remains
-10 19 removal shall
9 0 removal should
0 10 removal terminates
11 -1 removal the
-6 11 removal to
11 5 removal under
1 10 removal until
-2 -27 removal was
10 9 removal will
-23 69 removals
-6 16 removals .
-2 17 removals under
-57 96 remove
-8 1 remove any
-9 5 remove her
-9 21 remove him
14 13 remove or
-25 61 remove petitioner
7 -4 remove petitioners
-8 -9 remove the
-42 86 removed
-12 8 removed .
-14 3 removed before
34 16 removed from
-7 -3 removed on
18 4 removed or
-5 8 removed petitioner
-13 -4 removed to
-8 15 removed while
-25 86 removing
-10 14 removing any
-2 6 removing class
-7 3 removing him
4 17 removing petitioner
-3 12 removing plaintiffs
10 0 renaldo
10 0 renaldo crossley
2 9 rendered
-10 9 renew
-9 5 renew it
-6 0 renewal after
27 26 renewed
16 -1 renewed .
-19 26 renewed for
7 16 renewed motion
8 0 renfield
8 0 renfield #
-11 36 reopen
-13 10 reopen .
13 4 reopen and
-9 3 reopen have
-8 8 reopened
-12 32 reopening
-4 12 repatriated
-9 19 repatriation
-9 18 repatriation of
-2 7 replaced by
-6 -7 replies
-2 -26 reply
8 9 reply #
7 14 reply by
-3 -22 reply due
-3 -8 reply in
-8 -7 reply within
5 1 report and
8 3 report by
-8 -3 report every
-7 -3 report is
12 -5 report of
-18 -4 report that
25 -5 report to
-1 13 report within
-8 10 reported
15 -17 reporter
17 -14 reporter :
16 -10 reporting
-12 -21 reports
-12 -9 representative
-7 -11 represented
-14 -2 represented .
-12 1 republic of
-48 12 request
-12 6 request #
33 -6 request .
-7 -7 request :
25 3 request for
16 3 request is
-12 4 request of
-19 45 request that
-11 14 request the
-24 -70 request to
-17 1 requested
-5 11 requested .
-8 -8 requested a
-17 12 requests
0 13 require
-16 22 required .
-7 -3 requirement
23 -6 requires
11 1 requires .
-9 4 requires the
40 -25 requiring
10 0 requiring a
9 -4 requiring bond
-4 10 rescinded .
-15 1 reserved
-27 3 reserved .
12 -1 reserved for
-1 -13 reserves
-10 0 reserving
-8 10 reset
-6 -3 reset for
-7 24 reset from
5 -10 reset to
-6 -1 resetting
8 0 reside
9 8 resolved .
1 -11 respect
-1 -7 respect to
0 13 respectfully
0 12 respectfully directed
6 -6 respects
-4 -7 respects the
-14 -13 respond
9 -4 respond by
-30 -24 respond to
-9 -2 respond within
-1 6 respondent
-2 -8 respondent #
-9 11 respondent is
0 7 respondent may
29 7 respondent s
20 -4 respondent shall
-13 23 respondent to
32 7 respondents
6 -13 respondents #
5 12 respondents .
12 11 respondents and
7 7 respondents answer
65 5 respondents are
-14 0 respondents be
14 -9 respondents from
8 -1 respondents give
-5 -22 respondents have
-19 -4 respondents in
15 7 respondents may
13 -21 respondents motion
18 -14 respondents need
-10 1 respondents notice
-10 -3 respondents on
17 6 respondents oral
-19 11 respondents request
14 -2 respondents say
-31 15 respondents shall
11 7 respondents their
-11 0 respondents unopposed
-22 -16 response
-11 14 response .
-11 9 response by
19 5 response due
-22 -6 response is
-23 -17 response to
3 8 responsibility
-11 -3 rest
-17 -1 restitution
-1 -15 restore
7 -7 restore petitioner
-7 3 restrain
-5 2 restrain execution
-25 15 restrained
-10 8 restrained from
1 23 restraining
8 29 restraining order
0 -6 restraining orders
24 63 restraint
4 17 restraint against
11 9 restraint at
26 9 restraint in
-1 21 restraint is
15 33 restraints
17 18 restrepo
1 -9 restricted
11 -18 restriction
12 -2 restriction on
2 -7 restrictions
9 0 rests
-2 9 resubmit
10 -6 result
10 -10 resumes
-22 57 return
-9 3 return .
0 9 return and
9 13 return by
27 -17 return date
-6 -7 return due
4 -11 return him
-25 5 return is
-21 2 return of
16 9 return petitioner
-5 24 return to
-26 -26 returned
-10 -16 returned to
-8 21 reunification
3 -9 reverse
57 -28 reversed
31 -8 reversed .
14 1 reversed and
-16 6 reversed in
7 -3 reversing
-28 25 review
-15 18 review .
-9 0 review ;
-4 14 review by
-8 -12 review denied
-4 -9 review granted
-27 31 review is
21 -12 review of
7 -4 review the
-15 -7 reviewed
27 -5 revisit
21 -10 revocation
7 -1 revocation hearing
7 -4 revocation of
22 -4 revoke
19 -7 revoked
12 0 revoked .
21 -2 revoked and
7 0 rex
6 -5 rfj
-15 19 rh
19 -9 rhode
19 -9 rhode island
-16 6 right to
7 0 rightly
-14 -5 rights
-8 -1 rights ;
-3 -7 ring
44 -11 risk
12 -1 risk .
9 0 risk of
8 -13 risk or
10 6 river
-12 21 rjl
1 -8 rjs
1 -8 rjs mhp
-10 2 rkc
7 -6 rkl
-11 7 rm
24 -2 roa
2 10 road
-2 11 robert
-34 -19 room
-2 -9 room .
-23 -15 rooms
-9 19 rosalba
-4 11 rosamund
-3 11 rosamund e
-7 -2 roscoe
-6 -2 roscoe abernathy
-4 10 ross
-6 -1 roster
-6 8 rqs
-6 8 rqs meo
7 -3 rrr
7 -4 rsp
-7 1 rtm
-7 1 rtm .
23 -7 ruben
14 -5 ruelas
-6 9 ruiz
14 1 ruiz .
-44 -7 rule
-4 -13 rule #
-18 9 ruled
-6 -8 ruled .
-7 -1 ruled on
13 -6 rules
17 -5 rules .
21 -6 rules on
9 18 ruling .
0 9 ruling :
-8 -9 ruling by
2 -14 ruling from
-5 -15 ruling is
40 12 ruling of
-9 -10 ruling on
-8 -2 rulings
22 12 run
-1 8 run .
35 -12 run ;
-4 -10 run from
-3 16 run out
8 -3 running
-5 44 runs
-12 0 rvh
-13 0 s
65 -6 s #
17 -8 s .
16 -1 s appeal
1 -16 s application
14 -9 s april
11 -7 s arrest
7 -3 s bail
19 -3 s bond
-3 -16 s brief
-4 -7 s conference
-15 -2 s cost
-4 -12 s counsel
-8 -7 s decision
4 22 s departure
-13 26 s deportation
-3 -14 s detention
10 -4 s earlier
-4 14 s emergency
1 12 s ex
8 -2 s fees
12 1 s habeas
-2 15 s hearing
16 1 s hr
12 -12 s informal
-22 24 s injunction
-10 -3 s judgment
-21 20 s june
18 -4 s lawyer
-24 -11 s letter
6 3 s minutes
0 -17 s motion
8 1 s notes
-7 3 s objections
-2 -10 s opinions
3 9 s oral
-22 -41 s order
-15 9 s own
-11 -2 s passport
17 -5 s petition
-6 -10 s prior
11 -3 s re
9 -4 s reading
45 -17 s release
-25 18 s removal
-8 -4 s reply
-9 16 s request
-13 0 s response
-19 41 s return
-9 -6 s ruling
-10 -2 s surname
-6 11 s temporary
19 -13 s time
20 -14 s transfer
-13 12 s travel
17 19 s unopposed
-13 6 sah .
-11 34 said
5 12 said at
-10 0 sale
3 7 salm
-11 6 salvador
26 11 same
9 -7 same conditions
-2 -10 same day
11 -1 same terms
9 29 san
12 12 san francisco
-21 -9 sanction
-6 -2 sanction of
-10 -18 sanctions
-1 -9 sanctions .
10 -10 sandoval
10 -10 sandoval thorne
10 -3 santos
0 15 sargon
-18 -4 satisfied
-7 4 satisfied that
13 -9 save
3 -14 save for
-7 -2 save that
-7 -16 say
-8 -1 say by
-1 10 say so
-4 -15 say whether
-12 -10 says
-4 18 says and
-6 1 says he
-8 9 says so
3 -8 says that
7 -4 sb
15 0 sbh
-13 -5 schedule
19 -2 schedule #
-4 10 schedule for
0 -12 scheduled
-6 9 scheduled for
-23 -4 scheduling
-5 -8 scheduling conference
-24 7 scheduling order
7 -7 screening
6 -3 se
9 5 se litigant
-29 -33 seal
15 14 seal #
-8 -16 seal .
-7 -6 seal the
-8 -2 seal until
-29 -20 sealed
-7 -1 sealed .
-12 0 sealed exhibits
-7 -6 sealed motion
-14 -10 sealing
-14 16 seat
35 0 second
23 -1 second bond
-5 -9 second circuit
8 0 second hearing
-7 22 second motion
-10 20 secretary
17 -14 section
26 -11 section #
-9 -3 security
12 9 see
-15 -7 see #
4 2 see attached
-20 -1 see document
-1 -6 see it
24 -19 see order
-11 17 see to
5 8 seek
15 -7 seek relief
8 0 seek review
7 -5 seekers
-20 -2 seeks
-11 -3 sees
-9 -4 sees no
4 -6 seized
-7 0 selection
-9 0 selvin
-9 0 selvin orellana
-5 -16 send
-5 -7 send petitioner
18 18 sending
4 -10 senior
13 -9 senior district
-9 -1 senior judge
11 -17 sensitive
11 -15 sensitive motion
-8 41 sent
7 11 sent off
22 6 sent on
3 7 sent out
-9 -9 sent to
-10 -2 sentence
11 -8 senterfitt
10 -6 senterfitt appellate
-11 -22 separate
-9 -1 separate docket
-9 -1 separately
-8 -1 separately .
-1 13 september
-8 9 september #
9 -1 september .
3 9 serious
-16 5 serve
1 -8 serve #
-11 3 serve the
3 14 serve this
8 11 served
-14 1 served on
-5 15 served via
-14 -1 service
3 15 service .
-6 2 service ;
7 -10 service of
-6 -7 services
18 4 set
-21 17 set aside
18 -1 set at
5 -11 set by
-14 19 set for
6 -2 set forth
18 -7 set on
-15 -3 set out
-7 8 sets
-4 -9 sets a
19 -29 setting
-7 5 setting a
-7 -4 setting briefing
39 -2 setting conditions
-16 0 setting hearing
-39 -36 settlement
10 -3 settlement ;
-2 -9 settlement agreement
-6 -1 settlement and
-7 -2 settlement approved
-1 -7 settlement is
39 -1 seven
7 12 seven #
21 -10 seven day
21 -10 seven days
20 -6 seventh
20 -6 seventh circuit
-9 -2 sgrim
4 -36 shall
-5 8 shall allow
-8 10 shall also
-5 -11 shall answer
-10 15 shall appear
24 15 shall be
-4 12 shall bear
-19 5 shall by
-5 11 shall certify
-3 22 shall close
-8 -1 shall come
15 -6 shall conduct
16 11 shall continue
-7 -1 shall deliver
20 -6 shall discharge
-2 11 shall dissolve
-2 -6 shall explain
-1 7 shall facilitate
-20 3 shall file
13 -2 shall free
8 -15 shall give
0 -15 shall have
-8 15 shall inform
-7 22 shall issue
7 -3 shall keep
10 1 shall last
16 -4 shall leave
9 5 shall maintain
-3 12 shall mark
46 27 shall not
-2 -9 shall notify
6 18 shall pay
-11 -2 shall post
4 -20 shall proceed
-8 2 shall produce
-10 7 shall question
-5 -6 shall refrain
13 -8 shall release
-13 0 shall remain
18 6 shall report
5 -21 shall respond
6 -11 shall restore
9 2 shall return
-5 -9 shall send
-3 9 shall serve
-16 1 shall show
-28 -8 shall state
11 -15 shall stay
15 -5 shall surrender
-10 16 shall take
-9 -6 shall tell
11 1 shall terminate
7 -4 shall walk
-10 -1 shall within
40 1 she
23 -20 she is
-13 8 she may
25 4 she shall
24 -8 she was
-21 25 shelter
9 -1 sherburne
9 -1 sherburne county
-7 -4 sheridan
13 5 shield
4 9 shipped
-5 -10 shop
15 -13 short
2 -7 short of
-8 -3 shorten
-12 -24 should
-13 -1 should a
-6 -9 should be
6 -3 should it
-32 -10 should not
-11 -14 show
-9 -7 show cause
6 0 showing
-3 -9 showing that
-5 -19 shown
10 -5 shown a
-18 7 shown neither
10 -5 shown that
-3 10 shown the
7 -6 shows
7 -3 shows that
-2 8 side .
-13 -2 sides
8 -3 sides the
2 -7 sign
7 2 sign the
9 -9 signature
-21 -3 signatures
-7 -2 signatures on
7 13 signed
-23 0 signed by
12 12 signed on
5 -8 significant
5 -8 significant likelihood
-6 4 signing
-12 -10 silence
9 7 similarly
-2 -31 since
-1 -10 since his
16 0 since the
1 -8 single
19 -7 sister
15 -4 sister s
-18 0 sit
-8 7 site
8 4 sits
-11 8 sitting
40 -32 six
17 5 six class
21 -3 six month
8 -12 six months
12 15 sixty
3 7 sixty #
-8 19 slc
-1 7 sld
12 -5 sleeps
10 -3 slm
10 -3 slm pwh
-6 2 sn
10 22 so
-6 16 so .
-18 7 so as
18 -11 so much
-1 27 so ordered
3 4 so that
8 -1 so the
-12 40 soil
-10 8 soil by
-6 16 sokolov
-13 9 sole
-9 -2 solicit
-1 -16 some
-1 6 son
2 13 soon
-7 14 soon as
-14 0 sooner
-18 -10 sought
-6 9 sought .
0 -19 sought is
8 -3 south
-11 -1 southern district
3 7 sow
-5 -9 spanish
-11 7 speak
-8 -1 speak to
-4 -8 speaking
-3 -8 speaking with
-17 0 special
-11 -1 speedy
-11 -1 speedy trial
-10 -3 spelling
-10 -3 spelling of
-4 9 spent
-11 8 spoken
-4 -12 sponte
2 -18 staff
0 -8 staff filed
15 0 staff sbh
17 6 staging
3 7 staging facility
11 0 stallworth
9 0 stand
17 3 stand .
0 12 standard
8 36 standing
20 42 standing order
15 0 standish
15 0 standish wolfe
-14 14 stands
-12 1 stands .
-13 -10 stands as
6 -2 stands in
8 -3 start
-4 -12 state
-24 -11 state by
8 -15 state of
-14 0 state whether
8 -5 stated from
9 -3 stated in
0 18 stated on
-12 -6 statement
-8 4 statement of
-12 -5 statements
-23 47 states
15 8 states and
-3 -12 states as
-3 13 states by
-11 -16 states district
-10 5 states for
-10 -4 states marshal
15 1 states nor
0 -15 states of
20 21 states or
3 17 states pending
12 -3 states shall
-22 12 states unless
-17 13 states until
6 6 stathakis :
4 -8 stating
-5 -8 stating where
-1 -9 statistics
-31 7 status
1 -14 status conference
6 11 status hearing
-10 0 status of
12 15 status quo
-1 13 status set
-10 3 status until
19 -5 statute
9 86 stay
-7 39 stay #
-14 48 stay .
7 7 stay ;
-10 16 stay as
8 -21 stay at
-7 8 stay be
-5 -10 stay by
-2 -8 stay case
-4 19 stay deportation
3 -11 stay entered
3 -8 stay expires
16 -1 stay filed
13 4 stay from
0 13 stay in
-12 7 stay it
19 -3 stay judgment
-8 -15 stay motion
-22 5 stay of
-9 13 stay on
-13 3 stay order
8 0 stay pending
10 -8 stay preliminary
7 -8 stay presented
-24 -21 stay proceedings
18 -6 stay release
-11 6 stay removal
-5 16 stay shall
16 -3 stay that
-19 8 stay the
-5 9 stay will
17 -21 stayed
10 1 stayed .
16 -18 stayed as
-13 23 stayed for
-2 7 stayed pending
5 -9 stayed through
14 -2 stayed to
17 -41 stayed until
12 -1 staying #
-6 1 staying removal
7 5 staying the
32 1 stays
-9 4 stays .
13 8 stays in
-15 19 stays vacated
-8 17 step
-6 11 step to
-25 57 steps
0 7 steps including
-7 17 steps taken
-2 11 steps to
-9 10 steps within
11 -11 stewart
11 -2 stewart .
-3 -12 stickney
13 20 still
-34 -20 stipulated
-10 -2 stipulated motion
-4 6 stipulated order
-3 -23 stipulated removal
-32 22 stipulation
-8 25 stipulation #
-21 20 stipulation .
17 -1 stipulation :
10 -4 stipulation and
-8 -1 stipulation as
-14 -8 stipulation doc
4 19 stipulation is
20 -11 stipulation of
-17 -23 stipulation to
-6 8 stop
-10 0 stopped
21 5 strafford
7 -1 strafford county
9 -8 strand
-6 -2 strauss
-6 -2 strauss and
-1 -6 streamlined
9 3 strength
9 3 strength of
4 8 stretched
-21 5 stricken
-20 -12 stricken .
-9 3 stricken ;
16 10 stricken and
-2 9 stricken as
8 -5 stricken from
-17 3 strike
2 -25 striking
-2 -22 striking #
-7 15 strong
8 10 stroud
-1 11 stroud #
-16 -13 struck
-13 -1 student
-4 -12 sua
-4 -12 sua sponte
-1 -12 sub
-16 -17 subclass
-14 -2 subclass ;
-18 3 subject matter
22 5 subject to
5 -15 submission
-3 -10 submission of
-10 -1 submit a
-14 -22 submitted
-13 2 submitted .
8 1 submitted on
-3 -12 submitted to
-6 -2 substantial compliance
0 -9 substantially
12 -8 substantially the
-10 -4 substitute
0 21 success
16 -7 success and
-18 7 success nor
21 -6 success on
8 1 such
3 6 such a
6 27 suffice
8 20 suffice .
-10 0 suffices
-5 -16 suit
-6 -1 suit .
-16 0 suitable
-16 0 suitable for
-18 -3 summary order
-11 -2 superintendent
0 -6 supervised
36 -33 supervision
2 -8 supervision and
11 -1 supervision by
-15 -2 supervision on
8 -3 supervision under
14 -10 supervision within
-15 -17 supplement
-12 -4 supplement the
-14 -16 supplemental
-1 17 supplemental brief
-5 11 supplemental briefing
-7 -22 support
-6 -22 support of
8 -2 supports
8 -2 supreme
8 -2 supreme court
29 -5 surgery
9 -4 surgery and
-10 -2 surname
14 11 surrender
9 15 surrender at
12 -5 surrender to
31 -18 suspended
25 -13 suspended pending
-9 9 suspension
-7 -2 sustaining
-12 0 sworn
8 -3 sworn .
-8 4 sy
7 -6 t
7 8 t .
-21 3 table
34 -15 tacoma
-14 0 tacoma facility
8 -13 take
-6 31 take all
-6 16 take every
12 1 take her
21 -15 take him
-12 -2 take in
-7 3 take off
36 -3 take petitioner
-10 -16 take place
-17 6 take the
8 8 taken
14 -3 taken .
8 -9 taken and
-22 0 taken at
11 -13 taken back
-9 -5 taken from
-19 6 taken off
24 22 taken out
33 -3 taken to
-9 2 takes
9 5 takes effect
-6 13 takes in
-18 -5 takes the
28 3 taking
10 25 taking him
10 4 taking petitioner
-5 -8 taking under
-5 13 tamar
12 -16 taxed
24 -7 taxed against
-7 2 teeth
-7 2 teeth of
-1 -20 teleconference
-55 -20 telephone
-7 -5 telephone .
-1 7 telephone access
-5 -7 telephone and
17 -11 telephone conference
-10 0 telephone is
-9 23 telephone on
-16 7 telephonic
0 7 telephonic conference
-14 8 telephonic hearing
-4 -8 telephonic status
-26 -14 tell
-9 -1 tell class
-3 -8 tell the
-9 -6 telling
38 14 temporarily
4 7 temporarily enjoined
8 11 temporarily stayed
7 -2 temporarily staying
-6 46 temporary
-15 22 temporary administrative
23 -5 temporary restraining
-9 4 temporary restraint
9 -3 temporary restraints
-29 18 temporary stay
-16 22 ten
-9 13 ten #
7 -14 ten days
-16 -7 tenth
-11 -1 tenth circuit
-8 -1 term
20 13 terminate
-4 17 terminate ecf
4 4 terminated
-3 7 terminated .
9 -4 terminated on
17 20 terminates
0 11 terminates on
39 -4 terms
5 10 terms of
9 1 territory
9 1 territory of
2 -7 tesfamariam
-4 -6 tesfaye
17 -2 tested
13 -4 testimony
-5 -12 testing
38 3 texas
19 -5 texas .
-18 -12 text
3 -14 text entry
-8 -2 text minute
-6 3 text only
20 -21 text order
-3 10 tfo
4 -14 thaddea
9 -10 thaddea k
-8 -20 than
-4 5 than #
4 -8 than noon
-7 8 than october
-1 -11 than ten
-9 -3 than the
-9 0 thanks
20 26 that #
6 6 that :
-23 -14 that a
7 10 that all
-16 2 that any
-10 -6 that appellants
14 -15 that appellee
-8 -1 that bond
-3 21 that by
7 9 that class
4 9 that counsel
5 -17 that date
23 1 that day
-14 -4 that defendant
-12 -26 that defendants
11 3 that ecf
14 1 that extent
0 13 that for
-10 0 that has
-14 19 that he
10 -8 that her
-3 -12 that his
-17 18 that ice
2 11 that is
-34 -3 that it
-21 -1 that judgment
-2 -41 that no
9 -4 that none
0 -8 that of
-8 -1 that officers
-5 11 that order
25 8 that petitioner
-2 11 that petitioners
1 -15 that plaintiff
2 8 that relief
-20 3 that removal
7 -2 that required
12 15 that respondents
-17 18 that she
-6 8 that the
-3 7 that they
-7 -1 that this
16 -11 that those
4 12 that time
-7 2 that upon
-14 8 that was
-7 5 that would
-14 -26 the
-2 13 the #
-14 -2 the .
5 6 the a
-13 15 the accompanying
-1 15 the act
-4 12 the acting
-13 9 the action
12 -14 the active
6 -3 the address
12 -5 the adelanto
-4 9 the administrative
1 -26 the agency
-14 4 the agreement
-6 13 the air
7 -8 the all
18 -1 the alternative
7 5 the amended
-12 -10 the amount
-11 -2 the ankle
-2 9 the answering
-17 -16 the appeal
13 -3 the appellant
11 16 the application
11 -2 the applications
7 -1 the assigned
2 7 the attached
25 -17 the bail
-7 8 the balance
9 5 the baltimore
-2 17 the bar
6 8 the bench
-8 -3 the bia
-22 24 the board
-20 -23 the bond
7 -2 the boundaries
-3 -7 the bracelet
-10 -5 the brief
-25 -13 the briefing
8 -1 the briefs
10 -5 the building
30 -22 the burden
-11 -7 the calendar
-10 -10 the caption
1 9 the care
8 16 the caroline
5 8 the case
-10 -3 the certification
0 -11 the certified
-10 0 the child
-4 12 the children
-15 11 the circuit
-4 -7 the claims
-16 -47 the class
-21 -7 the clerk
20 -3 the clock
-6 14 the close
27 -5 the commonwealth
16 -4 the community
-11 -2 the complaint
-27 -10 the condition
7 -2 the conditions
-20 -10 the conference
-8 10 the consent
10 -2 the constitution
-10 -3 the contempt
-3 7 the continental
-11 59 the country
-11 -3 the county
-3 28 the court
-3 -8 the courtroom
-11 -1 the curfew
9 10 the custody
-11 28 the date
-3 10 the day
-16 -1 the december
9 -12 the declaration
-7 -4 the defendant
10 -9 the definition
-8 8 the delay
-13 11 the denial
-8 24 the department
-8 -5 the deportation
-10 -2 the deposition
-10 -6 the detained
-6 -11 the detainee
-12 -6 the detention
-6 8 the detroit
2 11 the direction
13 -6 the directive
-3 17 the dismissal
-20 -1 the disposition
30 20 the district
14 -1 the docketing
25 -11 the door
-1 25 the duration
-9 14 the duty
14 -5 the eastern
10 -12 the effect
-5 7 the effective
10 -1 the eighth
13 7 the el
-8 22 the eleven
10 -5 the eloy
1 23 the emergency
2 13 the end
-7 -4 the equal
11 -1 the essex
12 -7 the ex
-6 12 the execution
-6 -11 the executive
-11 -1 the explanation
-3 -19 the facility
7 -3 the fairness
8 6 the february
-7 -4 the federal
-6 -1 the fee
-6 18 the field
12 -2 the fifth
-9 -11 the file
-22 22 the filing
-1 8 the final
3 -8 the five
-22 35 the flight
-7 -2 the folkston
8 -9 the foregoing
-9 -2 the form
34 -3 the four
6 14 the fourteen
5 -23 the fourth
-7 3 the full
18 14 the government
-5 13 the ground
-11 -11 the habeas
-1 -42 the hearing
16 -4 the hearings
4 -8 the hold
-11 -2 the hour
-7 -1 the i
6 -5 the ij
9 -12 the immigration
16 17 the injunction
19 16 the interim
11 -4 the interior
10 -6 the jail
7 1 the january
24 -24 the judgment
-6 19 the june
12 -8 the jurisdiction
-6 0 the jury
8 -4 the krome
-3 -6 the lapse
-10 -6 the last
22 -10 the length
12 0 the life
11 3 the line
3 19 the list
-11 9 the los
-13 -4 the magistrate
7 6 the man
-14 -6 the mandamus
-5 -11 the mandate
-6 12 the manifest
-8 -2 the manifests
14 -15 the march
28 -6 the marshal
-7 -14 the matter
24 11 the meantime
8 -3 the memorandum
9 -9 the men
-10 10 the middle
-3 8 the minute
24 -31 the motion
-13 -6 the name
-19 4 the named
-7 2 the names
10 -2 the new
15 1 the next
10 4 the nine
-11 -2 the ninth
0 15 the nken
-16 -4 the no
10 -7 the northern
-5 -16 the notice
-6 -1 the officer
-3 -9 the opening
6 -19 the opinion
-5 9 the opposition
-6 12 the oral
12 4 the order
-1 -7 the orders
9 -5 the ordinary
13 24 the panel
-31 0 the papers
-29 -10 the parties
-10 -13 the pending
12 -9 the period
-3 7 the persons
43 16 the petition
28 -26 the petitioner
14 -1 the place
1 8 the port
-22 13 the preliminary
-16 -8 the presence
-4 8 the present
-9 -1 the press
1 -10 the presumption
-9 11 the prior
-2 33 the proclamation
15 13 the prohibition
-11 25 the protection
-3 8 the protections
-5 15 the provisional
-23 -12 the public
12 10 the purpose
11 -5 the r
-2 7 the reach
17 5 the reason
13 -15 the reasonably
11 -9 the reasons
20 10 the record
-8 -3 the registry
10 -25 the release
6 -6 the relief
-4 -7 the remainder
8 4 the removal
-6 16 the renewed
8 8 the report
-10 1 the republic
-20 16 the respondent
6 -8 the respondents
-10 -25 the response
-10 -1 the rest
-12 35 the restraining
34 33 the restraint
14 -16 the restriction
12 -5 the result
-7 1 the return
-12 -14 the room
-7 18 the rule
2 22 the ruling
25 14 the same
0 -10 the schedule
-11 -7 the scheduling
-1 -8 the scope
-2 -7 the seal
-18 0 the sealed
9 -5 the second
9 5 the secretary
9 -12 the september
-23 -10 the settlement
14 -6 the seven
20 -6 the seventh
0 -15 the show
-9 5 the showing
24 -2 the six
7 1 the sixty
-13 9 the sole
8 -6 the south
-9 -4 the southern
-7 0 the speedy
-10 -3 the spelling
10 4 the standing
23 -19 the state
21 0 the statute
-38 55 the stay
-15 25 the steps
29 4 the stipulation
9 3 the strength
-13 -2 the subclass
-10 -5 the subject
-1 -8 the supplemental
-20 -2 the surety
-1 11 the suspension
-7 5 the table
6 1 the tacoma
-7 2 the teeth
-15 -2 the telephone
-11 11 the telephonic
-1 54 the temporary
6 15 the ten
-16 -7 the tenth
24 -13 the terms
9 1 the territory
7 -2 the third
12 -7 the thirteen
28 -16 the three
-16 -8 the time
-8 -5 the transcript
-10 -5 the transferee
13 -8 the travel
-8 -6 the trial
23 26 the tro
-12 -13 the two
18 -10 the u
-14 8 the undersigned
-7 41 the united
-12 -3 the unopposed
1 13 the usual
2 -9 the warden
16 -2 the way
-15 -2 the western
-9 -20 the word
9 -12 the words
42 -10 the writ
-1 -7 the wrong
9 -3 the wyatt
-13 1 their
-3 11 their answer
-12 10 their burden
4 -13 their claims
7 9 their officers
24 -1 their own
-7 15 their removal
14 -2 them
7 2 them are
-9 1 them in
7 8 them is
2 13 themselves
9 -13 then
2 -11 then .
23 7 there
22 -22 there .
-8 -6 there are
-7 30 there be
3 24 there being
-24 3 there is
15 -1 there will
-19 -2 thereafter
2 8 therefor
-10 27 therefore
-13 11 therefore ordered
-4 32 these
-11 9 they
-4 9 they are
-7 7 they go
4 12 they have
16 -5 they may
-14 -1 they would
-7 12 thibeaux
-3 12 thibeaux m
15 -11 think
-15 11 third countries
5 10 third country
9 -4 third party
11 -7 thirteen
13 -8 thirty
-7 -2 thirty #
29 -21 thirty days
9 -9 this
-7 -1 this action
23 -10 this afternoon
5 -15 this appeal
-9 -7 this case
7 -6 this cause
-10 6 this circuit
-5 -7 this civil
-6 14 this country
1 17 this court
6 -8 this district
1 9 this docket
-1 10 this entry
-8 -1 this extent
-10 4 this is
18 7 this judicial
-7 -5 this matter
2 9 this morning
2 -8 this opinion
9 -4 this order
-17 -19 this petition
9 9 this proceeding
-2 -8 this suit
4 -11 this time
-8 6 thornbury
9 -10 thorne
12 23 those
-10 14 those held
-14 11 those in
4 -6 those who
-9 -3 though
-7 -2 threaten
9 -33 three
-4 6 three days
-5 -9 three judge
13 42 through
12 -5 through #
-4 8 through april
11 -4 through august
-1 13 through counsel
9 17 through july
-4 11 through june
26 4 through may
-1 10 through september
16 -12 through the
11 -7 thursday
2 -8 thus
-9 1 ticket
3 8 till
-3 11 tiller
-11 16 tillinghast
-3 9 tillinghast .
-26 -31 time
-2 18 time .
-2 -8 time :
-6 11 time after
9 -4 time for
0 -11 time on
11 -17 time sensitive
-9 -16 time to
-11 -12 timely
6 -9 timely petition
-6 15 timely sought
10 -6 timetable
-6 -2 timoteo
-6 -2 timoteo ibarra
12 -1 tinoco #
-12 16 title
-11 20 title #
-11 13 tk
12 -1 tml
-15 -2 tmolc
-15 -2 tmolc #
-17 -19 to
-17 24 to #
40 -21 to a
-5 17 to add
-22 -9 to adjourn
-7 -4 to advise
7 -1 to afford
-14 27 to all
6 -10 to allow
14 20 to alter
-20 -11 to amend
-4 7 to and
10 22 to another
-10 2 to answer
16 2 to any
-17 0 to appeal
-5 -25 to appear
15 8 to appellant
12 -9 to appellants
-17 -4 to appoint
-8 -1 to approve
-5 -19 to april
14 -1 to arrange
-3 -7 to ask
-12 0 to attend
-13 10 to august
17 -10 to bail
10 -3 to bar
38 3 to be
-9 -7 to bear
-12 10 to bring
-2 27 to carry
6 0 to cedric
-19 -5 to certify
-10 -1 to chambers
-1 -7 to choose
-16 1 to clarify
17 -16 to class
5 -9 to close
-6 0 to come
-12 -13 to compel
13 -5 to comply
2 9 to consider
-13 11 to continue
-10 -11 to correct
7 0 to corwin
6 0 to cosmo
-20 18 to counsel
-10 0 to count
6 3 to cover
8 -14 to custody
-23 8 to decertify
7 -1 to decide
-16 0 to defendant
-3 17 to depart
26 0 to deshawn
17 -2 to detain
6 12 to detention
15 -5 to disclose
-15 -8 to dismiss
32 3 to dissolve
6 6 to do
-9 21 to doc
-7 -1 to drop
-3 15 to each
-7 4 to effect
-1 12 to effectuate
22 -1 to efra
-8 -1 to eight
-19 42 to enjoin
-13 22 to enlarge
-13 15 to enter
-5 9 to everyone
0 -11 to exceed
-2 9 to execute
3 -18 to expedite
11 0 to ezequiel
-34 48 to facilitate
-24 -27 to file
-7 7 to find
-6 9 to fly
25 -10 to folkston
-1 12 to forbid
-10 -3 to general
-20 6 to get
-8 15 to give
-29 24 to go
-7 22 to haiti
-11 12 to halt
-27 10 to have
-15 -3 to him
4 -10 to his
-6 -18 to hold
1 18 to honduras
-8 5 to house
6 -29 to ice
8 -10 to in
-8 14 to include
1 -9 to intervene
-2 -8 to issue
-13 16 to it
8 28 to its
-13 1 to january
-1 8 to july
2 -11 to keep
9 -1 to kwaku
11 0 to kwame
-9 28 to laos
20 12 to leave
11 -2 to let
16 24 to lift
9 -11 to louisiana
12 0 to luz
-18 -4 to magistrate
3 8 to maintain
6 -2 to mandatory
19 -7 to march
-14 2 to may
-8 -6 to meet
9 -2 to mesa
13 4 to minnesota
-7 -9 to modify
22 -8 to moshannon
-2 -13 to motion
16 -10 to move
8 -3 to mr
5 -11 to ms
-11 -1 to name
-26 6 to new
-2 12 to nigeria
-5 -8 to non
-9 5 to notify
-8 -4 to object
-7 -3 to obtain
31 2 to october
15 -4 to of
-8 0 to one
31 2 to open
-9 -11 to order
8 1 to oregon
15 0 to osvaldo
1 -12 to pay
2 -16 to permit
-12 -10 to persons
-28 -4 to petitioner
1 -7 to petitioners
16 1 to place
-6 -3 to plaintiff
6 -8 to post
17 -1 to preclude
8 -5 to present
8 -18 to preserve
-11 5 to prevent
-8 1 to pro
-16 -4 to proceed
-9 6 to produce
-2 14 to prolong
6 9 to propose
-6 -3 to public
-18 4 to put
-13 8 to raise
28 -4 to re
2 31 to reconsider
11 -3 to refiling
-6 7 to refrain
17 -2 to relocate
18 -14 to remain
-7 7 to remand
4 12 to removal
-42 18 to remove
-7 39 to reopen
10 1 to report
-14 5 to respond
-6 1 to restrain
-11 -13 to return
21 -6 to revisit
20 -3 to revoke
-5 -18 to rule
3 7 to run
-14 -8 to say
-19 -22 to seal
-12 -3 to see
-3 12 to seek
8 15 to september
-12 -4 to serve
0 -7 to show
6 -5 to sign
-9 8 to speak
-21 -6 to state
36 -39 to stay
11 -4 to stewart
1 9 to stop
-17 5 to strike
10 -3 to submit
-13 -14 to supplement
29 -10 to tacoma
8 7 to terminate
16 -3 to texas
36 -1 to that
-22 -31 to the
-9 -2 to them
7 -5 to think
-15 11 to third
14 -12 to this
13 17 to those
0 -16 to transfer
-9 -3 to travel
9 9 to twenty
-10 19 to undo
-16 -11 to unseal
3 34 to vacate
-11 4 to vietnam
8 -6 to wait
8 -5 to walk
-1 9 to whom
-28 -43 to withdraw
23 25 today
6 -17 today .
20 -10 today ;
12 -4 today on
4 23 today s
7 -9 together
-2 -7 together with
-22 -6 told
-11 -6 told that
8 -3 told the
-9 -3 told to
4 -8 tomorrow
4 17 tomorrow .
4 10 tomorrow ;
-3 -19 tomorrow is
14 13 tonight
12 0 tonight .
10 -3 tonight ;
-30 6 took
-20 9 took place
11 6 torrance
-16 -4 tort
-8 1 torture
3 -13 total
3 -8 total hearing
0 -12 total pages
-4 21 toward
59 -25 tr
10 8 track
-5 8 tran
-14 -13 transcript
-14 -2 transcripts
135 -16 transfer
14 -11 transfer .
-2 14 transfer and
-2 -15 transfer from
14 3 transfer her
38 -10 transfer is
18 -1 transfer of
5 16 transfer or
-21 -7 transfer order
10 0 transfer out
21 2 transfer petitioner
-19 3 transfer to
-10 -5 transferee
-9 -5 transferee court
27 8 transferred
19 0 transferred from
-11 -9 transferred out
2 14 transferred outside
10 4 transferring
59 -25 transfers
27 -2 transfers .
15 -2 transmit
9 5 transport
11 -6 transported
11 -5 trask
-18 9 travel
-1 12 travel back
26 -22 travel document
10 5 travel documents
-11 0 travel papers
-23 1 travel to
-9 -2 traverse .
14 -2 traverse due
8 -14 trb
-9 10 treadgold
-20 -8 trial
11 2 trial .
-7 0 trial ;
22 0 trial as
-7 -5 trial date
-10 4 trimble
-3 11 trimble haruki
3 -6 trip
3 -6 trip to
50 82 tro
-6 -12 tro #
25 28 tro .
15 -1 tro ;
-9 2 tro hearing
15 -7 tro into
14 -22 tro is
-11 10 tro lapses
7 3 tro remains
5 -8 tro shall
14 25 tro to
-9 -3 true
35 -3 tuesday
-5 7 tunc
-9 -15 turn
-12 -4 turn over
2 7 turned
-9 13 turned around
20 -7 tuttle
-15 0 tw
-8 -5 twelve
-6 10 twenty
5 -6 twenty days
19 3 twenty eight
-13 14 twenty one
-12 -10 two
-2 8 two .
-8 -2 two business
-20 22 two days
17 -10 two hours
0 -9 two named
-1 -7 two pages
7 -1 two weeks
9 -5 two years
-15 -1 u
-13 9 u .
-8 -8 ugwu
-7 -2 unaccompanied
-2 -24 unaffected
4 -24 unaffected .
-17 -12 unchanged
-17 -12 unchanged .
-9 -6 undecided
-9 -6 undecided .
-6 7 under
32 -22 under #
-8 -11 under a
-22 4 under advisement
9 5 under an
22 -9 under conditions
-14 -5 under eaja
-10 -15 under fed
-4 12 under it
-16 -5 under its
-4 11 under local
-22 10 under oath
23 6 under rule
10 16 under standing
13 -10 under supervision
12 11 under the
16 -1 under zadvydas
-14 8 undersigned
-5 7 understands
-10 -20 undertaking
-13 11 undisturbed
-12 5 undisturbed .
-10 24 undo
26 18 undone
7 -6 unit
-15 50 united
-15 50 united states
21 -6 unlawful
11 -3 unlawful .
46 4 unless
1 -14 unless a
9 27 unless and
-8 -8 unless class
-5 -12 unless counsel
0 19 unless he
7 11 unless his
7 3 unless otherwise
-9 8 unless the
8 -5 unlikely
-12 6 unnecessary
-18 12 unopposed
2 10 unopposed application
-9 -5 unpublished opinion
2 7 unpublished order
9 -3 unreasonable
8 0 unreasonably
11 2 unreasonably prolonged
-19 -16 unseal
-12 -12 unsealed
28 -2 unsecured
13 -2 unsecured bond
-1 -13 unsigned
48 67 until
11 -8 until #
29 -10 until a
-8 0 until april
-6 13 until final
7 -10 until further
-9 14 until issuance
-9 3 until it
9 4 until judgment
3 -6 until june
-8 14 until september
0 -7 until seven
-6 -15 until that
19 34 until the
17 28 until this
-2 -17 untimely
-9 7 untouched .
22 -8 up
9 -3 up again
11 -4 up at
-26 7 up on
11 -5 up the
3 10 update
2 27 upon
11 -5 upon #
0 18 upon consideration
-4 12 upon his
-3 15 upon issuance
4 11 upon proof
10 -4 upon respondents
8 13 upon review
9 -5 upon the
-11 -8 urge
16 -7 urgent
15 -5 urgent motion
8 -1 us
17 -1 us district
-14 -2 us magistrate
26 36 usca
-8 9 usca case
21 8 usca for
-18 9 uscis
-9 34 use
1 13 usual
5 -8 utah
13 -19 v
2 -18 v .
-3 33 vacate
3 9 vacate #
17 23 vacate .
-1 11 vacate stay
-21 -1 vacate the
30 28 vacated
12 14 vacated .
9 -17 vacated ;
-9 -22 vacated and
-1 28 vacated as
-16 14 vacated by
38 8 vacated in
2 -7 vacated the
7 17 vacated under
-16 5 vacates
-14 4 vacates the
11 2 vacating
3 -7 vacating #
22 -19 vacating the
16 -6 vaccinated
16 -5 vail
12 0 valenzuela
12 0 valenzuela roa
-2 8 valid
21 16 valle
23 -4 valley
2 -8 van
22 -1 vance
-9 3 vanderlyn
-9 3 vanderlyn and
8 -2 varick
8 -2 varick street
-7 -1 vaughn
-7 -1 vaughn index
-11 2 venezuelan
4 28 venue
11 -10 verde
7 -9 verde .
11 3 verified
33 -7 vermont
9 -8 vermont by
-8 1 via
7 -3 via cm
-3 13 via regular
-11 -4 vice
-18 -10 video
-1 6 video .
-8 -3 videoconference
-12 9 vietnam
-8 4 vietnam .
25 -6 view
11 -5 view .
-7 -7 viewing
-24 2 vilsaint
17 -19 violated
11 -5 violated the
11 9 violation
9 10 violation of
9 0 violations
9 -6 virtual
9 -6 virtual order
-14 1 visa
-9 -4 visit
-11 -6 visitation
-11 -13 visits
5 -6 vjolc
5 -6 vjolc #
-15 -5 vlg
-1 -15 voluntarily
-10 -16 voluntarily .
-27 16 voluntary
-15 -12 voluntary departure
-3 12 voluntary dismissal
-8 -1 voss
-11 -3 vote
2 18 vs
2 18 vs #
9 -4 vu
-4 -10 w
-3 -9 w .
8 0 w in
-8 5 waiting
-6 10 waived
-8 11 waiver
9 0 waives
14 -10 walk
11 -9 walk out
-2 6 want
-2 6 want of
12 -15 wants
-5 -13 warden
10 -4 warden .
4 -8 warning
31 -15 warrant
9 -1 warrant and
-16 3 warranted
-8 4 warranted .
-2 10 warsame
-24 -24 was
12 -5 was arrested
-23 11 was done
-18 -6 was filed
1 -8 was flown
-20 6 was held
-20 15 was in
-2 -13 was not
1 10 was ordered
7 -1 was put
-23 -3 was released
-6 1 was removed
-1 7 was said
-8 0 was set
-5 -9 was timely
-16 6 was told
-10 -5 was within
1 -7 washington
2 -6 washington .
24 0 way
7 -6 way of
18 15 we
20 -2 we affirm
-26 -3 wear
-23 -3 wear a
-17 8 webb
-16 -9 week
-15 11 week .
-9 -7 week is
-10 -1 weekday
-16 -7 weekly
2 -11 weigh
18 0 weighed
12 2 well .
-1 -7 well taken
-11 -18 were
7 -4 were not
6 0 were to
-12 -2 western
-12 -2 western district
6 0 wetherbee
31 18 what
9 6 what #
-10 13 what has
12 -5 what is
2 12 what it
6 -2 what the
-9 -4 what they
6 9 what was
9 -9 when
7 7 when a
-9 9 when he
7 -2 when the
9 27 where
25 9 where he
3 9 where it
-34 -6 where petitioner
-1 -9 where plaintiff
20 17 where she
-16 11 where they
-68 -55 whether
-2 -8 whether a
-7 -2 whether anything
-16 6 whether he
-21 -8 whether it
-30 -3 whether petitioner
3 -19 whether the
-10 -4 whether they
5 -7 whether to
10 2 which
-9 -8 which are
-5 7 which asks
17 12 which forbade
-9 -1 which he
57 11 which is
-6 0 which no
-12 7 which petitioner
1 20 which respondents
-10 -2 which statute
11 -21 which the
-12 -4 which this
8 7 which to
-3 12 which would
-10 5 whichever
33 9 while
8 2 while #
-14 10 while the
17 -8 while they
24 -21 while this
-9 -2 whipple
7 2 whitcliffe
7 2 whitcliffe :
-18 -3 whitcombe
-18 -2 whitcombe :
-10 4 whitlock
-7 0 whitlock reyes
-7 17 who
-13 25 who are
8 2 who has
6 -2 who is
-7 -1 who may
14 -2 who shall
8 1 who was
-7 11 who wish
4 10 who wishes
23 -4 whoever
14 -2 whole
4 26 whom
1 10 whom it
18 -14 whom justice
-7 -8 whose
-9 3 whose motions
8 -10 whose removal
-33 -20 why
-7 0 why a
-8 0 why they
25 3 wide
11 -1 wide bond
11 -6 wide injunction
-4 10 wife
-8 11 wilber
8 -4 wilhelmina
-22 -11 will
-42 -9 will be
-4 -8 will decide
15 -5 will do
11 5 will hear
15 11 will hold
-13 5 will likely
28 18 will not
-11 -6 will proceed
0 12 will remain
-7 -1 will rule
-8 13 will run
-12 -18 will take
-5 15 wishes
-5 15 wishes to
1 9 with
-45 -6 with #
-16 -26 with a
4 -7 with all
6 11 with an
11 -1 with chambers
-17 -9 with class
3 24 with counsel
7 -2 with directions
-7 9 with final
6 -12 with her
-24 11 with him
14 13 with his
29 18 with it
-6 -10 with leave
-11 0 with no
8 -9 with one
-3 26 with petitioner
35 -15 with prejudice
-1 -7 with respect
24 -20 with the
7 12 with them
-8 -5 with this
1 8 with travel
13 -12 with whom
-6 -42 withdraw
-6 -8 withdraw #
-2 -7 withdraw motion
3 -12 withdraw the
-14 -13 withdrawing
-7 -10 withdrawing #
-27 -3 withdrawn
6 -11 withdrawn .
-7 22 withdrawn the
-8 -4 withdraws
-8 -4 withdraws its
-15 9 withheld
-5 -8 withholding
-3 -8 withholding only
13 -18 within
-13 9 within #
8 -4 within a
14 -8 within five
-4 6 within it
-12 14 within its
18 -3 within seven
5 -20 within ten
5 -18 within the
-8 -5 within three
-31 5 within twenty
13 7 without
2 11 without #
-14 -3 without a
9 0 without an
9 -6 without bond
-6 -16 without counsel
4 -9 without effect
0 10 without first
-18 15 without her
29 -10 without leave
-9 24 without notice
-14 4 without objection
6 -2 without oral
3 6 without power
-19 -16 without prejudice
8 4 without prior
17 0 witness
-11 -3 witnesses
-7 0 wld
-6 14 wnk
-6 14 wnk filed
15 0 wolfe
8 4 women
0 9 word .
-1 -8 word limit
10 -6 word to
5 -14 words
-8 -9 work
12 -6 working
-15 -1 worksheets
-7 1 worku
-11 17 would
12 -5 would be
-6 13 would deny
70 -22 writ
27 -2 writ and
14 6 writ is
2 13 writ should
-8 -11 write
-5 22 writes
-19 18 writing .
5 6 writing and
-7 -3 writing by
31 -1 writing the
7 -8 writs
7 -8 writs act
17 44 written
1 9 written decision
9 20 written notice
32 -10 written opinion
-7 14 written response
9 -6 written ruling
7 -3 written signed
-4 -8 wrong
-16 -2 wrong case
14 -7 wyatt
9 -3 wyatt facility
0 10 xiomara
-1 11 xiomara menjivar
14 -2 xtflc
14 -2 xtflc #
4 8 y
4 8 y .
-6 19 yacoub
19 -1 ybarra
19 -1 ybarra luna
10 -10 year
8 -1 year .
15 -15 years
1 -9 years .
-6 8 yes
22 -8 yesterday
4 -16 yet
6 -11 yevgenia
6 -11 yevgenia marsh
-9 21 yocum
-9 21 yocum m
35 9 york
-8 9 york .
7 3 york and
10 4 york city
12 6 york or
8 4 youngstown
14 -13 zadvydas
9 -2 zebulon
-6 -15 zoom
-2 -8 zoom .
`;
