//! What a mapping leaves out on purpose, with its reasons.

use super::Lowering;
use crate::diagnostic::{Code, Diagnostics};
use crate::ir::mapping::Mapping;
use crate::ir::{Shape, Unified};
use crate::nearest::nearest;
use crate::parse::mapping::ModelEntry;

impl Lowering<'_> {
    /// The fields that are named, by their positions.
    pub(super) fn left_out(&self, diagnostics: &mut Diagnostics) -> Vec<(usize, String)> {
        let Some(record) = self.schemas.record(self.model) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for (field, reason) in &self.entry.left_out {
            match record.fields.iter().position(|it| it.wire == field.text) {
                Some(position) => found.push((position, reason.text.to_owned())),
                None => {
                    let names: Vec<_> = record.fields.iter().map(|it| it.wire.as_str()).collect();
                    let help = match nearest(field.text, names.iter().copied()) {
                        Some(meant) => format!("perhaps `{meant}`"),
                        None => format!("it has {}", super::way::some(&names)),
                    };
                    let message = format!(
                        "{} has no field `{}`",
                        self.schemas.name(self.model),
                        field.text.escape_debug()
                    );
                    diagnostics
                        .report(Code::UNKNOWN_FIELD, field.site, message)
                        .of_key()
                        .help(help);
                }
            }
        }
        found
    }
}

// A reason that is no longer true misleads whoever reads it.
pub(super) fn judge(
    mapping: &Mapping,
    unified: &Unified,
    entry: &ModelEntry<'_>,
    diagnostics: &mut Diagnostics,
) {
    let Shape::Record(record) = &unified.types[unified.models[mapping.model].record].shape else {
        return;
    };
    for (position, _) in &mapping.left_out {
        let field = &record.fields[*position];
        if !mapping.reads(*position) || !mapping.writes(*position) {
            continue;
        }
        let said = entry.left_out.iter().find(|it| it.0.text == field.wire);
        diagnostics
            .report(
                Code::NOT_LEFT_OUT,
                said.map_or(entry.node.site(), |it| it.0.site),
                format!("`{}` is mapped in both directions", field.wire),
            )
            .of_key()
            .help("leave it out of `left_out`");
    }
}
