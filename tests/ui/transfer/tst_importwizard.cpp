// SPDX-License-Identifier: Apache-2.0
#include "core/history/eventstore.h"
#include "core/users/userstore.h"
#include "models/transfer/importpreviewmodel.h"
#include "tests/ui/support/click.h"
#include "tests/ui/support/testdesk.h"
#include "ui/shell/chip.h"
#include "ui/shell/datatable.h"
#include "ui/shell/factsview.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/transfer/filepage.h"
#include "ui/transfer/importwizard.h"
#include "ui/transfer/transferscenes.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using Kind = ImportRow::Kind;

class TestImportWizard : public QObject
{
    Q_OBJECT

private:
    static QString write(const TestDesk &desk, const QByteArray &content, const QString &name = u"people.csv"_s)
    {
        QFile file(desk.file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("no file");
        }
        return file.fileName();
    }
    static qint64 userCount(const TestDesk &desk) { return must(UserStore((*desk).database()).counts()).all; }
    static void press(const StepWizard &wizard, const QString &button) { click(wizard.findChild<QPushButton *>(button)); }
    /// Opens the wizard and types a path.
    static void open(ImportWizard &wizard, const QString &path)
    {
        wizard.show();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        auto *line = wizard.findChild<QLineEdit *>(u"path"_s);
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, path);
    }
    static void nextTo(ImportWizard &wizard, int page)
    {
        QTRY_VERIFY(!wizard.isBusy());
        press(wizard, u"next"_s);
        QTRY_COMPARE(wizard.currentStep(), page);
        QTRY_VERIFY(!wizard.isBusy());
    }
    static QStringList counts(const ImportWizard &wizard)
    {
        QStringList words;
        for (const ChipLabel *chip : wizard.findChild<QWidget *>(u"counts"_s)->findChildren<ChipLabel *>()) {
            words.append(chip->accessibleName());
        }
        return words;
    }

