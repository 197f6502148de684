// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/exportservice.h"
#include "core/transfer/importservice.h"
#include "protocols/transferformats.h"
#include "tests/bench/measurements.h"
#include "tests/support/testworkspace.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// A table of people with nine attributes and a group each, about 190 bytes a row.
QByteArray table(qint64 rows)
{
    QByteArray text("userName,email,First name,Last name,Display name,Title,Department,City,Country,groups\r\n");
    for (qint64 i = 0; i < rows; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "user" + n + ",user" + n + "@example.com,Given " + n + ",Family " + n + ",\"Family " + n
                + ", Given\",Site Reliability Engineer,Department " + QByteArray::number(i % 40) + ",Kraków,PL,Team "
                + QByteArray::number(i % 200) + "\r\n";
    }
    return text;
}

/// The most memory that this program ever had, in kilobytes.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

void run(Measurements &measurements, const TransferFormats &formats, qint64 rows)
{
    TestWorkspace workspace;
    NoProgress unwatched;
    ImportService imports(*workspace);
    const ExportService exports(*workspace);
    const TransferFormat &csv = *formats.find(u"csv"_s);
    QByteArray bytes = table(rows);
    const ImportOptions options{ImportOptions::MissingGroups::Create, {}, {}};
    ImportFile file;
    ImportPlan plan;
    const auto read = [&](const TransferFormat &format, QByteArray &from) {
        QBuffer buffer(&from);
        buffer.open(QIODevice::ReadOnly);
        return must(format.read(buffer, {}));
    };
    measurements.measure(u"read users from CSV"_s, rows, 1, [&] { file = read(csv, bytes); });
    measurements.measure(u"plan an import of new users"_s, rows, 1, [&] { plan = must(imports.plan(file, options, unwatched)); });
    measurements.measure(u"import new users, with one group each"_s, rows, 1,
                         [&] { must(imports.apply(plan, ImportService::Choice::AllRows, unwatched)); });
    measurements.measure(u"plan the same import again: nothing to do"_s, rows, 1,
                         [&] { plan = must(imports.plan(file, options, unwatched)); });
    plan = {};
    file = {};
    const QList<qint64> ids = must(exports.users({}));
    for (const TransferFormat *format : formats.all()) {
        const QString path = workspace.folder.filePath(u"out"_s);
        measurements.measure(u"export users to "_s + format->id(), rows, 1,
                             [&] { must(exports.saveUsers(ids, *format, path, unwatched)); });
        QFile saved(path);
        saved.open(QIODevice::ReadOnly);
        measurements.measure(u"read users from that "_s + format->id(), rows, 1, [&] { file = must(format->read(saved, {})); });
        file = {};
    }
    std::printf("%-60s %12lld %9lld KB\n", "most memory so far", static_cast<long long>(rows), static_cast<long long>(peakMemory()));
}

}  // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const TransferFormats formats = allTransferFormats();
    Measurements measurements;
    for (const qint64 rows : {10'000, 100'000}) {
        run(measurements, formats, rows);
    }
    if (qEnvironmentVariableIsSet("GATEHOUSE_BENCH_LARGE")) {
        run(measurements, formats, 1'000'000);
    }
    return measurements.finish(argc, argv);
}
