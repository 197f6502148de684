// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/App.hpp>

namespace gatehouse::ctl {

using Command = CLI::App;    ///< the program, a noun or a verb
using Option = CLI::Option;  ///< of a command; also a word without an option in front

}  // namespace gatehouse::ctl
