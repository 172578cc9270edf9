#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let default = <Self as ::core::default::Default>::default();
        ::core::result::Result::Ok(Self {
            score: ::connectome::derive::optional(
                    ::connectome::derive::at(&(*from).score).get(),
                    |it| (::connectome::derive::side(it).with::<i64>().read)(it),
                    ["score", "Customer.score"],
                )?
                .unwrap_or_else(|| default.score),
            seen: default.seen,
        })
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).score)
            .set(
                ::core::option::Option::Some(&self.score),
                |it, to| (::connectome::derive::side(to).with::<i64>().write)(it, to),
                ["Customer.score", "score"],
            )?;
        ::core::result::Result::Ok(())
    }
}
const _: () = {
    let _ = |it: &Contact| {
        let _ = &(*it).score;
    };
    ::connectome::derive::all_written(
        <Contact as ::connectome::codec::Rows>::ROWS,
        &["score"],
        "`Customer` writes no `",
        "`, which `Contact` requires: add the field, or say `#[mapping(model = Contact, from)]` or `allow_unmapped`",
    );
};
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
