// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/policyscenes.h"

#include "ui/policies/codeedit.h"
#include "ui/policies/findbar.h"
#include "ui/policies/policycompleter.h"
#include "ui/policies/policyeditor.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const auto goodPolicy = R"({
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "ReadOwnReports",
            "Effect": "Allow",
            "Action": [
                "s3:GetObject",
                "s3:GetObjectTagging"
            ],
            "Resource": "arn:aws:s3:::reports/${aws:PrincipalTag/Department}/*",
            "Condition": {
                "StringEquals": {
                    "s3:ExistingObjectTag/CostCenter": "${aws:PrincipalTag/CostCenter}"
                },
                "Bool": {
                    "aws:SecureTransport": "true"
                }
            }
        },
        {
            "Sid": "ListReports",
            "Effect": "Allow",
            "Action": "s3:ListBucket",
            "Resource": "arn:aws:s3:::reports"
        },
        {
            "Sid": "NothingFromOutside",
            "Effect": "Deny",
            "Action": "s3:*",
            "Resource": "*",
            "Condition": {
                "NotIpAddress": {
                    "aws:SourceIp": ["203.0.113.0/24", "2001:db8::/32"]
                }
            }
        }
    ]
}
)";

const auto wrongPolicy = R"({
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "StartAndStop",
            "Effect": "Allowed",
            "Action": [
                "ec2:StartInstances",
                "ec2:StopInstance"
            ],
            "Resource": "arn:aws:ec2:*:*:instances/*",
            "Condition": {
                "StringEqual": {
                    "ec2:ResourceTag/CostCenter": "${aws:PrincipalTag/CostCentre}"
                }
            }
        },
        {
            "Effect": "Allow",
            "Action": "iam:PassRole",
            "Resource": "*"
        }
    ]
}
)";

PolicyEditor *editorWith(const Desk &desk, const char *text)
{
    auto *editor = new PolicyEditor(desk.knowledge);
    editor->setTagKeys(QStringList{u"CostCenter"_s, u"Department"_s});
    editor->setText(QString::fromUtf8(text));
    return editor;
}

bool isChecked(const QWidget &widget)
{
    return static_cast<const PolicyEditor &>(widget).isChecked();
}

/// Goes behind a word of the text, once the editor is shown.
void later(PolicyEditor *editor, const QString &word, std::function<void()> then)
{
    QMetaObject::invokeMethod(
        editor,
        [editor, word, then = std::move(then)] {
            editor->edit().select(editor->text().indexOf(word) + word.size(), 0);
            editor->edit().setFocus();
            then();
        },
        Qt::QueuedConnection);
}

QWidget *completing(const Desk &desk)
{
    PolicyEditor *editor = editorWith(desk, goodPolicy);
    later(editor, u"s3:GetObject"_s, [editor] { editor->completer().open(); });
    return editor;
}

QWidget *finding(const Desk &desk)
{
    PolicyEditor *editor = editorWith(desk, goodPolicy);
    later(editor, QString(), [editor] {
        editor->findChild<QAction *>(u"findInPolicy"_s)->trigger();
        auto *what = editor->findChild<QLineEdit *>(u"findWhat"_s);
        what->setText(u"reports"_s);
        Q_EMIT what->textEdited(what->text());
    });
    return editor;
}

}  // namespace

QList<Scene> policyScenes(const Desk &desk)
{
    return {
        {u"policy-editor"_s, [&desk] { return editorWith(desk, goodPolicy); }, isChecked},
        {u"policy-errors"_s, [&desk] { return editorWith(desk, wrongPolicy); }, isChecked},
        {u"policy-completion"_s, [&desk] { return completing(desk); }, isChecked},
        {u"policy-find"_s, [&desk] { return finding(desk); }, isChecked},
    };
}

}  // namespace gatehouse
