# Written by docs-conformance from features/docs/da-DK/manage-partners.md; do not edit, run `npm run generate`
# language: da
@da-DK @o365-worldwide @release:2021-12 @reading:localized
Egenskab: features/docs/da-DK/manage-partners.md · o365-worldwide · localized

  Baggrund:
    Givet at jeg er logget på Administration

  @find-a-partner
  Scenarie: Find en partner
    Givet at jeg ved, hvad jeg har brug for fra en partner
    # features/docs/da-DK/manage-partners.md:30:11
    Når jeg går til "https://www.microsoft.com/en-us/solution-providers/home"
    # features/docs/da-DK/manage-partners.md:31:4
    Og jeg skriver min placering
    # features/docs/da-DK/manage-partners.md:31:25
    Og jeg vælger organisationens størrelse
    # features/docs/da-DK/manage-partners.md:31:57
    Og jeg skriver nøgleord for det, jeg har brug for
    # features/docs/da-DK/manage-partners.md:31:93
    Og jeg vælger "Go"
    # features/docs/da-DK/manage-partners.md:32:4
    Og jeg vælger en eller flere udbydere
    # features/docs/da-DK/manage-partners.md:32:53
    Og jeg vælger "Contact selected providers"
    # features/docs/da-DK/manage-partners.md:33:4
    Og jeg beskriver mine forretningsbehov i formularen
    # features/docs/da-DK/manage-partners.md:33:68
    Og jeg vælger "Send"
    Så har de udbydere, som jeg valgte, modtaget mine forretningsbehov
    Og har jeg endnu ikke nogen ny partnerrelation

  @review-and-accept-a-partner-relationship-and-microsoft-customer-agreement
  Scenarie: Acceptér en invitation fra en partner
    Givet at jeg har partnerrelationer
    Og at jeg endnu ikke har accepteret kundeaftalen
    Og at en partner har sendt mig en invitation, der beder om administratorroller
    # features/docs/da-DK/manage-partners.md:41:16
    Når jeg ser i mailen
    # features/docs/da-DK/manage-partners.md:41:4
    Og jeg følger linket
    # features/docs/da-DK/manage-partners.md:42:15
    Og jeg ser på siden "Acceptér aftale & godkend partner"
    # features/docs/da-DK/manage-partners.md:42:74
    Og jeg vælger linket "Microsoft-kundeaftale"
    # features/docs/da-DK/manage-partners.md:42:101
    Og jeg læser aftalen
    # features/docs/da-DK/manage-partners.md:43:4
    Og jeg markerer feltet, der siger, at jeg har læst aftalen
    # features/docs/da-DK/manage-partners.md:44:11
    Og jeg vælger "Acceptér & godkend"
    # features/docs/da-DK/manage-partners.md:45:4
    Så står mine partnere på listen
    # features/docs/da-DK/manage-partners.md:45:60
    Når jeg vælger en partner, hvis jeg vil
    # features/docs/da-DK/manage-partners.md:45:60
    Så vises oplysninger om den partner
    Og har jeg den relation, som partneren bad om
    Og har jeg accepteret kundeaftalen
    Og har partneren de administratorroller, der blev bedt om
    Og står partneren på min liste over partnere
    Og er mine andre partnere uændrede

  @review-and-accept-a-microsoft-customer-agreement @branch:agreement-mail
  Scenarie: Acceptér kun kundeaftalen (agreement-mail)
    Givet at jeg allerede samarbejder med en partner
    Og at jeg endnu ikke har accepteret kundeaftalen
    Og at partneren har bedt mig via mail om at acceptere aftalen
    # features/docs/da-DK/manage-partners.md:51:71
    Når jeg ser i mailen
    # features/docs/da-DK/manage-partners.md:51:50
    Og jeg følger linket
    # features/docs/da-DK/manage-partners.md:52:18
    Og jeg vælger linket "Microsoft-kundeaftale"
    # features/docs/da-DK/manage-partners.md:52:46
    Og jeg læser aftalen
    # features/docs/da-DK/manage-partners.md:53:4
    Og jeg markerer feltet, der siger, at jeg har læst aftalen
    # features/docs/da-DK/manage-partners.md:54:11
    Og jeg vælger "Acceptér"
    # features/docs/da-DK/manage-partners.md:55:4
    Så står mine partnere på listen
    # features/docs/da-DK/manage-partners.md:55:60
    Når jeg vælger en partner, hvis jeg vil
    # features/docs/da-DK/manage-partners.md:55:60
    Så vises oplysninger om den partner
    Og har jeg accepteret kundeaftalen
    Og har jeg stadig min relation til partneren
    Og står partneren på min liste over partnere
    Og er mine andre partnere uændrede

  @review-and-accept-a-microsoft-customer-agreement @branch:agreement-page
  Scenarie: Acceptér kun kundeaftalen (agreement-page)
    Givet at jeg allerede samarbejder med en partner
    Og at jeg endnu ikke har accepteret kundeaftalen
    # features/docs/da-DK/manage-partners.md:51:173
    Når jeg går til "Acceptér aftale" via linket 2116573
    # features/docs/da-DK/manage-partners.md:52:18
    Og jeg vælger linket "Microsoft-kundeaftale"
    # features/docs/da-DK/manage-partners.md:52:46
    Og jeg læser aftalen
    # features/docs/da-DK/manage-partners.md:53:4
    Og jeg markerer feltet, der siger, at jeg har læst aftalen
    # features/docs/da-DK/manage-partners.md:54:11
    Og jeg vælger "Acceptér"
    # features/docs/da-DK/manage-partners.md:55:4
    Så står mine partnere på listen
    # features/docs/da-DK/manage-partners.md:55:60
    Når jeg vælger en partner, hvis jeg vil
    # features/docs/da-DK/manage-partners.md:55:60
    Så vises oplysninger om den partner
    Og har jeg accepteret kundeaftalen
    Og har jeg stadig min relation til partneren
    Og står partneren på min liste over partnere
    Og er mine andre partnere uændrede

  @remove-partner-admin-privileges
  Scenarie: Fratag en partner administratorrollerne
    Givet at en af mine partnere har administratorroller
    # features/docs/da-DK/manage-partners.md:61:13
    Når jeg går til "Fakturering" > "Faktureringskonti" via linket 2103629
    # features/docs/da-DK/manage-partners.md:62:17
    Og jeg vælger fanen "Partnerrelationer"
    # features/docs/da-DK/manage-partners.md:63:4
    Og jeg vælger partneren
    # features/docs/da-DK/manage-partners.md:64:4
    Og jeg ser på partnerens side
    # features/docs/da-DK/manage-partners.md:64:39
    Og jeg vælger "Fjern administratorroller"
    Så er partnerens administratorroller væk
    Og har jeg stadig min relation til partneren
    Og står partneren på min liste over partnere
    Og er mine andre partnere uændrede

  @delete-a-partner-relationship
  Scenarie: Afslut relationen til en partner
    Givet at en af mine partnere er delegeret administrator
    # features/docs/da-DK/manage-partners.md:70:13
    Når jeg går til "Fakturering" > "Faktureringskonti" via linket 2103629
    # features/docs/da-DK/manage-partners.md:71:17
    Og jeg vælger fanen "Partnerrelationer"
    # features/docs/da-DK/manage-partners.md:72:4
    Og jeg vælger partneren
    # features/docs/da-DK/manage-partners.md:73:4
    Og jeg ser på partnerens side
    # features/docs/da-DK/manage-partners.md:73:39
    Og jeg vælger "Slet partner"
    Så har jeg ikke længere nogen relation til partneren
    Og står partneren ikke længere på min liste over partnere
    Og er mine andre partnere uændrede
