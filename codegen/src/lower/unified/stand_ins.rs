//! Models that serve another one where a connector lacks it.

use super::Lowering;
use super::types::known_help;
use crate::diagnostic::Code;
use crate::ir::unified::{Model, StandIn};
use crate::ir::{Id, Shape, Type};
use crate::parse::strict::Text;
use crate::parse::unified::StandInEntry;

impl Lowering<'_> {
    /// Fields of one name carry the same, unless they are renamed.
    pub(super) fn stand_in(&mut self, id: Id<Model>, entry: &StandInEntry<'_>) -> Option<StandIn> {
        let Some(model) = self.unified.model(entry.key.text) else {
            let known = self.records.keys().map(String::as_str).collect();
            let help = known_help(entry.key.text, known);
            self.unknown(Code::UNKNOWN_MODEL, "model", entry.key, help);
            return None;
        };
        if model == id {
            self.diagnostics
                .report(
                    Code::UNFIT_TYPE,
                    entry.key.site,
                    "a model cannot serve itself",
                )
                .help("remove it");
            return None;
        }
        let (own, other) = (
            self.unified.models[id].record,
            self.unified.models[model].record,
        );
        let mut fields: Vec<(usize, usize)> = Vec::new();
        for (ours, theirs) in &entry.renames {
            let pair = (self.field(own, *ours), self.field(other, *theirs));
            let (Some(ours_at), Some(theirs_at)) = pair else {
                continue;
            };
            if self.carries(own, ours_at, other, theirs_at, *theirs) {
                fields.push((ours_at, theirs_at));
            }
        }
        let known: Vec<String> = self
            .record(own)
            .fields
            .iter()
            .map(|it| it.wire.clone())
            .collect();
        for (ours_at, wire) in known.iter().enumerate() {
            let name = Text {
                text: wire,
                site: entry.key.site,
                is_key: true,
            };
            let theirs_at = self
                .record(other)
                .fields
                .iter()
                .position(|it| it.wire == *wire);
            let Some(theirs_at) = theirs_at else { continue };
            let is_taken = fields.iter().any(|it| it.0 == ours_at || it.1 == theirs_at);
            if !is_taken && self.carries(own, ours_at, other, theirs_at, name) {
                fields.push((ours_at, theirs_at));
            }
        }
        fields.sort_unstable();
        Some(StandIn {
            model,
            fields,
            site: entry.key.site,
        })
    }

    /// Whether two fields hold the same; it is reported when they do not.
    fn carries(
        &mut self,
        own: Id<Type>,
        ours: usize,
        other: Id<Type>,
        theirs: usize,
        name: Text<'_>,
    ) -> bool {
        let (ours, theirs) = (
            &self.record(own).fields[ours],
            &self.record(other).fields[theirs],
        );
        let shape = |ty: Id<Type>| &self.unified.types[ty].shape;
        let are_ids = *shape(ours.ty) == Shape::Reference(own)
            && *shape(theirs.ty) == Shape::Reference(other);
        if ours.ty == theirs.ty || are_ids {
            return true;
        }
        let message = format!("`{}` and `{}` do not hold the same", ours.wire, theirs.wire);
        self.diagnostics
            .report(Code::UNFIT_TYPE, name.site, message)
            .help("give them the same type");
        false
    }

    /// Two models that serve each other must agree which fields carry the same.
    pub(super) fn inverse(&mut self, id: Id<Model>) {
        for stand_in in self.unified.models[id].stand_ins.clone() {
            let back = &self.unified.models[stand_in.model].stand_ins;
            let Some(back) = back.iter().find(|it| it.model == id) else {
                continue;
            };
            let mut turned: Vec<_> = back.fields.iter().map(|(a, b)| (*b, *a)).collect();
            turned.sort_unstable();
            if turned != stand_in.fields {
                let site = back.site;
                self.diagnostics
                    .report(
                        Code::UNFIT_TYPE,
                        stand_in.site,
                        "the other model says otherwise what carries the same",
                    )
                    .help("let the renames of both be each other's opposite")
                    .related(site, "here it says so");
            }
        }
    }
}
