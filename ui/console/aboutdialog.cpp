// SPDX-License-Identifier: Apache-2.0
#include "ui/console/aboutdialog.h"

#include "ui/shell/factsview.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

QString lineOf(const Library &library)
{
    return library.version.isEmpty()
               ? library.licence
               : AboutDialog::tr("%1 (%2)", "version of a library and its licence").arg(library.version, library.licence);
}

QString asText(const QList<Library> &libraries)
{
    QStringList lines{u"Gatehouse "_s + QCoreApplication::applicationVersion()};
    for (const Library &library : libraries) {
        lines.append(u"%1 %2"_s.arg(library.name, lineOf(library)));
    }
    return lines.join(u'\n');
}

}  // namespace

AboutDialog::AboutDialog(const QList<Library> &libraries, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Gatehouse"));
    auto *what = makeLabel(tr("A desktop console for single sign-on: users, groups, permission sets and access to accounts, in one file."),
                           LabelScale::Body, LabelInk::Text, this);
    what->setWordWrap(true);
    auto *facts = new FactsView(3, this);
    facts->addSection(tr("This program"));
    facts->addFact(tr("Version"), QCoreApplication::applicationVersion());
    facts->addFact(tr("Licence"), u"Apache-2.0"_s);
    facts->addSection(tr("Libraries it runs with"));
    for (const Library &library : libraries) {
        facts->addFact(library.name, lineOf(library));
    }
    auto *copy = makeButton(tr("Copy"), ButtonKind::Plain, this);
    copy->setObjectName(u"copy"_s);
    copy->setIcon(icon(u"copy"));
    auto *close = makeButton(tr("Close"), ButtonKind::Primary, this);
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [libraries] { QGuiApplication::clipboard()->setText(asText(libraries)); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * grid);
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * grid, 5 * grid, 5 * grid, 4 * grid);
    layout->setSpacing(3 * grid);
    layout->addWidget(makeLabel(u"Gatehouse"_s, LabelScale::Title, LabelInk::Text, this));
    layout->addWidget(what);
    layout->addWidget(makeScrollArea(facts, this), 1);
    layout->addLayout(buttons);
    close->setFocus();
    resize(720, 560);
}

}  // namespace gatehouse
