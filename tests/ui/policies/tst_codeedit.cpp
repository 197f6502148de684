// SPDX-License-Identifier: Apache-2.0
#include "tests/support/workclock.h"
#include "tests/ui/support/click.h"
#include "ui/policies/brackets.h"
#include "ui/policies/codeedit.h"
#include "ui/policies/findbar.h"
#include "ui/policies/policycolours.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolTip>
#include <QVBoxLayout>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// A text with the colours of a policy and a find bar, on the screen.
struct Page : QWidget {
    Page() : edit(new CodeEdit(this)), colours(new PolicyColours(edit->document())), find(new FindBar(*edit, this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(edit);
        layout->addWidget(find);
        resize(800, 600);
        show();
        edit->setFocus();
    }
    [[nodiscard]] bool isOpen() { return QTest::qWaitForWindowActive(this); }
    [[nodiscard]] QColor colourOf(QStringView word) const
    {
        const int at = int(edit->content().indexOf(word));
        const QTextBlock block = edit->document()->findBlock(at);
        const auto formats = block.layout()->formats();
        for (auto format = formats.crbegin(); format != formats.crend(); ++format) {
            const int inBlock = at - block.position();
            if (format->start <= inBlock && inBlock < format->start + format->length) {
                return format->format.foreground().color();
            }
        }
        return {};
    }

    CodeEdit *edit;
    PolicyColours *colours;
    FindBar *find;
};

void press(QWidget &widget, const QString &keys)
{
    for (const QChar key : keys) {
        key == u'\n' ? QTest::keyClick(&widget, Qt::Key_Return) : QTest::keyClick(&widget, key.toLatin1());
    }
}

}  // namespace

class TestCodeEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void indentsWhatIsOpenedAndClosesIt()
    {
        Page page;
        QVERIFY(page.isOpen());
        press(*page.edit, u"{\n\"Statement\": [\n{\n"_s);
        QCOMPARE(page.edit->content(), u"{\n    \"Statement\": [\n        {\n            \n        }\n    ]\n}"_s);
        QCOMPARE(page.edit->textCursor().blockNumber(), 3);
    }

    void writesOverTheQuoteThatItClosedItself()
    {
        Page page;
        QVERIFY(page.isOpen());
        press(*page.edit, u"[\"a\", \"b\"]"_s);
        QCOMPARE(page.edit->content(), u"[\"a\", \"b\"]"_s);
        page.edit->setContent(u"\"abc\""_s);
        QTest::keyClick(page.edit, Qt::Key_Right);
        press(*page.edit, u"\""_s);  // not its own: this one is wanted
        QCOMPARE(page.edit->content(), u"\"\"abc\""_s);
    }

    void takesAnEmptyPairBackWithOneKey()
    {
        Page page;
        QVERIFY(page.isOpen());
        press(*page.edit, u"["_s);
        QCOMPARE(page.edit->content(), u"[]"_s);
        QTest::keyClick(page.edit, Qt::Key_Backspace);
        QCOMPARE(page.edit->content(), QString());
    }

    void putsAClosingBracketUnderTheOneItCloses()
    {
        Page page;
        QVERIFY(page.isOpen());
        page.edit->setContent(u"    {\n        \"a\": 1\n        "_s);
        page.edit->moveCursor(QTextCursor::End);
        press(*page.edit, u"}"_s);
        QCOMPARE(page.edit->content(), u"    {\n        \"a\": 1\n    }"_s);
    }

    void indentsTheSelectedLinesAndBack()
    {
        Page page;
        QVERIFY(page.isOpen());
        page.edit->setContent(u"a\nb\nc"_s);
        page.edit->select(0, 3);
        QTest::keyClick(page.edit, Qt::Key_BracketRight, Qt::ControlModifier);
        QCOMPARE(page.edit->content(), u"    a\n    b\nc"_s);
        QTest::keyClick(page.edit, Qt::Key_BracketLeft, Qt::ControlModifier);
        QCOMPARE(page.edit->content(), u"a\nb\nc"_s);
    }

    void leavesWithTab()
    {
        Page page;
        QVERIFY(page.isOpen());
        page.find->open();
        page.edit->setFocus();
        QTest::keyClick(page.edit, Qt::Key_Tab);
        QVERIFY(!page.edit->hasFocus());
        QCOMPARE(page.edit->content(), QString());
    }

    void keepsUnbreakableSpacesAsTheyAre()
    {
        Page page;
        const QString text = u"\"a\u00a0b\"\nc"_s;
        QVERIFY(page.edit->setContent(text));
        QCOMPARE(page.edit->content(), text);
    }

    void findsTheBracketsThatBelongTogether()
    {
        const QString text = u"{\"a[\": [1, {}]}"_s;
        QCOMPARE(bracketsAt(text, 1)->partner.value(), 14);
        QCOMPARE(bracketsAt(text, 0)->partner.value(), 14);
        QCOMPARE(bracketsAt(text, 7)->partner.value(), 13);
        QVERIFY(!bracketsAt(text, 4).has_value());  // in a string
        QVERIFY(!bracketsAt(u"[}"_s, 1)->partner.has_value());
        QVERIFY(!bracketsAt(u"abc"_s, 1).has_value());
    }

    void coloursWordsByWhereTheyStand()
    {
        const Theme theme(Theme::Mode::Light);
        Page page;
        page.edit->setContent(u"{\"Statement\": [{\n\"Effect\": \"Deny\",\n\"Action\": \"s3:Get\",\n\"Strange\": 1,\n"
                              "\"Resource\": \"arn:${aws:username}\"}]}"_s);
        const Tokens &tokens = Tokens::light();
        QCOMPARE(page.colourOf(u"Effect"), tokens[Tokens::accent]);
        QCOMPARE(page.colourOf(u"Deny"), tokens[Tokens::danger]);
        QCOMPARE(page.colourOf(u"s3:Get"), tokens[Tokens::teal]);
        QCOMPARE(page.colourOf(u"Strange"), tokens[Tokens::text]);
        QCOMPARE(page.colourOf(u"arn"), tokens[Tokens::warning]);
        QCOMPARE(page.colourOf(u"aws:username"), tokens[Tokens::violet]);
    }

    void coloursWhatFollowsAnewWhenSomethingIsOpenedAbove()
    {
        const Theme theme(Theme::Mode::Light);
        Page page;
        QVERIFY(page.isOpen());
        page.edit->setContent(u"\n\"Effect\": \"Deny\""_s);
        QVERIFY(page.colourOf(u"Deny") != Tokens::light()[Tokens::danger]);
        page.edit->moveCursor(QTextCursor::Start);
        page.edit->insertPlainText(u"{\"Statement\": {"_s);
        QTRY_COMPARE(page.colourOf(u"Deny"), Tokens::light()[Tokens::danger]);
    }

    void everyInkContrastsWithEveryGroundItStandsOn()
    {
        using Word = PolicyColours::Word;
        for (const Tokens *theme : {&Tokens::light(), &Tokens::dark()}) {
            for (int word = 0; word <= int(Word::Stray); ++word) {
                for (const auto ground : {Tokens::raised, Tokens::hover, Tokens::surface, Tokens::warningSoft}) {
                    const double ratio = contrast((*theme)[PolicyColours::inkOf(Word(word))], (*theme)[ground]);
                    QVERIFY2(ratio >= 4.5,
                             qPrintable(u"%1 on %2 in %3: %4"_s.arg(word).arg(ground).arg(theme == &Tokens::dark()).arg(ratio)));
                }
            }
        }
    }

    void saysOnHoverWhatIsWrong()
    {
        Page page;
        QVERIFY(page.isOpen());
        page.edit->setContent(u"{\"Effect\": \"Allowed\"}"_s);
        page.edit->setMarks({{11, 9, Tone::Danger, u"Effect is <Allow> or Deny."_s}});
        QTextCursor cursor = page.edit->textCursor();
        cursor.setPosition(14);
        const QPoint there = page.edit->cursorRect(cursor).center();
        QHelpEvent help(QEvent::ToolTip, there, page.edit->viewport()->mapToGlobal(there));
        QCoreApplication::sendEvent(page.edit->viewport(), &help);
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY(QToolTip::text().contains(u"Effect is &lt;Allow&gt; or Deny."));
    }

    void movesAMarkWithItsText()
    {
        Page page;
        page.edit->setContent(u"abc wrong"_s);
        page.edit->setMarks({{4, 5, Tone::Danger, u"no"_s}});
        page.edit->moveCursor(QTextCursor::Start);
        page.edit->insertPlainText(u"more "_s);
        QCOMPARE(page.edit->marks().first().offset, 9);
        QCOMPARE(page.edit->marksAt(9).size(), 1);
        QVERIFY(page.edit->marksAt(4).isEmpty());
    }

    void findsRoundTheEndsAndReplacesAllInOneStep()
    {
        Page page;
        QVERIFY(page.isOpen());
        page.edit->setContent(u"one two\nOne two"_s);
        page.find->open();
        auto *what = page.find->findChild<QLineEdit *>(u"findWhat"_s);
        auto *count = page.find->findChild<QLabel *>(u"findCount"_s);
        QTest::keyClicks(what, u"one"_s);
        QCOMPARE(count->text(), u"1 of 2"_s);
        QTest::keyClick(what, Qt::Key_Return);
        QCOMPARE(count->text(), u"2 of 2"_s);
        QTest::keyClick(what, Qt::Key_Return);
        QCOMPARE(count->text(), u"1 of 2"_s);
        QTest::keyClick(what, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count->text(), u"2 of 2"_s);
        QTest::keyClicks(page.find->findChild<QLineEdit *>(u"replaceWith"_s), u"1"_s);
        click(page.find->findChild<QPushButton *>(u"replaceAll"_s));
        QCOMPARE(page.edit->content(), u"1 two\n1 two"_s);
        page.edit->undo();
        QCOMPARE(page.edit->content(), u"one two\nOne two"_s);
        QTest::keyClick(what, Qt::Key_Escape);
        QVERIFY(!page.find->isVisible());
        QVERIFY(page.edit->hasFocus());
    }

    void refusesAPasteOfTenMegabytesAtOnce()
    {
        Page page;
        QVERIFY(page.isOpen());
        page.edit->setContent(u"{}"_s);
        QSignalSpy refused(page.edit, &CodeEdit::refused);
        QGuiApplication::clipboard()->setText(QString(10 * 1024 * 1024, u'x'));
        const WorkClock clock;
        QTest::keyClick(page.edit, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(clock.elapsed() < 2000);  // milliseconds
        QCOMPARE(refused.size(), 1);
        QCOMPARE(page.edit->content(), u"{}"_s);
        QVERIFY(!page.edit->setContent(QString(CodeEdit::longest + 1, u'x')));
    }

    void drawsAKeyInWhateverItTakesWithinASecond_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one line") << QString(CodeEdit::longest, u'x');
        QTest::newRow("open brackets") << QString(CodeEdit::longest, u'[');
        QTest::newRow("a bracket a line") << u"[\n"_s.repeated(CodeEdit::longest / 2);
        QTest::newRow("quotes") << QString(CodeEdit::longest, u'"');
        QByteArray bytes;
        for (int i = 0; i < 50000; ++i) {
            bytes.append(char((i * 7919) >> 3));
        }
        QTest::newRow("bytes") << QString::fromLatin1(bytes);
        QString letters;
        for (int i = 0; i < 20000; ++i) {
            letters.append(QChar(ushort(i * 7919)));
        }
        QTest::newRow("letters of every script") << letters;
        QTest::newRow("halves of characters") << QString(50000, QChar(0xd83d));
    }

    void drawsAKeyInWhateverItTakesWithinASecond()
    {
        QFETCH(QString, text);
        Page page;
        QVERIFY(page.isOpen());
        QVERIFY(page.edit->setContent(text));
        page.grab();
        const WorkClock clock;
        QTest::keyClick(page.edit, 'a');
        page.grab();
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_MAIN(TestCodeEdit)
#include "tst_codeedit.moc"
