// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/policycompleter.h"

#include "core/policies/policycontext.h"
#include "models/policies/completionmodel.h"
#include "ui/policies/codeedit.h"
#include "ui/policies/completiondelegate.h"
#include "ui/shell/parts.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 60 * grid;
constexpr int widest = 160 * grid;
constexpr int mostMeasured = 40;  // rows; longer words behind them are cut off

bool isPartOfWord(const QString &typed)
{
    return typed.size() == 1 && (typed[0].isLetterOrNumber() || QStringView(u"\":${/-*_.").contains(typed[0]));
}

}  // namespace

PolicyCompleter::PolicyCompleter(CodeEdit &edit, const Knowledge &knowledge)
    : QObject(&edit)
    , m_edit(edit)
    , m_vocabulary{knowledge}
    , m_model(new CompletionModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    m_completer->setWidget(&edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    QAbstractItemView *list = m_completer->popup();
    list->setObjectName(u"completions"_s);
    list->setAccessibleName(tr("Completions"));
    list->setProperty("boxed", true);
    list->setItemDelegate(new CompletionDelegate(list));  // behind popup(), which sets one of its own
    list->installEventFilter(this);                       // behind the completer's own, to be asked before it
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &PolicyCompleter::take);
    connect(&edit, &CodeEdit::typed, this, &PolicyCompleter::follow);
}

QAbstractItemView &PolicyCompleter::popup() const
{
    return *m_completer->popup();
}

/// QCompleter offers every key to the text first, which would break its line.
bool PolicyCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab: {
            const QModelIndex chosen = popup().currentIndex();
            popup().hide();
            take(chosen);
            return true;
        }
        case Qt::Key_Escape:
            popup().hide();
            return true;
        default:
            break;
        }
    }
    return QObject::eventFilter(watched, event);
}

PolicyCompletions PolicyCompleter::completions() const
{
    return completePolicy(m_edit.content(), m_edit.textCursor().position(), m_vocabulary);
}

void PolicyCompleter::open()
{
    if (!m_edit.isReadOnly()) {
        show(completions());
    }
}

/// Goes along with what is typed. Outside of strings nothing pops up by itself: there one mostly writes brackets.
void PolicyCompleter::follow(const QString &typed)
{
    if (!popup().isVisible() && !isPartOfWord(typed)) {
        return;
    }
    const qsizetype cursor = m_edit.textCursor().position();
    const auto token = policyContextAt(m_edit.content(), cursor).token;
    const PolicyCompletions found = token ? completions() : PolicyCompletions();
    const bool isWritten = found.items.size() == 1 && !found.items.first().goesOn
                           && QStringView(m_edit.content()).mid(found.offset, cursor - found.offset) == found.items.first().text;
    isWritten ? popup().hide() : show(found);
}

void PolicyCompleter::show(const PolicyCompletions &completions)
{
    m_model->setCompletions(completions);
    if (completions.items.isEmpty()) {
        popup().hide();
        return;
    }
    int width = narrowest;
    for (int row = 0; row < qMin(m_model->rowCount(), mostMeasured); ++row) {
        width = qMax(width, popup().sizeHintForIndex(m_completer->completionModel()->index(row, 0)).width());
    }
    QTextCursor start = m_edit.textCursor();
    start.setPosition(int(qMin<qsizetype>(completions.offset, start.position())));
    QRect place = m_edit.cursorRect(start);
    place.translate(m_edit.viewport()->pos());
    place.setWidth(qMin(width, widest) + popup().verticalScrollBar()->sizeHint().width());
    m_completer->complete(place);
    popup().setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void PolicyCompleter::take(const QModelIndex &index)
{
    const PolicyCompletions found = m_model->completions();
    if (index.row() < 0 || index.row() >= found.items.size()) {
        return;
    }
    const PolicyCompletion &item = found.items[index.row()];
    QTextCursor cursor = m_edit.textCursor();
    cursor.beginEditBlock();
    cursor.setPosition(int(found.offset));
    cursor.setPosition(int(found.offset + found.length), QTextCursor::KeepAnchor);
    cursor.insertText(item.insert);
    cursor.endEditBlock();
    cursor.setPosition(cursor.position() - int(item.back));
    m_edit.setTextCursor(cursor);
    if (item.goesOn) {
        QMetaObject::invokeMethod(this, &PolicyCompleter::open, Qt::QueuedConnection);
    }
}

}  // namespace gatehouse
