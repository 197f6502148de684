// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/policycompletion.h"

#include <QObject>

class QAbstractItemView;
class QCompleter;

namespace gatehouse {

class CodeEdit;
class CompletionModel;

/// Offers how a word goes on: while one types in a string, and on Ctrl+Space anywhere.
class PolicyCompleter : public QObject
{
    Q_OBJECT

public:
    PolicyCompleter(CodeEdit &edit, const Knowledge &knowledge);

    void setKind(PolicyKind kind) { m_vocabulary.kind = kind; }
    void setTagKeys(const QStringList &keys) { m_vocabulary.tagKeys = keys; }
    /// Shows all that may stand at the cursor.
    void open();
    [[nodiscard]] QAbstractItemView &popup() const;
    [[nodiscard]] CompletionModel &model() const { return *m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const QString &typed);
    void show(const PolicyCompletions &completions);
    [[nodiscard]] PolicyCompletions completions() const;
    void take(const QModelIndex &index);

    CodeEdit &m_edit;
    PolicyVocabulary m_vocabulary;
    CompletionModel *m_model;
    QCompleter *m_completer;
};

}  // namespace gatehouse
