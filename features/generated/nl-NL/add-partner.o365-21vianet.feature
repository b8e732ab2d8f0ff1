# Written by docs-conformance from features/docs/nl-NL/add-partner.md; do not edit, run `npm run generate`
# language: nl
@nl-NL @o365-21vianet @release:2021-12 @reading:localized
Functionaliteit: features/docs/nl-NL/add-partner.md · o365-21vianet · localized

  Achtergrond:
    Gegeven dat ik ben aangemeld bij het beheercentrum

  @add-a-partner-to-an-existing-subscription @branch:plain-offer
  Scenario: Een partner toevoegen aan een abonnement dat u al hebt (aanbieding zonder abonnement)
    Gegeven dat een partner mij een aanbieding heeft gestuurd
    # features/docs/nl-NL/add-partner.md:64:39
    Als ik in de e-mail kijk
    # features/docs/nl-NL/add-partner.md:64:34
    En ik de voorwaarden van de partner lees
    # features/docs/nl-NL/add-partner.md:65:57
    En ik in de e-mail kijk
    # features/docs/nl-NL/add-partner.md:65:34
    En ik de koppeling volg
    # features/docs/nl-NL/add-partner.md:66:59
    En ik onder "Partnerrelaties" kijk
    # features/docs/nl-NL/add-partner.md:66:46
    En ik "Ja" selecteer
    # features/docs/nl-NL/add-partner.md:66:156
    En ik "Volgende" selecteer
    Dan is de partner mijn gedelegeerde beheerder

  @add-a-partner-to-an-existing-subscription @branch:trial-offer
  Scenario: Een partner toevoegen aan een abonnement dat u al hebt (aanbieding met een proefabonnement)
    Gegeven dat een partner mij een aanbieding met een proefabonnement heeft gestuurd
    # features/docs/nl-NL/add-partner.md:64:39
    Als ik in de e-mail kijk
    # features/docs/nl-NL/add-partner.md:64:34
    En ik de voorwaarden van de partner lees
    # features/docs/nl-NL/add-partner.md:65:57
    En ik in de e-mail kijk
    # features/docs/nl-NL/add-partner.md:65:34
    En ik de koppeling volg
    # features/docs/nl-NL/add-partner.md:66:59
    En ik onder "Partnerrelaties" kijk
    # features/docs/nl-NL/add-partner.md:66:46
    En ik "Ja" selecteer
    # features/docs/nl-NL/add-partner.md:66:156
    En ik "Volgende" selecteer
    # features/docs/nl-NL/add-partner.md:67:101
    En ik het proef- of abonnementsaccount maak
    Dan is de partner mijn gedelegeerde beheerder
    En is het aangeboden abonnement actief

  @add-a-partner-to-an-existing-subscription @branch:purchase-offer
  Scenario: Een partner toevoegen aan een abonnement dat u al hebt (aankoopaanbieding)
    Gegeven dat een partner mij een aankoopaanbieding heeft gestuurd
    # features/docs/nl-NL/add-partner.md:64:39
    Als ik in de e-mail kijk
    # features/docs/nl-NL/add-partner.md:64:34
    En ik de voorwaarden van de partner lees
    # features/docs/nl-NL/add-partner.md:65:57
    En ik in de e-mail kijk
    # features/docs/nl-NL/add-partner.md:65:34
    En ik de koppeling volg
    # features/docs/nl-NL/add-partner.md:66:59
    En ik onder "Partnerrelaties" kijk
    # features/docs/nl-NL/add-partner.md:66:46
    En ik "Ja" selecteer
    # features/docs/nl-NL/add-partner.md:66:156
    En ik "Volgende" selecteer
    # features/docs/nl-NL/add-partner.md:67:101
    En ik het proef- of abonnementsaccount maak
    Dan is de partner mijn gedelegeerde beheerder
    En is het aangeboden abonnement actief

  @change-the-partner-for-a-subscription
  Scenario: De partner van een abonnement wijzigen
    Gegeven dat ik meerdere abonnementen heb
    En dat het abonnement al een geregistreerde partner heeft
    En dat ik de id van de partner ken
    # features/docs/nl-NL/add-partner.md:77:65
    Als ik naar "Facturering" > "Uw producten" ga via de koppeling 850626
    # features/docs/nl-NL/add-partner.md:79:58
    En ik het tabblad "Producten" selecteer
    # features/docs/nl-NL/add-partner.md:79:73
    En ik het abonnement selecteer
    # features/docs/nl-NL/add-partner.md:80:101
    En ik op de pagina "Abonnementsgegevens" kijk
    # features/docs/nl-NL/add-partner.md:80:68
    En ik onder "Partnergegevens" kijk
    # features/docs/nl-NL/add-partner.md:80:46
    En ik "Verwijderen" selecteer
    # features/docs/nl-NL/add-partner.md:81:43
    En ik de id van de partner in "Partner Network-id" typ
    # features/docs/nl-NL/add-partner.md:82:46
    En ik "Toevoegen" selecteer
    Dan is de partner van wie ik de id heb getypt de geregistreerde partner van het abonnement
    En zijn mijn andere abonnementen niet gewijzigd

  @view-your-partner-relationships @branch:some-partners
  Scenario: Uw relaties met partners bekijken (met partners)
    Gegeven dat ik partnerrelaties heb
    # features/docs/nl-NL/add-partner.md:86:64
    Als ik naar "Instellingen" > "Partnerrelaties" ga via de koppeling 2074649
    # features/docs/nl-NL/add-partner.md:86:430
    Dan staan mijn partners in de lijst
    En staat elk van mijn partnerrelaties in de lijst

  @view-your-partner-relationships @branch:no-partner
  Scenario: Uw relaties met partners bekijken (zonder partner)
    Gegeven dat ik geen partnerrelaties heb
    # features/docs/nl-NL/add-partner.md:86:64
    Als ik naar "Instellingen" > "Partnerrelaties" ga via de koppeling 2074649
    # features/docs/nl-NL/add-partner.md:86:430
    Dan staan mijn partners in de lijst
    # features/docs/nl-NL/add-partner.md:88:82
    En wordt het bericht "Er is hier niets." weergegeven
    En staat er geen partnerrelatie in de lijst

  @delete-a-partner-from-a-subscription
  Scenario: De partner van een abonnement verwijderen
    Gegeven dat ik meerdere abonnementen heb
    En dat het abonnement al een geregistreerde partner heeft
    # features/docs/nl-NL/add-partner.md:100:65
    Als ik naar "Facturering" > "Uw producten" ga via de koppeling 850626
    # features/docs/nl-NL/add-partner.md:104:58
    En ik het tabblad "Producten" selecteer
    # features/docs/nl-NL/add-partner.md:104:73
    En ik het abonnement selecteer
    # features/docs/nl-NL/add-partner.md:105:101
    En ik op de pagina "Abonnementsgegevens" kijk
    # features/docs/nl-NL/add-partner.md:105:68
    En ik onder "Partnergegevens" kijk
    # features/docs/nl-NL/add-partner.md:105:46
    En ik "Verwijderen" selecteer
    Dan heeft het abonnement geen geregistreerde partner meer
    En zijn mijn andere abonnementen niet gewijzigd

  @add-change-or-delete-a-subscription-advisor-partner @rule @R7
  Scenario: Als beheerder kunt u gebruikers maken en bewerken, wachtwoorden opnieuw instellen, licenties en domeinen beheren, en be…
    # features/docs/nl-NL/add-partner.md:26:31
    Dan kan ik dit als beheerder: "gebruikersaccounts maken", "gebruikers bewerken", "wachtwoorden opnieuw instellen", "licenties beheren", "domeinen beheren", "beheerdersmachtigingen toewijzen"

  @add-change-or-delete-a-subscription-advisor-partner @rule @R8
  Scenario: Als u wilt dat iemand anders dit werk doet, kunt u uw rol aan een geautoriseerde 21Vianet-partner delegeren door een pa…
    Gegeven dat een partner mij een aanbieding heeft gestuurd
    # features/docs/nl-NL/add-partner.md:26:423
    Dan kan de partner niets waarvoor een beheerder nodig is
    # features/docs/nl-NL/add-partner.md:26:423
    Als ik met de aanbieding van de partner instem
    # features/docs/nl-NL/add-partner.md:26:423
    Dan kan de partner alles wat een beheerder kan

  @before-you-begin @rule @R6
  Scenario: Vraag de partner om diens Microsoft Partner-id voordat u een partner toevoegt of wijzigt
    Gegeven dat ik één abonnement heb
    En dat het abonnement al een geregistreerde partner heeft
    # features/docs/nl-NL/add-partner.md:32:31
    Als ik een id invoer die geen partner mij heeft gegeven
    # features/docs/nl-NL/add-partner.md:32:31
    Dan wordt die id niet geaccepteerd

  @add-a-partner-to-an-existing-subscription @rule @R13
  Scenario: Uw partner zet de eerste stap
    Gegeven dat ik één abonnement heb
    En dat het abonnement nog geen geregistreerde partner heeft
    # features/docs/nl-NL/add-partner.md:60:32
    Dan vind ik niets om een geregistreerde partner mee toe te voegen

  @add-a-partner-to-an-existing-subscription @rule @R16
  Scenario: Selecteer Ja onder Partnerrelaties om van de partner uw gedelegeerde beheerder te maken en selecteer vervolgens Volgende
    Gegeven dat een partner mij een aanbieding heeft gestuurd
    # features/docs/nl-NL/add-partner.md:66:34
    Als ik de aanbieding open en er niet mee instem
    # features/docs/nl-NL/add-partner.md:66:34
    Dan is de partner noch gedelegeerde beheerder noch geregistreerde partner

  @remove-a-reseller-relationship @rule @R25
  Scenario: U kunt een resellerrelatie niet zelf beëindigen
    Gegeven dat ik al met een partner samenwerk
    # features/docs/nl-NL/add-partner.md:109:31
    Als ik de relatie zelf probeer te beëindigen
    # features/docs/nl-NL/add-partner.md:109:31
    Dan wordt dit geweigerd
    # features/docs/nl-NL/add-partner.md:109:31
    En heb ik mijn relatie met de partner nog steeds

  @remove-a-reseller-relationship @rule @R26
  Scenario: Op de pagina van een reseller wordt de knop Partner verwijderen grijs weergegeven
    Gegeven dat ik al met een partner samenwerk
    # features/docs/nl-NL/add-partner.md:109:236
    Als ik de pagina van die partner open
    # features/docs/nl-NL/add-partner.md:109:236
    Dan is "Partner verwijderen" aanwezig maar niet te selecteren
