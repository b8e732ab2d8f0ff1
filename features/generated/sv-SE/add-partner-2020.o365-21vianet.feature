# Written by docs-conformance from features/docs/sv-SE/add-partner-2020.md; do not edit, run `npm run generate`
# language: sv
@sv-SE @o365-21vianet @release:2020-04 @reading:localized
Egenskap: features/docs/sv-SE/add-partner-2020.md · o365-21vianet · localized

  Bakgrund:
    Givet att jag är inloggad i administrationscentret

  @add-a-partner-to-an-existing-subscription @branch:plain-offer
  Scenario: Lägga till en partner för en prenumeration som du redan har (erbjudande utan prenumeration)
    Givet att en partner har skickat mig ett erbjudande
    # features/docs/sv-SE/add-partner-2020.md:93:32
    När jag tittar i e-postmeddelandet
    # features/docs/sv-SE/add-partner-2020.md:93:4
    Och jag läser partnerns villkor
    # features/docs/sv-SE/add-partner-2020.md:94:16
    Och jag tittar i e-postmeddelandet
    # features/docs/sv-SE/add-partner-2020.md:94:4
    Och jag följer länken
    # features/docs/sv-SE/add-partner-2020.md:95:12
    Och jag tittar under "Partnerrelationer"
    # features/docs/sv-SE/add-partner-2020.md:95:44
    Och jag väljer "Ja"
    # features/docs/sv-SE/add-partner-2020.md:95:124
    Och jag väljer "Nästa"
    Så är partnern min delegerade administratör

  @add-a-partner-to-an-existing-subscription @branch:trial-offer
  Scenario: Lägga till en partner för en prenumeration som du redan har (erbjudande med en utvärderingsprenumeration)
    Givet att en partner har skickat mig ett erbjudande med en provprenumeration
    # features/docs/sv-SE/add-partner-2020.md:93:32
    När jag tittar i e-postmeddelandet
    # features/docs/sv-SE/add-partner-2020.md:93:4
    Och jag läser partnerns villkor
    # features/docs/sv-SE/add-partner-2020.md:94:16
    Och jag tittar i e-postmeddelandet
    # features/docs/sv-SE/add-partner-2020.md:94:4
    Och jag följer länken
    # features/docs/sv-SE/add-partner-2020.md:95:12
    Och jag tittar under "Partnerrelationer"
    # features/docs/sv-SE/add-partner-2020.md:95:44
    Och jag väljer "Ja"
    # features/docs/sv-SE/add-partner-2020.md:95:124
    Och jag väljer "Nästa"
    # features/docs/sv-SE/add-partner-2020.md:96:83
    Och jag skapar utvärderings- eller prenumerationskontot
    Så är partnern min delegerade administratör
    Och är den erbjudna prenumerationen aktiv

  @add-a-partner-to-an-existing-subscription @branch:purchase-offer
  Scenario: Lägga till en partner för en prenumeration som du redan har (köperbjudande)
    Givet att en partner har skickat mig ett köperbjudande
    # features/docs/sv-SE/add-partner-2020.md:93:32
    När jag tittar i e-postmeddelandet
    # features/docs/sv-SE/add-partner-2020.md:93:4
    Och jag läser partnerns villkor
    # features/docs/sv-SE/add-partner-2020.md:94:16
    Och jag tittar i e-postmeddelandet
    # features/docs/sv-SE/add-partner-2020.md:94:4
    Och jag följer länken
    # features/docs/sv-SE/add-partner-2020.md:95:12
    Och jag tittar under "Partnerrelationer"
    # features/docs/sv-SE/add-partner-2020.md:95:44
    Och jag väljer "Ja"
    # features/docs/sv-SE/add-partner-2020.md:95:124
    Och jag väljer "Nästa"
    # features/docs/sv-SE/add-partner-2020.md:96:83
    Och jag skapar utvärderings- eller prenumerationskontot
    Så är partnern min delegerade administratör
    Och är den erbjudna prenumerationen aktiv

  @change-the-partner-for-a-subscription @branch:one-subscription
  Scenario: Byta partner för en prenumeration (en prenumeration)
    Givet att jag har en enda prenumeration
    Och att prenumerationen redan har en auktoriserad partner
    Och att jag känner till partnerns ID
    # features/docs/sv-SE/add-partner-2020.md:113:43
    När jag går till "Fakturering" > "Prenumerationer" via länken 850626
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
    # features/docs/sv-SE/add-partner-2020.md:113:43
    När jag går till "Fakturering" > "Prenumerationer" via länken 850626
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
    # features/docs/sv-SE/add-partner-2020.md:144:43
    När jag går till "Fakturering" > "Prenumerationer" via länken 850626
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
    # features/docs/sv-SE/add-partner-2020.md:144:43
    När jag går till "Fakturering" > "Prenumerationer" via länken 850626
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

  @add-partner-2020 @rule @R7
  Scenario: Som administratör kan du skapa och redigera användare, återställa lösenord, hantera licenser och domäner och ge andra a…
    # features/docs/sv-SE/add-partner-2020.md:26:1
    Så kan jag göra detta som administratör: "skapa användarkonton", "redigera användare", "återställa lösenord", "hantera licenser", "hantera domäner", "tilldela administratörsbehörigheter"

  @add-partner-2020 @rule @R8
  Scenario: Om du vill att någon annan sköter det arbetet kan du delegera din roll till en auktoriserad 21Vianet-partner genom att…
    Givet att en partner har skickat mig ett erbjudande
    # features/docs/sv-SE/add-partner-2020.md:26:145
    Så kan partnern inte göra något som kräver en administratör
    # features/docs/sv-SE/add-partner-2020.md:26:145
    När jag godkänner partnerns erbjudande
    # features/docs/sv-SE/add-partner-2020.md:26:145
    Så kan partnern göra allt som en administratör kan göra

  @before-you-begin @rule @R6
  Scenario: Innan du lägger till eller byter partner ber du partnern om dess Microsoft Partner-ID
    Givet att jag har en enda prenumeration
    Och att prenumerationen redan har en auktoriserad partner
    # features/docs/sv-SE/add-partner-2020.md:32:1
    När jag anger ett ID som jag inte har fått av någon partner
    # features/docs/sv-SE/add-partner-2020.md:32:1
    Så godtas inte det ID:t

  @add-a-partner-to-an-existing-subscription @rule @R13
  Scenario: Partnern tar det första steget
    Givet att jag har en enda prenumeration
    Och att prenumerationen ännu inte har någon auktoriserad partner
    # features/docs/sv-SE/add-partner-2020.md:89:1
    Så hittar jag inget som jag kan lägga till en auktoriserad partner med

  @add-a-partner-to-an-existing-subscription @rule @R16
  Scenario: Under Partnerrelationer väljer du Ja för att göra partnern till din delegerade administratör och väljer sedan Nästa
    Givet att en partner har skickat mig ett erbjudande
    # features/docs/sv-SE/add-partner-2020.md:95:4
    När jag öppnar erbjudandet utan att godkänna det
    # features/docs/sv-SE/add-partner-2020.md:95:4
    Så är partnern varken delegerad administratör eller auktoriserad partner

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
