// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QStackedLayout;

namespace gatehouse {

class DataTable;
class EmptyState;
class FilterBar;
class IdListModel;

/// What belongs to the record that is shown: its groups, its members. Has a filter, Add and Remove and whatever buttons else, or says why
/// there is nothing to see.
class RelatedTable : public QWidget
{
    Q_OBJECT

public:
    /// What the buttons and the empty table say.
    struct Words {
        QString title;   ///< "Members"
        QString filter;  ///< "Filter the members"
        QString add;     ///< "Add &users…"; empty where nothing is added here
        QString remove;  ///< "&Remove"; empty where nothing is removed here
        QString iconName;
        QString nothing;  ///< "No members yet"
        QString explanation;
    };

    RelatedTable(const QString &name, IdListModel &model, const Words &words, const QList<int> &hiddenAtFirst, QWidget *parent = nullptr);

    /// Why something can't be done with the selected rows; an empty text allows it.
    using ReasonAgainst = std::function<QString(const QList<qint64> &ids)>;
    /// Puts another button behind the first two.
    void addButton(const QString &name, const QString &text, QStringView iconName, ReasonAgainst reasonAgainst,
                   std::function<void(const QList<qint64> &ids)> run);
    /// Why nothing can be added or removed here; an empty text allows both.
    void setLocked(const QString &reason);
    /// Asks again for the reasons against each button; done by itself when the list or the selection is another one.
    void updateButtons();

    [[nodiscard]] DataTable &table() const { return *m_table; }
    [[nodiscard]] FilterBar &filterBar() const { return *m_filter; }
    /// Shows the sentence in place of the table, with a button that helps; an empty one brings the table back.
    void setRefusal(const QString &reason, const QString &remedy = {}, const std::function<void()> &run = {});

Q_SIGNALS:
    void filterChanged(const QString &text);
    void addRequested();
    void removeRequested(const QList<qint64> &ids);
    void opened(qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Button {
        QPushButton *button;
        ReasonAgainst reasonAgainst;
    };

    void arrange();
    void removeSelected();
    void updateState();

    Words m_words;
    QString m_locked;
    IdListModel &m_model;
    QStackedLayout *m_stack;
    EmptyState *m_refusal;
    FilterBar *m_filter;
    DataTable *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QHBoxLayout *m_bar;
    QList<Button> m_buttons;
};

}  // namespace gatehouse