private Q_SLOTS:
    void importsTheValidRowsOfATableAndTakesThemBack()
    {
        TestDesk desk;
        desk.test.addUser(u"ana"_s);
        ImportWizard wizard(desk.desk, Kind::User);
        open(wizard, write(desk, "Kürzel;Given name;Family name;Display name;mail\n"
                                 "ana;Given;Family;Ana Souza;ana@example.com\n"
                                 "ben;Ben;Berg;Ben Berg;ben@example.com\n"
                                 "cleo;Cleo;Cruz;Cleo Cruz;not an address\n"));
        nextTo(wizard, ImportWizard::Columns);

        press(wizard, u"next"_s);
        QCOMPARE(wizard.currentStep(), int(ImportWizard::Columns));
        QVERIFY(wizard.findChild<QLabel *>(u"unusedColumns"_s)->text().contains(u"Kürzel"_s));
        auto *complaint = wizard.findChild<MessageBar *>();
        QVERIFY(complaint->isVisible());
        auto *username = wizard.findChild<QComboBox *>(u"column-Kürzel"_s);
        username->setFocus();
        username->setCurrentIndex(username->findData(u"userName"_s));
        QVERIFY(!complaint->isVisible());
        nextTo(wizard, ImportWizard::Options);
        nextTo(wizard, ImportWizard::Preview);

        QCOMPARE(counts(wizard), QStringList({u"1 to create"_s, u"1 to update"_s, u"0 unchanged"_s, u"1 with errors"_s}));
        const auto *rows = wizard.findChild<DataTable *>(u"importPreviewTable"_s)->model();
        QCOMPARE(rows->rowCount(), 3);
        QCOMPARE(rows->index(0, ImportPreviewModel::NameColumn).data().toString(), u"cleo"_s);
        QVERIFY(!rows->index(0, ImportPreviewModel::OutcomeColumn).data().toString().isEmpty());
        QVERIFY(rows->index(1, ImportPreviewModel::OutcomeColumn).data().toString().contains(u"Person ana → Ana Souza"_s));

        auto *table = wizard.findChild<DataTable *>(u"importPreviewTable"_s);
        const auto *details = wizard.findChild<QLabel *>(u"rowDetails"_s);
        QVERIFY(!details->isVisible());
        table->selectRow(1);
        QVERIFY(details->isVisible() && details->wordWrap());
        QVERIFY2(details->text().contains(u"Display name: Person ana → Ana Souza"_s), qPrintable(details->text()));
        table->selectRow(0);
        QCOMPARE(details->text(), rows->index(0, ImportPreviewModel::OutcomeColumn).data().toString());

        click(wizard.findChild<QPushButton *>(u"copyErrors"_s));
        QTRY_VERIFY(QApplication::clipboard()->text().contains(u"\"cleo\""_s));
        press(wizard, u"next"_s);
        QCOMPARE(wizard.currentStep(), int(ImportWizard::Preview));
        wizard.findChild<QRadioButton *>(u"validRows"_s)->click();
        nextTo(wizard, ImportWizard::Review);
        QCOMPARE(userCount(desk), 1);
        nextTo(wizard, ImportWizard::Outcome);
        QCOMPARE(userCount(desk), 2);
        QCOMPARE(must(UserService(*desk).find(u"ana"_s)).displayName, u"Ana Souza"_s);
        QVERIFY(!wizard.findChild<QPushButton *>(u"back"_s)->isVisible());

        click(wizard.findChild<QPushButton *>(u"undoImport"_s));
        QTRY_COMPARE(userCount(desk), 1);
        QCOMPARE(must(UserService(*desk).find(u"ana"_s)).displayName, u"Person ana"_s);
        // What stood there is no more, so the numbers are gone as well.
        QTRY_VERIFY(wizard.findChild<FactsView *>(u"outcome"_s)->findChildren<QLabel *>().isEmpty());
        press(wizard, u"next"_s);
        QVERIFY(!wizard.isVisible());
    }

    void saysWhereAMissingDisplayNameComesFrom()
    {
        TestDesk desk;
        ImportWizard wizard(desk.desk, Kind::User);
        open(wizard, write(desk, "Username;Given name;Family name;mail\nben;Ben;Berg;ben@example.com\n"));
        nextTo(wizard, ImportWizard::Columns);
        const auto *note = wizard.findChild<QLabel *>(u"unusedColumns"_s);
        QVERIFY2(note->text().contains(u"Display name"_s), qPrintable(note->text()));
        auto *mail = wizard.findChild<QComboBox *>(u"column-mail"_s);
        mail->setCurrentIndex(0);
        QVERIFY2(note->text().contains(u"“Email address”"_s), qPrintable(note->text()));
        mail->setCurrentIndex(mail->findData(u"emails.value"_s));
        nextTo(wizard, ImportWizard::Options);
        nextTo(wizard, ImportWizard::Preview);
        QCOMPARE(counts(wizard).first(), u"1 to create"_s);
    }

    void aFileThatIsMissingOrDamagedIsSaidOnTheFirstPage()
    {
        TestDesk desk;
        ImportWizard wizard(desk.desk, Kind::User);
        open(wizard, desk.file(u"nothing.csv"_s));
        press(wizard, u"next"_s);
        auto *page = wizard.findChild<FilePage *>();
        QTRY_VERIFY(!page->complaint(u"path"_s).isEmpty());
        QCOMPARE(wizard.currentStep(), int(ImportWizard::File));

        // The quote opens beyond what the first look reads.
        const QString path = write(desk, "userName,emails.value\n" + QByteArray("a,b\n").repeated(20) + "c,\"never closed\n");
        auto *line = wizard.findChild<QLineEdit *>(u"path"_s);
        line->selectAll();
        QTest::keyClicks(line, path);
        nextTo(wizard, ImportWizard::Columns);
        nextTo(wizard, ImportWizard::Options);
        press(wizard, u"next"_s);
        QTRY_COMPARE(wizard.currentStep(), int(ImportWizard::File));
        QVERIFY(!page->complaint(u"path"_s).isEmpty());
        QCOMPARE(line->text(), path);
        QCOMPARE(userCount(desk), 0);
        QCOMPARE(must(EventStore((*desk).database()).count()), 0);
    }

    void noTwoControlsOfAPageHaveTheSameKey()
    {
        TestDesk desk;
        ImportWizard wizard(desk.desk, Kind::User);
        open(wizard, write(desk, "userName,emails.value\nana,wrong\n"));
        nextTo(wizard, ImportWizard::Columns);
        nextTo(wizard, ImportWizard::Options);
        nextTo(wizard, ImportWizard::Preview);
        QStringList keys;
        const auto buttons = wizard.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            const QString key = QKeySequence::mnemonic(button->text()).toString();
            if (button->isVisible() && !key.isEmpty()) {
                QVERIFY2(!keys.contains(key), qPrintable(key + u' ' + button->text()));
                keys.append(key);
            }
        }
        QVERIFY(keys.size() > 3);
    }

    void documentsHaveNoColumnsPage()
    {
        TestDesk desk;
        ImportWizard wizard(desk.desk, Kind::User);
        open(wizard, write(desk,
                           R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"ana","displayName":"Ana",)"
                           R"("name":{"givenName":"Ana","familyName":"Souza"},"emails":[{"value":"ana@example.com","primary":true}]})",
                           u"ana.json"_s));
        nextTo(wizard, ImportWizard::Options);
        press(wizard, u"back"_s);
        QCOMPARE(wizard.currentStep(), int(ImportWizard::File));
        nextTo(wizard, ImportWizard::Options);
        nextTo(wizard, ImportWizard::Preview);
        nextTo(wizard, ImportWizard::Review);
        nextTo(wizard, ImportWizard::Outcome);
        QCOMPARE(userCount(desk), 1);
    }

    void aCancelledImportLeavesNothing()
    {
        TestDesk desk;
        QByteArray table("userName,givenName,familyName,displayName,emails.value\n");
        for (int i = 0; i < 4000; ++i) {
            const QByteArray n = QByteArray::number(i);
            table += "user" + n + ",Given,Family,User " + n + ",user" + n + "@example.com\n";
        }
        ImportWizard wizard(desk.desk, Kind::User);
        open(wizard, write(desk, table));
        nextTo(wizard, ImportWizard::Columns);
        nextTo(wizard, ImportWizard::Options);
        nextTo(wizard, ImportWizard::Preview);
        nextTo(wizard, ImportWizard::Review);
        press(wizard, u"next"_s);
        QVERIFY(wizard.isBusy());
        press(wizard, u"cancel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!wizard.isBusy(), 30000);
        QCOMPARE(wizard.currentStep(), int(ImportWizard::Review));
        QVERIFY(wizard.isVisible());
        QCOMPARE(userCount(desk), 0);
        QCOMPARE(must(EventStore((*desk).database()).count()), 0);
        const auto bars = wizard.findChildren<MessageBar *>();
        QVERIFY(std::any_of(bars.begin(), bars.end(),
                            [](const MessageBar *bar) { return bar->isVisible() && bar->text().contains(u"cancelled"_s); }));
    }

    void makesMissingGroupsWhenAsked()
    {
        TestDesk desk;
        ImportWizard wizard(desk.desk, Kind::User);
        open(wizard,
             write(desk, "userName,givenName,familyName,displayName,emails.value,groups\nana,Ana,Souza,Ana,ana@example.com,Night shift\n"));
        nextTo(wizard, ImportWizard::Columns);
        nextTo(wizard, ImportWizard::Options);
        nextTo(wizard, ImportWizard::Preview);
        QCOMPARE(counts(wizard).last(), u"1 with errors"_s);
        press(wizard, u"back"_s);
        wizard.findChild<QRadioButton *>(u"create"_s)->click();
        nextTo(wizard, ImportWizard::Preview);
        QCOMPARE(counts(wizard).last(), u"0 with errors"_s);
        nextTo(wizard, ImportWizard::Review);
        nextTo(wizard, ImportWizard::Outcome);
        QCOMPARE(must(UserService(*desk).groupsOf(must(UserService(*desk).find(u"ana"_s)).id)).first().name, u"Night shift"_s);
    }

    void everyControlHasAName()
    {
        TestDesk desk;
        ImportWizard wizard(desk.desk, Kind::User);
        const auto boxes = wizard.findChildren<QComboBox *>();
        for (const QComboBox *box : boxes) {
            QVERIFY2(!box->accessibleName().isEmpty(), qPrintable(box->objectName()));
        }
        const auto lines = wizard.findChildren<QLineEdit *>();
        for (const QLineEdit *line : lines) {
            QVERIFY2(!line->accessibleName().isEmpty(), qPrintable(line->objectName()));
        }
    }

    void isDrawnInBothThemes()
    {
        TestDesk desk;
        for (int i = 0; i < 6; ++i) {
            desk.test.addUser(u"user%1"_s.arg(i));
        }
        Theme theme(Theme::Mode::Light);
        const auto written
            = runTour(transferScenes(desk.desk), qEnvironmentVariable("GATEHOUSE_PICTURES", desk.file(u"pictures"_s)), theme);
        QVERIFY(written);
        QCOMPARE(written->size(), 16);
        QCOMPARE(userCount(desk), 6);
    }
};

QTEST_MAIN(TestImportWizard)
#include "tst_importwizard.moc"
