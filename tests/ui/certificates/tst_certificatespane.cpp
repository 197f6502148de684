// SPDX-License-Identifier: Apache-2.0
#include "models/certificates/certificatetablemodel.h"
#include "tests/ui/support/applicationdesk.h"
#include "ui/certificates/certificatespane.h"
#include "ui/certificates/expiryreminder.h"
#include "ui/certificates/expirytimeline.h"
#include "ui/certificates/generatedialog.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/noticelog.h"
#include "ui/shell/pageheader.h"

#include <QFile>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestCertificatesPane : public QObject
{
    Q_OBJECT

    static Application::Id addFor(const ApplicationDesk &desk, const QString &name, int months)
    {
        NewApplication wanted;
        wanted.application.name = name;
        wanted.certificate = {months, 1024, SignatureAlgorithm::Sha256};
        return must(ApplicationService(*desk.test).create(wanted));
    }

    static void open(CertificatesPane &pane, int rows)
    {
        pane.resize(1400, 900);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        QTRY_COMPARE(pane.table().model()->rowCount(), rows);
    }

private Q_SLOTS:
    void listsTheSoonestFirstOnALineOfTime()
    {
        ApplicationDesk desk;
        addFor(desk, u"Later"_s, 60);
        addFor(desk, u"Sooner"_s, 1);
        CertificatesPane pane(desk.desk);
        open(pane, 2);
        QCOMPARE(firstColumn(pane.table()), QStringList({u"Sooner"_s, u"Later"_s}));
        QTRY_VERIFY2(pane.header().subtitle().contains(u"1 to expire within 90 days"_s), qPrintable(pane.header().subtitle()));
        // The line and the list go together, both ways.
        pane.select(pane.model().idAt(1));
        QTRY_COMPARE(pane.timeline().current(), pane.model().idAt(1));
        pane.timeline().setFocus();
        QTest::keyClick(&pane.timeline(), Qt::Key_Home);
        QTRY_COMPARE(pane.currentId(), pane.model().idAt(0));
        QVERIFY(!actionOf(pane, u"deleteCertificate"_s).isEnabled());  // it is active
        qint64 opened = 0;
        connect(&pane, &CertificatesPane::applicationOpened, &pane, [&opened](qint64 id) { opened = id; });
        actionOf(pane, u"openApplication"_s).trigger();
        QCOMPARE(opened, pane.model().certificate(pane.currentId())->application.value);
    }

    void savesTheCertificateWithoutItsKey()
    {
        ApplicationDesk desk;
        addFor(desk, u"Expense desk"_s, 12);
        CertificatesPane pane(desk.desk);
        open(pane, 1);
        pane.select(pane.model().idAt(0));
        desk.prompts.path = desk.file(u"certificate.pem"_s);
        QTRY_VERIFY(actionOf(pane, u"saveCertificate"_s).isEnabled());
        actionOf(pane, u"saveCertificate"_s).trigger();
        QFile file(desk.prompts.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.startsWith("-----BEGIN CERTIFICATE-----"));
        QVERIFY(!content.contains("PRIVATE KEY"));
    }

    void remindsOnceForEachDay()
    {
        ApplicationDesk desk;
        addFor(desk, u"Sooner"_s, 1);
        addFor(desk, u"Later"_s, 60);
        NoticeLog log;
        ExpiryReminder reminder(desk.desk, log, this);
        QTRY_COMPARE(log.rowCount(), 1);
        QVERIFY(log.index(0).data().toString().contains(u"Sooner"_s));
        QTRY_VERIFY(desk.isQuiet());
        reminder.look();
        QTRY_VERIFY(desk.isQuiet());
        QCOMPARE(log.rowCount(), 1);
        desk.test.clock.advance(qint64(20) * 86'400);  // below 15 days: each day
        reminder.look();
        QTRY_COMPARE(log.rowCount(), 2);
    }

    void saysWhatIsUrgentEachTimeTheConsoleStarts()
    {
        ApplicationDesk desk;
        addFor(desk, u"Sooner"_s, 1);
        NoticeLog first;
        const ExpiryReminder reminder(desk.desk, first, this);
        QTRY_COMPARE(first.rowCount(), 1);
        NoticeLog second;
        const ExpiryReminder again(desk.desk, second, this);
        QTRY_COMPARE(second.rowCount(), 1);
        QCOMPARE(second.unseenCount(), 1);
    }

    void warnsOfWeakChoices()
    {
        ApplicationDesk desk;
        const auto id = desk.add(u"Expense desk"_s);
        GenerateDialog dialog(desk.desk, desk.application(id));
        dialog.show();
        auto *warnings = dialog.findChild<MessageBar *>(u"weakChoices"_s);
        QVERIFY(warnings->text().isEmpty());
        dialog.form().edit(u"algorithm"_s)->setValue(nameOf(SignatureAlgorithm::Sha1));
        QVERIFY(!warnings->text().isEmpty());
        dialog.form().edit(u"algorithm"_s)->setValue(nameOf(SignatureAlgorithm::Sha256));
        QVERIFY(warnings->text().isEmpty());
        dialog.form().edit(u"months"_s)->setValue(u"0"_s);
        dialog.accept();
        QVERIFY(!dialog.form().complaint(u"months"_s).isEmpty());
        QCOMPARE(desk.certificatesOf(id).size(), 1);
    }
};

QTEST_MAIN(TestCertificatesPane)
#include "tst_certificatespane.moc"
