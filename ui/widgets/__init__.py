"""Controls that every screen shares, and how a screen is built from them.

**A page** is a subclass of `ui.page.Page` with a list widget and a detail widget. It is registered in
`ui/screens.py` (`build_pages(around)`), which hands it the two or three services that it uses.

    class ContactsPage(Page):
        def __init__(self, directory: DirectoryService, tasks: Tasks, notices: Notices) -> None:
            self._list, self._card = ContactList(), ContactCard()
            super().__init__("contacts", self._list.title, Icon.CONTACTS, self._list, self._card)
            self._list.view.current_changed.connect(self._load)
            self._list.view.picked.connect(lambda _id: self.detail_wanted.emit(False))
            self._list.view.opened.connect(lambda _id: self.detail_wanted.emit(True))

        def commands(self): return {Command.NEW: self._new, Command.FILTER: self._list.search.setFocus}
        def enter(self, record_id=""): ...          # ask the store, show the record if one is named
        def save_drafts(self): ...                  # queue what is not saved; never ask, never wait

`around.session.desk` has the services, `around.session.tasks` the threads, `around.session.changed` tells
`Changes(kinds, ids)`, `around.session.tell(changes)` is what a task that wrote is `done` with;
`around.workspace.notices`, `around.workspace.go(page_key, record_id)`, `around.prompts`, `around.clipboard`.

**The store** is asked through tasks, also for one row. Reads that a newer one replaces use `latest`:

    tasks.latest(self, "list", lambda: directory.contacts(query), self._show, notices.failed)
    tasks.store(self, lambda: directory.save_contact(contact), session.tell, notices.failed)
    tasks.work(self, lambda token: render(letter, token.cancelled), self._show, notices.failed, progress)

**A list** is a `RecordModel` over frozen view records and a `RecordView`:

    COLUMNS = (
        Column[Row](Col.STATE, tr("State"), words, chip=lambda r: Chip(Tone.DUE, words(r)), width=8),
        Column[Row](Col.NAME, tr("Name"), lambda r: r.name, note=lambda r: r.latin, stretch=True),
    )
    view = RecordView[Row](tr("Contacts"), RecordModel[Row](COLUMNS, lambda r: r.id))
    view.set_records(rows)                          # keeps selection and place
    view.current_changed / opened / picked / sort_wanted / more_wanted

**A detail** is a `ScrollPane`: `pane.add(PageHeader())`, then a `KeyValueCard`, a `Timeline`, and so on.

**A form** is `FormSection`: `field = form.add(tr("&Name"), QLineEdit(), help_text)`, then
`field.set_problem(words)` or `field.set_problem("")`. Inputs: QLineEdit, `NotesEdit`, `ComboBox`, `CheckBox`,
`RadioButton`, `DateField`. Buttons: `button(tr("&Save"), pressed, Kind.PRIMARY, Icon.SAVE)`, one primary
per page.

**Words.** Labels are `label(text, Role.…)` for our words and `value_label(value)` for theirs; a value in a
sentence goes through `fill(self.tr("Saved {time}"), time=…)`, which isolates it. `tr` only on `self`, plurals
as `self.tr("%n day(s)", "", n)`; then run packaging/translations.py. Tooltips: `tooltip(text)`.

**What happened** goes to `notices`: `done(text)`, `undoable(text, verb, undo)`, `failed(error)`.
**Questions** go to `prompts`: `ask(parent, Question(title, sentence, choices, cancel), answered)`.
**Measures** come from `ui.style.tokens` (GAP_1 … GAP_6) and `look().metrics.ems(n)`; widgets that paint or
hold icons renew themselves in `changeEvent` on `RESTYLING | TURNING`. Never create or delete widgets there:
Qt is walking over all of them.
"""
