// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/click.h"
#include "tests/ui/support/testdesk.h"
#include "ui/shell/form.h"
#include "ui/transfer/exportdialog.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestExportDialog : public QObject
{
    Q_OBJECT

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void exportsWhatIsSelected()
    {
        TestDesk desk;
        desk.test.addUser(u"ana"_s);
        const User::Id ben = desk.test.addUser(u"ben"_s);
        ExportSubject subject;
        subject.selected = {ben.value};
        QWidget window;
        window.show();
        ExportDialog dialog(desk.desk, subject, &window);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(dialog.findChild<QRadioButton *>(u"selected"_s)->isChecked());
        QVERIFY(!dialog.findChild<QRadioButton *>(u"filtered"_s));
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"path"_s), desk.file(u"users.csv"_s));
        click(dialog.findChild<QPushButton *>(u"action"_s));
        QVERIFY(!dialog.isVisible());
        QTRY_COMPARE(desk.prompts.notices.size(), 1);
        const QByteArray csv = contentOf(desk.file(u"users.csv"_s));
        QVERIFY(csv.contains("ben@example.com"));
        QVERIFY(!csv.contains("ana@example.com"));
    }

    void theEndingFollowsTheFormat()
    {
        TestDesk desk;
        desk.test.addUser(u"ana"_s);
        QWidget window;
        window.show();
        ExportDialog dialog(desk.desk, {}, &window);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        desk.prompts.path = desk.file(u"all.csv"_s);
        click(dialog.findChild<QPushButton *>(u"browse"_s));
        auto *format = dialog.findChild<QComboBox *>(u"format"_s);
        format->setCurrentIndex(format->findData(u"ldif"_s));
        QCOMPARE(dialog.form().text(u"path"_s), desk.file(u"all.ldif"_s));
        click(dialog.findChild<QPushButton *>(u"action"_s));
        QTRY_COMPARE(desk.prompts.notices.size(), 1);
        QVERIFY(contentOf(desk.file(u"all.ldif"_s)).contains("mail: ana@example.com"));
    }

    void aPlaceThatCannotBeWrittenToIsSaidInTheDialog()
    {
        TestDesk desk;
        QWidget window;
        window.show();
        ExportDialog dialog(desk.desk, {}, &window);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"path"_s), desk.file(u"no/such/folder/users.csv"_s));
        click(dialog.findChild<QPushButton *>(u"action"_s));
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.form().complaint(u"path"_s).contains(u"no/such/folder"_s));
        QVERIFY(desk.isQuiet());
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
