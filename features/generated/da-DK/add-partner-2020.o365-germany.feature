# Written by docs-conformance from features/docs/da-DK/add-partner-2020.md; do not edit, run `npm run generate`
# language: da
@da-DK @o365-germany @release:2020-04 @reading:localized
Egenskab: features/docs/da-DK/add-partner-2020.md · o365-germany · localized

  Baggrund:
    Givet at jeg er logget på Administration

  @add-a-partner-at-the-time-of-purchase @branch:new-partner
  Scenarie: Tilføj en partner, når du køber et abonnement (ny partner)
    Givet at jeg endnu ikke har nogen abonnementer
    Og at jeg ikke har nogen partnerrelationer
    # features/docs/da-DK/add-partner-2020.md:54:51
    Når jeg følger linket "Administration" til 848041
    # features/docs/da-DK/add-partner-2020.md:54:13
    Og jeg går til "Fakturering" > "Køb tjenester"
    # features/docs/da-DK/add-partner-2020.md:55:4
    Og jeg vælger produktet
    # features/docs/da-DK/add-partner-2020.md:55:58
    Og jeg vælger "Køb"
    # features/docs/da-DK/add-partner-2020.md:56:12
    Og jeg udvider "Har du brug for hjælp til din ordre?"
    # features/docs/da-DK/add-partner-2020.md:56:71
    Og jeg vælger "Få hjælp fra en Microsoft-partner"
    # features/docs/da-DK/add-partner-2020.md:56:143
    Og jeg følger trinnene på siden med udbydere
    # features/docs/da-DK/add-partner-2020.md:59:4
    Og jeg fuldfører resten af guiden til kassen
    Så er det, jeg købte, aktivt, uden registreret partner
    Og er en partner blevet bedt om at hjælpe mig med min ordre

  @add-a-partner-at-the-time-of-purchase @branch:existing-partner
  Scenarie: Tilføj en partner, når du køber et abonnement (eksisterende partner)
    Givet at jeg endnu ikke har nogen abonnementer
    Og at jeg kender partnerens id
    # features/docs/da-DK/add-partner-2020.md:54:51
    Når jeg følger linket "Administration" til 848041
    # features/docs/da-DK/add-partner-2020.md:54:13
    Og jeg går til "Fakturering" > "Køb tjenester"
    # features/docs/da-DK/add-partner-2020.md:55:4
    Og jeg vælger produktet
    # features/docs/da-DK/add-partner-2020.md:55:58
    Og jeg vælger "Køb"
    # features/docs/da-DK/add-partner-2020.md:57:45
    Og jeg ser på det andet trin i guiden til kassen
    # features/docs/da-DK/add-partner-2020.md:57:124
    Og jeg ser i højre side
    # features/docs/da-DK/add-partner-2020.md:57:103
    Og jeg ser under "Partneroplysninger"
    # features/docs/da-DK/add-partner-2020.md:57:86
    Og jeg vælger "Tilføj"
    # features/docs/da-DK/add-partner-2020.md:58:65
    Og jeg skriver partnerens id i "Microsoft Partner-id"
    # features/docs/da-DK/add-partner-2020.md:59:4
    Og jeg fuldfører resten af guiden til kassen
    Så er det, jeg købte, aktivt, med den partner, hvis id jeg skrev, som registreret partner

  @add-a-partner-to-an-existing-subscription @branch:one-subscription
  Scenarie: Føj en partner til et abonnement, du allerede har (ét abonnement)
    Givet at jeg har ét abonnement
    Og at abonnementet endnu ikke har en registreret partner
    Og at jeg kender partnerens id
    # features/docs/da-DK/add-partner-2020.md:79:13
    Når jeg går til "Fakturering" > "Abonnementer" via linket 847745
    # features/docs/da-DK/add-partner-2020.md:81:4
    Og jeg ser i højre side
    # features/docs/da-DK/add-partner-2020.md:81:14
    Og jeg ser under prisen for abonnementet
    # features/docs/da-DK/add-partner-2020.md:81:54
    Og jeg vælger "Flere handlinger"
    # features/docs/da-DK/add-partner-2020.md:81:78
    Og jeg vælger "Tilføj registreret partner"
    # features/docs/da-DK/add-partner-2020.md:82:23
    Og jeg skriver partnerens id i "Microsoft Partner-id"
    # features/docs/da-DK/add-partner-2020.md:82:54
    Og jeg vælger "Kontrollér id"
    # features/docs/da-DK/add-partner-2020.md:82:90
    Og jeg vælger "Send"
    # features/docs/da-DK/add-partner-2020.md:83:38
    Så vises partner-id'et på siden "Abonnementer"
    Og er den partner, hvis id jeg skrev, abonnementets registrerede partner

  @add-a-partner-to-an-existing-subscription @branch:several-subscriptions
  Scenarie: Føj en partner til et abonnement, du allerede har (flere abonnementer)
    Givet at jeg har flere abonnementer
    Og at abonnementet endnu ikke har en registreret partner
    Og at jeg kender partnerens id
    # features/docs/da-DK/add-partner-2020.md:79:13
    Når jeg går til "Fakturering" > "Abonnementer" via linket 847745
    # features/docs/da-DK/add-partner-2020.md:80:36
    Og jeg vælger abonnementet
    # features/docs/da-DK/add-partner-2020.md:81:4
    Og jeg ser i højre side
    # features/docs/da-DK/add-partner-2020.md:81:14
    Og jeg ser under prisen for abonnementet
    # features/docs/da-DK/add-partner-2020.md:81:54
    Og jeg vælger "Flere handlinger"
    # features/docs/da-DK/add-partner-2020.md:81:78
    Og jeg vælger "Tilføj registreret partner"
    # features/docs/da-DK/add-partner-2020.md:82:23
    Og jeg skriver partnerens id i "Microsoft Partner-id"
    # features/docs/da-DK/add-partner-2020.md:82:54
    Og jeg vælger "Kontrollér id"
    # features/docs/da-DK/add-partner-2020.md:82:90
    Og jeg vælger "Send"
    # features/docs/da-DK/add-partner-2020.md:83:38
    Så vises partner-id'et på siden "Abonnementer"
    Og er den partner, hvis id jeg skrev, abonnementets registrerede partner
    Og er mine andre abonnementer uændrede

  @change-the-partner-for-a-subscription @branch:one-subscription
  Scenarie: Skift partner på et abonnement (ét abonnement)
    Givet at jeg har ét abonnement
    Og at abonnementet allerede har en registreret partner
    Og at jeg kender partnerens id
    # features/docs/da-DK/add-partner-2020.md:110:13
    Når jeg går til "Fakturering" > "Abonnementer" via linket 847745
    # features/docs/da-DK/add-partner-2020.md:116:49
    Og jeg ser under "Partner-id"
    # features/docs/da-DK/add-partner-2020.md:116:11
    Og jeg vælger "Rediger registreret partner"
    # features/docs/da-DK/add-partner-2020.md:117:29
    Og jeg skriver partnerens id i "Microsoft Partner-id"
    # features/docs/da-DK/add-partner-2020.md:117:60
    Og jeg vælger "Kontrollér id"
    # features/docs/da-DK/add-partner-2020.md:117:96
    Og jeg vælger "Send"
    Så er den partner, hvis id jeg skrev, abonnementets registrerede partner

  @change-the-partner-for-a-subscription @branch:several-subscriptions
  Scenarie: Skift partner på et abonnement (flere abonnementer)
    Givet at jeg har flere abonnementer
    Og at abonnementet allerede har en registreret partner
    Og at jeg kender partnerens id
    # features/docs/da-DK/add-partner-2020.md:110:13
    Når jeg går til "Fakturering" > "Abonnementer" via linket 847745
    # features/docs/da-DK/add-partner-2020.md:115:36
    Og jeg vælger abonnementet
    # features/docs/da-DK/add-partner-2020.md:116:49
    Og jeg ser under "Partner-id"
    # features/docs/da-DK/add-partner-2020.md:116:11
    Og jeg vælger "Rediger registreret partner"
    # features/docs/da-DK/add-partner-2020.md:117:29
    Og jeg skriver partnerens id i "Microsoft Partner-id"
    # features/docs/da-DK/add-partner-2020.md:117:60
    Og jeg vælger "Kontrollér id"
    # features/docs/da-DK/add-partner-2020.md:117:96
    Og jeg vælger "Send"
    Så er den partner, hvis id jeg skrev, abonnementets registrerede partner
    Og er mine andre abonnementer uændrede

  @view-your-partner-relationships @branch:some-partners
  Scenarie: Se relationerne til dine partnere (med partnere)
    Givet at jeg har partnerrelationer
    # features/docs/da-DK/add-partner-2020.md:121:12
    Når jeg går til "Indstillinger" > "Partnerrelationer" via linket 2074649
    # features/docs/da-DK/add-partner-2020.md:121:147
    Så står mine partnere på listen
    Og står hver af mine partnerrelationer på listen

  @view-your-partner-relationships @branch:no-partner
  Scenarie: Se relationerne til dine partnere (uden partner)
    Givet at jeg ikke har nogen partnerrelationer
    # features/docs/da-DK/add-partner-2020.md:121:12
    Når jeg går til "Indstillinger" > "Partnerrelationer" via linket 2074649
    # features/docs/da-DK/add-partner-2020.md:121:147
    Så står mine partnere på listen
    # features/docs/da-DK/add-partner-2020.md:123:63
    Og vises meddelelsen "Der er intet her."
    Og står der ingen partnerrelation på listen

  @delete-a-partner-from-a-subscription @branch:one-subscription
  Scenarie: Slet partneren fra et abonnement (ét abonnement)
    Givet at jeg har ét abonnement
    Og at abonnementet allerede har en registreret partner
    # features/docs/da-DK/add-partner-2020.md:138:13
    Når jeg går til "Fakturering" > "Abonnementer" via linket 847745
    # features/docs/da-DK/add-partner-2020.md:149:49
    Og jeg ser under "Partner-id"
    # features/docs/da-DK/add-partner-2020.md:149:11
    Og jeg vælger "Rediger registreret partner"
    # features/docs/da-DK/add-partner-2020.md:150:41
    Og jeg ser på siden "Partneroplysninger"
    # features/docs/da-DK/add-partner-2020.md:150:17
    Og jeg rydder feltet "Partner-id"
    # features/docs/da-DK/add-partner-2020.md:150:82
    Og jeg vælger "Send"
    Så har abonnementet ikke længere en registreret partner

  @delete-a-partner-from-a-subscription @branch:several-subscriptions
  Scenarie: Slet partneren fra et abonnement (flere abonnementer)
    Givet at jeg har flere abonnementer
    Og at abonnementet allerede har en registreret partner
    # features/docs/da-DK/add-partner-2020.md:138:13
    Når jeg går til "Fakturering" > "Abonnementer" via linket 847745
    # features/docs/da-DK/add-partner-2020.md:148:36
    Og jeg vælger abonnementet
    # features/docs/da-DK/add-partner-2020.md:149:49
    Og jeg ser under "Partner-id"
    # features/docs/da-DK/add-partner-2020.md:149:11
    Og jeg vælger "Rediger registreret partner"
    # features/docs/da-DK/add-partner-2020.md:150:41
    Og jeg ser på siden "Partneroplysninger"
    # features/docs/da-DK/add-partner-2020.md:150:17
    Og jeg rydder feltet "Partner-id"
    # features/docs/da-DK/add-partner-2020.md:150:82
    Og jeg vælger "Send"
    Så har abonnementet ikke længere en registreret partner
    Og er mine andre abonnementer uændrede

  @before-you-begin @rule @R6
  Scenarie: Før du tilføjer eller skifter partner, skal du bede partneren om dennes Microsoft Partner-id
    Givet at jeg har ét abonnement
    Og at abonnementet allerede har en registreret partner
    # features/docs/da-DK/add-partner-2020.md:32:1
    Når jeg skriver et id, som ingen partner har givet mig
    # features/docs/da-DK/add-partner-2020.md:32:1
    Så bliver id'et ikke godkendt

  @remove-a-reseller-relationship @rule @R25
  Scenarie: Du kan ikke afslutte en forhandlerrelation på egen hånd
    Givet at jeg allerede samarbejder med en partner
    # features/docs/da-DK/add-partner-2020.md:154:1
    Når jeg forsøger selv at afslutte relationen
    # features/docs/da-DK/add-partner-2020.md:154:1
    Så bliver det afvist
    # features/docs/da-DK/add-partner-2020.md:154:1
    Og har jeg stadig min relation til partneren

  @remove-a-reseller-relationship @rule @R26
  Scenarie: På en forhandlers side er knappen Slet partner nedtonet
    Givet at jeg allerede samarbejder med en partner
    # features/docs/da-DK/add-partner-2020.md:154:58
    Når jeg åbner den partners side
    # features/docs/da-DK/add-partner-2020.md:154:58
    Så findes "Slet partner", men kan ikke vælges
