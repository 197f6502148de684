// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gatehousectl/printer.h"
#include "core/certificates/certificatestore.h"
#include "core/workspace/workspace.h"

namespace gatehouse::ctl {

class Context;

[[nodiscard]] QJsonObject toJson(const Certificate &certificate, const Printer &printer, const QDateTime &now);
[[nodiscard]] Status printCertificates(Workspace &workspace, Context &context, const CertificateQuery &query);

}  // namespace gatehouse::ctl
