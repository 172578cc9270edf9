//! An overlay that says what a connector's mapping says gives what the compiled mapping gives: every mapping there is,
//! both ways, on random records and models. The overlay lies over a mapping that says nothing, so that all that comes
//! of it is the interpreter's.

use std::fs;
use std::marker::PhantomData;

use connectome::codec::{Rest, VisitorMut};
use connectome::{
    Call, Codec, Collection, Create, Json, Mismatch, Model, OverlayText, Reader, Unify,
    UnifyCreate, UnifyOverlay, UnifyUpdate, Update, Written,
};
use connectome_hubspot::collections as hubspot;
use connectome_kinto::collections as kinto;
use connectome_pipedrive::collections as pipedrive;
use connectome_pocketbase::collections as pocketbase;
use connectome_redmine::collections as redmine;
use connectome_roundup::collections as roundup;
use connectome_tests::corpus;
use connectome_unified as unified;

/// How many records and how many models go through each mapping.
const RECORDS: usize = 400;

/// What differed.
#[derive(Default)]
struct Differences {
    compared: usize,
    found: Vec<String>,
}

#[test]
fn an_overlay_gives_what_the_compiled_mapping_gives() {
    let mut all = Differences::default();
    all.both::<hubspot::Companies, unified::Company>("hubspot/companies", "companies");
    all.both::<hubspot::Contacts, unified::Contact>("hubspot/contacts", "contacts");
    all.both::<hubspot::Deals, unified::Deal>("hubspot/deals", "deals");
    all.both::<hubspot::Notes, unified::Note>("hubspot/notes", "notes");
    all.read::<hubspot::Owners, unified::User>("hubspot/owners", "users");
    all.both::<hubspot::Tickets, unified::Ticket>("hubspot/tickets", "tickets");
    all.both::<kinto::Contacts, unified::Contact>("kinto/contacts", "contacts");
    all.both::<pipedrive::Activities, unified::Activity>("pipedrive/activities", "activities");
    all.both::<pipedrive::Deals, unified::Deal>("pipedrive/deals", "deals");
    all.both::<pipedrive::Notes, unified::Note>("pipedrive/notes", "notes");
    all.both::<pipedrive::Organizations, unified::Company>("pipedrive/organizations", "companies");
    all.both::<pipedrive::Persons, unified::Contact>("pipedrive/persons", "contacts");
    all.both::<pipedrive::Products, unified::Product>("pipedrive/products", "products");
    all.read::<pipedrive::Stages, unified::DealStage>("pipedrive/stages", "deal-stages");
    all.read::<pipedrive::Users, unified::User>("pipedrive/users", "users");
    all.both::<pocketbase::Contacts, unified::Contact>("pocketbase/contacts", "contacts");
    all.both::<redmine::Issues, unified::Task>("redmine/issues", "tasks");
    all.both::<redmine::Issues, unified::Ticket>("redmine/issues", "tickets");
    all.read::<redmine::Projects, unified::Project>("redmine/projects", "projects");
    all.both::<redmine::Users, unified::User>("redmine/users", "users");
    all.both::<roundup::Issues, unified::Task>("roundup/issues", "tasks");
    all.both::<roundup::Issues, unified::Ticket>("roundup/issues", "tickets");
    all.both::<roundup::Users, unified::User>("roundup/users", "users");
    let Differences { compared, found } = all;
    assert!(
        found.is_empty(),
        "{} of {compared} differ, the first of them:\n{}",
        found.len(),
        found[..found.len().min(10)].join("\n")
    );
    assert!(compared > 10_000, "only {compared} were compared");
}

impl Differences {
    fn read<C: Unify<M>, M: Model>(&mut self, folder: &str, model: &str) {
        let section = Section::of(folder, model);
        let overlay = section.overlay(&["read"], |it: &str| {
            UnifyOverlay::<Nothing<C>, M>::of_read(&OverlayText::yaml(it)?)
        });
        self.records(folder, &section, &overlay);
    }

