# Written by docs-conformance from features/docs/de-DE/add-partner-2020.md; do not edit, run `npm run generate`
# language: de
@de-DE @o365-germany @release:2020-04 @reading:localized
Funktionalität: features/docs/de-DE/add-partner-2020.md · o365-germany · localized

  Grundlage:
    Angenommen ich bin im Admin Center angemeldet

  @add-a-partner-at-the-time-of-purchase @branch:new-partner
  Szenario: Beim Kauf eines Abonnements einen Partner hinzufügen (neuer Partner)
    Angenommen ich habe noch keine Abonnements
    Und ich habe keine Partnerbeziehungen
    # features/docs/de-DE/add-partner-2020.md:54:21
    Wenn ich dem Link "Admin Center" zu 848041 folge
    # features/docs/de-DE/add-partner-2020.md:54:90
    Und ich zu "Abrechnung" > "Dienste kaufen" wechsle
    # features/docs/de-DE/add-partner-2020.md:55:4
    Und ich das Produkt auswähle
    # features/docs/de-DE/add-partner-2020.md:55:73
    Und ich "Kaufen" auswähle
    # features/docs/de-DE/add-partner-2020.md:56:69
    Und ich "Benötigen Sie Hilfe bei Ihrer Bestellung?" erweitere
    # features/docs/de-DE/add-partner-2020.md:56:136
    Und ich "Hilfe von einem Microsoft-Partner erhalten" auswähle
    # features/docs/de-DE/add-partner-2020.md:56:186
    Und ich die Schritte auf der Seite mit den Anbietern ausführe
    # features/docs/de-DE/add-partner-2020.md:59:4
    Und ich den Rest des Kaufassistenten abschließe
    Dann ist mein Kauf aktiv, und es ist kein Partner dafür eingetragen
    Und wurde ein Partner gebeten, mir bei meiner Bestellung zu helfen

  @add-a-partner-at-the-time-of-purchase @branch:existing-partner
  Szenario: Beim Kauf eines Abonnements einen Partner hinzufügen (vorhandener Partner)
    Angenommen ich habe noch keine Abonnements
    Und ich kenne die ID des Partners
    # features/docs/de-DE/add-partner-2020.md:54:21
    Wenn ich dem Link "Admin Center" zu 848041 folge
    # features/docs/de-DE/add-partner-2020.md:54:90
    Und ich zu "Abrechnung" > "Dienste kaufen" wechsle
    # features/docs/de-DE/add-partner-2020.md:55:4
    Und ich das Produkt auswähle
    # features/docs/de-DE/add-partner-2020.md:55:73
    Und ich "Kaufen" auswähle
    # features/docs/de-DE/add-partner-2020.md:57:53
    Und ich im zweiten Schritt des Kaufassistenten nachsehe
    # features/docs/de-DE/add-partner-2020.md:57:92
    Und ich auf der rechten Seite nachsehe
    # features/docs/de-DE/add-partner-2020.md:57:122
    Und ich unter "Partnerinformationen" nachsehe
    # features/docs/de-DE/add-partner-2020.md:57:147
    Und ich "Hinzufügen" auswähle
    # features/docs/de-DE/add-partner-2020.md:58:58
    Und ich die ID des Partners in "Microsoft Partner-ID" eingebe
    # features/docs/de-DE/add-partner-2020.md:59:4
    Und ich den Rest des Kaufassistenten abschließe
    Dann ist mein Kauf aktiv, und der Partner, dessen ID ich eingegeben habe, ist dafür eingetragen

  @add-a-partner-to-an-existing-subscription @branch:one-subscription
  Szenario: Einem vorhandenen Abonnement einen Partner hinzufügen (ein Abonnement)
    Angenommen ich habe ein einziges Abonnement
    Und das Abonnement hat noch keinen eingetragenen Partner
    Und ich kenne die ID des Partners
    # features/docs/de-DE/add-partner-2020.md:79:38
    Wenn ich zu "Abrechnung" > "Abonnements" über den Link 847745 wechsle
    # features/docs/de-DE/add-partner-2020.md:81:15
    Und ich auf der rechten Seite nachsehe
    # features/docs/de-DE/add-partner-2020.md:81:37
    Und ich unter den Abonnementkosten nachsehe
    # features/docs/de-DE/add-partner-2020.md:81:66
    Und ich "Weitere Aktionen" auswähle
    # features/docs/de-DE/add-partner-2020.md:81:90
    Und ich "Eingetragenen Partner hinzufügen" auswähle
    # features/docs/de-DE/add-partner-2020.md:82:20
    Und ich die ID des Partners in "Microsoft Partner-ID" eingebe
    # features/docs/de-DE/add-partner-2020.md:82:74
    Und ich "ID überprüfen" auswähle
    # features/docs/de-DE/add-partner-2020.md:82:117
    Und ich "Übermitteln" auswähle
    # features/docs/de-DE/add-partner-2020.md:83:46
    Dann wird die Partner-ID auf der Seite "Abonnements" angezeigt
    Und ist der Partner, dessen ID ich eingegeben habe, der eingetragene Partner des Abonnements

  @add-a-partner-to-an-existing-subscription @branch:several-subscriptions
  Szenario: Einem vorhandenen Abonnement einen Partner hinzufügen (mehrere Abonnements)
    Angenommen ich habe mehrere Abonnements
    Und das Abonnement hat noch keinen eingetragenen Partner
    Und ich kenne die ID des Partners
    # features/docs/de-DE/add-partner-2020.md:79:38
    Wenn ich zu "Abrechnung" > "Abonnements" über den Link 847745 wechsle
    # features/docs/de-DE/add-partner-2020.md:80:40
    Und ich das Abonnement auswähle
    # features/docs/de-DE/add-partner-2020.md:81:15
    Und ich auf der rechten Seite nachsehe
    # features/docs/de-DE/add-partner-2020.md:81:37
    Und ich unter den Abonnementkosten nachsehe
    # features/docs/de-DE/add-partner-2020.md:81:66
    Und ich "Weitere Aktionen" auswähle
    # features/docs/de-DE/add-partner-2020.md:81:90
    Und ich "Eingetragenen Partner hinzufügen" auswähle
    # features/docs/de-DE/add-partner-2020.md:82:20
    Und ich die ID des Partners in "Microsoft Partner-ID" eingebe
    # features/docs/de-DE/add-partner-2020.md:82:74
    Und ich "ID überprüfen" auswähle
    # features/docs/de-DE/add-partner-2020.md:82:117
    Und ich "Übermitteln" auswähle
    # features/docs/de-DE/add-partner-2020.md:83:46
    Dann wird die Partner-ID auf der Seite "Abonnements" angezeigt
    Und ist der Partner, dessen ID ich eingegeben habe, der eingetragene Partner des Abonnements
    Und sind meine anderen Abonnements unverändert

  @change-the-partner-for-a-subscription @branch:one-subscription
  Szenario: Den Partner eines Abonnements wechseln (ein Abonnement)
    Angenommen ich habe ein einziges Abonnement
    Und das Abonnement hat bereits einen eingetragenen Partner
    Und ich kenne die ID des Partners
    # features/docs/de-DE/add-partner-2020.md:110:38
    Wenn ich zu "Abrechnung" > "Abonnements" über den Link 847745 wechsle
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
    # features/docs/de-DE/add-partner-2020.md:110:38
    Wenn ich zu "Abrechnung" > "Abonnements" über den Link 847745 wechsle
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
    # features/docs/de-DE/add-partner-2020.md:138:38
    Wenn ich zu "Abrechnung" > "Abonnements" über den Link 847745 wechsle
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
    # features/docs/de-DE/add-partner-2020.md:138:38
    Wenn ich zu "Abrechnung" > "Abonnements" über den Link 847745 wechsle
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

  @before-you-begin @rule @R6
  Szenario: Fragen Sie den Partner nach seiner Microsoft Partner-ID, bevor Sie einen Partner hinzufügen oder wechseln
    Angenommen ich habe ein einziges Abonnement
    Und das Abonnement hat bereits einen eingetragenen Partner
    # features/docs/de-DE/add-partner-2020.md:32:1
    Wenn ich eine ID eingebe, die mir kein Partner gegeben hat
    # features/docs/de-DE/add-partner-2020.md:32:1
    Dann wird diese ID nicht akzeptiert

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
