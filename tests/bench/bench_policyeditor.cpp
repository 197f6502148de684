// SPDX-License-Identifier: Apache-2.0
// What a person waits for while writing a policy of 10 KB: from the key to the painted text, in the middle of the text, at a
// bracket that everything below depends on, and with the list of completions.
#include "core/policies/knowledge.h"
#include "core/policies/policysize.h"
#include "tests/bench/measurements.h"
#include "ui/policies/codeedit.h"
#include "ui/policies/policycompleter.h"
#include "ui/policies/policyeditor.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 wanted = 10 * 1024;
constexpr int patience = 60'000;  // milliseconds

QString statement(int number)
{
    return uR"(        {
            "Sid": "Reports%1",
            "Effect": "%2",
            "Action": [
                "s3:GetObject",
                "s3:ListBucket",
                "dynamodb:Query"
            ],
            "Resource": [
                "arn:aws:s3:::reports-%1/${aws:PrincipalTag/Department}/*",
                "arn:aws:dynamodb:eu-central-1:123456789012:table/reports-%1"
            ],
            "Condition": {
                "StringEquals": {
                    "aws:ResourceTag/CostCenter": "${aws:PrincipalTag/CostCenter}"
                }
            }
        })"_s.arg(number)
        .arg(number % 5 == 0 ? u"Deny"_s : u"Allow"_s);
}

QString policyOf10Kb()
{
    QStringList statements;
    QString text;
    do {
        statements.append(statement(int(statements.size())));
        text = u"{\n    \"Version\": \"2012-10-17\",\n    \"Statement\": [\n"_s + statements.join(u",\n"_s) + u"\n    ]\n}\n"_s;
    } while (text.size() < wanted);
    return text;
}

/// Knows whether the text was painted since it was last asked.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(PolicyEditor &editor) { editor.edit().viewport()->installEventFilter(this); }
    [[nodiscard]] bool take() { return std::exchange(m_painted, false); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_painted = false;
};

/// From the key to the text on the screen: everything that is posted on the way, the painting of what changed at last.
double keyToPaint(PolicyEditor &editor, PaintWatch &watch, int key, const QString &text)
{
    QCoreApplication::sendPostedEvents();
    (void)watch.take();
    QElapsedTimer timer;
    timer.start();
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(
        editor.completer().popup().isVisible() ? static_cast<QObject *>(&editor.completer().popup()) : &editor.edit(), &press);
    QCoreApplication::sendPostedEvents();
    while (!watch.take()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void report(Measurements &table, const QString &what, qint64 size, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    table.add(what + u", p95"_s, size, times.at(times.size() * 95 / 100));
    table.add(what + u", worst of %1"_s.arg(times.size()), size, times.back());
}

/// Types a word again and again, as fast as the keys come, with the checks going on as one pauses.
void measureTyping(Measurements &table, const QString &what, PolicyEditor &editor, const QString &after, const QString &word)
{
    PaintWatch watch(editor);
    std::vector<double> times;
    for (int round = 0; round < 20; ++round) {
        const QString text = editor.text();
        editor.edit().select(text.indexOf(after) + after.size(), 0);
        for (const QChar letter : word) {
            times.push_back(keyToPaint(editor, watch, letter.unicode(), letter));
        }
        editor.completer().popup().hide();
        for (int i = 0; i < word.size(); ++i) {
            times.push_back(keyToPaint(editor, watch, Qt::Key_Backspace, {}));
        }
        editor.completer().popup().hide();
        QTest::qWait(round % 5 == 0 ? 2 * PolicyChecker::pause : 1);
    }
    report(table, what, editor.text().size(), times);
}

}  // namespace

int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    const Theme theme(Theme::Mode::Light);
    const Knowledge knowledge;
    PolicyEditor editor(knowledge);
    editor.resize(1200, 800);
    editor.show();
    editor.edit().setFocus();
    QSignalSpy checked(&editor, &PolicyEditor::checked);
    editor.setText(policyOf10Kb());
    checked.wait(patience);

    Measurements table;
    const qint64 size = editor.text().size();
    measureTyping(table, u"key to paint, in a resource"_s, editor, u"reports-7/"_s, u"finance"_s);
    measureTyping(table, u"key to paint, in an action, with completions"_s, editor, u"\"s3:"_s, u"GetObj"_s);
    measureTyping(table, u"key to paint, a bracket on top that colours all below anew"_s, editor, u"\"Statement\": "_s, u"[[["_s);
    table.measure(u"from the pause to the findings"_s, size, 9, [&] {
        checked.clear();
        editor.setTagKeys(QStringList{u"CostCenter"_s, u"Department"_s});
        checked.wait(patience);
    });
    return table.finish(argc, argv);
}
