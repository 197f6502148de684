// SPDX-License-Identifier: Apache-2.0
#include "models/saml/originmodel.h"
#include "tests/ui/support/applicationdesk.h"
#include "ui/saml/assertionlab.h"
#include "ui/saml/assertionview.h"
#include "ui/saml/inspectionview.h"
#include "ui/saml/xmlview.h"
#include "ui/shell/messagebar.h"

#include <QClipboard>
#include <QTabWidget>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestAssertionLab : public QObject
{
    Q_OBJECT

    struct At {
        At() : id(desk.add(u"Expense desk"_s)), page(desk.desk)
        {
            NoProgress progress;
            must(ApplicationService(*desk.test).assign({id}, {Principal::of(desk.team)}, progress));
            page.resize(1400, 900);
            page.show();
        }

        ApplicationDesk desk;
        Application::Id id;
        AssertionLab page;
    };

private Q_SLOTS:
    void tracesEachValueOfTheResponse()
    {
        At at;
        AssertionView &view = at.page.assertion();
        QVERIFY(!actionOf(at.page, u"copyXml"_s).isEnabled());
        view.choose(at.id, at.desk.ana);
        QTRY_VERIFY(!view.response().isEmpty());
        QVERIFY(view.response().contains("ana@example.com"));
        const auto &origins = view.origins().origins();
        const auto subject = std::find_if(origins.cbegin(), origins.cend(),
                                          [](const AssertionOrigin &each) { return each.part == AssertionOrigin::Part::Subject; });
        QVERIFY(subject != origins.cend());
        QCOMPARE(subject->source, AssertionOrigin::Source::Mapping);
        // The place of the value in the text, and the way to where it is set.
        auto *table = at.page.findChild<DataTable *>(u"assertionOrigins"_s);
        const int row = int(subject - origins.cbegin());
        table->selectRow(row);
        QVERIFY(!view.xml().extraSelections().isEmpty());
        qint64 opened = 0;
        connect(&at.page, &AssertionLab::mappingsRequested, &at.page, [&opened](qint64 id) { opened = id; });
        Q_EMIT table->opened(row + 1);
        QCOMPARE(opened, at.id.value);
        actionOf(at.page, u"copyXml"_s).trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(view.response()));
    }

    void saysWhyNothingWouldBeSent()
    {
        At at;
        AssertionView &view = at.page.assertion();
        view.choose(at.id, at.desk.cai);  // in no group that is assigned
        QTRY_VERIFY(!view.message().text().isEmpty());
        QVERIFY(view.response().isEmpty());
        NoProgress progress;
        must(ApplicationService(*at.desk.test).assign({at.id}, {Principal::of(at.desk.cai)}, progress));
        at.desk.test.workspace->poll();
        QTRY_VERIFY(!view.response().isEmpty());
        QVERIFY(view.message().text().isEmpty());
    }

    void composesWhenSomebodyLooks()
    {
        At at;
        AssertionView &view = at.page.assertion();
        view.choose(at.id, at.desk.ana);
        QTRY_VERIFY(!view.response().isEmpty());
        at.page.hide();
        const QByteArray before = view.response();
        User ana = must(UserService(*at.desk.test).user(at.desk.ana));
        ana.email = u"ana.new@example.com"_s;
        must(UserService(*at.desk.test).update(ana));
        at.desk.test.workspace->poll();
        QVERIFY(!view.isReading());
        QCOMPARE(view.response(), before);
        at.page.show();
        QTRY_VERIFY(view.response().contains("ana.new@example.com"));
    }

    void takesSha1OnlyWhereTheCertificateSaysSo()
    {
        ApplicationDesk desk;
        NewApplication weak;
        weak.application.name = u"Old desk"_s;
        weak.application.acsUrl = u"https://old.example.com/acs"_s;
        weak.application.audience = u"https://old.example.com"_s;
        weak.certificate = {12, 1024, SignatureAlgorithm::Sha1};
        const auto id = must(ApplicationService(*desk.test).create(weak));
        NoProgress progress;
        must(ApplicationService(*desk.test).assign({id}, {Principal::of(desk.ana)}, progress));
        AssertionLab page(desk.desk);
        page.show();
        page.assertion().choose(id, desk.ana);
        QTRY_VERIFY(!page.assertion().response().isEmpty());
        page.inspection().choose(id);
        page.inspection().setMessage(QString::fromUtf8(page.assertion().response()));
        QTRY_VERIFY2(!page.inspection().isWaiting() && page.inspection().inspection().isValid(),
                     qPrintable(page.inspection().verdict().text()));
        page.inspection().choose(desk.add(u"Another desk"_s));
        QTRY_VERIFY(!page.inspection().isWaiting() && !page.inspection().inspection().isValid());
    }

    void inspectsWhatItComposed()
    {
        At at;
        at.page.assertion().choose(at.id, at.desk.ana);
        InspectionView &inspection = at.page.inspection();
        inspection.choose(at.id);
        QTRY_VERIFY(actionOf(at.page, u"inspectResponse"_s).isEnabled());
        actionOf(at.page, u"inspectResponse"_s).trigger();
        QCOMPARE(at.page.tabs().currentWidget(), static_cast<QWidget *>(&inspection));
        QTRY_VERIFY(inspection.inspection().statements);
        QVERIFY2(inspection.inspection().isValid(), qPrintable(inspection.verdict().text()));
        QCOMPARE(inspection.inspection().statements->nameId.value, u"ana@example.com"_s);

        // One byte on the way is enough.
        const QString response = QString::fromUtf8(at.page.assertion().response());
        inspection.setMessage(QString(response).replace(u"ana@example.com"_s, u"bob@example.com"_s));
        QTRY_VERIFY(!inspection.isWaiting() && !inspection.inspection().isValid());
        QVERIFY(!inspection.inspection().statements);

        // In Base64, as a form has it.
        inspection.setMessage(QString::fromLatin1(response.toUtf8().toBase64()));
        QTRY_VERIFY(!inspection.isWaiting() && inspection.inspection().isValid());

        inspection.setMessage(u"this is no message"_s);
        QTRY_VERIFY(!inspection.isWaiting() && !inspection.inspection().isValid());
        inspection.setMessage({});
        QTRY_VERIFY(!inspection.isWaiting() && inspection.verdict().text().isEmpty());
    }
};

QTEST_MAIN(TestAssertionLab)
#include "tst_assertionlab.moc"
