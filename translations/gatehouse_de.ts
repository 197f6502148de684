<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ChangeStore</name>
    <message>
        <source>There is no change number %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The workspace file to work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How results are printed; users and groups are SCIM resources in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to wait while another program writes to the workspace (5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manages the users and groups of a Gatehouse workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused, 2 wrong usage, 3 the file or the disk failed or is busy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>%1 Nothing was changed: nobody is at a terminal to confirm it. Repeat the command with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to confirm: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvColumns</name>
    <message>
        <source>The header names “%1” twice, in columns %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no attribute “%1” that a column could fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” are both mapped to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) left out: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No column holds usernames. The first line must name the columns; name one of them userName or choose it in the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds group names. The first line must name the columns; name one of them displayName or choose it in the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvFiles</name>
    <message>
        <source>“%1” says neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header has %1 columns, this row has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” has %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty: it has no line that names the columns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>The quote opened in the record of line %1 is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has a quote in the wrong place. Put the whole value in quotes and double the quotes inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has a quote in the wrong place, in the record that starts on line %2. A quote may be unclosed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to read the table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoCompany</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company has no fewer than 0 users and 0 groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the workspace with the demo company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventStore</name>
    <message>
        <source>There is no event %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one event begins with %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventTableModel</name>
    <message>
        <source>Can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Write users with their groups to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write groups with their members to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format; else what the name of the file says, else CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; standard output when none is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what “list --filter” would show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileReading</name>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be told what kind of file this is. Choose its type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupCommands</name>
    <message>
        <source>List groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the name or description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order (name); the largest or newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything about a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or group ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which permissions the group has or will have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity provider&apos;s own key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created group %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a group; an empty value removes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed group %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change. Give --name, --description or --external-id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This deletes %n group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n membership(s); the users stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n group(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete groups; their members stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names or group IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups and their members: list, add, change, remove, import and export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupFields</name>
    <message>
        <source>Group name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupPicking</name>
    <message>
        <source>A deleted group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by group name or description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group to pick</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupRules</name>
    <message>
        <source>A group needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group name has at most %1 characters; this one has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group name contains a character that is not allowed, such as a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is reserved. Choose another group name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A description has at most %1 characters and no control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An external ID has at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupService</name>
    <message>
        <source>This group does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a group named %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. Look at the present values and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the users does not exist any more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is disabled: the user can&apos;t be added to a group. Enable the user first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this moment on: 2026-03-02, 2026-03-02T09:30, or 45m, 2h, 3d, 1w ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the summary, operation, operator or record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly this operation, as in CreateUser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what was done, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and more rows. “workspace compare” shows all of them between two snapshots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one event: its record, and its rows before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number, or its event ID or the beginning of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write events as a CloudTrail log file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; standard output when none is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, by whom, and what it changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryService</name>
    <message>
        <source>There is no such event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo: this event changed nothing in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was undone, because “%1” can&apos;t be: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n change(s) had been undone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were undone before it stopped: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the name nor the beginning of %1 says what it is. Say --type csv, ldif or scim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no =; write it as in --column &quot;Job=title&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a column of a table is, where its header does not say; an empty target leaves it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and change users from a file, as one change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and change groups from a file, as one change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to read; - for standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file is, where its content and name do not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say, row by row, what would be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out rows with errors instead of refusing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the groups that rows name and that do not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty value removes what is there, instead of saying nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPlans</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group %1 stands in this file already: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user %1 stands in this file already: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is disabled: the user can&apos;t be edited. Enable the user first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email address %1 stands in this file already: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email address %1 belongs to %2, whose username can&apos;t be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is disabled: the user can&apos;t be added to a group. Enable the user first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user named %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreviewModel</name>
    <message>
        <source>%1: %2</source>
        <comment>attribute and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>attribute, old and new value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To create: %1. To update: %2. Nothing to do: %3. Errors: %4. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New groups: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created: %1. Updated: %2. New memberships: %3. New groups: %4. Left out because of errors: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message numerus="yes">
        <source>%n row(s) have errors. Nothing was imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 created, %2 updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import users and groups: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has changed since the preview, at %1. Nothing was imported; look at a new preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed or deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: something follows after the end of the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the file ends in the middle of a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the document nests too deep; at most %2 levels are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not JSON: a bracket closes that was never opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: one item of the document is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: every item must be an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not JSON: a comma or the end of the list is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not a SCIM document: it should begin with { or [.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not JSON: a name and a colon are missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LdifFiles</name>
    <message>
        <source>The file is empty: it has no entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries that are neither users nor groups were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The member %1 is a group; a group cannot contain a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory entries (LDIF)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LdifRows</name>
    <message>
        <source>%1 has %2 values; a user has exactly one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords are not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute %1 was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LdifText</name>
    <message>
        <source>Line %1 is not LDIF: it should read “attribute: value”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 begins an entry, but the one before is not closed by an empty line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: LDIF version %2 is not known; it must be 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: an entry begins with “dn:”, not with “%2:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 asks for an LDAP control. Only plain entries can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 asks for the change “%2”. Only entries to add can be imported, so nothing of this file is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 points to another place by a URL. Contents outside the file are never read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the value of %2 is not base64.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailSender</name>
    <message>
        <source>No mail server is configured. Messages wait here; you can copy their text and send them yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The console for workforce single sign-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo company; with FILE, make it there if there is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw every page, dialog and wizard page to PNG files in &lt;folder&gt;, then end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One workspace at a time, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) drawn.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberCommands</name>
    <message>
        <source>List the members of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or group ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added %n user(s) to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n user(s) from %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Usernames, user IDs or email addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add users to a group; all of them or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take users out of a group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Nouns</name>
    <message>
        <source>setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-w FILE (or GATEHOUSE_WORKSPACE) names the workspace, --format table|json|csv the output; see gatehousectl --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which workspace? Name its file with -w FILE, or in the environment variable GATEHOUSE_WORKSPACE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number of at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a date (2026-03-02), nor a date and time (2026-03-02T09:30), nor a time ago (45m, 2h, 3d, 1w)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxCommands</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List messages, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the recipient or subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only messages in this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one message with its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no message %1 in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that messages were sent by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Marked %n message(s) as sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete messages; “undo” brings them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n message(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send every message that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sent %n message(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Messages to users that wait for a mail server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxService</name>
    <message>
        <source>This message is no longer in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send “%1” to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mark %n message(s) as sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>A password has %1 to %2 characters; this one has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password needs at least one lower-case letter (a-z).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password needs at least one upper-case letter (A-Z).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password needs at least one digit (0-9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password needs at least one of these signs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to protect the password (64 MiB are needed).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>The output could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowDescription</name>
    <message>
        <source>The %1 %2 was changed since (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another %1 has taken the place of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 was added since and needs it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScimFiles</name>
    <message>
        <source>SCIM resources (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScimRows</name>
    <message>
        <source>The schemas name neither a User nor a Group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups of a user are read-only in SCIM and were left out; memberships come with the groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords are not imported. Remove the attribute password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute %1 is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute %1 was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 values; a user has exactly one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not written as RFC 7643 wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group cannot contain a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member has no value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnapshotCommands</name>
    <message>
        <source>There is neither a snapshot nor a file named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the present state beside the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name; the time when none is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the snapshot %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the snapshots, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restoring %1 changes %n row(s); it stands in the history and can be undone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %1: %n row(s) changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back the state of a snapshot or of another workspace file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snapshot or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) differ.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show every row that differs between two states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snapshot or a file; the workspace as it is when none is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with what? Name a second file, or the workspace with -w FILE.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnapshotForms</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits, spaces and . _ -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace as it is now is saved beside its file. You can compare with it and come back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>A snapshot&apos;s name starts with a letter or digit and has at most 64 letters, digits, spaces and . _ -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a snapshot named %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no snapshot named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot %1 could not be deleted: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace can&apos;t be backed up onto itself. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is in the state of %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was changed by somebody else meanwhile. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>%1 is in use by another program, which did not finish in time. Try again, or close the other program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change collides with something that is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can only be read: the file or its folder is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is. Restore a backup, or keep the file and ask for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened. Check that the file and its folder exist and may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is too large to be recorded at once. Make it in smaller parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>The file is larger than %1 bytes; divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Latin-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8; the file was read as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is marked as UTF-16 but is damaged or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 contains a NUL byte: this is not a text file, or it is UTF-16 without a byte order mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 contains a NUL character.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing more to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing more to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many changes, one after the other (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly this change, as “history list” numbers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make changes again that were taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1”; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word more is needed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1 --help” shows how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserAttribute</name>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honorific prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honorific suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatted address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office 365 Immutable ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job-related information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional attributes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserCommands</name>
    <message>
        <source>List users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the username, display name or email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only users with this status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only members of this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order (username)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything about a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username, user ID or email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the groups that a user is a member of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users: list, add, change, remove, import and export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserEditCommands</name>
    <message>
        <source>Added user %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message with password instructions to %1 waits in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time password, shown only now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions by email, or a one-time password printed once (email)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group to join; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed user %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change attributes of a user; an empty value removes one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username, user ID or email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change. Name at least one attribute, as in --title Engineer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserFields</name>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no =; write it as in --attribute title=Engineer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no user attribute “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any attribute by its SCIM path; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserPasswordCommands</name>
    <message>
        <source>Username, user ID or email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message with instructions to %1 waits in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time password of %1, shown only now: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a user a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions by email, or a one-time password printed once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present password: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next password: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next password once more: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the password of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that a user&apos;s email address is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email address %1 is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a user by email to confirm the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message to %1 waits in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a password: the present and the next one are read from standard input, a line each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserPicking</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deleted user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, username or email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to pick</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserRules</name>
    <message>
        <source>A username has letters, marks, symbols, digits and punctuation only, and no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is reserved. Choose another username.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An email address looks like name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains a character that is not allowed, such as a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a single line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user attribute named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 characters; at most %3 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile URL starts with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserService</name>
    <message>
        <source>the password can&apos;t be reset. Enable the user first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello %1,

your administrator asks you to choose a new password. Open
%2
and choose “Forgot password”.

If you did not expect this message, tell your administrator.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password can&apos;t be changed. Enable the user first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present password is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password was used before. The last three passwords can&apos;t be used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is disabled: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group membership can&apos;t be viewed. Enable the user first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The username %1 is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email address %1 belongs to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your invitation to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello %1,

an account was made for you. Your username is %2.

To accept the invitation and choose a password, open
%3

If you did not expect this message, tell your administrator.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is disabled: the user can&apos;t be edited. Enable the user first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A username can&apos;t be changed. Delete the user and add another one, or keep %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile. Look at the present values and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is enabled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is disabled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Enable %n user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the users does not exist any more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the email address can&apos;t be verified. Enable the user first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email address %1 is verified already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 to verify the email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm your email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello %1,

your administrator asks you to confirm that this is your email address. Sign in at
%2
or answer this message.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the email address of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserStatusCommands</name>
    <message numerus="yes">
        <source>Enabled %n user(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabled %n user(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Usernames, user IDs or email addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This deletes %n user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n group membership(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n user(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete users with their memberships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let disabled users sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep users from signing in; they can&apos;t be edited until enabled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserTableModel</name>
    <message>
        <source>A disabled user can&apos;t be changed. Enable the user first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceCommands</name>
    <message>
        <source>Created the workspace %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new workspace file, empty or with a demo company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to make; it must not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it with a believable company, the same for the same seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users of the demo company (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of the demo company (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which demo company it is (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity store ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance ARN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the workspace is and holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for damage in every page, index and reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No damage found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the workspace to a file while others go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file if it exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or repeat the command with --overwrite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the workspace to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file: make, check, back up, restore, compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. It is not a workspace, or its content was lost; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Gatehouse workspace. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only. Gatehouse writes every change at once, so it needs a file and a folder that may be written. Copy it to another place, or change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another program. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Gatehouse (format %2; this one knows %3). It was left as it is. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 refers to a row of %3 that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be given its name %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::AddUserWizard</name>
    <message>
        <source>Add user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user will sign in to the access portal with these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. Some business applications need them to recognize the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. Members of a group get the access that is assigned to the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written yet. Check the details, then add the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed to sign in. It can&apos;t be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two email addresses differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the user is called in lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send an email to the user with password setup instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a one-time password that you can share with the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server is configured: the message will wait in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email with password setup instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time password, shown once after this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The user will be a member of no group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding user %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::Breadcrumb</name>
    <message>
        <source>Where you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::ColumnsPage</name>
    <message>
        <source>Group name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status (enabled or disabled)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column without a name in the first line can&apos;t be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every column is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) left out: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” both become “%3”. Leave one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that becomes “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::ComparisonDialog</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of row and what happens to how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All rows are counted; the first %Ln are listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by name, field or value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 hold the same here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see which fields differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;rows as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::Console</name>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo workspace %1 can&apos;t be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatehouse workspace (*.gatehouse)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::ConsoleWindow</name>
    <message>
        <source>Identities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the console?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still running. It is cancelled, and what it has not finished is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it and close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::DataTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::DateEdit</name>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::DifferenceModel</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::Edit</name>
    <message>
        <source>%1 is required.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::EditUserDialog</name>
    <message>
        <source>Edit user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A username can&apos;t be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A username is fixed for life: sign-ins depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be unique. A new address has to be verified again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the present values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email address belongs to another user.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::ErrorDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::EventPanel</name>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event changed no rows of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an event to see who did what, and what was different before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) are shown; the export has all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ExportDialog</name>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Add the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place can&apos;t be written to. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords are never exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the &amp;filter shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %Ln &amp;selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that is there already is replaced when the export is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were exported to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) were exported to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::FactsView</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::Field</name>
    <message>
        <source>%1 *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::FileEdit</name>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a path, or drop a file here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::FilePage</name>
    <message>
        <source>All that can be imported (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise by the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::GroupActions</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members stay users, but lose the access that came with membership.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln membership(s) end.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add users</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add users to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users who are members already are left out. A disabled user can&apos;t be added to a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln user(s) to a group</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln user(s) from %1?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) lose the access that this group gives. They stay users.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln user(s) from a group</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::GroupDetails</name>
    <message>
        <source>Select a group to see the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;users…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move from group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the users who shall get the access that is assigned to this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Members (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::GroupDialog</name>
    <message>
        <source>Group &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which permissions have been or will be assigned to the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group gives all its members the access that is assigned to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the present values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a group named %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::GroupPage</name>
    <message>
        <source>This group was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add users…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add users to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Users who are members already are left out. A disabled user can&apos;t be added to a group.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::GroupsPane</name>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by group name or description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;users…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the groups …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the filter, or clear it to see every group again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group gives all its members the access that is assigned to it. Create the first one, or import a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are selected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select a group to see the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::HistoryPane</name>
    <message>
        <source>Event history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is listed here with who made it, and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by what happened, operator or record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any event name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo from &amp;here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event fits the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen the time range or clear the filter to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change has been undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change reached outside the workspace and can&apos;t be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event changed nothing that could be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a change that was undone can be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and everything done since is taken back, the newest change first. It stops at the first change that can&apos;t be undone. Each change can be done again afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing %Ln change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were undone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export the events of this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the event history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudTrail records (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the event history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events were exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportPreviewModel</name>
    <message>
        <source>Nothing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::ImportWizard</name>
    <message>
        <source>Import users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (CSV), LDIF and SCIM documents can be imported. Nothing is written before you have seen what would happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what each column becomes. What was recognised is chosen already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to treat what the file leaves open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would happen, row by row. Rows with errors come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is done as one change, which can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a row names a group that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report the row as an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a cell is empty and the user or group exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the present value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out because of errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups made because users join them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are an error of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the present value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the present value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported users have no password and get no invitation. Reset their passwords when they shall sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::JsonView</name>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::MailPanel</name>
    <message>
        <source>Text of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: %1
Subject: %2

%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a message to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::MainWindow</name>
    <message>
        <source>Search or type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or type a command (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold the navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatehouse — %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::NavigationList</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a page with the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::Notice</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::OneTimePasswordDialog</name>
    <message>
        <source>One-time password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time password for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand these over to the user, who chooses another password at the first sign-in. The password is shown here only once: it can&apos;t be looked up later, only reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access portal &amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access portal URL: %1
Username: %2
One-time password: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was neither shown nor copied. Close again to let it go.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by recipient or subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message fits the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter to see all messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations and verification messages to users appear here when they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These messages are marked as sent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s) went out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marking %Ln message(s) as sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) marked as sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Messages that wait are then never sent. The deletion can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::OutcomePage</name>
    <message>
        <source>&amp;Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The valid rows were imported; %Ln row(s) with errors were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New memberships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups made for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event history can undo it later, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was undone: the workspace is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::Pane</name>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one row only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select at least one row first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::PickerDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick at least one row first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::PreviewPage</name>
    <message>
        <source>Import &amp;nothing while a row has an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the &amp;valid rows and leave the others out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of the file fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save errors…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to create</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import: no row of this file would change the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have errors. Mend the file, or choose to import the valid rows only.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The errors were copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The errors could not be saved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The errors were saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::QuestionDialog</name>
    <message>
        <source>This cannot be done as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It collides with something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm, type %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::RecordChooser</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::RecordHistory</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes appear here as soon as they are made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::RecordPicker</name>
    <message>
        <source>Pick &amp;all shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from picks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space picks a row or takes it out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete takes a row out of the picks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the list to %1 rows or fewer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to pick from</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::RelatedTable</name>
    <message>
        <source>Select at least one row first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::ResetPasswordDialog</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send an email to the user with instructions to reset the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a one-time password and share the password with the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) gets a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that %1 is right before the message goes out. At a wrong address somebody else could use it to get into your AWS environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server is configured: the message will wait in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is shown once, after this step. An earlier one-time password stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resetting the password of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::RowChangesModel</name>
    <message>
        <source>%1 %2</source>
        <comment>kind of row and its name, as in: User ana</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::SecretEdit</name>
    <message>
        <source>Show what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what was typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::SnapshotTableModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::SnapshotsPane</name>
    <message>
        <source>the present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace becomes what it was then. That is one change in the event history, and it can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take snapshot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up to file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No snapshot fits the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter to see all snapshots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one before a large import or a clean-up: you can see later what is different, and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take snapshot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.gatehouse)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was backed up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the state of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what restoring %1 would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is in the state of “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was restored. The event history can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A deleted snapshot can&apos;t be brought back. The workspace stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 become free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln snapshot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::StartWindow</name>
    <message>
        <source>Gatehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users, groups and their access, in one file that you own. Every change stands in the history and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented company with a history, in a file of its own. Try anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with an empty directory and add or import people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a workspace file that you have.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::StepWizard</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::TaskBar</name>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel; nothing will be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) with errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::TasksDialog</name>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy %n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::TimeRange</name>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::UserActions</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added. The invitation is on its way to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added. The invitation waits in the outbox: no mail server is configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instructions are on their way to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instructions for %1 wait in the outbox: no mail server is configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Enabling %Ln user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabling %Ln user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln user(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They can sign in to the access portal again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is prevented from signing in to the access portal at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are prevented from signing in to the access portal at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>While disabled, a user can&apos;t be edited, get a new password or be added to a group, and the group membership can&apos;t be viewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that are open already end by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable user</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1 user loses %Ln group membership(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 users lose %Ln group membership(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add to groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add to %Ln group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 to groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of a group get the access that is assigned to the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln user(s) to groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 from %Ln group(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The user loses the access that these groups give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove from %Ln group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removing a user from groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the email address of %1 as verified?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this when you know from the user that %1 is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying an email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing a verification email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verification email is on its way to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verification email for %1 waits in the outbox: no mail server is configured.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::UserDetails</name>
    <message>
        <source>Select a user to see the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to &amp;group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move from group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of no group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group gives its members the access that is assigned to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::UserPage</name>
    <message>
        <source>This user was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to &amp;group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify email…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send verification email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do with this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email address is verified already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add to %Ln group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::UsersPane</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, username or email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to &amp;group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email address is verified already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify email…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send verification email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the users …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the filter, or clear it to see every user again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users are the people who sign in to the access portal. Add the first one, or import a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln users are selected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select a user to see the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the selected users are disabled. Enable them first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Enabled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::Workspace</name>
    <message>
        <source>%1 is in use already. Only a new workspace can be filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has been undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has not been undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be undone: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be undone, because later changes build on it. Undo those first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be done again, because of later changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
