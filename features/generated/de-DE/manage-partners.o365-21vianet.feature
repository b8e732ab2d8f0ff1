# Written by docs-conformance from features/docs/de-DE/manage-partners.md; do not edit, run `npm run generate`
# language: de
@de-DE @o365-21vianet @release:2021-12 @reading:localized
Funktionalität: features/docs/de-DE/manage-partners.md · o365-21vianet · localized

  Grundlage:
    Angenommen ich bin im Admin Center angemeldet

  @find-a-partner
  Szenario: Einen Partner suchen
    Angenommen ich weiß, was ich von einem Partner benötige
    # features/docs/de-DE/manage-partners.md:30:20
    Wenn ich zu "https://www.microsoft.com/en-us/solution-providers/home" wechsle
    # features/docs/de-DE/manage-partners.md:31:4
    Und ich meinen Standort eingebe
    # features/docs/de-DE/manage-partners.md:31:34
    Und ich die Größe meiner Organisation auswähle
    # features/docs/de-DE/manage-partners.md:31:79
    Und ich Stichwörter für meinen Bedarf eingebe
    # features/docs/de-DE/manage-partners.md:31:130
    Und ich "Go" auswähle
    # features/docs/de-DE/manage-partners.md:32:4
    Und ich einen oder mehrere Anbieter auswähle
    # features/docs/de-DE/manage-partners.md:32:53
    Und ich "Contact selected providers" auswähle
    # features/docs/de-DE/manage-partners.md:33:4
    Und ich meine geschäftlichen Anforderungen im Formular beschreibe
    # features/docs/de-DE/manage-partners.md:33:94
    Und ich "Send" auswähle
    Dann haben die ausgewählten Anbieter meine geschäftlichen Anforderungen erhalten
    Und habe ich noch keine neue Partnerbeziehung

  @review-and-accept-a-partner-relationship-and-microsoft-customer-agreement
  Szenario: Die Einladung eines Partners annehmen
    Angenommen ich habe Partnerbeziehungen
    Und ich habe die Kundenvereinbarung noch nicht akzeptiert
    Und ein Partner hat mir eine Einladung gesendet, in der er um Administratorrollen bittet
    # features/docs/de-DE/manage-partners.md:41:24
    Wenn ich in der E-Mail nachsehe
    # features/docs/de-DE/manage-partners.md:41:4
    Und ich dem Link folge
    # features/docs/de-DE/manage-partners.md:42:31
    Und ich auf der Seite "Vereinbarung akzeptieren & Partner autorisieren" nachsehe
    # features/docs/de-DE/manage-partners.md:42:92
    Und ich den Link "Microsoft-Kundenvereinbarung" auswähle
    # features/docs/de-DE/manage-partners.md:42:132
    Und ich die Vereinbarung lese
    # features/docs/de-DE/manage-partners.md:43:4
    Und ich mit dem Kontrollkästchen bestätige, dass ich die Vereinbarung gelesen habe
    # features/docs/de-DE/manage-partners.md:44:17
    Und ich "Akzeptieren & autorisieren" auswähle
    # features/docs/de-DE/manage-partners.md:45:4
    Dann sind meine Partner aufgeführt
    # features/docs/de-DE/manage-partners.md:45:75
    Wenn ich bei Bedarf einen Partner auswähle
    # features/docs/de-DE/manage-partners.md:45:75
    Dann werden die Details dieses Partners angezeigt
    Und habe ich die Beziehung, um die der Partner gebeten hat
    Und habe ich die Kundenvereinbarung akzeptiert
    Und hat der Partner die Administratorrollen, um die er gebeten hat
    Und steht der Partner in meiner Partnerliste
    Und sind meine anderen Partner unverändert

  @review-and-accept-a-microsoft-customer-agreement @branch:agreement-mail
  Szenario: Nur die Kundenvereinbarung akzeptieren (agreement-mail)
    Angenommen ich arbeite bereits mit einem Partner zusammen
    Und ich habe die Kundenvereinbarung noch nicht akzeptiert
    Und der Partner hat mich per E-Mail gebeten, die Vereinbarung zu akzeptieren
    # features/docs/de-DE/manage-partners.md:51:79
    Wenn ich in der E-Mail nachsehe
    # features/docs/de-DE/manage-partners.md:51:59
    Und ich dem Link folge
    # features/docs/de-DE/manage-partners.md:52:26
    Und ich den Link "Microsoft-Kundenvereinbarung" auswähle
    # features/docs/de-DE/manage-partners.md:52:66
    Und ich die Vereinbarung lese
    # features/docs/de-DE/manage-partners.md:53:4
    Und ich mit dem Kontrollkästchen bestätige, dass ich die Vereinbarung gelesen habe
    # features/docs/de-DE/manage-partners.md:54:17
    Und ich "Akzeptieren" auswähle
    # features/docs/de-DE/manage-partners.md:55:4
    Dann sind meine Partner aufgeführt
    # features/docs/de-DE/manage-partners.md:55:75
    Wenn ich bei Bedarf einen Partner auswähle
    # features/docs/de-DE/manage-partners.md:55:75
    Dann werden die Details dieses Partners angezeigt
    Und habe ich die Kundenvereinbarung akzeptiert
    Und besteht meine Beziehung zu dem Partner weiterhin
    Und steht der Partner in meiner Partnerliste
    Und sind meine anderen Partner unverändert

  @review-and-accept-a-microsoft-customer-agreement @branch:agreement-page
  Szenario: Nur die Kundenvereinbarung akzeptieren (agreement-page)
    Angenommen ich arbeite bereits mit einem Partner zusammen
    Und ich habe die Kundenvereinbarung noch nicht akzeptiert
    # features/docs/de-DE/manage-partners.md:51:200
    Wenn ich zu "Vereinbarung akzeptieren" über den Link 2116573 wechsle
    # features/docs/de-DE/manage-partners.md:52:26
    Und ich den Link "Microsoft-Kundenvereinbarung" auswähle
    # features/docs/de-DE/manage-partners.md:52:66
    Und ich die Vereinbarung lese
    # features/docs/de-DE/manage-partners.md:53:4
    Und ich mit dem Kontrollkästchen bestätige, dass ich die Vereinbarung gelesen habe
    # features/docs/de-DE/manage-partners.md:54:17
    Und ich "Akzeptieren" auswähle
    # features/docs/de-DE/manage-partners.md:55:4
    Dann sind meine Partner aufgeführt
    # features/docs/de-DE/manage-partners.md:55:75
    Wenn ich bei Bedarf einen Partner auswähle
    # features/docs/de-DE/manage-partners.md:55:75
    Dann werden die Details dieses Partners angezeigt
    Und habe ich die Kundenvereinbarung akzeptiert
    Und besteht meine Beziehung zu dem Partner weiterhin
    Und steht der Partner in meiner Partnerliste
    Und sind meine anderen Partner unverändert

  @remove-partner-admin-privileges
  Szenario: Einem Partner die Administratorrollen entziehen
    Angenommen einer meiner Partner hat Administratorrollen
    # features/docs/de-DE/manage-partners.md:61:38
    Wenn ich zu "Abrechnung" > "Abrechnungskonten" über den Link 2103629 wechsle
    # features/docs/de-DE/manage-partners.md:62:35
    Und ich die Registerkarte "Partnerbeziehungen" auswähle
    # features/docs/de-DE/manage-partners.md:63:4
    Und ich den Partner auswähle
    # features/docs/de-DE/manage-partners.md:64:15
    Und ich auf der Seite des Partners nachsehe
    # features/docs/de-DE/manage-partners.md:64:44
    Und ich "Administratorrollen entfernen" auswähle
    Dann hat der Partner seine Administratorrollen verloren
    Und besteht meine Beziehung zu dem Partner weiterhin
    Und steht der Partner in meiner Partnerliste
    Und sind meine anderen Partner unverändert

  @delete-a-partner-relationship
  Szenario: Die Beziehung zu einem Partner beenden
    Angenommen einer meiner Partner ist delegierter Administrator
    # features/docs/de-DE/manage-partners.md:70:38
    Wenn ich zu "Abrechnung" > "Abrechnungskonten" über den Link 2103629 wechsle
    # features/docs/de-DE/manage-partners.md:71:35
    Und ich die Registerkarte "Partnerbeziehungen" auswähle
    # features/docs/de-DE/manage-partners.md:72:4
    Und ich den Partner auswähle
    # features/docs/de-DE/manage-partners.md:73:15
    Und ich auf der Seite des Partners nachsehe
    # features/docs/de-DE/manage-partners.md:73:44
    Und ich "Partner löschen" auswähle
    Dann habe ich keine Beziehung mehr zu dem Partner
    Und steht der Partner nicht mehr in meiner Partnerliste
    Und sind meine anderen Partner unverändert
