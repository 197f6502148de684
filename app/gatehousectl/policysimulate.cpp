// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/options.h"
#include "core/base/wholefile.h"
#include "core/policies/simulationcase.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct PolicySimulate {
    Q_DECLARE_TR_FUNCTIONS(PolicySimulate)
};

struct Wish {
    QString file{};
    QString folder{};
    bool withTrace = false;

    [[nodiscard]] Reasons reasons() const { return withTrace ? Reasons::Told : Reasons::Left; }
};

Result<QJsonObject> answerFor(const QString &path, Reasons reasons)
{
    const auto bytes = readWhole(path, mostPolicyBytes);
    if (!bytes) {
        return fail(bytes);
    }
    const auto read = readCase(*bytes);
    if (!read) {
        return fail(read.error().kind, PolicySimulate::tr("%1: %2").arg(shownPath(path), read.error().message), read.error().field);
    }
    return toJson(explain(read->policies, read->request), read->request, reasons);
}

Status print(Context &context, const QJsonObject &answer, QJsonDocument::JsonFormat format)
{
    const QByteArray line = QJsonDocument(answer).toJson(format) + (format == QJsonDocument::Compact ? "\n" : "");
    QIODevice &out = context.printer().device();
    return out.write(line) == line.size() ? Status() : fail(Error::Kind::Storage, out.errorString());
}

Status simulateOne(Context &context, const Wish &wish)
{
    const auto answer = answerFor(wish.file, wish.reasons());
    const bool isForPeople = context.printer().isForPeople();
    return answer ? print(context, *answer, isForPeople ? QJsonDocument::Indented : QJsonDocument::Compact) : fail(answer);
}

/// Links that lead nowhere too, so that each is told; no pipes and devices, which have no end.
QStringList filesIn(const QDir &folder)
{
    QStringList names;
    for (const QFileInfo &entry : folder.entryInfoList(QDir::Files | QDir::System, QDir::Name)) {
        if (entry.isFile() || (entry.isSymLink() && !entry.exists())) {
            names.append(entry.fileName());
        }
    }
    return names;
}

/// A line for every file, whatever is wrong with another one.
Status simulateAll(Context &context, const Wish &wish)
{
    const QDir folder(wish.folder);
    if (!folder.exists()) {
        return fail(Error::Kind::NotFound, PolicySimulate::tr("There is no folder %1.").arg(QDir::toNativeSeparators(wish.folder)),
                    u"cases"_s);
    }
    const QStringList names = filesIn(folder);
    if (names.isEmpty()) {
        return fail(Error::Kind::NotFound, PolicySimulate::tr("There is no file in %1.").arg(QDir::toNativeSeparators(wish.folder)),
                    u"cases"_s);
    }
    int wrong = 0;
    for (const QString &name : names) {
        const auto answer = answerFor(folder.filePath(name), wish.reasons());
        QJsonObject line = answer ? *answer : QJsonObject{{u"error"_s, answer.error().message}};
        line.insert(u"case"_s, name);
        wrong += answer ? 0 : 1;
        if (auto printed = print(context, line, QJsonDocument::Compact); !printed) {
            return printed;
        }
    }
    return wrong == 0 ? Status()
                      : fail(Error::Kind::Invalid, PolicySimulate::tr("%n case(s) could not be decided; each says why.", nullptr, wrong),
                             u"cases"_s);
}

}  // namespace

void addPolicySimulateCommand(Command &policy, Context &context)
{
    auto wish = std::make_shared<Wish>();
    Command &verb
        = addVerb(policy, "simulate", PolicySimulate::tr("Decide a request over policies, as the service would; the answer is JSON"),
                  {u"gatehousectl policy simulate --case request.json --trace"_s, u"gatehousectl policy simulate --case - < request.json"_s,
                   u"gatehousectl policy simulate --cases cases/"_s});
    Option &one = addText(verb, "--case", wish->file, PolicySimulate::tr("A file with policies and a request; - is standard input"));
    one.type_name("FILE");
    addText(verb, "--cases", wish->folder, PolicySimulate::tr("Every file of a folder, one line each")).type_name("DIR")->excludes(&one);
    addFlag(verb, "--trace", wish->withTrace, PolicySimulate::tr("Say of every other statement why it did not decide"));
    verb.callback([&context, wish] {
        if (wish->file.isEmpty() && wish->folder.isEmpty()) {
            refuseUsage(PolicySimulate::tr("Name a case with --case FILE, or a folder of cases with --cases DIR."));
        }
        context.plan([&context, wish] { return wish->file.isEmpty() ? simulateAll(context, *wish) : simulateOne(context, *wish); });
    });
}

}  // namespace gatehouse::ctl
