// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/linecompletion.h"

#include "models/policies/completionmodel.h"
#include "ui/policies/completiondelegate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>

namespace gatehouse {

namespace {

struct LineCompletion {
    Q_DECLARE_TR_FUNCTIONS(LineCompletion)
};

}  // namespace

void completeLine(QLineEdit *line, const LineCompletions &completions)
{
    auto *model = new CompletionModel(line);
    auto *completer = new QCompleter(model, line);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(10);
    line->setCompleter(completer);
    completer->popup()->setProperty("boxed", true);
    completer->popup()->setAccessibleName(LineCompletion::tr("Completions"));
    completer->popup()->setItemDelegate(new CompletionDelegate(completer->popup()));
    QObject::connect(line, &QLineEdit::textEdited, model,
                     [model, completions](const QString &typed) { model->setCompletions(completions(typed)); });
    // What ends with a colon goes on: the service is chosen, the action is not.
    QObject::connect(completer, qOverload<const QString &>(&QCompleter::activated), line,
                     [line, model, completer, completions](const QString &text) {
                         if (text.endsWith(u':')) {
                             QMetaObject::invokeMethod(
                                 line,
                                 [line, model, completer, completions] {
                                     model->setCompletions(completions(line->text()));
                                     completer->complete();
                                 },
                                 Qt::QueuedConnection);
                         }
                     });
}

}  // namespace gatehouse
