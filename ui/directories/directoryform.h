// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directories/directory.h"

namespace gatehouse {

class Form;
class Prompts;

/// The fields of a directory, under the names that the errors of the service use; `password` is the last one.
void addDirectoryFields(Form &form, Prompts &prompts, bool isNew, bool hasPassword);
void loadDirectory(Form &form, const Directory &directory);
/// What stands in the form now, completed; id and times are those of `directory`.
[[nodiscard]] Directory directoryIn(const Form &form, const Directory &directory);

}  // namespace gatehouse
