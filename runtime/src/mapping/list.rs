//! Lists. An empty one is nothing.

use crate::Mismatch;

/// The items, if there are any.
pub fn list<T>(items: impl Iterator<Item = T>) -> Option<Vec<T>> {
    let items: Vec<T> = items.collect();
    (!items.is_empty()).then_some(items)
}

/// Those items that are there, if there are any.
pub fn present<T, const N: usize>(items: [Option<T>; N]) -> Option<Vec<T>> {
    list(items.into_iter().flatten())
}

/// The items that are there, if there are any, or the first error.
///
/// # Errors
/// That of the first item that has one.
pub fn try_list<T>(
    items: impl Iterator<Item = Result<Option<T>, Mismatch>>,
) -> Result<Option<Vec<T>>, Mismatch> {
    let items = try_each(items)?;
    Ok((!items.is_empty()).then_some(items))
}

/// The items that are there, or the first error.
///
/// # Errors
/// That of the first item that has one.
pub fn try_each<T>(
    items: impl Iterator<Item = Result<Option<T>, Mismatch>>,
) -> Result<Vec<T>, Mismatch> {
    items.filter_map(Result::transpose).collect()
}
