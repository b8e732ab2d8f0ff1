# Written by docs-conformance from features/docs/sv-SE/add-partner-2020.md; do not edit, run `npm run generate`
# language: sv
@sv-SE @o365-germany @release:2020-04 @reading:localized
Egenskap: features/docs/sv-SE/add-partner-2020.md · o365-germany · localized

  Bakgrund:
    Givet att jag är inloggad i administrationscentret

  @add-a-partner-at-the-time-of-purchase @branch:new-partner
  Scenario: Lägga till en partner när du köper en prenumeration (ny partner)
    Givet att jag ännu inte har några prenumerationer
    Och att jag inte har några partnerrelationer
    # features/docs/sv-SE/add-partner-2020.md:54:7
    När jag följer länken "administrationscentret" till 848041
    # features/docs/sv-SE/add-partner-2020.md:54:95
    Och jag går till "Fakturering" > "Köp tjänster"
    # features/docs/sv-SE/add-partner-2020.md:55:4
    Och jag väljer produkten
    # features/docs/sv-SE/add-partner-2020.md:55:55
    Och jag väljer "Köp"
    # features/docs/sv-SE/add-partner-2020.md:56:56
    Och jag expanderar "Behöver du hjälp med din beställning?"
    # features/docs/sv-SE/add-partner-2020.md:56:115
    Och jag väljer "Få hjälp från en Microsoft-partner"
    # features/docs/sv-SE/add-partner-2020.md:56:153
    Och jag följer stegen på leverantörssidan
    # features/docs/sv-SE/add-partner-2020.md:59:4
    Och jag slutför resten av kassaguiden
    Så är det jag köpte aktivt, utan auktoriserad partner
    Och har en partner ombetts hjälpa mig med min beställning

  @add-a-partner-at-the-time-of-purchase @branch:existing-partner
  Scenario: Lägga till en partner när du köper en prenumeration (befintlig partner)
    Givet att jag ännu inte har några prenumerationer
    Och att jag känner till partnerns ID
    # features/docs/sv-SE/add-partner-2020.md:54:7
    När jag följer länken "administrationscentret" till 848041
    # features/docs/sv-SE/add-partner-2020.md:54:95
    Och jag går till "Fakturering" > "Köp tjänster"
    # features/docs/sv-SE/add-partner-2020.md:55:4
    Och jag väljer produkten
    # features/docs/sv-SE/add-partner-2020.md:55:55
    Och jag väljer "Köp"
    # features/docs/sv-SE/add-partner-2020.md:57:102
    Och jag tittar på det andra steget i kassaguiden
    # features/docs/sv-SE/add-partner-2020.md:57:84
    Och jag tittar till höger
    # features/docs/sv-SE/add-partner-2020.md:57:63
    Och jag tittar under "Partnerinformation"
    # features/docs/sv-SE/add-partner-2020.md:57:43
    Och jag väljer "Lägg till"
    # features/docs/sv-SE/add-partner-2020.md:58:54
    Och jag skriver partnerns ID i "Microsoft Partner-ID"
    # features/docs/sv-SE/add-partner-2020.md:59:4
    Och jag slutför resten av kassaguiden
    Så är det jag köpte aktivt, med partnern vars ID jag skrev som auktoriserad partner

  @add-a-partner-to-an-existing-subscription @branch:one-subscription
  Scenario: Lägga till en partner för en prenumeration som du redan har (en prenumeration)
    Givet att jag har en enda prenumeration
    Och att prenumerationen ännu inte har någon auktoriserad partner
    Och att jag känner till partnerns ID
    # features/docs/sv-SE/add-partner-2020.md:79:43
    När jag går till "Fakturering" > "Prenumerationer" via länken 847745
    # features/docs/sv-SE/add-partner-2020.md:81:4
    Och jag tittar till höger
    # features/docs/sv-SE/add-partner-2020.md:81:16
    Och jag tittar under prenumerationskostnaden
    # features/docs/sv-SE/add-partner-2020.md:81:59
    Och jag väljer "Fler åtgärder"
    # features/docs/sv-SE/add-partner-2020.md:81:80
    Och jag väljer "Lägg till auktoriserad partner"
    # features/docs/sv-SE/add-partner-2020.md:82:22
    Och jag skriver partnerns ID i "Microsoft Partner-ID"
    # features/docs/sv-SE/add-partner-2020.md:82:53
    Och jag väljer "Kontrollera ID"
    # features/docs/sv-SE/add-partner-2020.md:82:87
    Och jag väljer "Skicka"
    # features/docs/sv-SE/add-partner-2020.md:83:37
    Så visas partner-ID:t på sidan "Prenumerationer"
    Och är partnern vars ID jag skrev prenumerationens auktoriserade partner

  @add-a-partner-to-an-existing-subscription @branch:several-subscriptions
  Scenario: Lägga till en partner för en prenumeration som du redan har (flera prenumerationer)
    Givet att jag har flera prenumerationer
    Och att prenumerationen ännu inte har någon auktoriserad partner
    Och att jag känner till partnerns ID
    # features/docs/sv-SE/add-partner-2020.md:79:43
    När jag går till "Fakturering" > "Prenumerationer" via länken 847745
    # features/docs/sv-SE/add-partner-2020.md:80:36
    Och jag väljer prenumerationen
    # features/docs/sv-SE/add-partner-2020.md:81:4
    Och jag tittar till höger
    # features/docs/sv-SE/add-partner-2020.md:81:16
    Och jag tittar under prenumerationskostnaden
    # features/docs/sv-SE/add-partner-2020.md:81:59
    Och jag väljer "Fler åtgärder"
    # features/docs/sv-SE/add-partner-2020.md:81:80
    Och jag väljer "Lägg till auktoriserad partner"
    # features/docs/sv-SE/add-partner-2020.md:82:22
    Och jag skriver partnerns ID i "Microsoft Partner-ID"
    # features/docs/sv-SE/add-partner-2020.md:82:53
    Och jag väljer "Kontrollera ID"
    # features/docs/sv-SE/add-partner-2020.md:82:87
    Och jag väljer "Skicka"
    # features/docs/sv-SE/add-partner-2020.md:83:37
    Så visas partner-ID:t på sidan "Prenumerationer"
    Och är partnern vars ID jag skrev prenumerationens auktoriserade partner
    Och är mina andra prenumerationer oförändrade

  @change-the-partner-for-a-subscription @branch:one-subscription
  Scenario: Byta partner för en prenumeration (en prenumeration)
    Givet att jag har en enda prenumeration
    Och att prenumerationen redan har en auktoriserad partner
    Och att jag känner till partnerns ID
    # features/docs/sv-SE/add-partner-2020.md:110:43
    När jag går till "Fakturering" > "Prenumerationer" via länken 847745
    # features/docs/sv-SE/add-partner-2020.md:116:51
    Och jag tittar under "Partner-ID"
    # features/docs/sv-SE/add-partner-2020.md:116:11
    Och jag väljer "Redigera auktoriserad partner"
    # features/docs/sv-SE/add-partner-2020.md:117:30
    Och jag skriver partnerns ID i "Microsoft Partner-ID"
    # features/docs/sv-SE/add-partner-2020.md:117:61
    Och jag väljer "Kontrollera ID"
    # features/docs/sv-SE/add-partner-2020.md:117:95
    Och jag väljer "Skicka"
    Så är partnern vars ID jag skrev prenumerationens auktoriserade partner

  @change-the-partner-for-a-subscription @branch:several-subscriptions
  Scenario: Byta partner för en prenumeration (flera prenumerationer)
    Givet att jag har flera prenumerationer
    Och att prenumerationen redan har en auktoriserad partner
    Och att jag känner till partnerns ID
    # features/docs/sv-SE/add-partner-2020.md:110:43
    När jag går till "Fakturering" > "Prenumerationer" via länken 847745
    # features/docs/sv-SE/add-partner-2020.md:115:36
    Och jag väljer prenumerationen
    # features/docs/sv-SE/add-partner-2020.md:116:51
    Och jag tittar under "Partner-ID"
    # features/docs/sv-SE/add-partner-2020.md:116:11
    Och jag väljer "Redigera auktoriserad partner"
    # features/docs/sv-SE/add-partner-2020.md:117:30
    Och jag skriver partnerns ID i "Microsoft Partner-ID"
    # features/docs/sv-SE/add-partner-2020.md:117:61
    Och jag väljer "Kontrollera ID"
    # features/docs/sv-SE/add-partner-2020.md:117:95
    Och jag väljer "Skicka"
    Så är partnern vars ID jag skrev prenumerationens auktoriserade partner
    Och är mina andra prenumerationer oförändrade

  @view-your-partner-relationships @branch:some-partners
  Scenario: Visa relationerna med dina partner (med partner)
    Givet att jag har partnerrelationer
    # features/docs/sv-SE/add-partner-2020.md:121:42
    När jag går till "Inställningar" > "Partnerrelationer" via länken 2074649
    # features/docs/sv-SE/add-partner-2020.md:121:160
    Så visas mina partner i listan
    Och finns var och en av mina partnerrelationer i listan

  @view-your-partner-relationships @branch:no-partner
  Scenario: Visa relationerna med dina partner (utan partner)
    Givet att jag inte har några partnerrelationer
    # features/docs/sv-SE/add-partner-2020.md:121:42
    När jag går till "Inställningar" > "Partnerrelationer" via länken 2074649
    # features/docs/sv-SE/add-partner-2020.md:121:160
    Så visas mina partner i listan
    # features/docs/sv-SE/add-partner-2020.md:123:56
    Och visas meddelandet "Det finns inget här."
    Och finns ingen partnerrelation i listan

  @delete-a-partner-from-a-subscription @branch:one-subscription
  Scenario: Ta bort partnern för en prenumeration (en prenumeration)
    Givet att jag har en enda prenumeration
    Och att prenumerationen redan har en auktoriserad partner
    # features/docs/sv-SE/add-partner-2020.md:138:43
    När jag går till "Fakturering" > "Prenumerationer" via länken 847745
    # features/docs/sv-SE/add-partner-2020.md:149:51
    Och jag tittar under "Partner-ID"
    # features/docs/sv-SE/add-partner-2020.md:149:11
    Och jag väljer "Redigera auktoriserad partner"
    # features/docs/sv-SE/add-partner-2020.md:150:42
    Och jag tittar på sidan "Partnerinformation"
    # features/docs/sv-SE/add-partner-2020.md:150:18
    Och jag tömmer rutan "Partner-ID"
    # features/docs/sv-SE/add-partner-2020.md:150:80
    Och jag väljer "Skicka"
    Så har prenumerationen inte längre någon auktoriserad partner

  @delete-a-partner-from-a-subscription @branch:several-subscriptions
  Scenario: Ta bort partnern för en prenumeration (flera prenumerationer)
    Givet att jag har flera prenumerationer
    Och att prenumerationen redan har en auktoriserad partner
    # features/docs/sv-SE/add-partner-2020.md:138:43
    När jag går till "Fakturering" > "Prenumerationer" via länken 847745
    # features/docs/sv-SE/add-partner-2020.md:148:36
    Och jag väljer prenumerationen
    # features/docs/sv-SE/add-partner-2020.md:149:51
    Och jag tittar under "Partner-ID"
    # features/docs/sv-SE/add-partner-2020.md:149:11
    Och jag väljer "Redigera auktoriserad partner"
    # features/docs/sv-SE/add-partner-2020.md:150:42
    Och jag tittar på sidan "Partnerinformation"
    # features/docs/sv-SE/add-partner-2020.md:150:18
    Och jag tömmer rutan "Partner-ID"
    # features/docs/sv-SE/add-partner-2020.md:150:80
    Och jag väljer "Skicka"
    Så har prenumerationen inte längre någon auktoriserad partner
    Och är mina andra prenumerationer oförändrade

  @before-you-begin @rule @R6
  Scenario: Innan du lägger till eller byter partner ber du partnern om dess Microsoft Partner-ID
    Givet att jag har en enda prenumeration
    Och att prenumerationen redan har en auktoriserad partner
    # features/docs/sv-SE/add-partner-2020.md:32:1
    När jag anger ett ID som jag inte har fått av någon partner
    # features/docs/sv-SE/add-partner-2020.md:32:1
    Så godtas inte det ID:t

  @remove-a-reseller-relationship @rule @R25
  Scenario: Du kan inte avsluta en återförsäljarrelation på egen hand
    Givet att jag redan samarbetar med en partner
    # features/docs/sv-SE/add-partner-2020.md:154:1
    När jag försöker avsluta relationen själv
    # features/docs/sv-SE/add-partner-2020.md:154:1
    Så nekas det
    # features/docs/sv-SE/add-partner-2020.md:154:1
    Och har jag fortfarande kvar min relation med partnern

  @remove-a-reseller-relationship @rule @R26
  Scenario: På en återförsäljares sida är knappen Ta bort partner nedtonad
    Givet att jag redan samarbetar med en partner
    # features/docs/sv-SE/add-partner-2020.md:154:60
    När jag öppnar den partnerns sida
    # features/docs/sv-SE/add-partner-2020.md:154:60
    Så finns "Ta bort partner" där men går inte att välja
