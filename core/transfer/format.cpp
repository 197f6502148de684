// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/format.h"

#include "core/base/progress.h"

#include <QCoreApplication>
#include <QIODevice>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Transfer {
    Q_DECLARE_TR_FUNCTIONS(Transfer)
};

}  // namespace

QString placeOf(ImportFile::Places places, qint64 place)
{
    return places == ImportFile::Places::Lines ? Transfer::tr("line %1").arg(place) : Transfer::tr("item %1").arg(place);
}

void TransferFormats::add(std::unique_ptr<TransferFormat> format)
{
    m_formats.push_back(std::move(format));
}

const TransferFormat *TransferFormats::find(const QString &id) const
{
    for (const auto &format : m_formats) {
        if (format->id() == id) {
            return format.get();
        }
    }
    return nullptr;
}

const TransferFormat *TransferFormats::guess(const QString &fileName, QByteArrayView beginning) const
{
    for (const auto &format : m_formats) {
        if (format->recognises(beginning)) {
            return format.get();
        }
    }
    for (const auto &format : m_formats) {
        for (const QString &suffix : format->suffixes()) {
            if (fileName.endsWith(u'.' + suffix, Qt::CaseInsensitive)) {
                return format.get();
            }
        }
    }
    return nullptr;
}

QList<const TransferFormat *> TransferFormats::all() const
{
    QList<const TransferFormat *> formats;
    for (const auto &format : m_formats) {
        formats.append(format.get());
    }
    return formats;
}

Status reportReading(Progress *progress, qint64 done, qint64 total)
{
    if (progress && progress->isCancelled()) {
        return fail(Error::Kind::Cancelled, Transfer::tr("Reading was stopped."));
    }
    if (progress) {
        progress->report(done, total);
    }
    return {};
}

Status writeFully(QIODevice &device, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = device.write(bytes.data(), bytes.size());
        if (written <= 0) {
            return fail(Error::Kind::Storage, Transfer::tr("The file could not be written."), {}, device.errorString());
        }
        bytes = bytes.sliced(written);
    }
    return {};
}

}  // namespace gatehouse
