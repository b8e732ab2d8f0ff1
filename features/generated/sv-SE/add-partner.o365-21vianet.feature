# Written by docs-conformance from features/docs/sv-SE/add-partner.md; do not edit, run `npm run generate`
# language: sv
@sv-SE @o365-21vianet @release:2021-12 @reading:localized
Egenskap: features/docs/sv-SE/add-partner.md · o365-21vianet · localized

  Bakgrund:
    Givet att jag är inloggad i administrationscentret

  @add-a-partner-to-an-existing-subscription @branch:plain-offer
  Scenario: Lägga till en partner för en prenumeration som du redan har (erbjudande utan prenumeration)
    Givet att en partner har skickat mig ett erbjudande
    # features/docs/sv-SE/add-partner.md:64:62
    När jag tittar i e-postmeddelandet
    # features/docs/sv-SE/add-partner.md:64:34
    Och jag läser partnerns villkor
    # features/docs/sv-SE/add-partner.md:65:46
    Och jag tittar i e-postmeddelandet
    # features/docs/sv-SE/add-partner.md:65:34
    Och jag följer länken
    # features/docs/sv-SE/add-partner.md:66:42
    Och jag tittar under "Partnerrelationer"
    # features/docs/sv-SE/add-partner.md:66:74
    Och jag väljer "Ja"
    # features/docs/sv-SE/add-partner.md:66:154
    Och jag väljer "Nästa"
    Så är partnern min delegerade administratör

  @add-a-partner-to-an-existing-subscription @branch:trial-offer
  Scenario: Lägga till en partner för en prenumeration som du redan har (erbjudande med en utvärderingsprenumeration)
    Givet att en partner har skickat mig ett erbjudande med en provprenumeration
    # features/docs/sv-SE/add-partner.md:64:62
    När jag tittar i e-postmeddelandet
    # features/docs/sv-SE/add-partner.md:64:34
    Och jag läser partnerns villkor
    # features/docs/sv-SE/add-partner.md:65:46
    Och jag tittar i e-postmeddelandet
    # features/docs/sv-SE/add-partner.md:65:34
    Och jag följer länken
    # features/docs/sv-SE/add-partner.md:66:42
    Och jag tittar under "Partnerrelationer"
    # features/docs/sv-SE/add-partner.md:66:74
    Och jag väljer "Ja"
    # features/docs/sv-SE/add-partner.md:66:154
    Och jag väljer "Nästa"
    # features/docs/sv-SE/add-partner.md:67:113
    Och jag skapar utvärderings- eller prenumerationskontot
    Så är partnern min delegerade administratör
    Och är den erbjudna prenumerationen aktiv

  @add-a-partner-to-an-existing-subscription @branch:purchase-offer
  Scenario: Lägga till en partner för en prenumeration som du redan har (köperbjudande)
    Givet att en partner har skickat mig ett köperbjudande
    # features/docs/sv-SE/add-partner.md:64:62
    När jag tittar i e-postmeddelandet
    # features/docs/sv-SE/add-partner.md:64:34
    Och jag läser partnerns villkor
    # features/docs/sv-SE/add-partner.md:65:46
    Och jag tittar i e-postmeddelandet
    # features/docs/sv-SE/add-partner.md:65:34
    Och jag följer länken
    # features/docs/sv-SE/add-partner.md:66:42
    Och jag tittar under "Partnerrelationer"
    # features/docs/sv-SE/add-partner.md:66:74
    Och jag väljer "Ja"
    # features/docs/sv-SE/add-partner.md:66:154
    Och jag väljer "Nästa"
    # features/docs/sv-SE/add-partner.md:67:113
    Och jag skapar utvärderings- eller prenumerationskontot
    Så är partnern min delegerade administratör
    Och är den erbjudna prenumerationen aktiv

  @change-the-partner-for-a-subscription
  Scenario: Byta partner för en prenumeration
    Givet att jag har flera prenumerationer
    Och att prenumerationen redan har en auktoriserad partner
    Och att jag känner till partnerns ID
    # features/docs/sv-SE/add-partner.md:77:73
    När jag går till "Fakturering" > "Dina produkter" via länken 850626
    # features/docs/sv-SE/add-partner.md:79:48
    Och jag väljer fliken "Produkter"
    # features/docs/sv-SE/add-partner.md:79:64
    Och jag väljer prenumerationen
    # features/docs/sv-SE/add-partner.md:80:45
    Och jag tittar på sidan "Prenumerationsinformation"
    # features/docs/sv-SE/add-partner.md:80:103
    Och jag tittar under "Partnerinformation"
    # features/docs/sv-SE/add-partner.md:80:85
    Och jag väljer "Ta bort"
    # features/docs/sv-SE/add-partner.md:81:60
    Och jag skriver partnerns ID i "Partner Network-ID"
    # features/docs/sv-SE/add-partner.md:82:41
    Och jag väljer "Lägg till"
    Så är partnern vars ID jag skrev prenumerationens auktoriserade partner
    Och är mina andra prenumerationer oförändrade

  @view-your-partner-relationships @branch:some-partners
  Scenario: Visa relationerna med dina partner (med partner)
    Givet att jag har partnerrelationer
    # features/docs/sv-SE/add-partner.md:86:72
    När jag går till "Inställningar" > "Partnerrelationer" via länken 2074649
    # features/docs/sv-SE/add-partner.md:86:441
    Så visas mina partner i listan
    Och finns var och en av mina partnerrelationer i listan

  @view-your-partner-relationships @branch:no-partner
  Scenario: Visa relationerna med dina partner (utan partner)
    Givet att jag inte har några partnerrelationer
    # features/docs/sv-SE/add-partner.md:86:72
    När jag går till "Inställningar" > "Partnerrelationer" via länken 2074649
    # features/docs/sv-SE/add-partner.md:86:441
    Så visas mina partner i listan
    # features/docs/sv-SE/add-partner.md:88:86
    Och visas meddelandet "Det finns inget här."
    Och finns ingen partnerrelation i listan

  @delete-a-partner-from-a-subscription
  Scenario: Ta bort partnern för en prenumeration
    Givet att jag har flera prenumerationer
    Och att prenumerationen redan har en auktoriserad partner
    # features/docs/sv-SE/add-partner.md:100:73
    När jag går till "Fakturering" > "Dina produkter" via länken 850626
    # features/docs/sv-SE/add-partner.md:104:48
    Och jag väljer fliken "Produkter"
    # features/docs/sv-SE/add-partner.md:104:64
    Och jag väljer prenumerationen
    # features/docs/sv-SE/add-partner.md:105:45
    Och jag tittar på sidan "Prenumerationsinformation"
    # features/docs/sv-SE/add-partner.md:105:103
    Och jag tittar under "Partnerinformation"
    # features/docs/sv-SE/add-partner.md:105:85
    Och jag väljer "Ta bort"
    Så har prenumerationen inte längre någon auktoriserad partner
    Och är mina andra prenumerationer oförändrade

  @add-change-or-delete-a-subscription-advisor-partner @rule @R7
  Scenario: Som administratör kan du skapa och redigera användare, återställa lösenord, hantera licenser och domäner och ge andra a…
    # features/docs/sv-SE/add-partner.md:26:31
    Så kan jag göra detta som administratör: "skapa användarkonton", "redigera användare", "återställa lösenord", "hantera licenser", "hantera domäner", "tilldela administratörsbehörigheter"

  @add-change-or-delete-a-subscription-advisor-partner @rule @R8
  Scenario: Om du vill att någon annan sköter det arbetet kan du delegera din roll till en auktoriserad 21Vianet-partner genom att…
    Givet att en partner har skickat mig ett erbjudande
    # features/docs/sv-SE/add-partner.md:26:408
    Så kan partnern inte göra något som kräver en administratör
    # features/docs/sv-SE/add-partner.md:26:408
    När jag godkänner partnerns erbjudande
    # features/docs/sv-SE/add-partner.md:26:408
    Så kan partnern göra allt som en administratör kan göra

  @before-you-begin @rule @R6
  Scenario: Innan du lägger till eller byter partner ber du partnern om dess Microsoft Partner-ID
    Givet att jag har en enda prenumeration
    Och att prenumerationen redan har en auktoriserad partner
    # features/docs/sv-SE/add-partner.md:32:31
    När jag anger ett ID som jag inte har fått av någon partner
    # features/docs/sv-SE/add-partner.md:32:31
    Så godtas inte det ID:t

  @add-a-partner-to-an-existing-subscription @rule @R13
  Scenario: Partnern tar det första steget
    Givet att jag har en enda prenumeration
    Och att prenumerationen ännu inte har någon auktoriserad partner
    # features/docs/sv-SE/add-partner.md:60:32
    Så hittar jag inget som jag kan lägga till en auktoriserad partner med

  @add-a-partner-to-an-existing-subscription @rule @R16
  Scenario: Under Partnerrelationer väljer du Ja för att göra partnern till din delegerade administratör och väljer sedan Nästa
    Givet att en partner har skickat mig ett erbjudande
    # features/docs/sv-SE/add-partner.md:66:34
    När jag öppnar erbjudandet utan att godkänna det
    # features/docs/sv-SE/add-partner.md:66:34
    Så är partnern varken delegerad administratör eller auktoriserad partner

  @remove-a-reseller-relationship @rule @R25
  Scenario: Du kan inte avsluta en återförsäljarrelation på egen hand
    Givet att jag redan samarbetar med en partner
    # features/docs/sv-SE/add-partner.md:109:31
    När jag försöker avsluta relationen själv
    # features/docs/sv-SE/add-partner.md:109:31
    Så nekas det
    # features/docs/sv-SE/add-partner.md:109:31
    Och har jag fortfarande kvar min relation med partnern

  @remove-a-reseller-relationship @rule @R26
  Scenario: På en återförsäljares sida är knappen Ta bort partner nedtonad
    Givet att jag redan samarbetar med en partner
    # features/docs/sv-SE/add-partner.md:109:246
    När jag öppnar den partnerns sida
    # features/docs/sv-SE/add-partner.md:109:246
    Så finns "Ta bort partner" där men går inte att välja
