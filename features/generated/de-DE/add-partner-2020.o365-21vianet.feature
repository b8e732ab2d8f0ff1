# Written by docs-conformance from features/docs/de-DE/add-partner-2020.md; do not edit, run `npm run generate`
# language: de
@de-DE @o365-21vianet @release:2020-04 @reading:localized
Funktionalität: features/docs/de-DE/add-partner-2020.md · o365-21vianet · localized

  Grundlage:
    Angenommen ich bin im Admin Center angemeldet

  @add-a-partner-to-an-existing-subscription @branch:plain-offer
  Szenario: Einem vorhandenen Abonnement einen Partner hinzufügen (Angebot ohne Abonnement)
    Angenommen ein Partner hat mir ein Angebot gesendet
    # features/docs/de-DE/add-partner-2020.md:93:14
    Wenn ich in der E-Mail nachsehe
    # features/docs/de-DE/add-partner-2020.md:93:4
    Und ich die Bedingungen des Partners lese
    # features/docs/de-DE/add-partner-2020.md:94:15
    Und ich in der E-Mail nachsehe
    # features/docs/de-DE/add-partner-2020.md:94:4
    Und ich dem Link folge
    # features/docs/de-DE/add-partner-2020.md:95:23
    Und ich unter "Partnerbeziehungen" nachsehe
    # features/docs/de-DE/add-partner-2020.md:95:46
    Und ich "Ja" auswähle
    # features/docs/de-DE/add-partner-2020.md:95:139
    Und ich "Weiter" auswähle
    Dann ist der Partner mein delegierter Administrator

  @add-a-partner-to-an-existing-subscription @branch:trial-offer
  Szenario: Einem vorhandenen Abonnement einen Partner hinzufügen (Angebot mit einem Testabonnement)
    Angenommen ein Partner hat mir ein Angebot mit einem Testabonnement gesendet
    # features/docs/de-DE/add-partner-2020.md:93:14
    Wenn ich in der E-Mail nachsehe
    # features/docs/de-DE/add-partner-2020.md:93:4
    Und ich die Bedingungen des Partners lese
    # features/docs/de-DE/add-partner-2020.md:94:15
    Und ich in der E-Mail nachsehe
    # features/docs/de-DE/add-partner-2020.md:94:4
    Und ich dem Link folge
    # features/docs/de-DE/add-partner-2020.md:95:23
    Und ich unter "Partnerbeziehungen" nachsehe
    # features/docs/de-DE/add-partner-2020.md:95:46
    Und ich "Ja" auswähle
    # features/docs/de-DE/add-partner-2020.md:95:139
    Und ich "Weiter" auswähle
    # features/docs/de-DE/add-partner-2020.md:96:70
    Und ich das Test- oder Abonnementkonto erstelle
    Dann ist der Partner mein delegierter Administrator
    Und ist das angebotene Abonnement aktiv

  @add-a-partner-to-an-existing-subscription @branch:purchase-offer
  Szenario: Einem vorhandenen Abonnement einen Partner hinzufügen (Kaufangebot)
    Angenommen ein Partner hat mir ein Kaufangebot gesendet
    # features/docs/de-DE/add-partner-2020.md:93:14
    Wenn ich in der E-Mail nachsehe
    # features/docs/de-DE/add-partner-2020.md:93:4
    Und ich die Bedingungen des Partners lese
    # features/docs/de-DE/add-partner-2020.md:94:15
    Und ich in der E-Mail nachsehe
    # features/docs/de-DE/add-partner-2020.md:94:4
    Und ich dem Link folge
    # features/docs/de-DE/add-partner-2020.md:95:23
    Und ich unter "Partnerbeziehungen" nachsehe
    # features/docs/de-DE/add-partner-2020.md:95:46
    Und ich "Ja" auswähle
    # features/docs/de-DE/add-partner-2020.md:95:139
    Und ich "Weiter" auswähle
    # features/docs/de-DE/add-partner-2020.md:96:70
    Und ich das Test- oder Abonnementkonto erstelle
    Dann ist der Partner mein delegierter Administrator
    Und ist das angebotene Abonnement aktiv

  @change-the-partner-for-a-subscription @branch:one-subscription
  Szenario: Den Partner eines Abonnements wechseln (ein Abonnement)
    Angenommen ich habe ein einziges Abonnement
    Und das Abonnement hat bereits einen eingetragenen Partner
    Und ich kenne die ID des Partners
    # features/docs/de-DE/add-partner-2020.md:113:38
    Wenn ich zu "Abrechnung" > "Abonnements" über den Link 850626 wechsle
    # features/docs/de-DE/add-partner-2020.md:116:23
    Und ich unter "Partner-ID" nachsehe
    # features/docs/de-DE/add-partner-2020.md:116:38
    Und ich "Eingetragenen Partner bearbeiten" auswähle
    # features/docs/de-DE/add-partner-2020.md:117:20
    Und ich die ID des Partners in "Microsoft Partner-ID" eingebe
    # features/docs/de-DE/add-partner-2020.md:117:80
    Und ich "ID überprüfen" auswähle
    # features/docs/de-DE/add-partner-2020.md:117:123
    Und ich "Übermitteln" auswähle
    Dann ist der Partner, dessen ID ich eingegeben habe, der eingetragene Partner des Abonnements

  @change-the-partner-for-a-subscription @branch:several-subscriptions
  Szenario: Den Partner eines Abonnements wechseln (mehrere Abonnements)
    Angenommen ich habe mehrere Abonnements
    Und das Abonnement hat bereits einen eingetragenen Partner
    Und ich kenne die ID des Partners
    # features/docs/de-DE/add-partner-2020.md:113:38
    Wenn ich zu "Abrechnung" > "Abonnements" über den Link 850626 wechsle
    # features/docs/de-DE/add-partner-2020.md:115:40
    Und ich das Abonnement auswähle
    # features/docs/de-DE/add-partner-2020.md:116:23
    Und ich unter "Partner-ID" nachsehe
    # features/docs/de-DE/add-partner-2020.md:116:38
    Und ich "Eingetragenen Partner bearbeiten" auswähle
    # features/docs/de-DE/add-partner-2020.md:117:20
    Und ich die ID des Partners in "Microsoft Partner-ID" eingebe
    # features/docs/de-DE/add-partner-2020.md:117:80
    Und ich "ID überprüfen" auswähle
    # features/docs/de-DE/add-partner-2020.md:117:123
    Und ich "Übermitteln" auswähle
    Dann ist der Partner, dessen ID ich eingegeben habe, der eingetragene Partner des Abonnements
    Und sind meine anderen Abonnements unverändert

  @view-your-partner-relationships @branch:some-partners
  Szenario: Ihre Partnerbeziehungen ansehen (mit Partnern)
    Angenommen ich habe Partnerbeziehungen
    # features/docs/de-DE/add-partner-2020.md:121:37
    Wenn ich zu "Einstellungen" > "Partnerbeziehungen" über den Link 2074649 wechsle
    # features/docs/de-DE/add-partner-2020.md:121:156
    Dann sind meine Partner aufgeführt
    Und ist jede meiner Partnerbeziehungen aufgeführt

  @view-your-partner-relationships @branch:no-partner
  Szenario: Ihre Partnerbeziehungen ansehen (ohne Partner)
    Angenommen ich habe keine Partnerbeziehungen
    # features/docs/de-DE/add-partner-2020.md:121:37
    Wenn ich zu "Einstellungen" > "Partnerbeziehungen" über den Link 2074649 wechsle
    # features/docs/de-DE/add-partner-2020.md:121:156
    Dann sind meine Partner aufgeführt
    # features/docs/de-DE/add-partner-2020.md:123:57
    Und wird die Meldung "Hier ist nichts vorhanden." angezeigt
    Und ist keine Partnerbeziehung aufgeführt

  @delete-a-partner-from-a-subscription @branch:one-subscription
  Szenario: Den Partner aus einem Abonnement löschen (ein Abonnement)
    Angenommen ich habe ein einziges Abonnement
    Und das Abonnement hat bereits einen eingetragenen Partner
    # features/docs/de-DE/add-partner-2020.md:144:38
    Wenn ich zu "Abrechnung" > "Abonnements" über den Link 850626 wechsle
    # features/docs/de-DE/add-partner-2020.md:149:23
    Und ich unter "Partner-ID" nachsehe
    # features/docs/de-DE/add-partner-2020.md:149:38
    Und ich "Eingetragenen Partner bearbeiten" auswähle
    # features/docs/de-DE/add-partner-2020.md:150:31
    Und ich auf der Seite "Partnerinformationen" nachsehe
    # features/docs/de-DE/add-partner-2020.md:150:65
    Und ich das Feld "Partner-ID" leere
    # features/docs/de-DE/add-partner-2020.md:150:101
    Und ich "Übermitteln" auswähle
    Dann hat das Abonnement keinen eingetragenen Partner mehr

  @delete-a-partner-from-a-subscription @branch:several-subscriptions
  Szenario: Den Partner aus einem Abonnement löschen (mehrere Abonnements)
    Angenommen ich habe mehrere Abonnements
    Und das Abonnement hat bereits einen eingetragenen Partner
    # features/docs/de-DE/add-partner-2020.md:144:38
    Wenn ich zu "Abrechnung" > "Abonnements" über den Link 850626 wechsle
    # features/docs/de-DE/add-partner-2020.md:148:40
    Und ich das Abonnement auswähle
    # features/docs/de-DE/add-partner-2020.md:149:23
    Und ich unter "Partner-ID" nachsehe
    # features/docs/de-DE/add-partner-2020.md:149:38
    Und ich "Eingetragenen Partner bearbeiten" auswähle
    # features/docs/de-DE/add-partner-2020.md:150:31
    Und ich auf der Seite "Partnerinformationen" nachsehe
    # features/docs/de-DE/add-partner-2020.md:150:65
    Und ich das Feld "Partner-ID" leere
    # features/docs/de-DE/add-partner-2020.md:150:101
    Und ich "Übermitteln" auswähle
    Dann hat das Abonnement keinen eingetragenen Partner mehr
    Und sind meine anderen Abonnements unverändert

  @add-partner-2020 @rule @R7
  Szenario: Als Administrator können Sie Benutzer erstellen und bearbeiten, Kennwörter zurücksetzen, Lizenzen und Domänen verwalten…
    # features/docs/de-DE/add-partner-2020.md:26:1
    Dann kann ich dies als Administrator tun: "Benutzerkonten erstellen", "Benutzer bearbeiten", "Kennwörter zurücksetzen", "Lizenzen verwalten", "Domänen verwalten", "Administratorberechtigungen zuweisen"

  @add-partner-2020 @rule @R8
  Szenario: Wenn jemand anderes diese Arbeit übernehmen soll, können Sie Ihre Rolle an einen autorisierten 21Vianet-Partner delegie…
    Angenommen ein Partner hat mir ein Angebot gesendet
    # features/docs/de-DE/add-partner-2020.md:26:171
    Dann kann der Partner nichts tun, wofür ein Administrator nötig ist
    # features/docs/de-DE/add-partner-2020.md:26:171
    Wenn ich dem Angebot des Partners zustimme
    # features/docs/de-DE/add-partner-2020.md:26:171
    Dann kann der Partner alles tun, was ein Administrator kann

  @before-you-begin @rule @R6
  Szenario: Fragen Sie den Partner nach seiner Microsoft Partner-ID, bevor Sie einen Partner hinzufügen oder wechseln
    Angenommen ich habe ein einziges Abonnement
    Und das Abonnement hat bereits einen eingetragenen Partner
    # features/docs/de-DE/add-partner-2020.md:32:1
    Wenn ich eine ID eingebe, die mir kein Partner gegeben hat
    # features/docs/de-DE/add-partner-2020.md:32:1
    Dann wird diese ID nicht akzeptiert

  @add-a-partner-to-an-existing-subscription @rule @R13
  Szenario: Den ersten Schritt macht Ihr Partner
    Angenommen ich habe ein einziges Abonnement
    Und das Abonnement hat noch keinen eingetragenen Partner
    # features/docs/de-DE/add-partner-2020.md:89:1
    Dann finde ich nichts, womit ich einen eingetragenen Partner hinzufügen kann

  @add-a-partner-to-an-existing-subscription @rule @R16
  Szenario: Wählen Sie unter Partnerbeziehungen Ja aus, um den Partner zu Ihrem delegierten Administrator zu machen, und wählen Sie…
    Angenommen ein Partner hat mir ein Angebot gesendet
    # features/docs/de-DE/add-partner-2020.md:95:4
    Wenn ich das Angebot öffne und ihm nicht zustimme
    # features/docs/de-DE/add-partner-2020.md:95:4
    Dann ist der Partner weder delegierter Administrator noch eingetragener Partner

  @remove-a-reseller-relationship @rule @R25
  Szenario: Sie können eine Handelspartnerbeziehung nicht selbst beenden
    Angenommen ich arbeite bereits mit einem Partner zusammen
    # features/docs/de-DE/add-partner-2020.md:154:1
    Wenn ich versuche, die Beziehung selbst zu beenden
    # features/docs/de-DE/add-partner-2020.md:154:1
    Dann wird dies abgelehnt
    # features/docs/de-DE/add-partner-2020.md:154:1
    Und besteht meine Beziehung zu dem Partner weiterhin

  @remove-a-reseller-relationship @rule @R26
  Szenario: Auf der Seite eines Handelspartners ist die Schaltfläche Partner löschen abgeblendet
    Angenommen ich arbeite bereits mit einem Partner zusammen
    # features/docs/de-DE/add-partner-2020.md:154:63
    Wenn ich die Seite dieses Partners öffne
    # features/docs/de-DE/add-partner-2020.md:154:63
    Dann ist "Partner löschen" vorhanden, kann aber nicht ausgewählt werden
