// SPDX-License-Identifier: Apache-2.0
#include "ui/transfer/columnspage.h"

#include "core/users/userattribute.h"
#include "ui/shell/parts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Target {
    QString path;
    QString label;
};

QList<Target> targetsOf(ImportRow::Kind kind)
{
    if (kind == ImportRow::Kind::Group) {
        return {{u"displayName"_s, ColumnsPage::tr("Group name")},
                {u"description"_s, ColumnsPage::tr("Description")},
                {column::members, ColumnsPage::tr("Members")}};
    }
    QList<Target> targets;
    for (const UserAttribute &attribute : userAttributes()) {
        targets.append({attribute.path, attribute.label});
    }
    targets.append({column::active, ColumnsPage::tr("Status (enabled or disabled)")});
    targets.append({column::groups, ColumnsPage::tr("Groups to join")});
    return targets;
}

QString labelOf(ImportRow::Kind kind, const QString &path)
{
    const QList<Target> targets = targetsOf(kind);
    for (const Target &target : targets) {
        if (target.path == path) {
            return target.label;
        }
    }
    return path;
}

}  // namespace

ColumnsPage::ColumnsPage(ImportRow::Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_unused(makeLabel(QString(), LabelScale::Body, LabelInk::Muted, this))
{
    m_unused->setObjectName(u"unusedColumns"_s);
    m_unused->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 3 * grid, 0);
    layout->setSpacing(3 * grid);
    layout->addWidget(m_unused);
    layout->addStretch();
}

void ColumnsPage::setFile(const ImportFile &file)
{
    if (m_table && m_columns == file.columns) {
        return;  // what was chosen stays when one comes back to an unchanged file
    }
    delete m_table;
    m_rows.clear();
    m_columns = file.columns;
    m_table = new QWidget(this);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(4 * grid);
    m_grid->setVerticalSpacing(2 * grid);
    const QStringList heads{tr("Column of the file"), tr("First values"), tr("Becomes")};
    for (int at = 0; at < heads.size(); ++at) {
        m_grid->addWidget(makeLabel(heads.at(at), LabelScale::Small, LabelInk::Muted, m_table), 0, at);
    }
    for (qsizetype at = 0; at < file.columns.size(); ++at) {
        QStringList samples;
        for (const QStringList &record : file.samples) {
            if (!record.value(at).isEmpty()) {
                samples.append(record.value(at).simplified());
            }
        }
        addRow(int(at) + 1, file.columns.at(at), samples);
    }
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 3);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_table);
    setFocusProxy(m_rows.isEmpty() ? nullptr : m_rows.first().choice);
    showUnused();
}

void ColumnsPage::addRow(int row, const ImportColumn &column, const QStringList &samples)
{
    constexpr int sampleWidth = 52 * grid;
    auto *header
        = makeLabel(column.header.isEmpty() ? tr("(without a name)") : column.header, LabelScale::Section, LabelInk::Text, m_table);
    header->setWordWrap(true);
    auto *sample = makeLabel(QString(), LabelScale::Body, LabelInk::Muted, m_table);
    const QString text = samples.join(u" · "_s);
    sample->setText(sample->fontMetrics().elidedText(text, Qt::ElideRight, sampleWidth));
    sample->setToolTip(text.toHtmlEscaped());
    QComboBox *choice = makeChoice(column);
    header->setBuddy(choice);
    m_grid->addWidget(header, row, 0);
    m_grid->addWidget(sample, row, 1);
    m_grid->addWidget(choice, row, 2);
    if (column.header.isEmpty()) {
        choice->setEnabled(false);
        choice->setToolTip(tr("A column without a name in the first line can't be imported."));
    } else {
        m_rows.append({column.header, choice});
    }
}

QComboBox *ColumnsPage::makeChoice(const ImportColumn &column)
{
    auto *choice = new QComboBox(m_table);
    choice->setObjectName(u"column-"_s + column.header);
    choice->setAccessibleName(tr("Column %1 becomes").arg(column.header));
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->addItem(tr("– left out –"), QString());
    const QList<Target> targets = targetsOf(m_kind);
    for (const Target &target : targets) {
        choice->addItem(target.label, target.path);
    }
    choice->setCurrentIndex(std::max(choice->findData(column.target), 0));
    connect(choice, &QComboBox::currentIndexChanged, this, &ColumnsPage::showUnused);
    connect(choice, &QComboBox::currentIndexChanged, this, &ColumnsPage::changed);
    return choice;
}

void ColumnsPage::showUnused()
{
    QStringList unused;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.choice->currentData().toString().isEmpty()) {
            unused.append(row.header);
        }
    }
    QStringList sentences{unused.isEmpty() ? tr("Every column is used.")
                                           : tr("%Ln column(s) left out: %1", nullptr, int(unused.size())).arg(unused.join(u", "_s))};
    const QStringList missing = missingForNewUsers();
    if (!missing.isEmpty()) {
        sentences.append(tr("Nothing becomes “%1”: rows of users who are not there yet will be errors. Users who exist can be updated.")
                             .arg(QLocale().createSeparatedList(missing)));
    } else if (m_kind == ImportRow::Kind::User && !targets().contains(u"displayName"_s)) {
        sentences.append(tr("Nothing becomes “Display name”: new users get it from their first and last name."));
    }
    m_unused->setText(sentences.join(u'\n'));
}

QStringList ColumnsPage::targets() const
{
    QStringList targets;
    for (const Row &row : m_rows) {
        targets.append(row.choice->currentData().toString());
    }
    return targets;
}

/// What a new user can't do without; the display name is made from the other two (guide: "Add users").
QStringList ColumnsPage::missingForNewUsers() const
{
    QStringList missing;
    const QStringList given = targets();
    if (m_kind == ImportRow::Kind::User) {
        for (const UserAttribute &attribute : userAttributes()) {
            if (attribute.need == UserAttribute::Need::Required && attribute.path != u"displayName"_s && !given.contains(attribute.path)) {
                missing.append(attribute.label);
            }
        }
    }
    return missing;
}

QMap<QString, QString> ColumnsPage::mapping() const
{
    QMap<QString, QString> mapping;
    for (const Row &row : m_rows) {
        mapping.insert(row.header, row.choice->currentData().toString());
    }
    return mapping;
}

Status ColumnsPage::verify() const
{
    QMap<QString, QString> columns;
    for (const Row &row : m_rows) {
        const QString target = row.choice->currentData().toString();
        if (!target.isEmpty() && columns.contains(target)) {
            row.choice->setFocus(Qt::OtherFocusReason);
            return fail(Error::Kind::Invalid, tr("The columns “%1” and “%2” both become “%3”. Leave one out.")
                                                  .arg(columns.value(target), row.header, row.choice->currentText()));
        }
        columns.insert(target, row.header);
    }
    const QString key = m_kind == ImportRow::Kind::User ? u"userName"_s : u"displayName"_s;
    return columns.contains(key) ? Status()
                                 : fail(Error::Kind::Invalid, tr("Choose the column that becomes “%1”.").arg(labelOf(m_kind, key)));
}

}  // namespace gatehouse
