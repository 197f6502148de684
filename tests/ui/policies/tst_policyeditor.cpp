// SPDX-License-Identifier: Apache-2.0
#include "core/policies/knowledge.h"
#include "models/policies/completionmodel.h"
#include "models/policies/findingsmodel.h"
#include "tests/support/workclock.h"
#include "ui/policies/codeedit.h"
#include "ui/policies/policycompleter.h"
#include "ui/policies/policyeditor.h"
#include "ui/shell/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// JSON with ' for ".
QString json(const char *text)
{
    return QString::fromUtf8(text).replace(u'\'', u'"');
}

const QString goodPolicy
    = json("{'Version': '2012-10-17', 'Statement': [{'Sid': 'Read', 'Effect': 'Allow', 'Action': 's3:GetObject', "
           "'Resource': 'arn:aws:s3:::reports/*'}, {'Sid': 'No', 'Effect': 'Deny', 'Action': 's3:DeleteObject', 'Resource': '*'}]}");

}  // namespace

class TestPolicyEditor : public QObject
{
    Q_OBJECT

    Knowledge m_knowledge;

    static void open(PolicyEditor &editor)
    {
        editor.resize(1000, 700);
        editor.show();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        editor.setFocus();
        QTRY_VERIFY(editor.isChecked());
    }

    static void type(PolicyEditor &editor, const QString &keys)
    {
        for (const QChar key : keys) {
            key == u'\n' ? QTest::keyClick(&editor.edit(), Qt::Key_Return) : QTest::keyClick(&editor.edit(), key.toLatin1());
        }
    }

    /// Chooses a completion as one does, with the keys.
    static void choose(PolicyEditor &editor, const QString &text)
    {
        QAbstractItemView &popup = editor.completer().popup();
        QTRY_VERIFY(popup.isVisible());
        const int rows = editor.completer().model().rowCount();
        for (int at = 0; at < rows && popup.currentIndex().data().toString() != text; ++at) {
            QTest::keyClick(&popup, Qt::Key_Down);
        }
        QCOMPARE(popup.currentIndex().data().toString(), text);
        QTest::keyClick(&popup, Qt::Key_Return);
    }

    static QListView &list(const PolicyEditor &editor, const QString &name) { return *editor.findChild<QListView *>(name); }

    static void click(QListView &view, int row)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(view.model()->index(row, 0)).center());
    }

