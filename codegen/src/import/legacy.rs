//! Keys of long ago that stand beside those of today, and do nothing.

use super::value::{Content, Value};
use crate::diagnostic::{Code, Diagnostics, Severity};

/// Takes `locator` and `items` out of every `$iterate` that has `source` and `item` as well: only those count.
pub(super) fn tidy(value: &mut Value<'_>, diagnostics: &mut Diagnostics) {
    let is_iterate = value.formula() == Some("$iterate");
    match &mut value.content {
        Content::List(items) => items.iter_mut().for_each(|it| tidy(it, diagnostics)),
        Content::Map(entries) => {
            if is_iterate && let Some((_, arguments)) = entries.first_mut() {
                without_legacy(arguments, diagnostics);
            }
            entries.iter_mut().for_each(|(_, it)| tidy(it, diagnostics));
        }
        Content::Plain(_) | Content::Text(_) => {}
    }
}

fn without_legacy(arguments: &mut Value<'_>, diagnostics: &mut Diagnostics) {
    let works = arguments.get("source").is_some() && arguments.get("item").is_some();
    let site = arguments.node.site();
    let Content::Map(entries) = &mut arguments.content else {
        return;
    };
    let before = entries.len();
    if works {
        entries.retain(|(key, _)| key != "locator" && key != "items");
    }
    if entries.len() < before {
        let message = "`locator` and `items` of `$iterate` do nothing beside `source` and `item`";
        let report = diagnostics.report(Code::LEGACY_ITERATE, site, message);
        report.help("remove them; they are left out here");
        // Nothing is lost.
        report.severity = Severity::Warning;
    }
}
