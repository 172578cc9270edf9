//! What a function over any app asks of it: `where A: Lists<Task>`.
//!
//! Each is a name for a bound on the collection that serves the model; whoever has the bound has the name.

use super::{Unified, UnifyCreate, UnifyList, UnifyMatch, UnifyUpdate};
use crate::{Delete, Find, List, Model};

/// States traits that an app has when the collection that serves a model has others.
macro_rules! apps {
    ($($(#[$docs:meta])* $name:ident: $($bound:path),+;)+) => {$(
        $(#[$docs])*
        pub trait $name<M: Model>: Unified<M, Collection: $($bound +)+> {}

        impl<A, M: Model> $name<M> for A where A: Unified<M, Collection: $($bound +)+> {}
    )+};
}

apps! {
    /// An app that lists the model.
    Lists: List;
    /// An app that narrows its list by what the model can be narrowed by.
    Filters: UnifyList<M>;
    /// An app that finds one by its id.
    Finds: Find;
    /// An app that finds one by what the model is known by.
    Matches: UnifyMatch<M>;
    /// An app that makes new ones.
    Creates: UnifyCreate<M>;
    /// An app that changes them.
    Updates: UnifyUpdate<M>;
    /// An app that deletes them.
    Deletes: Delete;
    /// An app that does what most do: lists, finds, creates, updates and deletes.
    ///
    /// ```
    /// use connectome::{Connector, Creates, Error, Lists, Model};
    ///
    /// async fn copy<M: Model>(from: &impl Lists<M>, to: &impl Creates<M>) -> Result<(), Error> {
    ///     let mut records = from.unified::<M>().list().records();
    ///     while let Some(record) = records.next().await {
    ///         to.unified::<M>().create(&record?).await?;
    ///     }
    ///     Ok(())
    /// }
    /// ```
    Crud: List, Find, UnifyCreate<M>, UnifyUpdate<M>, Delete;
}
