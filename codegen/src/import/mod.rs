//! Membrane's mappings → ours: what is right is kept, what is wrong is left out and said.

mod check;
mod file;
mod legacy;
mod read;
mod value;
mod yaml;

use crate::diagnostic::{Code, Diagnostics, Report, Severity};
use crate::ir::Id;
use crate::ir::unified::{Model, Unified};
use crate::parse::{Node, NodeKind, Specs};
use crate::specs::File;
use check::{Check, Scope};
use connectome::Json;
use connectome::formula::{Formula, code, parse_membrane};
use file::Entry;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write;
use value::{Content, Value};

/// What came of an import.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// Each file that was given, in its order.
    pub files: Vec<Imported>,
    /// Our files, `pipedrive/contacts/mapping.yaml`, sorted by path.
    pub mappings: Vec<File>,
}

/// What came of one file.
#[derive(Clone, Debug)]
pub struct Imported {
    /// As it was given.
    pub path: String,
    /// Whether something of it stands in [`Import::mappings`].
    pub imported: bool,
    /// All that is wrong with it, and what was left out.
    pub report: Report,
}

/// Reads mappings as Membrane's workspaces (`importValue`, `exportValue`) and connectors (`udm.yml`,
/// `udm-extract-*.yml`, `udm-parse-*.yml`) have them, and checks them against the unified models.
///
/// A part that is wrong is left out alone: a field of the model or of the record, or one inside it. A file
/// is refused when it is no mapping, when there is no such model, or when nothing is left of it.
pub fn import(files: &[(String, Vec<u8>)], unified: &Unified) -> Import {
    let mut import = Import::default();
    let mut mappings: BTreeMap<String, Vec<Section>> = BTreeMap::new();
    for (path, bytes) in files {
        let mut specs = Specs::new();
        let file = specs.insert(path.as_str(), bytes);
        let mut diagnostics = Diagnostics::default();
        specs.report_slips(&mut diagnostics);
        diagnostics.harden(Code::SECOND_DOCUMENT, |_| true);
        let mut imported = false;
        if let Some(root) = specs.strict_root(file, &mut diagnostics) {
            for entry in file::entries(path, root, unified, &mut diagnostics) {
                let target = format!("{}/{}/mapping.yaml", entry.app, entry.collection);
                let Some(section) = section(&entry, unified, &mut diagnostics) else {
                    continue;
                };
                let sections = mappings.entry(target).or_default();
                imported |= add(sections, section, entry.node, &mut diagnostics);
            }
        }
        let report = diagnostics.barrier(&specs).unwrap_or_else(|it| it);
        import.files.push(Imported {
            path: path.clone(),
            imported,
            report,
        });
    }
    mappings.retain(|_, sections| !sections.is_empty());
    import.mappings = mappings
        .into_iter()
        .map(|(path, sections)| File {
            text: text(sections),
            path,
        })
        .collect();
    import
}

/// One model in a `mapping.yaml`.
struct Section {
    key: String,
    read: Option<String>,
    write: Option<String>,
    default: bool,
}

/// What is left of a mapping; `None` when nothing is.
fn section(entry: &Entry<'_>, unified: &Unified, diagnostics: &mut Diagnostics) -> Option<Section> {
    let mut direction = |node: Option<_>, way, key| {
        let node: Node<'_> = node?;
        let Some(value) = direction(node, way, entry.model, unified, diagnostics) else {
            diagnostics
                .report(Code::LEFT_OUT, node.site(), "nothing of this can be kept")
                .of_key()
                .help("mend what the other messages say");
            return None;
        };
        let mut out = String::new();
        yaml::entry(&mut out, key, &value, 2);
        Some(out)
    };
    let read = direction(entry.read, Way::Read, "read");
    let write = direction(entry.write, Way::Write, "write");
    if read.is_none() && write.is_none() {
        // Whatever took all of it out was reported.
        if !diagnostics.have_errors_in(Some(entry.node.site().file)) {
            diagnostics
                .report(
                    Code::NOTHING_LEFT,
                    entry.node.site(),
                    "this mapping says nothing of any field",
                )
                .help("say it, or remove the file");
        }
        return None;
    }
    Some(Section {
        key: unified.models[entry.model].key.clone(),
        read,
        write,
        default: entry.default,
    })
}

/// Puts a mapping beside those of the same collection. Two files may each have one direction of it.
fn add(
    sections: &mut Vec<Section>,
    section: Section,
    node: Node<'_>,
    diagnostics: &mut Diagnostics,
) -> bool {
    let Some(known) = sections.iter_mut().find(|it| it.key == section.key) else {
        sections.push(section);
        return true;
    };
    let clash = known.read.is_some() && section.read.is_some()
        || known.write.is_some() && section.write.is_some();
    if clash {
        let message = format!(
            "another file maps this collection to `{}`, too",
            section.key
        );
        diagnostics
            .report(Code::REPEATED_ENTRY, node.site(), message)
            .help("import them into different folders, or remove one");
        return false;
    }
    known.read = known.read.take().or(section.read);
    known.write = known.write.take().or(section.write);
    known.default |= section.default;
    true
}