    fn both<C: UnifyCreate<M> + UnifyUpdate<M>, M: Model>(&mut self, folder: &str, model: &str) {
        let section = Section::of(folder, model);
        let parse = UnifyOverlay::<Nothing<C>, M>::parse_yaml;
        let overlay = section.overlay(&["read", "write"], parse);
        self.records(folder, &section, &overlay);
        // What is only said when a record is made.
        let new = match section.block("create") {
            Some(_) => overlay.and_yaml(&section.text(&[("create", "write")])),
            None => Ok(overlay.clone()),
        };
        let new = new.unwrap_or_else(|wrong| panic!("{folder}: {wrong}"));
        let mut random = Random::of(folder);
        for _ in 0..RECORDS {
            let model: M = random.value(&section.words);
            let said = Json::of(&model);
            let made = new.new_record(&model).map(|it| Json::of(&it));
            self.compare(
                folder,
                "new",
                &said,
                C::new(&model).map(|it| Json::of(&it)),
                made,
            );
            let made = overlay.change(&model).map(|it| Json::of(&it));
            let compiled = C::change(&model).map(|it| Json::of(&it));
            self.compare(folder, "change", &said, compiled, made);
        }
    }

    fn records<C: Unify<M>, M: Model>(
        &mut self,
        folder: &str,
        section: &Section,
        overlay: &UnifyOverlay<Nothing<C>, M>,
    ) {
        let mut random = Random::of(folder);
        for _ in 0..RECORDS {
            let record: C::Record = random.value(&section.words);
            let interpreted = overlay.read(&record).map(|it| Json::of(&it));
            let compiled = C::read(&record).map(|it| Json::of(&it));
            self.compare(folder, "read", &Json::of(&record), compiled, interpreted);
        }
    }

    fn compare(
        &mut self,
        folder: &str,
        way: &str,
        input: &Json,
        compiled: Result<Json, Mismatch>,
        interpreted: Result<Json, Mismatch>,
    ) {
        // What the compiled mapping refuses an overlay over it never sees.
        let Ok(compiled) = compiled else { return };
        self.compared += 1;
        let is_same = interpreted.as_ref().is_ok_and(|it| *it == compiled);
        if !is_same {
            self.found.push(format!(
                "{folder} {way}\n  of          {input}\n  compiled    {compiled}\n  interpreted {interpreted:?}"
            ));
        }
    }
}

/// What a file of mappings says of one model.
struct Section {
    name: String,
    /// Each of its keys, with the lines below it.
    blocks: Vec<(String, String)>,
    /// Texts that stand in it, and others.
    words: Vec<String>,
}

impl Section {
    fn of(folder: &str, model: &str) -> Self {
        let file = corpus::workspace()
            .join("specs")
            .join(folder)
            .join("mapping.yaml");
        let text = fs::read_to_string(file).expect("a mapping");
        let head = format!("{model}:");
        let lines = text.lines().skip_while(|it| *it != head).skip(1);
        let lines = lines.take_while(|it| it.starts_with(' ') || it.is_empty());
        let mut blocks: Vec<(String, String)> = Vec::new();
        let mut words: Vec<String> = WORDS.iter().map(|it| (*it).to_owned()).collect();
        for line in lines {
            match line
                .strip_prefix("  ")
                .filter(|it| !it.starts_with([' ', '#']))
            {
                Some(key) => blocks.push((key.trim_end_matches(':').to_owned(), String::new())),
                None => {
                    let block = blocks.last_mut().expect("a key comes first");
                    block.1.push_str(line);
                    block.1.push('\n');
                    let parts = line.split(['{', '}', '[', ']', ',', ':', ' ', '"', '\'']);
                    let said = parts.filter(|it| !it.is_empty() && !it.starts_with('$'));
                    words.extend(said.map(str::to_owned));
                }
            }
        }
        assert!(!blocks.is_empty(), "{folder} has no {model}");
        Self {
            name: format!("{folder} {model}"),
            blocks,
            words,
        }
    }

    fn block(&self, key: &str) -> Option<&str> {
        let block = self.blocks.iter().find(|it| it.0 == key);
        block.map(|it| it.1.as_str())
    }

    /// Some blocks of it, each under a key of an overlay's.
    fn text(&self, blocks: &[(&str, &str)]) -> String {
        let said = blocks
            .iter()
            .filter_map(|(key, to)| Some((to, self.block(key)?)));
        said.map(|(to, block)| format!("{to}:\n{block}")).collect()
    }

    fn overlay<O>(
        &self,
        blocks: &[&str],
        parse: impl Fn(&str) -> Result<O, connectome::OverlayError>,
    ) -> O {
        let blocks: Vec<(&str, &str)> = blocks.iter().map(|it| (*it, *it)).collect();
        let overlay = parse(&self.text(&blocks));
        overlay.unwrap_or_else(|wrong| panic!("{}: {wrong}", self.name))
    }
}

/// A collection whose mapping says nothing.
struct Nothing<C>(PhantomData<fn() -> C>);

impl<C> Clone for Nothing<C> {
    fn clone(&self) -> Self {
        Self(PhantomData)
    }
}

