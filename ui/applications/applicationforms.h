// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/application.h"

namespace gatehouse {

class Form;
struct ApplicationTemplate;

/// What is edited of an application at a time, beside its service provider.
enum class ApplicationPart {
    Details,     ///< display name, description
    Properties,  ///< start URL, relay state, session duration, what is signed
    Mappings,
};

/// Adds the fields of a part, named as the errors of the service name them. `about` says what is usual for the application; it may be null.
void addFields(Form &form, ApplicationPart part, const ApplicationTemplate *about = nullptr);
/// Fills in the fields of a part.
void loadFields(Form &form, ApplicationPart part, const Application &application);
/// Takes over what the fields of a part say, and leaves the rest as it is.
void takeFields(const Form &form, ApplicationPart part, Application &application);

}  // namespace gatehouse