fn text(mut sections: Vec<Section>) -> String {
    sections.sort_by(|a, b| a.key.cmp(&b.key));
    let mut out = String::from("# yaml-language-server: $schema=../../schema/mapping.json\n");
    for section in sections {
        let _ = writeln!(out, "\n{}:", section.key);
        out.push_str(section.read.as_deref().unwrap_or("  read: {}\n"));
        out.push_str(section.write.as_deref().unwrap_or_default());
        if section.default {
            out.push_str("  default: true\n");
        }
    }
    out
}

/// Which way a formula goes.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    /// Record → model.
    Read,
    /// Model → record.
    Write,
}

/// A direction without what is wrong in it; `None` when nothing is left.
fn direction<'t>(
    node: Node<'t>,
    way: Way,
    model: Id<Model>,
    unified: &Unified,
    diagnostics: &mut Diagnostics,
) -> Option<Value<'t>> {
    if node.kind() != NodeKind::Map {
        let message = format!("expected an object, found {}", node.kind().label());
        diagnostics.report(Code::WRONG_KIND, node.site(), message);
        return None;
    }
    if node.is_empty() {
        diagnostics.report(Code::MAPS_NOTHING, node.site(), "this maps nothing");
        return Some(Value::of(node));
    }
    let model = &unified.models[model];
    let mut value = Value::of(node);
    if way == Way::Read {
        rename(&mut value, model);
    }
    if value.formula().is_some() {
        diagnostics
            .report(
                Code::WHOLE_VALUE,
                node.site(),
                "this says nothing of single fields",
            )
            .of_key()
            .help("name the fields, `id: $.id`, before it is compiled");
    }
    legacy::tidy(&mut value, diagnostics);
    let formula = understood(&mut value, diagnostics)?;
    let mut check = Check {
        unified,
        model,
        value: &value,
        diagnostics,
        refused: Vec::new(),
        renamed: Vec::new(),
    };
    match way {
        Way::Read => {
            check.makes(model.record, &formula);
            check.takes(&Scope::Unknown, &formula);
        }
        Way::Write => check.takes(&Scope::Of(model.record), &formula),
    }
    let (refused, renamed) = (check.refused, check.renamed);
    for (pointer, locator) in renamed {
        let steps: Vec<String> = value::steps(&pointer).chain(["$var".to_owned()]).collect();
        if let Some(Value {
            content: Content::Text(text),
            ..
        }) = value.at_mut(&steps)
        {
            *text = locator;
        }
    }
    value.remove(refused).then_some(value)
}

/// The formula, once what cannot be read as one is out; `None` when nothing is left.
fn understood(value: &mut Value<'_>, diagnostics: &mut Diagnostics) -> Option<Formula> {
    let mut said: HashSet<(String, &str)> = HashSet::new();
    // Each round takes something out, and the first one finds nearly all.
    loop {
        let Ok(json) = value.json().parse::<Json>() else {
            let message = "this nests too deeply to be read as a formula";
            diagnostics.report(Code::TOO_DEEP, value.node.site(), message);
            return None;
        };
        let problems = match parse_membrane(&json) {
            Ok(formula) => return Some(formula),
            Err(problems) => problems,
        };
        let mut parts = Vec::new();
        for problem in problems {
            // The object that is no formula, though it was meant as one.
            let pointer = match problem.code {
                code::FORMULA_NOT_FIRST => problem.pointer.rsplit_once('/').map_or("", |it| it.0),
                _ => &problem.pointer,
            };
            parts.push(value.removable(pointer));
            if said.insert((problem.pointer.clone(), problem.code)) {
                let site = value.near(&problem.pointer).node.site();
                diagnostics.report_formula(problem, site);
            }
        }
        if parts.is_empty() || !value.remove(parts) {
            return None;
        }
    }
}

/// Our spelling of the model's own fields.
fn rename(value: &mut Value<'_>, model: &Model) {
    if value.formula().is_some() {
        return;
    }
    if let Content::Map(entries) = &mut value.content {
        for (key, _) in entries {
            if let Some((_, ours)) = model.renamed.iter().find(|(theirs, _)| theirs == key) {
                key.clone_from(ours);
            }
        }
    }
}

impl Import {
    /// How often each kind of error and warning was found.
    pub fn defects(&self) -> BTreeMap<&'static str, usize> {
        let mut defects = BTreeMap::new();
        let problems = self.files.iter().flat_map(|it| &it.report.problems);
        for problem in problems.filter(|it| it.severity > Severity::Note) {
            *defects.entry(problem.code.name).or_default() += 1;
        }
        defects
    }
}
