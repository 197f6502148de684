// SPDX-License-Identifier: Apache-2.0
#include "models/directories/directorylistmodel.h"

#include "core/directories/directoryservice.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

DirectoryListModel::DirectoryListModel(Workspace &workspace, QObject *parent)
    : LineModel({{u"domain"_s, tr("Domain"), [](const DirectoryLine &line) { return line.directory.domain; }},
                 {u"state"_s, tr("State"),
                  [](const DirectoryLine &line) {
                      return line.directory.isConnected ? tr("Connected")
                             : line.obstacles.isEmpty() ? tr("Ready to be tested")
                                                        : tr("Can't be connected");
                  },
                  [](const DirectoryLine &line) -> std::optional<Tone> {
                      return line.directory.isConnected ? Tone::Success : line.obstacles.isEmpty() ? Tone::Info : Tone::Warning;
                  }},
                 {u"kind"_s, tr("Kind"), [](const DirectoryLine &line) { return labelOf(line.directory.kind); }},
                 {u"regions"_s, tr("Region"), [](const DirectoryLine &line) { return line.directory.regions.join(u", "_s); }},
                 {u"directoryId"_s, tr("Directory ID"), [](const DirectoryLine &line) { return line.directory.directoryId; }},
                 {u"host"_s, tr("Host"), [](const DirectoryLine &line) { return line.directory.host; }}},
                parent)
    , m_workspace(workspace)
{
}

Status DirectoryListModel::refresh()
{
    const DirectoryService service(m_workspace);
    const auto all = service.directories();
    if (!all) {
        return fail(all);
    }
    QList<DirectoryLine> lines;
    for (const Directory &each : *all) {
        const auto obstacles = service.obstacles(each);
        if (!obstacles) {
            return fail(obstacles);
        }
        lines.append({each, *obstacles});
    }
    setLines(lines);
    return {};
}

int DirectoryListModel::rowOf(Directory::Id id) const
{
    for (qsizetype row = 0; row < lines().size(); ++row) {
        if (lines().at(row).directory.id == id) {
            return int(row);
        }
    }
    return -1;
}

}  // namespace gatehouse
