// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace gatehouse {

class Form;
class Prompts;

/// Adds a button below the field of a certificate authority that fills it from a file.
void addAuthorityFile(Form &form, const QString &field, Prompts &prompts);

}  // namespace gatehouse
