# Written by docs-conformance from features/docs/nl-NL/add-partner-2020.md; do not edit, run `npm run generate`
# language: nl
@nl-NL @o365-germany @release:2020-04 @reading:localized
Functionaliteit: features/docs/nl-NL/add-partner-2020.md · o365-germany · localized

  Achtergrond:
    Gegeven dat ik ben aangemeld bij het beheercentrum

  @add-a-partner-at-the-time-of-purchase @branch:new-partner
  Scenario: Een partner toevoegen wanneer u een abonnement koopt (nieuwe partner)
    Gegeven dat ik nog geen abonnementen heb
    En dat ik geen partnerrelaties heb
    # features/docs/nl-NL/add-partner-2020.md:54:15
    Als ik de koppeling "beheercentrum" naar 848041 volg
    # features/docs/nl-NL/add-partner-2020.md:54:87
    En ik naar "Facturering" > "Services aanschaffen" ga
    # features/docs/nl-NL/add-partner-2020.md:55:4
    En ik het product selecteer
    # features/docs/nl-NL/add-partner-2020.md:55:69
    En ik "Kopen" selecteer
    # features/docs/nl-NL/add-partner-2020.md:56:55
    En ik "Hulp nodig bij uw bestelling?" uitvouw
    # features/docs/nl-NL/add-partner-2020.md:56:109
    En ik "Hulp krijgen van een Microsoft-partner" selecteer
    # features/docs/nl-NL/add-partner-2020.md:56:151
    En ik de stappen op de pagina met providers volg
    # features/docs/nl-NL/add-partner-2020.md:59:4
    En ik de rest van de afrekenwizard voltooi
    Dan is wat ik heb gekocht actief, zonder geregistreerde partner
    En is een partner gevraagd mij bij mijn bestelling te helpen

  @add-a-partner-at-the-time-of-purchase @branch:existing-partner
  Scenario: Een partner toevoegen wanneer u een abonnement koopt (bestaande partner)
    Gegeven dat ik nog geen abonnementen heb
    En dat ik de id van de partner ken
    # features/docs/nl-NL/add-partner-2020.md:54:15
    Als ik de koppeling "beheercentrum" naar 848041 volg
    # features/docs/nl-NL/add-partner-2020.md:54:87
    En ik naar "Facturering" > "Services aanschaffen" ga
    # features/docs/nl-NL/add-partner-2020.md:55:4
    En ik het product selecteer
    # features/docs/nl-NL/add-partner-2020.md:55:69
    En ik "Kopen" selecteer
    # features/docs/nl-NL/add-partner-2020.md:57:111
    En ik naar de tweede stap van de afrekenwizard kijk
    # features/docs/nl-NL/add-partner-2020.md:57:84
    En ik aan de rechterkant kijk
    # features/docs/nl-NL/add-partner-2020.md:57:66
    En ik onder "Partnergegevens" kijk
    # features/docs/nl-NL/add-partner-2020.md:57:46
    En ik "Toevoegen" selecteer
    # features/docs/nl-NL/add-partner-2020.md:58:43
    En ik de id van de partner in "Microsoft Partner-id" typ
    # features/docs/nl-NL/add-partner-2020.md:59:4
    En ik de rest van de afrekenwizard voltooi
    Dan is wat ik heb gekocht actief, met de partner van wie ik de id heb getypt als geregistreerde partner

  @add-a-partner-to-an-existing-subscription @branch:one-subscription
  Scenario: Een partner toevoegen aan een abonnement dat u al hebt (één abonnement)
    Gegeven dat ik één abonnement heb
    En dat het abonnement nog geen geregistreerde partner heeft
    En dat ik de id van de partner ken
    # features/docs/nl-NL/add-partner-2020.md:79:35
    Als ik naar "Facturering" > "Abonnementen" ga via de koppeling 847745
    # features/docs/nl-NL/add-partner-2020.md:81:14
    En ik aan de rechterkant kijk
    # features/docs/nl-NL/add-partner-2020.md:81:21
    En ik onder de abonnementskosten kijk
    # features/docs/nl-NL/add-partner-2020.md:81:50
    En ik "Meer acties" selecteer
    # features/docs/nl-NL/add-partner-2020.md:81:69
    En ik "Partner of Record toevoegen" selecteer
    # features/docs/nl-NL/add-partner-2020.md:82:13
    En ik de id van de partner in "Microsoft Partner-id" typ
    # features/docs/nl-NL/add-partner-2020.md:82:64
    En ik "Id controleren" selecteer
    # features/docs/nl-NL/add-partner-2020.md:82:107
    En ik "Verzenden" selecteer
    # features/docs/nl-NL/add-partner-2020.md:83:19
    Dan wordt de partner-id weergegeven op de pagina "Abonnementen"
    En is de partner van wie ik de id heb getypt de geregistreerde partner van het abonnement

  @add-a-partner-to-an-existing-subscription @branch:several-subscriptions
  Scenario: Een partner toevoegen aan een abonnement dat u al hebt (meerdere abonnementen)
    Gegeven dat ik meerdere abonnementen heb
    En dat het abonnement nog geen geregistreerde partner heeft
    En dat ik de id van de partner ken
    # features/docs/nl-NL/add-partner-2020.md:79:35
    Als ik naar "Facturering" > "Abonnementen" ga via de koppeling 847745
    # features/docs/nl-NL/add-partner-2020.md:80:38
    En ik het abonnement selecteer
    # features/docs/nl-NL/add-partner-2020.md:81:14
    En ik aan de rechterkant kijk
    # features/docs/nl-NL/add-partner-2020.md:81:21
    En ik onder de abonnementskosten kijk
    # features/docs/nl-NL/add-partner-2020.md:81:50
    En ik "Meer acties" selecteer
    # features/docs/nl-NL/add-partner-2020.md:81:69
    En ik "Partner of Record toevoegen" selecteer
    # features/docs/nl-NL/add-partner-2020.md:82:13
    En ik de id van de partner in "Microsoft Partner-id" typ
    # features/docs/nl-NL/add-partner-2020.md:82:64
    En ik "Id controleren" selecteer
    # features/docs/nl-NL/add-partner-2020.md:82:107
    En ik "Verzenden" selecteer
    # features/docs/nl-NL/add-partner-2020.md:83:19
    Dan wordt de partner-id weergegeven op de pagina "Abonnementen"
    En is de partner van wie ik de id heb getypt de geregistreerde partner van het abonnement
    En zijn mijn andere abonnementen niet gewijzigd

  @change-the-partner-for-a-subscription @branch:one-subscription
  Scenario: De partner van een abonnement wijzigen (één abonnement)
    Gegeven dat ik één abonnement heb
    En dat het abonnement al een geregistreerde partner heeft
    En dat ik de id van de partner ken
    # features/docs/nl-NL/add-partner-2020.md:110:35
    Als ik naar "Facturering" > "Abonnementen" ga via de koppeling 847745
    # features/docs/nl-NL/add-partner-2020.md:116:53
    En ik onder "Partner-id" kijk
    # features/docs/nl-NL/add-partner-2020.md:116:16
    En ik "Partner of Record bewerken" selecteer
    # features/docs/nl-NL/add-partner-2020.md:117:13
    En ik de id van de partner in "Microsoft Partner-id" typ
    # features/docs/nl-NL/add-partner-2020.md:117:71
    En ik "Id controleren" selecteer
    # features/docs/nl-NL/add-partner-2020.md:117:114
    En ik "Verzenden" selecteer
    Dan is de partner van wie ik de id heb getypt de geregistreerde partner van het abonnement

  @change-the-partner-for-a-subscription @branch:several-subscriptions
  Scenario: De partner van een abonnement wijzigen (meerdere abonnementen)
    Gegeven dat ik meerdere abonnementen heb
    En dat het abonnement al een geregistreerde partner heeft
    En dat ik de id van de partner ken
    # features/docs/nl-NL/add-partner-2020.md:110:35
    Als ik naar "Facturering" > "Abonnementen" ga via de koppeling 847745
    # features/docs/nl-NL/add-partner-2020.md:115:38
    En ik het abonnement selecteer
    # features/docs/nl-NL/add-partner-2020.md:116:53
    En ik onder "Partner-id" kijk
    # features/docs/nl-NL/add-partner-2020.md:116:16
    En ik "Partner of Record bewerken" selecteer
    # features/docs/nl-NL/add-partner-2020.md:117:13
    En ik de id van de partner in "Microsoft Partner-id" typ
    # features/docs/nl-NL/add-partner-2020.md:117:71
    En ik "Id controleren" selecteer
    # features/docs/nl-NL/add-partner-2020.md:117:114
    En ik "Verzenden" selecteer
    Dan is de partner van wie ik de id heb getypt de geregistreerde partner van het abonnement
    En zijn mijn andere abonnementen niet gewijzigd

  @view-your-partner-relationships @branch:some-partners
  Scenario: Uw relaties met partners bekijken (met partners)
    Gegeven dat ik partnerrelaties heb
    # features/docs/nl-NL/add-partner-2020.md:121:34
    Als ik naar "Instellingen" > "Partnerrelaties" ga via de koppeling 2074649
    # features/docs/nl-NL/add-partner-2020.md:121:149
    Dan staan mijn partners in de lijst
    En staat elk van mijn partnerrelaties in de lijst

  @view-your-partner-relationships @branch:no-partner
  Scenario: Uw relaties met partners bekijken (zonder partner)
    Gegeven dat ik geen partnerrelaties heb
    # features/docs/nl-NL/add-partner-2020.md:121:34
    Als ik naar "Instellingen" > "Partnerrelaties" ga via de koppeling 2074649
    # features/docs/nl-NL/add-partner-2020.md:121:149
    Dan staan mijn partners in de lijst
    # features/docs/nl-NL/add-partner-2020.md:123:52
    En wordt het bericht "Er is hier niets." weergegeven
    En staat er geen partnerrelatie in de lijst

  @delete-a-partner-from-a-subscription @branch:one-subscription
  Scenario: De partner van een abonnement verwijderen (één abonnement)
    Gegeven dat ik één abonnement heb
    En dat het abonnement al een geregistreerde partner heeft
    # features/docs/nl-NL/add-partner-2020.md:138:35
    Als ik naar "Facturering" > "Abonnementen" ga via de koppeling 847745
    # features/docs/nl-NL/add-partner-2020.md:149:53
    En ik onder "Partner-id" kijk
    # features/docs/nl-NL/add-partner-2020.md:149:16
    En ik "Partner of Record bewerken" selecteer
    # features/docs/nl-NL/add-partner-2020.md:150:46
    En ik op de pagina "Partnergegevens" kijk
    # features/docs/nl-NL/add-partner-2020.md:150:18
    En ik het vak "Partner-id" leegmaak
    # features/docs/nl-NL/add-partner-2020.md:150:90
    En ik "Verzenden" selecteer
    Dan heeft het abonnement geen geregistreerde partner meer

  @delete-a-partner-from-a-subscription @branch:several-subscriptions
  Scenario: De partner van een abonnement verwijderen (meerdere abonnementen)
    Gegeven dat ik meerdere abonnementen heb
    En dat het abonnement al een geregistreerde partner heeft
    # features/docs/nl-NL/add-partner-2020.md:138:35
    Als ik naar "Facturering" > "Abonnementen" ga via de koppeling 847745
    # features/docs/nl-NL/add-partner-2020.md:148:38
    En ik het abonnement selecteer
    # features/docs/nl-NL/add-partner-2020.md:149:53
    En ik onder "Partner-id" kijk
    # features/docs/nl-NL/add-partner-2020.md:149:16
    En ik "Partner of Record bewerken" selecteer
    # features/docs/nl-NL/add-partner-2020.md:150:46
    En ik op de pagina "Partnergegevens" kijk
    # features/docs/nl-NL/add-partner-2020.md:150:18
    En ik het vak "Partner-id" leegmaak
    # features/docs/nl-NL/add-partner-2020.md:150:90
    En ik "Verzenden" selecteer
    Dan heeft het abonnement geen geregistreerde partner meer
    En zijn mijn andere abonnementen niet gewijzigd

  @before-you-begin @rule @R6
  Scenario: Vraag de partner om diens Microsoft Partner-id voordat u een partner toevoegt of wijzigt
    Gegeven dat ik één abonnement heb
    En dat het abonnement al een geregistreerde partner heeft
    # features/docs/nl-NL/add-partner-2020.md:32:1
    Als ik een id invoer die geen partner mij heeft gegeven
    # features/docs/nl-NL/add-partner-2020.md:32:1
    Dan wordt die id niet geaccepteerd

  @remove-a-reseller-relationship @rule @R25
  Scenario: U kunt een resellerrelatie niet zelf beëindigen
    Gegeven dat ik al met een partner samenwerk
    # features/docs/nl-NL/add-partner-2020.md:154:1
    Als ik de relatie zelf probeer te beëindigen
    # features/docs/nl-NL/add-partner-2020.md:154:1
    Dan wordt dit geweigerd
    # features/docs/nl-NL/add-partner-2020.md:154:1
    En heb ik mijn relatie met de partner nog steeds

  @remove-a-reseller-relationship @rule @R26
  Scenario: Op de pagina van een reseller wordt de knop Partner verwijderen grijs weergegeven
    Gegeven dat ik al met een partner samenwerk
    # features/docs/nl-NL/add-partner-2020.md:154:50
    Als ik de pagina van die partner open
    # features/docs/nl-NL/add-partner-2020.md:154:50
    Dan is "Partner verwijderen" aanwezig maar niet te selecteren