private Q_SLOTS:
    void writesAStatementWithCompletionsOnly()
    {
        PolicyEditor editor(m_knowledge);
        open(editor);
        type(editor, u"{\n"_s);
        QTest::keyClick(&editor.edit(), Qt::Key_Space, Qt::ControlModifier);
        choose(editor, u"Statement"_s);
        QTRY_VERIFY(editor.completer().popup().isVisible());  // it goes on
        choose(editor, u"Effect"_s);
        choose(editor, u"Deny"_s);
        QCOMPARE(editor.text(), u"{\n    \"Statement\": [{\"Effect\": \"Deny\"}]\n}"_s);
        QTest::keyClick(&editor.edit(), Qt::Key_Right);
        type(editor, u", \"Act"_s);
        choose(editor, u"Action"_s);
        choose(editor, u"sns:"_s);
        QTRY_VERIFY(editor.completer().popup().isVisible());
        QTest::keyClicks(&editor.completer().popup(), u"Publ"_s);
        choose(editor, u"sns:Publish"_s);
        QCOMPARE(editor.text(), u"{\n    \"Statement\": [{\"Effect\": \"Deny\", \"Action\": \"sns:Publish\"}]\n}"_s);
    }

    void closesCompletionsWithEscapeAndGoesOnTyping()
    {
        PolicyEditor editor(m_knowledge);
        open(editor);
        editor.setText(json("{'Statement': {'Effect': ''}}"));
        editor.edit().select(26, 0);
        type(editor, u"A"_s);
        QTRY_VERIFY(editor.completer().popup().isVisible());
        QTest::keyClick(&editor.completer().popup(), Qt::Key_Escape);
        QVERIFY(!editor.completer().popup().isVisible());
        type(editor, u"l"_s);
        QVERIFY(editor.text().contains(u"\"Al\""));
    }

    void offersTheConfiguredAttributes()
    {
        PolicyEditor editor(m_knowledge);
        open(editor);
        editor.setTagKeys(QStringList{u"CostCenter"_s});
        editor.setText(json("{'Statement': {'Condition': {'StringEquals': {''}}}}"));
        editor.edit().select(editor.text().indexOf(u"\"\"") + 1, 0);
        QTest::keyClick(&editor.edit(), Qt::Key_Space, Qt::ControlModifier);
        choose(editor, u"aws:PrincipalTag/CostCenter"_s);
        QVERIFY(editor.text().contains(json("{'aws:PrincipalTag/CostCenter': ''}")));
    }

    void listsWhatIsWrongAndJumpsThere()
    {
        PolicyEditor editor(m_knowledge);
        open(editor);
        QListView &findings = list(editor, u"findings"_s);
        QAbstractItemModelTester tester(findings.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(editor.setText(QString(goodPolicy).replace(u"GetObject"_s, u"GetObjekt"_s)));
        QVERIFY(!editor.isChecked());
        QTRY_VERIFY(editor.isChecked());
        QVERIFY(hasErrors(editor.findings()));
        QVERIFY(findings.isVisible());
        click(findings, 0);
        QVERIFY(editor.edit().hasFocus());
        QVERIFY(editor.edit().textCursor().selectedText().contains(u"s3:GetObjekt"));
        QCOMPARE(editor.findChild<QWidget *>(u"findingCounts"_s)->accessibleName(), u"1 error(s)"_s);

        editor.edit().moveCursor(QTextCursor::Start);
        findings.setFocus();
        findings.setCurrentIndex(findings.model()->index(0, 0));
        QTest::keyClick(&findings, Qt::Key_Return);
        QVERIFY(editor.edit().hasFocus());
        QVERIFY(editor.edit().textCursor().selectedText().contains(u"s3:GetObjekt"));
    }

    void goesFromOneFindingToTheNextRoundTheEnd()
    {
        PolicyEditor editor(m_knowledge);
        open(editor);
        editor.setText(QString(goodPolicy).replace(u"GetObject"_s, u"GetObjekt"_s).replace(u"DeleteObject"_s, u"DeleteObjekt"_s));
        QTRY_COMPARE(editor.edit().marks().size(), 2);
        const auto at = [&] { return editor.edit().textCursor().selectedText(); };
        QTest::keyClick(&editor.edit(), Qt::Key_F8);
        QVERIFY(at().contains(u"GetObjekt"));
        QTest::keyClick(&editor.edit(), Qt::Key_F8);
        QVERIFY(at().contains(u"DeleteObjekt"));
        QTest::keyClick(&editor.edit(), Qt::Key_F8);
        QVERIFY(at().contains(u"GetObjekt"));
        QTest::keyClick(&editor.edit(), Qt::Key_F8, Qt::ShiftModifier);
        QVERIFY(at().contains(u"DeleteObjekt"));
    }

    void underlinesTheMistakeWhereItStandsNow()
    {
        PolicyEditor editor(m_knowledge);
        open(editor);
        editor.setText(QString(goodPolicy).replace(u"GetObject"_s, u"GetObjekt"_s));
        QTRY_VERIFY(editor.isChecked());
        QCOMPARE(editor.edit().marks().size(), 1);
        const auto mark = editor.edit().marks().first();
        QCOMPARE(editor.text().mid(mark.offset, mark.length), u"\"s3:GetObjekt\""_s);
        editor.edit().moveCursor(QTextCursor::Start);
        type(editor, u" "_s);
        const auto moved = editor.edit().marks().first();
        QCOMPARE(editor.text().mid(moved.offset, moved.length), u"\"s3:GetObjekt\""_s);
    }

    void dropsTheAnswerToATextThatHasChanged()
    {
        PolicyEditor editor(m_knowledge);
        open(editor);
        QSignalSpy checked(&editor, &PolicyEditor::checked);
        editor.setText(QString(goodPolicy).replace(u"GetObject"_s, u"GetObjekt"_s));
        editor.setText(goodPolicy);
        QTRY_VERIFY(editor.isChecked());
        QCOMPARE(checked.size(), 1);
        QVERIFY(!hasErrors(editor.findings()));
        QVERIFY(!list(editor, u"findings"_s).isVisible() || editor.findings().size() > 0);
    }

    void saysEachStatementInWordsAndGoesToIt()
    {
        PolicyEditor editor(m_knowledge);
        open(editor);
        QListView &words = list(editor, u"explanation"_s);
        QAbstractItemModelTester tester(words.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        editor.setText(goodPolicy);
        QTRY_COMPARE(words.model()->rowCount(), 2);
        QVERIFY(words.model()->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Read: Allows"_s));
        click(words, 1);
        QVERIFY(editor.edit().textCursor().selectedText().startsWith(json("{'Sid': 'No'")));
    }

    void formatsInOneStepThatCanBeUndone()
    {
        PolicyEditor editor(m_knowledge);
        open(editor);
        editor.setText(goodPolicy);
        editor.edit().select(goodPolicy.indexOf(u"Deny"), 0);
        QTest::keyClick(&editor.edit(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(editor.text().count(u'\n') > 10);
        QVERIFY(editor.text().mid(editor.edit().textCursor().position()).startsWith(u"Deny"));
        const QString formatted = editor.text();
        QTest::keyClick(&editor.edit(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor.text(), goodPolicy);
        QTest::keyClick(&editor.edit(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(editor.text(), formatted);
    }

    void refusesToFormatWhatIsNoJsonAndShowsWhere()
    {
        PolicyEditor editor(m_knowledge);
        open(editor);
        editor.setText(u"{\"Version\" \"2012-10-17\"}"_s);
        QTest::keyClick(&editor.edit(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(editor.findChild<MessageBar *>()->isVisible());
        QCOMPARE(editor.text(), u"{\"Version\" \"2012-10-17\"}"_s);
        QVERIFY(editor.edit().textCursor().selectionStart() > 5);
        type(editor, u" "_s);
        QVERIFY(!editor.findChild<MessageBar *>()->isVisible());
    }

    void countsBytesAgainstTheLimitOfTheProfile()
    {
        PolicyEditor editor(m_knowledge);
        open(editor);
        const auto *size = editor.findChild<QLabel *>(u"policySize"_s);
        editor.setQuotaProfile(QuotaProfile::Year2021);
        editor.setText(u"{\"Id\": \"\u00e9\"}"_s);
        QTRY_COMPARE(size->text(), u"Bytes: 12 of 10,240 · without white space: 11"_s);
        QVERIFY(!size->property("complaint").toBool());
        editor.setQuotaProfile(QuotaProfile::Current);
        QTRY_COMPARE(size->text(), u"Bytes: 12 of 32,768 · without white space: 11 of 10,240"_s);
        editor.setText(u"{\"Id\": \""_s + QString(10240, u'x') + u"\"}"_s);
        QTRY_VERIFY(size->property("complaint").toBool());
    }

    void saysThatATextIsTooLong()
    {
        PolicyEditor editor(m_knowledge);
        open(editor);
        editor.setText(goodPolicy);
        QGuiApplication::clipboard()->setText(QString(10 * 1024 * 1024, u'['));
        QTest::keyClick(&editor.edit(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(editor.text(), goodPolicy);
        QVERIFY(editor.findChild<MessageBar *>()->text().contains(u"10,485,760"));
    }

    void checksWhateverIsPastedWithoutHoldingTheWindowUp_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("deep") << QString(CodeEdit::longest - 10, u'[');
        QTest::newRow("many mistakes") << json("{'a': 1},\n").repeated(10000);
        QTest::newRow("many actions") << u"{\"Statement\": {\"Action\": ["_s + u"\"s3:x\",\n"_s.repeated(12000);
        QTest::newRow("control characters") << QString(60000, QChar(1));
    }

    void checksWhateverIsPastedWithoutHoldingTheWindowUp()
    {
        QFETCH(QString, text);
        PolicyEditor editor(m_knowledge);
        open(editor);
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(&editor.edit(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(editor.isChecked(), 20000);
        QVERIFY(!editor.findings().isEmpty());
        const WorkClock clock;
        type(editor, u"x"_s);
        editor.grab();
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    }

    void canBeReadOnly()
    {
        PolicyEditor editor(m_knowledge);
        open(editor);
        editor.setText(goodPolicy);
        editor.setReadOnly(true);
        type(editor, u"{x\n"_s);
        QTest::keyClick(&editor.edit(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(&editor.edit(), Qt::Key_BracketRight, Qt::ControlModifier);
        QCOMPARE(editor.text(), goodPolicy);
    }

    void doesNotWaitForAnAnswerWhenItGoes()
    {
        for (int i = 0; i < 20; ++i) {
            PolicyEditor editor(m_knowledge);
            editor.setText(goodPolicy);
            QTest::qWait(i % 4 == 0 ? PolicyChecker::pause : 1);
        }
    }
};

QTEST_MAIN(TestPolicyEditor)
#include "tst_policyeditor.moc"
