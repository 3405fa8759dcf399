namespace Eenplan.Domein.Gedeeld;

/// <summary>A value that is kept as one text and read as one, such as a document that people sign: its parts are no rows of their own.</summary>
public interface IAlsGeheel;
