# Written by docs-conformance from features/docs/nl-NL/remove-a-relationship.md; do not edit, run `npm run generate`
# language: nl
@nl-NL @release:2021-03 @reading:localized
Functionaliteit: features/docs/nl-NL/remove-a-relationship.md · localized

  Achtergrond:
    Gegeven dat ik ben aangemeld bij het Partnercentrum

  @how-to-remove-a-relationship @branch:no-active-subscriptions
  Scenario: De relatie met een klant verwijderen (geen actief abonnement)
    Gegeven dat ik de reseller en een ondersteuningscontact van een klant ben
    En dat geen van de abonnementen die ik aan de klant heb verkocht actief is
    # features/docs/nl-NL/remove-a-relationship.md:37:43
    Als ik naar "Klanten" ga
    # features/docs/nl-NL/remove-a-relationship.md:37:56
    En ik de klant selecteer
    # features/docs/nl-NL/remove-a-relationship.md:38:19
    En ik "Account" selecteer
    # features/docs/nl-NL/remove-a-relationship.md:39:32
    En ik de koppeling "Resellerrelatie verwijderen" selecteer
    Dan heb ik geen relatie meer met de klant
    En staat de klant niet meer in mijn lijst met klanten
    En ben ik geen ondersteuningscontact van de klant meer
    En is elk abonnement dat ik aan de klant heb verkocht opgeschort
    En is wat de klant elders heeft gekocht niet gewijzigd
    En zijn mijn andere klanten niet gewijzigd

  @how-to-remove-a-relationship @branch:one-active-subscription
  Scenario: De relatie met een klant verwijderen (één actief abonnement)
    Gegeven dat ik de reseller en een ondersteuningscontact van een klant ben
    En dat één van de abonnementen die ik aan de klant heb verkocht actief is
    # features/docs/nl-NL/remove-a-relationship.md:30:43
    Als ik naar "Klanten" ga
    # features/docs/nl-NL/remove-a-relationship.md:30:56
    En ik de klant selecteer
    # features/docs/nl-NL/remove-a-relationship.md:31:25
    En ik onder "Abonnementen" kijk
    # features/docs/nl-NL/remove-a-relationship.md:31:25
    En ik het abonnement selecteer
    # features/docs/nl-NL/remove-a-relationship.md:32:19
    En ik "Opgeschort" selecteer
    # features/docs/nl-NL/remove-a-relationship.md:33:7
    En ik deze stappen voor elk ander actief abonnement herhaal
    # features/docs/nl-NL/remove-a-relationship.md:37:43
    En ik naar "Klanten" ga
    # features/docs/nl-NL/remove-a-relationship.md:37:56
    En ik de klant selecteer
    # features/docs/nl-NL/remove-a-relationship.md:38:19
    En ik "Account" selecteer
    # features/docs/nl-NL/remove-a-relationship.md:39:32
    En ik de koppeling "Resellerrelatie verwijderen" selecteer
    Dan heb ik geen relatie meer met de klant
    En staat de klant niet meer in mijn lijst met klanten
    En ben ik geen ondersteuningscontact van de klant meer
    En is elk abonnement dat ik aan de klant heb verkocht opgeschort
    En is wat de klant elders heeft gekocht niet gewijzigd
    En zijn mijn andere klanten niet gewijzigd

  @how-to-remove-a-relationship @branch:several-active-subscriptions
  Scenario: De relatie met een klant verwijderen (meerdere actieve abonnementen)
    Gegeven dat ik de reseller en een ondersteuningscontact van een klant ben
    En dat meerdere van de abonnementen die ik aan de klant heb verkocht actief zijn
    # features/docs/nl-NL/remove-a-relationship.md:30:43
    Als ik naar "Klanten" ga
    # features/docs/nl-NL/remove-a-relationship.md:30:56
    En ik de klant selecteer
    # features/docs/nl-NL/remove-a-relationship.md:31:25
    En ik onder "Abonnementen" kijk
    # features/docs/nl-NL/remove-a-relationship.md:31:25
    En ik het abonnement selecteer
    # features/docs/nl-NL/remove-a-relationship.md:32:19
    En ik "Opgeschort" selecteer
    # features/docs/nl-NL/remove-a-relationship.md:33:7
    En ik deze stappen voor elk ander actief abonnement herhaal
    # features/docs/nl-NL/remove-a-relationship.md:37:43
    En ik naar "Klanten" ga
    # features/docs/nl-NL/remove-a-relationship.md:37:56
    En ik de klant selecteer
    # features/docs/nl-NL/remove-a-relationship.md:38:19
    En ik "Account" selecteer
    # features/docs/nl-NL/remove-a-relationship.md:39:32
    En ik de koppeling "Resellerrelatie verwijderen" selecteer
    Dan heb ik geen relatie meer met de klant
    En staat de klant niet meer in mijn lijst met klanten
    En ben ik geen ondersteuningscontact van de klant meer
    En is elk abonnement dat ik aan de klant heb verkocht opgeschort
    En is wat de klant elders heeft gekocht niet gewijzigd
    En zijn mijn andere klanten niet gewijzigd

  @remove-a-relationship @rule @R53
  Scenario: Als u een directe partner of een indirecte provider bent, kunt u de relatie in het Partnercentrum beëindigen wanneer u…
    Gegeven dat ik de reseller en een ondersteuningscontact van een klant ben
    En dat geen van de abonnementen die ik aan de klant heb verkocht actief is
    # features/docs/nl-NL/remove-a-relationship.md:13:73
    Dan kan ik de relatie als "directe partner" verwijderen
    # features/docs/nl-NL/remove-a-relationship.md:13:73
    En kan ik de relatie als "indirecte provider" verwijderen
    # features/docs/nl-NL/remove-a-relationship.md:13:73
    En kan ik de relatie niet als "indirecte reseller" verwijderen

  @remove-a-relationship @rule @R54
  Scenario: De klant verdwijnt uit uw lijst met klanten in het Partnercentrum
    Gegeven dat ik de reseller en een ondersteuningscontact van een klant ben
    En dat geen van de abonnementen die ik aan de klant heb verkocht actief is
    # features/docs/nl-NL/remove-a-relationship.md:17:3
    Als ik de resellerrelatie verwijder
    # features/docs/nl-NL/remove-a-relationship.md:17:3
    Dan heb ik geen relatie meer met de klant
    # features/docs/nl-NL/remove-a-relationship.md:17:3
    En staat de klant niet meer in mijn lijst met klanten

  @remove-a-relationship @rule @R55
  Scenario: U bent geen ondersteuningscontact van de klant meer
    Gegeven dat ik de reseller en een ondersteuningscontact van een klant ben
    En dat geen van de abonnementen die ik aan de klant heb verkocht actief is
    # features/docs/nl-NL/remove-a-relationship.md:18:3
    Als ik de resellerrelatie verwijder
    # features/docs/nl-NL/remove-a-relationship.md:18:3
    Dan ben ik geen ondersteuningscontact van de klant meer

  @remove-a-relationship @rule @R56
  Scenario: U verliest uw gedelegeerde beheerdersbevoegdheden voor de klant
    Gegeven dat ik de reseller en een ondersteuningscontact van een klant ben
    En dat geen van de abonnementen die ik aan de klant heb verkocht actief is
    # features/docs/nl-NL/remove-a-relationship.md:19:3
    Als ik de resellerrelatie verwijder
    # features/docs/nl-NL/remove-a-relationship.md:19:3
    Dan heb ik geen beheerdersrollen meer bij de klant

  @remove-a-relationship @rule @R57
  Scenario: U kunt geen aankopen meer doen voor de klant
    Gegeven dat ik de reseller en een ondersteuningscontact van een klant ben
    En dat geen van de abonnementen die ik aan de klant heb verkocht actief is
    # features/docs/nl-NL/remove-a-relationship.md:20:3
    Als ik de resellerrelatie verwijder
    # features/docs/nl-NL/remove-a-relationship.md:20:3
    Dan kan ik niets meer voor de klant kopen

  @before-you-begin @rule @R58
  Scenario: Voordat u de relatie kunt verwijderen, moet u de Azure-reserveringen en softwareaankopen van de klant annuleren en alle…
    Gegeven dat ik de reseller en een ondersteuningscontact van een klant ben
    En dat geen van de abonnementen die ik aan de klant heb verkocht actief is
    En dat de klant nog een Azure-reservering heeft
    # features/docs/nl-NL/remove-a-relationship.md:24:1
    Als ik de resellerrelatie verwijder
    # features/docs/nl-NL/remove-a-relationship.md:24:1
    Dan wordt de relatie niet verwijderd
    # features/docs/nl-NL/remove-a-relationship.md:24:1
    Als ik annuleer wat de klant nog heeft
    # features/docs/nl-NL/remove-a-relationship.md:24:1
    En ik de resellerrelatie verwijder
    # features/docs/nl-NL/remove-a-relationship.md:24:1
    Dan heb ik geen relatie meer met de klant

  @before-you-begin @rule @R59
  Scenario: Voordat u de relatie kunt verwijderen, moet u de Azure-reserveringen en softwareaankopen van de klant annuleren en alle…
    Gegeven dat ik de reseller en een ondersteuningscontact van een klant ben
    En dat geen van de abonnementen die ik aan de klant heb verkocht actief is
    En dat de klant nog een softwareaankoop heeft
    # features/docs/nl-NL/remove-a-relationship.md:24:1
    Als ik de resellerrelatie verwijder
    # features/docs/nl-NL/remove-a-relationship.md:24:1
    Dan wordt de relatie niet verwijderd
    # features/docs/nl-NL/remove-a-relationship.md:24:1
    Als ik annuleer wat de klant nog heeft
    # features/docs/nl-NL/remove-a-relationship.md:24:1
    En ik de resellerrelatie verwijder
    # features/docs/nl-NL/remove-a-relationship.md:24:1
    Dan heb ik geen relatie meer met de klant

  @how-to-remove-a-relationship @rule @R62
  Abstract Scenario: Zolang de klant actieve abonnementen heeft, is de koppeling Resellerrelatie verwijderen niet beschikbaar
    Gegeven dat ik de reseller en een ondersteuningscontact van een klant ben
    En <abonnementen>
    # features/docs/nl-NL/remove-a-relationship.md:42:3
    Als ik het account van de klant open
    # features/docs/nl-NL/remove-a-relationship.md:42:3
    Dan <resultaat>

    Voorbeelden:
      | abonnementen                                                             | resultaat                                                               |
      | dat het enige abonnement dat ik aan de klant heb verkocht actief is      | kan de koppeling "Resellerrelatie verwijderen" niet worden geselecteerd |
      | dat één van twee abonnementen die ik aan de klant heb verkocht actief is | kan de koppeling "Resellerrelatie verwijderen" niet worden geselecteerd |
      | dat geen van de abonnementen die ik aan de klant heb verkocht actief is  | kan de koppeling "Resellerrelatie verwijderen" worden geselecteerd      |

  @next-steps @rule @R64
  Scenario: U kunt later een nieuwe relatie met de klant aanvragen
    Gegeven dat mijn resellerrelatie met een klant is beëindigd
    # features/docs/nl-NL/remove-a-relationship.md:46:1
    Als ik die klant een nieuwe uitnodiging stuur
    # features/docs/nl-NL/remove-a-relationship.md:46:1
    Dan heeft de klant mijn uitnodiging ontvangen