impl<C: Collection> Collection for Nothing<C> {
    const KEY: &'static str = C::KEY;
    type Connector = C::Connector;
    type Record = C::Record;

    fn id(record: &C::Record) -> Option<String> {
        C::id(record)
    }
}

impl<C: Create> Create for Nothing<C> {
    type New = C::New;
    type Created = C::Created;

    fn create<'c>(&self, _: &'c C::Connector, _: &C::New) -> Call<'c> {
        unreachable!("nothing is called")
    }

    fn created(answer: C::Created) -> Written<C::Record> {
        C::created(answer)
    }
}

impl<C: Update> Update for Nothing<C> {
    type Change = C::Change;
    type Updated = C::Updated;

    fn update<'c>(&self, _: &'c C::Connector, _: &str, _: &C::Change) -> Call<'c> {
        unreachable!("nothing is called")
    }

    fn updated(answer: C::Updated) -> Written<C::Record> {
        C::updated(answer)
    }
}

impl<C: Unify<M>, M: Model> Unify<M> for Nothing<C> {
    fn read(_: &C::Record) -> Result<M, Mismatch> {
        Ok(M::blank())
    }
}

impl<C: UnifyCreate<M>, M: Model> UnifyCreate<M> for Nothing<C> {
    fn new(_: &M) -> Result<C::New, Mismatch> {
        Ok(C::New::blank())
    }
}

impl<C: UnifyUpdate<M>, M: Model> UnifyUpdate<M> for Nothing<C> {
    fn change(_: &M) -> Result<C::Change, Mismatch> {
        Ok(C::Change::blank())
    }
}

/// What apps and people write.
const WORDS: &[&str] = &[
    "Ada",
    "Ada Lovelace",
    "",
    " ",
    "Zoë",
    "a\"b\\c",
    "ada@example.org",
    "7",
    "1.50",
    "true",
    "null",
    "2026-11-22",
    "2026-11-22T12:30:00Z",
    "2026-11-22T12:30:00.125+02:00",
    "2026-11-22 12:30:00",
    "12:30",
    "1795350600000",
];

struct Random(u64);

impl Random {
    fn of(name: &str) -> Self {
        let seed = name.bytes().fold(7, |all: u64, it| {
            all.wrapping_mul(31).wrapping_add(it.into())
        });
        Self(seed)
    }

    fn below(&mut self, count: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % count
    }

    /// A value with something in it, here and there.
    fn value<T: Codec>(&mut self, words: &[String]) -> T {
        let mut value = T::blank();
        value.rows_mut(&mut Filling {
            random: self,
            words,
            depth: 0,
            is_record: false,
        });
        value
    }

    fn scalar(&mut self, words: &[String]) -> Json {
        match self.below(8) {
            0 => Json::from(self.below(100) as i64),
            1 => format!("{}.50", self.below(100)).parse().expect("a number"),
            2 => Json::from(self.below(2) == 0),
            _ => Json::from(words[self.below(words.len())].as_str()),
        }
    }
}

/// Puts something into the fields of a record.
struct Filling<'f> {
    random: &'f mut Random,
    words: &'f [String],
    depth: usize,
    is_record: bool,
}

impl VisitorMut for Filling<'_> {
    fn visit(&mut self, _: &'static str, fields: &mut [&mut dyn Codec], _: &mut [&mut dyn Rest]) {
        self.is_record = true;
        for field in fields {
            if self.random.below(4) > 0 {
                self.field(*field);
            }
        }
    }
}

impl Filling<'_> {
    fn field(&mut self, field: &mut dyn Codec) {
        if self.depth == 4 {
            return;
        }
        let mut inner = Filling {
            random: self.random,
            words: self.words,
            depth: self.depth + 1,
            is_record: false,
        };
        // A list of records has one more each time, a record is filled again.
        field.rows_mut(&mut inner);
        if inner.is_record {
            if inner.random.below(2) == 0 {
                field.rows_mut(&mut inner);
            }
            return;
        }
        for _ in 0..20 {
            let (one, other) = (
                self.random.scalar(self.words),
                self.random.scalar(self.words),
            );
            let text = match self.random.below(8) {
                0 => format!("[{one},{other}]"),
                1 => format!(r#"{{"a":{one},"b":[{other}]}}"#),
                _ => one.to_string(),
            };
            if field.decode(&mut Reader::new(&text)).is_ok() {
                return;
            }
        }
        // Nothing of these was for it: it stays blank.
        let _ = field.decode(&mut Reader::new("null"));
    }
}
