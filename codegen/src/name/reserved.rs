//! Names that Rust, a file system or the generated code itself has taken.

/// Words that are no identifier. All but the last four can be written raw: `r#type`.
const KEYWORDS: &str = " abstract as async await become box break const continue do dyn else enum \
     extern false final fn for gen if impl in let loop macro match mod move mut override priv pub ref \
     return static struct trait true try type typeof unsafe unsized use virtual where while yield \
     self Self super crate ";

/// Words that are no identifier even when raw.
const NEVER: &str = " self Self super crate ";

/// Types and traits that every Rust file knows without importing them.
const PRELUDE: &str = " Option Some None Result Ok Err Vec String ToString ToOwned Box Copy Send Sized \
     Sync Unpin Drop Fn FnMut FnOnce AsyncFn AsyncFnMut AsyncFnOnce Iterator IntoIterator Extend \
     DoubleEndedIterator ExactSizeIterator FromIterator Default Clone Debug Eq PartialEq Ord PartialOrd \
     Hash AsRef AsMut Into From TryFrom TryInto Future IntoFuture BTreeMap Self ";

/// What a type's module cannot be called: crates, the crate's own files, what Windows keeps for devices.
const MODULES: &str = " mod lib main connector types connectome std core alloc aux con nul prn \
     com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9 \
     conin conout clock test bench build examples tests benches ";

/// What every builder has, from `operation!` and from the traits it implements.
const BUILDER: &str =
    " with_header with_query with_timeout with_retry with_base_url draft into_future ";

/// What every connector has, from `connector!` and from the traits it implements.
const CONNECTOR: &str = " connect builder connection over facts clone \
     collection collection_at unified test ";

/// What every record, enum or union may have besides what the document names.
const VARIANTS: &str = " Unlisted Self ";

/// Whether a list of words, each with a blank on both sides, has this one.
pub(super) fn holds(list: &str, name: &str) -> bool {
    !name.is_empty()
        && !name.contains(' ')
        && list
            .match_indices(name)
            .any(|(at, _)| list[..at].ends_with(' ') && list[at + name.len()..].starts_with(' '))
}

pub(super) fn is_keyword(name: &str) -> bool {
    holds(KEYWORDS, name)
}

pub(super) fn cannot_be_raw(name: &str) -> bool {
    holds(NEVER, name)
}

pub(super) fn is_prelude(name: &str) -> bool {
    holds(PRELUDE, name)
}

pub(super) fn is_module(name: &str) -> bool {
    holds(MODULES, name)
}

pub(super) fn is_builder(name: &str) -> bool {
    holds(BUILDER, name)
}

pub(super) fn is_connector(name: &str) -> bool {
    holds(CONNECTOR, name)
}

pub(super) fn is_variant(name: &str) -> bool {
    holds(VARIANTS, name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_whole_words_only() {
        assert!(is_keyword("type") && is_keyword("abstract") && is_keyword("crate"));
        assert!(!is_keyword("typ") && !is_keyword("") && !is_keyword("as async"));
        assert!(is_prelude("Option") && !is_prelude("option"));
        assert!(is_module("aux") && is_module("types"));
    }
}
