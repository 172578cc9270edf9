//! A path of a spec file, walked through the types that it leads through.

use super::Lowering;
use crate::diagnostic::{Code, Diagnostic, Site};
use crate::ir::{FieldPath, Id, PathPart, PathStep, Presence, Rest, Shape, Type};
use crate::parse::strict::Text;
use connectome::formula::{Locator, Step};

impl<'t> Lowering<'t, '_> {
    /// Where a path leads that begins in a value of this type. `whole` is what messages call that value.
    pub(super) fn path(
        &mut self,
        from: Id<Type>,
        whole: &str,
        said: Text<'t>,
    ) -> Option<FieldPath> {
        let locator = self.locator(said)?;
        self.walk(from, whole, &locator, said)
    }

    /// A path that may be left out: then it is the whole value.
    pub(super) fn path_or_whole(
        &mut self,
        from: Id<Type>,
        whole: &str,
        said: Option<Text<'t>>,
        site: Site,
    ) -> Option<FieldPath> {
        match said {
            Some(said) => self.path(from, whole, said),
            None => Some(self.whole(from, site)),
        }
    }

    /// The value itself.
    pub(super) fn whole(&self, from: Id<Type>, site: Site) -> FieldPath {
        let (from, _) = self.api.present(from);
        FieldPath {
            from,
            steps: Vec::new(),
            ty: from,
            site,
        }
    }

    /// Reads a path.
    pub(super) fn locator(&mut self, said: Text<'t>) -> Option<Locator> {
        // Membrane lets the `$` be left out; then nothing tells a path from the name of a parameter.
        if !said.text.starts_with('$') {
            self.report(
                Code::INVALID_LOCATOR,
                said.site,
                format!("`{}` is no path", said.text.escape_debug()),
            )
            .help(format!("write `$.{}`", said.text.escape_debug()));
            return None;
        }
        match Locator::parse(said.text) {
            Ok(locator) => Some(locator),
            Err(problem) => {
                self.report(Code::INVALID_LOCATOR, said.site, problem.message)
                    .help(problem.help);
                None
            }
        }
    }

    /// Where a locator leads.
    pub(super) fn walk(
        &mut self,
        from: Id<Type>,
        whole: &str,
        locator: &Locator,
        said: Text<'t>,
    ) -> Option<FieldPath> {
        let (from, _) = self.api.present(from);
        let mut here = from;
        let mut steps: Vec<PathStep> = Vec::new();
        for (at, step) in locator.steps().iter().enumerate() {
            let Some(next) = self.step(here, step) else {
                let before = Locator::from_steps(locator.steps()[..at].to_vec()).to_string();
                let so_far = match at {
                    0 => whole.to_owned(),
                    _ => format!("`{before}`"),
                };
                let reported = self.leads_nowhere(here, &so_far, &before, step, said.site);
                if said.is_key {
                    reported.of_key();
                }
                return None;
            };
            here = next.ty;
            steps.push(next);
        }
        Some(FieldPath {
            from,
            steps,
            ty: here,
            site: said.site,
        })
    }

    fn step(&self, here: Id<Type>, step: &Step) -> Option<PathStep> {
        let of = |part, ty, optional| {
            let (ty, nullable) = self.api.present(ty);
            Some(PathStep {
                part,
                ty,
                optional: optional || nullable,
            })
        };
        match (&self.api.types[here].shape, step) {
            (Shape::Record(record), Step::Key(key)) => {
                let position = record.fields.iter().position(|it| *it.wire == **key);
                match (position, record.rest) {
                    (Some(at), _) => {
                        let field = &record.fields[at];
                        let optional = field.presence != Presence::Required;
                        of(PathPart::Field(here, at), field.ty, optional)
                    }
                    (None, Rest::Typed(ty)) => of(PathPart::Key(key.to_string()), ty, true),
                    (None, _) => None,
                }
            }
            (Shape::Map(ty), Step::Key(key)) => of(PathPart::Key(key.to_string()), *ty, true),
            (Shape::List(ty), Step::Index(at)) => of(PathPart::Item(*at), *ty, true),
            (Shape::Tuple(items), Step::Index(at)) => {
                of(PathPart::Item(*at), *items.get(*at)?, false)
            }
            (Shape::Any, Step::Key(key)) => of(PathPart::Json(key.to_string()), here, true),
            (Shape::Any, Step::Index(at)) => of(PathPart::Item(*at), here, true),
            _ => None,
        }
    }

    // One message that says which step leads nowhere, and what stands there.
    fn leads_nowhere(
        &mut self,
        here: Id<Type>,
        so_far: &str,
        before: &str,
        step: &Step,
        site: Site,
    ) -> &mut Diagnostic {
        let api = self.api;
        match (&api.types[here].shape, step) {
            (Shape::Record(record), Step::Key(key)) => {
                let known: Vec<_> = record.fields.iter().map(|it| it.wire.as_str()).collect();
                self.unknown(
                    Code::UNKNOWN_FIELD,
                    site,
                    format!("{so_far} has no field `{}`", key.escape_debug()),
                    key,
                    &known,
                )
            }
            (Shape::List(item), Step::Key(key)) => {
                let has_it = self.step(api.present(*item).0, step).is_some();
                let reported = self.report(
                    Code::UNFIT_TYPE,
                    site,
                    format!(
                        "{so_far} is a list, it has no field `{}`",
                        key.escape_debug()
                    ),
                );
                if has_it {
                    reported.help(format!("`{before}[0].{key}` is a field of its first item"));
                }
                reported
            }
            (Shape::Union(_), Step::Key(key)) => self
                .report(
                    Code::UNFIT_TYPE,
                    site,
                    format!(
                        "{so_far} is one of several types, so no path leads to its field `{}`",
                        key.escape_debug()
                    ),
                )
                .help("where it is always one of them, `overlay.yaml` can say so"),
            (shape, Step::Key(key)) => {
                let label = shape.label();
                self.report(
                    Code::UNFIT_TYPE,
                    site,
                    format!(
                        "{so_far} is {label}, it has no field `{}`",
                        key.escape_debug()
                    ),
                )
            }
            (shape, Step::Index(at)) => {
                let label = shape.label();
                self.report(
                    Code::UNFIT_TYPE,
                    site,
                    format!("{so_far} is {label}, it has no item `[{at}]`"),
                )
            }
        }
    }
}
