// SPDX-License-Identifier: Apache-2.0
#include "models/transfer/importpreview.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct ImportPreviews {
    Q_DECLARE_TR_FUNCTIONS(ImportPreviewModel)
};

QString quoted(QString cell)
{
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

}  // namespace

std::shared_ptr<const ImportPreview> ImportPreview::of(ImportPlan plan)
{
    auto preview = std::make_shared<ImportPreview>();
    preview->plan = std::move(plan);
    const ImportPlan &made = preview->plan;
    preview->order.reserve(made.rows.size());
    preview->searchable.reserve(made.rows.size());
    const auto isError = [&made](qsizetype row) { return made.rows.at(row).action == PlannedRow::Action::Error; };
    for (qsizetype row = 0; row < made.rows.size(); ++row) {
        const auto &error = made.file.rows.at(row).error;
        preview->searchable.append(folded(made.titleOf(row) + u'\n' + (error ? error->message : QString())));
        if (isError(row)) {
            preview->order.append(qint32(row));
        }
    }
    for (qsizetype row = 0; row < made.rows.size(); ++row) {
        if (!isError(row)) {
            preview->order.append(qint32(row));
        }
    }
    return preview;
}

QStringList changeLines(const ImportPlan &plan, qsizetype row)
{
    QStringList parts;
    const QList<FieldChange> changes = plan.changesOf(row);
    for (const FieldChange &change : changes) {
        parts.append(
            change.before.isEmpty()
                ? ImportPreviews::tr("%1: %2", "attribute and its value").arg(change.label, change.after)
                : ImportPreviews::tr("%1: %2 → %3", "attribute, old and new value").arg(change.label, change.before, change.after));
    }
    return parts;
}

QString changesText(const ImportPlan &plan, qsizetype row)
{
    return changeLines(plan, row).join(u"; "_s);
}

QString errorsAsCsv(const ImportPlan &plan)
{
    QString csv = ImportPreviews::tr("Place") + u',' + ImportPreviews::tr("Name") + u',' + ImportPreviews::tr("Reason") + u"\r\n"_s;
    for (qsizetype row = 0; row < plan.rows.size(); ++row) {
        const ImportRow &from = plan.file.rows.at(row);
        if (plan.rows.at(row).action == PlannedRow::Action::Error && from.error) {
            csv += quoted(placeOf(plan.file.places, from.place)) + u',' + quoted(plan.titleOf(row)) + u',' + quoted(from.error->message)
                   + u"\r\n"_s;
        }
    }
    return csv;
}

}  // namespace gatehouse
