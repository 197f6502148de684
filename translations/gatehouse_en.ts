<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>CsvColumns</name>
    <message numerus="yes">
        <source>%n column(s) left out: %1.</source>
        <translation>
            <numerusform>%n column left out: %1.</numerusform>
            <numerusform>%n columns left out: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupCommands</name>
    <message numerus="yes">
        <source>This deletes %n group(s)</source>
        <translation>
            <numerusform>This deletes %n group</numerusform>
            <numerusform>This deletes %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n membership(s); the users stay.</source>
        <translation>
            <numerusform>with %n membership; the users stay.</numerusform>
            <numerusform>with %n memberships; the users stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n group(s).</source>
        <translation>
            <numerusform>Deleted %n group.</numerusform>
            <numerusform>Deleted %n groups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupService</name>
    <message numerus="yes">
        <source>Delete %n group(s)</source>
        <translation>
            <numerusform>Delete %n group</numerusform>
            <numerusform>Delete %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryService</name>
    <message numerus="yes">
        <source>Cancelled after %n change(s) had been undone.</source>
        <translation>
            <numerusform>Cancelled after %n change had been undone.</numerusform>
            <numerusform>Cancelled after %n changes had been undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were undone before it stopped: %1</source>
        <translation>
            <numerusform>%n change was undone before it stopped: %1</numerusform>
            <numerusform>%n changes were undone before it stopped: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message numerus="yes">
        <source>%n row(s) have errors. Nothing was imported.</source>
        <translation>
            <numerusform>%n row has errors. Nothing was imported.</numerusform>
            <numerusform>%n rows have errors. Nothing was imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LdifFiles</name>
    <message numerus="yes">
        <source>%n entries that are neither users nor groups were left out.</source>
        <translation>
            <numerusform>%n entry that is neither a user nor a group was left out.</numerusform>
            <numerusform>%n entries that are neither users nor groups were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message numerus="yes">
        <source>%n picture(s) drawn.</source>
        <translation>
            <numerusform>%n picture drawn.</numerusform>
            <numerusform>%n pictures drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberCommands</name>
    <message numerus="yes">
        <source>Added %n user(s) to %1.</source>
        <translation>
            <numerusform>Added %n user to %1.</numerusform>
            <numerusform>Added %n users to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n user(s) from %1.</source>
        <translation>
            <numerusform>Removed %n user from %1.</numerusform>
            <numerusform>Removed %n users from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxCommands</name>
    <message numerus="yes">
        <source>Marked %n message(s) as sent.</source>
        <translation>
            <numerusform>Marked %n message as sent.</numerusform>
            <numerusform>Marked %n messages as sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n message(s).</source>
        <translation>
            <numerusform>Deleted %n message.</numerusform>
            <numerusform>Deleted %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n message(s).</source>
        <translation>
            <numerusform>Sent %n message.</numerusform>
            <numerusform>Sent %n messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxService</name>
    <message numerus="yes">
        <source>Mark %n message(s) as sent</source>
        <translation>
            <numerusform>Mark %n message as sent</numerusform>
            <numerusform>Mark %n messages as sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s)</source>
        <translation>
            <numerusform>Delete %n message</numerusform>
            <numerusform>Delete %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnapshotCommands</name>
    <message numerus="yes">
        <source>Restoring %1 changes %n row(s); it stands in the history and can be undone.</source>
        <translation>
            <numerusform>Restoring %1 changes %n row; it stands in the history and can be undone.</numerusform>
            <numerusform>Restoring %1 changes %n rows; it stands in the history and can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %1: %n row(s) changed.</source>
        <translation>
            <numerusform>Restored %1: %n row changed.</numerusform>
            <numerusform>Restored %1: %n rows changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) differ.</source>
        <translation>
            <numerusform>%n row differs.</numerusform>
            <numerusform>%n rows differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserService</name>
    <message numerus="yes">
        <source>Enable %n user(s)</source>
        <translation>
            <numerusform>Enable %n user</numerusform>
            <numerusform>Enable %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n user(s)</source>
        <translation>
            <numerusform>Disable %n user</numerusform>
            <numerusform>Disable %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n user(s)</source>
        <translation>
            <numerusform>Delete %n user</numerusform>
            <numerusform>Delete %n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserStatusCommands</name>
    <message numerus="yes">
        <source>Enabled %n user(s).</source>
        <translation>
            <numerusform>Enabled %n user.</numerusform>
            <numerusform>Enabled %n users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabled %n user(s).</source>
        <translation>
            <numerusform>Disabled %n user.</numerusform>
            <numerusform>Disabled %n users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deletes %n user(s)</source>
        <translation>
            <numerusform>This deletes %n user</numerusform>
            <numerusform>This deletes %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n group membership(s).</source>
        <translation>
            <numerusform>with %n group membership.</numerusform>
            <numerusform>with %n group memberships.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n user(s).</source>
        <translation>
            <numerusform>Deleted %n user.</numerusform>
            <numerusform>Deleted %n users.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::AddUserWizard</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ColumnsPage</name>
    <message numerus="yes">
        <source>%Ln column(s) left out: %1</source>
        <translation>
            <numerusform>%Ln column left out: %1</numerusform>
            <numerusform>%Ln columns left out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ComparisonDialog</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All rows are counted; the first %Ln are listed.</source>
        <translation>
            <numerusform>All rows are counted; the first one is listed.</numerusform>
            <numerusform>All rows are counted; the first %Ln are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::EventPanel</name>
    <message numerus="yes">
        <source>More than %Ln</source>
        <translation>
            <numerusform>More than %Ln</numerusform>
            <numerusform>More than %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) are shown; the export has all.</source>
        <translation>
            <numerusform>The first row is shown; the export has all.</numerusform>
            <numerusform>The first %Ln rows are shown; the export has all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::ExportDialog</name>
    <message numerus="yes">
        <source>The %Ln &amp;selected</source>
        <translation>
            <numerusform>The %Ln &amp;selected</numerusform>
            <numerusform>The %Ln &amp;selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were exported to %1.</source>
        <translation>
            <numerusform>%Ln user was exported to %1.</numerusform>
            <numerusform>%Ln users were exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) were exported to %1.</source>
        <translation>
            <numerusform>%Ln group was exported to %1.</numerusform>
            <numerusform>%Ln groups were exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::GroupActions</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln membership(s) end.</source>
        <translation>
            <numerusform>%Ln membership ends.</numerusform>
            <numerusform>%Ln memberships end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln group(s)</source>
        <translation>
            <numerusform>Delete %Ln group</numerusform>
            <numerusform>Delete %Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln group(s)</source>
        <translation>
            <numerusform>Deleting %Ln group</numerusform>
            <numerusform>Deleting %Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln user(s)</source>
        <translation>
            <numerusform>&amp;Add %Ln user</numerusform>
            <numerusform>&amp;Add %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln user(s) to a group</source>
        <translation>
            <numerusform>Adding %Ln user to a group</numerusform>
            <numerusform>Adding %Ln users to a group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln user(s) from %1?</source>
        <translation>
            <numerusform>Remove %Ln user from %1?</numerusform>
            <numerusform>Remove %Ln users from %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) lose the access that this group gives. They stay users.</source>
        <translation>
            <numerusform>%Ln user loses the access that this group gives, and stays a user.</numerusform>
            <numerusform>%Ln users lose the access that this group gives. They stay users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln user(s)</source>
        <translation>
            <numerusform>Remove %Ln user</numerusform>
            <numerusform>Remove %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln user(s) from a group</source>
        <translation>
            <numerusform>Removing %Ln user from a group</numerusform>
            <numerusform>Removing %Ln users from a group</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::GroupDetails</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::GroupPage</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln user(s)</source>
        <translation>
            <numerusform>&amp;Add %Ln user</numerusform>
            <numerusform>&amp;Add %Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::GroupsPane</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are selected.</source>
        <translation>
            <numerusform>%Ln group is selected.</numerusform>
            <numerusform>%Ln groups are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::HistoryPane</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)?</source>
        <translation>
            <numerusform>Undo %Ln change?</numerusform>
            <numerusform>Undo %Ln changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>Undo %Ln change</numerusform>
            <numerusform>Undo %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing %Ln change(s)</source>
        <translation>
            <numerusform>Undoing %Ln change</numerusform>
            <numerusform>Undoing %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were undone.</source>
        <translation>
            <numerusform>%Ln change was undone.</numerusform>
            <numerusform>%Ln changes were undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::OutboxPane</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln message(s)</source>
        <translation>
            <numerusform>Sending %Ln message</numerusform>
            <numerusform>Sending %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s) went out.</source>
        <translation>
            <numerusform>%1 of %Ln message went out.</numerusform>
            <numerusform>%1 of %Ln messages went out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marking %Ln message(s) as sent</source>
        <translation>
            <numerusform>Marking %Ln message as sent</numerusform>
            <numerusform>Marking %Ln messages as sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) marked as sent.</source>
        <translation>
            <numerusform>%Ln message marked as sent.</numerusform>
            <numerusform>%Ln messages marked as sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s)?</source>
        <translation>
            <numerusform>Delete %Ln message?</numerusform>
            <numerusform>Delete %Ln messages?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s)</source>
        <translation>
            <numerusform>Delete %Ln message</numerusform>
            <numerusform>Delete %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln message(s)</source>
        <translation>
            <numerusform>Deleting %Ln message</numerusform>
            <numerusform>Deleting %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) deleted.</source>
        <translation>
            <numerusform>%Ln message deleted.</numerusform>
            <numerusform>%Ln messages deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::OutcomePage</name>
    <message numerus="yes">
        <source>The valid rows were imported; %Ln row(s) with errors were left out.</source>
        <translation>
            <numerusform>The valid rows were imported; %Ln row with errors was left out.</numerusform>
            <numerusform>The valid rows were imported; %Ln rows with errors were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::Pane</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::PreviewPage</name>
    <message numerus="yes">
        <source>%Ln to create</source>
        <translation>
            <numerusform>%Ln to create</numerusform>
            <numerusform>%Ln to create</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation>
            <numerusform>%Ln to update</numerusform>
            <numerusform>%Ln to update</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with errors</source>
        <translation>
            <numerusform>%Ln with errors</numerusform>
            <numerusform>%Ln with errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have errors. Mend the file, or choose to import the valid rows only.</source>
        <translation>
            <numerusform>%Ln row has errors. Mend the file, or choose to import the valid rows only.</numerusform>
            <numerusform>%Ln rows have errors. Mend the file, or choose to import the valid rows only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::RecordPicker</name>
    <message numerus="yes">
        <source>%Ln to pick from</source>
        <translation>
            <numerusform>%Ln to pick from</numerusform>
            <numerusform>%Ln to pick from</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::SearchPopup</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::SnapshotsPane</name>
    <message numerus="yes">
        <source>%Ln snapshot(s)</source>
        <translation>
            <numerusform>%Ln snapshot</numerusform>
            <numerusform>%Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s)?</source>
        <translation>
            <numerusform>Delete %Ln snapshot?</numerusform>
            <numerusform>Delete %Ln snapshots?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln snapshot(s)</source>
        <translation>
            <numerusform>Delete %Ln snapshot</numerusform>
            <numerusform>Delete %Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln snapshot(s)</source>
        <translation>
            <numerusform>Deleting %Ln snapshot</numerusform>
            <numerusform>Deleting %Ln snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) deleted.</source>
        <translation>
            <numerusform>%Ln snapshot deleted.</numerusform>
            <numerusform>%Ln snapshots deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::TaskBar</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) with errors</source>
        <translation>
            <numerusform>%n task with errors</numerusform>
            <numerusform>%n tasks with errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::TasksDialog</name>
    <message numerus="yes">
        <source>Copy %n error(s)</source>
        <translation>
            <numerusform>Copy %n error</numerusform>
            <numerusform>Copy %n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::UserActions</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enabling %Ln user(s)</source>
        <translation>
            <numerusform>Enabling %Ln user</numerusform>
            <numerusform>Enabling %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabling %Ln user(s)</source>
        <translation>
            <numerusform>Disabling %Ln user</numerusform>
            <numerusform>Disabling %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln user(s)?</source>
        <translation>
            <numerusform>Enable %Ln user?</numerusform>
            <numerusform>Enable %Ln users?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln user(s)</source>
        <translation>
            <numerusform>Enable %Ln user</numerusform>
            <numerusform>Enable %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are prevented from signing in to the access portal at once.</source>
        <translation>
            <numerusform>%Ln user is prevented from signing in to the access portal at once.</numerusform>
            <numerusform>%Ln users are prevented from signing in to the access portal at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln user(s)</source>
        <translation>
            <numerusform>Disable %Ln user</numerusform>
            <numerusform>Disable %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 user loses %Ln group membership(s).</source>
        <translation>
            <numerusform>1 user loses %Ln group membership.</numerusform>
            <numerusform>1 user loses %Ln group memberships.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 users lose %Ln group membership(s).</source>
        <translation>
            <numerusform>%1 users lose %Ln group membership.</numerusform>
            <numerusform>%1 users lose %Ln group memberships.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln user(s)</source>
        <translation>
            <numerusform>Delete %Ln user</numerusform>
            <numerusform>Delete %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln user(s)</source>
        <translation>
            <numerusform>Deleting %Ln user</numerusform>
            <numerusform>Deleting %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add to %Ln group(s)</source>
        <translation>
            <numerusform>&amp;Add to %Ln group</numerusform>
            <numerusform>&amp;Add to %Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln user(s) to groups</source>
        <translation>
            <numerusform>Adding %Ln user to groups</numerusform>
            <numerusform>Adding %Ln users to groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 from %Ln group(s)?</source>
        <translation>
            <numerusform>Remove %1 from %Ln group?</numerusform>
            <numerusform>Remove %1 from %Ln groups?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove from %Ln group(s)</source>
        <translation>
            <numerusform>Remove from %Ln group</numerusform>
            <numerusform>Remove from %Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::UserPage</name>
    <message numerus="yes">
        <source>&amp;Add to %Ln group(s)</source>
        <translation>
            <numerusform>&amp;Add to %Ln group</numerusform>
            <numerusform>&amp;Add to %Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::UsersPane</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users are selected.</source>
        <translation>
            <numerusform>%Ln user is selected.</numerusform>
            <numerusform>%Ln users are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the selected users are disabled. Enable them first.</source>
        <translation>
            <numerusform>%Ln of the selected users is disabled. Enable this user first.</numerusform>
            <numerusform>%Ln of the selected users are disabled. Enable them first.</numerusform>
        </translation>
    </message>
</context>
</TS>
